"""Where versions of answers came in first: read for some hundred records at a time, in the order of the records.

An inventory of 130 workbooks holds millions of versions: all their places together take more memory than all else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Dot
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.newest_workbooks import made_order
from genera_desktop.services.upgrade_records import upgrades_to
from genera_desktop.store.entries import Contribution, place_name
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.consolidation import EditKey, Origin
from genera_desktop.workbook.layout import META

AT_A_TIME = 500
_WITHHELD = 4
"""So long is the version of an answer that was withheld: it has no value."""


class FirstPlaces:
    """The cell in which each version was received first, else the hidden sheet, where those travel that no cell shows;
    one that was withheld has no place. `records` are told in this order; going back costs a reading."""

    def __init__(self, inventory: Inventory, questionnaire: Questionnaire, records: Sequence[str]) -> None:
        self._inventory = inventory
        self._records = records
        self._at = {record: place for place, record in enumerate(records)}
        self._said: dict[str, list[_Said]] = {}
        with inventory.reading() as transaction:
            upgrades = upgrades_to(transaction, questionnaire)
            submissions = [one for one in transaction.submissions.all() if not one.undone_at]
        self._names = {form: _names_of(upgrade) for form, upgrade in upgrades.items()}
        self._files = {one.id: one.file for one in submissions}
        self._order = {one.id: made_order(one) for one in submissions}

    def get(self, edit: EditKey) -> Origin | None:
        """The place of one version of an answer."""
        record, item, key, dot = edit
        if record not in self._said:
            self._read(record)
        found = None
        for said in self._said[record]:
            place = said.place(item, key, dot)
            if place:
                sheet, _, cell = place.rpartition("!")
                return Origin(said.file, sheet or META, cell)
            if place is not None and found is None:
                found = Origin(said.file, META, "")
        return found

    def _read(self, record: str) -> None:
        at = self._at.get(record)
        wanted = [record] if at is None else self._records[at : at + AT_A_TIME]
        self._said = {one: [] for one in wanted}
        with self._inventory.reading() as transaction:
            parts = [one for one in transaction.submissions.said_of(wanted) if one.submission in self._files]
        for part in sorted(parts, key=lambda part: self._order[part.submission]):
            names = self._names.get(part.payload["form"], {})
            self._said[part.record].append(_Said(part, self._files[part.submission], names))


class _Said:
    """What one workbook says of a record."""

    __slots__ = ("_holders", "_names", "_part", "_place_by_version", "file")

    def __init__(self, part: Contribution, file: str, names: Mapping[str, Sequence[str]]) -> None:
        self.file = file
        self._part = part
        self._names = names
        self._holders = {item["id"]: item["answers"] for item in part.payload["items"]}
        self._holders[""] = part.payload["answers"]
        self._place_by_version = any("@" in name for name in part.origins)

    def place(self, item: str, key: str, dot: Dot) -> str | None:
        """The cell of this version of an answer, '' where it has none; None where the workbook does not bring it, or
        withheld."""
        answers = self._holders.get(item)
        if answers is None:
            return None
        replica, counter = dot
        for name in self._names.get(key) or (key,):
            for version in answers.get(name, ()):
                if version[1] == counter and version[0] == replica and len(version) > _WITHHELD:
                    if self._place_by_version:
                        return self._part.place(item, name, dot)
                    return self._part.origins.get(place_name(item, name) if item else name, "")
        return None


def _names_of(upgrade: Upgrade) -> dict[str, list[str]]:
    """The names of answers that were renamed, those of before included, by the ones in use."""
    names: dict[str, list[str]] = {}
    for name in {**upgrade.names, **dict.fromkeys(upgrade.names.values())}:
        names.setdefault(upgrade.key(name), []).append(name)
    return names
