"""The keys for the question in hand, wherever in it the cursor is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from genera_desktop.ui.form.duplicate_hints import APART_KEYS, OPEN_KEYS, DuplicateHints
from genera_desktop.ui.form.last_round_note import TAKE_OVER_KEYS
from genera_desktop.ui.form.question_view import QuestionView, question_around

SPECIAL_KEYS = "F4"


def give_question_keys(page: QWidget, hints: DuplicateHints) -> None:
    """Lets a form's page hear them."""
    slots: dict[str, Callable[[], object]] = {
        SPECIAL_KEYS: lambda: _with_question(page, lambda view: view.editor.open_special_menu()),
        TAKE_OVER_KEYS: lambda: _with_question(page, lambda view: view.take_over()),
        OPEN_KEYS: hints.open_record,
        APART_KEYS: hints.tell_apart,
    }
    for keys, slot in slots.items():
        action = QAction(page)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, act=slot: act())
        page.addAction(action)


def _with_question(page: QWidget, act: Callable[[QuestionView], object]) -> None:
    view = question_around(page.focusWidget())
    if view is not None:
        act(view)
