"""What only a person can decide, as one queue of cases, each with its sides beside one another; and the decisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from genera_desktop.errors import GeneraError
from genera_desktop.matching.pairs import Pair
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.merge import Conflict, conflicts_of
from genera_desktop.records.record import AnswerValue, Record
from genera_desktop.records.survivorship import Difference
from genera_desktop.services.decisions import (
    DUPLICATE,
    LATER,
    Decision,
    conflict_decision,
    decide,
    decisions_of,
    difference_decision,
    duplicate,
)
from genera_desktop.services.group_records import Grouping, group_records, merged_records
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.rebuild_record import Rebuilder, replace_record
from genera_desktop.services.review_rows import ReviewRow, ReviewSide, Rows
from genera_desktop.services.summary import Summariser
from genera_desktop.store.inventory import Inventory


class CaseKind(StrEnum):
    """What a case is about, in the order of importance."""

    CONFLICT = "conflict"
    """Versions of one record disagree."""
    DIFFERENCE = "difference"
    """Records that are one disagree, and no rule decides."""
    POSSIBLE = "possible"
    """Two records may be one."""
    SURE = "sure"
    """Two records were joined without asking anybody; that can be taken back."""


class CaseState(StrEnum):
    OPEN = "open"
    LATER = "later"
    DECIDED = "decided"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """One case. `records` are the ids that a decision names; `same` counts the answers in which the sides agree.

    `verdict` is what was decided about two records, `score` and `reasons` what speaks for their being one.
    """

    kind: CaseKind
    state: CaseState
    title: str
    form: str
    records: tuple[str, ...]
    sides: tuple[ReviewSide, ...]
    rows: tuple[ReviewRow, ...]
    same: int = 0
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    verdict: str = ""

    @property
    def id(self) -> str:
        """The same case has the same id whenever the queue is made, decided or not."""
        about = "pair" if self.kind in (CaseKind.POSSIBLE, CaseKind.SURE) else str(self.kind)
        return f"{about}:{'+'.join(self.records)}"

    @property
    def waiting(self) -> int:
        """How many answers wait for a decision."""
        return sum(row.waits for row in self.rows)


def review_queue(inventory: Inventory, language: str = "en") -> tuple[ReviewCase, ...]:
    """All cases by importance: open ones, then those put off, then decided ones, then pairs joined without asking."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = {record.uuid: record for record in transaction.records.all()}
        decisions = decisions_of(transaction)
        titles = {
            uuid: title for form in questionnaire.forms for uuid, title in transaction.records.titles(form).items()
        }
    grouping = group_records(questionnaire, list(records.values()), decisions)
    with inventory.reading() as transaction:
        rows = Rows(transaction, questionnaire, titles, language)
        queue = _Queue(questionnaire, records, decisions, grouping, rows)
        cases = [*queue.conflicts(), *queue.differences(), *queue.pairs()]
    states, kinds = list(CaseState), list(CaseKind)
    return tuple(sorted(cases, key=lambda case: (states.index(case.state), kinds.index(case.kind), -case.score)))


def count_open(cases: Iterable[ReviewCase]) -> int:
    """How many cases wait for somebody, those put off included."""
    return sum(case.state in (CaseState.OPEN, CaseState.LATER) for case in cases)


def decide_pair(inventory: Inventory, case: ReviewCase, verdict: str) -> None:
    """Says whether two records are one: `same`, `different` or `later`."""
    left, right = case.records
    decide(inventory, [duplicate(left, right, verdict)])


def decide_answer(inventory: Inventory, row: ReviewRow, value: AnswerValue) -> None:
    """Gives an answer about which versions or records disagree its value.

    GeneraError where they do not disagree any more, or in another way.
    """
    if isinstance(row.about, Difference):
        decide(inventory, [difference_decision(row.about, value)])
    elif isinstance(row.about, Conflict):
        with inventory.reading() as transaction:
            record = transaction.records.get(row.about.record)
        open_now = {one.address: one for one in conflicts_of(record)} if record else {}
        if record is None or open_now.get(row.about.address) != row.about:
            raise GeneraError("changed-since-review")
        decide(inventory, [conflict_decision(record, row.about.address, value)])


