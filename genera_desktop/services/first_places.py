"""Where versions of answers came in first: read for some hundred records at a time, in the order of the records.

An inventory of 130 workbooks holds millions of versions: all their places together take more memory than all else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Dot
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.newest_workbooks import made_order
from genera_desktop.services.upgrade_records import upgrades_to
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Contribution
from genera_desktop.workbook.consolidated import EditKey, Origin
from genera_desktop.workbook.layout import META

AT_A_TIME = 500


class FirstPlaces:
    """The cell in which each version was received first, else the hidden sheet, where those travel that no cell shows;
    one that was withheld has no place. `records` are told in this order; going back costs a reading."""

    def __init__(self, inventory: Inventory, questionnaire: Questionnaire, records: Sequence[str]) -> None:
        self._inventory = inventory
        self._records = records
        self._at = {record: place for place, record in enumerate(records)}
        self._known: dict[str, dict[tuple[str, str, Dot], Origin]] = {}
        with inventory.reading() as transaction:
            self._upgrades = upgrades_to(transaction, questionnaire)
            submissions = [one for one in transaction.submissions.all() if not one.undone_at]
        self._files = {one.id: one.file for one in submissions}
        self._order = {one.id: made_order(one) for one in submissions}

    def get(self, edit: EditKey) -> Origin | None:
        """The place of one version of an answer."""
        record, item, key, dot = edit
        if record not in self._known:
            self._read(record)
        return self._known[record].get((item, key, dot))

    def _read(self, record: str) -> None:
        at = self._at.get(record)
        wanted = [record] if at is None else self._records[at : at + AT_A_TIME]
        self._known = {one: {} for one in wanted}
        with self._inventory.reading() as transaction:
            parts = [one for one in transaction.submissions.said_of(wanted) if one.submission in self._files]
        for part in sorted(parts, key=lambda part: self._order[part.submission]):
            self._note(part)

    def _note(self, part: Contribution) -> None:
        """Notes the cells of what a workbook says, where no workbook before it had one."""
        known, file, payload = self._known[part.record], self._files[part.submission], part.payload
        upgrade = self._upgrades.get(payload["form"], Upgrade())
        for item, answers in _holders(payload):
            for name, versions in answers.items():
                key = upgrade.key(name)
                for version in versions:
                    if len(version) < 5:
                        continue  # it was withheld
                    dot = Dot(version[0], version[1])
                    place = part.place(item, name, dot)
                    earlier = known.get((item, key, dot))
                    if earlier is None or (place and not earlier.cell):
                        sheet, _, cell = place.rpartition("!")
                        known[item, key, dot] = Origin(file, sheet or META, cell)


def _holders(payload: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield "", payload["answers"]
    for item in payload["items"]:
        yield item["id"], item["answers"]
