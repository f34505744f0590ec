"""What the report shows of the analysis: its chapters, and in each the most telling pictures and tables."""

from __future__ import annotations

from collections.abc import Callable

from genera_desktop.analysis.tables import Figure, Row
from genera_desktop.frozen import frozen

MOST_ROWS = 14
"""Rows of a table on paper; the others are counted, and all are in the workbook."""


@frozen
class Pictured:
    """Tables shown as pictures, side by side where there are several; `note` is the message below the heading."""

    tables: tuple[str, ...]
    note: str = ""


@frozen
class Tabled:
    """A table shown as such: the columns named, in their order, and only the rows that `where` takes. `follows` a
    picture of the same table: without a heading of its own."""

    table: str
    columns: tuple[str, ...]
    where: Callable[[Row], bool] = lambda _row: True
    note: str = ""
    most: int = MOST_ROWS
    follows: bool = False


@frozen
class Chapter:
    """A chapter: the questions of the analysis that it answers, and what is shown of the answers."""

    name: str
    questions: tuple[int, ...]
    shown: tuple[Pictured | Tabled, ...]


def _of_one_cluster(row: Row) -> bool:
    return row["cluster_count"] in (0, 1)


def _is_due(row: Row) -> bool:
    return row["state"] == "due"


def _has_needs(row: Row) -> bool:
    companies = row["companies"]
    return isinstance(companies, Figure) and companies.value > 0


CHAPTERS = (
    Chapter(
        "structure",
        (1, 2, 3, 4, 5, 6, 7),
        (
            Pictured(("coverage",), "report-note-coverage"),
            Pictured(("centre",), "report-note-centre"),
            Pictured(("complements", "losses"), "report-note-complements"),
            Tabled(
                "activities",
                ("segment", "activity", "companies", "strengths", "clusters"),
                _of_one_cluster,
                "report-note-activities",
            ),
            Tabled("unique-strengths", ("strength", "cluster", "kind", "claim", "evidence")),
            Tabled("open-strengths", ("category", "strength", "cluster", "kind", "access", "free_share")),
            Pictured(("offers",)),
        ),
    ),
    Chapter(
        "companies",
        (8, 9, 10, 11, 12),
        (
            Pictured(("sme-status", "size-classes")),
            Pictured(("staff-bands", "age-bands")),
            Pictured(("levels",), "report-note-levels"),
            Pictured(("certificates", "approvals"), "report-note-certificates"),
            Pictured(("standards",)),
            Tabled("pairs", ("company", "cluster", "partner", "partner_cluster", "family"), note="report-note-pairs"),
            Pictured(("selection-counts",)),
            Tabled("selection", ("cluster", "company", "status", "said_by", "criteria", "date")),
        ),
    ),
    Chapter(
        "markets",
        (13, 14, 15, 16, 17, 18, 19),
        (
            Pictured(("targets",), "report-note-targets"),
            Pictured(("signal-matrix",), "report-note-matrix"),
            Pictured(("attractiveness",), "report-note-attractiveness"),
            Pictured(("timeline",), "report-note-timeline"),
            Tabled("timeline", ("market", "signal", "date", "direction", "importance", "cluster"), follows=True),
            Tabled("touched", ("signal", "market", "direction", "importance", "companies")),
            Tabled("signals-to-review", ("signal", "market", "cluster", "review", "state"), _is_due, "report-note-due"),
            Tabled("ready-products", ("company", "cluster", "product", "trl", "approvals"), note="report-note-ready"),
            Pictured(("priorities", "presence"), "report-note-priorities"),
        ),
    ),
    Chapter(
        "preparation",
        (20, 21, 22, 23, 24, 25, 26),
        (
            Pictured(("needs", "barriers")),
            Tabled("services", ("need", "companies", "profiles", "strengths", "clusters"), _has_needs),
            Pictured(("readiness-bands", "company-profile"), "report-note-readiness"),
            Tabled(
                "company-levels",
                (
                    "company",
                    "score",
                    "competence",
                    "heritage",
                    "relations",
                    "offering",
                    "means",
                    "commitment",
                ),
            ),
            Tabled("board", ("market", "gate", "preparations", "companies")),
            Pictured(("prepared",), "report-note-prepared"),
            Tabled("late-actions", ("action", "preparation", "owner", "deadline", "days", "state")),
            Tabled("achievements", ("cluster", "market", "companies", "smes", "meetings", "agreements"), most=24),
            Tabled("joint-offers", ("market", "segment", "next_segment", "companies", "clusters")),
        ),
    ),
    Chapter(
        "quality",
        (27, 28, 29, 30),
        (
            Tabled("missing", ("form", "cluster", "records", "complete", "incomplete", "missing"), most=30),
            Tabled("doubled", ("record", "cluster", "also", "entered", "open_questions")),
            Pictured(("reliability",), "report-note-reliability"),
            Tabled("ages", ("company", "cluster", "surveyed", "months", "mode", "confirmed")),
            Tabled("consent", ("record", "cluster", "gap", "contacts")),
        ),
    ),
)
