"""Where the coordinator gives an answer of their own, because none of the sides is right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.answers import is_blank
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.buttons import Button, PrimaryButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.editors.choose import editor_for
from genera_desktop.ui.editors.editor import Editor
from genera_desktop.ui.page import keep_out_of_reach, mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


class OwnAnswerPane(QWidget):
    """The editor of one question, with its two ways out: `given` carries the answer, `dismissed` leaves all as it is.

    Hidden while nothing is asked.
    """

    given = Signal(object)
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor: Editor | None = None
        self._question = Label("", TextStyle.STRONG, wrap=True)
        self.problem = ProblemLine()
        self.take = PrimaryButton(self.tr("Keep this answer"), "check", "Ctrl+Return")
        self.take.clicked.connect(self.give)
        mark_writing(self.take)
        keys, context = QKeySequence("Ctrl+Return"), Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(keys, self, self.give, context=context)  # Enter alone opens a list of choices again
        self.leave = Button(self.tr("Cancel"), "", "Esc")
        self.leave.clicked.connect(self.dismiss)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, sizes.LABEL_GAP, 0, sizes.LABEL_GAP)
        self._column.setSpacing(sizes.LABEL_GAP)
        self._column.addWidget(self._question)
        self._column.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.setSpacing(sizes.LABEL_GAP)
        foot.addWidget(self.take)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.hide()

    def ask(self, form: Form, key: str, label: str, state: QuestionState, language: str) -> None:
        """Shows the editor of a question, empty, and puts the cursor into it."""
        self._drop()
        self._question.setText(label)
        self.editor = editor_for(form.question(key), form, language)
        self.editor.show_state(state)
        self.editor.value_left.connect(self._take_value)
        self._column.insertWidget(1, self.editor)
        before: QWidget = self.editor
        for stop in [*self.editor.tab_stops(), self.take, self.leave]:
            QWidget.setTabOrder(before, stop)
            before = stop
        self.problem.say("")
        self.show()
        keep_out_of_reach(self.take)
        self.editor.focus_editor()

    def refuse(self, reason: str) -> None:
        """Says why the answer cannot be kept."""
        self.problem.say(reason)
        if self.editor is not None:
            self.editor.show_problem(True)
            self.editor.focus_editor()

    def give(self) -> None:
        """Gives what stands in the editor, also what is still being typed."""
        if self.editor is None or not self.take.isEnabled():
            return
        self.editor.commit()
        if is_blank(self.editor.state.value):
            self.refuse(self.tr("Give an answer first."))
        else:
            self.given.emit(self.editor.state.value)

    def dismiss(self) -> None:
        """Asks nothing any more."""
        if self.editor is not None:
            self.hide()
            self._drop()
            self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the answer, Esc leaves all as it is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.give()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _take_value(self, value: AnswerValue) -> None:
        if self.editor is not None:
            self.problem.say("")
            self.editor.show_state(replace(self.editor.state, value=value))

    def _drop(self) -> None:
        if self.editor is not None:
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
