"""Several records that are one company (or strength, or signal): which value the merged record shows, and why.

Pure functions over records and decisions. The members stay as they are: a merged record is a view of them, so splitting
it again gives them back untouched.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from types import MappingProxyType

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, QuestionType, Repeat, Survivorship
from genera_desktop.records.content import is_there, items_in_order
from genera_desktop.records.folding import folded
from genera_desktop.records.home import home_first
from genera_desktop.records.record import Answer, Answers, AnswerValue, Dot, Item, Record, Versions, shown, value_of
from genera_desktop.records.serial import canonical_json

DATED_BY_ROLES = ("company.survey_date", "preparation.date", "signal.date", "contact.consent_date")
"""The date that decides `latest` for a record or item; without one, the time of the last edit decides."""

IDENTIFYING_ROLES = ("product.name", "contact.email", "action.title")
"""The answer by which items of two records are the same item."""

EXCLUSIVE_CODES = frozenset({"none", "not_applicable", "none_yet", "undecided"})
"""Codes that a union drops as soon as another record names something."""

OWN_RULES: Mapping[str, tuple[str, ...]] = {
    "company.share": ("cluster", "coordinator", "alliance", "public"),
    "strength.share": ("cluster", "coordinator", "alliance", "public"),
    "signal.share": ("cluster", "coordinator", "alliance", "public"),
    "company.selection_status": ("selected", "shortlisted", "candidate", "not_selected", "withdrawn"),
}
"""Roles whose merged value is the first of these codes that a member has: the strictest share, the furthest status."""


ONLY, DECISION = "only", "decision"
"""Rules beside those of the questionnaire: nobody says otherwise; a person decided."""


@frozen
class Source:
    """Where a value stands: in a record (and item) of a cluster, as the version of one edit."""

    record: str
    cluster: str
    item: str
    answer: Answer


@frozen
class MergedValue:
    """The value that is shown. `rule`: `only` (nobody says otherwise), a survivorship rule, or `decision`.

    `sources` are the versions it was taken from; `others` those that say something else.
    """

    value: AnswerValue
    rule: str
    sources: tuple[Source, ...]
    others: tuple[Source, ...] = ()


@frozen
class MergedItem:
    """Items of several members that are the same, as one. `id` is the id of the first member's item."""

    id: str
    repeat: str
    parent: str
    members: tuple[tuple[str, str], ...]
    values: Mapping[str, MergedValue]


@frozen
class Difference:
    """One question about which members disagree and for which no rule decides. `items` are empty outside repeats."""

    records: tuple[str, ...]
    items: tuple[str, ...]
    question: str
    options: tuple[Source, ...]

    @property
    def over(self) -> tuple[Dot, ...]:
        """The edits that a decision about it has seen."""
        return tuple(sorted(option.answer.dot for option in self.options))


@frozen
class MergedRecord:
    """The one record shown for several (or for one). `uuid` is the survivor's; the others stay as aliases."""

    uuid: str
    form: str
    cluster: str
    members: tuple[Record, ...]
    values: Mapping[str, MergedValue] = field(default_factory=dict)
    items: tuple[MergedItem, ...] = ()
    differences: tuple[Difference, ...] = ()

    @property
    def aliases(self) -> tuple[str, ...]:
        return tuple(member.uuid for member in self.members[1:])


Decided = Mapping[tuple[tuple[str, ...], tuple[str, ...], str], tuple[AnswerValue, tuple[Dot, ...]]]
"""(records, items, question) to the decided value and the edits it was decided over."""


Survivors = Mapping[str, str]
"""Every record that is one with others to the record that stands for them."""


def merge_group(
    form: Form,
    members: Sequence[Record],
    homes: Mapping[str, str],
    decided: Decided,
    survivors: Survivors = MappingProxyType({}),
) -> MergedRecord:
    """The merged record of a group of records that were found to be one. Links follow to the survivors.

    `homes` maps each record to the home cluster of its company ('' where no cluster's country fits). Decisions whose
    answers have changed since are left out: the difference comes back.
    """
    return GroupMerger(form, decided, survivors).merged(home_first(members, homes))


Holder = tuple[str, Record, Answers]
"""An item's id ('' for the record itself), its record, and its answers."""


