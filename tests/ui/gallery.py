"""Every component on one page, to be looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import (
    Button,
    IconButton,
    LinkButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
)
from genera_desktop.ui.components.card import Card, Line
from genera_desktop.ui.components.chip import Chip
from genera_desktop.ui.components.choice_rows import CheckRow, RadioRow
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.fields import SearchField, TextArea, TextField
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.nav_row import NavRow, SectionRow
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.pill import ACCENT, COMPLETE, DRAFT, NEUTRAL, OUTLINE, PROBLEM, WARNING, Pill
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.components.progress_bar import ProgressBar
from genera_desktop.ui.components.segmented_scale import SegmentedScale, Step
from genera_desktop.ui.components.toast import Offer, Toast
from genera_desktop.ui.style.fonts import TextStyle

SEGMENTS = ("Sampling, biobanks and cohorts", "Data management and computing", "Data sharing, security and governance")


def row_of(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def gallery() -> QWidget:
    page = QWidget()
    columns = QHBoxLayout(page)
    columns.setContentsMargins(24, 24, 24, 24)
    columns.setSpacing(32)
    columns.addLayout(_left(), 1)
    columns.addLayout(_right(), 1)
    page.toast = Toast(page)  # type: ignore[attr-defined]
    page.toast.say("Sirenide Dati S.p.A. was deleted", "ink3", Offer("Undo", page.close))  # type: ignore[attr-defined]
    return page


def _left() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addWidget(Label("A page's title", TextStyle.TITLE))
    column.addWidget(Label("A hint that stands under a label and takes two lines if it must", TextStyle.HINT, "ink3"))
    column.addLayout(
        row_of(PrimaryButton("Company", "plus", "Ctrl+N"), Button("Mark complete", "check"), Button("Later"))
    )
    column.addLayout(
        row_of(QuietButton("Columns", "columns-3"), LinkButton("3 incomplete"), IconButton("Next", "chevron-down"))
    )
    disabled = PrimaryButton("Apply 0 records", "check", "Ctrl+Return")
    disabled.setEnabled(False)
    active = MenuButton("Status: draft", QMenu())
    active.set_active(True)
    column.addLayout(row_of(disabled, MenuButton("Segment", QMenu()), active))
    column.addLayout(
        row_of(Pill("Shortlisted", NEUTRAL), Pill("Selected", ACCENT), Pill("Candidate", OUTLINE), Pill("Draft", DRAFT))
    )
    column.addLayout(row_of(Pill("Complete", COMPLETE), Pill("Old", WARNING), Pill("2 problems", PROBLEM)))
    column.addWidget(SearchField("Search name, city, product…"))
    field = TextField("Staff")
    field.setText("140,000")
    field.set_problem(True)
    column.addWidget(field)
    column.addWidget(ProblemLine("Must be between 0 and 100,000"))
    column.addWidget(
        ProblemLine("This may be the company of record Velquora Génomique SAS, which Genopole sent", "amber")
    )
    area = TextArea("Remarks")
    area.setPlainText("One organisation per line,\nno names of persons")
    column.addWidget(area)
    column.addStretch(1)
    return column


def _right() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    picker = Picker("Annual turnover")
    picker.set_choices([PickerChoice("a", "Above 10 up to 50 million"), PickerChoice("b", "Above 50 million")])
    picker.set_value("a")
    empty = Picker("Country")
    empty.set_choices([PickerChoice("FR", "France")])
    column.addLayout(row_of(picker, empty))
    trl = SegmentedScale("TRL", [Step(str(n), str(n), f"Level {n}") for n in range(1, 10)])
    trl.set_value("7")
    trl.set_last_round("6")
    column.addLayout(row_of(trl))
    words = ("In development", "In pilot use", "On the market", "Withdrawn")
    status = SegmentedScale("Status", [Step(word, word) for word in words])
    status.set_value("In pilot use")
    column.addLayout(row_of(status))
    column.addLayout(row_of(SegmentedScale("Empty", [Step(str(n), str(n)) for n in range(6)])))
    radios = QVBoxLayout()
    radios.setSpacing(0)
    chosen = RadioRow("Distretto Tecnologico Campania Bioscience", "Napoli, Italy", "CAM")
    chosen.setChecked(True)
    for radio in (RadioRow("No, autonomous"), chosen, RadioRow("Tartu Biotechnology Park", "Tartu, Estonia", "TAR")):
        radios.addWidget(radio)
    ticked = CheckRow("ISO 15189 & ISO 9001")
    ticked.setChecked(True)
    radios.addWidget(ticked)
    radios.addWidget(CheckRow("ISO 27001"))
    column.addLayout(radios)
    chips = QWidget()
    flow = FlowLayout(chips)
    for segment in SEGMENTS:
        flow.addWidget(Chip(segment))
    flow.addWidget(IconButton("Add a segment", "plus", "accent"))
    column.addWidget(chips)
    bar, full = ProgressBar("94 %"), ProgressBar("complete")
    bar.show_share(94, 100)
    full.show_share(1, 1, complete=True)
    column.addLayout(row_of(bar, full))
    column.addWidget(Line())
    column.addLayout(_lists())
    card = Card("amber_soft")
    card.column.addWidget(Label("A card with a remark", tone="amber"))
    column.addWidget(card)
    nothing = EmptyPage("No companies yet", "Companies that do computational genomics in your cluster belong here.")
    nothing.offer(Button("Add the first company", "plus"))
    nothing.offer(LinkButton("Look round with the demonstration"))
    column.addWidget(nothing)
    column.addStretch(1)
    return column


def _lists() -> QHBoxLayout:
    rail, sections = QWidget(), QWidget()
    pages, parts = QVBoxLayout(rail), QVBoxLayout(sections)
    for text, icon, count in (
        ("Overview", "house", ""),
        ("Companies", "building-2", "9"),
        ("Review", "git-compare", "6"),
    ):
        row = NavRow(text, icon)
        pages.addWidget(row)
        row.show_state(count)
        row.setChecked(text == "Companies")
        row.set_attention(text == "Review")
    for text, state in (
        ("Identity", ("", "ink3", "circle-check", "green")),
        ("Size", ("1 problem", "red", "circle-alert", "red")),
    ):
        row = SectionRow(text)
        parts.addWidget(row)
        row.show_state(*state)
        row.setChecked(text == "Size")
    rail.setFixedWidth(200)
    sections.setFixedWidth(188)
    return row_of(rail, sections)
