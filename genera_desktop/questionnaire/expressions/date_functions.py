"""Functions on days and times, and what is new at each call."""

from __future__ import annotations

import math
import re
from datetime import datetime

from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.registry import contextual
from genera_desktop.questionnaire.expressions.values import (
    Moment,
    Value,
    moment_at,
    moment_of_day,
    moment_of_days,
    no_moment,
    read_moment,
    text_number,
    to_number,
    to_text,
)

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONGEST_UUID = 1_000


@contextual("today", 0, volatile=True)
def today(context: EvaluationContext) -> Moment:
    return moment_of_day(_now(context).date(), context.zone)


@contextual("now", 0, volatile=True)
def now(context: EvaluationContext) -> Moment:
    present = _now(context)
    offset = present.isoformat()[-6:] if present.tzinfo else ""
    return moment_at(present.replace(tzinfo=None), context.zone, timed=True, offset=offset)


def _now(context: EvaluationContext) -> datetime:
    present = context.environment.now()
    return present if context.zone is None else present.astimezone(context.zone)


@contextual("uuid", 0, 1, volatile=True)
def uuid(context: EvaluationContext, *length: Value) -> str:
    """A new UUID; with a length that many random letters and digits."""
    if not length:
        return context.environment.new_uuid()
    wanted = to_number(length[0], context.zone)
    if not 0 <= wanted <= _LONGEST_UUID:
        raise ExpressionError("expression-bad-length", 0, found=to_text(length[0]), longest=_LONGEST_UUID)
    letters = ""
    while len(letters) < wanted:
        letters += context.environment.new_uuid().replace("-", "") or "0"
    return letters[: int(wanted)]


@contextual("date", 1)
def date(context: EvaluationContext, value: Value) -> Value:
    """The day; '' stays unanswered."""
    moment = _moment_or_text(context, value)
    if context.zone is None and isinstance(moment, Moment) and moment.timed and moment.wall is not None:
        return moment_of_day(moment.wall.date(), None)
    return moment


@contextual("date-time", 1)
def date_time(context: EvaluationContext, value: Value) -> Value:
    return _moment_or_text(context, value)


def _moment_or_text(context: EvaluationContext, value: Value) -> Moment | str:
    if isinstance(value, (str, list)) and to_text(value) == "":
        return ""
    return _moment(context, value)


def _moment(context: EvaluationContext, value: Value) -> Moment:
    """The moment that a value means: a date's text, or a number of days."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, bool):
        return no_moment()
    if isinstance(value, float):
        return moment_of_days(value, context.zone)
    text = to_text(value)
    return read_moment(text, context.zone) or moment_of_days(text_number(text), context.zone)


@contextual("format-date", 2)
@contextual("format-date-time", 2)
def format_date(context: EvaluationContext, value: Value, pattern: Value) -> str:
    """The day and time by a pattern such as `%d.%m.%Y`; '' for what is no date."""
    wall = _moment(context, value).wall
    if wall is None:
        return ""
    return re.sub("%(.)", lambda match: _part(wall, match[1]) or match[0], to_text(pattern))


def _part(wall: datetime, letter: str) -> str:
    match letter:
        case "Y":
            return f"{wall.year:04d}"
        case "y":
            return f"{wall.year % 100:02d}"
        case "m":
            return f"{wall.month:02d}"
        case "n":
            return str(wall.month)
        case "b":
            return _MONTHS[wall.month - 1]
        case "d":
            return f"{wall.day:02d}"
        case "e":
            return str(wall.day)
        case "a":
            return _DAYS[wall.weekday()]
        case "W":
            return str(wall.isocalendar().week)
        case "H":
            return f"{wall.hour:02d}"
        case "h":
            return str(wall.hour)
        case "M":
            return f"{wall.minute:02d}"
        case "S":
            return f"{wall.second:02d}"
        case "3":
            return f"{wall.microsecond // 1000:03d}"
    return ""


@contextual("decimal-date-time", 1)
def decimal_date_time(context: EvaluationContext, value: Value) -> float:
    return float(_moment(context, value))


@contextual("decimal-time", 1)
def decimal_time(context: EvaluationContext, value: Value) -> float:
    """The part of its day that has passed at a time (`10:30`, or that of a date and time); NaN where it is none."""
    text = to_text(value).strip()
    moment = read_moment(text if "T" in text else f"1970-01-01T{text}", context.zone)
    if moment is None or moment.wall is None:
        return math.nan
    wall = moment.wall
    return (wall.hour * 3600 + wall.minute * 60 + wall.second + wall.microsecond / 1e6) / 86_400
