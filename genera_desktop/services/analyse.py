"""The merged inventory as the analysis sees it, made of an inventory's records and decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from genera_desktop.analysis.entries import Disagreement, Entry, Facts, MergedInventory, Statement
from genera_desktop.frozen import frozen
from genera_desktop.problems import Severity
from genera_desktop.questionnaire.model import Choice, Form, Question, Questionnaire, text_in
from genera_desktop.records.content import Address, Content, content_of
from genera_desktop.records.record import COMPLETE, LOCAL_ID, AnswerValue, Record, is_deleted, status_of, value_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings
from genera_desktop.records.survivorship import Decided, MergedRecord, merge_group
from genera_desktop.services.decisions import decisions_of
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.group_records import Grouping, decided_values, group_records, survivors_of
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_merged import merged_content
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import InventoryInfo, RecordRow

KINDS = {
    "companies": "company.name",
    "strengths": "strength.title",
    "signals": "signal.title",
    "preparations": "preparation.market",
    "clusters": "cluster.code",
}
"""The groups of the merged inventory, each with a role of the form whose records they are."""

LINKS = ("strength.owner", "preparation.company")
OWN_ANSWERS = (
    "company.selection_status",
    "company.selection_criteria",
    "company.selection_reason",
    "company.selection_date",
    "company.survey_date",
    "company.survey_mode",
    "company.validated",
)
"""Roles of which every cluster's own answer is told beside the merged one."""

SHARE_ROLES = ("company.share", "strength.share", "signal.share")
WITHIN_CLUSTER = "cluster"


@seldom_searched()
def merged_inventory(
    inventory: Inventory, *, language: str = "en", progress: Progress = NO_PROGRESS
) -> MergedInventory:
    """All living records, duplicates as one, without those that their cluster keeps to itself.

    What came in a workbook was worked out by the inventory that it came from; what is merged of several records, or
    was edited here, is worked out again.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = [one for one in transaction.records.all() if _takes_part(questionnaire, one, inventory.info.cluster)]
        decisions = decisions_of(transaction)
        rows = {row.uuid: row for form in questionnaire.forms for row in transaction.records.rows(form)}
    progress.step(0, len(records), "match")
    grouping = group_records(questionnaire, records, decisions)
    surroundings = surroundings_of(inventory, language=language)
    builder = _Builder(questionnaire, grouping, decided_values(decisions), surroundings, rows, language)
    return builder.inventory(inventory.info)


def choices_by_role(questionnaire: Questionnaire) -> dict[str, tuple[Choice, ...]]:
    """The choices of every question that plays a role and has some."""
    return {
        question.role: choices
        for form in questionnaire.forms.values()
        for question in form.questions
        if question.role and (choices := form.choices_of(question))
    }


@frozen
class _Roles:
    """The roles of one form: of its own questions, and of each repeat with those inside it, by key."""

    own: Mapping[str, str]
    repeats: Mapping[str, tuple[str, Mapping[str, str]]]

    @staticmethod
    def of(form: Form) -> _Roles:
        repeats = {
            repeat.key: (repeat.role, {one.key: one.role for one in form.questions_of(repeat.key) if one.role})
            for repeat in form.repeats
            if repeat.role
        }
        return _Roles({one.key: one.role for one in form.questions_of("") if one.role}, repeats)


class _Builder:
    def __init__(
        self,
        questionnaire: Questionnaire,
        grouping: Grouping,
        decided: Decided,
        surroundings: Surroundings,
        rows: Mapping[str, RecordRow],
        language: str,
    ) -> None:
        self._questionnaire = questionnaire
        self._grouping = grouping
        self._decided = decided
        self._surroundings = surroundings
        self._rows = rows
        self._language = language
        self._roles = {name: _Roles.of(form) for name, form in questionnaire.forms.items()}
        self._standing = survivors_of(grouping)
        self._survivors: dict[str, str] = {}
        self._disagreements: list[Disagreement] = []

    def inventory(self, info: InventoryInfo) -> MergedInventory:
        made: dict[str, list[Entry]] = {name: [] for name in self._questionnaire.forms}
        for group in self._grouping.groups:
            form = self._questionnaire.forms.get(group[0].form)
            if form is not None:
                made[form.name].append(self._entry(form, group, info.replica))
        groups = {}
        for kind, role in KINDS.items():
            playing = self._questionnaire.form_playing(role)
            entries = made[playing.name] if playing else []
            groups[kind] = tuple(
                sorted(map(self._linked, entries), key=lambda one: (one.cluster, one.local_id, one.uuid))
            )
        choices = choices_by_role(self._questionnaire)
        codes = tuple(choice.name for choice in choices.get("cluster.code", ()))
        return MergedInventory(
            companies=groups["companies"],
            strengths=groups["strengths"],
            signals=groups["signals"],
            preparations=groups["preparations"],
            clusters=groups["clusters"],
            choices=choices,
            cluster_codes=codes,
            disagreements=tuple(self._disagreements),
            one_cluster=self._only_cluster(info.cluster, groups.values()),
        )

    @staticmethod
    def _only_cluster(own: str, groups: Iterable[Sequence[Entry]]) -> str:
        """The cluster that keeps this inventory, where all entries are its own; '' for an alliance's inventory."""
        return own if all(entry.cluster == own for entries in groups for entry in entries) else ""

    def _entry(self, form: Form, group: Sequence[Record], replica: str) -> Entry:
        if len(group) == 1 and not _edited_here(group[0], replica):
            return self._single(form, group[0])
        merged = merge_group(form, group, self._grouping.homes, self._decided, self._standing)
        return self._merged(form, merged)

    def _single(self, form: Form, record: Record) -> Entry:
        row = self._rows[record.uuid]
        return self._made(form, record, [record], content_of(record), row.missing, row.problems)

    def _merged(self, form: Form, merged: MergedRecord) -> Entry:
        session = EntrySession(compiled(form), merged_content(merged), self._surroundings, merged.uuid)
        for member in merged.members:
            self._survivors[member.uuid] = merged.uuid
        clusters = tuple(dict.fromkeys(member.cluster for member in merged.members))
        for one in merged.differences:
            question = form.question(one.question)
            label = text_in(question.labels, self._language, form.default_language)
            self._disagreements.append(Disagreement(merged.uuid, question.role, label, clusters))
        wrong = sum(problem.severity is Severity.ERROR for problem in session.problems())
        return self._made(form, merged.members[0], merged.members, _relevant(session), session.count_missing(), wrong)

    def _made(
        self, form: Form, survivor: Record, members: Sequence[Record], content: Content, missing: int, problems: int
    ) -> Entry:
        roles = self._roles[form.name]
        items: dict[str, list[Facts]] = {}
        for item in content.items:
            role, inside = roles.repeats.get(item.repeat, ("", {}))
            if role:
                items.setdefault(role, []).append(Facts(_by_role(item.values, inside), item.id))
        return Entry(
            _by_role(content.values, roles.own),
            uuid=survivor.uuid,
            form=form.name,
            title=self._rows[survivor.uuid].title,
            local_id=str(value_of(survivor.answers, LOCAL_ID) or ""),
            cluster=survivor.cluster,
            items={role: tuple(facts) for role, facts in items.items()},
            statements=tuple(self._statement(form, member) for member in members),
            is_complete=all(status_of(member) == COMPLETE for member in members),
            missing=missing,
            problems=problems,
        )

    def _statement(self, form: Form, member: Record) -> Statement:
        keys = {key: role for role in OWN_ANSWERS if (key := form.key_of(role))}
        values = {key: value for key in keys if (value := value_of(member.answers, key)) is not None}
        return Statement(_by_role(values, keys), record=member.uuid, cluster=member.cluster)

    def _linked(self, entry: Entry) -> Entry:
        """The entry with its link to a merged company turned to the one that is shown for it."""
        moved = {
            role: self._survivors[target]
            for role in LINKS
            if isinstance(target := entry.values.get(role), str) and self._survivors.get(target, target) != target
        }
        return replace(entry, values={**entry.values, **moved}) if moved else entry


