"""Whose company it is: by country, and where clusters share one, by region."""

from __future__ import annotations

import pytest

from genera_desktop.records.content import Address
from genera_desktop.records.edits import Edit, with_answer
from genera_desktop.records.home import ClusterRegion, cluster_regions, home_cluster, home_first, homes_of
from genera_desktop.records.record import Dot, Record
from genera_desktop.services.load_questionnaire import bundled_questionnaire

REGIONS = (
    ClusterRegion("GEN", "FR", "FR10"),
    ClusterRegion("LYO", "FR", "FRK2"),
    ClusterRegion("TUR", "FI", "FI1C"),
)


def record(uuid: str, cluster: str, form: str = "company", **answers: str) -> Record:
    made = Record(uuid, form, cluster)
    for count, (key, value) in enumerate(answers.items(), 1):
        made = with_answer(made, Address("", key), value, Edit(Dot(cluster, count), "2026-11-01T09:00:00Z"))
    return made


@pytest.mark.parametrize(
    ("country", "region", "home"),
    [
        ("FI", "FI1C", "TUR"),
        ("FI", "FI19", "TUR"),
        ("FI", None, "TUR"),
        ("FR", "FR10", "GEN"),
        ("FR", "FRK2", "LYO"),
        ("FR", None, ""),
        ("FR", "FRL0", ""),
        ("DE", "DE30", ""),
        (None, "FI1C", ""),
        ("", "", ""),
    ],
)
def test_country_decides_and_region_where_clusters_share_a_country(country: str, region: str, home: str) -> None:
    assert home_cluster(REGIONS, country, region) == home


def test_the_clusters_are_those_of_the_questionnaire() -> None:
    regions = cluster_regions(bundled_questionnaire())

    assert {region.code: region.country for region in regions} == {
        "GEN": "FR",
        "CAM": "IT",
        "TAR": "EE",
        "TUR": "FI",
        "OST": "NL",
    }
    assert all(region.region.startswith(region.country) for region in regions)


def test_a_company_is_at_home_where_it_sits_whoever_wrote_it_down() -> None:
    ours, foreign = record("a", "GEN", co_country="FI"), record("b", "GEN", co_country="US")

    assert homes_of(bundled_questionnaire(), [ours, foreign]) == {"a": "TUR", "b": ""}


def test_every_other_record_is_at_home_where_it_was_written() -> None:
    assert homes_of(bundled_questionnaire(), [record("a", "OST", "strength")]) == {"a": "OST"}


def test_the_home_clusters_record_survives_then_the_smallest_id() -> None:
    members = [record(uuid, cluster) for uuid, cluster in (("c", "GEN"), ("a", "CAM"), ("d", "TUR"), ("b", "TUR"))]
    homes = dict.fromkeys("abcd", "TUR")

    assert [one.uuid for one in home_first(members, homes)] == ["b", "d", "a", "c"]


def test_without_a_home_the_smallest_id_survives() -> None:
    members = [record("b", "GEN"), record("a", "CAM")]

    assert [one.uuid for one in home_first(members, {"a": "", "b": ""})] == ["a", "b"]
