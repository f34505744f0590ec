"""The column of a question on its way into a workbook: the cell of each answer, and the mark that knows it again.

Codes, numbers and dates come again and again in a column, and are worked out once.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.answers import answer_key
from genera_desktop.records.record import AnswerValue
from genera_desktop.records.serial import canonical_json
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import cell_of, digest, fingerprint, is_plain_text, reading_of
from genera_desktop.workbook.words import Words


class InCell(NamedTuple):
    """An answer as a cell shows it. `travels`: reading the cell does not give the very answer back."""

    cell: CellValue
    mark: str
    travels: bool


class AnswerColumn:
    """One question of a sheet, with what was worked out for its answers so far."""

    __slots__ = ("_is_system", "_met", "_words", "linked_form", "question")

    def __init__(self, question: Question, words: Words) -> None:
        self.question = question
        self.linked_form = question.linked_form
        self._words = words
        self._is_system = question.key.startswith("_")
        self._met: dict[Hashable, InCell] | None = None if question.type is QuestionType.TEXT else {}

    def in_cell(self, value: AnswerValue) -> InCell:
        """The cell of an answer to this question."""
        if self._met is None:
            if isinstance(value, str) and is_plain_text(value):
                return InCell(value, digest(value), self._is_system)
            return self._worked_out(value)
        key = answer_key(value)
        if key is None:
            return self._worked_out(value)
        known = self._met.get(key)
        if known is None:
            known = self._met[key] = self._worked_out(value)
        return known

    def _worked_out(self, value: AnswerValue) -> InCell:
        cell = cell_of(self.question, value, self._words)
        reading = reading_of(self.question, cell, self._words)
        same = not reading.trouble and canonical_json(reading.value) == canonical_json(value)
        return InCell(cell, fingerprint(reading, cell), self._is_system or not same)
