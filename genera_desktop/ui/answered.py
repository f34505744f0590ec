"""How much of a record is answered, in the same words in its form and in the table."""

from __future__ import annotations

from genera_desktop.ui.words import number, translate


def percent_answered(answered: int, asked: int, *, is_open: bool) -> int:
    """How much is answered, never 100 while something is open."""
    share = 100 * answered // asked if asked else 100
    return min(share, 99) if is_open else share


def count_answered(answered: int, asked: int) -> str:
    """`14 of 18 answered`: also a complete record leaves out what nobody has to answer."""
    told = translate("RecordTable", "{n} of {count} answered")
    return told.format(n=number(answered), count=number(asked))


def complete_word() -> str:
    return translate("RecordTable", "complete")
