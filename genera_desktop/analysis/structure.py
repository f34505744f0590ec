"""Questions 1 to 4: how the clusters cover the value chain, where the gaps are, and how they complete each other.

A merged company counts once, in its home cluster's column. A company or strength that names several segments counts in
each of them. Who does not answer counts nowhere.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from genera_desktop.analysis.chain import (
    ACTIVITIES,
    SEGMENTS,
    by_role,
    clusters_of,
    in_cluster,
    segment_of_activity,
    segments,
)
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.tables import Cell, Figure, Table, choice, clusters, count, number, table

MATURITY = "company.maturity"
PRIMARY = "company.primary_segment"


def coverage(inventory: MergedInventory) -> Table:
    """Question 1. For each segment and cluster the number of companies and of strengths.

    The last rows, without a segment, count the strengths that serve all segments; they are in no other row.
    """
    companies = by_role(inventory.companies, SEGMENTS)
    strengths = by_role(inventory.strengths, "strength.segments")
    everywhere = [strength for strength in inventory.strengths if not strength.codes("strength.segments")]

    def rows() -> Iterator[tuple[Cell, ...]]:
        for segment in segments(inventory):
            for cluster in inventory.all_clusters:
                here = count(in_cluster(companies.get(segment, []), cluster))
                yield segment, cluster, here, count(in_cluster(strengths.get(segment, []), cluster))
        for cluster in inventory.all_clusters:
            yield "", cluster, count(()), count(in_cluster(everywhere, cluster))

    columns = [choice("segment", SEGMENTS), clusters(), number("companies"), number("strengths")]
    return table("coverage", columns, rows())


def gaps(inventory: MergedInventory) -> Table:
    """Question 1. The clusters without a company in a segment, and which clusters could step in.

    A cluster that has sent nothing at all has no gaps yet.
    """
    companies = by_role(inventory.companies, SEGMENTS)
    heard_of = clusters_of(inventory, [*inventory.companies, *inventory.strengths, *inventory.clusters])

    def rows() -> Iterator[tuple[Cell, ...]]:
        for segment in segments(inventory):
            covering = clusters_of(inventory, companies.get(segment, []))
            for cluster in heard_of:
                if cluster not in covering:
                    yield segment, cluster, covering

    return table("gaps", [choice("segment", SEGMENTS), clusters(), clusters("covered_by")], rows())


def activities(inventory: MergedInventory) -> Table:
    """Question 2. For each activity the companies, strengths and clusters that have it: 0 is a gap, 1 is alone."""
    companies = by_role(inventory.companies, ACTIVITIES)
    strengths = by_role(inventory.strengths, "strength.activities")
    segment = segment_of_activity(inventory)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for activity in inventory.codes_of(ACTIVITIES):
            offering = companies.get(activity, [])
            holding = strengths.get(activity, [])
            at_home = clusters_of(inventory, offering)
            everywhere = clusters_of(inventory, [*offering, *holding])
            yield segment[activity], activity, count(offering), count(holding), at_home, everywhere, len(everywhere)

    columns = [
        choice("segment", SEGMENTS),
        choice("activity", ACTIVITIES),
        number("companies"),
        number("strengths"),
        clusters("clusters_with_companies"),
        clusters("clusters"),
        number("cluster_count"),
    ]
    return table("activities", columns, rows())


def complements(inventory: MergedInventory) -> Table:
    """Question 3. For each two clusters the activities that the first has companies for and the second has not."""
    having = _activities_by_cluster(inventory, [(inventory.companies, ACTIVITIES)])

    def rows() -> Iterator[tuple[Cell, ...]]:
        for cluster in inventory.all_clusters:
            for other in inventory.all_clusters:
                if cluster != other:
                    yield cluster, other, *_told(inventory, having[cluster], having[other])

    return table("complements", [clusters("having"), clusters("lacking"), *_TOLD], rows())


def losses(inventory: MergedInventory) -> Table:
    """Question 3. What the alliance would lose without a cluster: activities that no other has companies or strengths
    for."""
    groups = [(inventory.companies, ACTIVITIES), (inventory.strengths, "strength.activities")]
    having = _activities_by_cluster(inventory, groups)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for cluster, own in having.items():
            others = {activity for other, theirs in having.items() if other != cluster for activity in theirs}
            yield cluster, *_told(inventory, own, others)

    return table("losses", [clusters(), *_TOLD], rows())


def centre_of_gravity(inventory: MergedInventory) -> Table:
    """Question 4. Companies by main segment, in the order of the chain, and by maturity in it ('' not said)."""
    in_segment = by_role(inventory.companies, PRIMARY)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for segment in segments(inventory):
            companies = in_segment.get(segment, [])
            for maturity in (*inventory.codes_of(MATURITY), ""):
                found = [company for company in companies if company.code(MATURITY) == maturity]
                if found:
                    yield segment, maturity, count(found)

    columns = [choice("segment", PRIMARY), choice("maturity", MATURITY), number("companies")]
    return table("centre", columns, rows())


_TOLD = (
    number("activity_count"),
    choice("activities", ACTIVITIES),
    number("companies"),
    number("strengths"),
)


def _told(
    inventory: MergedInventory, own: Mapping[str, list[Entry]], others: Container[str]
) -> tuple[int, tuple[str, ...], Figure, Figure]:
    """The activities that others lack, and the companies and strengths that stand for them."""
    given = tuple(code for code in inventory.codes_of(ACTIVITIES) if code in own and code not in others)
    giving = [entry for code in given for entry in own[code]]
    companies = [entry for entry in giving if entry.uuid in inventory.company_by_uuid]
    strengths = [entry for entry in giving if entry.uuid not in inventory.company_by_uuid]
    return len(given), given, count(companies), count(strengths)


def _activities_by_cluster(
    inventory: MergedInventory, groups: Iterable[tuple[Iterable[Entry], str]]
) -> dict[str, dict[str, list[Entry]]]:
    """Each cluster's entries by activity; with each group of entries comes the role that names its activities."""
    having: dict[str, dict[str, list[Entry]]] = {cluster: {} for cluster in inventory.all_clusters}
    for entries, role in groups:
        for activity, found in by_role(entries, role).items():
            for entry in found:
                having[entry.cluster].setdefault(activity, []).append(entry)
    return having
