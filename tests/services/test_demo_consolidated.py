"""The consolidated workbook of the demonstration, read as anyone reads it: the figures worked out beforehand."""

from __future__ import annotations

import io
from collections import Counter
from itertools import zip_longest
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.services.demo_folder import CLUSTERS

Row = dict[str, Any]


@pytest.fixture(scope="module")
def sheets(demo: Path) -> dict[str, list[Row]]:
    """The rows of each form's sheet by the names in row 2."""
    book = openpyxl.load_workbook(io.BytesIO((demo / "consolidated.xlsx").read_bytes()), read_only=True)
    found = {}
    for name in ("Companies", "Strengths", "Market signals", "Preparations", "Cluster profiles"):
        rows = book[name].iter_rows(min_row=2, values_only=True)
        names = next(rows)
        found[name] = [dict(zip_longest(names, row)) for row in rows]
    return found


@pytest.fixture(scope="module")
def companies(sheets: dict[str, list[Row]]) -> list[Row]:
    return sheets["Companies"]


@pytest.fixture(scope="module")
def figures(expected: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = expected["expected"]
    return found


def chosen(rows: list[Row], question: str, code: str) -> int:
    """How many rows have a 1 in the column of a choice."""
    return sum(row[f"{question}={code}"] == 1 for row in rows)


def of(rows: list[Row], cluster: str) -> list[Row]:
    return [row for row in rows if row["home_cluster"] == cluster]


def test_each_company_is_there_once_in_its_home_cluster(companies: list[Row], figures: dict[str, Any]) -> None:
    assert len(companies) == figures["companies_total"]
    assert Counter(row["home_cluster"] for row in companies) == figures["companies_after_merge"]


def test_each_row_says_who_reported_it(companies: list[Row], figures: dict[str, Any]) -> None:
    reported = Counter(cluster for row in companies for cluster in row["clusters"].split("; "))

    assert reported == figures["companies_before_merge"]
    assert sum(bool(row["also_known_as"]) for row in companies) == 4


@pytest.mark.parametrize(
    ("figure", "question"),
    [("sme_status", "co_sme"), ("size_class", "co_size_class"), ("primary_segment", "co_primary_segment")],
)
def test_what_is_computed_or_chosen_is_counted_as_expected(
    figure: str, question: str, companies: list[Row], figures: dict[str, Any]
) -> None:
    assert Counter(row[question] for row in companies) == figures[figure]


@pytest.mark.parametrize(
    ("figure", "question"), [("targets", "co_targets"), ("barriers", "co_barriers"), ("needs", "co_needs")]
)
def test_the_columns_of_choices_add_up(
    figure: str, question: str, companies: list[Row], figures: dict[str, Any]
) -> None:
    found = {code: chosen(companies, question, code) for code in figures[figure]}

    assert found == figures[figure]


def test_the_segments_of_each_cluster_add_up(companies: list[Row], figures: dict[str, Any]) -> None:
    found = {
        segment: {cluster: chosen(of(companies, cluster), "co_segments", segment) for cluster in CLUSTERS}
        for segment in figures["segment_by_cluster"]
    }

    assert found == figures["segment_by_cluster"]


def test_activities_that_no_company_has_are_columns_of_zeros(companies: list[Row], figures: dict[str, Any]) -> None:
    columns = [name.partition("=")[2] for name in companies[0] if name.startswith("co_activities=")]

    assert [code for code in columns if not chosen(companies, "co_activities", code)] == figures[
        "activities_without_company"
    ]


def test_the_selection_is_each_home_clusters(companies: list[Row], figures: dict[str, Any]) -> None:
    found = {cluster: Counter(row["co_sel_status"] for row in of(companies, cluster)) for cluster in CLUSTERS}

    assert found == figures["selection_by_cluster"]


def test_strengths_signals_and_preparations_are_all_there(
    sheets: dict[str, list[Row]], figures: dict[str, Any]
) -> None:
    assert Counter(row["home_cluster"] for row in sheets["Strengths"]) == figures["strengths"]
    assert Counter(row["ms_market"] for row in sheets["Market signals"]) == figures["signals_by_market"]
    assert Counter(row["pr_gate"] for row in sheets["Preparations"]) == figures["preparation_gate"]
    assert {row["home_cluster"] for row in sheets["Cluster profiles"]} == set(CLUSTERS)


def test_every_link_leads_to_a_row_of_this_workbook(sheets: dict[str, list[Row]]) -> None:
    known = {row["record_id"]: row["title"] for row in sheets["Companies"]}
    links = [(row["pr_company"], row["pr_company:label"]) for row in sheets["Preparations"]]
    links += [(row["st_company"], row["st_company:label"]) for row in sheets["Strengths"] if row["st_company"]]

    assert links
    assert [known.get(company) for company, _ in links] == [title for _, title in links]
