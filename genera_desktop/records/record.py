"""A record as it is kept: every answer with the dots of the edits that made it, and the record's context.

The merge is that of a multi-value register (dotted version vectors, Preguiça et al. 2010): an answer normally has one
version; it has several where edits were concurrent and nobody has decided yet. Status, deletion and the place of an
item in its list are kept as answers too, under the names below, so that one rule merges everything.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import NamedTuple

from genera_desktop.frozen import frozen

AnswerValue = None | str | int | float | bool | list[str] | dict[str, str]
"""Plain JSON. None: no answer. A list of codes for several choices. `{"na": reason}` for a special answer."""

NOT_AVAILABLE = "na"
UNKNOWN, DECLINED, DOES_NOT_APPLY = "unknown", "declined", "not_applicable"
SPECIAL_ANSWERS = (UNKNOWN, DECLINED, DOES_NOT_APPLY)

# Answers that every record or item has besides those of the questionnaire. No question name begins with "_".
STATUS = "_status"
DELETED = "_deleted"
ERASED = "_erased"
"""On an item alone: it was about a person and is empty for ever, whoever still sends what it held."""
POSITION = "_position"
REVISION = "_revision"
LOCAL_ID = "_local_id"
DEMO = "_demo"

DRAFT, COMPLETE = "draft", "complete"


class Dot(NamedTuple):
    """The name of one edit: which replica made it, and the how-manieth edit of that replica it was."""

    replica: str
    counter: int


@frozen
class Answer:
    """One version of an answer: what one edit made of it. `at` is UTC, ISO 8601, to the second; `by` names a device."""

    value: AnswerValue
    dot: Dot
    at: str = ""
    by: str = ""
    withheld: bool = False
    """The value did not travel (not relevant, not shared, no consent); only the fact that there is one did."""


Versions = tuple[Answer, ...]
"""The versions of one answer, by dot. More than one: concurrent edits that nobody has decided."""

Answers = Mapping[str, Versions]
"""Question key (or one of the `_` names) to its versions."""


@frozen
class Item:
    """One item of a repeat, with an id for life. `parent` is the item around it, '' directly in the record."""

    id: str
    repeat: str
    parent: str = ""
    answers: Answers = field(default_factory=dict)


@frozen
class Record:
    """One filled-in form. `context`: the highest count of each replica's edits that this record has seen."""

    uuid: str
    form: str
    cluster: str
    answers: Answers = field(default_factory=dict)
    items: Mapping[str, Item] = field(default_factory=dict)
    context: Mapping[str, int] = field(default_factory=dict)


def shown(versions: Versions) -> Answer | None:
    """The version that is shown while nobody has decided: a known value before a withheld one, then the latest edit.

    What one side deleted and the other went on with is there until somebody decides, whatever the clocks say.
    """

    if len(versions) < 2:
        return versions[0] if versions else None

    def order(answer: Answer) -> tuple[bool, bool, str, Dot]:
        return (not answer.withheld, answer.value is not True, answer.at, answer.dot)

    return max(versions, key=order, default=None)


def value_of(answers: Answers, key: str) -> AnswerValue:
    """The shown value of an answer; None where there is none or it was withheld."""
    answer = shown(answers.get(key, ()))
    return answer.value if answer and not answer.withheld else None


def is_deleted(thing: Record | Item) -> bool:
    return ERASED in thing.answers or value_of(thing.answers, DELETED) is True


def status_of(record: Record) -> str:
    return COMPLETE if value_of(record.answers, STATUS) == COMPLETE else DRAFT


def covers(context: Mapping[str, int], dot: Dot) -> bool:
    """Whether whoever has this context has seen the edit."""
    return context.get(dot.replica, 0) >= dot.counter
