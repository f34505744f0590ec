"""The filter bar: which part of the merged inventory an analysis looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.frozen import frozen

SME = "sme"


@frozen
class Filter:
    """All conditions that are set must hold; '' and 0 set none.

    `cluster` is the home cluster. A company passes `minimum_trl` with any product of that level. What a condition does
    not speak of passes: a strength has no target market, a signal no cluster of its own.
    """

    cluster: str = ""
    country: str = ""
    segment: str = ""
    market: str = ""
    selection_status: str = ""
    minimum_trl: int = 0
    sme_only: bool = False

    @property
    def is_set(self) -> bool:
        return self != Filter()


def filtered(inventory: MergedInventory, chosen: Filter) -> MergedInventory:
    """The inventory with only what passes. A preparation passes with its company, and where its market is chosen."""
    if not chosen.is_set:
        return inventory
    companies = tuple(company for company in inventory.companies if _company_passes(company, chosen))
    shown = [*companies, *(strength for strength in inventory.strengths if _strength_passes(strength, chosen))]
    uuids = {entry.uuid for entry in shown}
    return replace(
        inventory,
        companies=companies,
        strengths=tuple(strength for strength in inventory.strengths if strength.uuid in uuids),
        signals=tuple(signal for signal in inventory.signals if _signal_passes(signal, chosen)),
        preparations=tuple(one for one in inventory.preparations if _preparation_passes(one, chosen, inventory)),
        clusters=tuple(one for one in inventory.clusters if not chosen.cluster or one.cluster == chosen.cluster),
        one_cluster=chosen.cluster or inventory.one_cluster,
        disagreements=tuple(one for one in inventory.disagreements if one.entry in uuids),
        all_companies=inventory.all_companies or inventory.companies,
        all_strengths=inventory.all_strengths or inventory.strengths,
    )


def best_trl(company: Entry) -> float:
    """The highest technology readiness level of a company's products; 0 without any."""
    return max((item.number("product.trl") or 0 for item in company.items_of("company.products")), default=0)


def _company_passes(company: Entry, chosen: Filter) -> bool:
    return (
        _is(company.cluster, chosen.cluster)
        and _is(company.code("company.country"), chosen.country)
        and _among(company.codes("company.segments"), chosen.segment)
        and _among(company.codes("company.targets"), chosen.market)
        and _is(company.code("company.selection_status"), chosen.selection_status)
        and (not chosen.minimum_trl or best_trl(company) >= chosen.minimum_trl)
        and (not chosen.sme_only or company.code("company.sme") == SME)
    )


def _strength_passes(strength: Entry, chosen: Filter) -> bool:
    """A strength without segments serves them all."""
    segments = strength.codes("strength.segments")
    return _is(strength.cluster, chosen.cluster) and (not segments or _among(segments, chosen.segment))


def _signal_passes(signal: Entry, chosen: Filter) -> bool:
    market_fits = _is(signal.code("signal.market"), chosen.market)
    return market_fits and _among(signal.codes("signal.segments"), chosen.segment)


def _preparation_passes(one: Entry, chosen: Filter, inventory: MergedInventory) -> bool:
    if not _is(one.code("preparation.market"), chosen.market):
        return False
    company = inventory.company_of(one)
    if company is not None:
        return _company_passes(company, replace(chosen, market=""))
    return _is(one.cluster, chosen.cluster) and replace(chosen, cluster="", market="") == Filter()


def _is(value: str, wanted: str) -> bool:
    return not wanted or value == wanted


def _among(values: Iterable[str], wanted: str) -> bool:
    return not wanted or wanted in values
