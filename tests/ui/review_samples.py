"""Cases for the page of reviews, all of them invented."""

from __future__ import annotations

from genera_desktop.records.content import Address
from genera_desktop.records.merge import Conflict
from genera_desktop.services.decisions import SAME_VERDICT
from genera_desktop.services.review_queue import CaseKind, CaseState, ReviewCase
from genera_desktop.services.review_rows import ReviewCell, ReviewRow, ReviewSide

CLUSTERS = {"GEN": "Genopole", "CAM": "Campania", "TUR": "Turku"}
SIDES = (
    ReviewSide("a", "Vesuvarra", "CAM", "laptop-1", "2026-09-11T10:00:00Z"),
    ReviewSide("b", "Vesuvarra", "TUR", "laptop-2", "2026-10-04T10:00:00Z"),
)


def cell(text: str) -> ReviewCell:
    return ReviewCell(text, text, "2026-11-03T10:15:00Z", "laptop-1", "TUR.xlsx, Companies!B6")


def ruled(label: str, left: str, right: str, rule: str, *kept: int) -> ReviewRow:
    cells = tuple(cell(text) if text else None for text in (left, right))
    return ReviewRow(label, cells, left, frozenset(kept), rule)


def open_(label: str, left: str, right: str) -> ReviewRow:
    conflict = Conflict("a", Address("", label), ())
    cells = (cell(left), cell(right))
    return ReviewRow(label, cells, left, frozenset(), "none", conflict, waits=True, can_be_typed=True)


STAFF = open_("Staff", "96", "101")
NAME = ruled("Legal name", "Vesuvarra Genomica S.r.l.", "VESUVARRA GENOMICA SRL", "home", 0)
RULED = (
    NAME,
    ruled("VAT number", "IT76523420639", "", "only", 0),
    ruled("Markets served today", "Italy, Spain", "Italy, Finland", "union", 0, 1),
)
CONFLICT = ReviewCase(CaseKind.CONFLICT, CaseState.OPEN, "Lumivexa", "company", ("a",), SIDES, (NAME, STAFF))
PAIR = ReviewCase(
    CaseKind.POSSIBLE, CaseState.OPEN, "Vesuvarra Genomica", "company", ("a", "b"), SIDES,
    (open_("Vesuvarra PGx, TRL", "7", "9"), *RULED), 41, 0.91, ("same-website", "same-name", "other-city"),
)  # fmt: skip
DECIDED = ReviewCase(
    CaseKind.POSSIBLE, CaseState.DECIDED, "Weevellix", "company", ("c", "d"), SIDES, RULED, verdict=SAME_VERDICT
)
THREE = ReviewCase(
    CaseKind.POSSIBLE, CaseState.OPEN, "Velquora", "company", ("a", "b", "e"),
    (*SIDES, ReviewSide("e", "Velquora", "GEN", "laptop-3", "2026-10-05T10:00:00Z")),
    (ReviewRow("City", (cell("Evry"), cell("Paris"), cell("Lyon")), "Evry", frozenset({0}), "home"),), 12, 0.8,
    parts=(("a",), ("b",), ("e",)),
)  # fmt: skip
PROBLEM = ReviewCase(
    CaseKind.PROBLEM, CaseState.OPEN, "Vesuvarra", "company", ("a",), SIDES[:1],
    (ReviewRow("Staff", (cell("a dozen"),), "12", frozenset(), "problem",
               told="\"a dozen\" is not a number. Write digits only, or [unknown], [declined], [n/a]."),),
    told=("cell-not-number co_staff a dozen",),
)  # fmt: skip
CASES = (CONFLICT, PAIR, DECIDED)
