"""An answer of a person's own where versions or records disagree: what is asked, and why an answer cannot stand."""

from __future__ import annotations

from collections.abc import Collection

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.merge import Conflict
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import QuestionState
from genera_desktop.services.decide_case import decide_answer
from genera_desktop.services.load_questionnaire import compiled, current_questionnaire
from genera_desktop.services.review_rows import ReviewRow
from genera_desktop.services.surroundings import Around
from genera_desktop.store.inventory import Inventory


@frozen
class OwnQuestion:
    """The question of a row, and what it offers in the record that stands for the others. It shows no answer yet."""

    form: Form
    key: str
    state: QuestionState


def own_question(inventory: Inventory, row: ReviewRow, language: str = "en") -> OwnQuestion:
    """What to ask for one row; GeneraError where the answer is not there any more."""
    session, address = _opened(inventory, row, language)
    state = session.state(address)
    return OwnQuestion(session.form, address.key, QuestionState(choices=state.choices, label=state.label))


def decide_own_answer(
    inventory: Inventory,
    row: ReviewRow,
    value: AnswerValue,
    language: str = "en",
    known: Collection[str] | None = None,
) -> Problem | None:
    """Gives an answer about which versions or records disagree a value that none of them has. `known` as for `decide`.

    Where the questionnaire does not allow it, nothing is decided, and the problem says why. GeneraError where they do
    not disagree any more, or in another way.
    """
    session, address = _opened(inventory, row, language)
    session.answer(address, value)
    state = session.state(address)
    if not state.relevant:
        return Problem("answer-does-not-apply")
    if state.problem is not None and state.problem.severity is Severity.ERROR:
        return state.problem
    decide_answer(inventory, row, value, known)
    return None


def _opened(inventory: Inventory, row: ReviewRow, language: str) -> tuple[EntrySession, Address]:
    """The record in which the answer is tried, the first of several, and where the answer stands there."""
    if row.about is None or not row.can_be_typed:
        raise GeneraError("changed-since-review")
    if isinstance(row.about, Conflict):
        uuid, address = row.about.record, row.about.address
    else:
        first = row.about.options[0]
        uuid, address = first.record, Address(first.item, row.about.question)
    with inventory.reading() as transaction:
        record = transaction.records.get(uuid)
        form = current_questionnaire(transaction).forms.get(record.form) if record else None
    if record is None or form is None or (address.item and address.item not in record.items):
        raise GeneraError("changed-since-review")
    surroundings = Around(inventory, language)
    return EntrySession(compiled(form), content_of(record), surroundings, uuid), address
