"""Numbers as people type them, read by the user's locale; what could be two numbers is none."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

_BLANKS = re.compile(r"[\s'’]")
_TYPED = re.compile(r"([-+−]?)(\d+(?:[.,]\d+)*|[.,]\d+)", re.ASCII)
UNGROUPED = 10_000
"""From this number on digits stand in groups, so that a year stays a year."""


def read_number(text: str, locale: QLocale) -> int | float | None:
    """The number that a text means; None where it means none, or more than one."""
    typed = _TYPED.fullmatch(_BLANKS.sub("", text))
    if typed is None:
        return None
    whole, fraction = _parted(typed[2], locale)
    if whole is None:
        return None
    sign = -1 if typed[1] in ("-", "−") else 1
    if not fraction.strip("0"):
        return sign * int(whole or "0")
    number = sign * float(f"{float(f'{whole or 0}.{fraction}'):.15g}")
    return int(number) if number.is_integer() else number


def number_text(value: int | float, locale: QLocale) -> str:
    """A number as the user's locale writes it, ready to be changed."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.15g}".replace(".", locale.decimalPoint())
    if abs(value) < UNGROUPED:
        return str(int(value))
    return f"{int(value):,}".replace(",", locale.groupSeparator())


def _parted(digits: str, locale: QLocale) -> tuple[str | None, str]:
    """Digits before and after the decimal mark; None where it is not clear which mark that is."""
    pieces = re.split(r"([.,])", digits)
    groups, marks = pieces[::2], pieces[1::2]
    mark = _decimal_mark(groups, marks, locale)
    if mark is None:
        return None, ""
    grouped = groups[:-1] if mark else groups
    if len(grouped) > 1 and (not 1 <= len(grouped[0]) <= 3 or any(len(group) != 3 for group in grouped[1:])):
        return None, ""
    return "".join(grouped), groups[-1] if mark else ""


def _decimal_mark(groups: list[str], marks: list[str], locale: QLocale) -> str | None:
    """The mark before the fraction, '' where there is no fraction, None where it could be either."""
    if not marks:
        return ""
    if len(set(marks)) == 2:
        return marks[-1] if marks.count(marks[-1]) == 1 else None
    if len(marks) > 1:
        return ""
    [mark] = marks
    if mark == locale.decimalPoint() or len(groups[-1]) != 3 or len(groups[0]) > 3 or groups[0] in ("", "0"):
        return mark
    return "" if mark == locale.groupSeparator() else None
