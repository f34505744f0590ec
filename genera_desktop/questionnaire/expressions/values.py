"""Values of expressions and their conversions: those of XPath 1.0, and dates.

A date is a plain day of the calendar, and as a number the days since 1970-01-01; a time of day is a part of a day, as
the clock on the wall shows it. Only where a zone is given (ODK's web engines reckon so, our answers never do) do
numbers count from midnight in Greenwich.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from decimal import Decimal
from functools import lru_cache

from genera_desktop.questionnaire.expressions.nodes import Node


class Moment(float):
    """A day, or a day and time of day: its number of days; `wall` is what calendar and clock show.

    `wall` is None for what is no date. `offset` is the zone as text (`+01:00`), '' where none is known.
    """

    __slots__ = ("offset", "timed", "wall")

    wall: datetime | None
    offset: str
    timed: bool


class Days(float):
    """The number that stands for a date's text where numbers count from Greenwich: it shows as plain days."""

    __slots__ = ("plain",)

    plain: float


Value = str | float | bool | list[Node]
"""Text, number (a Moment is one), yes or no, or nodes in document order (a list that nobody changes)."""

_Test = Callable[[Value, Value, tzinfo | None], bool]

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?[ \t\r\n]*\Z", re.ASCII)
_MOMENT = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?\s*\Z",
    re.ASCII,
)
_EPOCH = datetime(1970, 1, 1)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_MICROSECONDS = 86_400_000_000


# The conversions ask for the exact type, which takes half the time of isinstance and which mypy does not follow: hence
# the ignores.


def to_text(value: Value) -> str:
    """The value as text: of nodes the first, of whole numbers no fraction, of days `2026-01-31`."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]
    if kind is list:
        return value[0].value() if value else ""  # type: ignore[index,union-attr]
    if kind is bool:
        return "true" if value else "false"
    if kind is Moment:
        return moment_text(value)  # type: ignore[arg-type]
    if kind is Days:
        return number_text(value.plain)  # type: ignore[union-attr]
    return number_text(value)  # type: ignore[arg-type]


def to_number(value: Value, zone: tzinfo | None = None) -> float:
    """The value as a number: of a text that reads as a date its days, NaN of any other text."""
    kind = type(value)
    if kind is float:
        return value  # type: ignore[return-value]
    if kind is list:
        return text_number(value[0].value(), zone) if value else math.nan  # type: ignore[index,union-attr]
    if kind is str:
        return text_number(value, zone)  # type: ignore[arg-type]
    return float(value)  # type: ignore[arg-type]


def text_number(text: str, zone: tzinfo | None = None) -> float:
    """The number that a text reads as, of a date its days; else NaN."""
    if text.isdecimal() and text.isascii():
        return float(text)
    if _NUMBER.match(text):
        return float(text)
    moment = read_moment(text, zone) if "-" in text else None
    return math.nan if moment is None else float(moment)


def to_boolean(value: Value) -> bool:
    """Yes for a text or nodes that are there, for a number other than 0 and NaN, for any date."""
    kind = type(value)
    if kind is bool:
        return value  # type: ignore[return-value]
    if kind is float:
        return value == value and value != 0
    if kind is Moment:
        return value == value
    return bool(value)


def number_text(number: float) -> str:
    """A number without exponent; of whole numbers without a fraction."""
    if number != number:
        return "NaN"
    if number in (math.inf, -math.inf):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    text = format(Decimal(repr(number)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def moment_text(moment: Moment) -> str:
    """`2026-01-31`, or with the time `2026-01-31T10:30:00.000+01:00`."""
    wall = moment.wall
    if wall is None:
        return "Invalid Date"
    if not moment.timed:
        return wall.date().isoformat()
    return wall.isoformat(timespec="milliseconds") + moment.offset


@lru_cache(maxsize=1024)
def read_moment(text: str, zone: tzinfo | None = None) -> Moment | None:
    """The day or time that a text in ISO form names; None where it names none."""
    match = _MOMENT.match(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    microsecond = int((fraction or "0")[:6].ljust(6, "0"))
    try:
        wall = datetime(
            int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0), microsecond
        )
        if offset and zone is not None:
            wall = wall.replace(tzinfo=_fixed_zone(offset)).astimezone(zone).replace(tzinfo=None)
            offset = ""
    except (ValueError, OverflowError):
        return None
    return moment_at(wall, zone, timed=hour is not None, offset=offset or "")


def looks_like_day(text: str) -> bool:
    """Whether a text is written as a date, be there such a day or not."""
    return _MOMENT.match(text) is not None


def _fixed_zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "")
    minutes = int(digits[2:] or 0)
    if minutes > 59:
        raise ValueError(offset)
    shift = timedelta(hours=int(digits[:2]), minutes=minutes)
    return timezone(-shift if offset[0] == "-" else shift)


def moment_at(wall: datetime, zone: tzinfo | None, *, timed: bool, offset: str = "") -> Moment:
    """The moment of this wall clock."""
    since = wall - _EPOCH
    if zone is not None:
        shift = _shift(wall, zone)
        since -= shift
        offset = _offset_text(shift)
    moment = Moment(since.days + (since.seconds * 1_000_000 + since.microseconds) / _MICROSECONDS)
    moment.wall, moment.timed, moment.offset = wall, timed, offset
    return moment


def moment_of_days(days: float, zone: tzinfo | None) -> Moment:
    """The moment that a number of days means; no date for NaN and outside the calendar's years 1 to 9999."""
    try:
        utc = _EPOCH + timedelta(milliseconds=round(days * 86_400_000))
        wall = utc if zone is None else utc.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return no_moment()
    moment = Moment(days)
    moment.wall = wall
    moment.timed = (wall.hour, wall.minute, wall.second, wall.microsecond) != (0, 0, 0, 0)
    moment.offset = "" if zone is None else _offset_text(_shift(wall, zone))
    return moment


