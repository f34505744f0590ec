"""The sheets of a company form: one record and its lists, upright, without what is the cluster's own affair."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Final

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Group, Node, Question, QuestionType, Repeat, text_in
from genera_desktop.records.withhold import is_internal
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import ACKNOWLEDGED
from genera_desktop.workbook.layout import (
    RESERVED,
    SHAPES,
    DropDowns,
    FormSheet,
    drop_down_of,
    is_long,
    plain_label,
    sheet_name,
    title_question,
)
from genera_desktop.workbook.plan import CellRange, Shape, UprightLine, UprightPlan, UprightStyle
from genera_desktop.workbook.system import ITEM_ID, ITEM_STATUS_QUESTION, PARENT_ID, RECORD_ID, SYSTEM_QUESTIONS
from genera_desktop.workbook.words import SEPARATOR

_REFERENCE = re.compile(r"\$\{\s*([^{}\s]+)\s*\}")
_SLOTS, _SLOTS_IN_LIST = 5, 3
_FEWEST_ITEMS, _MORE_ITEMS = 4, 2
_MOST_STEPS = 12
_NEW_ITEMS: Final = uuid.UUID("5f0c8d5e-3a0b-5f62-9d4c-6a1d0e6f9b28")

Row = Sequence[CellValue]


def company_sheets(form: Form, language: str = "") -> tuple[FormSheet, ...]:
    """The upright sheets of a form: of the record, then of each list that stands directly in it."""
    language = language or form.default_language
    taken = {name.casefold() for name in RESERVED}
    sheets = []
    for repeat in (None, *form.repeats):
        if repeat and (form.enclosing_repeat[repeat.key] or is_internal(form, repeat)):
            continue
        name = sheet_name(_title(form, repeat, language), "", taken)
        taken.add(name.casefold())
        key = repeat.key if repeat else ""
        asked = [one for one in form.questions_of(key) if one.asked and not is_internal(form, one)]
        questions = (*asked, ITEM_STATUS_QUESTION) if repeat else tuple(asked)
        lead = "" if repeat else title_question(form)
        sheets.append(FormSheet(form, key, name, lead, questions, upright=True))
    return tuple(sheets)


def company_questions(form: Form) -> frozenset[str]:
    """The keys of all questions that a company form asks."""
    sheets = company_sheets(form)
    return frozenset(one.key for sheet in sheets for one in sheet.questions if one not in SYSTEM_QUESTIONS)


def _title(form: Form, repeat: Repeat | None, language: str) -> str:
    texts = repeat.labels if repeat else form.titles
    return plain_label(text_in(texts, language, form.default_language)) or (repeat.name if repeat else form.name)


def upright_plan(
    sheet: FormSheet, language: str, drop_downs: DropDowns, rows: Sequence[Row], *, title: str, made: str
) -> UprightPlan:
    """The sheet with its answers. `made` begins with the record's id and tells this form from the next one: new items
    get their ids from it."""
    lists = _Lines(sheet, language, drop_downs, rows)
    form, repeat = sheet.form, sheet.form.by_key.get(sheet.repeat)
    hints = repeat.hints if repeat else {}
    heading = _title(form, repeat if isinstance(repeat, Repeat) else None, language)
    answers = 1 if not sheet.repeat else max(_FEWEST_ITEMS, len(rows) + _MORE_ITEMS)
    code = "company-form-list" if sheet.repeat else "company-form-sheet"
    remarks = [plain_label(text_in(hints, language, form.default_language)), messages.text(code, language)]
    number = [str(place) for place in range(1, answers + 1)]
    lines = [*lists.all(), *_ids(sheet, rows, answers, made)]
    return UprightPlan(
        name=sheet.name,
        title=heading if sheet.repeat else title or heading,
        remarks=[remark for remark in remarks if remark],
        headings=number if sheet.repeat else [messages.text("company-form-answer", language)],
        words={
            "question": messages.text("company-form-question", language),
            "hint": messages.text("company-form-hint", language),
        },
        lines=lines,
        accent="7FBDB2" if sheet.repeat else "0B6A61",
    )


def _ids(sheet: FormSheet, rows: Sequence[Row], answers: int, made: str) -> list[UprightLine]:
    """The hidden lines of ids. A column for a new item has its id already, so that a corrected reply means it too."""
    count = len(sheet.id_names)
    known = [list(row[-count:]) for row in rows]
    if sheet.repeat:
        record = made.partition(" ")[0]
        for place in range(len(known), answers):
            item = str(uuid.uuid5(_NEW_ITEMS, f"{made} {sheet.form.name} {sheet.repeat} {place}"))
            known.append([{ITEM_ID: item, PARENT_ID: record, RECORD_ID: record}[name] for name in sheet.id_names])
    return [
        UprightLine(name=name, style=UprightStyle.ID, values=[ids[place] for ids in known])
        for place, name in enumerate(sheet.id_names)
    ]


class _Lines:
    """The lines of all questions, under the headings of their groups."""

    def __init__(self, sheet: FormSheet, language: str, drop_downs: DropDowns, rows: Sequence[Row]) -> None:
        self.sheet = sheet
        self.form = sheet.form
        self.language = language
        self.drop_downs = drop_downs
        self.rows = rows
        self._last_said = ""

    def all(self) -> list[UprightLine]:
        lines: list[UprightLine] = []
        section: Group | None = None
        for place, question in enumerate(self.sheet.questions):
            group = self._group(question)
            if group is not None and group is not section:
                lines.append(UprightLine(label=self._say(group.labels), hint=self._say(group.hints)))
            section = group
            lines += self._question(question, [row[place] for row in self.rows])
        return lines

    def _say(self, texts: Mapping[str, str]) -> str:
        return plain_label(text_in(texts, self.language, self.form.default_language))

    def _group(self, question: Question) -> Group | None:
        """The outermost group around a question, inside its list."""
        repeat = self.form.by_key.get(self.sheet.repeat)
        depth = len(repeat.path) if repeat else 0
        around = (
            node
            for node in self.form.nodes
            if isinstance(node, Group) and node.path == question.path[: len(node.path)] and len(node.path) > depth
        )
        return next(around, None)

    def _question(self, question: Question, values: Sequence[CellValue]) -> list[UprightLine]:
        """One line, or one for each answer where several may be given."""
        if question in SYSTEM_QUESTIONS:
            label = messages.text("company-form-remove", self.language)
            choices = self.drop_downs.get(question.choice_list)
            return [UprightLine(question.key, label, style=UprightStyle.QUIET, choices=choices, values=values)]
        several = question.type is QuestionType.SELECT_MULTIPLE
        label = self._say(question.labels) or question.name
        wanted = bool(question.required) and not any(node.relevant for node in self._around(question))
        line = UprightLine(
            name=question.key,
            label=f"{label} *" if question.required else label,
            hint=self._hint(question),
            style=UprightStyle.REQUIRED if wanted else UprightStyle.PLAIN,
            shape=Shape.TEXT if several else Shape.LONG_TEXT if is_long(question) else SHAPES[question.type],
            choices=self._choices(question),
            offered=_offered(question),
            values=values,
        )
        if not several:
            return [line]
        parts = [value.split(SEPARATOR) if isinstance(value, str) else [] for value in values]
        least = _SLOTS_IN_LIST if self.sheet.repeat else _SLOTS
        count = max(least, *(len(one) + 1 for one in parts)) if parts else least
        count = max(min(count, len(self.form.choices_of(question))), *(len(one) for one in parts), 1)
        return [line.slot(place, [one[place] if place < len(one) else None for one in parts]) for place in range(count)]

    def _around(self, question: Question) -> list[Node]:
        """The question itself and all that it stands in, from outside to inside."""
        return [node for node in self.form.nodes if node.path == question.path[: len(node.path)]]

    def _choices(self, question: Question) -> CellRange | None:
        if question.type is QuestionType.SELECT_MULTIPLE:
            return self.drop_downs.get(question.choice_list)
        return drop_down_of(question, self.drop_downs)

    def _hint(self, question: Question) -> str:
        lines = [self._say(question.hints)]
        if question.type is QuestionType.SELECT_MULTIPLE:
            lines.append(messages.text("company-form-several", self.language))
        if question.type is QuestionType.DATE:
            lines.append(messages.text("note-date", self.language))
        label = self._depends_on(question)
        if label and label != self._last_said:  # once is enough for all questions that hang on one answer
            lines.append(messages.text("company-form-depends", self.language, question=label))
        self._last_said = label
        return "\n".join(line for line in lines if line)

    def _depends_on(self, question: Question) -> str:
        """The label of the question whose answer decides whether this one is asked; '' where it always is."""
        for node in reversed(self._around(question)):
            for name in _REFERENCE.findall(node.relevant):
                other = next((one for one in self.sheet.questions if one.name == name), None)
                if other is not None:
                    return self._say(other.labels)
        return ""


def _offered(question: Question) -> tuple[str, ...]:
    """The few answers that need no list of choices: the steps of a scale, a tick."""
    if question.type is QuestionType.ACKNOWLEDGE:
        return (ACKNOWLEDGED,)
    if question.type is not QuestionType.RANGE:
        return ()
    try:
        start, end, step = (int(question.parameters.get(name, "1")) for name in ("start", "end", "step"))
    except ValueError:
        return ()
    steps = range(start, end + 1, step) if step > 0 else range(0)
    return tuple(str(one) for one in steps) if len(steps) <= _MOST_STEPS else ()
