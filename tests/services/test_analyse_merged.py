"""The merged inventory that the analysis sees: duplicates as one, kept records left out, more workbooks never less."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.analysis.structure import coverage
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests.services.partners import coordinator, partner
from tests.services.stored_companies import store_companies, stored

SEGMENTS = ["gen", "ana", "int", "dxc"]
NAMES = ["Velquora Génomique", "Nuciphère", "Auranmeri Genomics", "Koivurauta Instruments", "Partenoseq"]
Company = tuple[str, str, dict[str, object]]


def company(uuid: str, cluster: str, name: str, *, number: int, segments: list[str], country: str = "FR") -> Company:
    answers = {
        "company.name": name,
        "company.country": country,
        "company.vat": f"FR{number:011}",
        "company.segments": segments,
        "company.share": "alliance",
    }
    return uuid, cluster, answers


@st.composite
def workbooks(draw: st.DrawFn) -> tuple[list[Company], list[Company]]:
    """The companies of two clusters, some of them in both."""
    segments = st.lists(st.sampled_from(SEGMENTS), min_size=1, max_size=3, unique=True)
    first = draw(st.sets(st.integers(0, len(NAMES) - 1), min_size=1))
    second = draw(st.sets(st.integers(0, len(NAMES) - 1), min_size=1))
    return (
        [company(f"g{n}", "GEN", NAMES[n], number=n, segments=draw(segments)) for n in sorted(first)],
        [company(f"c{n}", "CAM", NAMES[n], number=n, segments=draw(segments)) for n in sorted(second)],
    )


def covered(inventory: Inventory) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in coverage(merged_inventory(inventory)).rows:
        found[row["segment"]] += row["companies"].value  # type: ignore[union-attr,index,arg-type]
    return found


@settings(max_examples=12, deadline=None)
@given(workbooks())
def test_another_clusters_workbook_never_lowers_a_segments_coverage(pair: tuple[list[Company], list[Company]]):
    with tempfile.TemporaryDirectory() as folder, coordinator(Path(folder)) as inventory:
        store_companies(inventory, pair[0])
        before = covered(inventory)
        store_companies(inventory, pair[1])
        after = covered(inventory)

    assert all(after[segment] >= count for segment, count in before.items())


@settings(max_examples=12, deadline=None)
@given(workbooks())
def test_a_company_of_two_clusters_counts_once_with_the_segments_of_both(pair: tuple[list[Company], list[Company]]):
    with tempfile.TemporaryDirectory() as folder, coordinator(Path(folder)) as inventory:
        store_companies(inventory, [*pair[0], *pair[1]])
        merged = merged_inventory(inventory)

    expected: dict[object, set[str]] = {}
    for _, _, answers in [*pair[0], *pair[1]]:
        expected.setdefault(answers["company.name"], set()).update(answers["company.segments"])  # type: ignore[arg-type]
    assert {one.title: set(one.codes("company.segments")) for one in merged.companies} == expected


def test_a_merged_company_stands_in_its_home_clusters_column_and_names_the_other(tmp_path):
    reported = company("c1", "CAM", "Nuciphère", number=1, segments=["gen"])
    at_home = company("g1", "GEN", "Nuciphère", number=1, segments=["ana"])
    with coordinator(tmp_path) as inventory:
        store_companies(inventory, [reported, at_home])
        [merged] = merged_inventory(inventory).companies

    # French companies are at home in the French cluster, once its region fits or it is the only one of its country.
    assert merged.cluster == "GEN"
    assert merged.also == ("CAM",)


def test_what_a_cluster_keeps_to_itself_is_not_analysed(tmp_path):
    uuid, cluster, answers = company("g1", "GEN", "Nuciphère", number=1, segments=["gen"])
    kept = (uuid, cluster, {**answers, "company.share": "cluster"})
    with coordinator(tmp_path) as inventory:
        store_companies(inventory, [kept])

        assert merged_inventory(inventory).companies == ()


def test_a_cluster_sees_what_it_keeps_to_itself_in_its_own_analysis(tmp_path):
    uuid, cluster, answers = company("g1", "GEN", "Nuciphère", number=1, segments=["gen"])
    kept = (uuid, cluster, {**answers, "company.share": "cluster"})
    with partner(tmp_path, "GEN") as inventory:
        store_companies(inventory, [kept])

        assert len(merged_inventory(inventory).companies) == 1


def test_a_clusters_own_inventory_has_its_own_column_only(tmp_path):
    uuid, cluster, answers = company("g1", "GEN", "Nuciphère", number=1, segments=["gen"])
    with partner(tmp_path / "own", "GEN") as own, coordinator(tmp_path) as everybody:
        for inventory in (own, everybody):
            store_companies(inventory, [(uuid, cluster, answers)])

        assert {row["cluster"] for row in coverage(merged_inventory(own)).rows} == {"GEN"}
        assert len({row["cluster"] for row in coverage(merged_inventory(everybody)).rows}) > 1


def test_a_link_to_a_merged_company_leads_to_the_one_that_is_shown(tmp_path):
    form = bundled_questionnaire().form_playing("preparation.market")
    assert form is not None
    link = {"preparation.company": "c1", "preparation.market": "US"}
    with coordinator(tmp_path) as inventory:
        store_companies(
            inventory,
            [
                company("c1", "CAM", "Nuciphère", number=1, segments=["gen"]),
                company("g1", "GEN", "Nuciphère", number=1, segments=["ana"]),
            ],
        )
        with inventory.writing() as transaction:
            transaction.records.put(stored(form, "p1", "CAM", link), Summary(title="Nuciphère, US"))
        merged = merged_inventory(inventory)

    [preparation] = merged.preparations
    assert merged.company_of(preparation) is merged.companies[0]
