"""A form as sheets and columns: one layout, which writing and reading share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

from genera_desktop import messages
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Group, Question, Questionnaire, QuestionType, Repeat, text_in
from genera_desktop.records.item_title import lead_question
from genera_desktop.workbook.book import CHOICES, CODEBOOK
from genera_desktop.workbook.plan import CellRange, Column, Shape, Tone
from genera_desktop.workbook.system import (
    ITEM_ID,
    ITEM_STATUS_QUESTION,
    LOCAL_ID_QUESTION,
    OWN_NAMES,
    PARENT,
    PARENT_ID,
    RECORD_ID,
    STATUS_QUESTION,
    SYSTEM_QUESTIONS,
    TITLE,
)
from genera_desktop.workbook.words import SEPARATOR, ChoiceWords

READ_ME, KEPT, META = "Read me", "_kept", "_meta"
REMARKS = "Please check"
RESERVED: Final = (READ_ME, REMARKS, CODEBOOK, CHOICES, KEPT, META, "History")
_NAME_LENGTH: Final = 31
_REFERENCE = re.compile(r"\$\{[^}]*\}")
_ONE_REFERENCE = re.compile(r"\s*\$\{\s*([^{}\s]+)\s*\}\s*")
_CHOICES_IN_NOTE: Final = 30
_NOTE_LENGTH: Final = 1500

SHAPES: Final[Mapping[QuestionType, Shape]] = {
    QuestionType.TEXT: Shape.TEXT,
    QuestionType.INTEGER: Shape.WHOLE,
    QuestionType.DECIMAL: Shape.DECIMAL,
    QuestionType.RANGE: Shape.DECIMAL,
    QuestionType.DATE: Shape.DATE,
    QuestionType.TIME: Shape.TIME,
    QuestionType.DATETIME: Shape.DATETIME,
    QuestionType.SELECT_ONE: Shape.TEXT,
    QuestionType.SELECT_MULTIPLE: Shape.LONG_TEXT,
    QuestionType.SELECT_ONE_FROM_FILE: Shape.TEXT,
    QuestionType.CALCULATE: Shape.ANY,
    QuestionType.HIDDEN: Shape.ANY,
    QuestionType.ACKNOWLEDGE: Shape.TEXT,
}
_SYSTEM_CODES: Final = {
    (STATUS_QUESTION.key, STATUS_QUESTION.choice_list): "sheet-column-status",
    (ITEM_STATUS_QUESTION.key, ITEM_STATUS_QUESTION.choice_list): "sheet-column-item-status",
    (LOCAL_ID_QUESTION.key, ""): "sheet-column-local-id",
}
_WIDTHS: Final[Mapping[QuestionType, float]] = {
    QuestionType.TEXT: 26,
    QuestionType.SELECT_ONE: 24,
    QuestionType.SELECT_MULTIPLE: 38,
    QuestionType.SELECT_ONE_FROM_FILE: 32,
    QuestionType.DATETIME: 20,
}
_LONG_WIDTH: Final = 52
_WIDEST_CHOICE: Final = 42.0
_WIDEST_LABEL: Final = 36.0
_LINES_OF_LABEL: Final = 3

DropDowns = Mapping[str, CellRange]
"""Choice list (`_status` too) or linked form to the cells that a drop-down offers."""


@frozen
class FormSheet:
    """The sheet of a form's records, or of one of its repeats. `name` is the same in every user's language.

    `lead` is the key of the question that stands first because it is the record's title; '' where a column of its own
    shows the title, as on the sheet of a repeat, where it is the parent's.
    """

    form: Form
    repeat: str
    name: str
    lead: str
    questions: tuple[Question, ...]
    """Those with a column, in the order of the columns; on a record's sheet also status and local id."""
    table: str = ""
    """The name of the sheet's table in the file, unique in it."""
    upright: bool = False
    """Whether the names stand below each other and each record or item is a column, as on a company form."""

    @property
    def title_name(self) -> str:
        """The name of the first column."""
        return PARENT if self.repeat else column_name(self.form, self.lead) if self.lead else TITLE

    @property
    def id_names(self) -> tuple[str, ...]:
        return (ITEM_ID, PARENT_ID, RECORD_ID) if self.repeat else (RECORD_ID,)

    @property
    def names(self) -> tuple[str, ...]:
        """The names in row 2, from left to right; of an upright sheet those of its rows."""
        first = () if self.lead or self.upright else (self.title_name,)
        return (*first, *(column_name(self.form, question.key) for question in self.questions), *self.id_names)


