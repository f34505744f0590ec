"""Puts the rows of a workbook together to records, with all that `_meta` knows of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from genera_desktop.problems import Problem
from genera_desktop.records.content import Address, holders, versions_at
from genera_desktop.records.edits import with_versions
from genera_desktop.records.record import DELETED, POSITION, Answer, Dot, Item, Record, Versions, shown
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.meta import KnownRecord, Meta
from genera_desktop.workbook.row_answers import NOTHING_KNOWN, KnownColumns, RowAnswers, answers_of_row, without_row
from genera_desktop.workbook.row_ids import IdentifiedRow
from genera_desktop.workbook.submission import hand_edit_dot
from genera_desktop.workbook.words import Words


@dataclass(slots=True)
class _Draft:
    """A record as it comes together. Without any row of its own or of an item it is no part of the result.

    `items` are those that have a row, before `_with_rowless`.
    """

    form: str
    cluster: str
    context: dict[str, int]
    answers: dict[str, Versions]
    items: dict[str, Item] = field(default_factory=dict)
    edits: dict[str, set[str]] = field(default_factory=dict)
    """The edits made by hand in each item and, under '', in the record itself."""


class Drafts:
    """Takes rows, gives records."""

    def __init__(self, meta: Meta, words: Mapping[str, Words], at: str) -> None:
        self.meta = meta
        self.words = words
        self.at = at
        self.problems: list[Problem] = []
        self.origins: dict[str, dict[Address, str]] = {}
        self.in_cells: dict[tuple[str, Address], Dot] = {}
        self.rows: dict[tuple[str, str], str] = {}
        self.replaced: dict[tuple[str, Address], Versions] = {}
        self.typed: dict[tuple[str, Address], CellValue] = {}
        self.unread: dict[tuple[str, Address], list[str]] = {}
        self._drafts: dict[str, _Draft] = {}
        self._sheets: dict[int, KnownColumns] = {}
        for uuid, known in meta.records.items():
            if not known.has_row:
                self._drafts[uuid] = _from_meta(known)

    def add(self, row: IdentifiedRow) -> None:
        """Takes in the answers of one row."""
        known = self.meta.records.get(row.record)
        if row.record not in self._drafts:
            self._drafts[row.record] = (
                _from_meta(known, read_next=not row.item)
                if known
                else _Draft(row.form, self.meta.header.cluster, context={}, answers={})
            )
        draft = self._drafts[row.record]
        item = known.items.get(row.item) if known else None
        answers = (item.answers if item else NOTHING_KNOWN) if row.item else known.answers if known else NOTHING_KNOWN
        found, words = row.row.found, self.words[row.form]
        sheet = self._sheets.get(id(found)) or self._sheets.setdefault(id(found), KnownColumns(found, words))
        result = answers_of_row(row.row, row.record, row.item, answers, words, self.at, sheet)
        if row.item:
            draft.items[row.item] = Item(row.item, row.row.found.layout.repeat, row.parent, result.answers)
            if item is None:
                self._put_last(row, known, result)
        else:
            draft.answers = result.answers
        draft.context.update(result.seen)
        draft.edits[row.item] = set(result.seen)
        self._note(row, result)

    def _put_last(self, row: IdentifiedRow, known: KnownRecord | None, result: RowAnswers) -> None:
        """Places a new item after those that its list had when the workbook went out."""
        repeat = row.row.found.layout.repeat
        places = [
            shown(tuple(version.answer for version in item.answers.get(POSITION, ())))
            for item in (known.items.values() if known else ())
            if item.repeat == repeat and item.parent == row.parent
        ]
        last = max((one.value for one in places if one and isinstance(one.value, int)), default=0)
        dot = hand_edit_dot(row.record, Address(row.item, POSITION), None, last + 1)
        result.answers[POSITION] = (Answer(last + 1, dot, self.at),)
        result.seen[dot.replica] = dot.counter

    def _note(self, row: IdentifiedRow, result: RowAnswers) -> None:
        self.problems += result.problems
        record = row.record
        self.origins.setdefault(record, {}).update(result.origins)
        for address, dot in result.in_cells.items():
            self.in_cells[record, address] = dot
        for address, versions in result.replaced.items():
            self.replaced[record, address] = versions
        for address, cell in result.typed.items():
            self.typed[record, address] = cell
        for address, said in result.unread.items():
            self.unread[record, address] = said
        first = row.row.found.layout.title_name
        self.rows[row.record, row.item] = row.row.place(first)

    def records(self) -> list[Record]:
        """All records that have a row or travelled as tombstones, in the order in which the workbook went out, then
        the new ones."""
        known = [uuid for uuid in self.meta.records if uuid in self._drafts]
        new = [uuid for uuid in self._drafts if uuid not in self.meta.records]
        return [self._record(uuid) for uuid in (*known, *new)]

    def _record(self, uuid: str) -> Record:
        draft = self._drafts[uuid]
        items = _with_rowless(draft.items, self.meta.records.get(uuid))
        record = Record(uuid, draft.form, draft.cluster, draft.answers, items, draft.context)
        edits: dict[str, set[str]] = defaultdict(set)
        for item, made in draft.edits.items():
            for held in holders(record, item) if made else ():
                edits[held] |= made
        known = self.meta.records.get(uuid)
        for item, made in sorted(edits.items()):
            before = known.items.get(item) if known and item else known
            gone = before is not None and not before.has_row
            if not gone or (uuid, item) in self.rows:
                record = self._there(record, item, made, put_back=gone)
        return record

    def _there(self, record: Record, item: str, edits: set[str], *, put_back: bool) -> Record:
        """The record where edits by hand say that it, or an item of it, is there. A row that was put back takes the
        deletion back that it had gone with."""
        address = Address(item, DELETED)
        versions = versions_at(record, address)
        if any(version.dot.replica in edits for version in versions):
            return record  # the row asks for its deletion
        before = shown(versions)
        dot = hand_edit_dot(record.uuid, address, before.dot if before else None, sorted(edits))
        stays = [version for version in versions if version.value is True and not put_back]
        there = (*stays, Answer(False, dot, self.at))
        return with_versions(
            record, address, tuple(sorted(there, key=lambda one: one.dot)), {**record.context, dot.replica: dot.counter}
        )


def _from_meta(known: KnownRecord, *, read_next: bool = False) -> _Draft:
    """The record before any row is read: what stood in cells is a mark only, so that a lost row takes nothing away.
    Its own answers are left out where its row is `read_next`."""
    answers = {} if read_next else without_row(known.answers)
    return _Draft(known.form, known.cluster, dict(known.context), answers)


def _with_rowless(items: dict[str, Item], known: KnownRecord | None) -> dict[str, Item]:
    """The items that a workbook went out with, in its order, whether or not they have a row, and then the new ones."""
    if known is None or items.keys() == known.items.keys():
        return items
    told = {
        item_id: items.get(item_id) or Item(item_id, item.repeat, item.parent, without_row(item.answers))
        for item_id, item in known.items.items()
    }
    return told | items
