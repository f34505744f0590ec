"""The thirty questions that the coordinator asks, by number, each with the tables that answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from genera_desktop.analysis import (
    companies,
    markets,
    needs,
    preparation,
    quality,
    readiness,
    signals,
    standards,
    strengths,
    structure,
)
from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.tables import Table
from genera_desktop.frozen import frozen


@frozen
class Asked:
    """What some questions need to know: the day that "late" and "old" are counted from, and question 14's market and
    least technology readiness level (as asked there unless somebody chooses others)."""

    as_of: date
    market: str = "JP"
    least_trl: float = 8


Answering = Callable[[MergedInventory, Asked], Table]


def _plain(answer: Callable[[MergedInventory], Table]) -> Answering:
    return lambda inventory, _asked: answer(inventory)


def _dated(answer: Callable[[MergedInventory, date], Table]) -> Answering:
    return lambda inventory, asked: answer(inventory, asked.as_of)


def _ready_products(inventory: MergedInventory, asked: Asked) -> Table:
    return markets.ready_products(inventory, asked.market, asked.least_trl)


QUESTIONS: Mapping[int, tuple[Answering, ...]] = {
    1: (_plain(structure.coverage), _plain(structure.gaps)),
    2: (_plain(structure.activities),),
    3: (_plain(structure.complements), _plain(structure.losses)),
    4: (_plain(structure.centre_of_gravity),),
    5: (_plain(strengths.unique_strengths), _plain(strengths.kinds_of_one_cluster)),
    6: (_plain(strengths.open_strengths),),
    7: (_plain(strengths.offers), _plain(strengths.certificates_of_clusters)),
    8: (
        _plain(companies.sme_status),
        _plain(companies.size_classes),
        _plain(companies.staff_bands),
        _dated(companies.age_bands),
    ),
    9: (_plain(companies.technology), _plain(companies.levels)),
    10: (_plain(companies.certificates), _plain(companies.approvals)),
    11: (_plain(standards.standards), _plain(standards.connections), _plain(standards.pairs)),
    12: (_plain(companies.selection), _plain(companies.selection_counts)),
    13: (_plain(markets.targets),),
    14: (_ready_products,),
    15: (_plain(markets.priorities),),
    16: (_plain(markets.presence), _plain(markets.experience)),
    17: (_plain(signals.timeline), _plain(signals.signal_matrix), _dated(signals.signals_to_review)),
    18: (_plain(signals.touched_companies),),
    19: (_plain(signals.attractiveness),),
    20: (_plain(needs.barriers), _plain(needs.needs), _plain(needs.needs_by_cluster)),
    21: (_plain(needs.services),),
    22: (
        _plain(readiness.readiness),
        _plain(readiness.readiness_bands),
        _plain(readiness.company_profile),
        _plain(readiness.market_profile),
        _plain(readiness.company_levels),
        _plain(readiness.prepared),
    ),
    23: (_plain(preparation.board),),
    24: (_dated(preparation.late_actions),),
    25: (_plain(preparation.achievements),),
    26: (_plain(preparation.joint_offers),),
    27: (_plain(quality.missing), _plain(quality.incomplete_records)),
    28: (_plain(quality.doubled),),
    29: (_dated(quality.reliability), _dated(quality.ages)),
    30: (_plain(quality.consent),),
}
"""By the numbers of the alliance's list of questions. The first table of each is its answer; others add to it."""


def answer(inventory: MergedInventory, question: int, asked: Asked) -> tuple[Table, ...]:
    """The tables that answer a question, the main one first; KeyError for a number that is none."""
    return tuple(one(inventory, asked) for one in QUESTIONS[question])
