"""The answers of one row: cells that are as they went out keep their edits, all others are edits made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final

from genera_desktop.errors import Parameter
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.content import Address
from genera_desktop.records.record import DELETED, DRAFT, STATUS, Answer, AnswerValue, Dot, Versions, shown
from genera_desktop.workbook.book import CellValue, column_letters
from genera_desktop.workbook.cells import Reading, digest_of_text, fingerprint, readable, reading_of
from genera_desktop.workbook.found_sheet import FoundSheet, Row
from genera_desktop.workbook.layout import column_name
from genera_desktop.workbook.meta import KnownAnswers, KnownVersion, ToldAnswers
from genera_desktop.workbook.submission import TYPED, as_typed, hand_edit_dot
from genera_desktop.workbook.system import DELETE
from genera_desktop.workbook.words import Words, doubtful_letters

NOTHING_KNOWN: Final[KnownAnswers] = {}


@dataclass(slots=True)
class RowAnswers:
    """What a row says. `seen` are the edits made by hand that its record's context must cover, `replaced` what they
    replaced, without values: whoever refuses an edit puts that back and so keeps the old answer."""

    answers: dict[str, Versions] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    origins: dict[Address, str] = field(default_factory=dict)
    in_cells: dict[Address, Dot] = field(default_factory=dict)
    """Of an answer with several versions, the one that its cell shows."""
    seen: dict[str, int] = field(default_factory=dict)
    replaced: dict[Address, Versions] = field(default_factory=dict)
    typed: dict[Address, CellValue] = field(default_factory=dict)
    """What stands in the cells of edits made by hand."""
    unread: dict[Address, list[str]] = field(default_factory=dict)
    """Why a cell was not taken, and what stands in it."""


def without_row(known: KnownAnswers) -> dict[str, Versions]:
    """The answers of a thing that no row shows: values that travelled, and marks for those that stood in cells."""
    return {key: tuple(_unseen(version) for version in versions) for key, versions in known.items()}


def _unseen(version: KnownVersion) -> Answer:
    return version.answer if version.travels else replace(version.answer, value=None, withheld=True)


def _without_values(known: tuple[KnownVersion, ...]) -> Versions:
    """The answer as the workbook went out with it, told by its edits only."""
    return tuple(
        replace(version.answer, value=None, withheld=True) if version.mark else _unseen(version) for version in known
    )


class KnownColumn:
    """The column of one question in a sheet, and what its cells mean that came before in it."""

    __slots__ = ("_meant", "_words", "address", "index", "is_text", "key", "letters", "question")

    def __init__(self, question: Question, found: FoundSheet, words: Words) -> None:
        name = column_name(found.layout.form, question.key)
        self.question = question
        self.key = question.key
        self.index = found.columns.get(name, -1)
        self.address = Address("", question.key)
        self.letters = f"{found.sheet.name}!{column_letters(self.index + 1)}"
        """The cell in a row is named by this and the row's number."""
        self.is_text = question.type is QuestionType.TEXT
        self._words = words
        self._meant: dict[tuple[type, CellValue], tuple[str, AnswerValue]] = {}

    def meaning(self, cell: CellValue) -> tuple[str, AnswerValue]:
        """The fingerprint of a cell, and the answer that it means."""
        known = self._meant.get((type(cell), cell))
        if known is None:
            reading = reading_of(self.question, cell, self._words)
            known = (fingerprint(reading, cell), reading.value)
            if not self.is_text:
                self._meant[type(cell), cell] = known
        mark, value = known
        return mark, list(value) if type(value) is list else value


class KnownColumns:
    """The columns of a sheet, for all its rows. `plain`: each cell has one place, and the reader noted none of them."""

    def __init__(self, found: FoundSheet, words: Words) -> None:
        self.columns = [KnownColumn(question, found, words) for question in found.layout.questions]
        self.asked = frozenset(question.key for question in found.layout.questions)
        self.plain = type(found) is FoundSheet and not found.sheet.notes