class GroupMerger:
    """Merges many groups of one form: what it asks of the form is asked once."""

    def __init__(self, form: Form, decided: Decided, survivors: Survivors) -> None:
        self.form = form
        self.decided = decided
        self.survivors = survivors
        self.questions = {
            repeat: [question for question in form.questions_of(repeat) if question.holds_answer]
            for repeat in ("", *(repeat.key for repeat in form.repeats))
        }
        self.links = frozenset(question.key for question in form.questions if question.linked_form)

    def merged(self, members: tuple[Record, ...]) -> MergedRecord:
        """The merged record of a group, told with its survivor first."""
        merger = _Merger(self, members)
        values = merger.values("", [("", record, record.answers) for record in members])
        items = tuple(item for repeat in self.form.repeats for item in merger.items(repeat))
        first = members[0]
        return MergedRecord(
            first.uuid, self.form.name, first.cluster, members, values, items, tuple(merger.differences)
        )


class _Merger:
    def __init__(self, all_groups: GroupMerger, members: Sequence[Record]) -> None:
        self.form = all_groups.form
        self.decided = all_groups.decided
        self.survivors = all_groups.survivors
        self.questions = all_groups.questions
        self.links = all_groups.links
        self.members = members
        self.one_with: dict[tuple[str, str], str] = {}
        """Every member's items to the merged items that they are in, outer ones first."""
        self.differences: list[Difference] = []

    def values(self, repeat: str, holders: Sequence[Holder]) -> dict[str, MergedValue]:
        if len(holders) == 1:
            return self._only(self.questions[repeat], *holders[0])
        merged = {}
        for question in self.questions[repeat]:
            if any(question.key in answers for _, _, answers in holders):
                value = self._value(question, holders)
                if value is not None:
                    merged[question.key] = value
        return merged

    def _only(
        self, questions: Sequence[Question], item: str, record: Record, answers: Answers
    ) -> dict[str, MergedValue]:
        """The values of the only one there is: nobody says otherwise."""
        merged = {}
        for question in questions:
            versions = answers.get(question.key)
            only = _known(versions) if versions else None
            if only is not None:
                followed = self._followed(question, only) if question.key in self.links else only
                source = Source(record.uuid, record.cluster, item, followed)
                merged[question.key] = MergedValue(followed.value, ONLY, (source,))
        return merged

    def items(self, repeat: Repeat) -> list[MergedItem]:
        identity = next((q.key for q in self.questions[repeat.key] if q.role in IDENTIFYING_ROLES), "")
        merged = []
        for holders in self._same_items(repeat, identity):
            first_id, first_record, _ = holders[0]
            item = first_record.items[first_id]
            members = tuple((record.uuid, item_id) for item_id, record, _ in holders)
            self.one_with |= dict.fromkeys(members, item.id)
            parent = self.one_with.get((first_record.uuid, item.parent), item.parent)
            merged.append(MergedItem(item.id, repeat.key, parent, members, self.values(repeat.key, holders)))
        return merged

    def _same_items(self, repeat: Repeat, identity: str) -> list[list[Holder]]:
        groups: dict[object, list[Holder]] = {}
        for record in self.members:
            for item in items_in_order(record.items.values()):
                if item.repeat == repeat.key and is_there(record, item.id):
                    groups.setdefault(self._identity(record, item, identity), []).append(
                        (item.id, record, item.answers)
                    )
        return list(groups.values())

    def _identity(self, record: Record, item: Item, identity: str) -> object:
        """What items of several records must share to be one; an item without it, or a nested one, stays alone."""
        name = value_of(item.answers, identity) if identity and not item.parent else None
        return folded(name) if isinstance(name, str) and name.strip() else (record.uuid, item.id)

    def _value(self, question: Question, holders: Sequence[Holder]) -> MergedValue | None:
        sources = [
            Source(record.uuid, record.cluster, item_id, self._followed(question, answer))
            for item_id, record, answers in holders
            if (answer := _known(answers.get(question.key, ()))) is not None
        ]
        if not sources:
            return None
        if len({canonical_json(source.answer.value) for source in sources}) == 1:
            return MergedValue(sources[0].answer.value, ONLY, tuple(sources))
        return self._by_rule(question, holders, sources)

    def _followed(self, question: Question, answer: Answer) -> Answer:
        """The answer, a link to the record that now stands for the one that was meant."""
        link = answer.value if question.key in self.links else None
        survivor = self.survivors.get(link) if isinstance(link, str) else None
        return replace(answer, value=survivor) if survivor else answer

    def _by_rule(self, question: Question, holders: Sequence[Holder], sources: list[Source]) -> MergedValue:
        if question.role in OWN_RULES:
            order = OWN_RULES[question.role]
            return _chosen(min(sources, key=lambda source: _rank(order, source.answer.value)), "each", sources)
        rule = question.survivorship or (
            Survivorship.HOME if question.type is QuestionType.CALCULATE else Survivorship.NONE
        )
        if rule is Survivorship.UNION and question.type is QuestionType.SELECT_MULTIPLE:
            return MergedValue(self._union(question, sources), str(rule), tuple(sources))
        if rule is Survivorship.LATEST:
            return _chosen(max(sources, key=lambda source: self._age(source, holders)), str(rule), sources)
        if rule in (Survivorship.MAXIMUM, Survivorship.MINIMUM):
            pick = max if rule is Survivorship.MAXIMUM else min
            return _chosen(pick(sources, key=lambda source: _measure(source.answer.value)), str(rule), sources)
        if rule is Survivorship.NONE:
            return self._decided(question, holders, sources)
        return _chosen(self._home(sources, holders), str(rule), sources)

    def _home(self, sources: list[Source], holders: Sequence[Holder]) -> Source:
        """The home record's value; if it has none, the latest other one."""
        at_home = [source for source in sources if source.record == self.members[0].uuid]
        return at_home[0] if at_home else max(sources, key=lambda source: self._age(source, holders))

    def _decided(self, question: Question, holders: Sequence[Holder], sources: list[Source]) -> MergedValue:
        records = tuple(sorted({source.record for source in sources}))
        items = tuple(sorted({source.item for source in sources} - {""}))
        difference = Difference(records, items, question.key, tuple(sources))
        value, over = self.decided.get((records, items, question.key), (None, None))
        if over == difference.over:
            agreeing = tuple(s for s in sources if canonical_json(s.answer.value) == canonical_json(value))
            others = tuple(source for source in sources if source not in agreeing)
            return MergedValue(value, DECISION, agreeing, others)
        self.differences.append(difference)
        return _chosen(self._home(sources, holders), str(Survivorship.NONE), sources)

    def _union(self, question: Question, sources: list[Source]) -> list[str]:
        codes = {code for source in sources for code in _codes(source.answer.value)}
        named = codes - EXCLUSIVE_CODES or codes
        order = {choice.name: place for place, choice in enumerate(self.form.choices_of(question))}
        return sorted(named, key=lambda code: (order.get(code, len(order)), code))

    def _age(self, source: Source, holders: Sequence[Holder]) -> tuple[str, str, Dot]:
        """What decides which is latest: the date of the record or item, else the time of the edit."""
        answers = next(a for item, record, a in holders if (item, record.uuid) == (source.item, source.record))
        dates = [value_of(answers, self.form.key_of(role)) for role in DATED_BY_ROLES if self.form.key_of(role)]
        return (next((str(date) for date in dates if date), ""), source.answer.at, source.answer.dot)


def _known(versions: Versions) -> Answer | None:
    """The shown version, unless it is empty, withheld or a special answer, which no other value need fear."""
    answer = shown(versions)
    if answer is None or answer.withheld or answer.value in (None, "", []) or isinstance(answer.value, dict):
        return None
    return answer


def _chosen(source: Source, rule: str, sources: Sequence[Source]) -> MergedValue:
    value = canonical_json(source.answer.value)
    agreeing = tuple(s for s in sources if canonical_json(s.answer.value) == value)
    others = tuple(s for s in sources if s not in agreeing)
    return MergedValue(source.answer.value, rule, agreeing, others)


def _codes(value: AnswerValue) -> list[str]:
    return value if isinstance(value, list) else [str(value)]


def _rank(order: Sequence[str], value: AnswerValue) -> int:
    return order.index(value) if isinstance(value, str) and value in order else len(order)


def _measure(value: AnswerValue) -> tuple[bool, float, str]:
    """Numbers by size, dates and other text by their text."""
    number = isinstance(value, int | float)
    return (number, float(value) if isinstance(value, int | float) else 0.0, str(value))
