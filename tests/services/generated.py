"""Generated contents of records for every form of the bundled questionnaire: right answers, wrong ones and none."""

from __future__ import annotations

import os
from datetime import date

from hypothesis import Phase, settings
from hypothesis import strategies as st

from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.record import SPECIAL_ANSWERS, AnswerValue
from genera_desktop.services.load_questionnaire import bundled_questionnaire

HEAVY = settings(max_examples=6, phases=[Phase.explicit, Phase.reuse, Phase.generate])
"""For laws that write real files: few examples, and none made smaller, which would take minutes."""


def examples(everyday: int) -> int:
    """How many examples a law takes that plays with real files: few each day, sixty and more where GENERA_LONG asks for
    them. One takes seconds, so the thousand of the long profile would take a day."""
    return max(60, everyday * 20) if os.environ.get("GENERA_LONG") else everyday


NASTY = ["=1+1", "+33 1 99 00 10 02", "'quoted", "_x0041_", "Łódź\nsecond line", " blank ", "[unknown]", "1;2", "👩‍🔬"]
TEXTS = st.one_of(
    st.sampled_from(NASTY),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30),
)


def answers(form: Form, question: Question) -> st.SearchStrategy[AnswerValue]:
    """Answers of the question's type, special answers among them."""
    special = st.sampled_from(SPECIAL_ANSWERS).map(lambda reason: {"na": reason})
    return st.one_of(_plain(form, question), _plain(form, question), special)


def _plain(form: Form, question: Question) -> st.SearchStrategy[AnswerValue]:
    codes = [choice.name for choice in form.choices_of(question)]
    match question.type:
        case QuestionType.INTEGER | QuestionType.RANGE:
            return st.integers(-3, 100_001)
        case QuestionType.DECIMAL:
            return st.decimals(-10, 1000, places=3).map(float)
        case QuestionType.DATE:
            return st.dates(date(2019, 1, 1), date(2027, 12, 31)).map(date.isoformat)
        case QuestionType.SELECT_ONE:
            return st.sampled_from(codes)
        case QuestionType.SELECT_MULTIPLE:
            return st.lists(st.sampled_from(codes), min_size=1, max_size=4, unique=True).map(list)
        case QuestionType.SELECT_ONE_FROM_FILE:
            return st.uuids(version=4).map(str)
        case _:
            return TEXTS


@st.composite
def contents(draw: st.DrawFn, form: Form) -> Content:
    """Some answers and up to two items of each list."""
    items = []
    for repeat in form.repeats:
        for _ in range(draw(st.integers(0, 2))):
            values = draw(_values(form, repeat.key))
            items.append(ItemContent(str(draw(st.uuids(version=4))), repeat.key, "", values))
    return Content(draw(_values(form, "")), items)


@st.composite
def _values(draw: st.DrawFn, form: Form, repeat: str) -> dict[str, AnswerValue]:
    asked = [question for question in form.questions_of(repeat) if question.asked and question.holds_answer]
    chosen = draw(st.lists(st.sampled_from(asked), max_size=8, unique_by=lambda question: question.key))
    return {question.key: draw(answers(form, question)) for question in chosen}


@st.composite
def records(draw: st.DrawFn, most: int = 3) -> list[tuple[str, Content]]:
    """Records of any of the five forms, as the form's name and a content."""
    forms = bundled_questionnaire().forms
    names = draw(st.lists(st.sampled_from(list(forms)), min_size=1, max_size=most))
    return [(name, draw(contents(forms[name]))) for name in names]
