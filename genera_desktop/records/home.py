"""Whose company is it: the home cluster of a record, by country, then region."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Protocol, TypeVar

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Record, value_of


@frozen
class ClusterRegion:
    """Where a cluster is at home. A country may have several clusters; the region (NUTS 2) then tells them apart."""

    code: str
    country: str
    region: str


def cluster_regions(questionnaire: Questionnaire) -> tuple[ClusterRegion, ...]:
    """Where each cluster of the questionnaire is at home."""
    return tuple(
        ClusterRegion(choice.name, choice.columns.get("country", ""), choice.columns.get("nuts2", ""))
        for choice in cluster_choices(questionnaire)
    )


def home_cluster(regions: Iterable[ClusterRegion], country: object, region: object) -> str:
    """The cluster in whose country (and, where several share it, region) a company sits; '' where none fits."""
    candidates = [cluster for cluster in regions if country and cluster.country == country]
    if len(candidates) > 1:
        candidates = [cluster for cluster in candidates if cluster.region == region]
    return candidates[0].code if len(candidates) == 1 else ""


class Homes:
    """Tells where companies are at home. Records of other forms are at home where they were written."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        form = questionnaire.form_playing("company.country")
        self._regions = cluster_regions(questionnaire)
        self._form = form.name if form else ""
        self._country = form.key_of("company.country") if form else ""
        self._region = form.key_of("company.region") if form else ""

    def of(self, form: str, cluster: str, value: Callable[[str], object]) -> str:
        """The home cluster of a record; `value` gives its answers by question."""
        if form != self._form:
            return cluster
        return home_cluster(self._regions, value(self._country), value(self._region))


def homes_of(questionnaire: Questionnaire, records: Iterable[Record]) -> dict[str, str]:
    """The home cluster of each of these records, by record."""
    homes = Homes(questionnaire)
    return {record.uuid: homes.of(record.form, record.cluster, partial(value_of, record.answers)) for record in records}


class Member(Protocol):
    """A record, or what is known of one."""

    @property
    def uuid(self) -> str: ...

    @property
    def cluster(self) -> str: ...


AnyMember = TypeVar("AnyMember", bound=Member)


def home_first(members: Sequence[AnyMember], homes: Mapping[str, str]) -> tuple[AnyMember, ...]:
    """Records of one group, the survivor first: the home cluster's record, then the smallest UUID."""
    return tuple(sorted(members, key=lambda record: (record.cluster != homes.get(record.uuid), record.uuid)))
