"""Passwords in the window: asked for twice on the way out, and again where it was the wrong one on the way in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from tests.services.erasing import record_person
from tests.services.partners import coordinator, partner
from tests.ui.programs import Laptop, drop

SECRET = "Tartu 2026"

pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(qtbot, qapp, tmp_path / "laptop")
    yield made
    made.close()


class Typed:
    """What somebody types when a password is asked for, one answer after the other; `asked` is what was said."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        monkeypatch.setattr(QInputDialog, "getText", self._answer)

    def _answer(self, _parent: object, _title: str, label: str, *_: object) -> tuple[str, bool]:
        self.asked.append(label)
        return self.answers.pop(0), True


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
    Typed(monkeypatch, SECRET, second)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    program = laptop.start(path)

    program.window.commands["export_locked"].trigger()
    laptop.settle(program)

    assert target.exists() is written
    if written:
        assert target.read_bytes().startswith(b"\xd0\xcf\x11\xe0")
