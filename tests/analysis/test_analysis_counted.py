"""A made-up inventory, its answers counted here with plain loops: the analysis must give the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import Any

import pytest

from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.preparation import next_deadline
from genera_desktop.analysis.questions import Asked, answer
from genera_desktop.analysis.readiness import one_company
from genera_desktop.analysis.standards import MOST_PAIRS
from genera_desktop.analysis.tables import Table
from tests.analysis.generated_inventory import CLUSTERS, Raw, codes, inventory_of, made_up

AS_OF = date(2026, 7, 1)
ASKED = Asked(AS_OF, "US", 7)


@pytest.fixture(scope="module")
def raw() -> Raw:
    return made_up(seed=20261122, companies=300, strengths=200, signals=60, preparations=90)


@pytest.fixture(scope="module")
def inventory(raw: Raw) -> MergedInventory:
    return inventory_of(raw)


def table(inventory: MergedInventory, question: int, name: str = "") -> Table:
    tables = answer(inventory, question, ASKED)
    return next(one for one in tables if one.name == name) if name else tables[0]


def counts(found: Table, *keys: str, value: str = "companies") -> dict[Any, float]:
    return {tuple(row[key] for key in keys): row[value].value for row in found.rows if row[value].value}


def by_uuid(raw: Raw) -> dict[str, dict[str, Any]]:
    return {company["uuid"]: company for company in raw.companies}


def test_coverage(raw, inventory):
    companies = Counter((s, one["home"]) for one in raw.companies for s in one["company.segments"])
    strengths = Counter((s, one["home"]) for one in raw.strengths for s in one["strength.segments"] or [""])
    found = table(inventory, 1)

    assert counts(found, "segment", "cluster") == companies
    assert counts(found, "segment", "cluster", value="strengths") == strengths


def test_every_figure_opens_the_records_it_counts(raw, inventory):
    for row in table(inventory, 1).rows:
        expected = {
            one["uuid"]
            for one in raw.companies
            if row["segment"] in one["company.segments"] and one["home"] == row["cluster"]
        }
        assert set(row["companies"].records) == expected


def test_activities(raw, inventory):
    clusters = defaultdict(set)
    for one in raw.companies:
        for code in one["company.activities"]:
            clusters[code].add(one["home"])
    for one in raw.strengths:
        for code in one["strength.activities"]:
            clusters[code].add(one["home"])

    found = {row["activity"]: set(row["clusters"]) for row in table(inventory, 2).rows}
    assert found == {code: clusters[code] for code in codes("company.activities")}


def test_complements(raw, inventory):
    having = {cluster: set() for cluster in CLUSTERS}
    for one in raw.companies:
        having[one["home"]] |= set(one["company.activities"])

    for row in table(inventory, 3).rows:
        assert set(row["activities"]) == having[row["having"]] - having[row["lacking"]]


def test_losses(raw, inventory):
    having = {cluster: set() for cluster in CLUSTERS}
    for one in [*raw.companies, *raw.strengths]:
        having[one["home"]] |= set(one.get("company.activities") or one.get("strength.activities") or [])

    for row in table(inventory, 3, "losses").rows:
        others = set().union(*(having[other] for other in CLUSTERS if other != row["cluster"]))
        assert set(row["activities"]) == having[row["cluster"]] - others


def test_companies_connect_over_a_family_of_standards_but_not_over_any(raw, inventory):
    family = {choice.name: choice.columns["family"] for choice in inventory.choices_of("company.standards")}
    speaking = defaultdict(set)
    for one in raw.companies:
        for code in one["company.standards"]:
            for segment in one["company.segments"]:
                speaking[family[code], segment].add(one["uuid"])

    for row in table(inventory, 11, "connections").rows:
        assert row["family"] not in ("", "any")
        assert set(row["companies"].records) == speaking[row["family"], row["segment"]]
        assert set(row["next_companies"].records) == speaking[row["family"], row["next_segment"]]


def test_pairs_are_neighbours_that_share_a_family(raw, inventory):
    family = {choice.name: choice.columns["family"] for choice in inventory.choices_of("company.standards")}
    chain = [choice.name for choice in sorted(inventory.choices_of("company.segments"), key=_place)]
    companies = by_uuid(raw)
    found = table(inventory, 11, "pairs").rows
    assert found

    for row in found:
        one, other = companies[row["company"].uuid], companies[row["partner"].uuid]
        spoken = [{family[code] for code in each["company.standards"]} - {"any"} for each in (one, other)]
        assert set(row["family"]) == spoken[0] & spoken[1] != set()
        assert chain.index(row["next_segment"]) == chain.index(row["segment"]) + 1
        assert row["segment"] in one["company.segments"]
        assert row["next_segment"] in other["company.segments"]


def test_each_two_companies_are_one_pair_different_clusters_and_most_in_common_first(inventory):
    rows = table(inventory, 11, "pairs").rows

    both = [frozenset((row["company"].uuid, row["partner"].uuid)) for row in rows]
    rank = [(row["cluster"] == row["partner_cluster"], -len(row["family"])) for row in rows]
    assert len(set(both)) == len(both) <= MOST_PAIRS
    assert all(len(pair) == 2 for pair in both)
    assert rank == sorted(rank)


def _place(choice: Any) -> float:
    return float(choice.columns["order"])


def test_targets_and_horizons(raw, inventory):
    expected: Counter[tuple[str, str]] = Counter()
    for one in raw.companies:
        for market in one["company.targets"]:
            first = market == one["company.first_target"]
            expected[market, one["company.entry_horizon"] if first else ""] += 1

    assert counts(table(inventory, 13), "market", "horizon") == expected


def test_ready_products(raw, inventory):
    expected = Counter(
        one["uuid"]
        for one in raw.companies
        if "US" in one["company.targets"]
        for product in one["items"]["company.products"]
        if int(product["product.trl"]) >= 7
    )

    assert Counter(row["company"].uuid for row in table(inventory, 14).rows) == expected


def test_touched_companies(raw, inventory):
    for signal, row in zip(raw.signals, table(inventory, 18).rows, strict=True):
        expected = {
            one["uuid"]
            for one in raw.companies
            if signal["signal.market"] in one["company.targets"]
            and set(signal["signal.segments"]) & set(one["company.segments"])
        }
        assert row["signal"].uuid == signal["uuid"]
        assert set(row["companies"].records) == expected


def test_attractiveness(raw, inventory):
    weight = {"opportunity": 1, "threat": -1}
    expected: Counter[tuple[str, str]] = Counter()
    for one in raw.signals:
        for segment in one["signal.segments"]:
            gain = weight.get(one["signal.direction"], 0) * int(one["signal.importance"])
            expected[one["signal.market"], segment] += gain

    found = {(row["market"], row["segment"]): row["attractiveness"] for row in table(inventory, 19).rows}
    assert {key: value for key, value in found.items() if value} == {key: v for key, v in expected.items() if v}


def test_needs_and_who_can_meet_them(raw, inventory):
    needing = Counter(code for one in raw.companies for code in one["company.needs"])
    meets = inventory.column("company.needs", "offers")

    for row in table(inventory, 21).rows:
        kinds = meets[row["need"]].split()
        assert row["companies"].value == needing[row["need"]]
        assert row["strengths"].value == sum(one["strength.kind"] in kinds for one in raw.strengths)


def test_late_actions(raw, inventory):
    expected = [
        (one["uuid"], action["action.title"])
        for one in raw.preparations
        for action in one["items"]["preparation.actions"]
        if date.fromisoformat(action["action.deadline"]) < AS_OF and action["action.status"] not in ("done", "dropped")
    ]
    found = [row for row in table(inventory, 24).rows if row["state"] == "late"]

    assert sorted((row["preparation"].uuid, row["action"]) for row in found) == sorted(expected)
    assert all(row["days"] > 0 for row in found)


def test_achievements(raw, inventory):
    companies = by_uuid(raw)
    meetings: Counter[str] = Counter()
    smes = defaultdict(set)
    for one in raw.preparations:
        company = companies.get(one["preparation.company"])
        home = company["home"] if company else one["home"]
        meetings[home] += one["preparation.meetings"] or 0
        if company and company["company.sme"] == "sme":
            smes[home].add(company["uuid"])

    totals = {row["cluster"]: row for row in table(inventory, 25).rows if row["market"] == ""}
    assert totals[""]["meetings"] == sum(meetings.values())
    for cluster in CLUSTERS:
        assert totals[cluster]["meetings"] == meetings[cluster]
        assert totals[cluster]["smes"].value == len(smes[cluster])


def test_old_answers(raw, inventory):
    expected: Counter[str] = Counter()
    for one in raw.companies:
        surveyed = one["company.survey_date"]
        if surveyed is None or date.fromisoformat(surveyed).replace(year=int(surveyed[:4]) + 1) <= AS_OF:
            expected.update(one["known_to"])

    assert counts(table(inventory, 29), "cluster", value="old") == {(c,): n for c, n in expected.items()}


def test_the_next_deadline_is_of_an_action_that_is_still_to_be_done(raw, inventory):
    for facts, entry in zip(raw.preparations, inventory.preparations, strict=True):
        ahead = [
            action["action.deadline"]
            for action in facts["items"]["preparation.actions"]
            if action["action.status"] not in ("done", "dropped") and action["action.deadline"] >= AS_OF.isoformat()
        ]
        found = next_deadline(entry, AS_OF)
        assert (found.isoformat() if found else None) == min(ahead, default=None)


def test_one_company_stands_beside_the_median_of_all():
    levels = {"a": 1, "b": 5, "c": 4}
    companies = tuple(
        Entry({"company.readiness_offering": level}, uuid=name, form="company", title=name)
        for name, level in levels.items()
    )
    inventory = MergedInventory(companies=companies)

    [row] = [row for row in one_company(inventory, companies[1]).rows if row["level"] is not None]

    assert row["dimension"] == "readiness-offering"
    assert row["record"].uuid == "b"
    assert (row["level"], row["median"]) == (5, 4)
