"""Which records are one: what the matcher is sure of and what a person decided, as groups, and as merged records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from genera_desktop.matching.pairs import Matcher, Pair
from genera_desktop.matching.profile import Profile, profile_of
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.home import homes_of
from genera_desktop.records.record import Dot, Record, is_deleted
from genera_desktop.records.survivorship import Decided, MergedRecord, merge_group
from genera_desktop.services.decisions import CONFLICT, DUPLICATE, SAME_VERDICT, Decision
from genera_desktop.services.progress import NO_PROGRESS, Progress

MATCHED_BY = "company.name"
"""The form that plays this role is the one whose records are matched."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """The records of an inventory as groups that are one each, and the pairs that wait for a decision."""

    groups: tuple[tuple[Record, ...], ...]
    same: tuple[Pair, ...] = ()
    possible: tuple[Pair, ...] = ()
    homes: dict[str, str] = field(default_factory=dict)


def group_records(
    questionnaire: Questionnaire,
    records: Sequence[Record],
    decisions: Iterable[Decision],
    *,
    progress: Progress = NO_PROGRESS,
) -> Grouping:
    """Groups of records that are one. A person's decision outranks the matcher.

    Only what is certain is one without a decision; however likely the rest is, it stays apart and waits for a person.
    """
    living = [record for record in records if not is_deleted(record)]
    verdicts = {
        tuple(sorted(decision.records)): decision.verdict for decision in decisions if decision.kind == DUPLICATE
    }
    matcher = Matcher(_profiles(questionnaire, living))
    pairs = matcher.pairs(watch=lambda done, total: progress.step(done, total, "match"))
    undecided = [pair for pair in pairs if tuple(sorted((pair.left, pair.right))) not in verdicts]
    sure = [pair for pair in undecided if pair.certain]
    joined = [(pair.left, pair.right) for pair in sure]
    joined += [(pair[0], pair[1]) for pair, verdict in sorted(verdicts.items()) if verdict == SAME_VERDICT]
    groups = _groups(living, joined)
    return Grouping(
        groups,
        tuple(sure),
        tuple(pair for pair in undecided if not pair.certain),
        homes_of(questionnaire, living),
    )


def merged_records(
    questionnaire: Questionnaire, grouping: Grouping, decisions: Iterable[Decision]
) -> list[MergedRecord]:
    """One merged record a group, in the order of forms, home clusters and ids."""
    decided = decided_values(decisions)
    merged = [
        merge_group(questionnaire.forms[group[0].form], group, grouping.homes, decided)
        for group in grouping.groups
        if group[0].form in questionnaire.forms
    ]
    places = {form: place for place, form in enumerate(questionnaire.forms)}
    return sorted(merged, key=lambda record: (places[record.form], record.cluster, record.uuid))


def decided_values(decisions: Iterable[Decision]) -> Decided:
    """What was decided about differences between records, by records, items and question."""
    return {
        (tuple(decision.records), tuple(decision.items), decision.question): (
            decision.value,
            tuple(Dot(*dot) for dot in decision.over),
        )
        for decision in decisions
        if decision.kind == CONFLICT and len(decision.records) > 1
    }


def _profiles(questionnaire: Questionnaire, records: Iterable[Record]) -> list[Profile]:
    form = questionnaire.form_playing(MATCHED_BY)
    return [profile_of(form, record) for record in records if form is not None and record.form == form.name]


def _groups(records: Sequence[Record], joined: Iterable[tuple[str, str]]) -> tuple[tuple[Record, ...], ...]:
    """Records that are joined, directly or through others, as groups in the order of the records."""
    leader = {record.uuid: record.uuid for record in records}

    def find(record: str) -> str:
        while leader[record] != record:
            leader[record] = leader[leader[record]]
            record = leader[record]
        return record

    for left, right in joined:
        if left in leader and right in leader:
            leader[find(left)] = find(right)
    groups: dict[str, list[Record]] = {}
    for record in records:
        groups.setdefault(find(record.uuid), []).append(record)
    return tuple(tuple(group) for group in groups.values())
