"""What is ticked or only read: an acknowledgement, a note, a calculated value."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.records.answers import ACKNOWLEDGED, is_blank, text_of
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.editors.offered import calculated_label
from genera_desktop.ui.editors.typed_number import number_text
from genera_desktop.ui.style.fonts import TextStyle


class AcknowledgeEditor(Editor):
    """A box to tick."""

    offers_special = False

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.row = CheckRow(self.tr("Confirmed"))
        self.row.clicked.connect(lambda ticked: self.leave_value(ACKNOWLEDGED if ticked else None))
        self.column.addWidget(self.row)

    def show_value(self, state: QuestionState) -> None:
        self.row.setChecked(not is_blank(state.value))

    def stops(self) -> list[QWidget]:
        return [self.row]


class NoteEditor(Editor):
    """A text to read; the question's label says it, so that nothing stands here."""

    offers_special = False


class CalculatedLine(Editor):
    """A value that the form works out, as a quiet line."""

    offers_special = False

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.value = Label("", TextStyle.STRONG, "ink2", wrap=True)
        row = QHBoxLayout()
        row.addWidget(self.value, 1)
        self.column.addLayout(row)

    def show_value(self, state: QuestionState) -> None:
        self.value.setText(self.words(state))
        self.value.setAccessibleName(f"{self.asked.name}: {self.value.text()}")

    def words(self, state: QuestionState) -> str:
        """The value as it is read; a dash while there is none."""
        if is_blank(state.value):
            return "–"
        if isinstance(state.value, int | float):
            return number_text(state.value, QLocale())
        return calculated_label(self.asked, state.value) or text_of(state.value)
