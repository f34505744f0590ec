"""What KoboToolbox and ODK Central export of the same forms, as a list with ids and lists of items.

Kobo writes a workbook (or CSV) with a sheet for each repeat, joined by `_index` and `_parent_index`; Central writes CSV
files joined by `KEY` and `PARENT_KEY`. Headings are names or labels, with or without the groups before them; several
choices stand in one cell, in a column each, or both.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, QuestionType, Repeat
from genera_desktop.records.list_columns import heading_key
from genera_desktop.services.read_list import CSV, ListFile, ListItem, ListRow, ListTable, read_list
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.csv_archive import unpack_csv
from genera_desktop.workbook.passing import passing_folder
from genera_desktop.workbook.words import SEPARATOR, ChoiceWords

ARCHIVE = ".zip"
IDS = ("_uuid", "KEY")
INDEX, PARENT_INDEX, PARENT_TABLE = "_index", "_parent_index", "_parent_table_name"
KEY, PARENT_KEY = "KEY", "PARENT_KEY"
MARKS = (frozenset({"_uuid", "_index"}), frozenset({"_uuid", "_submission_time"}), frozenset({"KEY", "SubmissionDate"}))
"""Headings that come together only in such exports."""

NO_ENTRIES = ("file-empty", "file-without-list")
"""The refusals of a list that nobody has entered anything in."""
CHOSEN = frozenset({"1", "1.0", "true", "yes", "x"})
LEAST_NAMED = 3
EXPORTED = uuid.UUID("5b7c2a61-9f0e-4d8c-8a53-0f4f3f6c9d10")
"""The namespace of ids made from those of the export that are no UUIDs."""


def read_survey_export(path: Path, questionnaire: Questionnaire) -> ListFile | None:
    """The export as a file with one list for its form; None where the file is none. GeneraError for a bad file.

    The other CSV files of a Central export are found beside the one for the form, or in its archive.
    """
    if path.suffix.lower() != ARCHIVE:
        return _read(path, questionnaire)
    with passing_folder() as folder:
        unpacked = sorted(unpack_csv(path, folder), key=lambda one: len(one.stem))
        found = _read(unpacked[0], questionnaire) if unpacked else None
    if found is None:
        raise GeneraError("archive-without-survey", file=path.name)
    return replace(found, path=path)


def _read(path: Path, questionnaire: Questionnaire) -> ListFile | None:
    file = read_list(path)
    main = next((table for table in file.tables if _is_main(table)), None)
    if main is None:
        return None
    read = [(_Reader(form, main), form) for form in questionnaire.forms.values()]
    reader, form = max(read, key=lambda pair: len(pair[0].columns))
    if len(reader.columns) < LEAST_NAMED:
        return None
    beside = sorted(path.parent.glob(f"{path.stem}-*{CSV}")) if path.suffix.lower() == CSV else []
    tables = [*file.tables, *(table for one in beside for table in _tables(one))]
    return ListFile(path, (_as_list(form, main, tables),))


def _tables(path: Path) -> tuple[ListTable, ...]:
    """The list in a further file of an export; none where nobody has entered anything in it."""
    try:
        return read_list(path).tables
    except GeneraError as refusal:
        if refusal.code not in NO_ENTRIES:
            raise
        return ()


def _is_main(table: ListTable) -> bool:
    headings = set(table.headings)
    return PARENT_INDEX not in headings and PARENT_KEY not in headings and any(mark <= headings for mark in MARKS)


def _as_list(form: Form, main: ListTable, tables: Sequence[ListTable]) -> ListTable:
    """The main table with questions' names for headings, the ids of its rows, and the items of each row."""
    own = _Reader(form, main)
    ids = {row.number: _record_id(own.text(row, *IDS)) for row in main.rows}
    children = [table for table in tables if PARENT_INDEX in table.headings or PARENT_KEY in table.headings]
    items: dict[int, list[ListItem]] = {}
    anchors = {(main.sheet, own.text(row, INDEX, KEY)): (row.number, "") for row in main.rows}
    anchors |= {("", key): place for (_, key), place in anchors.items()}
    for table, repeat in _outer_first(form, children):
        reader = _Reader(form, table, repeat.key)
        for row in table.rows:
            parent = (reader.text(row, PARENT_TABLE), reader.text(row, PARENT_INDEX, PARENT_KEY))
            row_number, around = anchors.get(parent) or anchors.get(("", parent[1])) or (0, "")
            if not row_number:
                continue
            name = reader.text(row, INDEX, KEY) or str(row.number)
            item = str(uuid.uuid5(EXPORTED, f"{ids[row_number]} {repeat.key} {name}"))
            anchors[table.sheet, name] = (row_number, item)
            if reader.text(row, KEY):
                anchors["", name] = (row_number, item)
            one = ListItem(item, repeat.key, around, table.sheet, row, reader.columns_of(row))
            items.setdefault(row_number, []).append(one)
    headings, rows, places = own.as_list()
    return replace(main, headings=headings, rows=rows, places=places, ids=ids, items=items, form=form.name)


def _outer_first(form: Form, tables: Sequence[ListTable]) -> list[tuple[ListTable, Repeat]]:
    """The tables of lists with their repeats, those around others first."""
    found = []
    for table in tables:
        fitting = [(len(_Reader(form, table, repeat.key).columns), repeat) for repeat in form.repeats]
        named = [repeat for repeat in form.repeats if table.sheet.endswith(repeat.name[:20])]
        best = named[0] if named else max(fitting, key=lambda one: one[0], default=(0, None))[1]
        if best is not None and _Reader(form, table, best.key).columns:
            found.append((table, best))
    return sorted(found, key=lambda one: len(one[1].path))


