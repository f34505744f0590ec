"""The consolidated workbook: one row per merged record, codes and labels, and where each value comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, QuestionType, Repeat, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.record import Answer, AnswerValue, Dot
from genera_desktop.records.survivorship import (
    Difference,
    MergedItem,
    MergedRecord,
)
from genera_desktop.records.wording import own_label, own_words
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.layout import form_sheets
from genera_desktop.workbook.merged_cells import cell_of
from genera_desktop.workbook.plan import Column, Line, LineStyle, PagePlan, Shape, SheetPlan, Tone
from genera_desktop.workbook.provenance import provenance_plans
from genera_desktop.workbook.reference_sheets import kept_plan, kept_text
from genera_desktop.workbook.submission import KeptAnswer
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


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a version of an answer came in: the file and its cell."""

    file: str
    sheet: str
    cell: str


EditKey = tuple[str, str, str, Dot]
"""One edit of one answer: record, item, question, and the edit's dot."""


class Origins(Protocol):
    """The cell in which each version was received first."""

    def get(self, edit: EditKey, /) -> Origin | None: ...


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two records that may be one and wait for a decision."""

    left: str
    right: str
    reasons: str


@dataclass(frozen=True, slots=True)
class OpenProblem:
    """What a workbook says and could not be taken over. `kept` is what counts meanwhile; `record` may be ''."""

    record: str
    title: str
    label: str
    typed: str
    kept: str
    told: str


@dataclass(frozen=True, kw_only=True)
class Consolidation:
    """Everything that the workbook says."""

    questionnaire: Questionnaire
    records: Sequence[MergedRecord]
    computed: Mapping[str, Mapping[Address, AnswerValue]]
    """Merged record to its calculated values, computed again from the merged answers."""
    titles: Mapping[str, str]
    local_ids: Mapping[str, str]
    origins: Origins
    settled: Mapping[EditKey, Sequence[Answer]] = field(default_factory=dict)
    """The edits that decisions made, to the received versions that say the same: none where nobody had said so."""
    pairs: Sequence[OpenPair] = ()
    problems: Sequence[OpenProblem] = ()
    inside: Sequence[Difference] = ()
    """Answers of single records that concurrent edits left with several values."""
    kept: Sequence[KeptAnswer] = ()
    """What no question takes: of columns that were added by hand, and of questions that are asked no more."""
    language: str = "en"
    facts: Mapping[str, CellValue] = field(default_factory=dict)


def consolidated_plans(content: Consolidation) -> list[SheetPlan | PagePlan]:
    """The workbook's sheets: a page to read first, a sheet a form and a repeat, provenance, open questions."""
    sheets: list[SheetPlan | PagePlan] = [_read_me(content)]
    names = {(sheet.form.name, sheet.repeat): sheet.name for sheet in form_sheets(content.questionnaire)}
    for form in content.questionnaire.forms.values():
        records = [record for record in content.records if record.form == form.name]
        sheets.append(_Sheet(content, form).plan(names[form.name, ""], records))
        for repeat in form.repeats:
            sheets.append(_Sheet(content, form, repeat).plan(names[form.name, repeat.key], records))
    kept = [kept_plan(content.kept, [kept_text(one) for one in content.kept])] if content.kept else []
    return [*sheets, *provenance_plans(content), _open_questions(content), *kept]


