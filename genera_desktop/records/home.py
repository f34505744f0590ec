"""Whose company is it: the home cluster of a record, by country, then region."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Record, value_of


@dataclass(frozen=True, slots=True)
class ClusterRegion:
    """Where a cluster is at home. A country may have several clusters; the region (NUTS 2) then tells them apart."""

    code: str
    country: str
    region: str


def cluster_regions(questionnaire: Questionnaire) -> tuple[ClusterRegion, ...]:
    """The clusters of the questionnaire, from the choices of the question that plays `cluster.code`."""
    form = questionnaire.form_playing("cluster.code")
    if form is None:
        return ()
    question = form.question(form.key_of("cluster.code"))
    return tuple(
        ClusterRegion(choice.name, choice.columns.get("country", ""), choice.columns.get("nuts2", ""))
        for choice in form.choices_of(question)
    )


def home_cluster(regions: Iterable[ClusterRegion], country: object, region: object) -> str:
    """The cluster in whose country (and, where several share it, region) a company sits; '' where none fits."""
    candidates = [cluster for cluster in regions if country and cluster.country == country]
    if len(candidates) > 1:
        candidates = [cluster for cluster in candidates if cluster.region == region]
    return candidates[0].code if len(candidates) == 1 else ""


def homes_of(questionnaire: Questionnaire, records: Iterable[Record]) -> dict[str, str]:
    """Each company record's home cluster, by record; records of other forms are at home where they were written."""
    regions = cluster_regions(questionnaire)
    form = questionnaire.form_playing("company.country")
    country = form.key_of("company.country") if form else ""
    region = form.key_of("company.region") if form else ""
    homes = {}
    for record in records:
        if form is not None and record.form == form.name:
            homes[record.uuid] = home_cluster(
                regions, value_of(record.answers, country), value_of(record.answers, region)
            )
        else:
            homes[record.uuid] = record.cluster
    return homes


def home_first(members: Sequence[Record], homes: Mapping[str, str]) -> tuple[Record, ...]:
    """Records of one group, the survivor first: the home cluster's record, then the smallest UUID."""
    return tuple(sorted(members, key=lambda record: (record.cluster != homes.get(record.uuid), record.uuid)))
