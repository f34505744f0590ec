"""The records of a form as a table: columns in words, what filters and search go by, completeness, last change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from genera_desktop.questionnaire.model import Form, Question, QuestionType, text_in
from genera_desktop.records.folding import folded
from genera_desktop.records.record import NOT_AVAILABLE, AnswerValue, Item, value_of
from genera_desktop.records.wording import in_words
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import RecordRow

NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE, QuestionType.CALCULATE)
Cell = tuple[str, tuple[str, ...], str]
"""An answer in words, its codes, and the words folded where the stored text of a record may lack them."""

SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)


class TableColumn(NamedTuple):
    """A question as a column. `width` is in characters; numbers stand on the right. `usual`: the questionnaire puts it
    into the table."""

    key: str
    label: str
    width: int
    is_number: bool
    usual: bool = True


class TableRow(NamedTuple):
    """A record as a row. By column: `cells` in words, `codes` by which it is filtered ('' for no answer, empty where a
    column has no codes). `search` is all its text, folded; `row` is what the store says of it."""

    row: RecordRow
    cells: tuple[str, ...]
    codes: tuple[tuple[str, ...], ...] = ()
    search: str = ""


class RecordTable(NamedTuple):
    form: Form
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]


@seldom_searched()
def record_table(
    inventory: Inventory,
    form_name: str,
    *,
    language: str = "en",
    more: Iterable[str] = (),
    only: Iterable[str] | None = None,
    forms: Mapping[str, Form] | None = None,
    write_day: Callable[[str], str] = str,
) -> RecordTable:
    """All living records of a form, or `only` these, sorted by title. The columns are those that the questionnaire
    names, and after them the questions of the keys `more`. `forms`: the inventory's, where they have been read;
    `write_day` says how dates are written."""
    with inventory.glimpse() as transaction:
        forms = forms or current_questionnaire(transaction).forms
        form = forms[form_name]
        rows = transaction.records.rows(form_name, only)
        usual = listed_questions(form)
        known = {question.key for question in usual}
        questions = [*usual, *(one for one in tabled_questions(form) if one.key in set(more) - known)]
        searched = _searched(form, questions, language)
        titles = {
            name: transaction.records.titles(name)
            for name in {question.linked_form for question in [*questions, *searched]} & set(forms)
        }
    lists: dict[str, dict[str, list[Item]]] = {}
    if repeats := {form.enclosing_repeat[question.key] for question in questions} - {""}:
        with inventory.reading() as whole:
            lists = {repeat: whole.records.items(form_name, repeat, only) for repeat in repeats}

    def wording(question: Question) -> _Wording:
        items = lists.get(form.enclosing_repeat[question.key])
        return _Wording(form, question, language, titles.get(question.linked_form), items, write_day)

    wordings, hidden = [wording(question) for question in questions], [wording(question) for question in searched]
    table = [(folded(row.title), row.uuid, _row(row, wordings, hidden)) for row in rows]
    table.sort(key=lambda line: line[:2])
    columns = tuple(_column(form, question, language, usual=question.key in known) for question in questions)
    return RecordTable(form, columns, tuple(line[2] for line in table))


def listed_questions(form: Form) -> list[Question]:
    """The questions outside repeats that the questionnaire puts into the table, in its order."""
    listed = [question for question in form.questions_of("") if question.list_column is not None]
    return sorted(listed, key=lambda question: question.list_column or 0)


def tabled_questions(form: Form) -> list[Question]:
    """All questions that can be a column of the table: those that are answered or computed once a record, or once an
    entry of one of its lists, and have a label."""
    outer = {"", *(repeat.key for repeat in form.repeats if not form.enclosing_repeat[repeat.key])}
    return [
        question
        for question in form.questions
        if form.enclosing_repeat[question.key] in outer and question.holds_answer and any(question.labels.values())
    ]


def column_label(form: Form, question: Question, language: str) -> str:
    """What a question is called as a column; one of a list has the list's name before it."""
    label = text_in(question.labels, language, form.default_language) or question.name
    repeat = form.by_key.get(form.enclosing_repeat[question.key])
    return f"{text_in(repeat.labels, language, form.default_language) or repeat.name}: {label}" if repeat else label