class _Sheet:
    """The sheet of a form's records, or of the items of one of its repeats."""

    def __init__(self, content: Consolidation, form: Form, repeat: Repeat | None = None) -> None:
        self.content = content
        self.form = form
        self.repeat = repeat
        questions = form.questions_of(repeat.key if repeat else "")
        self.questions = [question for question in questions if question.holds_answer]
        self._shown = [(question, has_labels(question)) for question in self.questions]
        several = [question for question in self.questions if question.type is QuestionType.SELECT_MULTIPLE]
        self._flags = [(one.key, [choice.name for choice in form.choices_of(one)]) for one in several]
        self._labels: dict[tuple[str, str], CellValue] = {}

    def plan(self, name: str, records: Sequence[MergedRecord]) -> SheetPlan:
        columns = list(self._columns())
        rows = self._item_rows(records) if self.repeat else self._record_rows(records)
        for_people = sum(not _is_flag(column) and column.tone is not Tone.ID for column in columns)
        return SheetPlan(name=name, columns=columns, rows=rows, table=_table_name(name), printed_columns=for_people)

    def _columns(self) -> Iterator[Column]:
        language = self.content.language
        yield Column("title", messages.text("column-title", language), 34, tone=Tone.TITLE)
        if self.repeat is None:
            yield Column("home_cluster", messages.text("column-home-cluster", language), 10)
            yield Column("clusters", messages.text("column-clusters", language), 14)
            yield Column("local_ids", messages.text("column-local-ids", language), 18, tone=Tone.SYSTEM)
        for question in self.questions:
            yield from self._question_columns(question)
        for question in self.questions:
            yield from self._flag_columns(question)
        yield Column("record_id", messages.text("column-record-id", language), 38, tone=Tone.ID)
        if self.repeat is None:
            yield Column("also_known_as", messages.text("column-also-known-as", language), 38, tone=Tone.ID)
        else:
            yield Column("item_id", messages.text("column-item-id", language), 38, tone=Tone.ID)

    def _question_columns(self, question: Question) -> Iterator[Column]:
        label = text_in(question.labels, self.content.language, self.form.default_language) or question.key
        tone = Tone.COMPUTED if question.type is QuestionType.CALCULATE else Tone.PLAIN
        shape = SHAPES.get(question.type, Shape.TEXT)
        if not has_labels(question):
            width = WIDE if "multiline" in question.appearance else float(question.list_width or 16)
            yield Column(question.key, label, width, shape, tone)
            return
        yield Column(question.key, label, 14, Shape.TEXT, tone)
        yield Column(f"{question.key}:label", label, float(question.list_width or 28), Shape.TEXT, tone)

    def _flag_columns(self, question: Question) -> Iterator[Column]:
        if question.type is QuestionType.SELECT_MULTIPLE:
            asked = text_in(question.labels, self.content.language, self.form.default_language)
            for choice in self.form.choices_of(question):
                label = text_in(choice.labels, self.content.language, self.form.default_language)
                yield Column(f"{question.key}={choice.name}", f"{asked}: {label}", 6, Shape.WHOLE, Tone.SYSTEM)

    def _record_rows(self, records: Iterable[MergedRecord]) -> Iterator[list[CellValue]]:
        for record in records:
            values = values_shown(self.content, record, None)
            clusters = SEPARATOR.join(sorted({member.cluster for member in record.members}))
            local = SEPARATOR.join(self.content.local_ids.get(member.uuid, "") for member in record.members)
            row: list[CellValue] = [self.content.titles.get(record.uuid, ""), record.cluster, clusters, local]
            yield [*row, *self._values(values), record.uuid, SEPARATOR.join(record.aliases)]

    def _item_rows(self, records: Iterable[MergedRecord]) -> Iterator[list[CellValue]]:
        for record in records:
            for item in record.items:
                if self.repeat is not None and item.repeat == self.repeat.key:
                    values = values_shown(self.content, record, item)
                    row: list[CellValue] = [self.content.titles.get(record.uuid, "")]
                    yield [*row, *self._values(values), record.uuid, item.id]

    def _values(self, values: Mapping[str, AnswerValue]) -> list[CellValue]:
        cells: list[CellValue] = []
        for question, labelled in self._shown:
            value = values.get(question.key)
            if value is None:
                cells += (None, None) if labelled else (None,)
                continue
            cells.append(cell_of(question, value))
            if labelled:
                cells.append(self._label(question, value))
        for key, codes in self._flags:
            chosen = values.get(key)
            cells += [int(code in chosen) for code in codes] if isinstance(chosen, list) else [None] * len(codes)
        return cells

    def _label(self, question: Question, value: AnswerValue) -> CellValue:
        """What a person reads, worked out once for each code."""
        if not isinstance(value, str) or question.linked_form:
            return label_of(self.content, self.form, question, value)
        known = self._labels.get((question.key, value))
        if known is None:
            known = self._labels[question.key, value] = label_of(self.content, self.form, question, value)
        return known


def _is_flag(column: Column) -> bool:
    """Whether it tells of one choice whether it was chosen: for analysis, not for people."""
    return "=" in column.name


def values_shown(content: Consolidation, record: MergedRecord, item: MergedItem | None) -> dict[str, AnswerValue]:
    """What a merged record, or an item of it, shows: the merged answers, and what was computed from them."""
    values = {key: merged.value for key, merged in (item or record).values.items()}
    computed = content.computed.get(record.uuid, {})
    return values | {key: value for (place, key), value in computed.items() if place == (item.id if item else "")}


