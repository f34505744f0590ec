"""Question 22: how ready the companies are, abroad and for one market, and one of them against the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean, median

from genera_desktop.analysis.chain import by_code
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.markets import TARGETS
from genera_desktop.analysis.tables import Cell, Table, choice, clusters, count, link, number, record, table, word

BANDS = ((0, "0-40"), (41, "41-60"), (61, "61-80"), (81, "81-100"))
"""Bands of the readiness score, 0 to 100: not ready, entry level, good, excellent (CHROME framework)."""

COMPANY_PROFILE = ("competence", "heritage", "relations", "offering", "means", "commitment")
MARKET_PROFILE = (*COMPANY_PROFILE, "regulatory", "data", "ip", "evidence")


def readiness(inventory: MergedInventory) -> Table:
    """Question 22. Each company with a readiness score (0-100), the best first, with its band."""
    scored = [(score, one) for one in inventory.companies if (score := one.number("company.readiness")) is not None]
    scored.sort(key=lambda pair: (-pair[0], pair[1].title))
    rows = ((link(company), company.cluster, score, band(score)) for score, company in scored)
    return table("readiness", [record("company"), clusters(), number("score"), word("band")], rows)


def readiness_bands(inventory: MergedInventory) -> Table:
    """Question 22. Companies in each band of the readiness score, and the mean score of all that have one."""
    scored = {one.uuid: score for one in inventory.companies if (score := one.number("company.readiness")) is not None}
    mean = round(fmean(scored.values()), 1) if scored else None
    grouped = by_code(inventory.companies, lambda one: [band(scored[one.uuid])] if one.uuid in scored else [])
    rows = ((name, count(grouped.get(name, [])), mean) for _, name in BANDS)
    return table("readiness-bands", [word("band"), number("companies"), number("mean")], rows)


def company_profile(inventory: MergedInventory) -> Table:
    """Question 22. The median level (0-5) of the companies in each dimension of readiness."""
    return _profile("company-profile", inventory.companies, "company", COMPANY_PROFILE)


def market_profile(inventory: MergedInventory) -> Table:
    """Question 22. The median level (0-5) of the preparations for a market in each dimension of readiness."""
    return _profile("market-profile", inventory.preparations, "preparation", MARKET_PROFILE)


def prepared(inventory: MergedInventory) -> Table:
    """Question 22. Each preparation's score (0-100) for its market."""
    scored = [(s, one) for one in inventory.preparations if (s := one.number("preparation.readiness")) is not None]
    scored.sort(key=lambda pair: (-pair[0], pair[1].title))
    rows = ((link(one), one.code("preparation.market"), cluster_of(inventory, one), score) for score, one in scored)
    columns = [record("preparation"), choice("market", TARGETS), clusters(), number("score")]
    return table("prepared", columns, rows)


def one_company(inventory: MergedInventory, company: Entry) -> Table:
    """Question 22. A company's level (0-5) in each dimension of readiness, and the median of all companies."""
    return _against_median("one-company", company, inventory.companies, "company", COMPANY_PROFILE)


def one_preparation(inventory: MergedInventory, preparation: Entry) -> Table:
    """Question 22. A preparation's level (0-5) in each dimension of readiness for its market, and the median of all
    preparations."""
    return _against_median("one-preparation", preparation, inventory.preparations, "preparation", MARKET_PROFILE)


def has_profile(company: Entry) -> bool:
    """Whether anything is known of a company's readiness."""
    return any(company.number(f"company.readiness_{part}") is not None for part in COMPANY_PROFILE)


def company_levels(inventory: MergedInventory) -> Table:
    """Question 22. Each company's levels (0-5) in the dimensions of readiness, the companies of a score first."""
    known = [one for one in inventory.companies if has_profile(one)]
    known.sort(key=lambda one: (-(one.number("company.readiness") or 0), one.title))
    rows = (
        (
            link(one),
            one.cluster,
            one.number("company.readiness"),
            *(one.number(f"company.readiness_{part}") for part in COMPANY_PROFILE),
        )
        for one in known
    )
    columns = [record("company"), clusters(), number("score"), *(number(part) for part in COMPANY_PROFILE)]
    return table("company-levels", columns, rows)


def band(score: float) -> str:
    """The band of a readiness score of 0 to 100."""
    return next(name for least, name in reversed(BANDS) if score >= least)


def cluster_of(inventory: MergedInventory, preparation: Entry) -> str:
    """The cluster that a preparation counts for: the home of its company, else the cluster that wrote it."""
    company = inventory.company_of(preparation)
    return company.cluster if company else preparation.cluster


def _against_median(name: str, one: Entry, entries: Sequence[Entry], subject: str, parts: Sequence[str]) -> Table:
    middles = {row["dimension"]: row["median"] for row in _profile(name, entries, subject, parts).rows}
    rows = (
        (f"readiness-{part}", link(one), one.number(f"{subject}.readiness_{part}"), middles[f"readiness-{part}"])
        for part in parts
    )
    return table(name, [word("dimension"), record("record"), number("level"), number("median")], rows)


def _profile(name: str, entries: Sequence[Entry], subject: str, parts: Sequence[str]) -> Table:
    def rows() -> Iterator[tuple[Cell, ...]]:
        for part in parts:
            role = f"{subject}.readiness_{part}"
            levels = [(level, one) for one in entries if (level := one.number(role)) is not None]
            middle = median(level for level, _ in levels) if levels else None
            yield f"readiness-{part}", middle, count(one for _, one in levels)

    return table(name, [word("dimension"), number("median"), number("records")], rows())
