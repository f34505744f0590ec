"""Where the pages of a document end: never in a row of a table or a line, and never below a heading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextDocument, QTextTable

from genera_desktop.frozen import frozen
from genera_desktop.services.document import Facts, Heading, Paragraph, Table
from genera_desktop.ui.document_text import PADDING, Part


@frozen
class Piece:
    """What stays whole on a page, from top to bottom in the whole text.

    `sticks`: it is nothing without the next one. `headed`: where the headings of its table stand.
    """

    top: float
    bottom: float
    sticks: bool = False
    new_page: bool = False
    headed: tuple[float, float] | None = None


@frozen
class PageCut:
    """The part of the whole text that one page shows, and the headings of a table that goes on from the page before."""

    top: float
    bottom: float
    headed: tuple[float, float] | None = None

    @property
    def headings_height(self) -> float:
        return self.headed[1] - self.headed[0] if self.headed else 0.0


def pieces_of(text: QTextDocument, parts: Sequence[Part]) -> list[Piece]:
    """All pieces from top to bottom."""
    pieces: list[Piece] = []
    for part in parts:
        if part.table is not None:
            rows = _rows(text, part.table, headed=isinstance(part.block, Table))
            whole = isinstance(part.block, Facts) and part.block.whole
            pieces += [replace(row, sticks=True) for row in rows[:-1]] + rows[-1:] if whole else rows
        else:
            pieces += _lines(text, part)
    return pieces


def _lines(text: QTextDocument, part: Part) -> list[Piece]:
    block = text.findBlock(part.position)
    room = text.documentLayout().blockBoundingRect(block)
    if isinstance(part.block, Heading):
        return [Piece(room.top(), room.bottom(), sticks=True, new_page=part.block.new_page)]
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    leads = isinstance(part.block, Paragraph) and part.block.leads
    return [Piece(room.top() + line.y(), room.top() + line.y() + line.height(), sticks=leads) for line in lines]


def _rows(text: QTextDocument, table: QTextTable, *, headed: bool) -> list[Piece]:
    layout = text.documentLayout()
    rooms = []
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        top = min(layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells)
        bottom = max(layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells)
        rooms.append((top - PADDING, bottom + PADDING))
    if not headed:
        return [Piece(top, bottom) for top, bottom in rooms]
    first, *others = rooms
    pieces = [Piece(top, bottom, place == 0, headed=first) for place, (top, bottom) in enumerate(others)]
    return [Piece(*first, sticks=True), *pieces[:-1], *(replace(one, sticks=False) for one in pieces[-1:])]


def cuts_of(pieces: Sequence[Piece], height: float) -> list[PageCut]:
    """The pages of this height. A piece that is higher than a page is cut where the page ends."""
    cuts: list[PageCut] = []
    start, headed, first = 0.0, None, 0
    for place, piece in enumerate(pieces):
        room = height - (headed[1] - headed[0] if headed else 0.0)
        must = piece.new_page and place > first
        if must or (piece.bottom - start > room and place > first):
            begin = place
            while not must and begin - 1 > first and pieces[begin - 1].sticks:
                begin -= 1
            if begin == first + 1 and pieces[first].sticks:  # more than a page: it is cut where the page ends
                begin = place
            top = pieces[begin].top
            cuts.append(PageCut(start, top, headed))
            start, headed, first = top, pieces[begin].headed, begin
            room = height - (headed[1] - headed[0] if headed else 0.0)
        while piece.bottom - start > room:
            if piece.top > start:
                break
            cuts.append(PageCut(start, start + room, headed))
            start += room
    cuts.append(PageCut(start, pieces[-1].bottom if pieces else 0.0, headed))
    return cuts
