"""Columns of a foreign list find their questions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.list_columns import (
    CONTENT,
    LABEL,
    NAME,
    REMEMBERED,
    SIMILAR,
    ColumnMatch,
    ListColumn,
    heading_key,
    list_questions,
    match_columns,
)
from genera_desktop.services.load_questionnaire import bundled_questionnaire


@pytest.fixture(scope="module")
def form() -> Form:
    return bundled_questionnaire().forms["company"]


def matched(form: Form, heading: str, *values: str) -> ColumnMatch | None:
    return match_columns(form, [ListColumn(heading, values)]).get(0)


@pytest.mark.parametrize(
    ("heading", "question"),
    [
        ("Yritys", "co_legal_name"),
        ("Raison sociale", "co_legal_name"),
        ("Ragione sociale", "co_legal_name"),
        ("Ettevõtte nimi", "co_legal_name"),
        ("Bedrijfsnaam", "co_legal_name"),
        ("Y-tunnus", "co_reg_no"),
        ("Partita IVA", "co_vat_no"),
        ("BTW-nummer", "co_vat_no"),
        ("Kotisivu", "co_website"),
        ("Perustettu", "co_founding_year"),
        ("Töötajate arv", "co_staff"),
        ("Nombre de salariés", "co_staff"),
    ],
)
def test_a_heading_in_the_words_of_the_field_is_understood(form: Form, heading: str, question: str) -> None:
    match = matched(form, heading)

    assert match is not None
    assert match.question == question


@pytest.mark.parametrize("language", ["en", "fr", "it", "et", "fi", "nl"])
def test_every_label_in_every_language_finds_its_question(form: Form, language: str) -> None:
    questions = {question.labels[language]: question.key for question in list_questions(form)}

    found = match_columns(form, [ListColumn(label) for label in questions])

    assert [match.question for match in found.values()] == list(questions.values())
    assert {match.reason for match in found.values()} == {LABEL}


def test_the_name_of_a_question_finds_it(form: Form) -> None:
    assert matched(form, "co_city") == ColumnMatch("co_city", 1.0, NAME)


def test_a_heading_with_a_slip_of_the_pen_is_understood(form: Form) -> None:
    match = matched(form, "Registraton numbers")

    assert match is not None
    assert (match.question, match.reason) == ("co_reg_no", SIMILAR)


def test_a_code_list_is_known_by_its_labels_alone(form: Form) -> None:
    match = matched(form, "X", "Suomi", "Viro", "Ranska")

    assert match is not None
    assert (match.question, match.reason) == ("co_country", CONTENT)


def test_web_addresses_are_known_by_their_shape(form: Form) -> None:
    match = matched(form, "X", "https://www.havu.example", "koivu.example/fi")

    assert match is not None
    assert (match.question, match.reason) == ("co_website", CONTENT)


def test_content_that_fits_several_questions_is_no_hint(form: Form) -> None:
    assert matched(form, "X", "yes", "no") is None


def test_a_heading_whose_content_cannot_be_an_answer_is_left_alone(form: Form) -> None:
    assert matched(form, "Toimiala", "konepajat", "metsätalous") is None


def test_numbers_say_nothing_without_a_heading(form: Form) -> None:
    assert matched(form, "X", "12", "2015") is None


def test_no_question_is_answered_by_two_columns(form: Form) -> None:
    found = match_columns(form, [ListColumn("Name"), ListColumn("Company"), ListColumn("Nom")])

    assert [match.question for match in found.values()].count("co_legal_name") == 1


def test_the_surer_column_has_the_question(form: Form) -> None:
    found = match_columns(form, [ListColumn("Name"), ListColumn("Legal name")])

    assert {place: match.question for place, match in found.items()} == {1: "co_legal_name"}


def test_what_the_user_said_before_comes_first(form: Form) -> None:
    found = match_columns(form, [ListColumn("Yritys"), ListColumn("Ala")], {"ala": "co_note", "yritys": ""})

    assert found == {1: ColumnMatch("co_note", 1.0, REMEMBERED)}


def test_what_was_said_of_a_question_that_is_gone_is_forgotten(form: Form) -> None:
    found = match_columns(form, [ListColumn("Yritys")], {"yritys": "gone"})

    assert found[0].question == "co_legal_name"


def test_headings_are_compared_without_case_accents_and_marks() -> None:
    assert heading_key("  N° de  TVA (UE) ") == heading_key("n de tva ue") == "n de tva ue"


@settings(max_examples=20)
@given(
    columns=st.lists(st.builds(ListColumn, st.text(max_size=20), st.lists(st.text(max_size=8)).map(tuple)), max_size=4)
)
def test_whatever_a_list_holds_each_column_answers_one_question_at_most(columns: list[ListColumn]) -> None:
    form = bundled_questionnaire().forms["strength"]

    found = match_columns(form, columns)

    questions = [match.question for match in found.values()]
    assert len(questions) == len(set(questions))
    assert set(questions) <= {question.key for question in list_questions(form)}
