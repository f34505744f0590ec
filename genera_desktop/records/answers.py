"""Answers as plain JSON: which fit a question's type, how expressions read them, and what a calculation stores.

Codes are looked at elsewhere, since which ones are offered depends on other answers.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Hashable, Mapping
from datetime import date, datetime, time
from typing import Any

from genera_desktop.errors import Parameter
from genera_desktop.questionnaire.expressions.values import number_text
from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.record import NOT_AVAILABLE, SPECIAL_ANSWERS, AnswerValue

ACKNOWLEDGED = "OK"
LARGEST_NUMBER = 10**15
"""Beyond it a workbook, which keeps 15 digits, would change a number."""

Misfit = tuple[str, Mapping[str, Parameter]]
"""A problem's code and its parameters."""

_TEXTS_ALONE = {str}
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_DATE = re.compile(r"\d{4}-\d\d-\d\d\Z", re.ASCII)
_TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?\Z", re.ASCII)
_NUMERIC_TEXT = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d+)?\Z", re.ASCII)


def is_special(value: object) -> bool:
    """Whether the answer is one of the program's own: unknown, declined, does not apply."""
    return isinstance(value, dict) and len(value) == 1 and value.get(NOT_AVAILABLE) in SPECIAL_ANSWERS


def is_blank(value: object) -> bool:
    """Whether nothing was answered."""
    return value is None or value == "" or value == []


def answer_key(value: AnswerValue) -> Hashable | None:
    """A key that tells an answer from all others; None for one that has none."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]
    if kind is list:
        return tuple(value) if {*map(type, value)} <= _TEXTS_ALONE else None  # type: ignore[arg-type]
    return (kind, value) if kind is int or kind is float or kind is bool else None


def unstorable(value: object) -> str:
    """Why a value cannot be kept at all (the code of a problem); '' where it can."""
    if isinstance(value, str):
        if value.isascii():
            return "text-not-storable" if "\0" in value else ""
        return "text-not-storable" if _UNSTORABLE.search(value) else ""
    if value is None or isinstance(value, bool) or is_special(value):
        return ""
    if isinstance(value, int | float):
        return "" if math.isfinite(value) and abs(value) <= LARGEST_NUMBER else "number-not-storable"
    if isinstance(value, list) and all(isinstance(code, str) for code in value):
        return next((reason for code in value if (reason := unstorable(code))), "")
    return "answer-not-storable"


def misfit(question: Question, value: AnswerValue) -> Misfit | None:
    """What is wrong with the kind of a value, or with its place on a range; None where it fits the question."""
    if is_blank(value) or is_special(value):
        return None
    reason = unstorable(value)
    if reason:
        return reason, {}
    return _CHECKS[question.type](question, value)


def text_of(value: AnswerValue) -> str:
    """The answer as expressions read it: codes with blanks between them, '' for special answers."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return " ".join(value)
    return number_text(float(value))


def calculated(question: Question, text: str) -> AnswerValue:
    """What a calculation's text is as an answer to its question; None for nothing and for what is no number."""
    if text in ("", "NaN", "Infinity", "-Infinity"):
        return None
    if question.type is QuestionType.SELECT_MULTIPLE:
        return text.split()
    if question.type is QuestionType.INTEGER:
        return _whole(text)
    if question.type in _NUMBER_FROM_TEXT and _NUMERIC_TEXT.match(text):
        return _number(text)
    return text


def fixed_default(question: Question) -> AnswerValue:
    """The answer that a default without an expression gives."""
    text = question.default.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    return calculated(question, text)


def _whole(text: str) -> AnswerValue:
    try:
        number = float(text)
    except ValueError:
        return text
    return math.trunc(number) if abs(number) <= LARGEST_NUMBER else text


def _number(text: str) -> int | float:
    if "." not in text:
        return int(text)
    number = float(f"{float(text):.15g}")
    return int(number) if number.is_integer() else number


def _text(_: Question, value: AnswerValue) -> Misfit | None:
    return None if isinstance(value, str) else ("answer-not-text", {})


def _anything(_question: Question, _value: AnswerValue) -> Misfit | None:
    return None


