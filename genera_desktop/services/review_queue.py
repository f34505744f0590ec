"""What only a person can decide, as one queue of cases, each with its sides beside one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum

from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import Pair
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import Record
from genera_desktop.services.decisions import (
    DUPLICATE,
    LATER,
    PROBLEM,
    SEEN,
    Decision,
    decisions_of,
)
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.group_records import Grouping, group_records, merged_records
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.review_problems import OpenProblems, ProblemFinder
from genera_desktop.services.review_rows import ReviewCell, ReviewRow, ReviewSide, Rows
from genera_desktop.store.inventory import Inventory


class CaseKind(StrEnum):
    """What a case is about, in the order of importance."""

    CONFLICT = "conflict"
    """Versions of one record disagree."""
    DIFFERENCE = "difference"
    """Records that are one disagree, and no rule decides."""
    POSSIBLE = "possible"
    """Two records, or several, may be one."""
    PROBLEM = "problem"
    """Something in a workbook could not be taken over."""
    SURE = "sure"
    """Two records were joined without asking anybody; that can be taken back."""


class Rule(StrEnum):
    """How a person has all answers of a case decided at once."""

    HOME = "home"
    LATEST = "latest"


MOST_SIDES = 9
"""How many records stand beside one another at most: each has a key."""


class CaseState(StrEnum):
    OPEN = "open"
    LATER = "later"
    DECIDED = "decided"
    TOLD = "told"


@frozen
class ReviewCase:
    """One case. `records` are the ids that a decision names; `same` counts the answers in which the sides agree.

    `verdict` is what was decided about the records, `reopened` whether an answer has changed since; `score` and
    `reasons` are what speaks for their being one. `parts` are the records in the order of the sides, those together
    that are one already. `told` is what a decision about problems remembers.
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
    reopened: bool = False
    parts: tuple[tuple[str, ...], ...] = ()
    told: tuple[str, ...] = ()
    known: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    """The decisions that there were when the case was looked at."""

    @property
    def id(self) -> str:
        """The same case has the same id whenever the queue is made, decided or not."""
        about = "pair" if self.kind in (CaseKind.POSSIBLE, CaseKind.SURE) else str(self.kind)
        return f"{about}:{'+'.join(self.records)}"

    @property
    def waiting(self) -> int:
        """How many answers wait for a decision."""
        return sum(row.waits for row in self.rows)


@seldom_searched()
def review_queue(
    inventory: Inventory, language: str = "en", write_day: Callable[[str], str] = str
) -> tuple[ReviewCase, ...]:
    """All cases by importance: open ones, then those put off, then decided ones, then pairs joined without asking.

    `write_day` says how the dates in them are written.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = {record.uuid: record for record in transaction.records.all()}
        decisions = decisions_of(transaction)
        titles = {
            uuid: title for form in questionnaire.forms for uuid, title in transaction.records.titles(form).items()
        }
    grouping = group_records(questionnaire, list(records.values()), decisions)
    with inventory.reading() as transaction:
        rows = Rows(transaction, questionnaire, titles, language, write_day)
        problems = ProblemFinder(transaction, questionnaire, records, titles, language, write_day)
        known = frozenset(decision.id for decision in decisions)
        queue = _Queue(questionnaire, records, decisions, grouping, rows, known)
        cases = [*queue.conflicts(), *queue.differences(), *queue.pairs(), *queue.problems(problems.all())]
    states, kinds = list(CaseState), list(CaseKind)
    return tuple(sorted(cases, key=lambda case: (states.index(case.state), kinds.index(case.kind), -case.score)))


def count_open(cases: Iterable[ReviewCase]) -> int:
    """How many cases wait for somebody, those put off included."""
    return open_by_form(cases).total()


def open_by_form(cases: Iterable[ReviewCase]) -> Counter[str]:
    """The same, by the form of their records; '' where a workbook's problems are in no record."""
    return Counter(case.form for case in cases if case.state in (CaseState.OPEN, CaseState.LATER))


def side_by_rule(case: ReviewCase, row: ReviewRow, rule: Rule) -> ReviewCell | None:
    """What a rule takes for one answer; None where it has no say."""
    given = [cell for cell in row.cells if cell is not None]
    if rule is Rule.LATEST:
        return max(given, key=lambda cell: cell.at, default=None)
    return row.cells[0] if case.kind is not CaseKind.CONFLICT else None