def undo_last_decision(inventory: Inventory) -> Decision:
    """Takes back the decision that was made last, and gives it. A conflict that it settled is open again.

    GeneraError where nothing was decided.
    """
    with inventory.reading() as transaction:
        rows = transaction.decisions.all()
        questionnaire = current_questionnaire(transaction)
        known = {decision.id: decision for decision in decisions_of(transaction)}
    if not rows:
        raise GeneraError("nothing-decided")
    last = known[rows[-1].id]
    summariser = Summariser(inventory, questionnaire)
    with inventory.writing() as transaction:
        before = transaction.records.get(last.records[0]) if last.edit else None
        if before is not None:
            after = Rebuilder.of(transaction, questionnaire).without(before, decision=last.id)
            replace_record(inventory, transaction, summariser, before, after, cause=last.id)
        transaction.decisions.remove(last.id)
    return last


@dataclass(frozen=True, slots=True)
class _Queue:
    questionnaire: Questionnaire
    records: Mapping[str, Record]
    decisions: Sequence[Decision]
    grouping: Grouping
    rows: Rows

    def conflicts(self) -> Iterator[ReviewCase]:
        """Records of which versions disagree, or did until somebody decided."""
        decided: dict[str, list[Decision]] = {}
        for decision in self.decisions:
            if decision.edit and decision.records[0] in self.records:
                decided.setdefault(decision.records[0], []).append(decision)
        for group in self.grouping.groups:
            for record in group:
                open_now = list(conflicts_of(record))
                if record.form not in self.questionnaire.forms or not (open_now or record.uuid in decided):
                    continue
                sides, rows = self.rows.of_versions(record, open_now, decided.get(record.uuid, ()))
                if rows:
                    state = CaseState.OPEN if open_now else CaseState.DECIDED
                    yield self._case(CaseKind.CONFLICT, state, (record,), sides, rows)

    def differences(self) -> Iterator[ReviewCase]:
        """Groups whose records disagree where no rule decides, or did until somebody decided."""
        several = replace(self.grouping, groups=tuple(group for group in self.grouping.groups if len(group) > 1))
        for merged in merged_records(self.questionnaire, several, self.decisions):
            sides, rows, same = self.rows.of_merged(merged)
            if any(row.about for row in rows):
                state = CaseState.OPEN if merged.differences else CaseState.DECIDED
                yield self._case(CaseKind.DIFFERENCE, state, merged.members, sides, rows, same)

    def pairs(self) -> Iterator[ReviewCase]:
        """Pairs that may be one, those decided about, and those that were joined without asking."""
        for pair in self.grouping.possible:
            yield from self._pair(CaseKind.POSSIBLE, CaseState.OPEN, pair)
        for pair in self.grouping.same:
            yield from self._pair(CaseKind.SURE, CaseState.TOLD, pair)
        for decision in self.decisions:
            members = [self.records[record] for record in decision.records if record in self.records]
            if decision.kind != DUPLICATE or len(members) != len(decision.records):
                continue
            alone = group_records(self.questionnaire, members, ())
            told = next(iter([*alone.same, *alone.possible]), None)
            pair = told or Pair(decision.records[0], decision.records[1], 0.0, "", ())
            state = CaseState.LATER if decision.verdict == LATER else CaseState.DECIDED
            yield from self._pair(CaseKind.POSSIBLE, state, pair, decision.verdict)

    def _pair(self, kind: CaseKind, state: CaseState, pair: Pair, verdict: str = "") -> Iterator[ReviewCase]:
        both = (self.records[pair.left], self.records[pair.right])
        asked = replace(self.grouping, groups=(both,))
        for merged in merged_records(self.questionnaire, asked, self.decisions):
            sides, rows, same = self.rows.of_merged(merged)
            case = self._case(kind, state, merged.members, sides, rows, same)
            yield replace(case, score=pair.score, reasons=pair.reasons, verdict=verdict)

    def _case(
        self,
        kind: CaseKind,
        state: CaseState,
        members: Sequence[Record],
        sides: Sequence[ReviewSide],
        rows: Sequence[ReviewRow],
        same: int = 0,
    ) -> ReviewCase:
        title = self.rows.titles.get(members[0].uuid, "")
        ids = tuple(sorted(member.uuid for member in members))
        return ReviewCase(kind, state, title, members[0].form, ids, tuple(sides), tuple(rows), same)
