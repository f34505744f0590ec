"""Questions 13 to 16: which markets the companies aim at, who could go there now, and where they are already."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

from genera_desktop.analysis.chain import by_role, in_cluster
from genera_desktop.analysis.companies import PRODUCTS
from genera_desktop.analysis.entries import Entry, Facts, MergedInventory
from genera_desktop.analysis.tables import (
    Cell,
    Table,
    choice,
    clusters,
    count,
    link,
    number,
    record,
    table,
    text,
    yes_no,
)

TARGETS = "company.targets"
HORIZON = "company.entry_horizon"
NO_MARKET = "none"
OTHER_MARKET = "other"


def markets(inventory: MergedInventory) -> tuple[str, ...]:
    """The target markets, those of the first priority before the others."""
    priority = inventory.column(TARGETS, "priority")
    listed = inventory.codes_of(TARGETS)
    return tuple(sorted(listed, key=lambda code: (priority[code] or "~", listed.index(code))))


def targets(inventory: MergedInventory) -> Table:
    """Question 13. Companies by target market, and by horizon where it is their first target ('' elsewhere).

    Every market is there, also one that nobody aims at; `total` counts its companies whatever the horizon.
    """
    aiming = by_role(inventory.companies, TARGETS)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            companies = aiming.get(market, [])
            total = count(companies)
            split: dict[str, list[Entry]] = {}
            for company in companies:
                first = company.code("company.first_target") == market
                split.setdefault(company.code(HORIZON) if first else "", []).append(company)
            for horizon in (*inventory.codes_of(HORIZON), ""):
                if horizon in split:
                    yield market, horizon, count(split[horizon]), total
            if not companies:
                yield market, "", count(()), total

    columns = [choice("market", TARGETS), choice("horizon", HORIZON), number("companies"), number("total")]
    return table("targets", columns, rows())


def ready_products(inventory: MergedInventory, market: str, least_trl: float) -> Table:
    """Question 14. The companies that aim at a market with a product of at least this technology readiness level."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for company in by_role(inventory.companies, TARGETS).get(market, []):
            for product in ready(company, least_trl):
                approved = product.codes("product.approvals")
                level = product.number("product.trl")
                yield company.cluster, link(company), product.text("product.name"), level, approved

    columns = [
        clusters(),
        record("company"),
        text("product"),
        number("trl"),
        choice("approvals", "product.approvals"),
    ]
    return table("ready-products", columns, rows())


def ready(company: Entry, least_trl: float) -> list[Facts]:
    """A company's products of at least this technology readiness level."""
    return [one for one in company.items_of(PRODUCTS) if (one.number("product.trl") or 0) >= least_trl]


def priorities(inventory: MergedInventory) -> Table:
    """Question 15. For each market and cluster: is it a priority of the cluster, and how many companies aim there?"""
    aiming = by_role(inventory.companies, TARGETS)
    chosen = {profile.cluster: profile.codes("cluster.targets") for profile in inventory.clusters}

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            if market == NO_MARKET:
                continue
            for cluster in inventory.all_clusters:
                here = count(in_cluster(aiming.get(market, []), cluster))
                first = market in chosen.get(cluster, ())
                if first or here.value:
                    yield market, cluster, first, here

    columns = [choice("market", TARGETS), clusters(), yes_no("priority"), number("companies")]
    return table("priorities", columns, rows())


def presence(inventory: MergedInventory) -> Table:
    """Question 16. The companies with paying customers in each country, and what they export on average.

    `export` is the mean share of turnover abroad in per cent, of the companies that say it; empty where none does.
    """
    serving = by_role(inventory.companies, "company.markets_served")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for country in sorted(serving, key=lambda code: (-len(serving[code]), code)):
            shares = [share for one in serving[country] if (share := one.number("company.export_share")) is not None]
            yield country, count(serving[country]), round(fmean(shares), 1) if shares else None

    columns = [choice("country", "company.markets_served"), number("companies"), number("export")]
    return table("presence", columns, rows())


def experience(inventory: MergedInventory) -> Table:
    """Question 16. Companies by home cluster and experience abroad."""
    by_level = by_role(inventory.companies, "company.international_experience")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for level in inventory.codes_of("company.international_experience"):
            for cluster in inventory.all_clusters:
                found = in_cluster(by_level.get(level, []), cluster)
                if found:
                    yield level, cluster, count(found)

    columns = [choice("experience", "company.international_experience"), clusters(), number("companies")]
    return table("experience", columns, rows())
