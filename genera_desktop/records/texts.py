"""A record's canonical texts, worked out in one go: hashes, submissions and the inventory's rows are made of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.canonical import canonical_json, canonical_object, quoted
from genera_desktop.records.record import Answer, Answers, Dot, Record, value_of


class AnswersText(NamedTuple):
    """Answers as canonical JSON: with all versions (`answers_to_json`), and the values that tables show. `told` is how
    many answers have a value, `is_plain` whether each has one version."""

    versions: str
    values: str
    told: int
    is_plain: bool


@frozen
class RecordText:
    """The texts of this very record. `edits` are the dots of all its answers' versions, `told` is how many answers have
    a value, and `is_plain` says whether each has one version."""

    record: Record
    answers: AnswersText
    items: Mapping[str, AnswersText]
    edits: frozenset[Dot]
    told: int
    is_plain: bool

    def holders(self) -> Iterator[tuple[str, AnswersText]]:
        """The record ('') and its items, in their order, each with its answers."""
        yield "", self.answers
        yield from self.items.items()

    def whole(self) -> str:
        """The canonical JSON of `record_to_json`."""
        record = self.record
        items = ",".join(
            f'{{"answers":{self.items[id].versions},"id":{quoted(id)},"parent":{quoted(item.parent)},'
            f'"repeat":{quoted(item.repeat)}}}'
            for id, item in sorted(record.items.items())
        )
        return (
            f'{{"answers":{self.answers.versions},"cluster":{quoted(record.cluster)},'
            f'"context":{canonical_object(record.context)},"form":{quoted(record.form)},"items":[{items}],'
            f'"uuid":{quoted(record.uuid)}}}'
        )


RecordTexts = Mapping[str, RecordText]
"""The texts of records by UUID; they hold for the very record that each names, and for no later version of it."""


def text_of(record: Record, known: RecordTexts | None = None) -> RecordText:
    """The texts of a record, taken from those that are `known` where these are of it."""
    found = known.get(record.uuid) if known else None
    if found is not None and found.record is record:
        return found
    edits: set[Dot] = set()
    answers = _answers_text(record.answers, edits)
    items = {id: _answers_text(item.answers, edits) for id, item in record.items.items()}
    every = [answers, *items.values()]
    told, is_plain = sum(one.told for one in every), all(one.is_plain for one in every)
    return RecordText(record, answers, items, frozenset(edits), told, is_plain)


def _answers_text(answers: Answers, edits: set[Dot]) -> AnswersText:
    versions, values = [], []
    told, is_plain = 0, True
    dot, at, by, head = None, "", "", ""
    for key in sorted(answers):
        name, every = quoted(key), answers[key]
        if len(every) != 1:
            is_plain = False
            edits.update(answer.dot for answer in every)
            versions.append(f"{name}:[{','.join([_version(answer) for answer in every])}]")
            shown = value_of(answers, key)
            said = "" if shown is None else canonical_json(shown)
        else:
            answer = every[0]
            if answer.dot is not dot or answer.at is not at or answer.by is not by:  # mostly one edit made them all
                dot, at, by = answer.dot, answer.at, answer.by
                edits.add(dot)
                head = _head(answer)
            if answer.withheld:
                versions.append(f"{name}:[{head}]]")
                continue
            value = answer.value
            said = quoted(value) if type(value) is str else canonical_json(value)
            versions.append(f"{name}:[{head},{said}]]")
            if value is None:
                continue
        if said:
            told += 1
            if not key.startswith("_"):
                values.append(f"{name}:{said}")
    return AnswersText("{" + ",".join(versions) + "}", "{" + ",".join(values) + "}", told, is_plain)


def _head(answer: Answer) -> str:
    """What an edit says of each answer that it made."""
    (replica, counter), at, by = answer.dot, answer.at, answer.by
    return f"[{quoted(replica)},{counter},{quoted(at)},{quoted(by)}"


def _version(answer: Answer) -> str:
    return f"{_head(answer)}]" if answer.withheld else f"{_head(answer)},{canonical_json(answer.value)}]"
