"""A company whose record is complete, and how tests write on the form page."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop import paths
from genera_desktop.questionnaire.model import Form, Question
from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.form_page import FormPage
from genera_desktop.ui.form.question_view import QuestionView, question_around

COMPLETE_COMPANY = 0
"""The place of a complete company among the demonstration records."""


def fill(editor: RecordEditor, place: int) -> None:
    """Fills in a demonstration company."""
    data = json.loads((paths.resources() / "demo" / "demo_data.json").read_text(encoding="utf-8"))
    editor.fill(content_from(editor.form, data["company"][place]))


def content_from(form: Form, entry: dict[str, object]) -> Content:
    """The answers of a demonstration record."""
    content = Content()
    for key, value in entry.items():
        node = form.by_key.get(key)
        if isinstance(node, Question):
            content.values[key] = value  # type: ignore[assignment]
        elif node is not None:
            assert isinstance(value, list)
            for place, item in enumerate(value):
                content.items.append(ItemContent(f"{key}-{place}", key, "", dict(item)))
    return content


def build_all(page: FormPage) -> None:
    """Builds what would be built when there is time."""
    while page.column.build_next():
        pass
    page.column.settle()


def view_of(page: FormPage, key: str, item: str = "") -> QuestionView:
    view = page.column.question(Address(item, key))
    assert view is not None, key
    return view


def write(qtbot: QtBot, page: FormPage, key: str, text: str, item: str = "") -> None:
    """Types ASCII text into a question's field and leaves it."""
    page.go_to(Address(item, key))
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)
    page.commit()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def focused_key() -> str:
    view = question_around(focused())
    return view.question.key if view else ""


def stored(inventory: Inventory, page: FormPage) -> dict[str, object]:
    assert page.editor is not None
    with inventory.reading() as transaction:
        record = transaction.records.get(page.editor.record.uuid)
    assert record is not None
    return content_of(record).values
