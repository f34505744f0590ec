"""Numbers, dates and times that stand in a cell as text: taken where they can mean one thing only, never guessed."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Final

_BLANKS = r"[ \u00a0\u2009\u202f'’]"
_PLAIN = re.compile(r"[+-]?(\d+)([.,](\d+))?([eE][+-]?\d{1,3})?")
_GROUPED = re.compile(rf"[+-]?\d{{1,3}}({_BLANKS}\d{{3}})+([.,]\d+)?")
_BOTH_POINT = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+")
_BOTH_COMMA = re.compile(r"[+-]?\d{1,3}(\.\d{3})+,\d+")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_OTHER_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?")
_ZONE = re.compile(r"(Z|[+-]\d{2}:?\d{2})$")

NOT_THIS, AMBIGUOUS, IMPOSSIBLE = "not this", "ambiguous", "impossible"
Refusal = str
"""One of the three words above."""

MOST_DIGITS: Final = 300


class Refused(Exception):  # noqa: N818 - an answer between two functions, never shown
    """The text is no such value; `why` is one of the three words."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why)
        self.why = why


def number_in(text: str) -> int | float:
    """The number that a text writes. `1,234` and `1.234` may mean two things: Refused."""
    text = text.strip()
    if len(text) > MOST_DIGITS:
        raise Refused(NOT_THIS)
    if plain := _PLAIN.fullmatch(text):
        if plain[3] and len(plain[3]) == 3 and len(plain[1]) <= 3 and plain[1].strip("0") and not plain[4]:
            raise Refused(AMBIGUOUS)
        text = text.replace(",", ".")
    elif _GROUPED.fullmatch(text):
        text = re.sub(_BLANKS, "", text).replace(",", ".")
    elif _BOTH_POINT.fullmatch(text):
        text = text.replace(",", "")
    elif _BOTH_COMMA.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    else:
        raise Refused(NOT_THIS)
    return _number(text)


def _number(text: str) -> int | float:
    if re.fullmatch(r"[+-]?[0-9]+", text):
        return int(text)
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise Refused(NOT_THIS)
    return int(number) if number.is_integer() and abs(number) < 10**15 else number


def date_in(text: str) -> date:
    """The day that a text writes: year first, or day and month where one of the two is above twelve or both equal."""
    text = text.strip()
    if iso := _ISO_DATE.fullmatch(text):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    other = _OTHER_DATE.fullmatch(text)
    if not other:
        raise Refused(NOT_THIS)
    first, second, year = int(other[1]), int(other[3]), int(other[4])
    if first <= 12 and second <= 12 and first != second:
        raise Refused(AMBIGUOUS)
    return _day(year, second, first) if second <= 12 else _day(year, first, second)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refused(IMPOSSIBLE) from None


def time_in(text: str) -> time:
    """The time of day that a text writes, to the second; a time zone is read over."""
    found = _TIME.fullmatch(_ZONE.sub("", text.strip()))
    if not found:
        raise Refused(NOT_THIS)
    try:
        return time(int(found[1]), int(found[2]), int(found[3] or 0))
    except ValueError:
        raise Refused(IMPOSSIBLE) from None


def datetime_in(text: str) -> datetime:
    """The day and time that a text writes; a day alone is its midnight."""
    day, _, clock = text.strip().replace("T", " ", 1).partition(" ")
    return datetime.combine(date_in(day), time_in(clock) if clock.strip() else time())
