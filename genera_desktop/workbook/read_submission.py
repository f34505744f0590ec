"""Reads an exchange workbook back: records with their versions, what was edited by hand, and every problem's cell."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import UTC, datetime

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.records.record import Record, is_deleted
from genera_desktop.records.texts import text_of
from genera_desktop.workbook.book import Book
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.company_form import company_sheets
from genera_desktop.workbook.drafts import Drafts
from genera_desktop.workbook.found_sheet import FoundSheet
from genera_desktop.workbook.layout import FormSheet, column_name, form_sheets
from genera_desktop.workbook.meta import Meta, meta_of
from genera_desktop.workbook.row_ids import IdentifiedRow, Identities
from genera_desktop.workbook.sheet_match import match_sheets
from genera_desktop.workbook.submission import (
    COMPANY_FORM,
    KeptAnswer,
    MissingRow,
    RefusedRow,
    SubmissionReading,
    content_hash,
)
from genera_desktop.workbook.words import LinkNames, Words


def read_submission(book: Book, *, file: str = "") -> SubmissionReading:
    """What a workbook of ours says. `file` is its name, for places.

    GeneraError where the workbook is not ours, is damaged, or comes from a newer program.
    """
    meta = meta_of(book)
    if meta is None:
        raise GeneraError("not-our-workbook", file=file)
    found, problems = match_sheets(book, _layouts(meta), meta.sheets)
    return _Reading(book, meta, found, file).result(problems)


def _layouts(meta: Meta) -> tuple[FormSheet, ...]:
    """The sheets that a workbook of this kind has."""
    if meta.header.kind != COMPANY_FORM:
        return form_sheets(meta.questionnaire)
    return tuple(sheet for form in meta.questionnaire.forms.values() for sheet in company_sheets(form))


class _Reading:
    def __init__(self, book: Book, meta: Meta, found: Sequence[FoundSheet], file: str) -> None:
        self.meta = meta
        self.found = found
        self.file = file
        forms = meta.questionnaire.forms
        links = {form: LinkNames(meta.names.get(form)) for form in forms}
        self.words = {name: Words(form, meta.header.language, links) for name, form in forms.items()}
        self.identities = Identities(meta, links, self.words)
        self.drafts = Drafts(meta, self.words, _time_of_hand_edits(book, meta))
        self.kept: list[KeptAnswer] = list(meta.kept)

    def result(self, problems: list[Problem]) -> SubmissionReading:
        rows = self._rows()
        for row in rows:
            self.drafts.add(row)
            self._keep_unknown(row)
        problems = [*problems, *self._lost_columns(), *self.identities.problems, *self.drafts.problems]
        records = self.drafts.records()
        rowless = self._rowless(records)
        texts = {record.uuid: text_of(record) for record in records}
        refused = self._refused(rows, rowless)
        content = content_hash(records, self.kept, rowless, texts, [*self._unread(), *map(_said_by, refused)])
        return SubmissionReading(
            header=self.meta.header,
            questionnaire=self.meta.questionnaire,
            records=records,
            problems=[problem.at(file=self.file) for problem in problems],
            missing=self._missing(),
            kept=self.kept,
            origins=self.drafts.origins,
            in_cells=self.drafts.in_cells,
            rows=self.drafts.rows,
            rowless=rowless,
            replaced=self.drafts.replaced,
            typed=self.drafts.typed,
            refused=refused,
            edited_at=self.drafts.at,
            withheld=self.meta.withheld,
            names=self.meta.names,
            content_hash=content,
            texts=texts,
            is_edited=content != self.meta.content_hash,
        )

    def _rows(self) -> list[IdentifiedRow]:
        """All rows that could be told apart: records first, since items and links look for them."""
        sheets = [one for one in self.found if self._has_ids(one)]
        records = [one for one in sheets if not one.layout.repeat]
        items = [one for one in sheets if one.layout.repeat]
        rows = [row for one in records for row in self.identities.records_of(one)]
        return rows + [row for one in items for row in self.identities.items_of(one)]

    def _has_ids(self, found: FoundSheet) -> bool:
        """Whether rows can be told apart: without its ids, every known record would look like a new one."""
        lost = [name for name in found.layout.id_names[:1] if name not in found.columns]
        if not lost:
            return True
        place = Place(sheet=found.sheet.name, cell=f"A{found.header}", form=found.layout.form.name)
        self.identities.problems.append(Problem("column-ids-missing", place, params={"name": lost[0]}))
        return False

    def _lost_columns(self) -> list[Problem]:
        problems = []
        for one in self.found:
            names = (column_name(one.layout.form, question.key) for question in one.layout.questions)
            for name in names:
                if name not in one.columns and name not in one.doubled:
                    place = Place(sheet=one.sheet.name, cell=f"A{one.header}", form=one.layout.form.name)
                    problems.append(Problem("column-missing", place, Severity.WARNING, {"name": name}))
        return problems + self._lost_sheets()

    def _lost_sheets(self) -> list[Problem]:
        here = {(one.layout.form.name, one.layout.repeat) for one in self.found}
        return [
            Problem("sheet-missing", Place(sheet=name, form=key[0]), Severity.WARNING, {"sheet": name})
            for key, name in self.meta.sheets.items()
            if key not in here
        ]

    def _keep_unknown(self, row: IdentifiedRow) -> None:
        """Keeps the values of columns that no question takes."""
        values = row.row.values
        for column, name in row.row.found.unknown.items():
            value = readable(values[column]).strip() if column < len(values) else ""
            if value:
                cell = row.row.found.cell(row.row.number, column)
                place = f"{self.file}, {row.row.found.sheet.name}!{cell}".removeprefix(", ")
                self.kept.append(KeptAnswer(row.form, row.record, row.item, name, value, place))

    def _unread(self) -> Iterator[list[object]]:
        """What stands in cells of known rows and was not taken."""
        for (record, address), said in self.drafts.unread.items():
            yield [record, *address, *said]

    def _refused(self, rows: Sequence[IdentifiedRow], rowless: Container[str]) -> list[RefusedRow]:
        """The rows that could not be told apart, and the list rows of records whose own row is none of the others."""
        found = [*self.identities.refused, *(one.row for one in rows if one.item and one.record in rowless)]
        return [row.as_refused() for row in found if not row.found.layout.upright]

    def _rowless(self, records: Sequence[Record]) -> frozenset[str]:
        """The records that the workbook went out with a row for, and of which only rows of lists are left."""
        known, rows = self.meta.records, self.drafts.rows
        living = [record.uuid for record in records if not is_deleted(record)]
        return frozenset(uuid for uuid in living if uuid in known and known[uuid].has_row and (uuid, "") not in rows)

    def _missing(self) -> list[MissingRow]:
        """What the workbook went out with and has no row any more."""
        missing = []
        with_ids = [one for one in self.found if one.layout.id_names[0] in one.columns]
        sheets = {(one.layout.form.name, one.layout.repeat): one.sheet.name for one in with_ids}
        for uuid, record in self.meta.records.items():
            here = self.identities.seen
            title = self.meta.names.get(record.form, {}).get(uuid, uuid)
            if record.has_row and ("", uuid) not in here:
                missing.append(MissingRow(record.form, uuid, "", title))
            missing += [
                MissingRow(record.form, uuid, item_id, title, sheets.get((record.form, item.repeat), ""))
                for item_id, item in record.items.items()
                if item.has_row and (uuid, item_id) not in here
            ]
        return missing


def _said_by(row: RefusedRow) -> list[object]:
    """What stands in a row, wherever the row stands."""
    return [row.form, row.repeat, sorted([name, readable(value)] for name, value in row.cells.items())]


def _time_of_hand_edits(book: Book, meta: Meta) -> str:
    """When cells were edited, as far as the file tells: when it was saved, but never before it was made."""
    made, saved = _moment(meta.header.made_at), _moment(book.modified)
    latest = max((moment for moment in (made, saved) if moment), default=None)
    return latest.strftime("%Y-%m-%dT%H:%M:%SZ") if latest else ""


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
