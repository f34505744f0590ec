"""Editors for one of several choices: rows for a few, a searchable list for many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Choice
from genera_desktop.questionnaire.offer import LateChoices
from genera_desktop.records.answers import text_of
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.buttons import IconButton, LinkButton
from genera_desktop.ui.components.choice_rows import CLEARING_KEYS, RadioRow
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.editors.offered import grouping, offered
from genera_desktop.ui.style.fonts import TextStyle, font

IN_ONE_LINE = 440
"""Up to this many pixels two or three short choices stand beside each other."""
LEAST_PICKER, MOST_PICKER = 300, 480
INDICATOR_ROOM = 56


class RadioEditor(Editor):
    """A radio row for each choice. Arrows move, a first letter chooses, Delete empties."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.rows: dict[str, RadioRow] = {}
        self._group = QButtonGroup(self)
        self._box: QBoxLayout | None = None
        self._offered: list[tuple[str, str]] = []

    def show_value(self, state: QuestionState) -> None:
        codes = [(choice.name, self.asked.label_of(choice)) for choice in state.choices]
        value = text_of(state.value)
        if value and value not in dict(codes):
            codes.append((value, self._kept_label(value)))
        if codes != self._offered:
            self._make_rows(codes)
        self._group.setExclusive(False)
        for code, row in self.rows.items():
            row.setChecked(code == value)
        self._group.setExclusive(True)

    def stops(self) -> list[QWidget]:
        chosen = [row for row in self.rows.values() if row.isChecked()]
        return [*(chosen or self.rows.values())][:1]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, RadioRow) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in CLEARING_KEYS:
                watched.uncheck()
                self.leave_value(None)
                return True
            return self._take_letter(event)
        return super().eventFilter(watched, event)

    def _take_letter(self, event: QKeyEvent) -> bool:
        letter = event.text().strip().casefold()
        if not letter or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        rows = list(self.rows.values())
        start = next((place + 1 for place, row in enumerate(rows) if row.isChecked()), 0)
        for row in rows[start:] + rows[:start]:
            if row.label.casefold().startswith(letter):
                row.setFocus(Qt.FocusReason.ShortcutFocusReason)
                row.click()
                return True
        return False

    def _kept_label(self, code: str) -> str:
        """The label of a code that is not offered now: the answer that is there stays in view."""
        known = {choice.name: choice for choice in self.asked.form.choices_of(self.asked.question)}
        return self.asked.label_of(known[code]) if code in known else code

    def _make_rows(self, codes: list[tuple[str, str]]) -> None:
        for row in self.rows.values():
            self._group.removeButton(row)
            row.hide()
            row.deleteLater()
        if self._box is not None:
            self.column.removeItem(self._box)
            self._box.deleteLater()
        self._offered = codes
        self.rows = {}
        self._box = QHBoxLayout() if self._fits_one_line(codes) else QVBoxLayout()
        self._box.setSpacing(16 if isinstance(self._box, QHBoxLayout) else 0)
        for code, label in codes:
            row = RadioRow(label)
            row.installEventFilter(self)
            row.clicked.connect(lambda _=False, given=code: self.leave_value(given))
            self.rows[code] = row
            self._group.addButton(row)
            self._box.addWidget(row)
        if isinstance(self._box, QHBoxLayout):
            self._box.addStretch(1)
        self.column.addLayout(self._box)

    def _fits_one_line(self, codes: list[tuple[str, str]]) -> bool:
        metrics = QFontMetrics(font(TextStyle.STRONG))
        width = sum(metrics.horizontalAdvance(label) + INDICATOR_ROOM for _, label in codes)
        return 1 < len(codes) <= 3 and width <= IN_ONE_LINE


class PickerEditor(Editor):
    """A list that drops down and is searched by typing."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.picker = Picker(asked.name)
        self.picker.setMinimumWidth(LEAST_PICKER)
        self.picker.setMaximumWidth(MOST_PICKER)
        self.picker.picked.connect(lambda code: self.leave_value(code or None))
        self._grouped_by = grouping(asked.form, asked.question)
        self._offered: list[PickerChoice] = []
        self._offered_of: Sequence[Choice] | None = None
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self.picker)
        self.row.addStretch(1)
        self.column.addLayout(self.row)

    def show_value(self, state: QuestionState) -> None:
        value = text_of(state.value)
        if isinstance(state.choices, LateChoices):
            chosen = state.choices.named(value) if value else None
            self.picker.set_choices(offered(self.asked, [chosen] if chosen else []), self._all_offered)
            self.picker.set_value(value)
            return
        choices = self._all_offered()
        if value and value not in {choice.code for choice in choices}:
            # An answer that is not offered now stays in view until it is changed.
            known = [one for one in self.asked.form.choices_of(self.asked.question) if one.name == value]
            choices = choices + offered(self.asked, known)[:1]
        self.picker.set_choices(choices)
        self.picker.set_value(value)

    def _all_offered(self) -> list[PickerChoice]:
        choices = self.state.choices
        if choices is not self._offered_of:  # many companies stay the same ones from answer to answer
            self._offered_of, self._offered = choices, offered(self.asked, choices, self._grouped_by)
        return self._offered

    def show_problem(self, problem: bool) -> None:
        self.picker.set_problem(problem)

    def lock(self, read_only: bool) -> None:
        self.picker.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        return [self.picker]


class LinkEditor(PickerEditor):
    """A link to a record of another form. `new_wanted` asks for a new one, `record_wanted` to open the one chosen."""

    new_wanted = Signal(str)
    record_wanted = Signal(str)

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.open_record = IconButton(self.tr("Open this record"), "external-link")
        self.open_record.clicked.connect(lambda: self.record_wanted.emit(self.picker.value()))
        self.new_record = LinkButton(self.tr("New…"), "plus")
        self.new_record.clicked.connect(lambda: self.new_wanted.emit(asked.question.linked_form))
        self.row.insertWidget(1, self.open_record)
        self.row.insertWidget(2, self.new_record)

    def show_value(self, state: QuestionState) -> None:
        super().show_value(state)
        self.open_record.setVisible(bool(self.picker.value()))

    def lock(self, read_only: bool) -> None:
        super().lock(read_only)
        self.new_record.setVisible(not read_only)

    def stops(self) -> list[QWidget]:
        return [widget for widget in (self.picker, self.open_record, self.new_record) if not widget.isHidden()]
