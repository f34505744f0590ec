"""`python3 packaging/dev.py`: what it starts, and what it says where it cannot."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import system_libraries
import translations
import virtual_environment
from refusal import SetUpRefused

PYTHON = Path("environment") / "python"


class Started:
    """The commands that were started, and under which Qt platform."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []
        self.platforms: list[str | None] = []
        self.libraries: list[object] = []
        self.purposes: list[str] = []
        self.released: list[Path] = []

    def call(self, command: list[str], env: dict[str, str] | None = None, **_: object) -> int:
        self.commands.append(command[1:])
        self.platforms.append((env or {}).get("QT_QPA_PLATFORM"))
        return 0

    def set_up(self, _root: Path, purpose: str) -> Path:
        self.purposes.append(purpose)
        return PYTHON


@pytest.fixture
def started(monkeypatch) -> Started:
    """A Linux machine that is set up and on which nothing is really started."""
    started = Started()
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(subprocess, "call", started.call)
    monkeypatch.setattr(virtual_environment, "set_up", started.set_up)
    monkeypatch.setattr(system_libraries, "require", started.libraries.append)
    monkeypatch.setattr(translations, "release", started.released.append)
    return started


def test_run_opens_the_window_where_there_is_a_display(started, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")

    assert dev.main(["run"]) == 0

    assert started.commands == [["-m", "genera_desktop"]]
    assert started.libraries == [system_libraries.WINDOW]
    assert started.purposes == ["run"]


def test_run_without_a_display_says_so_in_one_line_and_plays_the_demo(started, capsys):
    assert dev.main(["run"]) == 0

    assert started.commands == [["-m", "genera_desktop", "demo", "demo"]]
    assert started.libraries == [system_libraries.OFFSCREEN]
    assert capsys.readouterr().out.count("\n") == 1


def test_run_of_an_inventory_without_a_display_is_refused(started, capsys):
    assert dev.main(["run", "my.genera"]) == 2

    assert started.commands == []
    assert "No display" in capsys.readouterr().err


def test_run_of_a_command_needs_neither_display_nor_qts_libraries(started):
    assert dev.main(["run", "export", "my.genera", "-o", "my.xlsx"]) == 0

    assert started.commands == [["-m", "genera_desktop", "export", "my.genera", "-o", "my.xlsx"]]
    assert started.libraries == []


def test_a_qt_platform_chosen_by_hand_counts_as_a_display(started, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "vnc")

    dev.main(["run"])

    assert started.commands == [["-m", "genera_desktop"]]


@pytest.mark.usefixtures("started")
def test_windows_and_macos_always_have_a_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")

    assert dev.has_display()


def test_the_tests_run_offscreen_and_take_pytests_options(started):
    assert dev.main(["test", "-k", "merge"]) == 0

    (command,) = started.commands
    assert command[:2] == ["-m", "pytest"]
    assert command[-2:] == ["-k", "merge"]
    assert started.platforms == ["offscreen"]
    assert started.purposes == ["develop"]


def test_the_tests_keep_a_qt_platform_that_was_chosen(started, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")

    dev.main(["test"])

    assert started.platforms == ["xcb"]


def test_a_program_that_is_set_up_is_compiled(started):
    assert dev.main(["setup"]) == 0

    assert started.commands == [["-m", "compileall", "-q", "genera_desktop"]]


def test_check_runs_every_check_also_after_one_has_failed(started, monkeypatch, capsys):
    monkeypatch.setattr(subprocess, "call", lambda command, **_: started.call(command) or int("mypy" in command))

    assert dev.main(["check"]) == 1

    assert len(started.commands) == len(dev.CHECKS)
    assert capsys.readouterr().out.splitlines()[-1] == "failed: mypy, mypy of the set-up"


def test_a_refusal_is_said_on_stderr_with_status_2(monkeypatch, capsys):
    def refuse(_libraries: object) -> None:
        raise SetUpRefused("please install it")

    monkeypatch.setattr(system_libraries, "require", refuse)

    assert dev.main(["setup"]) == 2
    assert capsys.readouterr().err == "please install it\n"


@pytest.mark.parametrize("arguments", [[], ["rnu"], ["--help"]])
def test_without_a_known_command_the_usage_is_shown(arguments, capsys):
    assert dev.main(arguments) == 2
    assert "packaging/dev.py test" in capsys.readouterr().err


def test_an_old_python_is_told_that_it_is_too_old(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 10, 13, "final", 0))

    assert dev.main(["run"]) == 2
    assert capsys.readouterr().err == "GEN.ERA Desktop needs Python 3.11 or newer; this is Python 3.10.13.\n"


def test_an_old_python_can_read_the_file_that_tells_it(root):
    ast.parse((root / "packaging/dev.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_only_the_standard_library_is_needed_to_start(root):
    waiting, seen = ["dev"], set()
    while waiting:
        file = root / "packaging" / f"{waiting.pop()}.py"
        seen.add(file.stem)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            modules = {name.split(".")[0] for name in names}
            own = {module for module in modules if (root / "packaging" / f"{module}.py").is_file()}
            foreign = modules - sys.stdlib_module_names - own
            assert not foreign, f"{file.name} imports {foreign}"
            waiting += own - seen


def test_passing_files_of_tests_lie_in_memory_where_there_is_room(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "ROOM_WANTED", 1)

    assert dev.passing_files({}, tmp_path) == {"TMPDIR": str(tmp_path)}


@pytest.mark.parametrize(("environment", "room"), [({"TMPDIR": "/elsewhere"}, 1), ({}, 1 << 60)])
def test_passing_files_lie_where_the_system_says_otherwise(monkeypatch, tmp_path, environment, room):
    monkeypatch.setattr(dev, "ROOM_WANTED", room)

    assert dev.passing_files(environment, tmp_path) == {}
    assert dev.passing_files({}, tmp_path / "not there") == {}
