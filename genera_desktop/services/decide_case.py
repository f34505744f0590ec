"""What a person says about a case of the queue, and takes back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations, product

from genera_desktop.errors import GeneraError
from genera_desktop.records.merge import Conflict, conflicts_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.survivorship import Difference
from genera_desktop.services.decisions import (
    CONFLICT,
    DIFFERENT,
    DUPLICATE,
    PROBLEM,
    SAME_VERDICT,
    Decision,
    conflict_decision,
    decide,
    decisions_of,
    difference_decision,
    duplicate,
    made_together,
    refuse_decided,
)
from genera_desktop.services.group_records import seen_edits
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.rebuild_record import Rebuilder, replace_record
from genera_desktop.services.review_queue import CaseKind, ReviewCase, Rule, side_by_rule
from genera_desktop.services.review_rows import ReviewRow
from genera_desktop.services.summary import Summariser
from genera_desktop.store.inventory import Inventory


def decide_pair(inventory: Inventory, case: ReviewCase, verdict: str, left_out: Collection[str] = ()) -> None:
    """Says whether the records of a case are one: `same`, `different` or `later`. Where several are the same, those
    `left_out` are different from them."""
    with inventory.at_once():
        decide(inventory, _pair_decisions(inventory, case, verdict, left_out), case.known)


def _pair_decisions(inventory: Inventory, case: ReviewCase, verdict: str, left_out: Collection[str]) -> list[Decision]:
    with inventory.reading() as transaction:
        form = current_questionnaire(transaction).forms[case.form]
        held = transaction.records.get_many(case.records)
    if len(held) < len(case.records):
        raise GeneraError("changed-since-review")
    decisions = []
    for one, other in combinations([part for part in case.parts if set(part) <= held.keys()], 2):
        for left, right in product(one, other):
            outside = len({left, right} & set(left_out))
            if outside < 2:
                seen = seen_edits(form, held[left], held[right])
                told = DIFFERENT if outside and verdict == SAME_VERDICT else verdict
                decisions.append(duplicate(left, right, told, seen))
    return decisions


def decide_problem(inventory: Inventory, case: ReviewCase, verdict: str) -> None:
    """Says that the problems of a case were `seen`, or are for `later`. Other problems come to the queue anew."""
    decide(inventory, [Decision(PROBLEM, case.records, verdict, value=list(case.told))], case.known)


def decide_by_rule(inventory: Inventory, case: ReviewCase, rule: Rule) -> None:
    """Gives all answers of a case that wait the value that a rule takes: the home cluster's, or the latest one."""
    sides = ((row, side_by_rule(case, row, rule)) for row in case.rows if row.waits)
    with inventory.at_once():
        decisions = [_decision(inventory, row, side.value) for row, side in sides if side is not None]
        decide(inventory, decisions, case.known)


def decide_answer(
    inventory: Inventory, row: ReviewRow, value: AnswerValue, known: Collection[str] | None = None
) -> None:
    """Gives an answer about which versions or records disagree its value. `known` as for `decide`.

    GeneraError where they do not disagree any more, or in another way.
    """
    with inventory.at_once():
        decide(inventory, [_decision(inventory, row, value)], known)


def _decision(inventory: Inventory, row: ReviewRow, value: AnswerValue) -> Decision:
    if isinstance(row.about, Difference):
        return difference_decision(row.about, value)
    if row.about is None:
        raise GeneraError("changed-since-review")
    with inventory.reading() as transaction:
        record = transaction.records.get(row.about.record)
        decided = decisions_of(transaction) if inventory.is_shared else []
    open_now = {one.address: one for one in conflicts_of(record)} if record else {}
    if row.about.address not in open_now:
        refuse_decided(decided, row.about)
    if record is None or open_now.get(row.about.address) != row.about:
        raise GeneraError("changed-since-review")
    return conflict_decision(record, row.about.address, value)


def undo_last_decision(inventory: Inventory) -> Decision:
    """Takes back the decision that was made last, with those of the same case, and gives it. A conflict that it
    settled is open again.

    GeneraError where nothing was decided.
    """
    with inventory.at_once():
        return _taken_back(inventory)


def _taken_back(inventory: Inventory) -> Decision:
    with inventory.reading() as transaction:
        rows = transaction.decisions.all()
        known = {decision.id: decision for decision in decisions_of(transaction)}
    own = [step for step in made_together(rows) if inventory.wrote(step[-1].number)]
    if not own:
        raise GeneraError("nothing-decided")
    made = [known[row.id] for row in own[-1]]
    _take_back(inventory, made)
    return made[-1]


def case_of(decision: Decision, cases: Iterable[ReviewCase]) -> ReviewCase | None:
    """The first case that asks what a decision answers; None where none does."""
    kinds = {DUPLICATE: (CaseKind.POSSIBLE, CaseKind.SURE), CONFLICT: (CaseKind.CONFLICT, CaseKind.DIFFERENCE)}
    asking = kinds.get(decision.kind, (CaseKind.PROBLEM,))
    about = set(decision.records)
    return next((case for case in cases if case.kind in asking and about <= set(case.records)), None)


def take_back(inventory: Inventory, case: ReviewCase, row: ReviewRow | None = None) -> None:
    """Takes back what was said about a case, whenever that was: the verdict about it, else the decision about this one
    of its answers.

    GeneraError where nothing was decided, or it was taken back already.
    """
    with inventory.at_once():
        with inventory.reading() as transaction:
            made = [one for one in decisions_of(transaction) if _is_about(one, case, row)]
        if not made:
            raise GeneraError("nothing-decided")
        if inventory.is_shared and not {one.id for one in made} <= case.known:
            raise GeneraError("changed-since-review")  # somebody else has decided otherwise
        _take_back(inventory, made)


def _is_about(decision: Decision, case: ReviewCase, row: ReviewRow | None) -> bool:
    if case.verdict:
        kind = PROBLEM if case.kind is CaseKind.PROBLEM else DUPLICATE
        return decision.kind == kind and set(decision.records) <= set(case.records)
    match row.about if row else None:
        case Conflict(record=record, address=address):
            return decision.about == (CONFLICT, (record,), (address.item,) if address.item else (), address.key)
        case Difference(records=records, items=items, question=question):
            return decision.about == (CONFLICT, records, items, question)
    return False


def _take_back(inventory: Inventory, made: Sequence[Decision]) -> None:
    with inventory.reading() as transaction:
        summariser = Summariser(inventory, current_questionnaire(transaction))
    with inventory.writing() as transaction:
        for decision in reversed(made):
            before = transaction.records.get(decision.records[0]) if decision.edit else None
            if before is not None:
                after = Rebuilder.of(transaction, summariser.questionnaire).without(before, decision=decision.id)
                replace_record(inventory, transaction, summariser, before, after, cause=decision.id)
            transaction.decisions.remove(decision.id)