def _record_id(text: str) -> str:
    bare = text.removeprefix("uuid:")
    try:
        return str(uuid.UUID(bare))
    except ValueError:
        return str(uuid.uuid5(EXPORTED, text)) if text else ""


@frozen
class _Column:
    """A column's question, and the choice that it is for where each choice has its own column."""

    question: Question
    choice: str = ""


class _Reader:
    """Reads the rows of one table as answers to the questions that stand directly in a repeat, or in none."""

    def __init__(self, form: Form, table: ListTable, repeat: str = "") -> None:
        self._table = table
        self._places = {heading: place for place, heading in reversed(list(enumerate(table.headings)))}
        asked = [question for question in form.questions_of(repeat) if question.asked]
        self._names = {question.name: question for question in asked}
        self._labels = _by_label(asked)
        self._words = {
            question.key: ChoiceWords(form.choices_of(question), form.default_language)
            for question in asked
            if question.type is QuestionType.SELECT_MULTIPLE
        }
        self.columns = {
            place: column
            for place, heading in enumerate(table.headings)
            if (column := self._column(heading)) is not None
        }

    def text(self, row: ListRow, *headings: str) -> str:
        """The text of the first of these columns that the table has; '' without any."""
        for heading in headings:
            if heading in self._places and (value := row.cell(self._places[heading])) is not None:
                return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
        return ""

    def columns_of(self, row: ListRow) -> dict[str, tuple[int, CellValue]]:
        """The answers in a row by question key, each with the place of its first column."""
        answers: dict[str, tuple[int, CellValue]] = {}
        chosen: dict[str, list[str]] = {}
        for place, column in self.columns.items():
            cell, key = row.cell(place), column.question.key
            if column.choice:
                answers.setdefault(key, (place, None))
                if cell is not None and str(cell).strip().lower() in CHOSEN:
                    chosen.setdefault(key, []).append(column.choice)
            elif key in self._words and isinstance(cell, str):
                answers[key] = (place, joined_choices(cell, self._words[key]))
            else:
                answers[key] = (place, cell)
        return answers | {key: (answers[key][0], SEPARATOR.join(codes)) for key, codes in chosen.items()}

    def as_list(self) -> tuple[tuple[str, ...], tuple[ListRow, ...], tuple[int, ...]]:
        """Headings, rows and the columns' places with one column a question, then what nobody knows."""
        keys: dict[str, int] = {}
        for place, column in self.columns.items():
            keys.setdefault(column.question.key, place)
        unknown = [place for place, heading in enumerate(self._table.headings) if place not in self.columns]
        kept = [place for place in unknown if heading_is_content(self._table.headings[place])]
        rows = []
        for row in self._table.rows:
            answers = self.columns_of(row)
            cells = [answers[key][1] for key in keys] + [row.cell(place) for place in kept]
            rows.append(ListRow(row.number, cells))
        headings = [*keys, *(self._table.headings[place] for place in kept)]
        return tuple(headings), tuple(rows), (*keys.values(), *kept)

    def _column(self, heading: str) -> _Column | None:
        for cut in (place for place, letter in enumerate(heading) if letter == "/"):
            question = self._question(heading[:cut])
            if question is not None and question.key in self._words:
                codes = self._words[question.key].codes_of(heading[cut + 1 :])
                if len(codes) == 1:
                    return _Column(question, codes.pop())
        question = self._question(heading)
        return _Column(question) if question else None

    def _question(self, heading: str) -> Question | None:
        """The question that a heading names, with or without the groups before it."""
        for part in _without_groups(heading):
            found = self._names.get(part) or self._labels.get(heading_key(part))
            if found is not None:
                return found
        return None


def joined_choices(text: str, words: ChoiceWords) -> str:
    """Several choices in one cell, parted by blanks, as codes with our separator; the text where that is unclear.

    Codes have no blanks; of labels, which do, the longest that fit are taken.
    """
    if not text.strip() or words.codes_of(text):
        return text
    parts, codes, at = text.split(), [], 0
    while at < len(parts):
        for end in range(len(parts), at, -1):
            found = words.codes_of(" ".join(parts[at:end]))
            if len(found) == 1:
                codes.append(found.pop())
                at = end
                break
        else:
            return text
    return SEPARATOR.join(codes)


def heading_is_content(heading: str) -> bool:
    """Whether a column is somebody's content: not what the server says of the submission."""
    known = {"KEY", "PARENT_KEY", "SubmissionDate", "SubmitterID", "SubmitterName", "AttachmentsPresent"}
    known |= {"AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion", "start", "end"}
    own = heading.startswith(("_", "meta-", "meta/", "SET-OF-")) or heading in ("instanceID", "instanceName")
    return bool(heading) and not own and heading not in known


def _by_label(questions: Sequence[Question]) -> Mapping[str, Question]:
    """The questions by their labels in all languages; a label of two questions names none."""
    found: dict[str, set[str]] = {}
    for question in questions:
        for label in question.labels.values():
            found.setdefault(heading_key(label), set()).add(question.key)
    by_key = {question.key: question for question in questions}
    return {label: by_key[next(iter(keys))] for label, keys in found.items() if len(keys) == 1}


def _without_groups(heading: str) -> Iterator[str]:
    yield heading
    for separator in ("/", "-"):
        for place, letter in enumerate(heading):
            if letter == separator:
                yield heading[place + 1 :]
