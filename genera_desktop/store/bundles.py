"""History entries that came together for one record, as one row: an import brings some thirty answers of each record.

Such a row says once what the entries share. In its JSON `edits` are the edits, as `[device, replica, counter]`, and
`told` the entries in their order, as `[place of the edit, item, key, new value]`, with the old value behind it where
there was one. The entries have the numbers up to the row's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Dot
from genera_desktop.records.serial import canonical_json
from genera_desktop.records.texts import RecordText
from genera_desktop.store.entries import HistoryBundle, HistoryEntry, Told
from genera_desktop.store.ledger import Row
from genera_desktop.store.seals import seal, storable, stored_json


def bundled(entries: list[HistoryEntry]) -> HistoryBundle:
    """Entries of one step for one record as a bundle."""
    one = entries[0]
    told = [(entry.by, entry.item, entry.key, entry.old, entry.new, entry.dot) for entry in entries]
    return HistoryBundle(one.step, one.label, one.at, one.origin, one.record, told)


def bundle_values(bundle: HistoryBundle, number: int) -> Row:
    """The row of a bundle whose last entry has this number."""
    step, label, at, origin, record, told, added = bundle
    text = storable(_added_text(added)) if added else told_text(told)
    values = (number, bundle.size, step, label, origin, at, record, text)
    return (*values, seal(values))


def bundle_entries(row: Row, item: str = "", key: str = "") -> Iterator[HistoryEntry]:
    """The entries that a bundle's row holds, the last one first: all of them, those of one item, or those of one answer
    of the record or item. The row is refused where its bytes have changed."""
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-history", record=str(row[6]))
    number, _, step, label, origin, at, record, text = values
    for place, (by, within, name, old, new, dot) in enumerate(reversed(told_in(text))):
        if (within == item and name == key) if key else (not item or within == item):
            yield HistoryEntry(step, label, at, by, record, within, name, old, new, dot, origin, number - place)


def told_text(told: Iterable[Told]) -> str:
    """The JSON of the entries of a bundle."""
    edits: dict[tuple[str, Dot], int] = {}
    entries: list[list[object]] = []
    for by, item, key, old, new, dot in told:
        edit = edits.setdefault((by, dot), len(edits))
        entries.append([edit, item, key, new] if old is None else [edit, item, key, new, old])
    return stored_json({"edits": [[by, *dot] for by, dot in edits], "told": entries})


def _added_text(record: RecordText) -> str:
    holders = [f"[{canonical_json(item)},{answers.versions}]" for item, answers in record.holders()]
    return f'{{"added":[{",".join(holders)}]}}'


def told_in(text: str) -> list[Told]:
    """The entries of a bundle, in their order."""
    said = json.loads(text)
    if "added" in said:
        return [
            (by, item, key, None, value[0], Dot(replica, counter))
            for item, answers in said["added"]
            for key, [[replica, counter, _, by, *value]] in answers.items()
            if value and value[0] is not None
        ]
    edits = [(by, Dot(replica, counter)) for by, replica, counter in said["edits"]]
    told: list[Told] = []
    for edit, item, key, new, *old in said["told"]:
        by, dot = edits[edit]
        told.append((by, item, key, old[0] if old else None, new, dot))
    return told
