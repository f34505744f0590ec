"""Which records are one: what the matcher is sure of and what a person decided, as groups, and as merged records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import Matcher, Pair
from genera_desktop.matching.profile import ROLES, Profile, is_matched, profile_of, roles_of
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.home import home_first, homes_of
from genera_desktop.records.record import Dot, Record, is_deleted, shown, value_of
from genera_desktop.records.survivorship import Decided, GroupMerger, MergedRecord
from genera_desktop.services.decisions import CONFLICT, DIFFERENT, DUPLICATE, LATER, SAME_VERDICT, Decision
from genera_desktop.services.progress import NO_PROGRESS, Progress

_Pair = tuple[str, str]

NOT_SEEN = frozenset({"description"})
"""What is compared but changes too often to ask anew about two records for it."""


@frozen
class Grouping:
    """The records of an inventory as groups that are one each, and the pairs that wait for a decision.

    `reopened` are pairs that were decided about, and of which an answer that the decision saw has changed since: the
    verdict stays in force until somebody has looked again.
    """

    groups: tuple[tuple[Record, ...], ...]
    same: tuple[Pair, ...] = ()
    possible: tuple[Pair, ...] = ()
    homes: dict[str, str] = field(default_factory=dict)
    reopened: tuple[Pair, ...] = ()


@frozen
class GroupedIds:
    """Records that are one each, by their ids. What was reopened is left to those who have the answers."""

    groups: tuple[tuple[str, ...], ...]
    same: tuple[Pair, ...]
    possible: tuple[Pair, ...]
    found: tuple[Pair, ...]
    """All pairs of the matcher, decided about or not."""


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
    decisions = list(decisions)
    living = {record.uuid: record for record in records if not is_deleted(record)}
    found = group_ids(list(living), profiles(questionnaire, [*living.values()]), decisions, progress=progress)
    return Grouping(
        tuple(tuple(living[one] for one in group) for group in found.groups),
        found.same,
        found.possible,
        homes_of(questionnaire, living.values()),
        tuple(reopened(questionnaire, living, decisions, found.found)),
    )


def group_ids(
    ids: Sequence[str], compared: Sequence[Profile], decisions: Iterable[Decision], *, progress: Progress = NO_PROGRESS
) -> GroupedIds:
    """The same for records by id, of which those that are compared have profiles."""
    verdicts = {pair: decision.verdict for pair, decision in _about(decisions).items()}
    matcher = Matcher(compared)
    pairs = matcher.pairs(watch=lambda done, total: progress.step(done, total, "match"))
    undecided = [pair for pair in pairs if _key(pair.left, pair.right) not in verdicts]
    groups = _Groups(ids, (pair for pair, verdict in verdicts.items() if verdict == DIFFERENT))
    for left, right in sorted(pair for pair, verdict in verdicts.items() if verdict == SAME_VERDICT):
        groups.join(left, right)
    sure = [pair for pair in undecided if pair.certain and groups.may_join(pair.left, pair.right)]
    for pair in sure:
        groups.join(pair.left, pair.right)
    joined = {(pair.left, pair.right) for pair in sure}
    possible = tuple(pair for pair in undecided if (pair.left, pair.right) not in joined)
    return GroupedIds(groups.all(), tuple(sure), possible, tuple(pairs))


def _about(decisions: Iterable[Decision]) -> dict[_Pair, Decision]:
    """What was decided about pairs of records."""
    return {_key(*decision.records): decision for decision in decisions if decision.kind == DUPLICATE}


def seen_edits(form: Form, *records: Record) -> tuple[Dot, ...]:
    """The edits of the answers by which records are compared: a decision about them holds while these stand."""
    keys = [form.key_of(role) for name, role in roles_of(form).items() if name not in NOT_SEEN]
    answers = (shown(record.answers.get(key, ())) for record in records for key in keys)
    return tuple(sorted(answer.dot for answer in answers if answer is not None and answer.value not in (None, "")))


def reopened(
    questionnaire: Questionnaire, held: Mapping[str, Record], decisions: Iterable[Decision], pairs: Iterable[Pair]
) -> Iterable[Pair]:
    """The pairs of which an answer has changed since they were decided about. A decision that does not say what it
    saw holds for ever. `held`: living records, at least those that decisions are about."""
    found = {_key(pair.left, pair.right): pair for pair in pairs}
    for (left, right), decision in sorted(_about(decisions).items()):
        if decision.verdict == LATER or not decision.over or left not in held or right not in held:
            continue
        form = questionnaire.forms.get(held[left].form)
        if form is not None and seen_edits(form, held[left], held[right]) != tuple(Dot(*dot) for dot in decision.over):
            yield found.get((left, right)) or Pair(left, right, 0.0, "", ())


def _key(left: str, right: str) -> _Pair:
    return (min(left, right), max(left, right))


def merged_records(
    questionnaire: Questionnaire, grouping: Grouping, decisions: Iterable[Decision]
) -> list[MergedRecord]:
    """One merged record a group, in the order of forms, home clusters and ids."""
    decided = decided_values(decisions)
    survivors = survivors_of(grouping)
    mergers = {name: GroupMerger(form, decided, survivors) for name, form in questionnaire.forms.items()}
    merged = [
        mergers[group[0].form].merged(home_first(group, grouping.homes))
        for group in grouping.groups
        if group[0].form in mergers
    ]
    places = {form: place for place, form in enumerate(questionnaire.forms)}
    return sorted(merged, key=lambda record: (places[record.form], record.cluster, record.uuid))


def survivors_of(grouping: Grouping) -> dict[str, str]:
    """Every record that is one with others to the record that stands for them."""
    groups = [home_first(group, grouping.homes) for group in grouping.groups if len(group) > 1]
    return {member.uuid: group[0].uuid for group in groups for member in group}


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


def profiles(questionnaire: Questionnaire, records: Sequence[Record]) -> list[Profile]:
    """What is matched of these records, of companies and of strengths."""
    matched = {name: form for name, form in questionnaire.forms.items() if is_matched(form)}
    names = _names_of_companies(matched, records)
    return [profile_of(matched[record.form], record, names) for record in records if record.form in matched]


def _names_of_companies(forms: Mapping[str, Form], records: Iterable[Record]) -> dict[str, str]:
    """What the companies among these records are called, by record."""
    told = ((record, forms[record.form].key_of(ROLES["name"])) for record in records if record.form in forms)
    return {record.uuid: str(value_of(record.answers, key) or "") for record, key in told if key}


class _Groups:
    """Records that are one, directly or through others. What a person called different is never joined by others."""

    def __init__(self, ids: Sequence[str], apart: Iterable[_Pair]) -> None:
        self._leader = {one: one for one in ids}
        self._apart = [pair for pair in apart if pair[0] in self._leader and pair[1] in self._leader]

    def may_join(self, left: str, right: str) -> bool:
        both = {self._find(left), self._find(right)}
        return len(both) < 2 or all({self._find(one), self._find(other)} != both for one, other in self._apart)

    def join(self, left: str, right: str) -> None:
        if left in self._leader and right in self._leader and self.may_join(left, right):
            self._leader[self._find(left)] = self._find(right)

    def all(self) -> tuple[tuple[str, ...], ...]:
        """The groups, in the order of their first records."""
        groups: dict[str, list[str]] = {}
        for one in self._leader:
            groups.setdefault(self._find(one), []).append(one)
        return tuple(tuple(group) for group in groups.values())

    def _find(self, record: str) -> str:
        while self._leader[record] != record:
            self._leader[record] = self._leader[self._leader[record]]
            record = self._leader[record]
        return record
