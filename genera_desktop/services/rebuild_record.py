"""A record made anew from all that came together in it, in the order in which it came: workbooks and edits made here.

So a workbook or a decision can be taken back without a trace: what is left is what would be there without it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address, versions_at
from genera_desktop.records.edits import Edit, Given, apply_given
from genera_desktop.records.erase import erased_items
from genera_desktop.records.merge import meet, shown_changes, united
from genera_desktop.records.record import DELETED, Dot, Record
from genera_desktop.records.serial import record_from_json
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.decisions import decisions_of
from genera_desktop.services.upgrade_records import Upgrades, upgraded_record, upgrades_to
from genera_desktop.services.waiting_records import waits
from genera_desktop.store.entries import EDIT, ERASING, Contribution, HistoryEntry

if TYPE_CHECKING:
    from genera_desktop.services.summary import Summariser
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.transaction import Transaction

TAKEN_BACK = "taken-back"
"""The origin of history entries that tell what a record lost with a workbook or decision: `taken-back:<id>`."""
BY_HAND, BY_DECISION = (EDIT, "undo", ERASING), "decision"


@frozen
class Rebuilder:
    """Makes records anew within one transaction. `lost_edits` collects the records from which edits made here went,
    because what they were made on is not there any more."""

    transaction: Transaction
    upgrades: Upgrades
    lost_edits: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, transaction: Transaction, questionnaire: Questionnaire) -> Rebuilder:
        return cls(transaction, upgrades_to(transaction, questionnaire))

    def without(self, record: Record, *, submission: str = "", decision: str = "") -> Record | None:
        """The record as it would be had this workbook not come, or this not been decided; None where nothing is left.

        GeneraError where the record holds something that nobody knows the origin of: it is left alone then.
        """
        parts = [*self.transaction.submissions.contributions(record=record.uuid)]
        undone = {one.id for one in self.transaction.submissions.all() if one.undone_at}
        seen = {one.id: one.over for one in decisions_of(self.transaction)}
        told = self.transaction.history.of(record.uuid)[::-1]
        made = _Replay(record, self.upgrades, seen, told)
        if made.of([part for part in parts if part.submission not in undone]) != record:
            raise GeneraError("record-not-traceable", record=record.uuid)
        seen.pop(decision, None)
        again = _Replay(record, self.upgrades, seen, told)
        left = again.of([part for part in parts if part.submission not in {*undone, submission}])
        if again.lost - made.lost:
            self.lost_edits.add(record.uuid)
        return left


def replace_record(
    inventory: Inventory,
    transaction: Transaction,
    summariser: Summariser,
    before: Record,
    after: Record | None,
    *,
    cause: str,
) -> None:
    """Writes a record that was made anew over the one that is there, and tells the history what took it back."""
    if after is None or after.form != before.form:
        transaction.records.remove(before.uuid)
    if after is not None and after != before:
        transaction.records.put(after, summariser.of(after))
    transaction.history.add(list(_lost(inventory, before, after, cause)))


class _Replay:
    """Plays what happened to one record once more. `over` are the decisions that stand, with the edits they saw."""

    def __init__(
        self,
        record: Record,
        upgrades: Upgrades,
        over: Mapping[str, tuple[tuple[str, int], ...]],
        told: Collection[HistoryEntry],
    ) -> None:
        self.target = record
        self.upgrades = upgrades
        self.upgrade = upgrades.get(record.form, Upgrade())
        self.lost: set[Dot] = set()
        self._erased = erased_items(record)
        self._over = over
        self._edits = [entry for entry in told if _kind(entry) in (*BY_HAND, BY_DECISION)]
        self._created = {
            (entry.step, entry.item)
            for entry in self._edits
            if (entry.key, entry.old, entry.new, entry.origin) == (DELETED, True, False, EDIT)
        }

    def of(self, parts: Iterable[Contribution]) -> Record | None:
        """The record after these workbooks and all edits that were made here."""
        record: Record | None = None
        waiting: list[Contribution] = []
        events: list[Contribution | HistoryEntry] = [*parts, *self._edits]
        for event in sorted(events, key=lambda event: event.number):
            if isinstance(event, HistoryEntry):
                record = self._edited(record, event)
            elif record is None and waits(event):
                waiting.append(event)
            else:
                record = self._merged(record, event)
                while waiting:
                    record = self._merged(record, waiting.pop())
        return self._still_erased(record) if record else None

    def _still_erased(self, record: Record) -> Record:
        """The record with the marks of all that was erased: no workbook that is taken back takes those along."""
        return replace(record, items={**record.items, **{item: self.target.items[item] for item in self._erased}})

    def _merged(self, record: Record | None, part: Contribution) -> Record:
        theirs = upgraded_record(record_from_json(part.payload), self.upgrades)
        return meet(record, theirs) if record else theirs

    def _edited(self, record: Record | None, entry: HistoryEntry) -> Record | None:
        key = self.upgrade.key(entry.key)
        item = self.target.items.get(entry.item)
        if record is None and (entry.step, "") in self._created:
            record = Record(self.target.uuid, self.target.form, self.target.cluster)
        if record is not None and _kind(entry) == ERASING:
            return replace(record, context=united(record.context, {entry.dot.replica: entry.dot.counter}))
        exists = record is not None and (not entry.item or entry.item in record.items)
        if record is None or not (exists or (item and (entry.step, entry.item) in self._created)):
            if _kind(entry) in BY_HAND:
                self.lost.add(entry.dot)
            return record
        edit = Edit(entry.dot, entry.at, entry.by)
        if _kind(entry) == BY_DECISION:
            versions = versions_at(record, Address(entry.item, key))
            if self._over.get(entry.origin.partition(":")[2]) != tuple(version.dot for version in versions):
                return record
            edit = Edit(entry.dot, max(version.at for version in versions))
        address = Address(entry.item, key)
        value = self.upgrade.value(key, entry.new)
        return apply_given(
            record, Given(address, value, item.repeat if item else "", item.parent if item else ""), edit
        )


def _kind(entry: HistoryEntry) -> str:
    return entry.origin.partition(":")[0]


def _lost(inventory: Inventory, before: Record, after: Record | None, cause: str) -> Iterable[HistoryEntry]:
    """What was there and is not any more, as the history tells it."""
    nothing = Record(before.uuid, before.form, before.cluster)
    for change in shown_changes(after or nothing, before):
        item, key = change.address
        was = versions_at(before, change.address)
        yield HistoryEntry(
            f"{TAKEN_BACK}-{cause}", "undo", inventory.now_text(), inventory.info.device, before.uuid, item, key,
            change.new, change.old, was[0].dot, f"{TAKEN_BACK}:{cause}",
        )  # fmt: skip