def form_sheets(questionnaire: Questionnaire) -> tuple[FormSheet, ...]:
    """One sheet for each form and, after it, one for each of its repeats."""
    parts = [(form, repeat) for form in questionnaire.forms.values() for repeat in (None, *form.repeats)]
    wanted = Counter(_label(form, repeat).casefold() for form, repeat in parts)
    taken = {name.casefold() for name in RESERVED}
    tables: set[str] = set()
    sheets = []
    for form, repeat in parts:
        label = _label(form, repeat)
        more = _owner(label, form) if repeat and wanted[label.casefold()] > 1 else ""
        name = sheet_name(label, more, taken)
        taken.add(name.casefold())
        lead = "" if repeat else title_question(form)
        table = _table_name(form, repeat, tables)
        tables.add(table.casefold())
        key = repeat.key if repeat else ""
        sheets.append(FormSheet(form, key, name, lead, _columns_of(form, repeat, lead), table))
    return tuple(sheets)


def _table_name(form: Form, repeat: Repeat | None, taken: set[str]) -> str:
    """A name that Excel takes for a table: with a word before it, so that it cannot be read as a cell."""
    name = re.sub(r"\W", "_", f"form_{form.name}_{repeat.key}" if repeat else f"form_{form.name}")[:200]
    return name if name.casefold() not in taken else f"{name}_{len(taken)}"


def _owner(label: str, form: Form) -> str:
    """What tells a repeat from one of the same label in another form: the form's records, or shorter its name."""
    plural = f" ({plural_of(form)})"
    return plural if len(label) + len(plural) <= _NAME_LENGTH else f" ({form.name})"


