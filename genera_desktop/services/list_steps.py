"""What was done last and what was undone last, over everything: edits, workbooks, decisions, the questionnaire.

The history is the source, so that undo and redo go on where they were after a restart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Question, text_in
from genera_desktop.records.record import DELETED
from genera_desktop.services.change_questionnaire import changes_of
from genera_desktop.services.decisions import made_together
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.undo_step import REDO, UNDO
from genera_desktop.store.entries import EDIT, HistoryEntry, Step
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

LOOKED_AT = 400
"""Steps of the history that are looked at. What lies further back is undone record by record."""
ADDED = "add"
"""The label of a step that made a record, whatever made it."""
FEW_ENTRIES = 60
"""A step with more entries is no single answer: nobody looks for the question."""


class StepKind(StrEnum):
    """What a step is, which says how it is undone."""

    EDIT = "edit"
    IMPORT = "import"
    DECISION = "decision"
    QUESTIONNAIRE = "questionnaire"


@frozen
class NamedStep:
    """Something that was done as one. `label` says what; `title` names the record where it is one, or the file;
    `question` is the label of the question where one answer was given. `undone_by` is the step that took it back.
    `number` is its place in the order of arrival."""

    kind: StepKind
    id: str
    label: str
    at: str
    records: int = 1
    record: str = ""
    title: str = ""
    question: str = ""
    undone_by: str = ""
    number: int = field(default=0, compare=False)


@frozen
class Timeline:
    """What can be undone and what can be done again, the next one first."""

    done: tuple[NamedStep, ...]
    undone: tuple[NamedStep, ...]


def list_steps(inventory: Inventory, *, limit: int = 1, language: str = "en", everyones: bool = False) -> Timeline:
    """The last steps of an inventory: at most `limit` in each direction. Where others write too, only what was done
    here: nobody takes back what somebody else has just done. `everyones`: all the same."""
    changes = [
        NamedStep(StepKind.QUESTIONNAIRE, one.id, "questionnaire", one.at, title=", ".join(one.files))
        for one in changes_of(inventory)
        if not one.undone_at
    ]
    done: list[NamedStep] = []
    undone: list[NamedStep] = []
    with inventory.reading() as transaction:
        for step in _newest(transaction, changes):
            if step.number and not (everyones or inventory.wrote(step.number)):
                continue
            if step.undone_by and len(undone) < limit:
                undone.append(_named(transaction, step, language))
            elif not step.undone_by:
                done.append(_named(transaction, step, language))
            if len(done) == limit:
                break
    return Timeline(tuple(done), tuple(undone))


def _newest(transaction: Transaction, changes: list[NamedStep]) -> Iterator[NamedStep]:
    """All steps that stand, newest first, and before them those that can be done again."""
    beside = sorted([*_imports(transaction), *_decisions(transaction)], key=lambda one: one[0])
    taken_back: set[str] = set()
    can_redo = True
    for step in _history(transaction):
        while beside and (step is None or beside[-1][0] > step.number):
            can_redo = False
            yield beside.pop()[1]
        while changes and (step is None or changes[0].at >= step.at):
            can_redo = False
            yield changes.pop(0)
        if step is None or step.step in taken_back:
            can_redo = can_redo and step is not None and step.origin != EDIT
        elif step.origin.startswith(f"{UNDO}:"):
            earlier = step.origin.removeprefix(f"{UNDO}:")
            taken_back.add(earlier)
            if can_redo and step.label != REDO:
                yield _undone(transaction, earlier, step)
        elif step.origin == EDIT:
            can_redo = False
            yield _edit(step)


def _history(transaction: Transaction) -> Iterator[Step | None]:
    """The steps of the history, newest first, and at last None."""
    for looked_at, step in enumerate(transaction.history.newest_steps()):
        if looked_at == LOOKED_AT:
            return
        yield step
    yield None


def _imports(transaction: Transaction) -> Iterator[tuple[int, NamedStep]]:
    for row in transaction.submissions.all():
        if not row.undone_at:
            yield (
                row.number,
                NamedStep(StepKind.IMPORT, row.id, "import", row.received_at, title=row.file, number=row.number),
            )


def _decisions(transaction: Transaction) -> Iterator[tuple[int, NamedStep]]:
    for rows in made_together(transaction.decisions.all()):
        last = rows[-1]
        records = {record for row in rows for record in row.records}
        yield (
            last.number,
            NamedStep(StepKind.DECISION, last.id, "decide", last.at, len(records), last.records[0], number=last.number),
        )


def _edit(step: Step) -> NamedStep:
    return NamedStep(StepKind.EDIT, step.step, step.label, step.at, step.records, step.record, number=step.number)


def _undone(transaction: Transaction, earlier: str, by: Step) -> NamedStep:
    """The step that `by` took back: both have the same records."""
    entries = transaction.history.step(earlier)
    label = entries[0].label if entries else ""
    return NamedStep(StepKind.EDIT, earlier, label, by.at, by.records, by.record, undone_by=by.step, number=by.number)


def _named(transaction: Transaction, step: NamedStep, language: str) -> NamedStep:
    """The step with what its name needs: the title of its record, and whether it made it or gave it one answer."""
    if step.title or step.records != 1 or not step.record:
        return step
    step = replace(step, title=transaction.records.title(step.record))
    entries = transaction.history.step(step.id) if step.kind is StepKind.EDIT else []
    if any((entry.item, entry.key, entry.old, entry.new) == ("", DELETED, True, False) for entry in entries):
        return replace(step, label=ADDED)
    return replace(step, question=_question(transaction, entries, language))


def _question(transaction: Transaction, entries: list[HistoryEntry], language: str) -> str:
    """The label of the one question that was answered; '' where it is several, or none."""
    record = transaction.records.get(entries[0].record) if 0 < len(entries) <= FEW_ENTRIES else None
    form = current_questionnaire(transaction).forms.get(record.form) if record else None
    if form is None:
        return ""
    changed = [form.by_key.get(key) for key in dict.fromkeys(entry.key for entry in entries)]
    asked = [question for question in changed if isinstance(question, Question) and question.asked]
    return text_in(asked[0].labels, language, form.default_language) if len(asked) == 1 else ""
