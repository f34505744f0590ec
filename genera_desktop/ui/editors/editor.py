"""What every editor is: it shows a question's state and says when a person has left an answer."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from genera_desktop.problems import Severity
from genera_desktop.questionnaire.model import Choice, Form, Question, text_in
from genera_desktop.records.answers import is_special
from genera_desktop.records.record import DECLINED, DOES_NOT_APPLY, NOT_AVAILABLE, UNKNOWN, AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.chip import Chip
from genera_desktop.ui.components.menu import Menu


@dataclass(frozen=True)
class Asked:
    """The question that an editor is for, in the language in which it is asked."""

    question: Question
    form: Form
    language: str = "en"

    @property
    def name(self) -> str:
        """The question's label, for screen readers."""
        return text_in(self.question.labels, self.language, self.form.default_language) or self.question.name

    def label_of(self, choice: Choice) -> str:
        return text_in(choice.labels, self.language, self.form.default_language) or choice.name


class Editor(QWidget):
    """`value_left` carries an answer as records keep it (None: none), once when the field is left or a choice is made.

    Subclasses put their controls into `column` and say in `show_value`, `show_problem` and `lock` what they show.
    """

    value_left = Signal(object)

    offers_special = True
    """Whether the answers `unknown`, `declined` and `does not apply` may stand here."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = asked
        self.state = QuestionState()
        self.read_only = False
        self._special: Chip | None = None
        self._body = QWidget(self)
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._body)

    # what the page asks of every editor

    def show_state(self, state: QuestionState) -> None:
        """Shows the answer and what goes with it; says nothing."""
        self.state = state
        special = is_special(state.value)
        self._show_special(state.value if special else None)
        if not special:
            self.show_value(state)
        self.show_problem(state.problem is not None and state.problem.severity is Severity.ERROR)

    def focus_editor(self) -> None:
        """Puts the cursor where an answer is given."""
        stops = self.tab_stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """Where Tab stops in this editor, in order."""
        if self._special is not None:
            return [self._special] if self._special.isEnabled() else []
        return self.stops()

    def set_read_only(self, read_only: bool) -> None:
        if read_only != self.read_only:
            self.read_only = read_only
            self.lock(read_only)
            if self._special is not None:
                self._show_special(self.state.value)

    def commit(self) -> None:
        """Says what has been typed so far, as if the field were left."""

    # what subclasses say

    def show_value(self, state: QuestionState) -> None:
        """Shows a plain answer, or none."""

    def show_problem(self, problem: bool) -> None:
        """Marks the field where the answer is wrong."""

    def lock(self, read_only: bool) -> None:
        self._body.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        return []

    def leave_value(self, value: AnswerValue) -> None:
        """Tells the page an answer that is not the one that is shown already."""
        if value != self.state.value:
            self.value_left.emit(value)

    # special answers

    def special_menu(self) -> QMenu | None:
        """The menu of answers that are none of the question's own; None where none may be given."""
        if self.read_only or not self.offers_special:
            return None
        menu = Menu(self)
        for code, words in special_words().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(is_special(self.state.value) and self.state.value == {NOT_AVAILABLE: code})
            action.triggered.connect(lambda _=False, given=code: self.leave_value({NOT_AVAILABLE: given}))
        if self.state.value not in (None, "", []):
            menu.addSeparator()
            empty = menu.addAction(self.tr("Empty the answer"))
            empty.triggered.connect(lambda _=False: self.leave_value(None))
        return menu

    def open_special_menu(self, at: QPoint | None = None) -> None:
        """Opens the menu of special answers below the field."""
        menu = self.special_menu()
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at or self.mapToGlobal(QPoint(0, self.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open_special_menu(event.globalPos())

    def _show_special(self, value: AnswerValue) -> None:
        had_focus = self._special is not None and self._special.hasFocus()
        if self._special is not None:
            self._whole.removeWidget(self._special)
            self._special.hide()
            self._special.deleteLater()
            self._special = None
        if value is not None or self._body.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            self._body.setVisible(value is None)
        if isinstance(value, dict):
            words = special_words()[value[NOT_AVAILABLE]]
            self._special = Chip(words, read_only=self.read_only, parent=self)
            self._special.removed.connect(lambda: self.leave_value(None))
            self._whole.addWidget(self._special, 0, Qt.AlignmentFlag.AlignLeft)
        elif had_focus:
            self.focus_editor()


def special_words() -> dict[str, str]:
    """What the special answers are called, by their codes."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("Editor", text)

    return {UNKNOWN: tr("Unknown"), DECLINED: tr("Declined to say"), DOES_NOT_APPLY: tr("Does not apply")}