def answers_of_row(
    row: Row, record: str, item: str, known: KnownAnswers, words: Words, at: str, sheet: KnownColumns
) -> RowAnswers:
    """The answers that a row gives to a record or an item of it. `at` is the time of edits made by hand."""
    reader = _RowReader(row, record, item, words, at)
    answers = reader.result.answers
    for key in known:
        if key not in sheet.asked:
            answers[key] = tuple(_unseen(version) for version in known[key])
    columns = _without_untouched(row, item, known, sheet, reader.result) if sheet.plain else sheet.columns
    for column in columns:
        reader.read(column.question, known.get(column.key, ()), known)
    return reader.result


def _without_untouched(
    row: Row, item: str, known: KnownAnswers, sheet: KnownColumns, result: RowAnswers
) -> list[KnownColumn]:
    """Takes the answers of the cells that are as the workbook went out with them, and gives the other columns.

    Nearly all cells are of this kind, and nearly all time goes into them.
    """
    told, edits = (known.told, known.edits) if type(known) is ToldAnswers else _as_told(known)
    values, length, number = row.values, len(row.values), str(row.number)
    answers, origins = result.answers, result.origins
    others = []
    for column in sheet.columns:
        index, key = column.index, column.key
        cell = values[index] if 0 <= index < length else None
        versions = told.get(key)
        if not versions:
            if cell is not None or index < 0:
                others.append(column)
            continue
        parts = versions[0]
        if len(versions) > 1 or len(parts) < 2 or not parts[1] or index < 0:
            others.append(column)
            continue
        # A text that has the mark is the very text that went out, so that nothing else can be meant by it.
        if column.is_text and type(cell) is str and digest_of_text(cell) == parts[1]:
            value: AnswerValue = cell
        else:
            mark, value = column.meaning(cell)
            if mark != parts[1]:
                others.append(column)
                continue
        dot, made_at, by = edits[parts[0]]
        answers[key] = (Answer(parts[2] if len(parts) > 2 else value, dot, made_at, by),)
        origins[Address(item, key) if item else column.address] = column.letters + number
    return others


def _as_told(known: KnownAnswers) -> tuple[dict[str, list[list[Any]]], list[tuple[Dot, str, str]]]:
    """Answers that were not read from `_meta` in the form in which it tells them."""
    told: dict[str, list[list[Any]]] = {}
    edits: list[tuple[Dot, str, str]] = []
    for key, versions in known.items():
        told[key] = []
        for version in versions:
            answer = version.answer
            edits.append((answer.dot, answer.at, answer.by))
            told[key].append([len(edits) - 1, version.mark, *([answer.value] if version.travels else [])])
    return told, edits


def plain_values(row: Row, words: Words) -> dict[str, AnswerValue | CellValue]:
    """What a row without an id says, for the id that it gets: answers by key; links as their text, since what they
    point to may have no id yet either."""
    values: dict[str, AnswerValue | CellValue] = {}
    for question in row.found.layout.questions:
        name = column_name(row.found.layout.form, question.key)
        if question.linked_form:
            values[question.key] = row.text(name) or None
        elif question.asked:
            values[question.key] = reading_of(question, row.value(name), words).value
    return {key: value for key, value in values.items() if value is not None}


