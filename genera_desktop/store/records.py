"""Records in the inventory: their answers as plain JSON for tables, and with versions for everything else.

`records.row_hash` seals what tables show; `records.hash` seals that, the versions, the context and the hashes of the
record's items. So a list is checked without reading versions, and an item that is lost is found as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

from sqlalchemy import bindparam, delete, func, select

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import items_in_order
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import LOCAL_ID, Item, Record, is_deleted, status_of, value_of
from genera_desktop.records.serial import answers_from_json, canonical_object
from genera_desktop.records.texts import RecordText, RecordTexts, text_of
from genera_desktop.store import tables
from genera_desktop.store.ledger import CHUNK, Ledger, Row, Values, sealed
from genera_desktop.store.rows import RecordRow, Summary, record_row
from genera_desktop.store.seals import made, seal, storable

_records, _items = tables.records.c, tables.items.c
SHOWN = list(tables.records.columns)[: tables.records.columns.keys().index("row_hash") + 1]
"""The columns of a line of a table, and the seal over them."""

_whole = select(
    _records.uuid,
    _records.form,
    _records.cluster,
    _records.row_hash,
    _records.context,
    _records.versions,
    _records.hash,
).order_by(_records.uuid)
_seal = select(_records.hash).where(_records.uuid == bindparam("uuid"))
_one = _whole.where(_records.uuid == bindparam("uuid"))
_some = _whole.where(_records.uuid.in_(bindparam("uuids", expanding=True)))
_page = _whole.where(_records.uuid > bindparam("after")).limit(CHUNK)
_page_of_form = _page.where(_records.form == bindparam("form"))

_whole_items = select(tables.items).order_by(_items.record, _items.id)
_items_of_one = _whole_items.where(_items.record == bindparam("uuid"))
_items_of_some = _whole_items.where(_items.record.in_(bindparam("uuids", expanding=True)))
_items_of_page = _whole_items.where(_items.record >= bindparam("first"), _items.record <= bindparam("last"))
_items_of_list = (
    select(tables.items)
    .join(tables.records, _records.uuid == _items.record)
    .where(_records.form == bindparam("form"), _records.deleted == 0, _items.repeat == bindparam("repeat"))
    .order_by(_items.record, _items.id)
)
_items_of_list_of_some = _items_of_list.where(_items.record.in_(bindparam("uuids", expanding=True)))
_kept = select(_records.uuid, _records.form, _items.id, _items.hash).outerjoin_from(tables.records, tables.items)
_kept_of_one = _kept.where(_records.uuid == bindparam("uuid"))
_kept_of_some = _kept.where(_records.uuid.in_(bindparam("uuids", expanding=True)))

_shown = select(*SHOWN).where(_records.form == bindparam("form"), _records.deleted == 0).order_by(_records.uuid)
_shown_some = _shown.where(_records.uuid.in_(bindparam("uuids", expanding=True)))
_shown_page = _shown.where(_records.uuid > bindparam("after")).limit(CHUNK)
_titles = select(_records.uuid, _records.title).where(_records.form == bindparam("form"), _records.deleted == 0)
_titles_of_some = _titles.where(_records.uuid.in_(bindparam("uuids", expanding=True)))
_title = select(_records.title).where(_records.uuid == bindparam("uuid"))
_counts = select(_records.form, func.count()).where(_records.deleted == 0).group_by(_records.form)
_uuids = select(_records.uuid).order_by(_records.uuid)
_uuids_of_form = _uuids.where(_records.form == bindparam("form"))
_local_ids = select(_records.local_id).where(
    _records.form == bindparam("form"), _records.cluster == bindparam("cluster")
)
_remove = delete(tables.records).where(_records.uuid == bindparam("uuid"))
_remove_items = delete(tables.items).where(_items.record == bindparam("uuid"))
_remove_item = _remove_items.where(_items.id == bindparam("item"))


class Records:
    """The records of an inventory, deleted ones included unless said otherwise."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, uuid: str) -> Record | None:
        rows = self._ledger.read(_one, uuid=uuid)
        items = self._ledger.read(_items_of_one, uuid=uuid) if rows else []
        return _record(rows[0], items) if rows else None

    def seal_of(self, uuid: str) -> str:
        """The seal over a whole record, another one after whatever was written into it; '' where there is none."""
        rows = self._ledger.read(_seal, uuid=uuid)
        return str(rows[0][0]) if rows else ""

    def get_many(self, uuids: Iterable[str]) -> dict[str, Record]:
        """The records that exist, by UUID."""
        found: dict[str, Record] = {}
        wanted = iter(dict.fromkeys(uuids))
        while chunk := list(islice(wanted, CHUNK)):
            rows = self._ledger.among(_some, uuids=chunk)
            items = self._ledger.among(_items_of_some, uuids=chunk)
            found.update((record.uuid, record) for record in _joined(rows, items))
        return found

    def all(self, form: str = "", cluster: str = "") -> Iterator[Record]:
        """Every record by UUID, read some hundred at a time."""
        after, named = "", {"form": form} if form else {}
        while rows := self._ledger.read(_page_of_form if form else _page, after=after, **named):
            after = rows[-1][0]
            items = self._ledger.read(_items_of_page, first=rows[0][0], last=after)
            yield from _joined([row for row in rows if not cluster or row[2] == cluster], items)

    def uuids(self, form: str = "") -> list[str]:
        rows = self._ledger.read(_uuids_of_form, form=form) if form else self._ledger.read(_uuids)
        return [row[0] for row in rows]

    def local_ids(self, form: str, cluster: str) -> set[str]:
        """The readable ids that are taken, so that a new record gets another."""
        return {row[0] for row in self._ledger.read(_local_ids, form=form, cluster=cluster)} - {""}

    def put(self, record: Record, summary: Summary, over: Record | None = None) -> str:
        """Writes a record over the one with its UUID, if there is one: `over` this very one, where the transaction has
        seen already that it is what is stored. The seal that is over it now."""
        if over is None:
            return self._put_chunk([(record, summary)], None)[0]
        text = made(text_of, record)
        items = _item_values(text)
        changed = [values for values in items if over.items.get(values["id"]) is not record.items[values["id"]]]
        vanished = [{"uuid": record.uuid, "item": item} for item in over.items if item not in record.items]
        values = _record_values(text, summary, items)
        self._write([values], vanished, changed)
        return str(values["hash"])

    def put_many(self, records: Iterable[tuple[Record, Summary]], texts: RecordTexts | None = None) -> None:
        """The same for many, in few statements. Any iterable will do: only some hundred are held at a time.
        `texts` of records that are known already are not worked out again."""
        remaining = iter(records)
        while chunk := list(islice(remaining, CHUNK)):
            self._put_chunk(chunk, texts)

    def remove(self, uuid: str) -> None:
        """Takes a record out of the file, for undo and erasing. Deleting is an answer of the record instead."""
        self._ledger.write(_remove_items, [{"uuid": uuid}])
        self._ledger.write(_remove, [{"uuid": uuid}])

    def rows(self, form: str, only: Iterable[str] | None = None) -> list[RecordRow]:
        """The living records of a form as lines of a table, by UUID; `only` those of these UUIDs."""
        if only is None:
            return [record_row(row) for row in self._ledger.read(_shown, form=form)]
        found: list[RecordRow] = []
        wanted = iter(sorted(set(only)))
        while chunk := list(islice(wanted, CHUNK)):
            found += [record_row(row) for row in self._ledger.among(_shown_some, form=form, uuids=chunk)]
        return found

    def lines(self, form: str) -> Iterator[RecordRow]:
        """All of these lines, read some hundred at a time."""
        after = ""
        while rows := self._ledger.read(_shown_page, form=form, after=after):
            after = rows[-1][0]
            yield from map(record_row, rows)

    def items(self, form: str, repeat: str, only: Iterable[str] | None = None) -> dict[str, list[Item]]:
        """What one list holds in the living records of a form, or `only` in these: by record, as the list shows it."""
        if only is None:
            rows = self._ledger.read(_items_of_list, form=form, repeat=repeat)
        else:
            rows = self._ledger.search(_items_of_list_of_some, form=form, repeat=repeat, uuids=sorted(set(only)))
        found: dict[str, list[Item]] = {}
        for row in rows:
            if seal(row[:-1]) != row[-1]:
                raise GeneraError("damaged-record", record=str(row[0]))
            found.setdefault(row[0], []).append(_item(row))
        return {record: items_in_order(items) for record, items in found.items()}

    def titles(self, form: str) -> dict[str, str]:
        """The titles of a form's living records, by UUID."""
        return {row[0]: row[1] for row in self._ledger.read(_titles, form=form)}

    def titles_of(self, form: str, uuids: Iterable[str]) -> dict[str, str]:
        """The titles of those of a form's living records that have these UUIDs."""
        found: dict[str, str] = {}
        wanted = iter(sorted(set(uuids)))
        while chunk := list(islice(wanted, CHUNK)):
            rows = self._ledger.among(_titles_of_some, form=form, uuids=chunk)
            found.update((row[0], row[1]) for row in rows)
        return found

    def title(self, uuid: str) -> str:
        """The title of one record, deleted or not; '' where there is none."""
        rows = self._ledger.read(_title, uuid=uuid)
        return str(rows[0][0]) if rows else ""

    def count_by_form(self) -> dict[str, int]:
        """How many living records each form has; a form without any is left out."""
        return {row[0]: row[1] for row in self._ledger.read(_counts)}

    def _put_chunk(self, chunk: list[tuple[Record, Summary]], known: RecordTexts | None) -> list[str]:
        texts = {record.uuid: made(partial(text_of, known=known), record) for record, _ in chunk}
        items = {uuid: _item_values(text) for uuid, text in texts.items()}
        forms = {record.uuid: record.form for record, _ in chunk}
        kept: dict[tuple[str, str], str] = {}
        for record, form, item, found in self._kept(list(items)):
            if form != forms[record]:
                raise ValueError(f"the record {record} belongs to the form {form} for life")
            if item is not None:
                kept[record, item] = found
        wanted = {(values["record"], values["id"]): values for rows in items.values() for values in rows}
        vanished = [{"uuid": record, "item": item} for record, item in kept if (record, item) not in wanted]
        changed = [values for key, values in wanted.items() if kept.get(key) != values["hash"]]
        rows = [_record_values(texts[record.uuid], summary, items[record.uuid]) for record, summary in chunk]
        self._write(rows, vanished, changed)
        return [values["hash"] for values in rows]

    def _write(self, rows: list[Values], vanished: list[Values], changed: list[Values]) -> None:
        """Records, items that they no longer have, and items that are new or other than they were."""
        self._ledger.put(tables.records, rows)
        if vanished:
            self._ledger.write(_remove_item, vanished)
        if changed:
            self._ledger.put(tables.items, changed)

    def _kept(self, uuids: list[str]) -> list[Row]:
        """Form and item hashes of the records that exist already."""
        if len(uuids) == 1:
            return self._ledger.read(_kept_of_one, uuid=uuids[0])
        return self._ledger.among(_kept_of_some, uuids=uuids)


