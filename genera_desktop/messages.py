"""Texts of the pure core in the user's language: sentences by code, with named places.

`resources/messages/<language>/*.toml` hold them, one file an area. English has every sentence; another language
falls back to it sentence by sentence.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from genera_desktop import paths
from genera_desktop.errors import GeneraError, Parameter
from genera_desktop.problems import Problem

SOURCE_LANGUAGE = "en"


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All sentences of one language by code; empty for a language without a catalogue."""
    sentences: dict[str, str] = {}
    for file in sorted((paths.resources() / "messages" / language).glob("*.toml")):
        sentences.update(tomllib.loads(file.read_text(encoding="utf-8")))
    return sentences


def text(code: str, language: str = SOURCE_LANGUAGE, /, **params: Parameter) -> str:
    """The sentence of `code`, its places filled. A code without a sentence is a mistake of ours: KeyError."""
    sentence = catalogue(language).get(code) or catalogue(SOURCE_LANGUAGE)[code]
    return sentence.format(**params)


def say(subject: Problem | GeneraError, language: str = SOURCE_LANGUAGE) -> str:
    """What to tell the user about a problem or a refusal."""
    return text(subject.code, language, **subject.params)
