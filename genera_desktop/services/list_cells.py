"""A cell of somebody's own list as an answer: read like a workbook's cell, and more freely where that is no guess."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from genera_desktop.questionnaire.model import Choice, Form, Question, QuestionType
from genera_desktop.records.folding import folded
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import Reading, Trouble, reading_of
from genera_desktop.workbook.words import SEPARATOR, LinkNames, Words

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

_NOTHING: Final = frozenset("-–—.?")
_LOOSE: Final = re.compile(r"[,/|;\n]")
_YEAR_AT_END: Final = re.compile(r"(?:\d{1,2}[./-]){2}(\d{4})|(\d{4})-\d{1,2}-\d{1,2}(?:[ T].*)?")
_OWN_WORDS: Final = {
    "cell-unknown-choice": "list-unknown-choice",
    "cell-unknown-choice-among": "list-unknown-choice",
    "cell-unknown-link": "list-unknown-record",
}
"""Problems whose usual sentences speak of the sheets of our workbooks, which a foreign list does not have."""


def words_of(transaction: Transaction, form: Form, language: str = "en") -> Words:
    """All that the cells of a form may say: labels and codes in every language, and the titles of records."""
    linked = {question.linked_form for question in form.questions if question.linked_form}
    links = {name: LinkNames(transaction.records.titles(name)) for name in sorted(linked)}
    return Words(form, language, links)


def answer_in(question: Question, cell: CellValue, words: Words) -> Reading:
    """What a cell means as an answer to a question. A dash is an empty cell."""
    if isinstance(cell, str) and cell.strip() in _NOTHING:
        return Reading(None)
    reading = reading_of(question, cell, words)
    if reading.trouble is None:
        return reading
    freely = _read_freely(question, cell, words)
    if freely is not None and freely.trouble is None:
        return freely
    code = _OWN_WORDS.get(reading.trouble.code, reading.trouble.code)
    return Reading(None, Trouble(code, reading.trouble.params))


def _read_freely(question: Question, cell: CellValue, words: Words) -> Reading | None:
    """What a list may write and our workbooks do not: other separators, missing accents, a day for its year."""
    if question.type is QuestionType.INTEGER and question.role.endswith("year"):
        return _year(cell)
    if not isinstance(cell, str):
        return None
    choices = words.form.choices_of(question)
    if question.type is QuestionType.SELECT_ONE:
        code = _choice(cell, choices)
        return Reading(code) if code else None
    if question.type is QuestionType.SELECT_MULTIPLE:
        parts = [part.strip() for part in _LOOSE.split(cell) if part.strip()]
        codes = [_choice(part, choices) for part in parts]
        again = SEPARATOR.join(code or part for code, part in zip(codes, parts, strict=True))
        return reading_of(question, again, words)
    return None


def _year(cell: CellValue) -> Reading | None:
    if isinstance(cell, date):
        return Reading(cell.year)
    found = _YEAR_AT_END.fullmatch(cell.strip()) if isinstance(cell, str) else None
    return Reading(int(found[1] or found[2])) if found else None


def _choice(text: str, choices: tuple[Choice, ...]) -> str:
    """The one choice that a text names without regard to accents; '' where it names none or several."""
    key = folded(text)
    found = {
        choice.name
        for choice in choices
        if key in {folded(word) for word in (choice.name, *choice.labels.values(), *choice.short.values())}
    }
    return found.pop() if len(found) == 1 else ""
