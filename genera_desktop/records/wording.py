"""Answers in words, as tables, previews and histories show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.records.record import (
    COMPLETE,
    DELETED,
    DRAFT,
    LOCAL_ID,
    NOT_AVAILABLE,
    STATUS,
    AnswerValue,
)


def in_words(
    form: Form,
    question: Question,
    value: AnswerValue,
    *,
    language: str = "en",
    titles: Mapping[str, str] | None = None,
    short: bool = False,
    write_day: Callable[[str], str] = str,
) -> str:
    """An answer as text in a language: labels for codes, the title of a linked record; '' for none.

    `short` takes the short labels of choices, where they have some, as narrow columns do. `write_day` says how a date
    is written where people read it; files have it as ISO.
    """
    if value is None or value == []:
        return ""
    if isinstance(value, dict):
        return messages.text(f"answer-{value.get(NOT_AVAILABLE, 'unknown')}", language)
    if isinstance(value, list):
        return ", ".join(_one(form, question, part, language, titles, short) for part in value)
    if question.type is QuestionType.DATE and isinstance(value, str):
        return write_day(value) or value
    return _one(form, question, value, language, titles, short)


def own_label(key: str, language: str = "en") -> str:
    """What the program calls an answer that every record has, beside those to questions; '' for an inner one."""
    return messages.text(f"own-{key.removeprefix('_')}", language) if key in (DELETED, STATUS, LOCAL_ID) else ""


def own_words(key: str, value: AnswerValue, language: str = "en") -> str:
    """The value of such an answer as text."""
    if key == DELETED:
        return messages.text("own-deleted-yes" if value is True else "own-deleted-no", language)
    if key == STATUS and value in (DRAFT, COMPLETE):
        return messages.text(f"own-status-{value}", language)
    return "" if value is None else str(value)


def hint_in_words(form: Form, question: Question, hint: str, language: str) -> str:
    """A question's hint; where that of a calculation is no more than the codes that it can give, these in words."""
    if not question.value_list:
        return hint
    choices = form.choices_of(question)
    if hint.split(", ") != [choice.name for choice in choices]:
        return hint
    return ", ".join(text_in(choice.labels, language, form.default_language) or choice.name for choice in choices)


def _one(
    form: Form,
    question: Question,
    value: str | int | float | bool,
    language: str,
    titles: Mapping[str, str] | None,
    short: bool,
) -> str:
    choices = form.choice_lists.get(question.choice_list or question.value_list)
    if choices and (choice := choices.by_name.get(str(value))):
        texts = choice.short if short and choice.short else choice.labels
        return text_in(texts, language, form.default_language) or choice.name
    if question.linked_form:
        return (titles or {}).get(str(value), str(value))
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
