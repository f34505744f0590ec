"""Tells which record or item each row is: by its id, or for a new row by an id made from what it says."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Final

from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem, Severity
from genera_desktop.records.serial import canonical_json
from genera_desktop.workbook.found_sheet import FoundSheet, Row
from genera_desktop.workbook.layout import item_lead
from genera_desktop.workbook.meta import Meta
from genera_desktop.workbook.row_answers import plain_values
from genera_desktop.workbook.system import ITEM_ID, PARENT, PARENT_ID, RECORD_ID, TITLE
from genera_desktop.workbook.words import LinkNames, Words, folded
from genera_desktop.workbook.write_submission import item_name

_NEW_ROWS: Final = uuid.UUID("5f0c8d5e-3a0b-5f62-9d4c-6a1d0e6f9b27")


@frozen
class IdentifiedRow:
    """A row and what it is a row of. `item` is '' for a record's own row, `parent` '' for an item directly in it."""

    row: Row
    form: str
    record: str
    item: str = ""
    parent: str = ""


class Identities:
    """The ids of all rows of a workbook, sheet by sheet: records before items, outer items before inner ones."""

    def __init__(self, meta: Meta, links: Mapping[str, LinkNames], words: Mapping[str, Words]) -> None:
        self.meta = meta
        self.links = links
        self.words = words
        self.problems: list[Problem] = []
        self.refused: list[Row] = []
        """The rows that could not be told apart: nothing of them is read."""
        self.seen: set[tuple[str, str]] = set()
        """Record and item id of every row that was met: `("", record)` for a record's own. Doubled ones too."""
        self._records: dict[str, str] = {uuid_: record.form for uuid_, record in meta.records.items()}
        self._items: dict[str, tuple[str, str]] = {}
        self._sheets: dict[str, tuple[str, str]] = {}
        for uuid_, record in meta.records.items():
            for item_id, item in record.items.items():
                self._items[item_id] = (uuid_, item.parent)
                self._sheets[item_id] = (record.form, item.repeat)
        self._item_names: dict[tuple[str, str], LinkNames] = defaultdict(LinkNames)
        self._equal: Counter[str] = Counter()

    def records_of(self, found: FoundSheet) -> list[IdentifiedRow]:
        """The rows of a form's sheet."""
        form = found.layout.form.name
        identified = []
        for row, known in self._once(found, RECORD_ID):
            record = known or self._new_id(row, "")
            if self._records.setdefault(record, form) != form:
                self._refuse(row, row.problem("row-of-another-sheet", RECORD_ID, value=record))
                continue
            self.seen.add(("", record))
            self._check_title(row, form, record)
            self.links[form].add(record, row.text(found.layout.title_name))
            identified.append(IdentifiedRow(row, form, record))
        return identified

    def _check_title(self, row: Row, form: str, record: str) -> None:
        """Lists a title that was typed over where it is made from the answers."""
        exported = self.meta.names.get(form, {}).get(record, "")
        typed = row.text(TITLE)
        if exported and typed and typed != exported and folded(typed) != folded(exported):
            problem = row.problem("cell-computed", TITLE, Severity.WARNING)
            self.problems.append(problem.at(record=record))

    def items_of(self, found: FoundSheet) -> list[IdentifiedRow]:
        """The rows of a repeat's sheet whose parents could be found."""
        identified = []
        lead = item_lead(found.layout)
        for row, known in self._once(found, ITEM_ID):
            here = (found.layout.form.name, found.layout.repeat)
            if self._sheets.get(known, here) != here:
                self._refuse(row, row.problem("row-of-another-sheet", ITEM_ID, value=known))
                continue
            place = self._known_place(row, known) if known in self._items else self._place(row)
            if place is None:
                self.refused.append(row)
                continue
            record, parent = place
            item = known or self._new_id(row, parent or record)
            self.seen.add((record, item))
            self._items.setdefault(item, place)
            self._sheets.setdefault(item, here)
            self._name_item(row, item, lead)
            identified.append(IdentifiedRow(row, found.layout.form.name, record, item, parent))
        return identified

    def _once(self, found: FoundSheet, name: str) -> Iterator[tuple[Row, str]]:
        """The rows with their ids ('' where they have none); those whose id is no id, or stands twice, are listed."""
        rows = [(row, self._id_in(row, name)) for row in found.rows()]
        if found.layout.upright:  # whose columns for new items have an id before they have anything else
            rows = [
                one for one in rows if one[1] in self._records or one[1] in self._items or not one[0].says_nothing()
            ]
        counts = Counter(known for _, known in rows if known)
        for row, known in rows:
            if known is None:
                self._refuse(row, row.problem("row-bad-id", name, value=row.text(name)[:60]))
            elif known and counts[known] > 1:
                self._refuse(row, row.problem("row-same-id", name, name=name, value=known))
                self._meet(known, name)
            else:
                yield row, known

    def _refuse(self, row: Row, problem: Problem) -> None:
        self.refused.append(row)
        self.problems.append(problem)

    def _meet(self, known: str, name: str) -> None:
        if name == RECORD_ID:
            self.seen.add(("", known))
        elif known in self._items:
            self.seen.add((self._items[known][0], known))

    def _id_in(self, row: Row, name: str) -> str | None:
        text = row.text(name)
        if not text or text in self._records or text in self._items:
            return text
        try:
            return str(uuid.UUID(text))
        except ValueError:
            return None

    def _known_place(self, row: Row, item: str) -> tuple[str, str]:
        """The record and parent that a known item has for life; a row moved elsewhere by hand is listed."""
        record, parent = self._items[item]
        now = row.text(PARENT_ID)
        if now and now != (parent or record):
            self.problems.append(row.problem("row-parent-moved", PARENT_ID, Severity.WARNING))
        return record, parent

    def _place(self, row: Row) -> tuple[str, str] | None:
        """The record and parent item of a row that is new here: by the parent's id, else by its title."""
        form = row.found.layout.form
        outer = form.enclosing_repeat[row.found.layout.repeat]
        by_id = row.text(PARENT_ID) or ("" if outer else row.text(RECORD_ID))
        if by_id:
            if outer and by_id in self._items:
                return self._items[by_id][0], by_id
            if not outer and self._records.get(by_id) == form.name:
                return by_id, ""
        title = row.text(PARENT)
        names = self._item_names[form.name, outer] if outer else self.links[form.name]
        found = names.uuids_of(title) if title else set()
        if len(found) != 1:
            code = "row-parent-ambiguous" if found else "row-parent-unknown"
            self.problems.append(row.problem(code, PARENT, value=title[:60] or by_id[:60]))
            return None
        parent = found.pop()
        return (self._items[parent][0], parent) if outer else (parent, "")

    def _name_item(self, row: Row, item: str, lead: str) -> None:
        """Lets items in this one name it as their parent."""
        layout = row.found.layout
        name = item_name(row.text(PARENT), row.value(lead))
        self._item_names[layout.form.name, layout.repeat].add(item, name)

    def _new_id(self, row: Row, parent: str) -> str:
        """The id of a row without one: from what it says, so that reading it twice gives one record."""
        layout = row.found.layout
        values = plain_values(row, self.words[layout.form.name])
        said = canonical_json([self.meta.header.replica, layout.form.name, layout.repeat, parent, values])
        self._equal[said] += 1
        return str(uuid.uuid5(_NEW_ROWS, f"{said}\n{self._equal[said]}"))
