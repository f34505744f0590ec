"""A merged answer as a cell of the consolidated workbook shows it: codes and typed values."""

from __future__ import annotations

from datetime import date, datetime, time

from genera_desktop.questionnaire.model import Question, QuestionType
from genera_desktop.records.record import NOT_AVAILABLE, AnswerValue
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.words import SPECIAL_TEXTS


def cell_of(question: Question, value: AnswerValue) -> CellValue:
    """An answer as codes and typed values: several codes with blanks between them, special answers in brackets."""
    if isinstance(value, dict):
        return SPECIAL_TEXTS.get(value.get(NOT_AVAILABLE, ""), "")
    if isinstance(value, list):
        return " ".join(value)
    if isinstance(value, str) and value:
        return _typed(question.type, value)
    return None if value == "" else value


def _typed(kind: QuestionType, value: str) -> CellValue:
    """Dates and times as such; what is none stays text."""
    try:
        if kind is QuestionType.DATE:
            return date.fromisoformat(value)
        if kind is QuestionType.TIME:
            return time.fromisoformat(value).replace(tzinfo=None)
        if kind is QuestionType.DATETIME:
            return datetime.fromisoformat(value).replace(tzinfo=None)
    except ValueError:
        pass
    return value
