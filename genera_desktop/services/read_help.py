"""The help: topics by task, each a small text file in the user's language, found by their words.

A topic's file begins with `# Title` and `for: partner`, `coordinator` or `everybody`. Then come blocks parted by blank
lines: `## Heading`, `- point`, `1. step` (one a line), `![words](picture.png)`, and paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from genera_desktop import paths
from genera_desktop.frozen import frozen
from genera_desktop.languages import SOURCE_LANGUAGE
from genera_desktop.matching.folding import plain

FOLDER, PICTURES = "help", "pictures"
_PICTURE = re.compile(r"!\[(.*)\]\((.+)\)")
_STEP = re.compile(r"\d+\. ")


class Audience(StrEnum):
    """Whose work a topic is about."""

    PARTNER = "partner"
    COORDINATOR = "coordinator"
    EVERYBODY = "everybody"


class Kind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"
    STEP = "step"
    PICTURE = "picture"


@frozen
class Block:
    """One piece of a topic. `source` is a picture's file, and `number` the place of a step."""

    kind: Kind
    text: str
    source: str = ""
    number: int = 0


@dataclass(frozen=True)
class Topic:
    """One task. `name` is the same in all languages."""

    name: str
    title: str
    audience: Audience
    blocks: tuple[Block, ...]
    language: str

    @cached_property
    def searched(self) -> str:
        """All its words without accents and capitals."""
        return plain(" ".join([self.title, *(block.text for block in self.blocks)]))


def read_help(language: str, folder: Path | None = None) -> tuple[Topic, ...]:
    """All topics in their order. One that is not there in the language is read in English."""
    folder = folder or paths.resources() / FOLDER
    english = sorted((folder / SOURCE_LANGUAGE).glob("*.md"))
    topics = []
    for file in english:
        translated = folder / language / file.name
        found = translated if translated.is_file() else file
        topics.append(parse_topic(file.stem, found.read_text(encoding="utf-8"), found.parent.name))
    return tuple(topics)


def parse_topic(name: str, text: str, language: str) -> Topic:
    """The topic that a file's text tells; ValueError where it does not begin as topics do."""
    first, second, *rest = text.split("\n", 2)
    if not first.startswith("# ") or not second.startswith("for: "):
        raise ValueError(f"{name} begins neither with a title nor with whom it is for")
    audience = Audience(second.removeprefix("for: ").strip())
    blocks = [block for part in re.split(r"\n\s*\n", "".join(rest)) for block in _blocks(part)]
    return Topic(name, first.removeprefix("# ").strip(), audience, tuple(blocks), language)


def search_help(topics: Iterable[Topic], text: str) -> list[Topic]:
    """The topics that have all words of a text, those with one of them in the title first; all for an empty text."""
    words = plain(text).split()
    found = [topic for topic in topics if all(word in topic.searched for word in words)]
    return sorted(found, key=lambda topic: not any(word in plain(topic.title) for word in words))


def picture_of(block: Block, language: str, folder: Path | None = None) -> Path | None:
    """The file of a picture, in the language where there is one; None where there is none at all."""
    pictures = (folder or paths.resources() / FOLDER) / PICTURES
    places = (pictures / language / block.source, pictures / block.source)
    return next((place for place in places if place.is_file()), None)


def _blocks(part: str) -> Sequence[Block]:
    """The blocks of one run of lines: a list gives one for each item, anything else is one."""
    lines = [line.rstrip() for line in part.strip("\n").split("\n")]
    if not lines or not lines[0]:
        return ()
    picture = _PICTURE.fullmatch(lines[0])
    if picture:
        return (Block(Kind.PICTURE, picture[1], picture[2]),)
    if lines[0].startswith("## "):
        return (Block(Kind.HEADING, lines[0].removeprefix("## ")),)
    for begins, kind in ((re.compile("- "), Kind.POINT), (_STEP, Kind.STEP)):
        if begins.match(lines[0]):
            items = _items(lines, begins)
            return [Block(kind, item, number=at) for at, item in enumerate(items, 1)]
    return (Block(Kind.PARAGRAPH, " ".join(line.strip() for line in lines)),)


def _items(lines: Sequence[str], begins: re.Pattern[str]) -> list[str]:
    """The items of a list; a line that begins none goes on with the one before."""
    items: list[str] = []
    for line in lines:
        start = begins.match(line)
        if start:
            items.append(line[start.end() :].strip())
        else:
            items[-1] = f"{items[-1]} {line.strip()}"
    return items
