"""The filters over a record table: status, the questions that are filtered often, and any other choice question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from genera_desktop.ui.components.buttons import MenuButton, QuietButton
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.record_table_model import StatusFilter, Wanted
from genera_desktop.ui.style import sizes
from genera_desktop.ui.words import plain_tip

if TYPE_CHECKING:
    from genera_desktop.ui.components.choice_popup import ChoicePopup

MOST_LETTERS = 28
"""So long may a question and a choice on a filter's button be; longer choices, and several, are counted."""


class FilterBar(QWidget):
    """Says what a person wants to see; what is seen, `show_wanted` tells it. `added` carries the key of a question that
    gets a filter."""

    status_chosen = Signal(object)
    codes_chosen = Signal(str, object)
    added = Signal(str)
    cleared = Signal()

    def __init__(self, choices_of: Callable[[str], Sequence[PickerChoice]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices_of = choices_of
        self._titles: dict[str, str] = {}
        self._chosen: Mapping[str, frozenset[str]] = {}
        self._offered: Sequence[PickerChoice] = ()
        self._row = FlowLayout(self, sizes.LABEL_GAP)
        self.status = MenuButton(self.tr("Status"), Menu(self))
        self.filters: dict[str, MenuButton] = {}
        self.more = QuietButton(self.tr("Filter"), "plus")
        self.clear = QuietButton(self.tr("Show all"), tone="accent")
        self.clear.clicked.connect(self.cleared)
        self.more.clicked.connect(self.open_more)
        self.more.least_height = self.clear.least_height = self.status.least_height
        for widget in (self.status, self.more, self.clear):
            self._row.addWidget(widget)
        self._open = ""
        self._make_status_menu()

    def offer(self, questions: Sequence[PickerChoice]) -> None:
        """Says by which questions one can filter, the filters there are aside."""
        self._offered = questions
        self.more.setVisible(bool(questions))

    def set_filters(self, titles: Mapping[str, str]) -> None:
        """Has a button for each of these questions, in this order."""
        if titles == self._titles and list(titles) == list(self._titles):
            return
        for button in self.filters.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._titles, self.filters = dict(titles), {}
        for place, (key, title) in enumerate(titles.items()):
            button = MenuButton(_short(title))
            button.setToolTip(plain_tip(title))
            button.clicked.connect(lambda _checked=False, key=key: self.open_filter(key))
            self._row.insert_widget(1 + place, button)
            self.filters[key] = button

    def show_wanted(self, wanted: Wanted) -> None:
        """Shows by what the rows are filtered."""
        self._chosen = wanted.chosen
        for action in self.status.menu().actions():
            action.setChecked(action.data() is wanted.status)
        active = next((a.text() for a in self.status.menu().actions() if a.data() is wanted.status), "")
        narrowed = wanted.status is not StatusFilter.ALL
        self.status.set_active(narrowed)
        self.status.set_label(f"{self.tr('Status')}: {active}" if narrowed else self.tr("Status"))
        for key, button in self.filters.items():
            codes = wanted.chosen.get(key, frozenset())
            button.set_active(bool(codes))
            title = _short(self._titles[key])
            button.set_label(f"{title}: {self._words(key, codes)}" if codes else title)
        self.clear.setVisible(narrowed or any(wanted.chosen.values()))

    def open_filter(self, key: str) -> None:
        """Drops down the choices of a question; each press takes one in or out."""
        self._open = key
        for button in self.filters.values():
            button.show()  # they may be new: the list drops down below its button's place in the row
        self._row.activate()
        self.choices.drop_below(self.filters[key], self._choices_of(key), sorted(self._chosen.get(key, ())))

    def open_more(self) -> None:
        """Drops down the questions by which one can filter too."""
        self.questions.drop_below(self.more, [one for one in self._offered if one.code not in self.filters], [])

    @cached_property
    def questions(self) -> ChoicePopup:
        """The list of questions by which one can filter too."""
        from genera_desktop.ui.components.choice_popup import ChoicePopup  # the table is seen before any list of it

        made = ChoicePopup(self.tr("Filter by"), parent=self.more)
        made.chosen.connect(self.added)
        return made

    @cached_property
    def choices(self) -> ChoicePopup:
        """The list of what a question can be filtered by."""
        from genera_desktop.ui.components.choice_popup import ChoicePopup

        made = ChoicePopup(self.tr("Filter"), multiple=True, parent=self)
        made.chosen.connect(self._toggle)
        return made

    def _toggle(self, code: str) -> None:
        self.codes_chosen.emit(self._open, self._chosen.get(self._open, frozenset()) ^ {code})
        self.choices.set_checked(self._chosen.get(self._open, ()))

    def _words(self, key: str, codes: frozenset[str]) -> str:
        words = [choice.text for choice in self._choices_of(key) if choice.code in codes]
        if len(codes) == 1 and words and len(words[0]) <= MOST_LETTERS:
            return words[0]
        return str(len(codes))

    def _make_status_menu(self) -> None:
        names = {
            StatusFilter.ALL: self.tr("All"),
            StatusFilter.DRAFT: self.tr("Draft"),
            StatusFilter.COMPLETE: self.tr("Complete"),
            StatusFilter.INCOMPLETE: self.tr("Incomplete"),
            StatusFilter.PROBLEMS: self.tr("With problems"),
        }
        group = QActionGroup(self)
        for status, name in names.items():
            action = self.status.menu().addAction(name)
            action.setCheckable(True)
            action.setChecked(status is StatusFilter.ALL)
            action.setData(status)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, status=status: self.status_chosen.emit(status))


def _short(title: str) -> str:
    return title if len(title) <= MOST_LETTERS else title[: MOST_LETTERS - 1].rstrip() + "…"
