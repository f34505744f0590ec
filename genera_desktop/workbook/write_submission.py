"""Writes the exchange workbook: what people see on the form's sheets, and what the next program needs in `_meta`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from genera_desktop import messages
from genera_desktop.records.content import items_in_order
from genera_desktop.records.record import (
    DRAFT,
    LOCAL_ID,
    STATUS,
    Answers,
    Item,
    Record,
    is_deleted,
    shown,
    value_of,
)
from genera_desktop.workbook.answer_column import AnswerColumn
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.layout import FormSheet, columns, form_sheets, item_lead
from genera_desktop.workbook.meta import KnownItem, KnownRecord, KnownVersion, Meta, meta_plan
from genera_desktop.workbook.plan import TEXT_IN_CELL, CellRange, Column, Plan, Properties, SheetPlan
from genera_desktop.workbook.reference_sheets import choice_plan, codebook_plan, kept_plan, read_me_plan
from genera_desktop.workbook.remarks import RemarkedRows, Remarks
from genera_desktop.workbook.submission import Header, KeptAnswer, Submission, as_it_travels, content_hash
from genera_desktop.workbook.words import LinkNames, Words, unique_titles
from genera_desktop.workbook.write import Progress, write_book

Titles = Mapping[str, Mapping[str, str]]
"""Form to record id to the record's title: of the records that go out, and of those that they link to."""

_ROOM_FOR_MORE = 500  # rows below the last one that a drop-down of titles offers too
_FIRST_ROW = 3
_PARENT_SEPARATOR = " / "
_LONGEST_TITLE = TEXT_IN_CELL - 100
"""Leaves room for what makes a title unique."""


def write_submission(
    path: Path,
    submission: Submission,
    language: str,
    titles: Titles,
    progress: Progress = lambda _rows: None,
    *,
    remarks: Remarks | None = None,
) -> None:
    """Writes a submission as a workbook with labels in `language`. Equal submissions give equal bytes.

    With `remarks` the rows stand in the order that they say, and marked cells are listed on a sheet of their own.
    """
    submission = replace(
        submission,
        header=replace(submission.header, language=language),
        records=[as_it_travels(record) for record in submission.records],
    )
    plans = submission_plans(submission, titles, remarks)
    write_book(path, plans, properties_of(submission.header), language, progress)


def properties_of(header: Header) -> Properties:
    """The file properties of an exchange workbook."""
    return Properties(
        title=messages.text(f"read-me-title-{header.kind.replace('_', '-')}", header.language),
        subject=" ".join(part for part in (header.cluster, header.round) if part),
        made_at=header.made_at,
    )


def submission_plans(submission: Submission, titles: Titles, remarks: Remarks | None = None) -> list[Plan]:
    """The sheets of a submission's workbook."""
    header, questionnaire = submission.header, submission.questionnaire
    sheets = form_sheets(questionnaire)
    export = Export(submission, sheets, titles)
    for record in export.in_order():
        export.add(record)
    choices, places = choice_plan(questionnaire, header.language)
    marked = RemarkedRows(remarks) if remarks else None
    marks = {sheet.name: marked.arrange(sheet, export.rows[sheet.name]) if marked else {} for sheet in sheets}
    form_plans = [export.plan(sheet, sheets, places) for sheet in sheets]
    if marked:
        own = {sheet.name: [Column(name, name) for name in marked.own_names(sheet)] for sheet in sheets}
        form_plans = [
            replace(plan, columns=[*plan.columns, *own[plan.name]], marks=marks[plan.name]) for plan in form_plans
        ]
    counts = {sheet.name: len(export.rows[sheet.name]) for sheet in sheets}
    kept = [*submission.kept, *export.without_question]
    return [
        read_me_plan(header, questionnaire, counts, submission.withheld),
        *([marked.plan(header.language)] if marked else []),
        *form_plans,
        codebook_plan(questionnaire, sheets, submission.spans),
        choices,
        *([kept_plan(kept)] if kept else []),  # others' readers choke on an empty one
        meta_plan(export.meta()),
    ]


