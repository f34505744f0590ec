"""What may not leave an inventory: answers that are not asked, records that are not shared, people who did not agree.

A withheld answer travels as its dot with a mark, so that no context ever covers what was not sent (DESIGN section 6).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container
from dataclasses import replace
from enum import StrEnum

from genera_desktop.questionnaire.model import Form, Question, Repeat
from genera_desktop.records.consent import contacts_of, may_leave
from genera_desktop.records.content import Address
from genera_desktop.records.record import (
    DELETED,
    ERASED,
    POSITION,
    Answers,
    Item,
    Record,
    Versions,
    is_deleted,
    shown,
    value_of,
)

SHARE_ROLES = ("company.share", "strength.share", "signal.share")
ONLY_THIS_CLUSTER = "cluster"
INTERNAL = "internal"
"""The appearance that a questionnaire gives to a question, group or list that is the cluster's own affair."""
INTERNAL_ROLES = frozenset(
    (
        *SHARE_ROLES,
        *(f"company.{part}" for part in ("survey_date", "survey_mode", "validated", "note")),
        *(f"company.selection_{part}" for part in ("status", "criteria", "reason", "date")),
        "contact.evidence",
    )
)
"""What a cluster notes about a company and does not ask it."""


class Withheld(StrEnum):
    """Why an answer stays behind."""

    NOT_RELEVANT = "not-relevant"
    NOT_SHARED = "not-shared"
    NO_CONSENT = "no-consent"
    PERSONAL = "personal"
    DELETED = "deleted"
    INTERNAL = "internal"


def limited_to(record: Record, keys: Container[str]) -> tuple[Record, Counter[Withheld]]:
    """The record with marks only for all answers but those to these questions, and for versions that wait beside the
    one that is shown; and how many answers stay behind so."""
    counts: Counter[Withheld] = Counter()

    def limited(answers: Answers) -> dict[str, Versions]:
        found = {}
        for key, versions in answers.items():
            if key in (DELETED, ERASED, POSITION):
                found[key] = versions
                continue
            seen = shown(versions) if key in keys else None
            counts[Withheld.INTERNAL] += not key.startswith("_") and seen is None and _says_something(versions)
            found[key] = tuple(one if one is seen else replace(one, value=None, withheld=True) for one in versions)
        return found

    items = {item.id: replace(item, answers=limited(item.answers)) for item in record.items.values()}
    return replace(record, answers=limited(record.answers), items=items), counts


def _says_something(versions: Versions) -> bool:
    return any(answer.value is not None for answer in versions)


def is_shared(form: Form, record: Record) -> bool:
    """Whether a record may leave its cluster at all."""
    keys = (form.key_of(role) for role in SHARE_ROLES)
    return all(value_of(record.answers, key) != ONLY_THIS_CLUSTER for key in keys if key)


def is_internal(form: Form, node: Question | Repeat) -> bool:
    """Whether a question or list is the cluster's own affair: by its role, or marked so itself or by what it is in."""
    around = (one for one in form.nodes if one.path == node.path[: len(one.path)])
    return node.role in INTERNAL_ROLES or any(INTERNAL in one.appearance for one in around)


def outgoing(
    form: Form,
    record: Record,
    is_relevant: Callable[[Address], bool],
    *,
    personal_data: bool = True,
    to_its_subject: bool = False,
) -> tuple[Record | None, Counter[Withheld]]:
    """The record as it may leave, and how many answers stay behind for which reason; None where all of it stays.

    `is_relevant` tells whether the form shows a question of the record. `to_its_subject`: it goes to the company that
    it is about, whoever else may see it.
    """
    counts: Counter[Withheld] = Counter()
    if is_deleted(record):
        return _tombstone(record), counts
    if not to_its_subject and not is_shared(form, record):
        counts[Withheld.NOT_SHARED] = sum(
            not key.startswith("_") for answers in _all_answers(record) for key in answers
        )
        return None, counts
    gate = _Gate(form, record, is_relevant, personal_data, counts)
    items = {item.id: replace(item, answers=gate.answers(item.answers, item)) for item in record.items.values()}
    return replace(record, answers=gate.answers(record.answers, None), items=items), counts


class _Gate:
    """Decides answer by answer."""

    def __init__(
        self,
        form: Form,
        record: Record,
        is_relevant: Callable[[Address], bool],
        personal_data: bool,
        counts: Counter[Withheld],
    ) -> None:
        self.form = form
        self.is_relevant = is_relevant
        self.personal_data = personal_data
        self.counts = counts
        self.contacts = contacts_of(form)
        self.living = {item.id for item in record.items.values() if not is_deleted(item)}

    def answers(self, answers: Answers, item: Item | None) -> dict[str, Versions]:
        return {key: self._versions(key, versions, item, answers) for key, versions in answers.items()}

    def _versions(self, key: str, versions: Versions, item: Item | None, siblings: Answers) -> Versions:
        reason = None if key.startswith("_") else self._reason(key, item, siblings)
        if reason is None:
            return versions
        if _says_something(versions):
            self.counts[reason] += 1
        return _marked(versions)

    def _reason(self, key: str, item: Item | None, siblings: Answers) -> Withheld | None:
        if item is not None and item.id not in self.living:
            return Withheld.DELETED
        if item is not None and item.repeat == self.contacts and not may_leave(self.form, siblings):
            return Withheld.NO_CONSENT
        question = self.form.by_key.get(key)
        if not isinstance(question, Question):
            return self._retired(item)
        if question.personal is not False and not self.personal_data:
            return Withheld.PERSONAL
        return None if self.is_relevant(Address(item.id if item else "", key)) else Withheld.NOT_RELEVANT

    def _retired(self, item: Item | None) -> Withheld | None:
        """An answer whose question is gone: nothing says any more whether it is about a person."""
        gone_list = item is not None and item.repeat not in self.form.by_key
        return Withheld.PERSONAL if gone_list or not self.personal_data else None


def _tombstone(record: Record) -> Record:
    """A deleted record: its deletion travels, its answers only as marks."""

    def without_values(answers: Answers) -> dict[str, Versions]:
        return {key: versions if key in (DELETED, ERASED) else _marked(versions) for key, versions in answers.items()}

    items = {item.id: replace(item, answers=without_values(item.answers)) for item in record.items.values()}
    return replace(record, answers=without_values(record.answers), items=items)


def _marked(versions: Versions) -> Versions:
    return tuple(replace(answer, value=None, withheld=True) for answer in versions)


def _all_answers(record: Record) -> list[Answers]:
    return [record.answers, *(item.answers for item in record.items.values())]
