"""Which cells of the analysis' tables stand out, and how: only here, no evidence, late, old, to build, a sum."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genera_desktop.analysis.preparation import BLOCKED
from genera_desktop.analysis.quality import DESK
from genera_desktop.analysis.tables import Cell, Row
from genera_desktop.ui.analysis.shapes import Mark, Marked
from genera_desktop.ui.charts.worded_table import Tone
from genera_desktop.ui.words import translate

CONTEXT = "Analysis"


def marks_of(table: str) -> Mapping[str, Mark]:
    """How cells of a table stand out, by column. Words are translated when it is called."""
    making = _MARKS.get(table)
    return making() if making else {}


def _unique_strengths() -> Mapping[str, Mark]:
    return {
        "only_here": _where("only_here", True, Tone.BADGE, translate(CONTEXT, "Only here")),
        "unproven": _where("unproven", True, Tone.WARNING, translate(CONTEXT, "No evidence")),
    }


def _late_actions() -> Mapping[str, Mark]:
    return {
        "status": lambda row: Marked(Tone.WARNING) if row["status"] == BLOCKED else None,
        "state": lambda row: Marked(Tone.PROBLEM if row["state"] == "late" else Tone.WARNING),
    }


def _ages() -> Mapping[str, Mark]:
    """Old answers are grey, those from desk research are marked."""

    def faded(row: Row) -> Marked | None:
        return Marked(Tone.FADED) if row["is_old"] else None

    return {
        **dict.fromkeys(("company", "cluster", "surveyed", "months", "confirmed"), faded),
        "mode": lambda row: Marked(Tone.BADGE) if row["mode"] == DESK else faded(row),
        "is_old": _where("is_old", True, Tone.WARNING, translate(CONTEXT, "Old")),
    }


def _services() -> Mapping[str, Mark]:
    nobody = translate(CONTEXT, "To build or buy")
    return {"clusters": lambda row: None if row["clusters"] else Marked(Tone.WARNING, nobody)}


def _signals_to_review() -> Mapping[str, Mark]:
    return {"state": lambda row: Marked(Tone.WARNING) if row["state"] == "due" else None}


def _achievements() -> Mapping[str, Mark]:
    """The sums stand out."""
    columns = ("cluster", "market", "companies", "smes", "meetings", "agreements")
    return dict.fromkeys(columns, lambda row: None if row["market"] else Marked(Tone.STRONG))


def _where(column: str, value: Cell, tone: Tone, text: str) -> Mark:
    """Words where a column has a value, and nothing where it has another."""
    return lambda row: Marked(tone, text) if row[column] == value else Marked(Tone.PLAIN, "")


_MARKS: Mapping[str, Callable[[], Mapping[str, Mark]]] = {
    "unique-strengths": _unique_strengths,
    "late-actions": _late_actions,
    "ages": _ages,
    "services": _services,
    "signals-to-review": _signals_to_review,
    "achievements": _achievements,
}
