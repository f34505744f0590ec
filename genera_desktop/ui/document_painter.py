"""Paints a document on pages: for the printer, for a preview, and as PDF with text that can be selected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

from genera_desktop.services.document import Document, Heading
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.ui.document_pages import cuts_of, pieces_of
from genera_desktop.ui.document_text import SMALL, Part, text_of
from genera_desktop.ui.paper.front import Entry, entry_rooms, front_pages
from genera_desktop.ui.paper.ink import DPI, paper_font
from genera_desktop.ui.paper.pdf_marks import Bookmark, Jump, Target, with_marks
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.words import translate
from genera_desktop.workbook.deliver import delivered

CONTEXT = "DocumentPainter"
MARGIN = 16.0
"""Around the page, in millimetres."""
MILLIMETRES_IN_INCH = 25.4
HEAD = FOOT = 34.0


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def save_pdf(document: Document, path: Path, progress: Progress = NO_PROGRESS) -> int:
    """Writes the document as PDF, whole or not at all; the number of pages. GeneraError where it cannot be written."""
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(memory)
    writer.setTitle(document.title)
    writer.setCreator("GEN.ERA Desktop")
    writer.setPageLayout(page_layout())
    pages = _laid_out(document, writer)
    _paint(pages, writer, progress)
    made = with_marks(bytes(memory.data().data()), *pages.marks(MARGIN / MILLIMETRES_IN_INCH * 72.0))
    with delivered(path) as part:
        part.write_bytes(made)
    return pages.count


def page_layout() -> QPageLayout:
    """A4 upright with our margins."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, _MILLIMETRES)


_MILLIMETRES = QPageLayout.Unit.Millimeter


def paint_on(document: Document, device: QPagedPaintDevice, progress: Progress = NO_PROGRESS) -> int:
    """Paints all pages on a printer or PDF; how many there are."""
    pages = _laid_out(document, device)
    _paint(pages, device, progress)
    return pages.count


def _laid_out(document: Document, device: QPagedPaintDevice) -> Pages:
    return Pages(document, device.pageLayout().paintRect(QPageLayout.Unit.Point).size() * (DPI / 72.0))


def _paint(pages: Pages, device: QPagedPaintDevice, progress: Progress) -> None:
    painter = QPainter(device)
    scale = device.logicalDpiX() / DPI
    painter.scale(scale, scale)
    try:
        for page in range(pages.count):
            progress.step(page, pages.count, "print")
            if page:
                device.newPage()
            pages.paint(painter, page)
    finally:
        painter.end()  # also where somebody stops it: a painter must not outlive its device


class Pages:
    """A document laid out on pages of one size, in pixels of 1/96 inch."""

    def __init__(self, document: Document, room: QSizeF) -> None:
        self.document = document
        self.room = room
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(DPI / 0.0254))
        self._device.setDotsPerMeterY(round(DPI / 0.0254))
        self.text, self.parts = text_of(document, room.width())
        self.text.documentLayout().setPaintDevice(self._device)
        self.text.setTextWidth(room.width())
        self.cuts = cuts_of(pieces_of(self.text, self.parts), room.height() - HEAD - FOOT)
        self._drawings = [(self.top_of(part), part.drawing) for part in self.parts if part.drawing is not None]
        self._headings = self._entries()
        self._front = front_pages(document, self._headings, room)

    @property
    def count(self) -> int:
        return len(self._front) + len(self.cuts)

    def marks(self, margin: float) -> tuple[list[Bookmark], list[Jump]]:
        """Bookmarks for all headings, and the lines of the contents that lead to them, in points. `margin` is the edge
        of the paper, in points too."""

        def points(pixels: float) -> float:
            return margin + pixels * 72.0 / DPI

        targets = {one: Target(len(self._front) + one.cut, points(one.top)) for one in self._headings}
        bookmarks = [Bookmark(one.text, one.level, target) for one, target in targets.items()]
        if not self.document.contents:
            return bookmarks, []
        first = int(self.document.cover is not None)
        jumps = []
        for page, entry, room in entry_rooms(self._headings, self.room):
            edges = (points(room.left()), points(room.top()), points(room.right()), points(room.bottom()))
            jumps.append(Jump(first + page, edges, targets[entry]))
        return bookmarks, jumps

    def paint(self, painter: QPainter, page: int) -> None:
        """Paints one page, from 0, with its head and foot."""
        if page < len(self._front):
            self._front[page](painter)
            if page or self.document.cover is None:
                self._paint_edges(painter, page)
            return
        cut = self.cuts[page - len(self._front)]
        if cut.headed:
            self._paint_part(painter, *cut.headed, HEAD)
        self._paint_part(painter, cut.top, cut.bottom, HEAD + cut.headings_height)
        for top, drawing in self._drawings:
            if cut.top <= top < cut.bottom:
                painter.save()
                painter.translate(0, HEAD + cut.headings_height + top - cut.top)
                drawing.paint(painter)
                painter.restore()
        self._paint_edges(painter, page)

    def top_of(self, part: Part) -> float:
        """Where in the text the first line of a paragraph or table stands."""
        block = self.text.findBlock(part.table.firstPosition() if part.table else part.position)
        return self.text.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()

    def _entries(self) -> list[Entry]:
        """The headings for the contents, with the cut of the text on which they stand."""
        found = []
        for part in self.parts:
            if isinstance(part.block, Heading) and part.block.level < 3:
                top = self.top_of(part)
                cut = next(place for place, one in enumerate(self.cuts) if top < one.bottom)
                shown = self.cuts[cut]
                down = HEAD + shown.headings_height + top - shown.top
                found.append(Entry(part.block.text, part.block.level, cut, down))
        return found

    def _paint_part(self, painter: QPainter, top: float, bottom: float, at: float) -> None:
        painter.save()
        painter.translate(0, at - top)
        # A hair less than the part, so that what only touches it is not painted and then found in a PDF by searching.
        clip = QRectF(0, top + 0.1, self.room.width(), bottom - top - 0.2)
        painter.setClipRect(clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, LIGHT.ink)
        context.palette = palette
        self.text.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_edges(self, painter: QPainter, page: int) -> None:
        painter.setFont(paper_font(SMALL))
        painter.setPen(LIGHT.ink3)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        width = self.room.width()
        number = tr("Page {page} of {pages}").format(page=page + 1, pages=self.count)
        head = QRectF(0, 0, width, HEAD - 16)
        foot = QRectF(0, self.room.height() - FOOT + 16, width, FOOT - 16)
        painter.drawText(head, left, self.document.source)
        painter.drawText(head, right, self.document.title if page else "")
        painter.drawText(foot, left, self.document.made)
        painter.drawText(foot, right, number)