def _integer(_: Question, value: AnswerValue) -> Misfit | None:
    whole = _is_number(value) and float(value).is_integer()  # type: ignore[arg-type]
    return None if whole else ("answer-not-whole", {"value": shown_value(value)})


def _decimal(_: Question, value: AnswerValue) -> Misfit | None:
    return None if _is_number(value) else ("answer-not-number", {"value": shown_value(value)})


def _range(question: Question, value: AnswerValue) -> Misfit | None:
    if not _is_number(value):
        return "answer-not-number", {"value": shown_value(value)}
    start, end, step = range_of(question)
    number = float(value)  # type: ignore[arg-type]
    if not min(start, end) <= number <= max(start, end):
        return "outside-range", {"start": number_text(start), "end": number_text(end)}
    steps = (number - start) / step
    if abs(steps - round(steps)) > 1e-9 * max(1.0, abs(steps)):
        return "between-range-steps", {"start": number_text(start), "step": number_text(step)}
    return None


def range_of(question: Question) -> tuple[float, float, float]:
    """Start, end and step of a range; XLSForm's 1, 10 and 1 where they are not given."""
    found = [_parameter(question, name, usual) for name, usual in (("start", 1.0), ("end", 10.0), ("step", 1.0))]
    return found[0], found[1], found[2] or 1.0


def _parameter(question: Question, name: str, usual: float) -> float:
    try:
        number = float(question.parameters.get(name, ""))
    except ValueError:
        return usual
    return number if math.isfinite(number) else usual


def day_of(value: object) -> date | None:
    """The day that an answer is; None where it is none."""
    if not isinstance(value, str) or not _DATE.match(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _date(_: Question, value: AnswerValue) -> Misfit | None:
    return None if day_of(value) else ("answer-not-date", {"value": shown_value(value)})


def _time(_: Question, value: AnswerValue) -> Misfit | None:
    fits = isinstance(value, str) and bool(_TIME.match(value)) and _reads(time.fromisoformat, value)
    return None if fits else ("answer-not-time", {"value": shown_value(value)})


def _date_time(_: Question, value: AnswerValue) -> Misfit | None:
    fits = (
        isinstance(value, str)
        and len(value) > 11
        and value[10] == "T"
        and bool(_DATE.match(value[:10]))
        and bool(_TIME.match(value[11:]))
        and _reads(datetime.fromisoformat, value)
    )
    return None if fits else ("answer-not-date-time", {"value": shown_value(value)})


def _reads(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True


def _code(_: Question, value: AnswerValue) -> Misfit | None:
    return None if isinstance(value, str) else ("answer-not-one-choice", {"value": shown_value(value)})


def _codes(_: Question, value: AnswerValue) -> Misfit | None:
    return None if isinstance(value, list) else ("answer-not-choices", {"value": shown_value(value)})


def _acknowledged(_: Question, value: AnswerValue) -> Misfit | None:
    return None if value is True or value == ACKNOWLEDGED else ("answer-not-confirmed", {"value": shown_value(value)})


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def shown_value(value: AnswerValue) -> str:
    """A value as a message quotes it, cut where it is long."""
    text = text_of(value)
    return text if len(text) <= 60 else text[:59] + "…"


_NUMBER_FROM_TEXT = frozenset({QuestionType.DECIMAL, QuestionType.RANGE, QuestionType.CALCULATE, QuestionType.HIDDEN})

_CHECKS: Mapping[QuestionType, Callable[[Question, AnswerValue], Misfit | None]] = {
    QuestionType.TEXT: _text,
    QuestionType.INTEGER: _integer,
    QuestionType.DECIMAL: _decimal,
    QuestionType.RANGE: _range,
    QuestionType.DATE: _date,
    QuestionType.TIME: _time,
    QuestionType.DATETIME: _date_time,
    QuestionType.SELECT_ONE: _code,
    QuestionType.SELECT_MULTIPLE: _codes,
    QuestionType.SELECT_ONE_FROM_FILE: _code,
    QuestionType.NOTE: _anything,
    QuestionType.CALCULATE: _anything,
    QuestionType.HIDDEN: _anything,
    QuestionType.ACKNOWLEDGE: _acknowledged,
}
