"""A form's records as the table shows them: columns with their looks and filters, rows with what they are sorted by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.records.folding import folded
from genera_desktop.records.record import NOT_AVAILABLE, SPECIAL_ANSWERS
from genera_desktop.records.wording import in_words
from genera_desktop.ui.components.choice_popup import PickerChoice
from genera_desktop.ui.components.pill import ACCENT, NEUTRAL, OUTLINE, PillLook
from genera_desktop.ui.record_table_model import CellKind, TableColumn, TableRow
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


def table_content(table: RecordTable, language: str) -> TableContent:
    """Columns and rows, without the column that only repeats the name."""
    form = table.form
    shown = [place for place, column in enumerate(table.columns) if f"${{{column.key}}}" != form.instance_name]
    columns = [_column(form, table.columns[place], language) for place in shown]
    numeric = [column.kind is CellKind.NUMBER for column in columns]
    keys: dict[str, str] = {}
    nameless = translate("RecordTable", "Without a title")
    rows = [_row(line, shown, columns, numeric, keys, nameless) for line in table.rows]
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


def _row(
    line: ListedRow,
    shown: list[int],
    columns: list[TableColumn],
    numeric: list[bool],
    keys: dict[str, str],
    nameless: str,
) -> TableRow:
    row, cells = line.row, tuple(line.cells[place] for place in shown)
    values: list[str | float | None] = []
    for column, is_number, cell in zip(columns, numeric, cells, strict=True):
        value = row.values.get(column.key) if is_number else None
        if is_number:
            values.append(float(value) if isinstance(value, int | float) else None)
        elif cell:
            key = keys.get(cell)
            if key is None:
                key = keys[cell] = folded(cell)
            values.append(key)
        else:
            values.append(None)
    return TableRow(
        uuid=row.uuid,
        title=row.title or nameless,
        cells=cells,
        values=tuple(values),
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
    words = {
        choice.name: text_in(choice.labels, language, default) or choice.name for choice in form.choices_of(question)
    }
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
