"""Records as plain JSON and back; hashes over it are taken over its canonical form."""

from __future__ import annotations

from collections.abc import Mapping
from sys import intern
from typing import Any, cast

from genera_desktop.questionnaire.canonical import canonical_json as canonical_json
from genera_desktop.questionnaire.canonical import canonical_object as canonical_object
from genera_desktop.records.record import Answer, Answers, AnswerValue, Dot, Item, Record, Versions

_LONG = 16
"""A text that is shorter may be a code."""
_WITHHELD = 4
"""So long is what is told of an answer that was withheld: it has no value."""


def same_value(one: object, other: object) -> bool:
    """Whether two values are one: 3 and 3.0 are, 1 and true are not."""
    if type(one) is type(other):
        return one == other or canonical_json(one) == canonical_json(other)
    return canonical_json(one) == canonical_json(other)


def record_to_json(record: Record) -> dict[str, Any]:
    """A record with all versions: `answers` are lists `[replica, counter, at, by, value]`, or without a value where
    it was withheld."""
    return {
        "uuid": record.uuid,
        "form": record.form,
        "cluster": record.cluster,
        "answers": answers_to_json(record.answers),
        "items": [
            {"id": item.id, "repeat": item.repeat, "parent": item.parent, "answers": answers_to_json(item.answers)}
            for _, item in sorted(record.items.items())
        ],
        "context": dict(sorted(record.context.items())),
    }


def record_from_json(data: Mapping[str, Any]) -> Record:
    """The record that `record_to_json` wrote."""
    items = [
        Item(item["id"], item["repeat"], item["parent"], answers_from_json(item["answers"])) for item in data["items"]
    ]
    return Record(
        data["uuid"],
        data["form"],
        data["cluster"],
        answers_from_json(data["answers"]),
        {item.id: item for item in items},
        dict(data["context"]),
    )


def answers_to_json(answers: Answers) -> dict[str, list[list[Any]]]:
    return {key: [_answer_to_json(answer) for answer in versions] for key, versions in sorted(answers.items())}


def answers_from_json(data: Mapping[str, list[list[Any]]]) -> dict[str, Versions]:
    """The answers that `answers_to_json` told. Edits, names and codes that come again and again are held once: an
    inventory of 130 workbooks has millions of answers."""
    edits: dict[tuple[str, int, str, str], tuple[Dot, str, str]] = {}
    answers: dict[str, Versions] = {}
    dot, at, by = Dot("", 0), "", ""
    for key, told in data.items():
        versions = []
        for version in told:
            is_withheld = len(version) == _WITHHELD
            replica, counter, when, who, said = (*version, None) if is_withheld else version
            if counter != dot[1] or replica != dot[0] or when != at or who != by:  # mostly one edit made them all
                edit = edits.get((replica, counter, when, who))
                if edit is None:
                    edit = (Dot(intern(replica), counter), intern(when), intern(who))
                    edits[replica, counter, when, who] = edit
                dot, at, by = edit
            if type(said) is str and len(said) < _LONG:
                said = intern(said)
            versions.append(Answer(said, dot, at, by, is_withheld))
        answers[intern(key)] = tuple(versions)
    return answers


def _answer_to_json(answer: Answer) -> list[Any]:
    known = [*answer.dot, answer.at, answer.by]
    return known if answer.withheld else [*known, answer.value]


def answer_value(value: Any) -> AnswerValue:
    """A value from elsewhere where it can be an answer; TypeError for anything else."""
    plain = value is None or isinstance(value, str | int | float)
    codes = isinstance(value, list) and all(isinstance(code, str) for code in value)
    named = isinstance(value, dict) and bool(value) and all(isinstance(text, str) for text in value.values())
    if not (plain or codes or named):
        raise TypeError("this is no answer")
    return cast(AnswerValue, value)
