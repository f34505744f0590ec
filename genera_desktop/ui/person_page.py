"""Who is recorded as a contact: agreements to look at, a search, and the way to erase somebody everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, LinkButton, MenuButton, PrimaryButton
from genera_desktop.ui.components.card import Card, Line
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.page import RefreshedPage, mark_writing
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

PAGE_WIDTH = 880
MOST_LINES = 200
"""More persons than this are not listed at once: a search narrows them."""
MOST_ANSWERS = 12


@dataclass(frozen=True)
class PersonLine:
    """A contact in words; `item` names it. `why` says what is wrong with the agreement, '' where nothing is."""

    record: str
    item: str
    name: str
    place: str
    agreed: str
    why: str = ""


class PersonPage(RefreshedPage):
    """`searched` carries what was typed; `open_wanted` a record and the contact in it; `erase_wanted` and
    `about_wanted` a contact; `months_wanted` comes where another period is to be chosen."""

    searched = Signal(str)
    open_wanted = Signal(str, str)
    erase_wanted = Signal(str)
    about_wanted = Signal(str)
    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Personal data"), parent)
        self.search = SearchField(self.tr("Name, e-mail or telephone"))
        self.search.setFixedWidth(280)
        self.search.searched.connect(self.searched)
        self.head.addWidget(self.search)
        self.question = EraseQuestion()
        self.question.erase.clicked.connect(self.confirmed)
        self.question.cancel.clicked.connect(self.cancelled)
        self.period = MenuButton("")
        self.heading = Label("", TextStyle.SECTION)
        self.note = Label("", tone="ink2", wrap=True)
        self.erases: dict[str, LinkButton] = {}
        self.opens: dict[str, LinkButton] = {}
        self.abouts: dict[str, LinkButton] = {}
        self._head_row = QHBoxLayout()
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes.GROUP_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._lay_out()
        self.question.hide()

    def enter(self) -> None:
        super().enter()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        self.cancelled.emit()
        return True

    def show_persons(self, heading: str, note: str, lines: Sequence[PersonLine]) -> None:
        """Shows these persons under a heading, with a sentence about them."""
        self.heading.setText(heading)
        self.note.setText(note)
        self.note.setHidden(not note)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.erases, self.opens, self.abouts = {}, {}, {}
        for place, line in enumerate(lines[:MOST_LINES]):
            self._add(3 * place, line)
        if reason := self.window().property("read_only"):
            self.set_read_only(str(reason))

    def ask(self, title: str, told: str, places: Sequence[str], answers: Sequence[str]) -> None:
        """Asks, once, whether somebody is to be erased; `answers` are others that name the person."""
        self.question.ask(title, told, places, answers)
        self.question.show()
        self._head_row.setContentsMargins(0, sizes.QUESTION_GAP, 0, sizes.LABEL_GAP)
        self.question.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_asking(self) -> None:
        if self.question.isAncestorOf(self.window().focusWidget() or self):
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.question.hide()
        self._head_row.setContentsMargins(0, sizes.LABEL_GAP, 0, sizes.LABEL_GAP)

    def _add(self, row: int, line: PersonLine) -> None:
        place = Label(line.place, TextStyle.HINT, "ink2", wrap=True)
        agreed = Label(line.agreed, TextStyle.HINT, "ink2")
        why = Label(line.why, TextStyle.HINT_STRONG, "amber")
        opening = self._link(self.tr("Open"), "arrow-right", self.tr("Open the contact {name}"), line)
        about = self._link(self.tr("As a file…"), "file-down", self.tr("Everything about {name} as a file"), line)
        erase = self._link(self.tr("Erase…"), "trash-2", self.tr("Erase {name} everywhere"), line)
        mark_writing(erase)
        opening.clicked.connect(lambda: self.open_wanted.emit(line.record, line.item))
        about.clicked.connect(lambda: self.about_wanted.emit(line.item))
        erase.clicked.connect(lambda: self.erase_wanted.emit(line.item))
        self.opens[line.item], self.abouts[line.item], self.erases[line.item] = opening, about, erase
        self._grid.addWidget(Label(line.name, TextStyle.STRONG), row, 0)
        self._grid.addWidget(place, row + 1, 0)
        self._grid.addWidget(why if line.why else agreed, row, 1)
        if line.why:
            self._grid.addWidget(agreed, row + 1, 1)
        for column, button in enumerate((opening, about, erase), 2):
            self._grid.addWidget(button, row, column, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        for at in (row, row + 1):
            self._grid.setRowMinimumHeight(at, sizes.ROW_LIST * 3 // 4)
        self._grid.addWidget(Line(), row + 2, 0, 1, 5)

    def _link(self, text: str, icon: str, name: str, line: PersonLine) -> LinkButton:
        button = LinkButton(text, icon)
        button.setAccessibleName(name.format(name=line.name))
        return button

    def _lay_out(self) -> None:
        scroll = ScrollColumn(PAGE_WIDTH)
        told = self.tr(
            "Persons are recorded only as contacts, and leave this computer only with an agreement, its date and its "
            "purpose. Whoever asks to be forgotten is erased everywhere: in the records, their history, the last "
            "round, what was received, and all backups of this inventory."
        )
        scroll.column.addWidget(Label(told, tone="ink2", wrap=True))
        scroll.column.addSpacing(sizes.QUESTION_GAP)
        scroll.column.addWidget(self.question)
        self._head_row.setContentsMargins(0, sizes.LABEL_GAP, 0, sizes.LABEL_GAP)
        self._head_row.addWidget(self.heading)
        self._head_row.addStretch(1)
        self._head_row.addWidget(self.period)
        scroll.column.addLayout(self._head_row)
        scroll.column.addWidget(self.note)
        scroll.column.addSpacing(sizes.LABEL_GAP)
        scroll.column.addWidget(self._table)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)


class EraseQuestion(Card):
    """What erasing means, said once, and the two answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("red_soft", parent)
        self.title = Label("", TextStyle.SECTION, wrap=True)
        self.told = Label("", wrap=True)
        self.places = Label("", TextStyle.HINT, "ink2", wrap=True)
        self.in_texts = CheckRow(self.tr("Also take name, e-mail and telephone out of these answers"))
        self.answers = Label("", TextStyle.HINT, "ink2", wrap=True)
        mark_writing(self.in_texts)
        self.erase = PrimaryButton(self.tr("Erase for ever"), "trash-2")
        self.cancel = Button(self.tr("Cancel"))
        mark_writing(self.erase)
        row = QHBoxLayout()
        row.setSpacing(sizes.LABEL_GAP)
        row.addWidget(self.erase)
        row.addWidget(self.cancel)
        row.addStretch(1)
        for widget in (self.title, self.told, self.places, self.in_texts, self.answers):
            self.column.addWidget(widget)
        self.column.addLayout(row)

    def ask(self, title: str, told: str, places: Sequence[str], answers: Sequence[str]) -> None:
        self.title.setText(title)
        self.told.setText(told)
        self.places.setText("\n".join(places))
        shown = list(answers[:MOST_ANSWERS])
        if more := len(answers) - len(shown):
            shown.append(self.tr("and {n} more").format(n=more))
        self.answers.setText("\n".join(shown))
        self.in_texts.setChecked(bool(answers))
        for widget in (self.in_texts, self.answers):
            widget.setVisible(bool(answers))
