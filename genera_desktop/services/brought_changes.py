"""What a workbook changed when it was imported, record by record: the history tells it also years later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.records.content import Address
from genera_desktop.records.merge import AnswerChange
from genera_desktop.records.record import DELETED, ERASED, Item, is_deleted
from genera_desktop.records.serial import answers_from_json
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.import_plan import ADDED, CHANGED, REMOVED, SAME
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.upgrade_records import Upgrades, upgrades_to
from genera_desktop.store.entries import Contribution, HistoryEntry
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@frozen
class BroughtAnswer:
    """An answer that changed, under the name that its question has now, and the cell that it came in."""

    change: AnswerChange
    place: str


@frozen
class BroughtRecord:
    """One record of a workbook and what became of it: `added`, `changed`, `removed` or `same`."""

    record: str
    form: str
    title: str
    kind: str
    answers: tuple[BroughtAnswer, ...] = ()
    is_gone: bool = False
    """It was deleted there, and this changed nothing here: nobody needs to be told."""


def brought_changes(inventory: Inventory, submission: str) -> tuple[BroughtRecord, ...]:
    """The records of a submission in the order in which they stood in it, whether it was undone since or not."""
    with inventory.reading() as transaction:
        upgrades = upgrades_to(transaction, current_questionnaire(transaction))
        told: dict[str, list[HistoryEntry]] = {}
        for entry in reversed(transaction.history.step(submission)):
            told.setdefault(entry.record, []).append(entry)
        return tuple(
            _record(transaction, upgrades, part, told.get(part.record, []))
            for part in transaction.submissions.contributions(submission=submission)
        )


def _record(
    transaction: Transaction, upgrades: Upgrades, part: Contribution, entries: list[HistoryEntry]
) -> BroughtRecord:
    form = str(part.payload["form"])
    answers = tuple(_answers(upgrades.get(form, Upgrade()), part, entries))
    title = transaction.records.title(part.record)
    kind = _kind(transaction, part.record, entries)
    return BroughtRecord(part.record, form, title, kind, answers, kind == SAME and _is_gone(transaction, part))


def _is_gone(transaction: Transaction, part: Contribution) -> bool:
    told = part.payload["answers"]
    said = answers_from_json({key: told[key] for key in (DELETED, ERASED) if key in told})
    if not is_deleted(Item("", "", "", said)):
        return False
    held = transaction.records.get(part.record)
    return held is None or is_deleted(held)


def _kind(transaction: Transaction, record: str, entries: list[HistoryEntry]) -> str:
    if not entries:
        return SAME
    is_first = transaction.history.of(record)[-1].step == entries[0].step
    if any((entry.item, entry.key, entry.new) == ("", DELETED, True) for entry in entries):
        return SAME if is_first else REMOVED
    return ADDED if is_first else CHANGED


def _answers(upgrade: Upgrade, part: Contribution, entries: list[HistoryEntry]) -> Iterator[BroughtAnswer]:
    for entry in entries:
        key = upgrade.key(entry.key)
        old, new = (upgrade.value(key, value) for value in (entry.old, entry.new))
        place = part.place(entry.item, entry.key, entry.dot)
        yield BroughtAnswer(AnswerChange(Address(entry.item, key), old, new), place)