class _RowReader:
    def __init__(self, row: Row, record: str, item: str, words: Words, at: str) -> None:
        self.row = row
        self.record = record
        self.item = item
        self.words = words
        self.at = at
        self.result = RowAnswers()

    def read(self, question: Question, known: tuple[KnownVersion, ...], all_known: KnownAnswers) -> None:
        """Takes one cell into the result."""
        name = column_name(self.row.found.layout.form, question.key)
        if not self.row.has(name):
            self._set(question, without_row({question.key: known})[question.key])
            return
        cell = self.row.value(name)
        code = self.row.note(name)
        reading = reading_of(question, cell, self.words)
        in_cell = next((version for version in known if version.mark), None)
        if code:
            self._refuse(question, known, code)
        elif in_cell and fingerprint(reading, cell) == in_cell.mark:
            value = in_cell.answer.value if in_cell.travels else reading.value
            self._keep(question, known, in_cell, value)
        elif reading.trouble:
            params = {**reading.trouble.params, TYPED: as_typed(cell)}
            self._refuse(question, known, reading.trouble.code, params)
        elif not in_cell and self._says_nothing(question, reading):
            self._set(question, without_row({question.key: known})[question.key])
        elif question.key == STATUS and reading.value == DELETE:
            self._keep_or_unseen(question, known)
            self._delete(all_known)
        elif not question.asked:
            self._refuse(question, known, "cell-computed", severity=Severity.WARNING)
        else:
            self._edit(question, known, reading.value, cell)

    def _says_nothing(self, question: Question, reading: Reading) -> bool:
        """Whether a cell that no answer stood in still says that there is none. A draft needs no saying."""
        return reading.value is None or (question.key == STATUS and reading.value == DRAFT)

    def _set(self, question: Question, versions: Versions, in_cell: Dot | None = None) -> None:
        if versions:
            self.result.answers[question.key] = versions
            self._note_origin(question)
        if in_cell and len(versions) > 1:
            self.result.in_cells[Address(self.item, question.key)] = in_cell

    def _keep(
        self, question: Question, known: tuple[KnownVersion, ...], in_cell: KnownVersion, value: AnswerValue
    ) -> None:
        versions = (
            replace(version.answer, value=value) if version is in_cell else _unseen(version) for version in known
        )
        self._set(question, tuple(versions), in_cell.answer.dot)

    def _keep_or_unseen(self, question: Question, known: tuple[KnownVersion, ...]) -> None:
        self._set(question, tuple(_unseen(version) for version in known))

    def _refuse(
        self,
        question: Question,
        known: tuple[KnownVersion, ...],
        code: str,
        params: Mapping[str, Parameter] = MappingProxyType({}),
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Lists a bad cell; whoever receives the record keeps the old answer."""
        name = column_name(self.row.found.layout.form, question.key)
        problem = replace(self.row.problem(code, name, severity), params=params)
        cell = self.row.found.wrong_cell(self.row.number, name, str(params.get("value", "")))
        self.result.problems.append(problem.at(cell=cell, record=self.record, item=self.item, question=question.key))
        self.result.unread[Address(self.item, question.key)] = [code, readable(self.row.value(name))]
        self._set(question, _without_values(known))

    def _edit(self, question: Question, known: tuple[KnownVersion, ...], value: AnswerValue, cell: CellValue) -> None:
        """An edit by hand. It replaces the version that the person saw; concurrent ones still wait for a decision."""
        self.result.replaced[Address(self.item, question.key)] = _without_values(known)
        self.result.typed[Address(self.item, question.key)] = cell
        before = shown(tuple(version.answer for version in known))
        replaced = next((version for version in known if version.mark), None)
        if replaced is None:
            replaced = next((version for version in known if version.answer is before), None)
        answer = self._answer(question.key, value, replaced.answer if replaced else None)
        others = [_unseen(version) for version in known if version is not replaced]
        self._warn(question, value)
        self._set(question, tuple(sorted([*others, answer], key=lambda one: one.dot)), answer.dot)

    def _warn(self, question: Question, value: AnswerValue) -> None:
        """Lists letters that nobody sees, or that look like others: the answer counts, but searching will miss it."""
        if question.type is QuestionType.TEXT and isinstance(value, str) and (code := doubtful_letters(value)):
            name = column_name(self.row.found.layout.form, question.key)
            problem = self.row.problem(code, name, Severity.WARNING)
            self.result.problems.append(problem.at(record=self.record, item=self.item, question=question.key))

    def _delete(self, known: KnownAnswers) -> None:
        before = shown(tuple(version.answer for version in known.get(DELETED, ())))
        self.result.answers[DELETED] = (self._answer(DELETED, True, before),)

    def _answer(self, key: str, value: AnswerValue, before: Answer | None) -> Answer:
        address = Address(self.item, key)
        dot = hand_edit_dot(self.record, address, before.dot if before else None, value)
        self.result.seen[dot.replica] = dot.counter
        return Answer(value, dot, self.at)

    def _note_origin(self, question: Question) -> None:
        name = column_name(self.row.found.layout.form, question.key)
        if self.row.has(name):
            self.result.origins[Address(self.item, question.key)] = self.row.place(name)
