"""Every figure that was worked out for the demonstration by hand comes out of the analysis of the decided inventory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
from genera_desktop.analysis.tables import Link, Table, record
from genera_desktop.languages import NAMES
from genera_desktop.services.analyse import merged_inventory
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.word_analysis import plain_rows, question_title, worded
from tests.services.demo_folder import looked_at

Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def merged(demo: Path) -> MergedInventory:
    with looked_at(demo / "decided.genera") as inventory:
        return merged_inventory(inventory)


@pytest.fixture(scope="module")
def asked(demo_data: dict[str, Any]) -> Asked:
    return Asked(date.fromisoformat(demo_data["reference_date"]))


@pytest.fixture(scope="module")
def tables(merged: MergedInventory, asked: Asked) -> dict[str, Rows]:
    return {table.name: plain_rows(table) for number in QUESTIONS for table in answer(merged, number, asked)}


@pytest.fixture(scope="module")
def figures(expected: dict[str, Any]) -> dict[str, Any]:
    return expected["expected"]


def column(rows: Rows, key: str, value: str) -> dict[str, Any]:
    return {row[key]: row[value] for row in rows}


def without_nothing(counts: Mapping[str, int]) -> dict[str, int]:
    return {code: count for code, count in counts.items() if count}


def test_each_company_counts_once_in_its_home_cluster(merged, figures):
    assert len(merged.companies) == figures["companies_total"]
    assert Counter(company.cluster for company in merged.companies) == figures["companies_after_merge"]


def test_what_each_cluster_entered_is_still_known(tables, figures):
    assert column(tables["selection-counts"], "cluster", "identified") == figures["companies_before_merge"]


def test_companies_by_segment_and_cluster(tables, figures):
    found: dict[str, dict[str, int]] = {}
    for row in tables["coverage"]:
        if row["segment"]:
            found.setdefault(row["segment"], {})[row["cluster"]] = row["companies"]

    assert found == figures["segment_by_cluster"]


def test_gaps_of_clusters(tables, figures):
    found = {(row["cluster"], row["segment"]) for row in tables["gaps"]}

    assert found == {(cluster, segment) for cluster, segment in figures["gaps_cluster_segment"]}


def test_activities_that_nobody_offers(tables, figures):
    rows = tables["activities"]

    no_company = [row["activity"] for row in rows if not row["companies"]]
    nobody = [row["activity"] for row in rows if not row["cluster_count"]]
    assert no_company == figures["activities_without_company"]
    assert nobody == figures["activities_without_company_or_strength"]


def test_activities_that_only_one_cluster_has(tables, figures):
    found = {activity: row["cluster"] for row in tables["losses"] for activity in row["activities"]}

    assert found == figures["activities_in_one_cluster_only"]


def test_no_segment_depends_on_one_cluster(tables, figures):
    covering: dict[str, list[str]] = {}
    for row in tables["coverage"]:
        if row["companies"]:
            covering.setdefault(row["segment"], []).append(row["cluster"])

    found = {segment: clusters[0] for segment, clusters in covering.items() if len(clusters) == 1}
    assert found == figures["segments_of_one_cluster_by_companies"]


def test_companies_by_main_segment(tables, figures):
    found: Counter[str] = Counter()
    for row in tables["centre"]:
        found[row["segment"]] += row["companies"]

    assert found == figures["primary_segment"]


def test_share_of_smes(tables, figures):
    rows = tables["sme-status"]

    assert column(rows, "group", "companies") == figures["sme_status"]
    assert column(rows, "group", "share")["sme"] == figures["sme_share_pct"]


def test_size_classes(tables, figures):
    assert column(tables["size-classes"], "group", "companies") == figures["size_class"]


def test_who_aims_at_japan_with_a_ready_product(tables, figures):
    rows = tables["ready-products"]

    found = {f"{row['company_local_id']} {row['company']}" for row in rows}
    assert found == set(figures["target_JP_and_trl_8_or_more"])
    assert all(row["trl"] >= 8 for row in rows)


def test_companies_by_target_market(tables, figures):
    assert column(tables["targets"], "market", "total") == figures["targets"]


def test_the_horizon_splits_the_companies_of_a_market(tables):
    split: Counter[str] = Counter()
    for row in tables["targets"]:
        split[row["market"]] += row["companies"]

    assert split == column(tables["targets"], "market", "total")


def test_selection_by_cluster(tables, figures):
    found: dict[str, dict[str, int]] = {}
    for row in tables["selection-counts"]:
        found.setdefault(row["cluster"], {})[row["status"]] = row["companies"]

    assert found == figures["selection_by_cluster"]


def test_barriers_and_needs_with_the_most_frequent_first(tables, figures):
    for name, key in (("barriers", "barrier"), ("needs", "need")):
        found = column(tables[name], key, "companies")
        assert found == figures[name]
        assert list(found.values()) == sorted(found.values(), reverse=True)


def test_readiness(tables, figures):
    rows = tables["readiness-bands"]

    assert column(rows, "band", "companies") == figures["readiness_bands"]
    assert {row["mean"] for row in rows} == {figures["readiness_mean"]}


def test_strengths_of_each_cluster(merged, tables, figures):
    assert Counter(strength.cluster for strength in merged.strengths) == figures["strengths"]
    assert column(tables["kinds-of-one"], "kind", "cluster") == figures["strength_kinds_in_one_cluster_only"]


def test_signals_of_each_market(tables, figures):
    assert Counter(row["market"] for row in tables["timeline"]) == figures["signals_by_market"]


def test_decisions_on_preparations(tables, figures):
    found: Counter[str] = Counter()
    for row in tables["board"]:
        found[row["gate"]] += row["preparations"]

    assert found == figures["preparation_gate"]


def test_late_actions_are_counted_from_the_given_day(merged, tables, figures):
    late = [row for row in tables["late-actions"] if row["state"] == "late"]
    earlier = answer(merged, 24, Asked(date(2020, 1, 1)))[0]

    assert len(late) == figures["actions_overdue_on_reference_date"]
    assert [row for row in earlier.rows if row["state"] == "late"] == []


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_and_its_tables_have_words(merged, asked, question):
    assert question_title(question).endswith("?")
    for table in answer(merged, question, asked):
        words = worded(table, merged, bundled_questionnaire())
        assert words.title
        assert all(words.headers)
        assert len(words.rows) == len(table.rows)


@pytest.mark.parametrize("language", NAMES)
def test_no_two_columns_of_a_table_have_one_heading(merged, asked, language):
    for question in QUESTIONS:
        for table in answer(merged, question, asked):
            headers = worded(table, merged, bundled_questionnaire(), language).headers
            assert len(set(headers)) == len(headers), (table.name, headers)


def test_a_record_without_a_title_is_named_as_that(merged):
    links = Table("incomplete", (record("record"),), ({"record": Link("uuid", "")}, {"record": Link("", "")}))

    assert worded(links, merged, bundled_questionnaire()).rows == (("Without a title",), ("",))
