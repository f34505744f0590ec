"""Texts of the pure core in the user's language: sentences by code, with named places.

`resources/messages/<language>/*.toml` hold them, one file an area. English has every sentence; another language
falls back to it sentence by sentence. A sentence that tells a count has a second one beside it, with `-one` behind its
code, where one thing is told of otherwise than several.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from genera_desktop import paths
from genera_desktop.errors import GeneraError, Parameter
from genera_desktop.languages import SOURCE_LANGUAGE, is_one

if TYPE_CHECKING:
    from genera_desktop.problems import Problem

_LINES = "[\r\n\u2028\u2029]+"
_STEERING = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


class _Current:
    """The language of whoever sits at this program; see `use_language`."""

    language = SOURCE_LANGUAGE


def use_language(language: str) -> None:
    """From now on this is the language of the program's user, for all texts whose language nobody names.

    Only what starts the program or lets its user choose calls this. A workbook or a report may be in another language;
    whoever makes one names its language with each text.
    """
    _Current.language = language


def current_language() -> str:
    """The language of the program's user."""
    return _Current.language


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences of one language by code; empty for a language without a catalogue."""
    import tomllib  # where nobody is told anything, nobody waits for it

    sentences: dict[str, str] = {}
    for file in sorted((paths.resources() / "messages" / language).glob("*.toml")):
        sentences.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return sentences


def text(code: str, language: str = "", /, **params: Parameter) -> str:
    """The sentence of `code` in this language or, without one, the user's; its places filled. A code without a sentence
    is a mistake of ours: KeyError."""
    language = language or _Current.language
    count = params.get("count")
    if isinstance(count, (int, float)) and is_one(count, language) and f"{code}-one" in catalogue(SOURCE_LANGUAGE):
        code = f"{code}-one"
    sentence = catalogue(language).get(code)
    if sentence is None:
        sentence = catalogue(SOURCE_LANGUAGE)[code]
    texts = {name: shown(value) if isinstance(value, str) else value for name, value in params.items()}
    return sentence.format(**texts)


def shown(text: str) -> str:
    """A text from a file, or a file's name, as it may stand in a sentence: on one line, without what steers a terminal
    or turns the direction of writing, and fit to be written anywhere."""
    return re.sub(_STEERING, "\N{REPLACEMENT CHARACTER}", " ".join(re.split(_LINES, text)))


def say(subject: Problem | GeneraError, language: str = "") -> str:
    """What to tell the user about a problem or a refusal."""
    return text(subject.code, language, **subject.params)


def say_beside_label(subject: Problem | GeneraError, language: str) -> str:
    """What to tell where the question's label stands already: the sentence without the label that it begins with."""
    said = say(subject, language)
    label = shown(str(subject.params.get("label", "")))
    return re.sub(rf"\A{re.escape(label)}\s?:\s", "", said) if label else said
