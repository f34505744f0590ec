"""A document's blocks as Qt's rich text. Texts go in as they are: nothing in them is taken for markup."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from genera_desktop.frozen import frozen
from genera_desktop.services.document import Block, Charts, Document, Facts, Heading, Paragraph, Picture, Table
from genera_desktop.ui.paper.charts import drawing_of
from genera_desktop.ui.paper.ink import Drawing, paper_font
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.words import plain_tip

SMALL = 8.0
"""The points of what stands in the head and foot of a page."""
_POINTS = {1: 18.0, 2: 12.5, 3: 10.5}
_TEXT, _DENSE = 9.5, 8.0
_GAPS = {1: (0.0, 4.0), 2: (20.0, 5.0), 3: (10.0, 3.0)}
PADDING = 3
"""Around the text of a table's cell."""
_NAMES_SHARE = 34
_HAIR = 0.6
"""The line below a row of a table."""
_AFTER_NUMBER = 10
"""Between a figure and the text at its right."""
_WIDEST_WORD, _WIDEST_TEXT = 200.0, 330.0
_SHORT = 12
"""The letters of a text that is read as one word, such as a date."""
_SPACE = "space"
"""The name of a picture of nothing: it keeps the room into which a chart is painted."""


@frozen
class Part:
    """Where a block of the document stands in the text: a paragraph by its place, or a table. `drawing` is painted
    over the room that the text keeps for it."""

    block: Block
    position: int = 0
    table: QTextTable | None = None
    drawing: Drawing | None = None


