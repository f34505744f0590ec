"""Passwords in the window: asked for twice on the way out, and again where it was the wrong one on the way in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.password import unlocked
from tests.services.erasing import record_person, traces_in
from tests.services.partners import coordinator, partner
from tests.ui.programs import Laptop, drop

SECRET = "Tartu 2026"

pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")


class Typed:
    """What somebody types when a password is asked for, one answer after the other; `asked` is what was said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        monkeypatch.setattr(QInputDialog, "getText", self._answer)

    def _answer(self, _parent: object, _title: str, label: str, *_: object) -> tuple[str, bool]:
        self.asked.append(label)
        return self.answers.pop(0), True


def choose(monkeypatch: pytest.MonkeyPatch, *kinds: str) -> list[list[str]]:
    """Chooses these in the order in which somebody is asked; gives what was offered."""
    answers, offered = list(kinds), list[list[str]]()

    def answer(_parent: object, _title: str, _label: str, items: list[str], *_: object) -> tuple[str, bool]:
        offered.append(items)
        return answers.pop(0), True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    return offered


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with partner(tmp_path / "data") as inventory:
        record_person(inventory)
        return inventory.path


def test_a_dropped_workbook_asks_for_its_password_until_it_is_right(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Inventory.open(path) as inventory:
        export_workbook(inventory, tmp_path / "locked.xlsx", password=SECRET)
    with coordinator(tmp_path / "desk") as desk:
        desk_path = desk.path
    typed = Typed(monkeypatch, "wrong", SECRET)
    program = laptop.start(desk_path)

    drop(program, tmp_path / "locked.xlsx")
    laptop.settle(program)
    laptop.settle(program)

    assert program.window.current == "submissions"
    assert ["not the password" in said for said in typed.asked] == [False, True]


@pytest.mark.parametrize(("second", "written"), [(SECRET, True), ("another", False)])
def test_an_export_asks_twice_for_the_password(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, second: str, written: bool
) -> None:
    target = tmp_path / "locked.xlsx"
    choose(monkeypatch, "The workbook to send")
    Typed(monkeypatch, SECRET, second)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    program = laptop.start(path)

    program.window.commands["export_locked"].trigger()
    laptop.settle(program)

    assert target.exists() is written
    if written:
        assert target.read_bytes().startswith(b"\xd0\xcf\x11\xe0")


def test_a_cluster_may_leave_persons_out_of_the_workbook_behind_a_password(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "locked.xlsx"
    offered = choose(monkeypatch, "The workbook to send, without personal data")
    Typed(monkeypatch, SECRET, SECRET)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    program = laptop.start(path)

    program.window.commands["export_locked"].trigger()
    laptop.settle(program)

    with unlocked(target, SECRET) as plain:
        assert traces_in([plain]) == []
    assert len(offered[0]) == 2


@pytest.mark.parametrize("kind", ["The starter of one cluster", "The starters of all clusters"])
def test_a_starter_behind_a_password_is_opened_with_it(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    with coordinator(tmp_path / "desk") as desk:
        desk_path = desk.path
    target = tmp_path / "out" / "starter-gen.xlsx"
    target.parent.mkdir()
    choose(monkeypatch, kind, "Genopole")
    typed = Typed(monkeypatch, SECRET, SECRET, "wrong", SECRET)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(target.parent))
    program = laptop.start(desk_path)

    program.window.commands["export_locked"].trigger()
    laptop.settle(program)
    program.open_starter(target)
    laptop.settle(program)

    assert target.read_bytes().startswith(b"\xd0\xcf\x11\xe0")
    assert program.place is not None
    assert program.place.inventory.info.cluster == "GEN"
    assert ["not the password" in said for said in typed.asked] == [False, False, False, True]


def test_a_starter_whose_password_nobody_knows_makes_no_inventory(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with coordinator(tmp_path / "desk") as desk:
        make_starter(desk, "GEN", tmp_path / "starter-gen.xlsx", password=SECRET)
    Typed(monkeypatch, "")
    program = laptop.start(None)

    program.open_starter(tmp_path / "starter-gen.xlsx")
    laptop.settle(program)

    assert program.place is None
    assert not (tmp_path / "gen.genera").exists()


def test_the_consolidated_workbook_is_written_behind_a_password(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Inventory.open(path) as inventory:
        export_workbook(inventory, tmp_path / "sent.xlsx")
    with coordinator(tmp_path / "desk") as desk:
        import_all(desk, [tmp_path / "sent.xlsx"])
    choose(monkeypatch, "The consolidated workbook")
    Typed(monkeypatch, SECRET, SECRET)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "all.xlsx"), ""))
    program = laptop.start(desk.path)

    program.window.commands["export_locked"].trigger()
    laptop.settle(program)

    with unlocked(tmp_path / "all.xlsx", SECRET) as plain:
        assert traces_in([plain], ["Velquora"]) != []
