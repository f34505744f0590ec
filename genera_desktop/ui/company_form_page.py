"""Asking companies: which ones, in which language, until when, and what the first page of their form says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from genera_desktop.services.company_forms import Letter
from genera_desktop.ui.components.buttons import IconButton, PrimaryButton
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.fields import TextArea, TextField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.editors.typed_date import date_text, read_date
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import one_or_many

WIDTH = 560
NAMES_SHOWN = 12


@dataclass(frozen=True)
class CompanyToAsk:
    """A company on the page. `state` says whether it was asked and has answered, '' where it was not."""

    uuid: str
    title: str
    state: str = ""


class Typed(NamedTuple):
    """What was typed on the page; a date that is none stands in the letter as it was typed."""

    letter: Letter
    personal: bool


class CompanyFormPage(Page):
    """`make_wanted` once everything is filled in that must be; `closed` where nothing is to be made."""

    make_wanted = Signal()
    closed = Signal()

    def __init__(self, languages: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_title(self.tr("Company form"))
        self.companies: Sequence[CompanyToAsk] = ()
        self.back = IconButton(self.tr("Back"), "arrow-left")
        self.make = PrimaryButton(self.tr("Make the form…"), "mail-open")
        self.who = Label("", wrap=True)
        self.language = Picker(self.tr("Language of the form"))
        self.language.set_choices([PickerChoice(code, name) for code, name in languages.items()])
        self.until = TextField(self.tr("Please answer by"))
        self.until.setPlaceholderText(self.tr("a date, or nothing"))
        self.wrong_date = ProblemLine()
        self.reply_to = TextField(self.tr("Send it back to"))
        self.reply_to.setPlaceholderText(self.tr("an e-mail address"))
        self.greeting = TextArea(self.tr("Your own words"))
        self.personal = CheckRow(self.tr("With contact persons"), self.tr("who agreed"))
        self.personal.setChecked(True)
        self._lay_out()
        self.back.clicked.connect(self.closed)
        self.make.clicked.connect(self._make)
        self.until.editingFinished.connect(self._check_date)

    def show_companies(self, companies: Sequence[CompanyToAsk], letter: Letter) -> None:
        """Shows whom to ask, with what was written last time."""
        self.show_whom(companies)
        self._show_letter(letter)
        self._check_date()

    def kept_place(self) -> Typed:
        until = self.until.text().strip()
        letter = replace(self.letter(), until=read_date(until, QLocale()) or until)
        return Typed(letter, self.personal.isChecked())

    def return_to(self, place: Typed) -> None:
        self._show_letter(place.letter)
        self.personal.setChecked(place.personal)
        self._check_date()

    def show_whom(self, companies: Sequence[CompanyToAsk]) -> None:
        """Shows whom to ask."""
        self.companies = companies
        self.subtitle.setText(one_or_many(len(companies), self.tr("{n} company"), self.tr("{n} companies")))
        shown = [f"{one.title}  ({one.state})" if one.state else one.title for one in companies[:NAMES_SHOWN]]
        if len(companies) > NAMES_SHOWN:
            shown.append(self.tr("and {n} more").format(n=len(companies) - NAMES_SHOWN))
        self.who.setText("\n".join(shown))
        self.make.set_label(
            self.tr("Make the form…") if len(companies) == 1 else self.tr("Make {n} forms…").format(n=len(companies))
        )

    def _show_letter(self, letter: Letter) -> None:
        self.language.set_value(letter.language)
        self.until.set_value(date_text(letter.until, QLocale()) if letter.until else "")
        self.reply_to.set_value(letter.reply_to)
        self.greeting.set_value(letter.greeting)

    def letter(self) -> Letter:
        """What the form will say."""
        return Letter(
            self.language.value() or "en",
            read_date(self.until.text(), QLocale()),
            self.reply_to.text().strip(),
            self.greeting.toPlainText().strip(),
        )

    def enter(self) -> None:
        self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        if self._check_date():
            self.make_wanted.emit()
        else:
            self.until.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check_date(self) -> bool:
        text = self.until.text().strip()
        is_right = not text or bool(read_date(text, QLocale()))
        self.until.set_problem(not is_right)
        self.wrong_date.say("" if is_right else self.tr("This is no date. Write it like 2026-12-18."))
        return is_right

    def _lay_out(self) -> None:
        self.head.insertWidget(0, self.back)
        self.head.addWidget(self.make)
        scroll = ScrollColumn(WIDTH)
        told = self.tr(
            "Makes a workbook with what is known of the company: it corrects it, fills in what is missing and sends it "
            "back to you. Your own remarks, the selection and what other clusters say stay here."
        )
        scroll.column.addSpacing(sizes.LABEL_GAP)
        scroll.column.addWidget(Label(told, tone="ink2", wrap=True))
        for label, *widgets in (
            (self.tr("For"), self.who),
            (self.tr("Language of the form"), self.language),
            (self.tr("Please answer by"), self.until, self.wrong_date),
            (self.tr("Send it back to"), self.reply_to),
            (self.tr("Your own words"), self.greeting),
        ):
            scroll.column.addSpacing(sizes.QUESTION_GAP)
            scroll.column.addWidget(Label(label, TextStyle.STRONG))
            scroll.column.addSpacing(sizes.HINT_GAP)
            for widget in widgets:
                scroll.column.addWidget(widget)
        scroll.column.addSpacing(sizes.QUESTION_GAP)
        scroll.column.addWidget(self.personal)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)