@frozen
class _Queue:
    questionnaire: Questionnaire
    records: Mapping[str, Record]
    decisions: Sequence[Decision]
    grouping: Grouping
    rows: Rows
    known: frozenset[str]

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
        """Records that may be one, those decided about, and those that were joined without asking."""
        yield from self._asked()
        for pair in self.grouping.same:
            yield from self._case_of(CaseKind.SURE, CaseState.TOLD, [pair], ((pair.left,), (pair.right,)))
        reopened = {(pair.left, pair.right) for pair in self.grouping.reopened}
        for decision in self.decisions:
            if decision.kind != DUPLICATE or decision.verdict == LATER or not self._holds(decision):
                continue
            pair = self._pair_of(decision)
            again = (pair.left, pair.right) in reopened
            state = CaseState.OPEN if again else CaseState.DECIDED
            parts = ((pair.left,), (pair.right,))
            for case in self._case_of(CaseKind.POSSIBLE, state, [pair], parts):
                yield replace(case, verdict=decision.verdict, reopened=again)

    def _asked(self) -> Iterator[ReviewCase]:
        """What nobody has decided yet, or put off: all records that hang together are one case, unless they are many.
        Then, and where they are two, each pair is one."""
        later = [self._pair_of(one) for one in self.decisions if one.verdict == LATER and self._holds(one)]
        put_off = {(pair.left, pair.right) for pair in later}
        for pairs, parts in self._together([*self.grouping.possible, *later]):
            whole = sum(map(len, parts)) <= MOST_SIDES
            for asked in [pairs] if whole else [[pair] for pair in pairs]:
                state = CaseState.LATER if all((p.left, p.right) in put_off for p in asked) else CaseState.OPEN
                shown = parts if whole else ((asked[0].left,), (asked[0].right,))
                for case in self._case_of(CaseKind.POSSIBLE, state, asked, shown):
                    yield replace(case, verdict=LATER if state is CaseState.LATER else "")

    def _together(self, pairs: Sequence[Pair]) -> Iterator[tuple[list[Pair], tuple[tuple[str, ...], ...]]]:
        """Pairs that share a record or a group, and the groups that they connect."""
        group_of = {record.uuid: tuple(r.uuid for r in group) for group in self.grouping.groups for record in group}
        waiting = [pair for pair in pairs if group_of[pair.left] != group_of[pair.right]]
        while waiting:
            found = [waiting.pop(0)]
            parts = dict.fromkeys((group_of[found[0].left], group_of[found[0].right]))
            while more := [one for one in waiting if parts.keys() & {group_of[one.left], group_of[one.right]}]:
                found += more
                parts.update(dict.fromkeys(group_of[side] for one in more for side in (one.left, one.right)))
                waiting = [one for one in waiting if one not in more]
            yield found, tuple(parts)

    def _holds(self, decision: Decision) -> bool:
        return decision.kind == DUPLICATE and all(record in self.records for record in decision.records)

    def _pair_of(self, decision: Decision) -> Pair:
        """The pair that a decision is about, with what the matcher says of it."""
        left, right = decision.records
        alone = group_records(self.questionnaire, [self.records[left], self.records[right]], ())
        told = next(iter([*alone.same, *alone.possible]), None)
        return replace(told, left=left, right=right) if told else Pair(left, right, 0.0, "", ())

    def _case_of(
        self, kind: CaseKind, state: CaseState, pairs: Sequence[Pair], parts: tuple[tuple[str, ...], ...]
    ) -> Iterator[ReviewCase]:
        members = tuple(self.records[record] for part in parts for record in part)
        asked = replace(self.grouping, groups=(members,))
        best = max(pairs, key=lambda pair: pair.score)
        reasons = tuple(dict.fromkeys(reason for pair in pairs for reason in pair.reasons))
        for merged in merged_records(self.questionnaire, asked, self.decisions):
            sides, rows, same = self.rows.of_merged(merged)
            case = self._case(kind, state, merged.members, sides, rows, same)
            yield replace(case, score=best.score, reasons=reasons, parts=parts)

    def problems(self, found: Iterable[OpenProblems]) -> Iterator[ReviewCase]:
        """What could not be taken over from workbooks, until somebody has seen it or it is mended."""
        decided = {one.records[0]: one for one in self.decisions if one.kind == PROBLEM}
        for one in found:
            decision = decided.get(one.subject)
            holds = decision is not None and decision.value == list(one.told)
            verdict = decision.verdict if decision is not None and holds else ""
            state = {LATER: CaseState.LATER, SEEN: CaseState.DECIDED}.get(verdict, CaseState.OPEN)
            yield ReviewCase(
                CaseKind.PROBLEM, state, one.title, one.form, (one.subject,), (one.side,), one.rows,
                verdict=verdict, told=one.told,
            )  # fmt: skip

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
        return ReviewCase(kind, state, title, members[0].form, ids, tuple(sides), tuple(rows), same, known=self.known)
