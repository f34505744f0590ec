"""The answers of the last round, which stand beside the present ones: kept when a round begins, shown on the form."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import AnswerValue, Record, is_deleted
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.summary import last_edit
from genera_desktop.services.upgrade_records import upgrades_to
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

SEPARATOR = "/"
"""Between the item and the question of an answer in a list, as in the origins of a submission."""


def last_round(inventory: Inventory, record: str) -> Mapping[Address, AnswerValue]:
    """The answers of a record as they were when the present round began, under the names that their questions have
    now; empty where it has no last round."""
    with inventory.reading() as transaction:
        frozen = transaction.rounds.last_answers(record)
        held = transaction.records.get(record) if frozen else None
        several = held is not None and len(transaction.questionnaires.versions(held.form)) > 1
        upgrades = upgrades_to(transaction, current_questionnaire(transaction)) if several else {}
    upgrade = upgrades.get(held.form, Upgrade()) if held else Upgrade()
    answers = {}
    for place, value in frozen.items():
        item, key = _address(place)
        name = upgrade.key(key)
        answers[Address(item, name)] = upgrade.value(name, value)
    return answers


def is_to_confirm(inventory: Inventory, record: Record) -> bool:
    """Whether a record of the last round has not been touched since the present one began."""
    with inventory.reading() as transaction:
        current = transaction.rounds.current()
        known = bool(transaction.rounds.last_answers(record.uuid))
    return current is not None and known and last_edit(record) <= current.opened_at


def begin_round(
    transaction: Transaction, id: str, name: str, opened_at: str, records: Iterable[Record], *, freeze: bool = True
) -> None:
    """Makes a round the current one and keeps the answers of these records as those of the round before it."""
    before = transaction.rounds.current()
    transaction.rounds.add(id, name, opened_at)
    if freeze:
        living = (record for record in records if not is_deleted(record))
        answers = [(record.uuid, shown_answers(record)) for record in living]
        transaction.rounds.freeze(before.id if before else id, answers)


def shown_answers(record: Record) -> dict[str, AnswerValue]:
    """The shown answers of a record and of its items, by question key or `item/key`."""
    content = content_of(record)
    answers = dict(content.values)
    for item in content.items:
        answers.update({f"{item.id}{SEPARATOR}{key}": value for key, value in item.values.items()})
    return answers


def _address(place: str) -> Address:
    item, _, key = place.rpartition(SEPARATOR)
    return Address(item, key)
