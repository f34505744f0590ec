"""Records in the inventory: their answers as plain JSON for tables, and with versions for everything else.

`records.row_hash` seals what tables show; `records.hash` seals that, the versions, the context and the hashes of the
record's items. So a list is checked without reading versions, and an item that is lost is found as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import bindparam, delete, func, select

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import (
    LOCAL_ID,
    Answers,
    AnswerValue,
    Item,
    Record,
    is_deleted,
    status_of,
    value_of,
)
from genera_desktop.records.serial import answers_from_json, answers_to_json
from genera_desktop.store import tables
from genera_desktop.store.ledger import CHUNK, AnyRow, Ledger, Values, sealed
from genera_desktop.store.rows import RecordRow, Summary
from genera_desktop.store.seals import seal, stored_json

_records, _items = tables.records.c, tables.items.c
_SHOWN = list(tables.records.columns)[: tables.records.columns.keys().index("row_hash") + 1]
_FULL = (_records.uuid, _records.form, _records.cluster, _records.row_hash, _records.hash, _records.context)
_ITEM = tuple(tables.items.columns)

_among = _records.uuid.in_(bindparam("uuids", expanding=True))
_items_among = _items.record.in_(bindparam("uuids", expanding=True))
_by_uuid = select(*_FULL, _records.versions).where(_among)
_items_by_record = select(*_ITEM).where(_items_among).order_by(_items.record, _items.id)
_item_hashes = select(_items.record, _items.id, _items.hash).where(_items_among)
_page = (
    select(*_FULL, _records.versions)
    .where(_records.uuid > bindparam("after"))
    .order_by(_records.uuid)
    .limit(bindparam("size"))
)
_shown = select(*_SHOWN).where(_records.form == bindparam("form"), _records.deleted == 0).order_by(_records.uuid)
_titles = select(_records.uuid, _records.title).where(_records.form == bindparam("form"), _records.deleted == 0)
_counts = select(_records.form, func.count()).where(_records.deleted == 0).group_by(_records.form)
_remove_items = delete(tables.items).where(_items.record == bindparam("uuid"))
_remove_item = delete(tables.items).where(_items.record == bindparam("uuid"), _items.id == bindparam("item"))
_remove = delete(tables.records).where(_records.uuid == bindparam("uuid"))


class Records:
    """The records of an inventory, deleted ones included unless said otherwise."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, uuid: str) -> Record | None:
        return self.get_many([uuid]).get(uuid)

    def get_many(self, uuids: Iterable[str]) -> dict[str, Record]:
        """The records that exist, by UUID."""
        found: dict[str, Record] = {}
        wanted = iter(dict.fromkeys(uuids))
        while chunk := list(islice(wanted, CHUNK)):
            rows = self._ledger.read(_by_uuid, {"uuids": chunk}).all()
            found.update((record.uuid, record) for record in self._records(rows))
        return found

    def all(self, form: str = "", cluster: str = "") -> Iterator[Record]:
        """Every record by UUID, read some hundred at a time."""
        page = _page.where(_records.form == form) if form else _page
        page = page.where(_records.cluster == cluster) if cluster else page
        after = ""
        while rows := self._ledger.read(page, {"after": after, "size": CHUNK}).all():
            after = rows[-1].uuid
            yield from self._records(rows)

    def uuids(self, form: str = "") -> list[str]:
        asked = select(_records.uuid).order_by(_records.uuid)
        return list(self._ledger.read(asked.where(_records.form == form) if form else asked).scalars())

    def local_ids(self, form: str, cluster: str) -> set[str]:
        """The readable ids that are taken, so that a new record gets another."""
        asked = select(_records.local_id).where(_records.form == form, _records.cluster == cluster)
        return set(self._ledger.read(asked).scalars()) - {""}

    def put(self, record: Record, summary: Summary) -> None:
        """Writes a record over the one with its UUID, if there is one."""
        self.put_many([(record, summary)])

    def put_many(self, records: Iterable[tuple[Record, Summary]]) -> None:
        """The same for many, in few statements. Any iterable will do: only some hundred are held at a time."""
        remaining = iter(records)
        while chunk := list(islice(remaining, CHUNK)):
            self._put_chunk(chunk)

    def remove(self, uuid: str) -> None:
        """Takes a record out of the file, for undo and erasing. Deleting is an answer of the record instead."""
        self._ledger.write(_remove_items, {"uuid": uuid})
        self._ledger.write(_remove, {"uuid": uuid})

    def rows(self, form: str) -> list[RecordRow]:
        """The living records of a form as lines of a table, by UUID."""
        return [_record_row(row) for row in self._ledger.read(_shown, {"form": form})]

    def titles(self, form: str) -> dict[str, str]:
        """The titles of a form's living records, by UUID."""
        return self._ledger.read_pairs(_titles, {"form": form})

    def count_by_form(self) -> dict[str, int]:
        """How many living records each form has; a form without any is left out."""
        return self._ledger.read_pairs(_counts)

    def _records(self, rows: Sequence[AnyRow]) -> Iterator[Record]:
        """Whole records of rows, each checked together with its items."""
        items: dict[str, list[AnyRow]] = {}
        for item in self._ledger.read(_items_by_record, {"uuids": [row.uuid for row in rows]}):
            items.setdefault(item.record, []).append(item)
        for row in rows:
            yield _record(row, items.get(row.uuid, []))

    def _put_chunk(self, chunk: list[tuple[Record, Summary]]) -> None:
        items = {record.uuid: _item_values(record) for record, _ in chunk}
        kept: dict[tuple[str, str], str] = {
            (record, item): found for record, item, found in self._ledger.read(_item_hashes, {"uuids": list(items)})
        }
        self._ledger.put(
            tables.records, [_record_values(record, summary, items[record.uuid]) for record, summary in chunk]
        )
        wanted = {(values["record"], values["id"]): values for rows in items.values() for values in rows}
        if vanished := [{"uuid": record, "item": item} for record, item in kept if (record, item) not in wanted]:
            self._ledger.write(_remove_item, vanished)
        self._ledger.put(tables.items, [values for key, values in wanted.items() if kept.get(key) != values["hash"]])