def has_codes(form: Form, question: Question) -> bool:
    """Whether records can be filtered by a question: its answers are codes of a list."""
    return form.has_choices(question) and (question.type in SELECTS or bool(question.value_list))


def _column(form: Form, question: Question, language: str, *, usual: bool) -> TableColumn:
    is_number = question.type in NUMBERS and not form.enclosing_repeat[question.key]
    label = column_label(form, question, language)
    return TableColumn(question.key, label, question.list_width or 16, is_number, usual)


def _searched(form: Form, questions: Iterable[Question], language: str) -> list[Question]:
    """The questions beside the columns whose words the stored text does not have: links, and choices in a language
    other than the form's own."""
    known = {question.key for question in questions}
    other = language != form.default_language
    return [
        question
        for question in tabled_questions(form)
        if question.key not in known
        and not form.enclosing_repeat[question.key]
        and (question.linked_form or (other and has_codes(form, question)))
    ]


class _Wording:
    """The cells of one question; each different answer is put into words once. `items` are the entries of the list that
    the question stands in, by record."""

    def __init__(
        self,
        form: Form,
        question: Question,
        language: str,
        titles: Mapping[str, str] | None,
        items: Mapping[str, Sequence[Item]] | None,
        write_day: Callable[[str], str],
    ) -> None:
        self.key = question.key
        self._items = items
        self._form = form
        self._question = question
        self._language = language
        self._titles = titles
        self._has_codes = has_codes(form, question)
        self._write_day = write_day
        self._repeats = self._has_codes or bool(question.linked_form) or question.type is QuestionType.DATE
        self._made: dict[object, Cell] = {}

    def cell_of(self, row: RecordRow) -> Cell:
        """A record's answer, or all of them where the question stands in a list."""
        if self._items is None:
            return self._cell(row.values.get(self.key))
        answers = (value_of(item.answers, self.key) for item in self._items.get(row.uuid, ()))
        cells = dict.fromkeys(self._cell(value) for value in answers if value is not None)
        if not cells:
            return self._cell(None)
        codes = tuple(dict.fromkeys(code for cell in cells for code in cell[1]))
        return ("; ".join(cell[0] for cell in cells), codes, " ".join(cell[2] for cell in cells))

    def _cell(self, value: AnswerValue) -> Cell:
        if not self._repeats and not isinstance(value, dict | list):
            return (self._words(value), (), "")
        known = tuple(value) if isinstance(value, list) else str(value) if isinstance(value, dict) else value
        made = self._made.get(known)
        if made is None:
            words = self._words(value)
            made = self._made[known] = (words, self._codes(value), folded(words))
        return made

    def _words(self, value: AnswerValue) -> str:
        if isinstance(value, str) and not self._repeats:
            return value
        return in_words(
            self._form,
            self._question,
            value,
            language=self._language,
            titles=self._titles,
            short=True,
            write_day=self._write_day,
        )

    def _codes(self, value: AnswerValue) -> tuple[str, ...]:
        if not self._has_codes:
            return ()
        if value is None or value == []:
            return ("",)
        if isinstance(value, dict):
            return (special_code(value),)
        return tuple(map(str, value)) if isinstance(value, list) else (str(value),)


def special_code(value: Mapping[str, str]) -> str:
    """The code by which a special answer is filtered; no code of a list has brackets."""
    return f"[{value.get(NOT_AVAILABLE, '')}]"


def _row(row: RecordRow, wordings: Iterable[_Wording], hidden: Iterable[_Wording]) -> TableRow:
    cells, codes, search = [], [], row.search
    for wording in wordings:
        words, found, text = wording.cell_of(row)
        cells.append(words)
        codes.append(found)
        if text and text not in search:
            search = f"{search} {text}"
    for wording in hidden:
        text = wording.cell_of(row)[2]
        if text and text not in search:
            search = f"{search} {text}"
    return TableRow(row, tuple(cells), tuple(codes), search)
