"""The text that goes into a row, and the hash that finds a row whose bytes have changed since.

SQLite's own check finds about a third of flipped bytes; a hash over each row finds the rest.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import TypeVar

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.canonical import canonical_json

Given = TypeVar("Given")
Made = TypeVar("Made")

_COUNTS = {number: f"int{len(str(number))}:{number}" for number in range(1000)}
"""What most rows have among their values."""


def stored_json(value: object) -> str:
    """Canonical JSON of plain dicts, lists and values, refused where a database cannot keep it as text."""
    return storable(made(canonical_json, value))


def made(make: Callable[[Given], Made], value: Given) -> Made:
    """What `make` makes of answers, refused where they are no plain JSON."""
    try:
        return make(value)
    except (TypeError, ValueError) as error:
        raise GeneraError("unstorable-answer", reason=str(error)) from error


def storable(text: str) -> str:
    """A canonical JSON as it is, refused where a database cannot keep it as text."""
    if not text.isascii():
        made(str.encode, text)
    if "\\u0000" in text and "\x00" in _texts(json.loads(text)):
        raise GeneraError("unstorable-answer", reason="NUL")
    return text


def _texts(value: object) -> str:
    """All texts in a JSON value, joined."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return " ".join([*value, *map(_texts, value.values())])
    return " ".join(map(_texts, value)) if isinstance(value, list) else ""


def seal(values: Iterable[str | int]) -> str:
    """SHA-256 over the values of a row, each with its type and length, in hexadecimal.

    Values that no sound row has give another hash or, where they are no text at all, none.
    """
    parts = [
        f"str{len(value)}:{value}"
        if type(value) is str
        else _COUNTS[value]
        if type(value) is int and value in _COUNTS
        else _told(value)
        for value in values
    ]
    try:
        return sha256("".join(parts).encode()).hexdigest()
    except UnicodeEncodeError:
        return ""


def _told(value: object) -> str:
    text = str(value)
    return f"{type(value).__name__}{len(text)}:{text}"
