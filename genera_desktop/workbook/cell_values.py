"""From the texts of a sheet's XML to plain values: numbers, dates, truth values, escaped characters."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from functools import lru_cache

from genera_desktop.errors import GeneraError

_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?\Z")
_LONGEST_NUMBER = 400
_SURE_WHOLE = 10**15
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_SURROGATES = range(0xD800, 0xE000)
_DAY_MILLISECONDS = 86_400_000
_LAST_SERIAL = 2_958_466
_FICTITIOUS_DAY = 60
_FIRST_1900 = date(1899, 12, 30).toordinal()
_FIRST_1904 = date(1904, 1, 1).toordinal()
_ISO_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\Z")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
_ISO_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?Z?\Z")


class Shape(IntEnum):
    """What the number format of a cell shows of a serial number."""

    DATE = 1
    TIME = 2
    MOMENT = 3
    ELAPSED = 4
    """Hours, minutes or seconds that may go beyond a day."""


def number(text: str) -> int | float:
    """The number that a cell's text means; whole ones as int. Anything but a plain decimal number is refused."""
    text = text.strip()
    if not _NUMBER.match(text) or len(text) > _LONGEST_NUMBER:
        raise GeneraError("file-bad-number", value=ascii(text[:40]))
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise GeneraError("file-bad-number", value=ascii(text[:40]))
    if text.lstrip("+-").isdigit():
        return int(text)
    return int(value) if abs(value) < _SURE_WHOLE and value.is_integer() else value


def boolean(text: str) -> bool:
    match text.strip():
        case "1" | "true":
            return True
        case "0" | "false":
            return False
    raise GeneraError("file-bad-value", value=ascii(text[:40]))


def unescaped(text: str) -> str:
    """Text with `_xHHHH_` replaced by its character; a NUL and half a surrogate pair stay as they are written."""
    if "_x" not in text:
        return text
    paired = _ESCAPE.sub(lambda found: chr(int(found[1], 16)) if int(found[1], 16) else found[0], text)
    if not any("\ud800" <= character <= "\udfff" for character in paired):
        return paired
    joined = paired.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    if not any("\ud800" <= character <= "\udfff" for character in joined):
        return joined
    return _ESCAPE.sub(lambda found: found[0] if _stays(found[1]) else chr(int(found[1], 16)), text)


def _stays(digits: str) -> bool:
    return int(digits, 16) == 0 or int(digits, 16) in _SURROGATES


@lru_cache(4096)
def moment(serial: int | float, shape: int, system_1904: bool) -> int | float | date | datetime | time | None:
    """The date, time or both that a serial number means; None where there is no such day.

    A whole day under a format without a time is a date, a part of the first day is a time; elapsed time of a day and
    more stays the number of days. Day 60 of the 1900 system is Excel's 29 February 1900, which never was.
    """
    day = int(serial)
    milliseconds = round((serial - day) * _DAY_MILLISECONDS)
    if 0 <= serial < 1 and (shape >= Shape.ELAPSED or shape == Shape.TIME or not system_1904):
        return _time_of_day(milliseconds)
    if shape >= Shape.ELAPSED:
        return serial
    if serial < 0 or serial >= _LAST_SERIAL or (day == _FICTITIOUS_DAY and not system_1904):
        return None
    ordinal = day + (_FIRST_1904 if system_1904 else _FIRST_1900 + (day < _FICTITIOUS_DAY))
    try:
        if not milliseconds and shape == Shape.DATE:
            return date.fromordinal(ordinal)
        return datetime.fromordinal(ordinal) + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return None


def _time_of_day(milliseconds: int) -> time:
    last = min(milliseconds, _DAY_MILLISECONDS - 1)
    return (datetime(2000, 1, 1) + timedelta(milliseconds=last)).time()


def iso_moment(text: str) -> date | datetime | time | None:
    """The value of a cell that holds its date in ISO 8601; None for any other text."""
    text = text.strip()
    try:
        if _ISO_DATE.match(text):
            return date.fromisoformat(text)
        if _ISO_MOMENT.match(text):
            return datetime.fromisoformat(text.rstrip("Z"))
        if _ISO_TIME.match(text):
            return time.fromisoformat(text)
    except ValueError:
        return None
    return None
