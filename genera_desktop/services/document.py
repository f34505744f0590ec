"""A document as plain data: what a report or a printed record says, before anybody paints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace

from genera_desktop.analysis import tables as analysis
from genera_desktop.frozen import frozen
from genera_desktop.services.word_analysis import Wording


@frozen
class Heading:
    """A heading of level 1 (a part that begins a page, if `new_page`) to 3."""

    text: str
    level: int = 2
    new_page: bool = False


@frozen
class Paragraph:
    """Running text; line feeds in it are kept. `quiet`: a remark; `leads`: it stands on the page of what follows."""

    text: str
    quiet: bool = False
    leads: bool = False


@frozen
class Facts:
    """Names and what is said of them, side by side; `dense` in small letters, `whole` all on one page."""

    rows: Sequence[tuple[str, str]]
    dense: bool = False
    whole: bool = False


@frozen
class Table:
    """A table with a row of headings. `numbers` are the columns, from 0, that stand on the right; `dense` in small
    letters."""

    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    numbers: frozenset[int] = frozenset()
    dense: bool = False


@frozen
class Picture:
    """A picture (PNG or SVG), as wide as this share of the page; `text` says what it shows."""

    image: bytes
    text: str
    share: float = 1.0


@frozen
class Charts:
    """Tables of the analysis as pictures side by side; several stand each under its title.

    Which picture fits a table is for those to know who paint it. `most` bars are shown at most.
    """

    tables: Sequence[analysis.Table]
    wording: Wording = field(compare=False, repr=False)
    most: int = 16


Block = Heading | Paragraph | Facts | Table | Picture | Charts


@frozen
class Cover:
    """The page in front: whose document it is, a sentence about it, and facts. `marks` are the clusters' codes."""

    kind: str
    lead: str
    rows: Sequence[tuple[str, str]]
    marks: Sequence[tuple[str, str]] = ()
    remark: str = ""


@frozen
class Document:
    """All that is printed. `source` and `made` stand in the head and foot of every page. `contents` is the heading of
    a list of its headings with their pages, '' for none."""

    title: str
    blocks: Sequence[Block]
    subtitle: str = ""
    source: str = ""
    made: str = ""
    cover: Cover | None = None
    contents: str = ""


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
