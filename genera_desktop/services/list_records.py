"""The records of a form as a table: chosen columns in words, completeness, last change."""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.records.wording import in_words
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import RecordRow

NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE, QuestionType.CALCULATE)


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A question as a column. `width` is in characters; numbers stand on the right."""

    key: str
    label: str
    width: int
    is_number: bool


@dataclass(frozen=True, slots=True)
class TableRow:
    """A record as a row. `cells` are in words, by column; `row` is what the store says of it."""

    row: RecordRow
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordTable:
    form: Form
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]


def record_table(inventory: Inventory, form_name: str, *, language: str = "en") -> RecordTable:
    """All living records of a form, sorted by title; the columns are those that the questionnaire names."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        form = questionnaire.forms[form_name]
        rows = transaction.records.rows(form_name)
        questions = listed_questions(form)
        titles = {
            question.linked_form: transaction.records.titles(question.linked_form)
            for question in questions
            if question.linked_form in questionnaire.forms
        }
    columns = tuple(
        TableColumn(
            question.key,
            text_in(question.labels, language, form.default_language) or question.name,
            question.list_width or 16,
            question.type in NUMBERS,
        )
        for question in questions
    )
    table = [
        TableRow(
            row,
            tuple(
                in_words(
                    form, question, row.values.get(question.key), language=language,
                    titles=titles.get(question.linked_form), short=True,
                )
                for question in questions
            ),
        )
        for row in rows
    ]  # fmt: skip
    return RecordTable(form, columns, tuple(sorted(table, key=lambda line: (line.row.title.casefold(), line.row.uuid))))


def listed_questions(form: Form) -> list[Question]:
    """The questions outside repeats that the questionnaire puts into the table, in its order."""
    listed = [question for question in form.questions_of("") if question.list_column is not None]
    return sorted(listed, key=lambda question: question.list_column or 0)
