"""A document as plain data: what a report or a printed record says, before anybody paints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a part that begins a page, if `new_page`) to 3."""

    text: str
    level: int = 2
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line feeds in it are kept. `quiet`: a remark."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what is said of them, side by side."""

    rows: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings. `numbers` are the columns, from 0, that stand on the right."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (PNG or SVG), as wide as this share of the page; `text` says what it shows."""

    image: bytes
    text: str
    share: float = 1.0


Block = Heading | Paragraph | Facts | Table | Picture


@dataclass(frozen=True, slots=True)
class Document:
    """All that is printed. `source` and `made` stand in the head and foot of every page."""

    title: str
    blocks: Sequence[Block]
    subtitle: str = ""
    source: str = ""
    made: str = ""


def first_parts(document: Document, count: int) -> Document:
    """The document up to its first parts that begin a page: enough to see how all of it will look."""
    blocks: list[Block] = []
    parts = 0
    for block in document.blocks:
        parts += isinstance(block, Heading) and block.new_page
        if parts >= count:
            break
        blocks.append(block)
    return replace(document, blocks=blocks)
