"""Editors for several choices: tick rows for a few, chips with a searchable list for many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genera_desktop.records.record import AnswerValue
from genera_desktop.records.state import QuestionState
from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.chip import Chip
from genera_desktop.ui.components.choice_popup import ChoicePopup, go_on_from, search_begun_by
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.editors.offered import grouping, offered
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


def codes_of(value: AnswerValue) -> list[str]:
    """The codes in an answer, also where a single one came as text."""
    if isinstance(value, list):
        return value
    return [value] if isinstance(value, str) and value else []


class SeveralEditor(Editor):
    """What both editors of several choices do: the choices, and an answer in their order."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.choices: list[PickerChoice] = []
        self._grouped_by = grouping(asked.form, asked.question)

    def take_choices(self, state: QuestionState) -> None:
        """The choices that are offered, and behind them those that were chosen when they still were."""
        self.choices = offered(self.asked, state.choices, self._grouped_by)
        known = {choice.code for choice in self.choices}
        kept = [code for code in codes_of(state.value) if code not in known]
        all_choices = {choice.name: choice for choice in self.asked.form.choices_of(self.asked.question)}
        for code in kept:
            label = self.asked.label_of(all_choices[code]) if code in all_choices else code
            self.choices.append(PickerChoice(code, label))

    def toggle(self, code: str) -> None:
        """Adds a choice to the answer or takes it away. The answer is in the order of the questionnaire, whatever the
        language in which it is given."""
        chosen = set(codes_of(self.state.value)) ^ {code}
        order = [*(choice.name for choice in self.state.choices), *(choice.code for choice in self.choices)]
        self.leave_value([code for code in dict.fromkeys(order) if code in chosen] or None)


class CheckEditor(SeveralEditor):
    """A tick row for each choice."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.rows: dict[str, CheckRow] = {}
        self._offered: list[PickerChoice] = []

    def show_value(self, state: QuestionState) -> None:
        self.take_choices(state)
        if self.choices != self._offered:
            self._make_rows()
        chosen = codes_of(state.value)
        for code, row in self.rows.items():
            row.setChecked(code in chosen)

    def stops(self) -> list[QWidget]:
        return list(self.rows.values())

    def _make_rows(self) -> None:
        for row in self.rows.values():
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._offered = list(self.choices)
        self.rows = {}
        for choice in self.choices:
            row = CheckRow(choice.text)
            row.clicked.connect(lambda _=False, code=choice.code: self.toggle(code))
            self.rows[choice.code] = row
            self.column.addWidget(row)


class AddButton(LinkButton):
    """Opens the list; a letter opens it with a search begun, as at a picker."""

    letter_typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if letter := search_begun_by(event):
            self.letter_typed.emit(letter)
            return
        super().keyPressEvent(event)


class ChipsEditor(SeveralEditor):
    """A chip for each chosen answer, under its group's heading, and a list to add more from."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.column.setSpacing(sizes.LABEL_GAP)
        self.groups = QVBoxLayout()
        self.groups.setSpacing(sizes.HINT_GAP)
        self.column.addLayout(self.groups)
        self.chips: dict[str, Chip] = {}
        self._parts: dict[str, tuple[Label | None, QWidget, FlowLayout]] = {}
        self.add = AddButton(self.tr("Add"), "plus")
        self.add.letter_typed.connect(self.open_list)
        self.add.setMinimumHeight(sizes.CHIP)
        self.add.setAccessibleName(self.tr("Add to {name}").format(name=asked.name))
        self.add.clicked.connect(lambda: self.open_list())
        self._popup: ChoicePopup | None = None

    def show_value(self, state: QuestionState) -> None:
        self.take_choices(state)
        chosen = set(codes_of(state.value))
        shown = [choice for choice in self.choices if choice.code in chosen]
        focused = self._focused_place()
        self._show_chips(shown)
        self.add.setEnabled(bool(self.choices) and not self.read_only)
        self.add.setVisible(not self.read_only)
        self.add.setToolTip("" if self.choices else self.tr("Nothing to choose yet: it depends on another answer"))
        if self._popup is not None and self._popup.isVisible():
            self._popup.set_checked(chosen)
        elif focused is not None:
            self._focus_after(focused)

    def lock(self, read_only: bool) -> None:  # noqa: ARG002 - chips ask whether they may be removed
        self._drop_parts()
        self.show_value(self.state)

    def stops(self) -> list[QWidget]:
        return [*self.chips.values(), self.add] if not self.read_only else []

    def focus_editor(self) -> None:
        if self.tab_stops():
            self.tab_stops()[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_list(self, typed: str = "") -> None:
        """Opens the list of choices, which stays open while several are chosen; `typed` begins a search."""
        if self._popup is None:
            self._popup = ChoicePopup(self.asked.name, multiple=True, parent=self)
            self._popup.chosen.connect(self.toggle)
            self._popup.tabbed.connect(lambda: go_on_from(self.add))
            self._popup.closed.connect(lambda: self.add.setFocus(Qt.FocusReason.OtherFocusReason))
        self._popup.drop_below(self.add, self.choices, codes_of(self.state.value), typed)

    def _show_chips(self, shown: Sequence[PickerChoice]) -> None:
        """Takes away and adds only the chips that differ, so that the others keep the focus."""
        groups = list(dict.fromkeys(choice.group for choice in shown)) or [""]
        if groups != list(self._parts):
            self._drop_parts()
            for group in groups:
                self._parts[group] = self._make_part(group)
        wanted = {choice.code for choice in shown}
        for code in [code for code in self.chips if code not in wanted]:
            self._drop_chip(code)
        places = dict.fromkeys(self._parts, 0)
        chips = {}
        for choice in shown:
            chip = self.chips.get(choice.code) or self._make_chip(choice)
            flow = self._parts[choice.group][2]
            if flow.indexOf(chip) != places[choice.group]:
                flow.removeWidget(chip)
                flow.insert_widget(places[choice.group], chip)
            places[choice.group] += 1
            chips[choice.code] = chip
        self.chips = chips
        self._place_add(groups[-1])

    def _place_add(self, group: str) -> None:
        flow = self._parts[group][2]
        if flow.indexOf(self.add) < 0 or flow.indexOf(self.add) != flow.count() - 1:
            flow.removeWidget(self.add)
            flow.addWidget(self.add)

    def _make_part(self, group: str) -> tuple[Label | None, QWidget, FlowLayout]:
        head = Label(group, TextStyle.HINT_STRONG, "ink2") if group else None
        if head is not None:
            self.groups.addWidget(head)
        holder = QWidget()
        flow = FlowLayout(holder)
        self.groups.addWidget(holder)
        return head, holder, flow

    def _make_chip(self, choice: PickerChoice) -> Chip:
        chip = Chip(choice.text, read_only=self.read_only)
        chip.removed.connect(lambda: self.toggle(choice.code))
        return chip

    def _drop_chip(self, code: str) -> None:
        chip = self.chips.pop(code)
        for _, _, flow in self._parts.values():
            flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _drop_parts(self) -> None:
        self.add.setParent(self)
        for code in list(self.chips):
            self._drop_chip(code)
        for head, holder, _ in self._parts.values():
            for widget in (head, holder):
                if widget is not None:
                    self.groups.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
        self._parts = {}

    def _focused_place(self) -> int | None:
        return next((place for place, chip in enumerate(self.chips.values()) if chip.hasFocus()), None)

    def _focus_after(self, place: int) -> None:
        stops = self.stops()
        if stops and not any(stop.hasFocus() for stop in stops):
            stops[min(place, len(stops) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
