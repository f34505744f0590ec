"""The persons of an inventory: who is recorded where, on what basis, and whose agreement is old or incomplete."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.consent import agreed_on, contacts_of, lacking
from genera_desktop.records.folding import folded
from genera_desktop.records.record import Item, value_of
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory

IDENTIFYING = ("contact.name", "contact.email", "contact.phone")
USUAL_MONTHS = 24
MONTHS = "consent-months"
"""The setting of an inventory: after how many months an agreement is asked for again."""


class Reason(StrEnum):
    """Why somebody should look at a person's agreement."""

    INCOMPLETE = "incomplete"
    OLD = "old"


@frozen
class Person:
    """One contact as it is recorded. `lacks` are the roles without which there is no basis to pass it on."""

    record: str
    item: str
    form: str
    title: str
    name: str = ""
    email: str = ""
    phone: str = ""
    agreed_on: str = ""
    lacks: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def shown_name(self) -> str:
        return self.name or self.email or self.phone


def all_persons(inventory: Inventory, *, today: date | None = None) -> list[Person]:
    """Every person in the inventory's living records, by name."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        months = int(transaction.settings.get(MONTHS, USUAL_MONTHS))
        forms = [form for form in questionnaire.forms.values() if contacts_of(form)]
        found: list[Person] = []
        day = today or inventory.clock().date()
        for form in forms:
            titles = transaction.records.titles(form.name)
            items = transaction.records.items(form.name, contacts_of(form))
            for record, contacts in items.items():
                found += [
                    _person(form, record, titles.get(record, ""), item, day, months)
                    for item in contacts
                    if any(value_of(item.answers, key) for key in item.answers if not key.startswith("_"))
                ]
    return sorted(found, key=lambda person: (folded(person.shown_name), person.title, person.item))


def consent_months(inventory: Inventory) -> int:
    """After how many months an agreement counts as old."""
    with inventory.reading() as transaction:
        return int(transaction.settings.get(MONTHS, USUAL_MONTHS))


def set_consent_months(inventory: Inventory, months: int) -> None:
    with inventory.writing() as transaction:
        transaction.settings.set(MONTHS, months)


def to_review(persons: Iterable[Person]) -> list[Person]:
    """Those whose agreement is old or incomplete."""
    return [person for person in persons if person.reasons]


def searched(persons: Iterable[Person], text: str) -> list[Person]:
    """The persons of whom a name, mail address or telephone number holds this text, blind to case and accents."""
    wanted, digits = folded(text), _digits(text)
    if not wanted:
        return []

    def fits(person: Person) -> bool:
        words = wanted in folded(f"{person.name} {person.email}")
        return words or (len(digits) >= 4 and digits in _digits(person.phone))

    return [person for person in persons if fits(person)]


def named(persons: Iterable[Person], text: str) -> list[Person]:
    """The persons whose whole name, mail address or telephone number this is."""
    return [
        person
        for person in persons
        if folded(text) in {folded(person.name), folded(person.email)} - {""}
        or (same_phone(text, person.phone) and bool(person.phone))
    ]


def same_person(persons: Iterable[Person], one: Person) -> list[Person]:
    """All places where this person is recorded: by mail address or telephone, and by name in the same record."""

    def is_same(other: Person) -> bool:
        mail = bool(one.email) and folded(one.email) == folded(other.email)
        phone = bool(one.phone) and same_phone(one.phone, other.phone)
        name = bool(one.name) and one.record == other.record and folded(one.name) == folded(other.name)
        return mail or phone or name or one.item == other.item

    return [other for other in persons if is_same(other)]


def same_phone(one: str, other: str) -> bool:
    """Whether two numbers are one, however they are written: +33 1 99 and 0033 (1) 99 are."""
    return plain_phone(one) == plain_phone(other) != ""


def plain_phone(number: str) -> str:
    """The digits of a number with its country code; '' for what is no number."""
    digits = _digits(number)
    return digits.removeprefix("00") if len(digits) >= 6 else ""


def texts_of(form: Form, item: Item) -> set[str]:
    """What a person's name, mail address and telephone were, in every version that is here."""
    keys = [key for key in (form.key_of(role) for role in IDENTIFYING) if key]
    return {
        version.value for key in keys for version in item.answers.get(key, ()) if isinstance(version.value, str)
    } - {""}


def _person(form: Form, record: str, title: str, item: Item, today: date, months: int) -> Person:
    said = {role: value_of(item.answers, form.key_of(role)) for role in IDENTIFYING}
    name, email, phone = (text if isinstance(text, str) else "" for text in said.values())
    day, lacks = agreed_on(form, item.answers), lacking(form, item.answers)
    old = day is not None and _months_between(day, today) >= months
    reasons = [Reason.INCOMPLETE] if lacks else []
    reasons += [Reason.OLD] if old else []
    return Person(
        record, item.id, form.name, title, name, email, phone, day.isoformat() if day else "", lacks, tuple(reasons)
    )


def _months_between(day: date, today: date) -> int:
    """Whole months that have passed."""
    return (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)


def _digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)
