"""A form's records as the table shows them: columns with their looks and filters, rows with what they are sorted by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale

from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.records.record import NOT_AVAILABLE, SPECIAL_ANSWERS, AnswerValue
from genera_desktop.records.wording import in_words
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.ui.collation import Alphabet, in_alphabet
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.pill import ACCENT, NEUTRAL, OUTLINE, PillLook
from genera_desktop.ui.editors.typed_number import number_text
from genera_desktop.ui.record_table_model import CellKind, SortValue, TableColumn, TableRow
from genera_desktop.ui.words import translate

if TYPE_CHECKING:
    from genera_desktop.services.list_records import RecordTable
    from genera_desktop.services.list_records import TableColumn as ListedColumn
    from genera_desktop.services.list_records import TableRow as ListedRow

LOOKS = {"selected": ACCENT, "shortlisted": NEUTRAL, "go": ACCENT}
PILL_ROLES = ("company.selection_status", "preparation.gate")
FILTER_ROLES = (
    "company.primary_segment",
    "company.selection_status",
    "company.sme",
    "strength.category",
    "strength.kind",
    "signal.market",
    "signal.direction",
    "preparation.market",
    "preparation.gate",
)
"""Questions by which a table is filtered with one click; the first three that it shows."""


class TableContent(NamedTuple):
    """What the page shows; made off the main thread."""

    columns: list[TableColumn]
    rows: list[TableRow]


@seldom_searched()
def table_content(table: RecordTable, language: str) -> TableContent:
    """Columns, without the one that only repeats the name, and rows in the alphabet of the window's language."""
    form = table.form
    shown = [place for place, column in enumerate(table.columns) if f"${{{column.key}}}" != form.instance_name]
    columns = [_column(form, table.columns[place], language) for place in shown]
    alphabet = Alphabet()
    sortings = [_Sorting(form, column, alphabet) for column in columns]
    nameless = translate("RecordTable", "Without a title")
    rows = [_row(line, shown, sortings, nameless) for line in table.rows]
    rows.sort(key=lambda row: alphabet.key(row.title))  # they come nearly so, those of one name by their ids
    return TableContent(columns, rows)


def offered_questions(form: Form, language: str) -> tuple[list[PickerChoice], list[PickerChoice]]:
    """The questions that can be columns, and those by which one can filter, under the names of their sections."""
    from genera_desktop.services.list_records import column_label, has_codes, tabled_questions

    questions = [one for one in tabled_questions(form) if f"${{{one.key}}}" != form.instance_name]
    offers = {
        one.key: PickerChoice(one.key, column_label(form, one, language), _section(form, one, language))
        for one in questions
    }
    return list(offers.values()), [offers[one.key] for one in questions if has_codes(form, one)]


class _Sorting:
    """What the cells of a column say, and what they are sorted by: numbers and days as such, all else by the alphabet;
    None, at the end, for no answer."""

    def __init__(self, form: Form, column: TableColumn, alphabet: Alphabet) -> None:
        question = form.question(column.key)
        self.key = column.key
        self._alphabet = alphabet
        self._is_number = column.kind is CellKind.NUMBER
        self._is_day = question.type is QuestionType.DATE and not form.enclosing_repeat[column.key]
        self._locale = QLocale()

    def cell(self, text: str, answer: AnswerValue) -> tuple[str, SortValue]:
        if self._is_number:
            if not isinstance(answer, int | float):
                return text, None
            is_shown = text == str(answer)  # and not the words of a code
            return number_text(answer, self._locale) if is_shown else text, float(answer)
        if self._is_day:
            return text, answer if isinstance(answer, str) else None
        return text, self._alphabet.key(text) if text else None


def _row(line: ListedRow, shown: list[int], sortings: list[_Sorting], nameless: str) -> TableRow:
    row = line.row
    cells = [
        sorting.cell(line.cells[place], row.values.get(sorting.key))
        for place, sorting in zip(shown, sortings, strict=True)
    ]
    return TableRow(
        uuid=row.uuid,
        title=row.title or nameless,
        cells=tuple(cell for cell, _ in cells),
        values=tuple(value for _, value in cells),
        codes=tuple(line.codes[place] for place in shown),
        search=line.search,
        cluster=row.cluster,
        status=row.status,
        answered=row.answered,
        asked=row.asked,
        missing=row.missing,
        problems=row.problems,
        updated_at=row.updated_at,
        has_conflict=row.has_conflict,
    )


def _column(form: Form, listed: ListedColumn, language: str) -> TableColumn:
    question = form.question(listed.key)
    filtered = question.role in FILTER_ROLES
    choices = partial(_choices, form, question, language)
    if question.role in PILL_ROLES:
        kind, looks = CellKind.PILL, _looks(form, question)
    else:
        numeric = question.type in (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE)
        alone = not form.enclosing_repeat[question.key]
        kind, looks = CellKind.NUMBER if alone and (numeric or _is_rank(question)) else CellKind.TEXT, {}
    return TableColumn(listed.key, listed.label, listed.width, kind, filtered, looks, choices, listed.usual)


def _choices(form: Form, question: Question, language: str) -> dict[str, str]:
    """The words of each code that an answer to a question can have, special answers at the end."""
    from genera_desktop.services.list_records import has_codes, special_code

    if not has_codes(form, question):
        return {}
    default = form.default_language
    listed = in_alphabet(form, question, form.choices_of(question), language)
    words = {choice.name: text_in(choice.labels, language, default) or choice.name for choice in listed}
    for reason in SPECIAL_ANSWERS:
        value = {NOT_AVAILABLE: reason}
        words[special_code(value)] = in_words(form, question, value, language=language)
    return words


def _is_rank(question: Question) -> bool:
    """A computed number, such as the highest technology readiness level."""
    return question.type is QuestionType.CALCULATE and not question.value_list and "max" in question.calculation


def _looks(form: Form, question: Question) -> dict[str, PillLook]:
    """The pill of each text that a column of this question can show."""
    looks = {}
    for choice in form.choices_of(question):
        for text in {*choice.labels.values(), *choice.short.values()}:
            looks[text] = LOOKS.get(choice.name, OUTLINE)
    return looks


def _section(form: Form, question: Question, language: str) -> str:
    around = (node for node in form.children if not isinstance(node, Question) and node.path == question.path[:1])
    return next((text_in(node.labels, language, form.default_language) for node in around), "")
