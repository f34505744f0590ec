"""A person is erased from a record: the item stays as an empty mark, which travels and wins wherever it arrives.

The mark has the item's id and the edit that made it, and nothing of what the item held. It says too whether the person
goes out of ordinary sentences as well: there the words are taken out under the edit that wrote them, so that whoever
knows that edit, and who the person was, comes to the same text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any

from genera_desktop.frozen import frozen
from genera_desktop.records.edits import Edit
from genera_desktop.records.mentions import Mentions
from genera_desktop.records.merge import united
from genera_desktop.records.record import ERASED, Answer, Answers, Item, Record, Versions

IN_TEXTS_TOO = "in-texts"
"""What the mark says where the person goes out of ordinary sentences as well; True where only the item goes."""


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


def erased(record: Record, edits: Mapping[str, Edit], in_texts: Collection[str] = ()) -> Record:
    """The record after these items were erased, each by its edit, some of them out of sentences too. One that is erased
    already stays as it is."""
    for item, edit in edits.items():
        if item in record.items and not is_erased(record.items[item]):
            said = IN_TEXTS_TOO if item in in_texts else True
            mark = {ERASED: (Answer(said, edit.dot, edit.at, edit.by),)}
            items = {**record.items, item: replace(record.items[item], answers=mark)}
            seen = united(record.context, {edit.dot.replica: edit.dot.counter})
            record = replace(record, items=items, context=seen)
    return record


def edits_that_erased(record: Record) -> Iterator[tuple[str, Edit, bool]]:
    """Each erased item of a record, the edit that erased it, and whether the person goes out of sentences too."""
    for item in erased_items(record):
        marks = record.items[item].answers[ERASED]
        mark = min(marks, key=lambda answer: answer.dot)
        yield item, Edit(mark.dot, mark.at, mark.by), any(one.value == IN_TEXTS_TOO for one in marks)


@frozen
class Silence:
    """Takes persons out of ordinary answers. `spared` are the keys of answers that are no sentences, and of those that
    say who other contacts are."""

    mentions: Mentions
    spared: Collection[str]

    def __bool__(self) -> bool:
        return bool(self.mentions)

    def of(self, key: str, value: Any) -> Any:
        """The value of an answer without them."""
        return value if key.startswith("_") or key in self.spared else self.mentions.out_of(value)

    def of_record(self, record: Record) -> Record:
        """The record without them, by the same edits."""
        answers = self._answers(record.answers)
        items = {id: replace(item, answers=self._answers(item.answers)) for id, item in record.items.items()}
        return replace(record, answers=answers, items=items)

    def _answers(self, answers: Answers) -> Answers:
        return {key: self._versions(key, versions) for key, versions in answers.items()}

    def _versions(self, key: str, versions: Versions) -> Versions:
        return tuple(replace(one, value=self.of(key, one.value)) for one in versions)
