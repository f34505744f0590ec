"""What a record is found by: all that a person can read in it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.folding import folded
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.search_text import search_text
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from tests.records.entry import compiled
from tests.records.made_up import made_up

FORM = compiled(
    """
| survey |
| | type | name | label |
| | text | name | Name |
| | integer | staff | Staff |
| | select_multiple area | areas | Areas |
| | note | told | Told |
| | begin_repeat | thing | Thing |
| | select_one area | where | Where |
| | end_repeat | | |
| choices |
| | list_name | name | label |
| | area | n | Nørth  Side |
| | area | s | South |
| settings |
| | form_id |
| | test |
"""
).form


def test_texts_numbers_and_the_labels_of_codes_are_found_in_the_order_of_the_record() -> None:
    values: dict[str, AnswerValue] = {"areas": ["s", "n", "x"], "name": " Łódź\nBio ", "staff": 4, "gone": "no"}
    content = Content(values, [ItemContent("1", "thing", "", {"where": "n"})])

    assert search_text(FORM, "The TITLE", content) == "the title south north side x lodz bio 4 north side"


@pytest.mark.parametrize("value", [{"na": "unknown"}, "", []])
def test_what_is_no_answer_is_not_found(value: AnswerValue) -> None:
    assert search_text(FORM, "", Content({"name": value})) == ""


@given(st.text(), st.lists(st.text(), max_size=3))
def test_it_is_the_fold_of_all_texts_together(title: str, texts: list[str]) -> None:
    content = Content({}, [ItemContent(str(number), "thing", "", {"where": one}) for number, one in enumerate(texts)])
    labels = {"n": "Nørth  Side", "s": "South"}

    assert search_text(FORM, title, content) == folded(" ".join([title, *(labels.get(one, one) for one in texts)]))


@pytest.mark.parametrize("name", ["company", "strength", "preparation"])
@given(number=st.integers(0, 10_000))
@settings(max_examples=10)
def test_of_our_own_forms_too(name: str, number: int) -> None:
    form = bundled_questionnaire().forms[name]
    content = made_up(form, random.Random(number))

    assert search_text(form, "Title", content) == folded(" ".join(["Title", *_words(form, content)]))


def _words(form: Form, content: Content) -> list[str]:
    return [
        _word(form, question, part)
        for values in (content.values, *(item.values for item in content.items))
        for key, value in values.items()
        if isinstance(question := form.by_key.get(key), Question)
        for part in (value if isinstance(value, list) else [value])
        if isinstance(part, str | int | float)
    ]


def _word(form: Form, question: Question, part: str | int | float) -> str:
    choices = form.choice_lists.get(question.choice_list)
    choice = choices.by_name.get(str(part)) if choices and isinstance(part, str) else None
    return text_in(choice.labels, form.default_language, form.default_language) if choice else str(part)
