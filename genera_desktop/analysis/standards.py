"""Question 11: who speaks the same data standards, and so could connect along the value chain."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from genera_desktop.analysis.chain import SEGMENTS, by_code, by_role, neighbours
from genera_desktop.analysis.companies import NO_MARKS
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.tables import Cell, Table, choice, clusters, count, link, named, number, record, table

STANDARDS = "company.standards"
ANY_FAMILY = "any"
MOST_PAIRS = 300
"""Pairs that are listed at most; a filter tells which ones."""

Pair = tuple[Entry, Entry]
Bucket = tuple[frozenset[str], tuple[Entry, ...]]
"""Companies of one segment that speak the same families of standards."""


def standards(inventory: MergedInventory) -> Table:
    """Question 11. The companies that use each data standard, the most used first."""
    using = by_role(inventory.companies, STANDARDS)
    family = inventory.column(STANDARDS, "family")
    order = [code for code in inventory.codes_of(STANDARDS) if code in using and code not in NO_MARKS]
    order.sort(key=lambda code: -len(using[code]))
    rows = ((code, family[code], count(using[code])) for code in order)
    return table("standards", [choice("standard", STANDARDS), named("family"), number("companies")], rows)


def connections(inventory: MergedInventory) -> Table:
    """Question 11. Companies of neighbouring segments that could connect, since they use standards of one family."""
    families = inventory.column(STANDARDS, "family")
    speaking = by_code(inventory.companies, lambda company: _families(company, families))

    def rows() -> Iterator[tuple[Cell, ...]]:
        for family in sorted(speaking):
            placed = by_role(speaking[family], SEGMENTS)
            for segment, following in neighbours(inventory):
                left, right = placed.get(segment, []), placed.get(following, [])
                if left and right:
                    yield family, segment, count(left), following, count(right)

    columns = [
        named("family"),
        choice("segment", SEGMENTS),
        number("companies"),
        choice("next_segment", SEGMENTS),
        number("next_companies"),
    ]
    return table("connections", columns, rows())


def pairs(inventory: MergedInventory) -> Table:
    """Question 11. Two companies by name, of neighbouring segments, with standards of one family: they could connect.

    Pairs of different clusters before those of one, and those with most families in common first. Each two companies
    stand here once, at most `MOST_PAIRS` pairs in all.
    """
    families = inventory.column(STANDARDS, "family")
    buckets = _buckets(inventory, families)

    def found(*, across: bool) -> Iterator[tuple[Cell, ...]]:
        for common, segment, following, left, right in _meetings(inventory, buckets):
            for one, other in _pairs_of(left, right, across=across):
                yield link(one), one.cluster, segment, link(other), other.cluster, following, common

    def rows() -> Iterator[tuple[Cell, ...]]:
        seen: set[frozenset[object]] = set()
        for across in (True, False):
            for row in found(across=across):
                both = frozenset((row[0], row[3]))
                if both not in seen:
                    seen.add(both)
                    yield row

    columns = [
        record("company"),
        clusters(),
        choice("segment", SEGMENTS),
        record("partner"),
        clusters("partner_cluster"),
        choice("next_segment", SEGMENTS),
        named("family"),
    ]
    return table("pairs", columns, islice(rows(), MOST_PAIRS))


def _buckets(inventory: MergedInventory, families: Mapping[str, str]) -> dict[str, list[Bucket]]:
    """The companies of each segment by the families that they speak: few sets, however many companies."""
    placed: dict[str, dict[frozenset[str], list[Entry]]] = {}
    for company in inventory.companies:
        spoken = frozenset(_families(company, families))
        if spoken:
            for segment in company.codes(SEGMENTS):
                placed.setdefault(segment, {}).setdefault(spoken, []).append(company)
    return {segment: [(spoken, tuple(own)) for spoken, own in found.items()] for segment, found in placed.items()}


def _meetings(
    inventory: MergedInventory, buckets: Mapping[str, list[Bucket]]
) -> list[tuple[tuple[str, ...], str, str, tuple[Entry, ...], tuple[Entry, ...]]]:
    """Where companies meet: what they have in common, their two segments and they themselves, most in common first."""
    met = [
        (tuple(sorted(spoken & understood)), segment, following, left, right)
        for segment, following in neighbours(inventory)
        for spoken, left in buckets.get(segment, [])
        for understood, right in buckets.get(following, [])
        if spoken & understood
    ]
    return sorted(met, key=lambda one: -len(one[0]))


def _pairs_of(left: tuple[Entry, ...], right: tuple[Entry, ...], *, across: bool) -> Iterator[Pair]:
    """Each company of the left with each of the right, of different clusters or of one."""
    there = by_code(right, lambda one: [one.cluster])
    for cluster, own in by_code(left, lambda one: [one.cluster]).items():
        for other, theirs in there.items():
            if (cluster != other) is across:
                yield from ((one, another) for one in own for another in theirs if one.uuid != another.uuid)


def _families(company: Entry, families: Mapping[str, str]) -> set[str]:
    """The families of a company's standards; a standard of any family makes nobody understand each other."""
    return {families.get(code, "") for code in company.codes(STANDARDS)} - {"", ANY_FAMILY}
