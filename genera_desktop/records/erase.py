"""A person is erased from a record: the item stays as an empty mark, which travels and wins wherever it arrives.

The mark has the item's id and the edit that made it, and nothing of what the item held.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from genera_desktop.records.edits import Edit
from genera_desktop.records.merge import united
from genera_desktop.records.record import ERASED, Answer, Item, Record


def is_erased(item: Item) -> bool:
    return ERASED in item.answers


def erased_items(record: Record) -> set[str]:
    """The ids of the items that were erased from a record."""
    return {item.id for item in record.items.values() if is_erased(item)}


def with_nested(record: Record, items: Collection[str]) -> set[str]:
    """These items of a record, and all that stand in them."""
    found = {item for item in items if item in record.items}
    while more := {item.id for item in record.items.values() if item.parent in found} - found:
        found |= more
    return found


def erased(record: Record, edits: Mapping[str, Edit]) -> Record:
    """The record after these items were erased, each by its edit. One that is erased already stays as it is."""
    for item, edit in edits.items():
        if item in record.items and not is_erased(record.items[item]):
            mark = {ERASED: (Answer(True, edit.dot, edit.at, edit.by),)}
            items = {**record.items, item: replace(record.items[item], answers=mark)}
            seen = united(record.context, {edit.dot.replica: edit.dot.counter})
            record = replace(record, items=items, context=seen)
    return record


def edits_that_erased(record: Record) -> Iterator[tuple[str, Edit]]:
    """Each erased item of a record and the edit that erased it."""
    for item in erased_items(record):
        mark = min(record.items[item].answers[ERASED], key=lambda answer: answer.dot)
        yield item, Edit(mark.dot, mark.at, mark.by)