def text_of(document: Document, width: float) -> tuple[QTextDocument, list[Part]]:
    """The text as wide as a page, and where in it each block stands."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setDocumentMargin(0)
    text.setDefaultFont(font_of(_TEXT))
    nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
    nothing.fill(Qt.GlobalColor.transparent)
    text.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_SPACE), nothing)
    writer = _Writer(QTextCursor(text), width)
    for block in document.blocks:
        writer.write(block)
    return text, writer.parts


class _Writer:
    def __init__(self, cursor: QTextCursor, width: float) -> None:
        self.cursor = cursor
        self.width = width
        self.parts: list[Part] = []
        self._is_first = True

    def write(self, block: Block) -> None:
        if isinstance(block, Heading):
            above, below = _GAPS[block.level]
            ink = LIGHT.ink if block.level > 1 else LIGHT.accent
            look = _look(_POINTS[block.level], bold=True)
            look.setForeground(ink)
            self._begin(block, above, below)
            self.cursor.insertText(block.text, look)
        elif isinstance(block, Paragraph):
            look = _look(_DENSE if block.quiet and block.leads else _TEXT)
            look.setForeground(LIGHT.ink3 if block.quiet else LIGHT.ink)
            self._begin(block, 0, 6)
            self.cursor.insertText(block.text.replace("\n", "\u2028"), look)
        elif isinstance(block, Facts):
            self._facts(block)
        elif isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Charts):
            self._charts(block)
        else:
            self._picture(block)

    def _begin(self, block: Block, above: float, below: float) -> None:
        """A new paragraph; the first one is there already."""
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        if self._is_first:
            self.cursor.setBlockFormat(form)
            self._is_first = False
        else:
            self.cursor.insertBlock(form)
        self.parts.append(Part(block, self.cursor.position()))

    def _facts(self, facts: Facts) -> None:
        table = self._new_table(len(facts.rows), [_NAMES_SHARE, 100 - _NAMES_SHARE])
        self.parts.append(Part(facts, table=table))
        points = _DENSE if facts.dense else _TEXT
        for row, (name, said) in enumerate(facts.rows):
            self._fill(table, row, 0, name, ink="ink3", points=points)
            self._fill(table, row, 1, said, points=points)

    def _table(self, block: Table) -> None:
        points = _DENSE if block.dense else _TEXT
        table = self._new_table(len(block.rows) + 1, _widths(block, self.width, points))
        self.parts.append(Part(block, table=table))
        for column, heading in enumerate(block.headings):
            self._fill(table, 0, column, heading, bold=True, right=column in block.numbers, points=points)
        for row, cells in enumerate(block.rows, 1):
            for column, cell in enumerate(cells):
                self._fill(table, row, column, cell, right=column in block.numbers, points=points, line=True)

    def _new_table(self, rows: int, shares: Sequence[float]) -> QTextTable:
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, one) for one in shares])
        form.setCellPadding(PADDING)
        form.setCellSpacing(0)
        form.setBorder(0)
        self._is_first = False
        return self.cursor.insertTable(rows, len(shares), form)

    def _fill(
        self, table: QTextTable, row: int, column: int, text: str, *, ink: str = "ink", bold: bool = False,
        right: bool = False, points: float = _TEXT, line: bool = False,
    ) -> None:  # fmt: skip
        cell = table.cellAt(row, column)
        look = _look(points, bold=bold)
        look.setForeground(LIGHT.tone(ink))
        if bold or line:
            form = cell.format().toTableCellFormat()
            form.setRightPadding(PADDING + (_AFTER_NUMBER if right else 0))
            form.setBottomPadding(PADDING - _HAIR)
            form.setBottomBorder(_HAIR)
            form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBottomBorderBrush(LIGHT.border if bold else LIGHT.line)
            cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        if right:
            flush = QTextBlockFormat()
            flush.setAlignment(Qt.AlignmentFlag.AlignRight)
            cursor.setBlockFormat(flush)
        cursor.insertText(text.replace("\n", "\u2028"), look)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    def _charts(self, block: Charts) -> None:
        drawing = drawing_of(block, self.width)
        self._begin(block, 4, 4)
        self.parts[-1] = Part(block, self.cursor.position(), drawing=drawing)
        form = QTextImageFormat()
        form.setName(_SPACE)
        form.setWidth(self.width)
        form.setHeight(drawing.height)
        self.cursor.insertImage(form)

    def _picture(self, block: Picture) -> None:
        image = QImage.fromData(block.image)
        self._begin(block, 4, 4)
        if image.isNull():
            self.cursor.insertText(block.text, _look(_TEXT))
            return
        form = QTextImageFormat()
        form.setWidth(self.width * block.share)
        form.setHeight(self.width * block.share * image.height() / image.width())
        form.setToolTip(plain_tip(block.text))
        self.cursor.insertImage(image, "")


def _widths(table: Table, width: float, points: float) -> list[float]:
    """The widths of columns in per cent: no word is broken while there is room, nor a short text such as a date, and
    long texts get what is left."""
    look, head = QFontMetricsF(paper_font(points)), QFontMetricsF(paper_font(points, bold=True))
    least, short, wanted = [], [], []
    for column, heading in enumerate(table.headings):
        texts = [row[column] for row in table.rows if column < len(row)]
        spare = 2 * PADDING + 3 + (_AFTER_NUMBER if column in table.numbers else 0)
        words = max((look.horizontalAdvance(word) for text in texts for word in text.split()), default=0)
        heads = max((head.horizontalAdvance(word) for word in heading.split()), default=0)
        least.append(min(max(words, heads), _WIDEST_WORD) + spare)
        brief = max((look.horizontalAdvance(text) for text in texts if len(text) <= _SHORT), default=0)
        short.append(max(least[-1], brief + spare))
        lines = max((look.horizontalAdvance(text) for text in texts), default=0)
        wanted.append(
            max(least[-1], min(lines, _WIDEST_TEXT) + spare, min(head.horizontalAdvance(heading), 90) + spare)
        )
    if sum(short) <= width:
        least = short
    room = width - sum(least)
    more = [want - need for want, need in zip(wanted, least, strict=True)]
    if room > 0 and sum(more) > 0:
        share = min(1.0, room / sum(more))
        least = [need + share * one for need, one in zip(least, more, strict=True)]
    return [100 * one / sum(least) for one in least]


def font_of(points: float, *, bold: bool = False) -> QFont:
    """The font of this size on paper."""
    made = QFont(font(TextStyle.BODY).family())
    made.setPointSizeF(points)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("calt"), 0)  # a hyphen between digits in another shape could not be copied as a hyphen
    return made


def _look(points: float, *, bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFont(font_of(points, bold=bold))
    return look
