"""Edits of a record: each gives the record as it is after one edit, named by its dot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from genera_desktop.frozen import frozen
from genera_desktop.records.content import Address, Content, ItemContent, content_of, holders, values_of, versions_at
from genera_desktop.records.record import (
    DELETED,
    POSITION,
    Answer,
    AnswerValue,
    Dot,
    Item,
    Record,
    Versions,
    value_of,
)
from genera_desktop.records.serial import same_value


@frozen
class Edit:
    """Who edited (a device, never a person), when, and the edit's dot."""

    dot: Dot
    at: str
    by: str = ""


def with_answer(record: Record, address: Address, value: AnswerValue, edit: Edit) -> Record:
    """The record after an answer was given, changed or emptied (None). It has seen all versions it replaces.

    An edit says as well that the record, and the item that it stands in, are there. So where somebody deletes what
    another goes on with, these are two answers to one question, and neither is lost without a word.
    """
    answer = Answer(value, edit.dot, edit.at, edit.by)
    record = with_versions(record, address, (answer,), _seen(record, address, edit.dot))
    for item in () if address.key == POSITION else holders(record, address.item):
        place = Address(item, DELETED)
        before = versions_at(record, place)
        there = before if place == address else _there(before, edit)
        if there is not before:
            record = with_versions(record, place, there, record.context)
    return record


def with_item(record: Record, item_id: str, repeat: str, parent: str = "") -> Record:
    """The record with an empty item more. Its first answer (its place in the list) carries the edit."""
    return replace(record, items={**record.items, item_id: Item(item_id, repeat, parent)})


def _there(versions: Versions, edit: Edit) -> Versions:
    """Whether a record or item is deleted, after an edit of something in it: a deletion that stands is not undone by
    that, nor is it decided by that whether one counts that somebody made meanwhile."""
    deletions = tuple(version for version in versions if version.value is True)
    is_gone = deletions and len(deletions) == len(versions)
    if is_gone or any(version.dot == edit.dot for version in versions):
        return versions
    return tuple(sorted((*deletions, Answer(False, edit.dot, edit.at, edit.by)), key=lambda answer: answer.dot))


def with_versions(record: Record, address: Address, versions: Versions, context: Mapping[str, int]) -> Record:
    """The record with these versions of one answer, or without any, and with this context."""
    holder = record.items[address.item] if address.item else record
    answers = {**holder.answers, address.key: versions}
    if not versions:
        del answers[address.key]
    if not address.item:
        return Record(record.uuid, record.form, record.cluster, answers, record.items, context)
    items = {**record.items, address.item: replace(record.items[address.item], answers=answers)}
    return Record(record.uuid, record.form, record.cluster, record.answers, items, context)


def _seen(record: Record, address: Address, dot: Dot) -> dict[str, int]:
    context = dict(record.context)
    for seen in [*(version.dot for version in versions_at(record, address)), dot]:
        context[seen.replica] = max(context.get(seen.replica, 0), seen.counter)
    return context


@frozen
class Given:
    """One answer to write: where and what. `repeat` and `parent` say where an item stands that is not there yet."""

    address: Address
    value: AnswerValue
    repeat: str = ""
    parent: str = ""


def changes_to(record: Record, content: Content) -> list[Given]:
    """What must be written so that the record holds this content: answers, new and removed items, places in lists."""
    before = content_of(record)
    given = [Given(Address("", key), value) for key, value in _differences(before.values, content.values)]
    known = {item.id: item for item in before.items}
    places = _places(record, content.items)
    for item in content.items:
        earlier = known.pop(item.id, None)
        # One that was removed comes back as it is given now, not with what it held.
        stored = record.items.get(item.id)
        changed: dict[str, AnswerValue] = dict(_differences(values_of(stored) if stored else {}, item.values))
        if item.id in places:
            changed[POSITION] = places[item.id]
        if earlier is None:
            changed[DELETED] = False  # an answer of its own, so that undoing it deletes the item
        given += [Given(Address(item.id, key), value, item.repeat, item.parent) for key, value in changed.items()]
    given += [Given(Address(item_id, DELETED), True) for item_id in known]
    return given


def apply_given(record: Record, given: Given, edit: Edit) -> Record:
    """The record after one answer was written, in an item that begins to exist where need be."""
    if given.address.item and given.address.item not in record.items:
        record = with_item(record, given.address.item, given.repeat, given.parent)
    return with_answer(record, given.address, given.value, edit)


def _differences(
    before: Mapping[str, AnswerValue], after: Mapping[str, AnswerValue]
) -> Iterator[tuple[str, AnswerValue]]:
    changed = [
        key for key, value in after.items() if (known := before.get(key)) is not value and not same_value(known, value)
    ]
    for key in sorted(changed + [key for key in before if key not in after]):
        yield key, after.get(key)


def _places(record: Record, items: Sequence[ItemContent]) -> dict[str, int]:
    """New places for the items that need one: new ones, and those that no longer follow the one before them."""
    places: dict[str, int] = {}
    last: dict[tuple[str, str], int] = {}
    for item in items:
        known = record.items.get(item.id)
        place = value_of(known.answers, POSITION) if known else None
        before = last.get((item.repeat, item.parent), 0)
        if not isinstance(place, int) or place <= before:
            place = places[item.id] = before + 1
        last[item.repeat, item.parent] = place
    return places
