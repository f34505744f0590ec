"""The text that goes into a row, and the hash that finds a row whose bytes have changed since.

SQLite's own check finds about a third of flipped bytes; a hash over each row finds the rest.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import TypeVar

from genera_desktop.errors import GeneraError
from genera_desktop.records.serial import canonical_json

Made = TypeVar("Made")


def stored_json(value: object) -> str:
    """Canonical JSON of plain dicts, lists and values, refused where a database cannot keep it as text."""
    return stored_text(canonical_json, value)


def stored_text(make: Callable[[Made], str], value: Made) -> str:
    """The canonical JSON that `make` gives for a value, refused where a database cannot keep it as text."""
    try:
        text = make(value)
        text.encode()
    except (TypeError, ValueError) as error:
        raise GeneraError("unstorable-answer", reason=str(error)) from error
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
        f"str{len(value)}:{value}" if type(value) is str else f"{type(value).__name__}{len(str(value))}:{value}"
        for value in values
    ]
    try:
        return sha256("".join(parts).encode()).hexdigest()
    except UnicodeEncodeError:
        return ""
