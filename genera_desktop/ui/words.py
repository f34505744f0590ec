"""Small sentences that many pages need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QKeySequence

from genera_desktop.languages import day_text, is_one
from genera_desktop.messages import current_language

DAILY_VERSION = re.compile(r"(\d{4})(\d{2})(\d{2})(\d{2})", re.ASCII)


def one_or_many(count: int, one: str, many: str) -> str:
    """The sentence for one thing or for several; `{n}` in it becomes the number in the user's way of writing it.

    Both are translated: the program's six languages have one form for one and one for the rest; French says none of a
    thing as it says one.
    """
    return (one if is_one(count, current_language()) else many).format(n=number(count))


def number(value: int | float) -> str:
    """A number as the user's locale writes it."""
    return QLocale().toString(value)


def shortcut_text(shortcut: QKeySequence) -> str:
    """The keys as a badge shows them: `Ctrl N`."""
    native, enter = (
        keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in (shortcut, QKeySequence(Qt.Key.Key_Return))
    )
    named = native.replace(enter, translate("Keys", "Enter")) if enter.isalpha() else native  # a Mac has a sign for it
    return named.replace("+", " ") if len(named) > 1 else named


def moment(iso: str) -> str:
    """A time as people say it: 14:03 today, the weekday within a week, else the day; '' where it is no time."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return ""
    day, today = when.date(), QDate.currentDate()
    if day == today:
        return clock(when.time())
    if 0 < day.daysTo(today) < 7:
        return QLocale().dayName(day.dayOfWeek())
    return day_text(_plain_day(day), current_language(), with_year=day.year() != today.year())


def with_days(sentence: str, **filled: str) -> str:
    """A text with days or moments filled in: one that ends in a full stop, as `1.9.` or `1 oct.`, takes the
    sentence's own."""
    said = sentence.format(**filled)
    for value in filled.values():
        if value.endswith("."):
            said = said.replace(f"{value}.", value)
    return said


def day(iso: str) -> str:
    """A date as people write it, with its year; '' where it is no date."""
    when = QDate.fromString(iso[:10], Qt.DateFormat.ISODate)
    return day_text(_plain_day(when), current_language()) if when.isValid() else ""


def version_text(version: str) -> str:
    """A questionnaire's version as people say it: the day that it was made, where it is written as XLSForm advises, and
    which one of that day it was; any other as it is."""
    written = DAILY_VERSION.fullmatch(version)
    made = day("-".join(written.groups()[:3])) if written else ""
    if not written or not made:
        return version
    of_day = int(written[4])
    several = translate("Words", "{day} (no. {n})")
    return several.format(day=made, n=number(of_day)) if of_day > 1 else made


def _plain_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def in_one_line(parts: Iterable[str]) -> str:
    """What is told beside one another: with commas between, but for a sentence, which has its full stop."""
    told = ""
    for part in parts:
        told += f"{' ' if told.endswith('.') else ', '}{part}" if told and part else part
    return told


def month(when: date) -> str:
    """A month with its year, as people write it: Jan 2026."""
    return QLocale().toString(QDate(when.year, when.month, when.day), "MMM yyyy")


def clock(time: QTime) -> str:
    return time.toString("HH:mm")


def plain_tip(text: str) -> str:
    """A tool tip that shows this text as it is: Qt would take what looks like HTML for HTML."""
    if "<" not in text:
        return text
    import html  # spares the start its table of all named letters

    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")


def in_role(text: str, role: int) -> str:
    """What a model says of a cell: the text, made safe where it is asked for as a tool tip."""
    return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


def translate(context: str, source: str) -> str:
    """A translated text outside of a widget."""
    return QCoreApplication.translate(context, source)
