"""A sheet of merged records or of the items of one of their lists: codes beside labels, and 0/1 columns of choices."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, QuestionType, Repeat, text_in
from genera_desktop.records.record import AnswerValue
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cell_texts import CellColumn, cell_columns
from genera_desktop.workbook.merged_cells import cell_of
from genera_desktop.workbook.plan import Column, Shape, SheetPlan, Tone
from genera_desktop.workbook.shelf import Row
from genera_desktop.workbook.words import SEPARATOR

SHAPES: Mapping[QuestionType, Shape] = {
    QuestionType.INTEGER: Shape.WHOLE,
    QuestionType.DECIMAL: Shape.DECIMAL,
    QuestionType.RANGE: Shape.DECIMAL,
    QuestionType.DATE: Shape.DATE,
    QuestionType.TIME: Shape.TIME,
    QuestionType.DATETIME: Shape.DATETIME,
}
WIDE = 40
_MOST_KNOWN = 1_000
"""So many different answers to a question are remembered as cells: choices of many are long."""


class MergedSheet:
    """The sheet of a form's records, or of the items of one of its repeats. `titles` are those of all records."""

    def __init__(self, form: Form, repeat: Repeat | None, titles: Mapping[str, str], language: str) -> None:
        self.form = form
        self.repeat = repeat
        self.titles = titles
        self.language = language
        questions = form.questions_of(repeat.key if repeat else "")
        self.questions = [question for question in questions if question.holds_answer]
        self.several = [question for question in self.questions if question.type is QuestionType.SELECT_MULTIPLE]

    def plan(self, name: str, rows: Iterable[Row]) -> SheetPlan:
        """Rows are told as `record_row` or `item_row` laid them down."""
        columns = list(self._columns())
        for_people = sum(not _is_flag(column) and column.tone is not Tone.ID for column in columns)
        return SheetPlan(
            name=name,
            columns=columns,
            told=lambda styles: self._told(styles, rows),
            table=_table_name(name),
            printed_columns=for_people,
        )

    def label(self, question: Question, value: AnswerValue) -> CellValue:
        """What a person reads: labels for codes, the title of a linked record."""
        return label_of(self.form, question, value, self.titles, self.language)

    def _columns(self) -> Iterator[Column]:
        yield Column("title", messages.text("column-title", self.language), 34, tone=Tone.TITLE)
        if self.repeat is None:
            yield Column("home_cluster", messages.text("column-home-cluster", self.language), 10)
            yield Column("clusters", messages.text("column-clusters", self.language), 14)
            yield Column("local_ids", messages.text("column-local-ids", self.language), 18, tone=Tone.SYSTEM)
        for question in self.questions:
            yield from self._question_columns(question)
        for question in self.several:
            yield from self._flag_columns(question)
        yield Column("record_id", messages.text("column-record-id", self.language), 38, tone=Tone.ID)
        if self.repeat is None:
            yield Column("also_known_as", messages.text("column-also-known-as", self.language), 38, tone=Tone.ID)
        else:
            yield Column("item_id", messages.text("column-item-id", self.language), 38, tone=Tone.ID)

    def _question_columns(self, question: Question) -> Iterator[Column]:
        label = text_in(question.labels, self.language, self.form.default_language) or question.key
        tone = Tone.COMPUTED if question.type is QuestionType.CALCULATE else Tone.PLAIN
        shape = SHAPES.get(question.type, Shape.TEXT)
        if not has_labels(question):
            width = WIDE if "multiline" in question.appearance else float(question.list_width or 16)
            yield Column(question.key, label, width, shape, tone)
            return
        yield Column(question.key, label, 14, Shape.TEXT, tone)
        yield Column(f"{question.key}:label", label, float(question.list_width or 28), Shape.TEXT, tone)

    def _flag_columns(self, question: Question) -> Iterator[Column]:
        asked = text_in(question.labels, self.language, self.form.default_language)
        for choice in self.form.choices_of(question):
            label = text_in(choice.labels, self.language, self.form.default_language)
            yield Column(f"{question.key}={choice.name}", f"{asked}: {label}", 6, Shape.WHOLE, Tone.SYSTEM)

    def _told(self, styles: Sequence[int], rows: Iterable[Row]) -> Iterator[bytes]:
        columns = iter(cell_columns(styles))
        head = list(islice(columns, 1 if self.repeat else 4))
        answers: list[tuple[str, _Cells]] = [
            (question.key, _AnswerCells(self, question, list(islice(columns, 1 + has_labels(question)))))
            for question in self.questions
        ]
        answers += [
            (question.key, _FlagCells(codes, list(islice(columns, len(codes)))))
            for question in self.several
            for codes in [[choice.name for choice in self.form.choices_of(question)]]
        ]
        ids = list(columns)
        for told, values, known_as in rows:
            parts = [column.text(text) for column, text in zip(head, told, strict=True)]
            for key, cells in answers:
                value = values.get(key)
                if value is not None:
                    parts.append(cells.of(value))
            parts += [column.text(text) for column, text in zip(ids, known_as, strict=True)]
            yield b"".join(parts)


