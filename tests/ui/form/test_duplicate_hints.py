"""The hint while typing that a record may be here already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.similar_records import SimilarRecords, index_records
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from tests.ui.form.filled_company import focused, stored


@pytest.fixture
def known(inventory: Inventory) -> str:
    """A company that is here already."""
    editor = RecordEditor.create(inventory, "company")
    editor.answer(Address("", "co_legal_name"), "Velquora Genomique SAS")
    return editor.record.uuid


@pytest.fixture
def hinting(known: str, inventory: Inventory, page: FormPage) -> FormPage:  # noqa: ARG001 - it must be there first
    assert page.editor is not None
    index = index_records(inventory, page.editor.form)
    page.hints.find = lambda: index
    return page


def type_name(qtbot: QtBot, page: FormPage, text: str) -> None:
    page.go_to(Address("", "co_legal_name"))
    qtbot.keyClicks(focused(), text)
    page.hints.look()  # without waiting for the pause


def test_a_name_that_is_here_already_is_told_while_it_is_typed(qtbot: QtBot, hinting: FormPage) -> None:
    page = hinting
    page.go_to(Address("", "co_legal_name"))
    qtbot.keyClicks(focused(), "Velquora Gen")
    qtbot.keyClicks(focused(), "omique")

    qtbot.waitUntil(lambda: page.hints.line is not None)

    line = page.hints.line
    assert line is not None
    assert "This may be “Velquora Genomique SAS”, which is here already." in line.text.text()
    assert page.editor is not None
    assert not page.editor.is_stored


def test_nothing_is_shown_while_nothing_is_alike(qtbot: QtBot, hinting: FormPage) -> None:
    type_name(qtbot, hinting, "Ischiaform")

    assert hinting.hints.line is None


def test_the_hint_goes_when_the_name_becomes_another(qtbot: QtBot, hinting: FormPage) -> None:
    type_name(qtbot, hinting, "Velquora Genomique")
    assert hinting.hints.line is not None

    focused().clear()  # type: ignore[attr-defined]
    type_name(qtbot, hinting, "Ischiaform")

    assert hinting.hints.line is None


def test_the_record_that_it_may_be_is_opened_with_a_key_and_nothing_is_lost(
    qtbot: QtBot, hinting: FormPage, known: str, inventory: Inventory
) -> None:
    type_name(qtbot, hinting, "Velquora Genomique")

    with qtbot.waitSignal(hinting.open_record) as told:
        qtbot.keyClick(focused(), Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)

    assert told.args == [known, Address("", "co_legal_name")]
    assert stored(inventory, hinting)["co_legal_name"] == "Velquora Genomique"


def test_not_the_same_is_remembered(qtbot: QtBot, hinting: FormPage, inventory: Inventory) -> None:
    type_name(qtbot, hinting, "Velquora Genomique")
    assert hinting.hints.line is not None

    qtbot.mouseClick(hinting.hints.line.apart, Qt.MouseButton.LeftButton)
    assert hinting.hints.line is None
    qtbot.keyClicks(focused(), " SAS")
    hinting.hints.look()
    assert hinting.hints.line is None

    assert hinting.editor is not None
    again: SimilarRecords = index_records(inventory, hinting.editor.form)
    assert again.like(hinting.editor.record.uuid, {"co_legal_name": "Velquora Genomique"}) == []


def test_the_next_record_begins_without_a_hint(qtbot: QtBot, hinting: FormPage, inventory: Inventory) -> None:
    type_name(qtbot, hinting, "Velquora Genomique")

    hinting.show_record(RecordEditor.create(inventory, "company"))
    QApplication.processEvents()

    assert hinting.hints.line is None
