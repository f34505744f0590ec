"""What a workbook changed when it was imported, record by record: the history tells it also years later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genera_desktop.records.content import Address
from genera_desktop.records.merge import AnswerChange
from genera_desktop.records.record import DELETED
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.import_plan import ADDED, CHANGED, REMOVED, SAME
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.upgrade_records import Upgrades, upgrades_to
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Contribution, HistoryEntry

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class BroughtAnswer:
    """An answer that changed, under the name that its question has now, and the cell that it came in."""

    change: AnswerChange
    place: str


@dataclass(frozen=True, slots=True)
class BroughtRecord:
    """One record of a workbook and what became of it: `added`, `changed`, `removed` or `same`."""

    record: str
    form: str
    title: str
    kind: str
    answers: tuple[BroughtAnswer, ...] = ()


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
    return BroughtRecord(part.record, form, title, _kind(transaction, part.record, entries), answers)


def _kind(transaction: Transaction, record: str, entries: list[HistoryEntry]) -> str:
    if not entries:
        return SAME
    if any((entry.item, entry.key, entry.new) == ("", DELETED, True) for entry in entries):
        return REMOVED
    first = transaction.history.of(record)[-1]
    return ADDED if first.step == entries[0].step else CHANGED


def _answers(upgrade: Upgrade, part: Contribution, entries: list[HistoryEntry]) -> Iterator[BroughtAnswer]:
    for entry in entries:
        key = upgrade.key(entry.key)
        old, new = (upgrade.value(key, value) for value in (entry.old, entry.new))
        place = part.place(entry.item, entry.key, entry.dot)
        yield BroughtAnswer(AnswerChange(Address(entry.item, key), old, new), place)
