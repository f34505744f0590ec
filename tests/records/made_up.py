"""Records of any form made up at random: mostly answers that fit, with all that can be wrong among them."""

from __future__ import annotations

import random

from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.record import AnswerValue

TEXTS = (
    "",
    "a",
    "x",
    "n s",
    "Évry",
    "info@bio.example",
    "https://bio.example",
    "123456789",
    "FI12345678",
    "w" * 25,
    "\x00",
)
DAYS = ("2019-12-31", "2026-11-20", "2026-11-22", "2027-01-01", "yesterday")
NUMBERS = (0, 1, 2, 3, 5, 1995, 2026, 0.5, 2.0, 80.25, -1, 10**16)
STRANGE: tuple[AnswerValue, ...] = (
    {"na": "unknown"}, {"na": "declined"}, {"na": "elsewhere"}, True, False, "", [], "zz", ["zz"], 4, 2.5, "OK",
)  # fmt: skip


def made_up(form: Form, chance: random.Random, links: tuple[str, ...] = ("a", "b")) -> Content:
    """The answers of one record. How full it is differs from record to record."""
    fullness = chance.choice((0.1, 0.5, 0.9, 1.0))
    items = [
        ItemContent(f"{repeat.key}-{number}", repeat.key, "", _values(form, repeat.key, chance, fullness, links))
        for repeat in form.repeats
        for number in range(chance.choice((0, 0, 1, 2, 3)))
    ]
    chance.shuffle(items)
    return Content(_values(form, "", chance, fullness, links), items)


def _values(
    form: Form, repeat: str, chance: random.Random, fullness: float, links: tuple[str, ...]
) -> dict[str, AnswerValue]:
    asked = [question for question in form.questions_of(repeat) if chance.random() < fullness]
    chance.shuffle(asked)
    values = {question.key: _value(form, question, chance, links) for question in asked}
    return {key: value for key, value in values.items() if value is not None}


def _value(form: Form, question: Question, chance: random.Random, links: tuple[str, ...]) -> AnswerValue:
    if chance.random() < 0.04:
        return chance.choice(STRANGE)
    kind = question.type
    codes = [choice.name for choice in form.choices_of(question)][:12]
    if kind is QuestionType.SELECT_ONE_FROM_FILE:
        return chance.choice((*links, "gone"))
    if kind is QuestionType.SELECT_MULTIPLE:
        return chance.sample(codes, chance.randint(0, min(4, len(codes))))
    if kind is QuestionType.SELECT_ONE:
        return chance.choice(codes or ["a"])
    if kind in (QuestionType.DATE, QuestionType.DATETIME, QuestionType.TIME):
        return chance.choice(DAYS)
    if kind in (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE):
        return chance.choice(NUMBERS)
    if kind is QuestionType.ACKNOWLEDGE:
        return chance.choice((True, "OK"))
    return chance.choice((*TEXTS, *NUMBERS)) if kind is QuestionType.CALCULATE else chance.choice(TEXTS)
