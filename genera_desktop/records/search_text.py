"""What a record is found by: all that a person can read in it, labels for codes, as ready lower-case text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genera_desktop.questionnaire.kept import kept
from genera_desktop.questionnaire.model import Form, text_in
from genera_desktop.questionnaire.versions import FORMS_KEPT
from genera_desktop.records.content import Content
from genera_desktop.records.folding import folded
from genera_desktop.records.record import AnswerValue


def search_text(form: Form, title: str, content: Content) -> str:
    """The title and all answers of a record, folded."""
    words = _words_by_question(form)
    found = [folded(title)]
    _add(words, content.values, found)
    for item in content.items:
        _add(words, item.values, found)
    return " ".join(filter(None, found))


class _Words(dict[object, str]):
    """What is searched for instead of a code: its label. Each is made when it is first met; what is no code is itself
    searched for, and not kept. A number is one too, and a special answer is not searched for."""

    def __init__(self, form: Form, choice_list: str) -> None:
        self._form = form
        self._choice_list = choice_list

    def __missing__(self, text: object) -> str:
        if not isinstance(text, str):
            return folded(str(text)) if isinstance(text, int | float) else ""
        choices = self._form.choice_lists.get(self._choice_list) if self._choice_list else None
        choice = choices.by_name.get(text) if choices else None
        if choice is None:
            return folded(text)
        language = self._form.default_language
        word = self[text] = folded(text_in(choice.labels, language, language))
        return word


def _add(words: Mapping[str, _Words], values: Mapping[str, AnswerValue], found: list[str]) -> None:
    for key, value in values.items():
        known = words.get(key)
        if known is None:
            continue
        if type(value) is str:
            found.append(known[value])
        elif type(value) is int:
            found.append(str(value))
        else:
            found += _several(known, value if isinstance(value, list) else [value])


def _several(known: _Words, parts: list[Any]) -> list[str]:
    try:
        return [known[part] for part in parts]
    except TypeError:  # something that is no code
        return [known[part] for part in parts if isinstance(part, str | int | float)]


@kept(FORMS_KEPT)
def _words_by_question(form: Form) -> Mapping[str, _Words]:
    by_list = {name: _Words(form, name) for name in {question.choice_list for question in form.questions}}
    return {question.key: by_list[question.choice_list] for question in form.questions}
