"""Texts of the pure core in the user's language: sentences by code, with named places.

`resources/messages/<language>/*.toml` hold them, one file an area. English has every sentence; another language
falls back to it sentence by sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from genera_desktop import paths
from genera_desktop.errors import GeneraError, Parameter

if TYPE_CHECKING:
    from genera_desktop.problems import Problem

SOURCE_LANGUAGE = "en"

_LINES = "[\r\n\u2028\u2029]+"
_STEERING = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences of one language by code; empty for a language without a catalogue."""
    import tomllib  # where nobody is told anything, nobody waits for it

    sentences: dict[str, str] = {}
    for file in sorted((paths.resources() / "messages" / language).glob("*.toml")):
        sentences.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return sentences


def text(code: str, language: str = SOURCE_LANGUAGE, /, **params: Parameter) -> str:
    """The sentence of `code`, its places filled. A code without a sentence is a mistake of ours: KeyError."""
    sentence = catalogue(language).get(code) or catalogue(SOURCE_LANGUAGE)[code]
    texts = {name: shown(value) if isinstance(value, str) else value for name, value in params.items()}
    return sentence.format(**texts)


def shown(text: str) -> str:
    """A text from a file, or a file's name, as it may stand in a sentence: on one line, without what steers a terminal
    or turns the direction of writing, and fit to be written anywhere."""
    return re.sub(_STEERING, "\N{REPLACEMENT CHARACTER}", " ".join(re.split(_LINES, text)))


def say(subject: Problem | GeneraError, language: str = SOURCE_LANGUAGE) -> str:
    """What to tell the user about a problem or a refusal."""
    return text(subject.code, language, **subject.params)