def item_name(parent: str, lead: CellValue) -> str:
    """How a person names an item of a repeat that has repeats of its own: its parent's title and its first cell, as far
    as a cell holds them."""
    return f"{parent}{_PARENT_SEPARATOR}{readable(lead)}"[:TEXT_IN_CELL]


@dataclass(slots=True)
class _Shown:
    """The cells of one thing, and what `_meta` says of its answers."""

    cells: dict[str, CellValue]
    known: dict[str, tuple[KnownVersion, ...]]


class Export:
    """Collects the rows of all sheets and what `_meta` must know of them, record by record."""

    def __init__(self, submission: Submission, sheets: Sequence[FormSheet], titles: Titles) -> None:
        self.submission = submission
        self.forms = submission.questionnaire.forms
        self.sheets = {(sheet.form.name, sheet.repeat): sheet for sheet in sheets}
        self.leads = {sheet.name: item_lead(sheet) for sheet in sheets if sheet.repeat}
        self.names = _names(submission.records, titles)
        links = {form: LinkNames(names) for form, names in self.names.items()}
        links |= {form: LinkNames() for form in self.forms if form not in links}
        self.words = {name: Words(form, submission.header.language, links) for name, form in self.forms.items()}
        self.columns = {
            sheet.name: {one.key: AnswerColumn(one, self.words[sheet.form.name]) for one in sheet.questions}
            for sheet in sheets
        }
        self.rows: dict[str, list[list[CellValue]]] = {sheet.name: [] for sheet in sheets}
        self.known: dict[str, KnownRecord] = {}
        self.linked: dict[str, set[str]] = defaultdict(set)
        self.without_question: list[KeptAnswer] = []

    def in_order(self) -> list[Record]:
        """The records as a person looks for them: by title, then by id."""
        return sorted(self.submission.records, key=lambda record: (self._title(record).casefold(), record.uuid))

    def _title(self, record: Record) -> str:
        return self.names.get(record.form, {}).get(record.uuid, record.uuid)

    def add(self, record: Record) -> None:
        sheet = self.sheets.get((record.form, ""))
        if is_deleted(record):
            sheet = None
        shown_record = self._shown(record.answers, sheet)
        if sheet is not None and record.uuid not in self.submission.rowless:
            for status in (one for one in sheet.questions if one.key == STATUS):
                shown_record.cells.setdefault(STATUS, self.words[record.form].choices(status).shown[DRAFT])
            self.rows[sheet.name].append(self._row(sheet, shown_record.cells, self._title(record), [record.uuid]))
            self.linked[record.form].add(record.uuid)
            self._keep(record, "", record.answers, sheet)
        items = dict(self._items(record))
        items = {item_id: items[item_id] for item_id in record.items}
        self.known[record.uuid] = KnownRecord(
            record.form, record.cluster, record.context, shown_record.known, items, has_row=sheet is not None
        )

    def _items(self, record: Record) -> Iterator[tuple[str, KnownItem]]:
        """All items, parents before what stands in them, in the order in which their lists show them."""
        names = {"": self._title(record)}
        waiting = [] if is_deleted(record) else items_in_order(record.items.values())
        while ready := [item for item in waiting if item.parent in names]:
            for item in ready:
                yield item.id, self._add_item(record, item, names)
            waiting = [item for item in waiting if item.id not in names]
        for item in record.items.values():
            if item.id not in names:
                known = self._shown(item.answers, None).known
                yield item.id, KnownItem(item.repeat, item.parent, known, has_row=False)

    def _add_item(self, record: Record, item: Item, names: dict[str, str]) -> KnownItem:
        sheet = self.sheets.get((record.form, item.repeat))
        shown_item = self._shown(item.answers, sheet)
        names[item.id] = item.id
        if sheet is not None:
            names[item.id] = item_name(names[item.parent], shown_item.cells.get(self.leads[sheet.name]))
            ids = [item.id, item.parent or record.uuid, record.uuid]
            self.rows[sheet.name].append(self._row(sheet, shown_item.cells, names[item.parent], ids))
            self._keep(record, item.id, item.answers, sheet)
        return KnownItem(item.repeat, item.parent, shown_item.known, has_row=sheet is not None)

    def _row(self, sheet: FormSheet, cells: Mapping[str, CellValue], title: str, ids: Sequence[str]) -> list[CellValue]:
        first: list[CellValue] = [] if sheet.lead or sheet.upright else [title]
        return [*first, *(cells.get(question.key) for question in sheet.questions), *ids]

    def _shown(self, answers: Answers, sheet: FormSheet | None) -> _Shown:
        """The cells of a record or item on its sheet; without one, all its answers travel in `_meta`."""
        cells: dict[str, CellValue] = {}
        known: dict[str, tuple[KnownVersion, ...]] = {}
        columns = self.columns[sheet.name] if sheet else {}
        for key, versions in answers.items():
            column = columns.get(key)
            in_cell = shown(versions) if column else None
            told = []
            for answer in versions:
                if answer.withheld:
                    told.append(KnownVersion(answer))
                elif answer is in_cell and column is not None:
                    cells[key], mark, travels = column.in_cell(answer.value)
                    told.append(KnownVersion(answer, mark, travels))
                    if column.linked_form and isinstance(answer.value, str):
                        self.linked[column.linked_form].add(answer.value)
                else:
                    told.append(KnownVersion(answer, travels=True))
            known[key] = tuple(told)
        return _Shown(cells, known)

    def _keep(self, record: Record, item: str, answers: Answers, sheet: FormSheet) -> None:
        """Lists the answers that no column takes."""
        for key in sorted(answers.keys() - self.columns[sheet.name].keys()):
            value = value_of(answers, key)
            if not key.startswith("_") and value is not None:
                self.without_question.append(KeptAnswer(record.form, record.uuid, item, key, value))

    def plan(
        self, sheet: FormSheet, sheets: Sequence[FormSheet], places: Mapping[tuple[str, str], CellRange]
    ) -> SheetPlan:
        """The sheet with its rows and drop-downs."""
        form = sheet.form.name
        language = self.submission.header.language
        drop_downs = drop_downs_of(sheet, places)
        drop_downs |= {
            f"{other.form.name}.csv": CellRange(other.name, 1, _FIRST_ROW, len(self.rows[other.name]) + _ROOM_FOR_MORE)
            for other in sheets
            if not other.repeat
        }
        words = {
            question.choice_list: self.words[form].choices(question)
            for question in sheet.questions
            if question.choice_list
        }
        return SheetPlan(
            name=sheet.name,
            columns=columns(sheet, language, drop_downs, words),
            rows=self.rows[sheet.name],
            table=sheet.table,
            accent="7FBDB2" if sheet.repeat else "0B6A61",
        )

    def meta(self) -> Meta:
        return Meta(
            header=self.submission.header,
            questionnaire=self.submission.questionnaire,
            sheets={key: sheet.name for key, sheet in self.sheets.items()},
            records=self.known,
            names={
                form: {uuid: name for uuid, name in sorted(names.items()) if uuid in self.linked[form]}
                for form, names in self.names.items()
            },
            kept=tuple(self.submission.kept),
            withheld=dict(self.submission.withheld),
            content_hash=content_hash(self.submission.records, self.submission.kept),
        )


def drop_downs_of(sheet: FormSheet, places: Mapping[tuple[str, str], CellRange]) -> dict[str, CellRange]:
    """The cells of the choice lists of a sheet's form, by list."""
    return {name: place for (owner, name), place in places.items() if owner == sheet.form.name}


def _names(records: Sequence[Record], titles: Titles) -> dict[str, dict[str, str]]:
    """Unique titles of all records that may be shown, by form, as far as a cell holds them: a title may be made of
    several answers."""
    known: dict[str, dict[str, str]] = {
        form: {uuid: title[:_LONGEST_TITLE] for uuid, title in found.items()} for form, found in titles.items()
    }
    local_ids: dict[str, str] = {}
    for record in records:
        local = value_of(record.answers, LOCAL_ID)
        local_ids[record.uuid] = local if isinstance(local, str) else ""
        known.setdefault(record.form, {}).setdefault(record.uuid, local_ids[record.uuid] or record.uuid[:8])
    return {form: unique_titles(found, local_ids) for form, found in known.items()}
