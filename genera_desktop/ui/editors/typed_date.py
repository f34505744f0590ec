"""Dates and times as people type them, as the ISO text that records keep; what could be two dates is none."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from genera_desktop.languages import DOTTED_DAYS, day_text, language_of

SHOWN = "d MMM yyyy"
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,2})([-./ ])(\d{1,2})\2(\d{4})", re.ASCII)
_DOT = re.compile(r"^(\d{1,2})\. (?=\D)", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.hH ]?(\d\d)?(?:[:.](\d\d))?", re.ASCII)


def read_date(text: str, locale: QLocale) -> str:
    """The ISO date that a text means: `2026-03-31`, `31.3.2026`, `31 Mar 2026`, `31. märts 2026`; '' where it is none
    or unclear."""
    text = " ".join(text.split())
    if found := _ISO.fullmatch(text):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        return _by_order(int(found[1]), found[2], int(found[3]), int(found[4]), locale)
    for pattern in (SHOWN, "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"):
        day = locale.toDate(_DOT.sub(r"\1 ", text), pattern)
        if day.isValid():
            return _iso(day.year(), day.month(), day.day())
    return ""


def date_text(iso: str, locale: QLocale) -> str:
    """A kept date as people read it; what is no date stays as it was typed."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    if not day.isValid():
        return iso
    language = language_of(locale.name())
    if language in DOTTED_DAYS:
        return day_text(date(day.year(), day.month(), day.day()), language)
    return locale.toString(day, SHOWN)


def read_time(text: str) -> str:
    """The time of day that a text means: `14:30`, `14.30`, `1430`, `9`; '' where it means none."""
    compact = text.strip()
    if re.fullmatch(r"\d{3,4}", compact, re.ASCII):
        compact = f"{compact[:-2]}:{compact[-2:]}"
    found = _TIME.fullmatch(compact)
    if not found:
        return ""
    hours, minutes, seconds = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        return ""
    return f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def read_date_time(text: str, locale: QLocale) -> str:
    """The moment that a text means: a date, a blank or `T`, and a time; '' where it means none."""
    day, _, hours = text.strip().replace("T", " ").rpartition(" ")
    iso, time = read_date(day, locale), read_time(hours)
    return f"{iso}T{time}" if iso and time else ""


def date_time_text(iso: str, locale: QLocale) -> str:
    """A kept moment as people read it; what is none stays as it was typed."""
    day, mark, hours = iso.partition("T")
    if not mark or not QDate.fromString(day, "yyyy-MM-dd").isValid():
        return iso
    return f"{date_text(day, locale)} {hours.removesuffix(':00') if hours.count(':') == 2 else hours}"


def _by_order(first: int, mark: str, second: int, year: int, locale: QLocale) -> str:
    """Day and month of `a/b/year`. A dot always follows the day; elsewhere a locale that puts the month first makes
    unclear what could be either."""
    if mark == "." or first > 12 or first == second:
        return _iso(year, second, first)
    if second > 12:
        return _iso(year, first, second)
    month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).lstrip("'")[:1] == "M"
    return "" if month_first else _iso(year, second, first)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
