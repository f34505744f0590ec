"""A list, its columns and what would become of its rows, in words for the page."""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, text_in
from genera_desktop.records.list_columns import list_questions
from genera_desktop.records.wording import in_words
from genera_desktop.services.import_list import HERE, NEW, POSSIBLE, UNNAMED, ListLine, ListMapping, ListPlan
from genera_desktop.services.read_list import ListFile, ListTable
from genera_desktop.ui import form_words
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.list_import_model import ColumnState, ListPreview, ListState
from genera_desktop.ui.submissions_model import LineKind, PreviewLine
from genera_desktop.ui.words import day, translate
from genera_desktop.workbook.book import column_letters
from genera_desktop.workbook.cells import readable

CONTEXT = "ListImport"
KINDS = {NEW: LineKind.ADDED, HERE: LineKind.SAME, POSSIBLE: LineKind.MISSING, UNNAMED: LineKind.PROBLEM}
EXAMPLES, EXAMPLE_LETTERS = 3, 40
ANSWERS_TOLD = 3


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def state_of(
    file: ListFile, table: ListTable, mapping: ListMapping, questionnaire: Questionnaire, language: str
) -> ListState:
    """The list as the page shows it."""
    form = questionnaire.forms[mapping.form]
    said = mapping.questions()
    columns = tuple(
        ColumnState(
            place,
            table.headings[place] or tr("Column {letter}").format(letter=column_letters(place + 1)),
            _examples(table, place),
            said.get(place, ""),
        )
        for place in table.columns()
    )
    forms = tuple(PickerChoice(one.name, form_words.plural_of(one, language)) for one in questionnaire.forms.values())
    sheets = tuple(PickerChoice(one.sheet, one.sheet) for one in file.tables)
    return ListState(
        file.path.name, len(table.rows), forms, form.name, sheets, table.sheet, _questions(form, language), columns
    )


def preview_of(plan: ListPlan, form: Form, language: str) -> ListPreview:
    """What would become of the rows, as the lines of a change list."""
    lines = tuple(line for one in plan.lines for line in _lines(one, form, language))
    return ListPreview(
        lines,
        new=plan.count(NEW),
        possible=plan.count(POSSIBLE),
        here=plan.count(HERE),
        unnamed=plan.count(UNNAMED),
        problems=len(plan.problems),
    )


def _questions(form: Form, language: str) -> tuple[PickerChoice, ...]:
    choices = [PickerChoice("", tr("Do not import"))]
    for question in list_questions(form):
        group = form.by_key.get(question.path[0]) if len(question.path) > 1 else None
        section = text_in(group.labels, language, form.default_language) if group else ""
        choices.append(PickerChoice(question.key, _label(form, question, language), section))
    return tuple(choices)


def _label(form: Form, question: Question, language: str) -> str:
    return text_in(question.labels, language, form.default_language) or question.name


def _examples(table: ListTable, place: int) -> str:
    texts = dict.fromkeys(readable(row.cell(place)) for row in table.rows if row.cell(place) is not None)
    shown = [text if len(text) <= EXAMPLE_LETTERS else text[: EXAMPLE_LETTERS - 1] + "…" for text in texts]
    return " · ".join(shown[:EXAMPLES])


def _lines(line: ListLine, form: Form, language: str) -> Iterator[PreviewLine]:
    heading = form_words.plural_of(form, language)
    row = tr("Row {number}").format(number=line.row)
    notes = {
        HERE: tr("imported before"),
        POSSIBLE: tr("may be here already: {title}").format(title=line.like),
        UNNAMED: tr("has no name and stays out"),
    }
    note = notes.get(line.kind) or _told(line, form, language)
    yield PreviewLine(KINDS[line.kind], line.title or row, heading, note=note, place=row)
    for problem in line.problems if line.kind in (NEW, POSSIBLE) else ():
        label = _label(form, form.question(problem.place.question), language)
        said = messages.say_beside_label(problem, language)
        yield PreviewLine(LineKind.PROBLEM, line.title, heading, label, note=said, place=problem.place.cell)


def _told(line: ListLine, form: Form, language: str) -> str:
    """Some of the row's answers, so that one sees at a glance that columns mean what they should."""
    words = [
        in_words(form, form.question(key), value, language=language, short=True, write_day=day)
        for key, value in line.answers.items()
    ]
    others = [word for word in words if word and word != line.title]
    return " · ".join(others[:ANSWERS_TOLD])
