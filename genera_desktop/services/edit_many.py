"""Many answers at once: what a bulk edit, a pasted block or filling down would change, and the step that does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.answers import is_blank
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.edits import Given, changes_to
from genera_desktop.records.record import COMPLETE, AnswerValue, Record, is_deleted, status_of, value_of
from genera_desktop.records.serial import same_value
from genera_desktop.records.session import EntrySession
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import write_answers
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import last_edit, summary_of
from genera_desktop.services.surroundings import Titles, surroundings_of
from genera_desktop.store.entries import EDIT
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

BULK, PASTE, FILL_DOWN = "bulk-edit", "paste", "fill-down"
"""The names of the steps, as the history has them."""

CHUNK = 500
Thing = TypeVar("Thing")


@frozen
class Wish:
    """One answer that a person wants to give. `trouble`: why what was given means no answer."""

    record: str
    key: str
    value: AnswerValue = None
    trouble: Problem | None = None


@frozen
class PlannedAnswer:
    """An answer that would change, or with a problem one that is refused and stays as it is."""

    key: str
    old: AnswerValue
    new: AnswerValue
    problem: Problem | None = None


@frozen
class PlannedRecord:
    """What would become of one record. `given` has, beside the answers, what the form computes from them; `context`
    says which edits the plan has seen."""

    record: str
    title: str
    answers: tuple[PlannedAnswer, ...]
    given: tuple[Given, ...]
    summary: Summary
    context: Mapping[str, int]


@frozen
class EditPlan:
    """What many edits would do. Nothing is written yet. Records in which nothing changes are only counted in `same`;
    `unplaced` are problems of cells that meet no record or no question."""

    form: str
    label: str
    records: tuple[PlannedRecord, ...] = ()
    same: int = 0
    unplaced: tuple[Problem, ...] = ()

    @property
    def changing(self) -> tuple[PlannedRecord, ...]:
        return tuple(record for record in self.records if record.given)

    @property
    def problems(self) -> tuple[Problem, ...]:
        refused = (answer.problem for record in self.records for answer in record.answers)
        return (*(problem for problem in refused if problem), *self.unplaced)


@frozen
class EditReport:
    """What was written. `step` undoes all of it at once; '' where nothing changed."""

    step: str
    changes: Changes


def bulk_wishes(records: Iterable[str], key: str, value: AnswerValue) -> list[Wish]:
    """The same answer for each of these records."""
    return [Wish(record, key, value) for record in records]


def fill_down_wishes(inventory: Inventory, records: Sequence[str], keys: Iterable[str]) -> list[Wish]:
    """The answers of the first record for each of the others."""
    with inventory.reading() as transaction:
        first = transaction.records.get(records[0]) if records else None
    if first is None:
        return []
    values = {key: value_of(first.answers, key) for key in keys}
    return [Wish(record, key, value) for record in records[1:] for key, value in values.items()]


def plan_edits(
    inventory: Inventory,
    form_name: str,
    wishes: Iterable[Wish],
    label: str,
    *,
    unplaced: Iterable[Problem] = (),
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> EditPlan:
    """What these answers would change, record by record, and which of them are refused and why.

    Refused are answers to complete records and to questions that are computed or do not apply, and answers that break
    a rule. An answer may make another question apply, or not: all answers for a record are weighed together.
    """
    with inventory.reading() as transaction:
        form = current_questionnaire(transaction).forms[form_name]
    by_record: dict[str, list[Wish]] = {}
    for wish in wishes:
        by_record.setdefault(wish.record, []).append(wish)
    planner = _Planner(form, surroundings_of(inventory, language=language))
    planned: list[PlannedRecord] = []
    same = 0
    for record in _living(inventory, by_record):
        progress.step(len(planned) + same, len(by_record), "read")
        plan = planner.plan(record, by_record[record.uuid])
        if plan.answers:
            planned.append(plan)
        else:
            same += 1
    return EditPlan(form_name, label, tuple(planned), same, tuple(unplaced))


def apply_edits(inventory: Inventory, plan: EditPlan, *, progress: Progress = NO_PROGRESS) -> EditReport:
    """Writes what the plan changes as one step. GeneraError where a record has changed since: nothing is written."""
    changing = plan.changing
    if not changing:
        return EditReport("", Changes())
    with inventory.writing() as transaction:
        dot, step = transaction.next_dot(), ""
        for done, chunk in enumerate(_chunks(changing)):
            progress.step(done * CHUNK, len(changing), "save")
            held = _unchanged(transaction, chunk)
            written, history = [], []
            for one in chunk:
                record, entries = write_answers(
                    inventory, held[one.record], one.given, dot=dot, label=plan.label, origin=EDIT
                )
                written.append((record, one.summary._replace(updated_at=last_edit(record))))
                history += entries
            transaction.records.put_many(written)
            transaction.history.add(history)
            step = history[0].step
    return EditReport(step, Changes(frozenset(one.record for one in changing), frozenset({plan.form})))


def editable_keys(form: Form) -> list[str]:
    """The questions of a form that a bulk edit can answer: those that a person answers once a record."""
    plans = compiled(form).plans
    return [
        question.key
        for question in form.questions_of("")
        if question.asked and not plans[question.key].is_calculated and not plans[question.key].always_read_only
    ]


def _chunks(things: Sequence[Thing]) -> Iterator[Sequence[Thing]]:
    return (things[begin : begin + CHUNK] for begin in range(0, len(things), CHUNK))


def _living(inventory: Inventory, records: Iterable[str]) -> Iterator[Record]:
    """The records that are there, in this order, some hundred at a time."""
    for chunk in _chunks(list(records)):
        with inventory.reading() as transaction:
            held = transaction.records.get_many(chunk)
        for uuid in chunk:
            if uuid in held and not is_deleted(held[uuid]):
                yield held[uuid]


def _unchanged(transaction: Transaction, planned: Iterable[PlannedRecord]) -> dict[str, Record]:
    """The records as they are stored; GeneraError where one is not as the plan saw it."""
    titles = {one.record: one for one in planned}
    held = transaction.records.get_many(titles)
    for uuid, one in titles.items():
        if uuid not in held or dict(held[uuid].context) != dict(one.context):
            raise GeneraError("changed-since-plan", title=one.title)
    return held


class _Planner:
    """Weighs the answers for one record after the other."""

    def __init__(self, form: Form, surroundings: Titles) -> None:
        self._form = form
        self._surroundings = surroundings
        self._order = {question.key: place for place, question in enumerate(form.questions)}

    def plan(self, record: Record, wishes: Iterable[Wish]) -> PlannedRecord:
        """What would become of a record; without answers where all stays as it is."""
        by_key = {wish.key: wish for wish in wishes}
        wanted = sorted(by_key.values(), key=lambda wish: self._order.get(wish.key, 0))
        refused = {wish.key: wish.trouble for wish in wanted if wish.trouble is not None}
        before = content_of(record).values
        moving = [
            wish for wish in wanted if not wish.trouble and not same_value(before.get(wish.key), _stored(wish.value))
        ]
        if status_of(record) == COMPLETE:
            refused |= {wish.key: Problem("record-is-complete") for wish in moving}
        session, title = self._weighed(record, moving, refused)
        given = tuple(changes_to(record, session.content()))
        answers = tuple(
            PlannedAnswer(
                wish.key,
                before.get(wish.key),
                wish.value,
                self._placed(refused[wish.key], record, wish.key) if wish.key in refused else None,
            )
            for wish in wanted
            if wish.key in refused or wish in moving
        )
        summary = summary_of(self._form, record, session) if given else Summary()
        return PlannedRecord(record.uuid, title, answers, given, summary, record.context)

    def _weighed(self, record: Record, moving: Sequence[Wish], refused: dict[str, Problem]) -> tuple[EntrySession, str]:
        """The record with all answers that can be taken, and its title as it is now; adds to `refused` those that
        cannot. One answer less may put another right or wrong, so that it is weighed again."""
        while True:
            session = EntrySession(compiled(self._form), content_of(record), self._surroundings, record.uuid)
            title = session.title()
            taken = [wish for wish in moving if wish.key not in refused]
            locked = {wish.key: problem for wish in taken if (problem := self._locked(session, wish.key)) is not None}
            if not locked:
                for wish in taken:
                    session.answer(Address("", wish.key), wish.value)
                locked = {wish.key: problem for wish in taken if (problem := _wrong(session, wish)) is not None}
            if not locked:
                return session, title
            refused |= locked

    def _locked(self, session: EntrySession, key: str) -> Problem | None:
        if self._form.enclosing_repeat.get(key):
            return Problem("answer-in-a-list")
        plan = session.compiled.plans.get(key)
        if plan is None or plan.is_calculated or key not in self._order:
            return Problem("cell-computed")
        return Problem("answer-read-only") if session.state(Address("", key)).read_only else None

    def _placed(self, problem: Problem, record: Record, key: str) -> Problem:
        return problem.at(form=self._form.name, record=record.uuid, question=key)


def _wrong(session: EntrySession, wish: Wish) -> Problem | None:
    """Why an answer that was given cannot stay."""
    state = session.state(Address("", wish.key))
    if not state.relevant and not is_blank(wish.value):
        return Problem("answer-does-not-apply")
    wrong = state.problem
    return wrong if wrong is not None and wrong.severity is Severity.ERROR and not is_blank(wish.value) else None


def _stored(value: AnswerValue) -> AnswerValue:
    return None if is_blank(value) else value
