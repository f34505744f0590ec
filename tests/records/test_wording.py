from __future__ import annotations

import pytest

from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Question, QuestionType
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.wording import hint_in_words, in_words, own_label, own_words

SEGMENTS = ChoiceList(
    "segment", (Choice("dat", {"en": "Data management", "fr": "Gestion des données"}, short={"en": "Data"}),)
)
SEGMENT = Question(
    key="segments", name="segments", path=("segments",), type=QuestionType.SELECT_MULTIPLE, choice_list="segment"
)
OWNER = Question(key="o", name="o", path=("o",), type=QuestionType.SELECT_ONE_FROM_FILE, file="company.csv")
FORM = Form(
    name="f", form_id="f", version="1", titles={}, children=(SEGMENT, OWNER), choice_lists={"segment": SEGMENTS}
)


@pytest.mark.parametrize(
    ("question", "value", "language", "words"),
    [
        (SEGMENT, ["dat"], "en", "Data management"),
        (SEGMENT, ["dat"], "fr", "Gestion des données"),
        (SEGMENT, ["dat", "gone"], "fi", "Data management, gone"),
        (SEGMENT, None, "en", ""),
        (SEGMENT, {"na": "declined"}, "en", "declined"),
        (OWNER, "id-1", "en", "Velquora"),
        (OWNER, "id-2", "en", "id-2"),
    ],
)
def test_an_answer_reads_as_its_labels(question: Question, value: AnswerValue, language: str, words: str) -> None:
    assert in_words(FORM, question, value, language=language, titles={"id-1": "Velquora"}) == words


def test_a_narrow_column_takes_short_labels() -> None:
    assert in_words(FORM, SEGMENT, ["dat"], short=True) == "Data"


def test_answers_that_every_record_has_are_told_in_words() -> None:
    assert (own_label("_deleted"), own_words("_deleted", True), own_words("_deleted", False)) == (
        "Deleted?",
        "deleted here",
        "edited here",
    )
    assert (own_label("_status"), own_words("_status", "complete")) == ("Status", "complete")
    assert own_label("retired_question") == ""


@pytest.mark.parametrize(
    ("hint", "shown"),
    [("dat", "Data management"), ("dat, other", "dat, other"), ("All of them", "All of them"), ("", "")],
)
def test_a_hint_that_lists_the_codes_of_a_calculation_gives_their_labels(hint: str, shown: str) -> None:
    main = Question(
        key="main", name="main", path=("main",), type=QuestionType.CALCULATE, choice_list="", value_list="segment"
    )

    assert hint_in_words(FORM, main, hint, "en") == shown
    assert hint_in_words(FORM, OWNER, hint, "en") == hint
