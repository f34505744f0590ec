"""The pages in front of a document: its cover, and its contents with page numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from genera_desktop.frozen import frozen
from genera_desktop.services.document import Cover, Document
from genera_desktop.ui.paper.ink import RIGHT, lines_of, paper_font, width_of, write
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.marks import paint_mark
from genera_desktop.ui.words import number

FrontPage = Callable[[QPainter], None]
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
HEAD, TITLE_LINE = 60.0, 42.0
MARK, NAMES = 16.0, 150.0
ENTRY = {1: 27.0, 2: 17.0}
CONTENTS_HEAD, FOOT = 96.0, 60.0


@frozen
class Entry:
    """A heading in the contents. `cut` is the page of the text, from 0, on which it stands, `top` how far down."""

    text: str
    level: int
    cut: int
    top: float = 0.0


class EntryRoom(NamedTuple):
    """Where a heading stands in the contents: on which page of them, from 0."""

    page: int
    entry: Entry
    room: QRectF


def entry_rooms(entries: Sequence[Entry], room: QSizeF) -> list[EntryRoom]:
    """The lines of the contents."""
    found = []
    for page, part in enumerate(_split(entries, room.height() - CONTENTS_HEAD - FOOT)):
        top = CONTENTS_HEAD
        for entry in part:
            top += ENTRY[entry.level]
            found.append(EntryRoom(page, entry, QRectF(0, top - 18, room.width(), 17)))
    return found


def front_pages(document: Document, entries: Sequence[Entry], room: QSizeF) -> list[FrontPage]:
    """The cover where there is one, and the contents where they are wanted."""
    pages: list[FrontPage] = []
    if document.cover is not None:
        pages.append(partial(_paint_cover, document=document, cover=document.cover, room=room))
    if document.contents:
        listed = _split(entries, room.height() - CONTENTS_HEAD - FOOT)
        before = len(pages) + len(listed)
        pages += [
            partial(_paint_contents, heading=document.contents, entries=part, before=before, room=room)
            for part in listed
        ]
    return pages


def _split(entries: Sequence[Entry], height: float) -> list[list[Entry]]:
    """The entries of each page of contents."""
    pages: list[list[Entry]] = [[]]
    used = 0.0
    for entry in entries:
        if used + ENTRY[entry.level] > height:
            pages.append([])
            used = 0.0
        pages[-1].append(entry)
        used += ENTRY[entry.level]
    return pages


def _paint_cover(painter: QPainter, *, document: Document, cover: Cover, room: QSizeF) -> None:
    width = room.width()
    strip = width / max(1, len(LIGHT.clusters))
    for place, colour in enumerate(LIGHT.clusters.values()):
        painter.fillRect(QRectF(place * strip, HEAD, strip - 3, 5), colour)
    top = HEAD + 34
    write(painter, QRectF(0, top, width, 20), cover.kind, paper_font(11, bold=True), LIGHT.accent)
    top += 190
    title = paper_font(27, bold=True)
    lines = lines_of(document.title, title, width * 0.9)
    write(painter, QRectF(0, top, width * 0.9, lines * TITLE_LINE + 10), document.title, title, LIGHT.ink,
          TOP_LEFT, wrap=True)  # fmt: skip
    top += lines * TITLE_LINE + 22
    write(painter, QRectF(0, top, width * 0.75, 60), cover.lead, paper_font(12), LIGHT.ink2, TOP_LEFT, wrap=True)
    top += 96
    for name, said in cover.rows:
        look = paper_font(10)
        height = 17.0 * lines_of(said, look, width - NAMES)
        write(painter, QRectF(0, top, NAMES, 17), name, look, LIGHT.ink3)
        write(painter, QRectF(NAMES, top, width - NAMES, height), said, look, LIGHT.ink, TOP_LEFT, wrap=True)
        top += height + 8
    bottom = room.height() - 56
    if cover.remark:
        write(painter, QRectF(0, bottom - 44, width, 34), cover.remark, paper_font(9, bold=True), LIGHT.ink2,
              TOP_LEFT, wrap=True)  # fmt: skip
    painter.setPen(QPen(LIGHT.line, 0.8))
    painter.drawLine(QPointF(0, bottom), QPointF(width, bottom))
    _paint_marks(painter, cover, bottom + 14, width)


def _paint_marks(painter: QPainter, cover: Cover, top: float, width: float) -> None:
    """The clusters with their marks, as they stand in the charts."""
    look, left = paper_font(9), 0.0
    for code, name in cover.marks:
        wide = MARK + 6 + width_of(name, look) + 20
        if left and left + wide - 20 > width:
            left, top = 0.0, top + 22
        paint_mark(painter, QRectF(left, top, MARK, MARK), code, LIGHT)
        write(painter, QRectF(left + MARK + 6, top - 1, wide, MARK + 2), name, look, LIGHT.ink2)
        left += wide


def _paint_contents(painter: QPainter, *, heading: str, entries: Sequence[Entry], before: int, room: QSizeF) -> None:
    width = room.width()
    write(painter, QRectF(0, 40, width, 30), heading, paper_font(18, bold=True), LIGHT.accent)
    for _, entry, place in entry_rooms(entries, room):
        is_chapter = entry.level == 1
        look = paper_font(10.5 if is_chapter else 9, bold=is_chapter)
        left = 0.0 if is_chapter else 14.0
        line = place.adjusted(left, 0, -40, 0)
        ink = LIGHT.ink if is_chapter else LIGHT.ink2
        write(painter, line, entry.text, look, ink)
        page = number(before + entry.cut + 1)
        end = min(left + width_of(entry.text, look), line.right()) + 8
        painter.setPen(QPen(LIGHT.border, 0.7, Qt.PenStyle.DotLine))
        base = line.bottom() - 4
        if end < width - 36:
            painter.drawLine(QPointF(end, base), QPointF(width - 30, base))
        write(painter, QRectF(width - 40, line.top(), 40, 17), page, look, ink, RIGHT)