def _plain_values(answers: Answers) -> dict[str, AnswerValue]:
    values = {key: value_of(answers, key) for key in answers if not key.startswith("_")}
    return {key: value for key, value in values.items() if value is not None}


def _is_undecided(answers: Answers) -> bool:
    return any(
        len({stored_json(version.value) for version in versions if not version.withheld}) > 1
        for versions in answers.values()
        if len(versions) > 1
    )


def _has_conflict(record: Record) -> bool:
    return _is_undecided(record.answers) or any(
        _is_undecided(item.answers) for item in record.items.values() if not is_deleted(item)
    )


def _item_values(record: Record) -> list[Values]:
    return [
        sealed(
            {
                "record": record.uuid,
                "id": item.id,
                "repeat": item.repeat,
                "parent": item.parent,
                "answers": stored_json(_plain_values(item.answers)),
                "versions": stored_json(answers_to_json(item.answers)),
            }
        )
        for item in sorted(record.items.values(), key=lambda item: item.id)
    ]


def _record_values(record: Record, summary: Summary, items: list[Values]) -> Values:
    local_id = value_of(record.answers, LOCAL_ID)
    values: Values = {
        "uuid": record.uuid,
        "form": record.form,
        "cluster": record.cluster,
        "status": status_of(record),
        "local_id": local_id if isinstance(local_id, str) else "",
        "deleted": int(is_deleted(record)),
        "conflict": int(_has_conflict(record)),
        "title": summary.title,
        "search": summary.search,
        "answered": summary.answered,
        "asked": summary.asked,
        "missing": summary.missing,
        "problems": summary.problems,
        "updated_at": summary.updated_at,
        "answers": stored_json(_plain_values(record.answers)),
    }
    values["row_hash"] = seal(values.values())
    values["context"] = stored_json(dict(record.context))
    values["versions"] = stored_json(answers_to_json(record.answers))
    values["hash"] = _whole_hash(values, [item["hash"] for item in items])
    return values


def _whole_hash(values: Values, item_hashes: list[str]) -> str:
    """The seal over a whole record, its items included."""
    named = (values[name] for name in ("uuid", "form", "cluster", "row_hash", "context", "versions"))
    return seal([*named, *item_hashes])


def _record(row: AnyRow, items: list[AnyRow]) -> Record:
    whole = _whole_hash(dict(row._mapping), [item.hash for item in items])
    if whole != row.hash or any(seal(item[:-1]) != item.hash for item in items):
        raise GeneraError("damaged-record", record=str(row.uuid))
    return Record(
        row.uuid,
        row.form,
        row.cluster,
        answers_from_json(json.loads(row.versions)),
        {item.id: _item(item) for item in items},
        json.loads(row.context),
    )


def _item(row: AnyRow) -> Item:
    return Item(row.id, row.repeat, row.parent, answers_from_json(json.loads(row.versions)))


def _record_row(row: AnyRow) -> RecordRow:
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-record", record=str(row[0]))
    *place, _, conflict, title, search, answered, asked, missing, problems, updated_at, answers = values
    uuid, form, cluster, status, local_id = place
    return RecordRow(
        uuid,
        form,
        cluster,
        status,
        local_id,
        json.loads(answers),
        title,
        search,
        answered,
        asked,
        missing,
        problems,
        updated_at,
        conflict == 1,
    )
