"""Names stand in the alphabet of the window's language, in tables and lists of choices; numbers and days as such."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.languages import NAMES
from genera_desktop.records.content import Address, Content
from genera_desktop.records.state import QuestionState
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.list_records import record_table
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.overview import overview
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.collation import Alphabet, by_name, in_alphabet
from genera_desktop.ui.editors.choices_editors import ChipsEditor
from genera_desktop.ui.editors.editor import Asked
from genera_desktop.ui.editors.offered import offered
from genera_desktop.ui.jump import JumpList, JumpTarget
from genera_desktop.ui.record_table_content import TableContent, table_content
from genera_desktop.ui.record_table_model import CHANGED, CellKind, RecordTableModel, TableColumn, TableRow
from genera_desktop.ui.translation import locale_of, speak
from genera_desktop.ui.words import day
from tests.services.partners import add, company, partner

Speak = Callable[[str], None]
NAMED = ["Zeta", "äpple", "Õun", "öö", "üks", "šokk", "sõber", "žest", "tool", "Wari", "x-kiir", "ada", "Åbo", "élan"]
"""Names with the letters that languages put into different places."""
IN_ENGLISH = "Åbo ada äpple élan öö Õun sõber šokk tool üks Wari x-kiir žest Zeta".split()
IN_ORDER = {
    "en": IN_ENGLISH,
    "et": "Åbo ada élan sõber šokk Zeta žest tool Wari Õun äpple öö üks x-kiir".split(),
    "fi": "ada élan Õun sõber šokk tool Wari x-kiir üks žest Zeta Åbo äpple öö".split(),
    "fr": IN_ENGLISH,
    "it": IN_ENGLISH,
    "nl": IN_ENGLISH,
}


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Speak]:
    yield partial(speak, qapp)
    speak(qapp, "en")


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path, cluster="TAR") as opened:
        yield opened


def content_of(inventory: Inventory, form: str = "company", language: str = "en", **more: object) -> TableContent:
    return table_content(record_table(inventory, form, language=language, write_day=day, **more), language)  # type: ignore[arg-type]


def shown(content: TableContent, **wanted: object) -> list[str]:
    model = RecordTableModel("Name")
    model.show_rows(content.columns, content.rows)
    model.change(**wanted)
    return [row.title for row in model.rows]


@pytest.mark.parametrize("language", list(NAMES))
def test_each_language_has_its_own_order_of_letters(language: str) -> None:
    alphabet = Alphabet(locale_of(language))

    assert sorted(NAMED, key=alphabet.key) == IN_ORDER[language]


def test_capitals_count_like_small_letters_and_numbers_in_names_as_numbers() -> None:
    alphabet = Alphabet(QLocale("en_GB"))

    assert sorted(["velquora 10", "Velquora 9", "VELQUORA 100", "apex"], key=alphabet.key) == [
        "apex",
        "Velquora 9",
        "velquora 10",
        "VELQUORA 100",
    ]
    assert alphabet.key("ZETA").compare(alphabet.key("zeta")) == 0


@given(st.lists(st.text(max_size=8), max_size=12), st.randoms())
def test_the_order_of_names_does_not_depend_on_the_order_in_which_they_come(
    names: list[str], chance: random.Random
) -> None:
    turned = list(names)
    chance.shuffle(turned)
    alphabet = Alphabet(QLocale("fi_FI"))

    first, second = (sorted(some, key=alphabet.key) for some in (names, turned))

    assert [alphabet.key(one).compare(alphabet.key(other)) for one, other in zip(first, second, strict=True)] == [
        0 for _ in names
    ]


@pytest.mark.parametrize("language", ["et", "fi"])
def test_a_table_is_in_the_order_of_the_windows_language(spoken: Speak, inventory: Inventory, language: str) -> None:
    for name in NAMED:
        company(inventory, co_legal_name=name, co_city=name)
    spoken(language)

    content = content_of(inventory, language=language)

    assert shown(content) == IN_ORDER[language]
    assert shown(content, sort="co_city") == IN_ORDER[language]
    assert shown(content, sort="co_city", descending=True) == IN_ORDER[language][::-1]


def test_a_renamed_record_moves_to_its_place_in_the_language(spoken: Speak) -> None:
    spoken("fi")
    rows = by_name((TableRow(str(place), name) for place, name in enumerate(NAMED)), lambda row: row.title)
    model = RecordTableModel("Name")
    model.show_rows((), rows)
    first = rows[0]

    model.update_rows({first.uuid}, [replace(first, title="Ålesund"), TableRow("new", "Öljy")])

    assert [row.title for row in model.rows][-5:] == ["Åbo", "Ålesund", "äpple", "Öljy", "öö"]


def test_records_of_one_name_keep_an_order_of_their_own() -> None:
    model = RecordTableModel("Name")
    model.show_rows((), [TableRow("b", "Same")])

    model.update_rows((), [TableRow("c", "same"), TableRow("a", "SAME")])

    assert [row.uuid for row in model.rows] == ["a", "b", "c"]


@pytest.mark.parametrize("language", ["en", "fi"])
def test_days_are_written_in_the_language_and_sorted_as_such(
    spoken: Speak, inventory: Inventory, language: str
) -> None:
    for name, when in (("A", "2026-11-02"), ("B", "2026-02-11"), ("C", "2025-12-31"), ("D", None)):
        company(inventory, co_legal_name=name, co_survey_date=when)
    spoken(language)

    content = content_of(inventory, language=language)

    place = [column.key for column in content.columns].index("co_survey_date")
    assert content.rows[0].cells[place] == {"en": "2 Nov 2026", "fi": "2.11.2026"}[language]
    assert shown(content, sort="co_survey_date") == ["C", "B", "A", "D"]
    assert shown(content, sort="co_survey_date", descending=True) == ["A", "B", "C", "D"]


def test_a_day_is_found_as_it_is_written(inventory: Inventory) -> None:
    company(inventory, co_legal_name="A", co_survey_date="2026-11-02")
    company(inventory, co_legal_name="B", co_survey_date="2026-02-11")

    assert shown(content_of(inventory), search="2 nov 2026") == ["A"]


def test_numbers_are_written_in_the_language_and_sorted_as_numbers(spoken: Speak, inventory: Inventory) -> None:
    for name, share in (("A", 9), ("B", 12.5), ("C", 100), ("D", None)):
        company(inventory, co_legal_name=name, co_exporting="yes", co_export_pct=share)
    spoken("fi")

    content = content_of(inventory, language="fi", more=["co_export_pct"])

    place = [column.key for column in content.columns].index("co_export_pct")
    assert [row.cells[place] for row in content.rows] == ["9", "12,5", "100", ""]
    assert shown(content, sort="co_export_pct") == ["A", "B", "C", "D"]


def test_the_column_of_changes_goes_by_time() -> None:
    column = (TableColumn("city", "City", 8, CellKind.TEXT),)
    rows = [TableRow("1", "A", ("",), (None,), updated_at="2026-02-01"), TableRow("2", "B", ("",), (None,))]

    assert shown(TableContent(list(column), rows), sort=CHANGED, descending=True) == ["A", "B"]


def country_choices(language: str) -> list[str]:
    form = bundled_questionnaire().forms["company"]
    question = form.question("co_country")
    return [choice.labels[language] for choice in in_alphabet(form, question, form.choices_of(question), language)]


def test_a_list_in_the_alphabet_is_in_the_alphabet_of_every_language_with_other_at_the_end(spoken: Speak) -> None:
    spoken("et")
    countries = country_choices("et")

    assert countries.index("Hispaania") < countries.index("Kanada") < countries.index("Šveits")
    assert countries.index("Vietnam") < countries.index("Ühendkuningriik")
    assert countries[-1] == "Muu riik"


def test_a_list_in_an_order_of_its_own_keeps_it(spoken: Speak) -> None:
    spoken("fr")
    form = bundled_questionnaire().forms["company"]
    for key in ("co_turnover", "co_segments", "co_maturity"):
        question = form.question(key)

        assert in_alphabet(form, question, form.choices_of(question), "fr") == list(form.choices_of(question))


def test_links_are_offered_by_name(spoken: Speak, inventory: Inventory) -> None:
    spoken("fi")
    for name in ("Zeta Oy", "Äly Oy", "alfa Oy"):
        company(inventory, co_legal_name=name)
    form = bundled_questionnaire().forms["preparation"]
    state = RecordEditor.create(inventory, "preparation").session.state(Address("", "pr_company"))

    found = offered(Asked(form.question("pr_company"), form, "fi"), state.choices)

    assert [choice.text for choice in found] == ["alfa Oy", "Zeta Oy", "Äly Oy"]


def test_several_choices_are_kept_in_the_questionnaires_order_in_every_language(qtbot: QtBot, spoken: Speak) -> None:
    form = next(one for one in bundled_questionnaire().forms.values() if "edam_topic" in one.choice_lists)
    question = next(one for one in form.questions if one.choice_list == "edam_topic")
    codes = [choice.name for choice in form.choices_of(question)][:6]
    answers: list[object] = []
    for language in ("en", "et"):
        spoken(language)
        editor = ChipsEditor(Asked(question, form, language))
        qtbot.addWidget(editor)
        editor.show_state(QuestionState(codes[:5], choices=form.choices_of(question)))
        editor.value_left.connect(answers.append)

        editor.toggle(codes[5])

    assert answers == [codes, codes]


def test_jumping_shows_what_it_finds_by_name(qtbot: QtBot, spoken: Speak) -> None:
    spoken("fi")
    targets = [JumpTarget(name, "Yritykset", lambda: None) for name in ("Oy Zeta", "Oy Äly", "Oy Alfa", "Alfa Oy")]
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    jump = JumpList(lambda: targets, over)

    jump.open_list()
    jump.field.setText("oy")

    assert [target.text for target in jump.found] == ["Oy Alfa", "Oy Zeta", "Oy Äly", "Alfa Oy"]
    jump.hide()


def test_the_overview_names_records_with_the_same_left_to_do_by_name(spoken: Speak, inventory: Inventory) -> None:
    for name in ("Zeta", "Õun", "alfa"):
        add(inventory, "company", Content({"co_legal_name": name}))
    spoken("et")

    told = overview(inventory, language="et", name_key=Alphabet().key)

    assert [one.title for one in told.open] == ["alfa", "Zeta", "Õun"]
