"""What a day asks for: market signals and preparations to look at again, and actions that are late, blocked or near."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from genera_desktop.analysis.preparation import BLOCKED, FINISHED
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.answers import day_of
from genera_desktop.records.content import Address
from genera_desktop.records.record import Item, value_of
from genera_desktop.store.rows import RecordRow
from genera_desktop.store.transaction import Transaction

SOON = timedelta(days=14)
"""So long before its day a reminder comes."""
REVIEWS = {"signal.title": "signal.review_date", "preparation.market": "preparation.review_date"}
"""The role of a form whose records are looked at again, and the role of the day."""
ACTIONS = "preparation.actions"


class Due(StrEnum):
    """What is to be done."""

    REVIEW = "review"
    ACTION = "action"
    BLOCKED = "blocked"


@frozen
class Reminder:
    """Something with a day. `days` is how long that is ahead, below zero when it has passed; `at` is the question to go
    to; `text` names the action. A blocked action may have no day."""

    due: Due
    day: date | None
    days: int
    record: str
    form: str
    title: str
    at: Address | None = None
    text: str = ""

    @property
    def is_late(self) -> bool:
        return self.days < 0


def reminders(transaction: Transaction, questionnaire: Questionnaire, today: date) -> tuple[Reminder, ...]:
    """All that is due within the next two weeks or was due before, what has waited longest first."""
    found = [*_reviews(transaction, questionnaire, today), *_actions(transaction, questionnaire, today)]
    return tuple(sorted(found, key=lambda one: (one.days, one.title.casefold(), one.text, one.record)))


def _reviews(transaction: Transaction, questionnaire: Questionnaire, today: date) -> Iterator[Reminder]:
    for kind, role in REVIEWS.items():
        form = questionnaire.form_playing(kind)
        key = form.key_of(role) if form else ""
        if form is None or not key:
            continue
        for row in transaction.records.rows(form.name):
            day = day_of(row.values.get(key))
            if day is not None and day <= today + SOON:
                yield Reminder(Due.REVIEW, day, (day - today).days, row.uuid, form.name, row.title, Address("", key))


def _actions(transaction: Transaction, questionnaire: Questionnaire, today: date) -> Iterator[Reminder]:
    form = questionnaire.form_playing("preparation.market")
    repeat = next((one for one in form.repeats if one.role == ACTIONS), None) if form else None
    if form is None or repeat is None:
        return
    lists = transaction.records.items(form.name, repeat.key)
    rows = transaction.records.rows(form.name, only=lists) if lists else []
    for row in rows:
        for item in lists[row.uuid]:
            reminder = _action(form, row, item, today)
            if reminder is not None:
                yield reminder


def _action(form: Form, row: RecordRow, item: Item, today: date) -> Reminder | None:
    def told(role: str) -> str:
        value = value_of(item.answers, form.key_of(role))
        return value if isinstance(value, str) else ""

    status, day = told("action.status"), day_of(told("action.deadline"))
    is_near = day is not None and day <= today + SOON
    if status in FINISHED or not (is_near or status == BLOCKED):
        return None
    days = (day - today).days if day is not None else 0
    due = Due.BLOCKED if status == BLOCKED else Due.ACTION
    at = Address(item.id, form.key_of("action.deadline"))
    return Reminder(due, day, days, row.uuid, form.name, row.title, at, told("action.title"))
