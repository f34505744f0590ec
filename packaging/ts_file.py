"""Qt Linguist's files: the translations of one language, sorted and without line numbers, so that they merge easily."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translatable import Message

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}" sourcelanguage="en">\n'


def read_ts(path: Path) -> dict[Message, str]:
    """What a file has translated, without what is unfinished in it; nothing where there is no file."""
    if not path.exists():
        return {}
    found: dict[Message, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                key = Message(context.findtext("name", ""), message.findtext("source", ""))
                found[key] = translation.text
    return found


def write_ts(path: Path, language: str, wanted: Iterable[Message], translated: Mapping[Message, str]) -> None:
    """Writes all that is wanted; what has no translation is unfinished, and what nobody wants any more goes."""
    parts = [HEAD.format(language)]
    for context, messages in groupby(sorted(wanted), key=lambda one: one.context):
        parts.append(f"<context>\n    <name>{escape(context)}</name>\n")
        parts += [_message(one.source, translated.get(one, "")) for one in messages]
        parts.append("</context>\n")
    parts.append("</TS>\n")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(parts), encoding="utf-8", newline="\n")


def _message(source: str, translation: str) -> str:
    state = "" if translation else ' type="unfinished"'
    return (
        f"    <message>\n        <source>{escape(source)}</source>\n"
        f"        <translation{state}>{escape(translation)}</translation>\n    </message>\n"
    )
