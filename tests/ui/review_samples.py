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
    return ReviewRow(label, (cell(left), cell(right)), left, frozenset(), "none", conflict, waits=True)


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
CASES = (CONFLICT, PAIR, DECIDED)
