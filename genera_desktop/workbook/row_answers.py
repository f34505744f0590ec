"""The answers of one row: cells that are as they went out keep their edits, all others are edits made by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from genera_desktop.errors import Parameter
from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.content import Address
from genera_desktop.records.record import DELETED, DRAFT, STATUS, Answer, AnswerValue, Dot, Versions, shown
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import Reading, fingerprint, reading_of
from genera_desktop.workbook.found_sheet import Row
from genera_desktop.workbook.layout import column_name
from genera_desktop.workbook.meta import KnownAnswers, KnownVersion
from genera_desktop.workbook.submission import hand_edit_dot
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


def answers_of_row(row: Row, record: str, item: str, known: KnownAnswers, words: Words, at: str) -> RowAnswers:
    """The answers that a row gives to a record or an item of it. `at` is the time of edits made by hand."""
    reader = _RowReader(row, record, item, words, at)
    asked = {question.key for question in row.found.layout.questions}
    reader.result.answers |= without_row({key: versions for key, versions in known.items() if key not in asked})
    for question in row.found.layout.questions:
        reader.read(question, known.get(question.key, ()), known)
    return reader.result


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
            self._refuse(question, known, reading.trouble.code, reading.trouble.params)
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
        self.result.problems.append(problem.at(record=self.record, item=self.item, question=question.key))
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
