"""Edits of a record: each gives the record as it is after one edit, named by its dot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from genera_desktop.records.content import Address
from genera_desktop.records.record import Answer, AnswerValue, Dot, Item, Record, Versions


@dataclass(frozen=True, slots=True)
class Edit:
    """Who edited (a device, never a person), when, and the edit's dot."""

    dot: Dot
    at: str
    by: str = ""


def with_answer(record: Record, address: Address, value: AnswerValue, edit: Edit) -> Record:
    """The record after an answer was given, changed or emptied (None). It has seen all versions it replaces."""
    answer = Answer(value, edit.dot, edit.at, edit.by)
    if not address.item:
        answers = _replaced(record.answers, address.key, answer)
        return replace(record, answers=answers, context=_seen(record, record.answers.get(address.key, ()), edit.dot))
    item = record.items[address.item]
    items = {**record.items, item.id: replace(item, answers=_replaced(item.answers, address.key, answer))}
    return replace(record, items=items, context=_seen(record, item.answers.get(address.key, ()), edit.dot))


def with_item(record: Record, item_id: str, repeat: str, parent: str = "") -> Record:
    """The record with an empty item more. Its first answer (its place in the list) carries the edit."""
    return replace(record, items={**record.items, item_id: Item(item_id, repeat, parent)})


def _replaced(answers: Mapping[str, Versions], key: str, answer: Answer) -> dict[str, Versions]:
    return {**answers, key: (answer,)}


def _seen(record: Record, versions: Versions, dot: Dot) -> dict[str, int]:
    context = dict(record.context)
    for seen in [*(version.dot for version in versions), dot]:
        context[seen.replica] = max(context.get(seen.replica, 0), seen.counter)
    return context
