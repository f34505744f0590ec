"""Two versions of one record meet: newer answers win, concurrent ones stay side by side until somebody decides.

The result does not depend on the order in which versions meet, and meeting twice changes nothing: the merge is that of
a multi-value register with dots and contexts (DESIGN section 6).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from genera_desktop.frozen import frozen
from genera_desktop.records.content import Address, is_there
from genera_desktop.records.mentions import LEFT_OUT
from genera_desktop.records.record import (
    ERASED,
    LOCAL_ID,
    POSITION,
    REVISION,
    Answer,
    Answers,
    AnswerValue,
    Item,
    Record,
    Versions,
    covers,
    value_of,
)
from genera_desktop.records.serial import canonical_json, same_value

Context = Mapping[str, int]

UNDISPUTED = frozenset({POSITION, REVISION})
"""Answers for which the latest version is good enough: nobody is asked about the place of an item in its list."""


@frozen
class AnswerChange:
    """What became of one answer: its shown value before and after."""

    address: Address
    old: AnswerValue
    new: AnswerValue


@frozen
class Conflict:
    """One answer of one record that concurrent edits left with several different values."""

    record: str
    address: Address
    versions: Versions


def merge_records(ours: Record, theirs: Record) -> Record:
    """Both versions of a record as one. It is the same one: uuid and form are ours."""
    items = {
        item_id: _merge_items(ours.items.get(item_id), theirs.items.get(item_id), ours.context, theirs.context)
        for item_id in sorted(ours.items.keys() | theirs.items.keys())
    }
    answers = _merge_answers(ours.answers, theirs.answers, ours.context, theirs.context)
    cluster = min(ours, theirs, key=_belonging).cluster
    return replace(ours, cluster=cluster, answers=answers, items=items, context=united(ours.context, theirs.context))


def meet(ours: Record, theirs: Record) -> Record:
    """What becomes of two versions under one id: one record, or, where they are of two forms, the one that the id
    belongs to, alone. Somebody has copied it to another sheet then."""
    if ours.form == theirs.form:
        return merge_records(ours, theirs)
    return min(ours, theirs, key=_belonging)


def _belonging(record: Record) -> tuple[bool, str, str]:
    """By this the cluster and the form of a record are found, whichever version comes first: the one that gave it its
    readable id, not one that typed the record's id into a workbook of its own."""
    return (LOCAL_ID not in record.answers, record.form, record.cluster)


def united(one: Context, other: Context) -> dict[str, int]:
    """A context that has seen what either has seen."""
    return {replica: max(one.get(replica, 0), other.get(replica, 0)) for replica in sorted(one.keys() | other.keys())}


def _merge_items(ours: Item | None, theirs: Item | None, our_context: Context, their_context: Context) -> Item:
    known = min((item for item in (ours, theirs) if item), key=lambda item: (item.repeat, item.parent))
    answers = _merge_answers(ours.answers if ours else {}, theirs.answers if theirs else {}, our_context, their_context)
    return bare(known, answers) if ERASED in answers else replace(known, answers=answers)


def bare(item: Item, answers: Answers) -> Item:
    """The item with what says that it was erased, and nothing else: an edit made elsewhere meanwhile brings nothing
    back, and nobody is asked about it."""
    return replace(item, answers={ERASED: answers[ERASED]})


def _merge_answers(ours: Answers, theirs: Answers, our_context: Context, their_context: Context) -> dict[str, Versions]:
    merged: dict[str, Versions] = {}
    for key in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(key, ()), theirs.get(key, ())
        versions = mine if mine == other else merge_versions(mine, other, our_context, their_context)
        if versions:
            merged[key] = versions
    return merged


def merge_versions(ours: Versions, theirs: Versions, our_context: Context, their_context: Context) -> Versions:
    """The versions that remain: those on both sides, and those that the other side has never seen."""
    mine = {answer.dot: answer for answer in ours}
    other = {answer.dot: answer for answer in theirs}
    kept = [_same_edit(mine[dot], other[dot]) for dot in mine.keys() & other.keys()]
    kept += [answer for dot, answer in mine.items() if dot not in other and not covers(their_context, dot)]
    kept += [answer for dot, answer in other.items() if dot not in mine and not covers(our_context, dot)]
    return tuple(sorted(kept, key=lambda answer: answer.dot))


def _same_edit(one: Answer, other: Answer) -> Answer:
    """One edit as two sides know it: a value replaces the mark "withheld", and the earliest time known is its time.

    One hand edit may come back in several files that were saved at different times. A text out of which an erased
    person was taken on one side stays so on both.
    """
    if one == other:
        return one

    def order(answer: Answer) -> tuple[bool, bool, str, str, str]:
        text = canonical_json(answer.value)
        return (answer.withheld, LEFT_OUT not in text, answer.at, answer.by, text)

    first, second = sorted((one, other), key=order)
    return replace(first, at=min(first.at, second.at))


def is_disputed(versions: Versions) -> bool:
    """Whether an answer has several versions that say different things."""
    said = {canonical_json(answer.value) for answer in versions if not answer.withheld}
    return len(said) > 1


def conflicts_of(record: Record) -> Iterator[Conflict]:
    """The answers of a record that wait for a decision, in the order of their keys; items after the record itself.

    Nobody is asked about what is deleted; that something is deleted which another went on with is a conflict itself.
    """
    for item_id, answers in [("", record.answers), *((item.id, item.answers) for item in record.items.values())]:
        open_ones = [
            (key, versions)
            for key, versions in answers.items()
            if len(versions) > 1 and key not in UNDISPUTED and is_disputed(versions)
        ]
        for key, versions in open_ones if open_ones and is_there(record, item_id) else ():
            yield Conflict(record.uuid, Address(item_id, key), versions)


def shown_changes(before: Record | None, after: Record) -> list[AnswerChange]:
    """Every answer whose shown value differs between two versions of a record; all answers for a new record."""
    if before is None:
        every = [("", after.answers), *((item.id, item.answers) for item in after.items.values())]
        return [
            AnswerChange(Address(item, key), None, value)
            for item, answers in every
            for key in sorted(answers)
            if (value := value_of(answers, key)) is not None
        ]
    changes = _changes("", before.answers, after.answers)
    for item in after.items.values():
        earlier = before.items.get(item.id)
        changes += _changes(item.id, earlier.answers if earlier else {}, item.answers)
    return changes


def _changes(item: str, before: Answers, after: Answers) -> list[AnswerChange]:
    changes = []
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) is after.get(key):
            continue
        old, new = value_of(before, key), value_of(after, key)
        if (new is not None) if old is None else not same_value(old, new):
            changes.append(AnswerChange(Address(item, key), old, new))
    return changes