def has_labels(question: Question) -> bool:
    """Whether its answers are codes or ids, which want a column with what a person reads."""
    return bool(question.choice_list or question.value_list or question.linked_form)


def label_of(content: Consolidation, form: Form, question: Question, value: AnswerValue) -> CellValue:
    """What a person reads: labels for codes, the title of a linked record."""
    if isinstance(value, dict) or value is None:
        return cell_of(question, value)
    if question.linked_form:
        return content.titles.get(str(value), str(value))
    choices = form.choice_lists[question.choice_list or question.value_list].by_name
    labels = [
        text_in(choices[code].labels, content.language, form.default_language) if code in choices else code
        for code in (value if isinstance(value, list) else [str(value)])
    ]
    return SEPARATOR.join(labels)


OPEN = {
    "kind": (20, Shape.TEXT),
    "record": (34, Shape.TEXT),
    "question": (18, Shape.TEXT),
    "label": (34, Shape.LONG_TEXT),
    "one": (44, Shape.LONG_TEXT),
    "other": (44, Shape.LONG_TEXT),
    "why": (60, Shape.LONG_TEXT),
}
"""The columns of the sheet of open questions, with their widths."""


def _open_questions(content: Consolidation) -> SheetPlan:
    columns = [
        Column(name, messages.text(f"open-{name}", content.language), width, shape)
        for name, (width, shape) in OPEN.items()
    ]
    columns.append(Column("record_id", messages.text("column-record-id", content.language), 38, tone=Tone.ID))
    return SheetPlan(
        name="Open questions",
        columns=columns,
        rows=_open_rows(content),
        table="OpenQuestions",
        printed_columns=len(OPEN),
    )


def _open_rows(content: Consolidation) -> Iterator[list[CellValue]]:
    kind = messages.text("open-possible-duplicate", content.language)
    for pair in content.pairs:
        one, other = content.titles.get(pair.left, pair.left), content.titles.get(pair.right, pair.right)
        yield [kind, one, None, None, one, other, pair.reasons, pair.left]
    kind = messages.text("open-conflict", content.language)
    forms = {
        member.uuid: content.questionnaire.forms[record.form] for record in content.records for member in record.members
    }
    between = [difference for record in content.records for difference in record.differences]
    for difference in [*between, *content.inside]:
        form = forms[difference.records[0]]
        found = form.by_key.get(difference.question)
        question = found if isinstance(found, Question) else None
        name = label = own_label(difference.question, content.language) or difference.question
        if question is not None:
            name, label = question.key, text_in(question.labels, content.language, form.default_language)
        title = content.titles.get(difference.records[0], difference.records[0])
        why = messages.text(f"open-{'versions' if len(difference.records) == 1 else 'no-rule'}", content.language)
        for further in difference.options[1:]:
            sides = [
                f"{source.cluster}: {_told(content, form, question, difference.question, source.answer.value)}"
                for source in (difference.options[0], further)
            ]
            yield [kind, title, name, label, *sides, why, difference.records[0]]
    kind = messages.text("open-problem", content.language)
    for problem in content.problems:
        told = [problem.title, None, problem.label, problem.typed or None, problem.kept or None, problem.told]
        yield [kind, *told, problem.record or None]


def _told(content: Consolidation, form: Form, question: Question | None, key: str, value: AnswerValue) -> str:
    """What one side says: the code and what a person reads."""
    if question is None:
        return own_words(key, value, content.language)
    code = " ".join(value) if isinstance(value, list) else str(value)
    label = str(label_of(content, form, question, value)) if has_labels(question) else code
    return code if label == code else f"{code} ({label})"


def _read_me(content: Consolidation) -> PagePlan:
    language = content.language
    lines = [
        Line(messages.text("consolidated-title", language), style=LineStyle.TITLE),
        Line(messages.text("consolidated-what", language)),
        Line(messages.text("consolidated-provenance", language)),
        Line(messages.text("consolidated-facts", language), style=LineStyle.HEADING),
    ]
    lines += [Line(name, value, LineStyle.FACT) for name, value in content.facts.items()]
    return PagePlan(name="Read me", lines=lines)


def _table_name(sheet: str) -> str:
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in f"T_{sheet}")
