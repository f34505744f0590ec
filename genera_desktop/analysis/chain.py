"""The value chain: its segments in their order, which are neighbours, and who stands where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from genera_desktop.analysis.entries import Entry, MergedInventory

SEGMENTS = "company.segments"
ACTIVITIES = "company.activities"


def segments(inventory: MergedInventory) -> tuple[str, ...]:
    """The segments from upstream to downstream."""
    order = inventory.column(SEGMENTS, "order")
    listed = inventory.codes_of(SEGMENTS)
    return tuple(sorted(listed, key=lambda code: (float(order[code] or "inf"), listed.index(code))))


def neighbours(inventory: MergedInventory) -> Iterator[tuple[str, str]]:
    """Each segment with the one that follows it."""
    chain = segments(inventory)
    yield from pairwise(chain)


def segment_of_activity(inventory: MergedInventory) -> dict[str, str]:
    """The segment that each activity belongs to."""
    return inventory.column(ACTIVITIES, "segment")


def by_code(entries: Iterable[Entry], codes: Callable[[Entry], Iterable[str]]) -> dict[str, list[Entry]]:
    """The entries by each code that they have; an entry with several stands under each."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for code in codes(entry):
            found.setdefault(code, []).append(entry)
    return found


def by_role(entries: Iterable[Entry], role: str) -> dict[str, list[Entry]]:
    """The entries by the codes of one role."""
    return by_code(entries, lambda entry: entry.codes(role))


def in_cluster(entries: Iterable[Entry], cluster: str) -> list[Entry]:
    return [entry for entry in entries if entry.cluster == cluster]


def clusters_of(inventory: MergedInventory, entries: Iterable[Entry]) -> tuple[str, ...]:
    """The clusters in which these entries are at home, in the inventory's order."""
    found = {entry.cluster for entry in entries}
    return tuple(code for code in inventory.all_clusters if code in found)