def _item_values(text: RecordText) -> list[Values]:
    """The rows of a record's items. Their values are part of their versions: looking through these is enough."""
    record = text.record
    return [
        sealed(
            {
                "record": record.uuid,
                "id": item.id,
                "repeat": item.repeat,
                "parent": item.parent,
                "answers": text.items[item.id].values,
                "versions": storable(text.items[item.id].versions),
            }
        )
        for item in sorted(record.items.values(), key=lambda item: item.id)
    ]


def _record_values(text: RecordText, summary: Summary, items: list[Values]) -> Values:
    record = text.record
    local_id = value_of(record.answers, LOCAL_ID)
    values: Values = {
        "uuid": record.uuid,
        "form": record.form,
        "cluster": record.cluster,
        "status": status_of(record),
        "local_id": local_id if isinstance(local_id, str) else "",
        "deleted": int(is_deleted(record)),
        "conflict": int(not text.is_plain and any(conflicts_of(record))),
        "title": summary.title,
        "search": summary.search,
        "answered": summary.answered,
        "asked": summary.asked,
        "missing": summary.missing,
        "problems": summary.problems,
        "updated_at": summary.updated_at,
        "answers": text.answers.values,
    }
    values["row_hash"] = seal(values.values())
    values["context"] = storable(canonical_object(record.context))
    values["versions"] = storable(text.answers.versions)
    whole = (values[name] for name in ("uuid", "form", "cluster", "row_hash", "context", "versions"))
    values["hash"] = _whole_hash(whole, (item["hash"] for item in items))
    return values


def _whole_hash(row: Iterable[str], items: Iterable[str]) -> str:
    """The seal over a whole record, its items' seals included."""
    return seal([*row, *items])


def _joined(rows: Sequence[Row], items: Sequence[Row]) -> Iterator[Record]:
    """Whole records of rows and of all their items."""
    by_record: dict[str, list[Row]] = {}
    for item in items:
        by_record.setdefault(item[0], []).append(item)
    return (_record(row, by_record.get(row[0], [])) for row in rows)


def _record(row: Row, items: Sequence[Row]) -> Record:
    *values, found = row
    uuid, form, cluster, _, context, versions = values
    if _whole_hash(values, (item[-1] for item in items)) != found or any(seal(item[:-1]) != item[-1] for item in items):
        raise GeneraError("damaged-record", record=str(uuid))
    return Record(
        uuid,
        form,
        cluster,
        answers_from_json(json.loads(versions)),
        {item[1]: _item(item) for item in items},
        json.loads(context),
    )


def _item(row: Row) -> Item:
    _, id, repeat, parent, _, versions, _ = row
    return Item(id, repeat, parent, answers_from_json(json.loads(versions)))