class _Cells(ABC):
    """The cells that an answer takes, made once for each that comes again."""

    def __init__(self) -> None:
        self._known: dict[Hashable, bytes] = {}

    def of(self, value: AnswerValue) -> bytes:
        key = tuple(value) if isinstance(value, list) else value
        if not isinstance(key, str | tuple):
            return self._made(value)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[key] = self._made(value)
        return known

    @abstractmethod
    def _made(self, value: AnswerValue) -> bytes:
        """The cells of this answer."""


class _AnswerCells(_Cells):
    """The code or value, and beside it what a person reads."""

    def __init__(self, sheet: MergedSheet, question: Question, columns: Sequence[CellColumn]) -> None:
        super().__init__()
        self._sheet = sheet
        self._question = question
        self._columns = columns
        self._is_text = question.type not in SHAPES and len(columns) == 1

    def of(self, value: AnswerValue) -> bytes:
        if self._is_text and isinstance(value, str):
            return self._columns[0].text(value)
        return super().of(value)

    def _made(self, value: AnswerValue) -> bytes:
        cell, *label = self._columns
        made = cell.cell(cell_of(self._question, value))
        return made + label[0].cell(self._sheet.label(self._question, value)) if label else made


class _FlagCells(_Cells):
    """1 for each choice that was chosen, 0 for the others."""

    def __init__(self, codes: Sequence[str], columns: Sequence[CellColumn]) -> None:
        super().__init__()
        self._codes = codes
        self._columns = columns

    def _made(self, value: AnswerValue) -> bytes:
        if not isinstance(value, list):
            return b""
        return b"".join(
            column.cell(int(code in value)) for column, code in zip(self._columns, self._codes, strict=True)
        )


def has_labels(question: Question) -> bool:
    """Whether its answers are codes or ids, which want a column with what a person reads."""
    return bool(question.choice_list or question.value_list or question.linked_form)


def label_of(form: Form, question: Question, value: AnswerValue, titles: Mapping[str, str], language: str) -> CellValue:
    """What a person reads: labels for codes, the title of a linked record."""
    if isinstance(value, dict) or value is None:
        return cell_of(question, value)
    if question.linked_form:
        return titles.get(str(value), str(value))
    choices = form.choice_lists[question.choice_list or question.value_list].by_name
    labels = [
        text_in(choices[code].labels, language, form.default_language) if code in choices else code
        for code in (value if isinstance(value, list) else [str(value)])
    ]
    return SEPARATOR.join(labels)


def _is_flag(column: Column) -> bool:
    """Whether it tells of one choice whether it was chosen: for analysis, not for people."""
    return "=" in column.name


def _table_name(sheet: str) -> str:
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in f"T_{sheet}")