@lru_cache(maxsize=64)
def moment_of_day(day: date, zone: tzinfo | None) -> Moment:
    if zone is not None:
        return moment_at(datetime(day.year, day.month, day.day), zone, timed=False)
    moment = Moment(day.toordinal() - _EPOCH_ORDINAL)
    moment.wall, moment.timed, moment.offset = datetime(day.year, day.month, day.day), False, ""
    return moment


def no_moment() -> Moment:
    """What is no date: NaN as a number, `Invalid Date` as text."""
    moment = Moment(math.nan)
    moment.wall, moment.timed, moment.offset = None, False, ""
    return moment


def _shift(wall: datetime, zone: tzinfo) -> timedelta:
    return wall.replace(tzinfo=zone).utcoffset() or timedelta()


def _offset_text(shift: timedelta) -> str:
    minutes = int(shift.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def equal(left: Value, right: Value, zone: tzinfo | None = None) -> bool:
    """XPath's `=`: nodes are equal to what any of them equals."""
    return _compare(left, right, zone, _same)


def unequal(left: Value, right: Value, zone: tzinfo | None = None) -> bool:
    """XPath's `!=`: true where any node differs, so not the opposite of `=` for several nodes."""
    return _compare(left, right, zone, _different)


def less(left: Value, right: Value, zone: tzinfo | None = None) -> bool:
    return _ordered(left, right, zone, False)


def less_or_equal(left: Value, right: Value, zone: tzinfo | None = None) -> bool:
    return _ordered(left, right, zone, True)


def _same(left: Value, right: Value, zone: tzinfo | None) -> bool:
    kinds = (type(left), type(right))
    if bool in kinds:
        return to_boolean(left) == to_boolean(right)
    if kinds == (str, str):
        return left == right
    return to_number(left, zone) == to_number(right, zone)


def _different(left: Value, right: Value, zone: tzinfo | None) -> bool:
    return not _same(left, right, zone)


def _compare(left: Value, right: Value, zone: tzinfo | None, test: _Test) -> bool:
    if isinstance(left, list):
        if isinstance(right, bool):
            return test(bool(left), right, zone)
        if isinstance(right, list):
            texts = [node.value() for node in right]
            return any(test(node.value(), text, zone) for node in left for text in texts)
        return any(test(node.value(), right, zone) for node in left)
    if isinstance(right, list):
        if isinstance(left, bool):
            return test(left, bool(right), zone)
        return any(test(left, node.value(), zone) for node in right)
    return test(left, right, zone)


def _ordered(left: Value, right: Value, zone: tzinfo | None, equal_too: bool) -> bool:
    """Compares as numbers, nodes one by one (with yes and no too, as ODK's engines do and XPath does not)."""
    if (type(left) is not list or len(left) == 1) and (type(right) is not list or len(right) == 1):
        low, high = to_number(left, zone), to_number(right, zone)
        return low <= high if equal_too else low < high
    lefts = [text_number(node.value(), zone) for node in left] if isinstance(left, list) else [to_number(left, zone)]
    rights = (
        [text_number(node.value(), zone) for node in right] if isinstance(right, list) else [to_number(right, zone)]
    )
    if equal_too:
        return any(a <= b for a in lefts for b in rights)
    return any(a < b for a in lefts for b in rights)
