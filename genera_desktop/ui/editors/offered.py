"""Choices as the pickers show them, standing in groups where the questionnaire says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from genera_desktop.questionnaire.model import Choice, ChoiceList, Form, Question
from genera_desktop.questionnaire.offer import LateChoices
from genera_desktop.records.record import AnswerValue
from genera_desktop.ui.collation import by_name, in_alphabet
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.editors.editor import Asked

_ASKED = re.compile(r"\$\{\s*([^}]*?)\s*\}")


Grouping = tuple[str, ChoiceList | None]


def offered(asked: Asked, choices: Sequence[Choice], grouped_by: Grouping = ("", None)) -> list[PickerChoice]:
    """The choices with their labels, under the headings of their groups."""
    if isinstance(choices, LateChoices):
        return _linked(choices)
    column, headings = grouped_by
    found = []
    for choice in in_alphabet(asked.form, asked.question, choices, asked.language):
        head = headings.by_name.get(choice.columns.get(column, "")) if headings else None
        group = asked.label_of(head) if head else ""
        found.append(PickerChoice(choice.name, asked.label_of(choice), group, by_code=not asked.question.linked_form))
    if headings:
        places = {asked.label_of(choice): place for place, choice in enumerate(headings.choices)}
        found.sort(key=lambda choice: places.get(choice.group, -1))
    return found


def _linked(choices: LateChoices) -> list[PickerChoice]:
    """Records by name: there may be 100,000, which takes no longer than it must."""
    # Names that stand nearly in order already are compared less often by the rules of a language.
    named = sorted(choices.labels(), key=itemgetter(1))
    return [PickerChoice(code, label, by_code=False) for code, label in by_name(named, itemgetter(1))]


def grouping(form: Form, question: Question) -> Grouping:
    """The column of a question's choices that names codes of another question's list, and that list: activities belong
    to segments where the filter compares `segment` with the segments chosen. ('', None) where there is none."""
    if not question.choice_filter:
        return "", None
    choices = form.choices_of(question)
    lists = {form.question(key).choice_list for key in asked_in(form, question.choice_filter)}
    for column in sorted({name for choice in choices for name in choice.columns}):
        if not re.search(rf"\b{re.escape(column)}\b", _ASKED.sub("", question.choice_filter)):
            continue
        values = {choice.columns.get(column, "") for choice in choices}
        for name in sorted(lists & form.choice_lists.keys() - {question.choice_list}):
            if values <= form.choice_lists[name].by_name.keys():
                return column, form.choice_lists[name]
    return "", None


def calculated_label(asked: Asked, value: AnswerValue) -> str:
    """The label of a calculated code: of the list that holds it and that no question offers; '' where there is none.

    A calculation has no list of its own in XLSForm; a list kept for its outcomes is one that nothing else uses.
    """
    used = {question.choice_list for question in asked.form.questions}
    for name, choices in asked.form.choice_lists.items():
        if name not in used and (choice := choices.by_name.get(str(value))):
            return asked.label_of(choice)
    return ""


def asked_in(form: Form, text: str) -> list[str]:
    """The keys of the questions whose answers an expression reads."""
    names = set(_ASKED.findall(text))
    return [question.key for question in form.questions if question.name in names]