def sheet_name(label: str, more: str, taken: set[str]) -> str:
    """A name that Excel takes and that is not taken: cleaned, cut, and numbered where need be."""
    clean = " ".join(re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", label).split()).strip("'") or "Sheet"
    number = 1
    while True:
        end = more if number == 1 else f"{more} {number}"
        end = end[-(_NAME_LENGTH - 6) :] if len(end) > _NAME_LENGTH - 6 else end
        name = (clean[: _NAME_LENGTH - len(end)].rstrip() + end).strip("'")
        if name.casefold() not in taken:
            return name
        number += 1


def plural_of(form: Form, language: str = "") -> str:
    """What a list of the form's records is called, in a language or in the form's default one."""
    language = language or form.default_language
    return text_in(form.plurals, language, form.default_language) or text_in(
        form.titles, language, form.default_language
    )


def title_question(form: Form) -> str:
    """The key of the question that alone makes the record's title; '' where the title is more than one answer."""
    alone = _ONE_REFERENCE.fullmatch(form.instance_name)
    if not alone:
        return ""
    outside = (question for question in form.questions_of("") if question.holds_answer)
    return next((question.key for question in outside if question.name == alone[1]), "")


def column_name(form: Form, key: str) -> str:
    """The name in row 2 of a question's column: its key, unless a column of ours has that name."""
    own_question = any(key == question.key for question in SYSTEM_QUESTIONS)
    return f"{form.name}/{key}" if key in OWN_NAMES and not own_question else key


def _label(form: Form, repeat: Repeat | None) -> str:
    if repeat is None:
        return plural_of(form) or form.name
    return plain_label(text_in(repeat.labels, form.default_language, form.default_language)) or repeat.name


def _columns_of(form: Form, repeat: Repeat | None, lead: str) -> tuple[Question, ...]:
    questions = [question for question in form.questions_of(repeat.key if repeat else "") if question.holds_answer]
    if repeat:
        return (*questions, ITEM_STATUS_QUESTION)
    first = [question for question in questions if question.key == lead]
    rest = [question for question in questions if question.key != lead]
    return (*first, STATUS_QUESTION, LOCAL_ID_QUESTION, *rest)


def plain_label(label: str) -> str:
    """A label on one line, without references to answers."""
    return " ".join(_REFERENCE.sub("…", label).split())


# Columns


def columns(sheet: FormSheet, language: str, drop_downs: DropDowns, words: Mapping[str, ChoiceWords]) -> list[Column]:
    """The columns of a sheet. `words` gives the texts of the choice lists, for the comments."""
    found = [] if sheet.lead else [_title_column(sheet, language, drop_downs)]
    found += [question_column(sheet, question, language, drop_downs, words) for question in sheet.questions]
    return found + [_id_column(name, language) for name in sheet.id_names]


def question_column(
    sheet: FormSheet, question: Question, language: str, drop_downs: DropDowns, words: Mapping[str, ChoiceWords]
) -> Column:
    """The column of one question, with its label and hint in `language`."""
    if question in SYSTEM_QUESTIONS:
        return _system_column(question, language, drop_downs)
    form = sheet.form
    tone = _tone(question, sheet.lead)
    label = plain_label(text_in(question.labels, language, form.default_language)) or question.name
    long = is_long(question)
    width = _LONG_WIDTH if long else _WIDTHS.get(question.type, 14)
    if question.type is QuestionType.SELECT_ONE and question.choice_list in words:
        longest = max((len(text) for text in words[question.choice_list].shown.values()), default=0)
        width = min(max(longest + 3.0, 14), _WIDEST_CHOICE)
    label_width = min(len(label) / _LINES_OF_LABEL + 3, _WIDEST_LABEL)
    width = max(width, label_width, (question.list_width or 0) + 2, 34 if tone is Tone.TITLE else 0)
    return Column(
        name=column_name(form, question.key),
        label=f"{label} *" if question.required and question.asked else label,
        width=width,
        shape=Shape.LONG_TEXT if long else SHAPES[question.type],
        tone=tone,
        note=_note(form, question, language, words),
        choices=drop_down_of(question, drop_downs),
        section=_section(form, question),
    )


def is_long(question: Question) -> bool:
    """Whether an answer is a text of several lines."""
    return question.type is QuestionType.TEXT and bool({"multiline", "textarea", "long"} & question.appearance)


def _tone(question: Question, lead: str) -> Tone:
    if question.key == lead:
        return Tone.TITLE
    if not question.asked:
        return Tone.COMPUTED
    return Tone.REQUIRED if question.required else Tone.PLAIN


def drop_down_of(question: Question, drop_downs: DropDowns) -> CellRange | None:
    """The cells that a drop-down for this question offers, where one answer is chosen from a list."""
    if question.type is QuestionType.SELECT_ONE:
        return drop_downs.get(question.choice_list)
    return drop_downs.get(f"{question.linked_form}.csv") if question.linked_form else None


def _title_column(sheet: FormSheet, language: str, drop_downs: DropDowns) -> Column:
    code = "sheet-column-parent" if sheet.repeat else "sheet-column-title"
    return Column(
        name=sheet.title_name,
        label=messages.text(code, language),
        width=34,
        tone=Tone.TITLE,
        note=messages.text(f"{code}-note", language),
        choices=drop_downs.get(f"{sheet.form.name}.csv") if _directly_in_record(sheet) else None,
    )


def _directly_in_record(sheet: FormSheet) -> bool:
    return bool(sheet.repeat) and not sheet.form.enclosing_repeat[sheet.repeat]


def _system_column(question: Question, language: str, drop_downs: DropDowns) -> Column:
    code = _SYSTEM_CODES[question.key, question.choice_list]
    return Column(
        name=question.key,
        label=messages.text(code, language),
        width=12,
        tone=Tone.SYSTEM,
        note=messages.text(f"{code}-note", language),
        choices=drop_downs.get(question.choice_list),
    )


def _id_column(name: str, language: str) -> Column:
    code = f"sheet-column-{name.replace('_', '-')}"
    note = messages.text("sheet-column-id-note", language)
    return Column(name=name, label=messages.text(code, language), width=11, tone=Tone.ID, note=note)


def _section(form: Form, question: Question) -> str:
    """The key of the outermost group around a question."""
    for node in form.nodes:
        if isinstance(node, Group) and question.path[: len(node.path)] == node.path:
            return node.key
    return ""


def _note(form: Form, question: Question, language: str, words: Mapping[str, ChoiceWords]) -> str:
    """The comment on a label: the question's hint, and how to write the answer."""
    lines = [plain_label(text_in(question.hints, language, form.default_language))]
    if not question.asked:
        lines.append(messages.text("note-computed", language))
    elif question.type is QuestionType.DATE:
        lines.append(messages.text("note-date", language))
    elif question.type is QuestionType.SELECT_MULTIPLE:
        lines.append(messages.text("note-several", language, separator=SEPARATOR.strip()))
        shown = list(words[question.choice_list].shown.values()) if question.choice_list in words else []
        lines += [f"• {text}" for text in shown[:_CHOICES_IN_NOTE]]
        if len(shown) > _CHOICES_IN_NOTE:
            lines.append(messages.text("note-more-choices", language, sheet=CHOICES))
    elif question.linked_form:
        lines.append(messages.text("note-link", language))
    return "\n".join(line for line in lines if line)[:_NOTE_LENGTH]


def item_lead(sheet: FormSheet) -> str:
    """The key of the question that tells the items of a repeat apart for people: the first of its list, else of it."""
    asked = [question for question in sheet.questions if question not in SYSTEM_QUESTIONS]
    lead = lead_question(asked)
    return lead.key if lead else ""
