"""What may not leave an inventory: answers that are not asked, records that are not shared, people who did not agree.

A withheld answer travels as its dot with a mark, so that no context ever covers what was not sent (DESIGN section 6).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from enum import StrEnum

from genera_desktop.questionnaire.model import Form, Question
from genera_desktop.records.content import Address
from genera_desktop.records.record import DELETED, Answers, Item, Record, Versions, is_deleted, value_of
from genera_desktop.records.session import EntrySession

SHARE_ROLES = ("company.share", "strength.share", "signal.share")
ONLY_THIS_CLUSTER = "cluster"
AGREED = "yes"
PARTNERS = "alliance"


class Withheld(StrEnum):
    """Why an answer stays behind."""

    NOT_RELEVANT = "not-relevant"
    NOT_SHARED = "not-shared"
    NO_CONSENT = "no-consent"
    PERSONAL = "personal"
    DELETED = "deleted"


def is_shared(form: Form, record: Record) -> bool:
    """Whether a record may leave its cluster at all."""
    keys = (form.key_of(role) for role in SHARE_ROLES)
    return all(value_of(record.answers, key) != ONLY_THIS_CLUSTER for key in keys if key)


def outgoing(
    form: Form, record: Record, session: EntrySession, *, personal_data: bool = True
) -> tuple[Record | None, Counter[Withheld]]:
    """The record as it may leave, and how many answers stay behind for which reason; None where all of it stays.

    `session` is the record's entry session: it knows what is relevant.
    """
    counts: Counter[Withheld] = Counter()
    if is_deleted(record):
        return _tombstone(record), counts
    if not is_shared(form, record):
        counts[Withheld.NOT_SHARED] = sum(len(answers) for answers in _all_answers(record))
        return None, counts
    gate = _Gate(form, record, session, personal_data, counts)
    items = {item.id: replace(item, answers=gate.answers(item.answers, item)) for item in record.items.values()}
    return replace(record, answers=gate.answers(record.answers, None), items=items), counts


class _Gate:
    """Decides answer by answer."""

    def __init__(
        self, form: Form, record: Record, session: EntrySession, personal_data: bool, counts: Counter[Withheld]
    ) -> None:
        self.form = form
        self.session = session
        self.personal_data = personal_data
        self.counts = counts
        self.consent = form.key_of("contact.consent")
        self.purposes = form.key_of("contact.purposes")
        self.contacts = form.enclosing_repeat.get(self.consent, "")
        self.living = {item.id for item in record.items.values() if not is_deleted(item)}

    def answers(self, answers: Answers, item: Item | None) -> dict[str, Versions]:
        return {key: self._versions(key, versions, item, answers) for key, versions in answers.items()}

    def _versions(self, key: str, versions: Versions, item: Item | None, siblings: Answers) -> Versions:
        reason = None if key.startswith("_") else self._reason(key, item, siblings)
        if reason is None:
            return versions
        if any(answer.value is not None for answer in versions):
            self.counts[reason] += 1
        return _marked(versions)

    def _reason(self, key: str, item: Item | None, siblings: Answers) -> Withheld | None:
        if item is not None and item.id not in self.living:
            return Withheld.DELETED
        if item is not None and item.repeat == self.contacts and not self._agreed(siblings):
            return Withheld.NO_CONSENT
        question = self.form.by_key.get(key)
        if not isinstance(question, Question):
            return self._retired(item)
        if question.personal and not self.personal_data:
            return Withheld.PERSONAL
        relevant = self.session.state(Address(item.id if item else "", key)).relevant
        return None if relevant else Withheld.NOT_RELEVANT

    def _retired(self, item: Item | None) -> Withheld | None:
        """An answer whose question is gone: nothing says any more whether it is about a person."""
        gone_list = item is not None and item.repeat not in self.form.by_key
        return Withheld.PERSONAL if gone_list or not self.personal_data else None

    def _agreed(self, contact: Answers) -> bool:
        if value_of(contact, self.consent) != AGREED:
            return False
        purposes = value_of(contact, self.purposes) if self.purposes else [PARTNERS]
        return isinstance(purposes, list) and PARTNERS in purposes


def _tombstone(record: Record) -> Record:
    """A deleted record: its deletion travels, its answers only as marks."""

    def without_values(answers: Answers) -> dict[str, Versions]:
        return {key: versions if key == DELETED else _marked(versions) for key, versions in answers.items()}

    items = {item.id: replace(item, answers=without_values(item.answers)) for item in record.items.values()}
    return replace(record, answers=without_values(record.answers), items=items)


def _marked(versions: Versions) -> Versions:
    return tuple(replace(answer, value=None, withheld=True) for answer in versions)


def _all_answers(record: Record) -> list[Answers]:
    return [record.answers, *(item.answers for item in record.items.values())]
