"""What others did to a record while it was open here: taken over where nothing speaks against it, else told."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.content import Address, is_there, versions_at
from genera_desktop.records.edits import Given, changes_to
from genera_desktop.records.record import (
    COMPLETE,
    DELETED,
    POSITION,
    AnswerValue,
    Dot,
    Record,
    is_deleted,
    status_of,
    value_of,
)
from genera_desktop.records.serial import same_value
from genera_desktop.records.session import EntrySession
from genera_desktop.records.wording import in_words
from genera_desktop.services.load_questionnaire import compiled


@frozen
class Clash:
    """An answer that two gave differently, each without knowing of the other's. None: it was emptied."""

    address: Address
    mine: AnswerValue
    theirs: AnswerValue


class MeanwhileError(GeneraError):
    """A step was refused because somebody else has changed the same; theirs stands. What was `given` can be given once
    more, by who has seen theirs."""

    def __init__(self, code: str, clashes: Sequence[Clash], given: Sequence[Given], **params: str) -> None:
        super().__init__(code, **params)
        self.clashes = tuple(clashes)
        self.given = tuple(given)


def refuse_clashes(form: Form, base: Record, current: Record, given: Sequence[Given], language: str) -> None:
    """GeneraError where somebody has changed, since `base` was read, what this step would change, or what it says of
    the whole record."""
    if is_deleted(current) and not is_deleted(base):
        raise GeneraError("record-is-gone")
    whole = any(not one.address.item and one.address.key.startswith("_") for one in given)
    if whole or (status_of(current) == COMPLETE) != (status_of(base) == COMPLETE):
        raise MeanwhileError("record-changed-meanwhile", (), ())
    plans = compiled(form).plans
    own = [one for one in given if not (plan := plans.get(one.address.key)) or not plan.is_calculated]
    clashes = [
        Clash(one.address, one.value, _value(current, one.address)) for one in own if _clashes(base, current, one)
    ]
    gone = [one for one in clashes if one.address.key == DELETED or not is_there(current, one.address.item)]
    if gone:
        raise MeanwhileError("entry-changed-meanwhile", gone, ())
    if clashes:
        first = clashes[0]
        raise MeanwhileError(
            "answer-changed-meanwhile",
            clashes,
            [one for one in own if one.address.key != POSITION],
            question=_label(form, first.address, language),
            theirs=_words(form, first.address, first.theirs, language),
            mine=_words(form, first.address, first.mine, language),
        )


def replayed(session: EntrySession, current: Record, given: Sequence[Given]) -> list[Given]:
    """What must be written into the record as it is now, so that it holds what this step gave; the session, opened on
    that record, has taken the step. Calculations follow what both have answered."""
    for one in given:
        item, key = one.address
        if item and not any(item == known.id for known in session.content().items):
            session.add_item(one.repeat, one.parent, item)
        if key == DELETED and one.value is True:
            session.remove_item(item)
        elif not key.startswith("_"):
            session.answer(one.address, one.value)
    moved = [one for one in given if one.address.key == POSITION and one.address.item in current.items]
    return [*changes_to(current, session.content()), *moved]


def _clashes(base: Record, current: Record, one: Given) -> bool:
    item, key = one.address
    if key == POSITION or (item and item not in base.items):
        return False
    if item and is_there(base, item) and not is_there(current, item):
        return not (key == DELETED and one.value is True)
    if key == DELETED:  # an entry that somebody went on with is not taken away without a word
        return item in base.items and one.value is True and _dots(base, item) != _dots(current, item)
    before = {version.dot for version in versions_at(base, one.address)}
    now = {version.dot for version in versions_at(current, one.address)}
    return before != now and not same_value(_value(current, one.address), one.value)


def _value(record: Record, address: Address) -> AnswerValue:
    holder = record.items.get(address.item) if address.item else record
    return value_of(holder.answers, address.key) if holder else None


def _dots(record: Record, item: str) -> set[tuple[str, Dot]]:
    """The edits of an item's answers."""
    answers = record.items[item].answers
    return {(key, version.dot) for key, versions in answers.items() if key[0] != "_" for version in versions}


def _label(form: Form, address: Address, language: str) -> str:
    node = form.by_key.get(address.key)
    if node is None and address.item:
        return address.key
    return text_in(node.labels, language) or node.name if node is not None else address.key


def _words(form: Form, address: Address, value: AnswerValue, language: str) -> str:
    question = form.by_key.get(address.key)
    told = in_words(form, question, value, language=language) if isinstance(question, Question) else ""
    return told or "–"
