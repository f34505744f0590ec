"""Where on a form the user is, so that the form can be made anew without the place or a word being lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from genera_desktop.records.content import Address
from genera_desktop.ui.form.question_view import question_around
from genera_desktop.ui.form.side_panel import PanelTab
from genera_desktop.ui.form.view import View

if TYPE_CHECKING:
    from genera_desktop.services.edit_record import RecordEditor
    from genera_desktop.ui.form.form_page import FormPage


@dataclass(frozen=True)
class FormPlace:
    """The record, and which of its questions are in view; the section, and the question with the cursor (None: no
    question has it); where in its text the cursor stands (-1: it is no text), and how far below the upper edge the
    question is; which tab of the panel beside the form is open (None: none)."""

    editor: RecordEditor
    view: View
    section: int
    address: Address | None
    cursor: int
    below: int
    panel: PanelTab | None


def place_on(page: FormPage) -> FormPlace | None:
    """Where the user is, None where no record is shown. What is being typed is taken as left."""
    page.commit()
    if page.editor is None:
        return None
    view = question_around(page.focusWidget())
    return FormPlace(
        page.editor,
        page.view,
        page.current_section,
        view.address if view else None,
        _cursor(page.focusWidget()),
        _below(page, view) if view else 0,
        None if page.side.isHidden() else page.side.tab,
    )


def return_to(page: FormPage, place: FormPlace) -> None:
    """Puts the user there again, on a page that shows the same record."""
    if place.panel is not None:
        page.side.show_tab(place.panel)
        page.show_side(shown=True)
    if place.address is None or not page.go_to(place.address):
        page.show_section(place.section)
        return
    widget, view = page.focusWidget(), question_around(page.focusWidget())
    if isinstance(widget, QLineEdit) and place.cursor >= 0:
        widget.setCursorPosition(place.cursor)
    elif isinstance(widget, QPlainTextEdit) and place.cursor >= 0:
        cursor = widget.textCursor()
        cursor.setPosition(min(place.cursor, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
    if view is not None:
        page.column.settle()
        bar = page.column.verticalScrollBar()
        bar.setValue(bar.value() + _below(page, view) - place.below)


def _cursor(widget: QWidget | None) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else -1


def _below(page: FormPage, view: QWidget) -> int:
    return view.mapTo(page.column.viewport(), QPoint(0, 0)).y()
