"""How a person tells the items of a list apart: by the answer that leads it."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.record import Item, value_of


def lead_question(questions: Sequence[Question]) -> Question | None:
    """The one of a list's questions that tells its items apart: the first of its columns, else of its texts, else of
    all."""
    listed = sorted((question for question in questions if question.list_column), key=lambda one: one.list_column or 0)
    texts = [question for question in questions if question.type is QuestionType.TEXT]
    return next(iter((*listed, *texts, *questions)), None)


def item_lead(form: Form, repeat: str) -> Question | None:
    """The question that tells the items of this repeat apart."""
    return lead_question([question for question in form.questions_of(repeat) if question.asked])


def item_title(form: Form, item: Item) -> str:
    """What a person calls an item; '' where nobody has said."""
    lead = item_lead(form, item.repeat)
    value = value_of(item.answers, lead.key) if lead else None
    return str(value) if isinstance(value, str | int | float) else ""
