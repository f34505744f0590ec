"""Questions 20 and 21: what holds the companies back, what they need, and who in the alliance can give it."""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop.analysis.chain import by_code, by_role, clusters_of, in_cluster
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.strengths import HEADINGS
from genera_desktop.analysis.tables import Cell, Column, Table, choice, clusters, count, number, table

NEEDS, BARRIERS = "company.needs", "company.barriers"
NOTHING = "none"


def barriers(inventory: MergedInventory) -> Table:
    """Question 20. What holds companies back from their first target market, the most frequent first."""
    return _ranked("barriers", inventory, choice("barrier", BARRIERS))


def needs(inventory: MergedInventory) -> Table:
    """Question 20. The support that companies ask of the alliance, the most frequent first."""
    return _ranked("needs", inventory, choice("need", NEEDS))


def needs_by_cluster(inventory: MergedInventory) -> Table:
    """Question 20. The companies of each cluster that have a need."""
    needing = by_role(inventory.companies, NEEDS)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for need in _most_frequent(inventory, NEEDS, needing):
            for cluster in clusters_of(inventory, needing[need]):
                yield need, cluster, count(in_cluster(needing[need], cluster))

    return table("needs-by-cluster", [choice("need", NEEDS), clusters(), number("companies")], rows())


def services(inventory: MergedInventory) -> Table:
    """Question 21. For each need the kinds of offer that meet it, the clusters that offer one, and the strengths.

    Which offers meet a need is a column of the list of needs. A need that nobody meets is a service to build or buy.
    """
    needing = by_role(inventory.companies, NEEDS)
    offering = by_code(inventory.clusters, _offers)
    holding = by_role(inventory.strengths, "strength.kind")
    meets = inventory.column(NEEDS, "offers")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for need in inventory.codes_of(NEEDS):
            if need == NOTHING:
                continue
            kinds = tuple(meets[need].split())
            profiles = [profile for kind in kinds for profile in offering.get(kind, [])]
            strengths = [strength for kind in kinds for strength in holding.get(kind, [])]
            able = clusters_of(inventory, [*profiles, *strengths])
            yield need, count(needing.get(need, [])), kinds, count(profiles), count(strengths), able

    columns = [
        choice("need", NEEDS),
        number("companies"),
        choice("offers", "strength.kind"),
        number("profiles"),
        number("strengths"),
        clusters("clusters"),
    ]
    return table("services", columns, rows())


def _ranked(name: str, inventory: MergedInventory, column: Column) -> Table:
    having = by_role(inventory.companies, column.role)
    rows = ((code, count(having[code])) for code in _most_frequent(inventory, column.role, having))
    return table(name, [column, number("companies")], rows)


def _most_frequent(inventory: MergedInventory, role: str, having: dict[str, list[Entry]]) -> list[str]:
    known = [code for code in inventory.codes_of(role) if code in having and code != NOTHING]
    return sorted(known, key=lambda code: -len(having[code]))


def _offers(profile: Entry) -> set[str]:
    return {code for heading in HEADINGS for code in profile.codes(heading)}
