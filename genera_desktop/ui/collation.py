"""The order of names in the language of the window: Estonian has õ behind w, Finnish å, ä and ö at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale, Qt

from genera_desktop.questionnaire.model import Choice, Form, Question, text_in

Thing = TypeVar("Thing")
LEAST = 8
"""From this many choices on a list that stands in the alphabet is no accident."""


class Alphabet:
    """What names are sorted by; each name's key is made once. Upper and lower case are alike, and the numbers in names
    count as numbers: "Velquora 9" stands before "Velquora 10"."""

    def __init__(self, locale: QLocale | None = None) -> None:
        self._collator = QCollator(locale or QLocale())
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._collator.setNumericMode(True)
        self._keys: dict[str, QCollatorSortKey] = {}

    def key(self, text: str) -> QCollatorSortKey:
        """What a text is sorted by, beside other keys of the same language. They know "less" alone: in a tuple the next
        part never counts, so that a tie is broken by sorting by that first."""
        known = self._keys.get(text)
        if known is None:
            known = self._keys[text] = self._collator.sortKey(text)
        return known


def by_name(things: Iterable[Thing], name_of: Callable[[Thing], str]) -> list[Thing]:
    """These things in the order of their names; those of one name as they come."""
    alphabet = Alphabet()
    return sorted(things, key=lambda thing: alphabet.key(name_of(thing)))


def is_alphabetical(form: Form, question: Question) -> bool:
    """Whether a question's choices stand in the alphabet of the questionnaire's own language, the last one ("other")
    aside: they do so in any language."""
    labels = [text_in(choice.labels, form.default_language, "") for choice in form.choices_of(question)][:-1]
    if len(labels) < LEAST:
        return False
    return labels in (sorted(labels), sorted(labels, key=str.casefold))


def in_alphabet(form: Form, question: Question, choices: Sequence[Choice], language: str) -> list[Choice]:
    """These choices of a question as a list in this language shows them: links to records by name, and lists that stand
    in the alphabet in the alphabet of the language; else as they come."""
    if question.linked_form:
        return by_name(choices, lambda choice: text_in(choice.labels, language) or choice.name)
    default = form.default_language
    if language == default or not is_alphabetical(form, question):
        return list(choices)
    last = form.choices_of(question)[-1].name
    found = by_name(choices, lambda choice: text_in(choice.labels, language, default) or choice.name)
    return sorted(found, key=lambda choice: choice.name == last)
