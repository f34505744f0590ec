"""What holds of the analysis whatever the inventory: filters commute, figures agree with each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.filters import Filter, best_trl, filtered
from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
from genera_desktop.analysis.strengths import unique_strengths
from genera_desktop.analysis.tables import Figure
from tests.analysis.generated_inventory import CLUSTERS, Raw, choices, codes, inventory_of, raws

ASKED = Asked(date(2026, 7, 1))
CONDITIONS = {
    "cluster": st.sampled_from(CLUSTERS),
    "country": st.sampled_from([choice.name for choice in choices()["company.country"][:8]]),
    "segment": st.sampled_from(codes("company.segments")),
    "market": st.sampled_from(codes("company.targets")),
    "selection_status": st.sampled_from(codes("company.selection_status")),
    "minimum_trl": st.integers(1, 9),
    "sme_only": st.just(True),
}


@st.composite
def conditions(draw: st.DrawFn) -> tuple[Filter, Filter]:
    """Two filters that set different conditions."""
    names = draw(st.permutations(sorted(CONDITIONS)))
    half = draw(st.integers(0, len(names)))
    some = {name: draw(CONDITIONS[name]) for name in names[: min(half, 2)]}
    others = {name: draw(CONDITIONS[name]) for name in names[half : half + 2]}
    return Filter(**some), Filter(**others)


@given(raws(), conditions())
def test_filters_commute(raw: Raw, pair: tuple[Filter, Filter]):
    one, other = pair
    inventory = inventory_of(raw)
    both = replace(one, **{name: getattr(other, name) for name in CONDITIONS if getattr(other, name)})

    assert filtered(filtered(inventory, one), other) == filtered(filtered(inventory, other), one)
    assert filtered(filtered(inventory, one), other) == filtered(inventory, both)


@given(raws(), conditions())
def test_a_filter_shows_no_record_that_was_not_there(raw: Raw, pair: tuple[Filter, Filter]):
    inventory = inventory_of(raw)
    narrowed = filtered(inventory, pair[0])

    assert {entry.uuid for entry in narrowed.entries()} <= {entry.uuid for entry in inventory.entries()}
    assert filtered(narrowed, pair[0]) == narrowed


@given(raws(), st.integers(1, 9))
def test_the_least_level_keeps_companies_with_any_product_of_that_level(raw: Raw, level: int):
    inventory = inventory_of(raw)
    kept = {company.uuid for company in filtered(inventory, Filter(minimum_trl=level)).companies}

    assert kept == {company.uuid for company in inventory.companies if best_trl(company) >= level}


@given(raws(), st.sampled_from(CLUSTERS))
def test_a_strength_is_unique_in_the_alliance_whatever_a_filter_shows_of_it(raw: Raw, cluster: str):
    inventory = inventory_of(raw)

    def unique(rows: MergedInventory) -> set[str]:
        return {row["strength"].uuid for row in unique_strengths(rows).rows if row["only_here"]}  # type: ignore[union-attr]

    own = {one.uuid for one in inventory.strengths if one.cluster == cluster}
    assert unique(filtered(inventory, Filter(cluster=cluster))) == unique(inventory) & own


def test_of_a_cluster_of_which_alone_is_known_nothing_is_unique():
    strength = Entry({"strength.kind": "biobank", "strength.rarity": "global"}, uuid="s", cluster="GEN")

    [row] = unique_strengths(MergedInventory(strengths=(strength,), one_cluster="GEN")).rows
    assert (row["only_here"], row["unproven"]) == (False, True)


@given(raws())
def test_no_figure_counts_a_record_twice_or_one_that_is_not_there(raw: Raw):
    inventory = inventory_of(raw)
    known = {entry.uuid for entry in inventory.entries()}
    for number in QUESTIONS:
        for table in answer(inventory, number, ASKED):
            for row in table.rows:
                for cell in row.values():
                    if isinstance(cell, Figure):
                        assert set(cell.records) <= known
                        assert len(cell.records) <= cell.value
