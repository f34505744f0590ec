"""Every way by which a foreign file comes in leads through the same door, and none of them leads past it."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop import messages
from genera_desktop.app import Application
from genera_desktop.commands.group import program
from genera_desktop.errors import GeneraError
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.open_starter import open_starter
from genera_desktop.services.read_list import read_list
from genera_desktop.services.read_workbook import read_submission_file
from genera_desktop.settings import SettingsFile
from genera_desktop.workbook import child
from genera_desktop.workbook.child import read_csv_in_child
from genera_desktop.workbook.csv_text import read_csv
from tests.reliability.hostile_case import SEVEN, packed
from tests.workbook.raw_workbook import SHEET, parts

IS_REFUSED = "file-doctype"
WAYS = {
    "import": "import {inventory} {file}",
    "import, dry": "import {inventory} {file} --dry-run",
    "check": "check {file}",
    "merge": "merge {file} -o {folder}/out.xlsx",
    "inspect": "inspect {file}",
    "duplicates": "duplicates {file} -o {folder}/pairs.csv",
    "questionnaire check": "questionnaire check {file}",
    "new from a starter": "new {folder}/made.genera --from {file}",
    "new with a questionnaire": "new {folder}/made.genera --cluster GEN --questionnaire {file}",
}
TAKES_NO_FOREIGN_FILE = {
    *("open", "starter", "export", "company-form", "decisions", "analyse", "report", "catalogue", "profile", "demo"),
    *("return", "erase", "person"),
}
"""Commands whose files are inventories, or are written."""
TRUSTED = {"services/load_questionnaire.py": "read_book"}
"""Who reads past the door: the questionnaire that comes with the program."""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A workbook with a document type in it."""
    content = parts(SEVEN)
    content[SHEET] = str(content[SHEET]).replace("?>\n", "?>\n<!DOCTYPE x>")
    path = tmp_path / "hostile.xlsx"
    path.write_bytes(packed(content))
    return path


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    create_inventory(tmp_path / "GEN.genera", cluster="GEN").close()
    return tmp_path / "GEN.genera"


def sentence(file: Path) -> str:
    return messages.text(IS_REFUSED, file=file.name, part=SHEET)


@pytest.mark.parametrize("way", WAYS)
def test_each_command_gives_the_same_refusal_and_changes_nothing(
    way: str, hostile: Path, inventory: Path, tmp_path: Path
) -> None:
    before = inventory.read_bytes()
    words = WAYS[way].format(inventory=inventory, file=hostile, folder=tmp_path).split()

    done = CliRunner().invoke(program, words)

    assert (done.exit_code, done.stderr) == (2, sentence(hostile) + "\n")
    assert inventory.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["GEN.genera", "hostile.xlsx"]


def test_each_command_that_takes_a_file_is_among_the_ways() -> None:
    taking = {
        path for path, command in _commands(program) if any(isinstance(p.type, click.Path) for p in command.params)
    }

    assert taking <= {way.split(",")[0].split(" from ")[0].split(" with ")[0] for way in WAYS} | TAKES_NO_FOREIGN_FILE


def _commands(group: click.Command, *path: str) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(group, click.Group):
        yield " ".join(path), group
        return
    for name, command in group.commands.items():
        yield from _commands(command, *path, name)


@pytest.mark.parametrize(
    "read", [read_list, read_submission_file, lambda file: open_starter(file, file.with_suffix(""))]
)
def test_lists_returned_workbooks_and_starters_are_refused_alike(read: Callable[[Path], object], hostile: Path) -> None:
    with pytest.raises(GeneraError) as refused:
        read(hostile)

    assert messages.say(refused.value) == sentence(hostile)


@pytest.mark.parametrize("way", ["menu", "drop"])
def test_the_window_says_the_same(
    way: str, qtbot: QtBot, qapp: QApplication, hostile: Path, inventory: Path, tmp_path: Path
) -> None:
    running = Application(qapp, SettingsFile(tmp_path / "settings" / "settings.json"))
    qtbot.addWidget(running.window)
    assert running.open(inventory)
    assert running.place is not None

    if way == "drop":
        running.window.files_dropped.emit([hostile])
    else:
        running.place.exchange.preview([hostile])

    qtbot.waitUntil(lambda: any(sentence(hostile) in said for said in running.window.messages), timeout=20_000)
    running.window.close()


def test_nothing_but_the_bundled_questionnaire_is_read_outside_the_reading_process(root: Path) -> None:
    package = root / "genera_desktop"
    past = {}
    for file in package.rglob("*.py"):
        name = file.relative_to(package).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        if not name.startswith("workbook/") and called & {"read_book", "read_csv"}:
            past[name] = ", ".join(called & {"read_book", "read_csv"})

    assert past == TRUSTED


def test_a_list_of_text_is_read_by_the_process_with_limits(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("name;city\nVelquora;Évry\n", encoding="utf-8")

    assert read_csv_in_child(path) == read_csv(path)
    path.write_text('"' + "x" * 200_000, encoding="utf-8")
    with pytest.raises(GeneraError, match="file-text-too-long"):
        read_csv_in_child(path)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_list_of_text_that_needs_too_much_memory_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(",".join(f"{row} {column}" for column in range(40)) for row in range(10_000)))

    with pytest.raises(GeneraError, match="reading-memory"):
        read_csv_in_child(path, megabytes=48)


def test_a_frozen_program_starts_itself_as_the_reading_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Told by its words: the process that it starts is this test's Python, to which they mean nothing."""
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    usual = child.subprocess.Popen
    monkeypatch.setattr(
        child.subprocess, "Popen", lambda command, **more: (started.append(command), usual(command, **more))[1]
    )

    child.ReadingChild().close()

    assert started == [[sys.executable, "--read-workbooks", str(child.MEGABYTES)]]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_or_steers_a_terminal_is_told_harmlessly(tmp_path: Path) -> None:
    for name in (b"a\xff.xlsx", b"a\x1b[31m.xlsx", "a\u202e.xlsx".encode(), b"a\nb.xlsx"):
        path = tmp_path / os.fsdecode(name)
        path.write_bytes(b"x")
        words = [sys.executable, "-m", "genera_desktop", "inspect", path, "--json"]
        done = subprocess.run(words, capture_output=True, check=False, timeout=60)

        told = json.loads(done.stdout)["message"]
        assert done.returncode == 2
        assert done.stderr.decode() == told + "\n"
        assert not set(told) & {"\x1b", "\u202e", "\n"}
