"""The plain values of a record, without versions: what a form is filled with and what expressions see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from genera_desktop.records.record import POSITION, AnswerValue, Item, Record, Versions, is_deleted, value_of


class Address(NamedTuple):
    """One answer of a record: the item it stands in ('' directly in the record) and the question's key."""

    item: str
    key: str


@dataclass(slots=True)
class ItemContent:
    id: str
    repeat: str
    parent: str = ""
    values: dict[str, AnswerValue] = field(default_factory=dict)


@dataclass(slots=True)
class Content:
    """Values by question key, and items in the order in which their lists show them. No `_` names, no deleted items."""

    values: dict[str, AnswerValue] = field(default_factory=dict)
    items: list[ItemContent] = field(default_factory=list)

    def value(self, address: Address) -> AnswerValue:
        if not address.item:
            return self.values.get(address.key)
        return next((item.values.get(address.key) for item in self.items if item.id == address.item), None)


def versions_at(record: Record, address: Address) -> Versions:
    """The versions of one answer; none where its item is not there."""
    holder = record.items.get(address.item) if address.item else record
    return holder.answers.get(address.key, ()) if holder else ()


def holders(record: Record, item_id: str) -> Iterator[str]:
    """What an answer stands in: its item, the items around that, and the record ('')."""
    met = {""}
    while item_id in record.items and item_id not in met:
        yield item_id
        met.add(item_id)
        item_id = record.items[item_id].parent
    yield ""


def is_there(record: Record, item_id: str) -> bool:
    """Whether a record ('') or an item is there with all that it stands in: nothing of it was deleted."""
    return not any(is_deleted(record.items[held] if held else record) for held in holders(record, item_id))


def is_shown(item: Item) -> bool:
    """Whether a list shows an item: not one that was deleted, nor one whose answers all stayed with their owner."""
    asked = [versions for key, versions in item.answers.items() if not key.startswith("_")]
    stayed = bool(asked) and all(answer.withheld for versions in asked for answer in versions)
    return not stayed and not is_deleted(item)


def items_in_order(items: Iterable[Item]) -> list[Item]:
    """The items that are shown, as their lists show them: by place, then by id."""

    def place(item: Item) -> tuple[float, str]:
        position = value_of(item.answers, POSITION)
        return (float(position) if isinstance(position, int | float) else 0.0, item.id)

    return sorted((item for item in items if is_shown(item)), key=place)


def content_of(record: Record) -> Content:
    """The shown values of a record. Items of a deleted item are gone with it."""
    if not record.items:
        return Content(values_of(record))
    living = {item.id for item in record.items.values() if is_shown(item)}
    items = [
        ItemContent(item.id, item.repeat, item.parent, values_of(item))
        for item in items_in_order(record.items.values())
        if not item.parent or item.parent in living
    ]
    return Content(values_of(record), items)


def values_of(thing: Record | Item) -> dict[str, AnswerValue]:
    """The shown answers of a record or item, deleted or not."""
    answers = thing.answers
    values: dict[str, AnswerValue] = {}
    for key, versions in answers.items():
        if not key.startswith("_"):
            # Nearly always there is one version: no need to look for the one that is shown.
            value = versions[0].value if len(versions) == 1 and not versions[0].withheld else value_of(answers, key)
            if value is not None:
                values[key] = value
    return values
