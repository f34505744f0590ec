"""Questions 5 to 7: which strengths are unique, which are open to others, and what the clusters themselves offer."""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop.analysis.chain import by_role
from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.tables import Cell, Table, choice, clusters, count, link, number, record, table, yes_no

YES, NO_EVIDENCE = "yes", "none"
FAR_CLAIMS = frozenset({"european", "global"})
HEADINGS = {
    "cluster.offer_technological": "technological",
    "cluster.offer_scientific": "scientific",
    "cluster.offer_entrepreneurial": "entrepreneurial",
    "cluster.offer_space": "working_space",
}
"""The four headings of the EU|BIC audit: the role of the question that lists a cluster's offer under one, and the code
that strengths use for it."""


def unique_strengths(inventory: MergedInventory) -> Table:
    """Question 5. Strengths whose kind, or one of whose activities, only one cluster of the alliance has, also where a
    filter shows a part of them. Of a cluster of which alone is known nothing is unique.

    `unproven` warns of a European or world-wide claim without any evidence; such strengths are listed even where they
    are not unique.
    """
    kinds = _of_one_cluster(inventory, "strength.kind")
    activities = _of_one_cluster(inventory, "strength.activities")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for strength in inventory.strengths:
            kind = strength.code("strength.kind")
            only_kind = kind in kinds
            alone = tuple(code for code in strength.codes("strength.activities") if code in activities)
            evidence = strength.codes("strength.evidence")
            proven = any(code != NO_EVIDENCE for code in evidence)
            unproven = strength.code("strength.rarity") in FAR_CLAIMS and not proven
            if only_kind or alone or unproven:
                claim = strength.code("strength.rarity")
                yield link(strength), strength.cluster, kind, only_kind, alone, claim, evidence, unproven

    columns = [
        record("strength"),
        clusters(),
        choice("kind", "strength.kind"),
        yes_no("only_here"),
        choice("only_here_for", "strength.activities"),
        choice("claim", "strength.rarity"),
        choice("evidence", "strength.evidence"),
        yes_no("unproven"),
    ]
    return table("unique-strengths", columns, rows())


def kinds_of_one_cluster(inventory: MergedInventory) -> Table:
    """Question 5. Kinds of strength that one cluster alone has."""
    kinds = _of_one_cluster(inventory, "strength.kind")
    own = by_role(inventory.strengths, "strength.kind")
    found = [(code, own[code]) for code in inventory.codes_of("strength.kind") if code in kinds and code in own]
    rows = [(code, having[0].cluster, count(having)) for code, having in found]
    return table("kinds-of-one", [choice("kind", "strength.kind"), clusters(), number("strengths")], rows)


def open_strengths(inventory: MergedInventory) -> Table:
    """Question 6. Strengths that companies of other clusters may use, by EU|BIC heading, with capacity and free share.

    Capacity is in the unit beside it; `free_share` in per cent of it. Not answered is empty, not zero.
    """
    order = {code: place for place, code in enumerate(inventory.codes_of("strength.category"))}
    usable = [one for one in inventory.strengths if one.code("strength.open_to_alliance") == YES]
    usable.sort(key=lambda one: (order.get(one.code("strength.category"), len(order)), one.cluster, one.title))
    rows = (
        (
            one.code("strength.category"),
            link(one),
            one.cluster,
            one.code("strength.kind"),
            one.codes("strength.segments"),
            one.code("strength.access"),
            one.number("strength.capacity"),
            one.code("strength.capacity_unit"),
            one.number("strength.free_share"),
        )
        for one in usable
    )
    columns = [
        choice("category", "strength.category"),
        record("strength"),
        clusters(),
        choice("kind", "strength.kind"),
        choice("segments", "strength.segments"),
        choice("access", "strength.access"),
        number("capacity"),
        choice("unit", "strength.capacity_unit"),
        number("free_share"),
    ]
    return table("open-strengths", columns, rows)


def offers(inventory: MergedInventory) -> Table:
    """Question 7. Which cluster offers what under the four EU|BIC headings, by its own profile."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for role, category in HEADINGS.items():
            offering = by_role(inventory.clusters, role)
            for offer in inventory.codes_of(role):
                for profile in offering.get(offer, []):
                    yield category, offer, profile.cluster, count([profile])

    columns = [
        choice("category", "strength.category"),
        choice("offer", "strength.kind"),
        clusters(),
        number("profiles"),
    ]
    return table("offers", columns, rows())


def certificates_of_clusters(inventory: MergedInventory) -> Table:
    """Question 7. The EU|BIC status of each cluster that sent its profile."""
    rows = ((one.cluster, link(one), one.code("cluster.eubic_status")) for one in inventory.clusters)
    columns = [clusters(), record("profile"), choice("status", "cluster.eubic_status")]
    return table("eubic", columns, rows)


def _of_one_cluster(inventory: MergedInventory, role: str) -> set[str]:
    """The codes of a role that only one of several clusters has strengths for."""
    everywhere = inventory.all_strengths or inventory.strengths
    if len({one.cluster for one in everywhere}) < 2:
        return set()
    having = by_role(everywhere, role)
    return {code for code, found in having.items() if len({one.cluster for one in found}) == 1}