def _takes_part(questionnaire: Questionnaire, record: Record, own_cluster: str) -> bool:
    """Whether a record is living, and shared or written in this inventory's own cluster."""
    form = questionnaire.forms.get(record.form)
    if form is None or is_deleted(record):
        return False
    kept = any(
        value_of(record.answers, form.key_of(role)) == WITHIN_CLUSTER for role in SHARE_ROLES if form.key_of(role)
    )
    return not kept or record.cluster == own_cluster


def _edited_here(record: Record, replica: str) -> bool:
    holders = [record.answers, *(item.answers for item in record.items.values())]
    return any(
        version.dot.replica == replica for answers in holders for versions in answers.values() for version in versions
    )


def _relevant(session: EntrySession) -> Content:
    """The values that a form shows: what is not relevant reads as empty, what is computed is computed."""
    content = session.content()
    shown = Content(_shown(session, "", session.form.questions_of("")))
    for item in content.items:
        if session.is_relevant(Address("", item.repeat)):
            item.values = _shown(session, item.id, session.form.questions_of(item.repeat))
            shown.items.append(item)
    return shown


def _shown(session: EntrySession, item: str, questions: Iterable[Question]) -> dict[str, AnswerValue]:
    states = {one.key: session.state(Address(item, one.key)) for one in questions if one.holds_answer}
    return {key: state.value for key, state in states.items() if state.relevant and state.value not in (None, "", [])}


def _by_role(values: Mapping[str, AnswerValue], roles: Mapping[str, str]) -> dict[str, AnswerValue]:
    return {roles[key]: value for key, value in values.items() if key in roles and not isinstance(value, dict)}
