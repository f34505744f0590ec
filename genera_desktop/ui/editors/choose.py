"""Which editor a question gets: one place for every type and appearance."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.ui.editors.choice_editors import LinkEditor, PickerEditor, RadioEditor
from genera_desktop.ui.editors.choices_editors import CheckEditor, ChipsEditor
from genera_desktop.ui.editors.date_editors import DateEditor, DateTimeEditor, TimeEditor
from genera_desktop.ui.editors.editor import Asked, Editor
from genera_desktop.ui.editors.plain_editors import AcknowledgeEditor, CalculatedLine, NoteEditor
from genera_desktop.ui.editors.scale_editor import ScaleEditor, is_scale
from genera_desktop.ui.editors.text_editors import LineEditor, NumberEditor, ProseEditor

MOST_RADIO_ROWS = 5
MOST_CHECK_ROWS = 8
LISTED = frozenset({"autocomplete", "minimal", "search"})
"""Appearances by which the questionnaire asks for a list that drops down, however few its choices are."""

Chooser = Callable[[Form, Question], type[Editor]]


def editor_for(question: Question, form: Form, language: str = "en") -> Editor:
    """A new editor for a question. KeyError for a type that nobody sees (`hidden`)."""
    return _CHOOSERS[question.type](form, question)(Asked(question, form, language))


def _text(_: Form, question: Question) -> type[Editor]:
    rows = question.parameters.get("rows", "1")
    return ProseEditor if "multiline" in question.appearance or rows not in ("", "1") else LineEditor


def _number(_form: Form, _question: Question) -> type[Editor]:
    return NumberEditor


def _range(form: Form, question: Question) -> type[Editor]:
    return ScaleEditor if is_scale(form, question) else NumberEditor


def _one(form: Form, question: Question) -> type[Editor]:
    if is_scale(form, question):
        return ScaleEditor
    few = 0 < len(form.choices_of(question)) <= MOST_RADIO_ROWS and not question.choice_filter
    return RadioEditor if few and not question.appearance & LISTED else PickerEditor


def _several(form: Form, question: Question) -> type[Editor]:
    few = 0 < len(form.choices_of(question)) <= MOST_CHECK_ROWS and not question.choice_filter
    return CheckEditor if few and not question.appearance & LISTED else ChipsEditor


def _link(_: Form, question: Question) -> type[Editor]:
    return LinkEditor if question.linked_form else PickerEditor


def _always(editor: type[Editor]) -> Chooser:
    return lambda _form, _question: editor


_CHOOSERS: Mapping[QuestionType, Chooser] = {
    QuestionType.TEXT: _text,
    QuestionType.INTEGER: _number,
    QuestionType.DECIMAL: _number,
    QuestionType.RANGE: _range,
    QuestionType.DATE: _always(DateEditor),
    QuestionType.TIME: _always(TimeEditor),
    QuestionType.DATETIME: _always(DateTimeEditor),
    QuestionType.SELECT_ONE: _one,
    QuestionType.SELECT_MULTIPLE: _several,
    QuestionType.SELECT_ONE_FROM_FILE: _link,
    QuestionType.NOTE: _always(NoteEditor),
    QuestionType.CALCULATE: _always(CalculatedLine),
    QuestionType.ACKNOWLEDGE: _always(AcknowledgeEditor),
}
