"""Which text in a cell means which choice or which record: codes, labels in any language, titles."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from genera_desktop.questionnaire.kept import kept
from genera_desktop.questionnaire.model import Choice, Form, Question, text_in
from genera_desktop.records.record import DECLINED, DOES_NOT_APPLY, UNKNOWN
from genera_desktop.workbook.system import system_choices

SPECIAL_TEXTS: Final[Mapping[str, str]] = {UNKNOWN: "[unknown]", DECLINED: "[declined]", DOES_NOT_APPLY: "[n/a]"}
SEPARATOR: Final = "; "
LISTS_KEPT: Final = 1000

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
# Cyrillic and Greek letters that look like Latin ones. Others stand in Latin words for good: TNFα, µm.
_LOOK_ALIKES = "АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"
_LOOK_ALIKE_IN_WORD = re.compile(rf"(?=\w*[A-Za-z])\w*[{_LOOK_ALIKES}]")
_BLANKS = re.compile(r"\s+")
_CODE_AT_END = re.compile(r"\[([^\[\]]+)\]$")


def folded(text: str) -> str:
    """The text as labels and titles are compared: without case, outer and doubled blanks, and invisible letters."""
    return _BLANKS.sub(" ", INVISIBLE.sub("", unicodedata.normalize("NFC", text))).strip().casefold()


def parts_of(text: str) -> list[str]:
    """The parts of a text with several answers."""
    return [part.strip() for part in re.split(r"[;\n]", text)]


_SPECIAL_REASONS: Final = {folded(text): reason for reason, text in SPECIAL_TEXTS.items()}


def special_reason(text: str) -> str:
    """The reason that a special answer's text stands for; '' for any other text."""
    return _SPECIAL_REASONS.get(folded(text), "") if text.lstrip()[:1] == "[" else ""


def doubtful_letters(text: str) -> str:
    """The problem's code where a text holds invisible letters or letters that only look Latin; '' where all is well."""
    if INVISIBLE.search(text):
        return "cell-invisible-letters"
    return "cell-look-alike-letters" if _LOOK_ALIKE_IN_WORD.search(text) else ""


class ChoiceWords:
    """The texts of one choice list, shown in one language and understood in all."""

    def __init__(self, choices: Sequence[Choice], language: str, default_language: str = "en") -> None:
        self._codes = {choice.name for choice in choices}
        self._own: dict[str, set[str]] = defaultdict(set)
        self._any: dict[str, set[str]] = defaultdict(set)
        own = {choice.name: text_in(choice.labels, language, default_language).strip() for choice in choices}
        for choice in choices:
            self._own[folded(own[choice.name])].add(choice.name)
            for text in (choice.name, *choice.labels.values(), *choice.short.values()):
                self._any[folded(text)].add(choice.name)
        self.shown: Mapping[str, str] = {code: self._best(code, label) for code, label in own.items()}

    def codes_of(self, text: str) -> set[str]:
        """The choices that a text can mean: codes and labels in the shown language come before all others."""
        key = folded(text)
        if not key:
            return set()
        exact = {text.strip()} & self._codes
        if first := exact | self._own.get(key, set()):
            return set(first)
        at_end = _CODE_AT_END.search(text.strip())
        return set(self._any.get(key, ())) or ({at_end[1]} & self._codes if at_end else set())

    def codes_in(self, text: str) -> list[tuple[str, set[str]]]:
        """The parts of a text with several answers, each with the choices that it can mean."""
        if len(whole := self.codes_of(text)) == 1:
            return [(text.strip(), whole)]
        return [(part, self.codes_of(part)) for part in parts_of(text) if folded(part)]

    def _best(self, code: str, label: str) -> str:
        """The text that a cell shows: the label, or more where the label alone would not be read as this choice."""
        for text in (label, f"{label} [{code}]"):
            plain = ";" not in text and "\n" not in text and not special_reason(text)
            if text and plain and self.codes_of(text) == {code}:
                return text
        return code


@kept(LISTS_KEPT)
def choice_words(choices: Sequence[Choice], language: str, default_language: str) -> ChoiceWords:
    """The texts of a form's or the program's choice list."""
    return ChoiceWords(choices, language, default_language)


class LinkNames:
    """The titles of one form's records, each made unique, and which records a text can mean."""

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self.shown: dict[str, str] = {}
        self._found: dict[str, set[str]] = defaultdict(set)
        for uuid, name in (names or {}).items():
            self.add(uuid, name)
            self.shown[uuid] = name

    def add(self, uuid: str, title: str) -> None:
        """Lets a title, as it stands in a sheet, be understood too."""
        if title != self.shown.get(uuid) and (key := folded(title)):
            self._found[key].add(uuid)

    def knows(self, uuid: str) -> bool:
        return uuid in self.shown

    def uuids_of(self, text: str) -> set[str]:
        plain = text.strip()
        if plain.lower() in self.shown:
            return {plain.lower()}
        return set(self._found.get(folded(text), ()))


def unique_titles(titles: Mapping[str, str], local_ids: Mapping[str, str]) -> dict[str, str]:
    """Record ids to titles that differ: where two are alike, with the local id or the id's first letters added."""
    alike: dict[str, list[str]] = defaultdict(list)
    for uuid, title in titles.items():
        alike[folded(title)].append(uuid)
    names: dict[str, str] = {}
    for key, uuids in alike.items():
        for uuid in uuids:
            title = titles[uuid].strip()
            more = "" if key and len(uuids) == 1 else f" ({local_ids.get(uuid) or uuid[:8]})"
            names[uuid] = (title + more).strip()
    return _still_alike(names)


def _still_alike(names: dict[str, str]) -> dict[str, str]:
    alike: dict[str, list[str]] = defaultdict(list)
    for uuid, name in names.items():
        alike[folded(name)].append(uuid)
    return {uuid: name if len(alike[folded(name)]) == 1 else f"{name} ({uuid})" for uuid, name in names.items()}


class Words:
    """All that a form's cells may say, in the language of the workbook."""

    def __init__(self, form: Form, language: str, links: Mapping[str, LinkNames]) -> None:
        self.form = form
        self.language = language
        self._links = links
        self._lists: dict[str, ChoiceWords] = {}

    def choices(self, question: Question) -> ChoiceWords:
        name = question.choice_list
        if name not in self._lists:
            choices = system_choices(name) or self.form.choices_of(question)
            self._lists[name] = choice_words(choices, self.language, self.form.default_language)
        return self._lists[name]

    def links(self, question: Question) -> LinkNames | None:
        """The titles that a link may name; None where the question does not point to a form's records."""
        return self._links.get(question.linked_form)
