"""A document's blocks as Qt's rich text. Texts go in as they are: nothing in them is taken for markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from genera_desktop.services.document import Block, Document, Facts, Heading, Paragraph, Picture, Table
from genera_desktop.ui.style.colours import LIGHT
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.words import plain_tip

SMALL = 8.0
"""The points of what stands in the head and foot of a page."""
_POINTS = {1: 18.0, 2: 12.5, 3: 10.5}
_TEXT = 9.5
_GAPS = {1: (0.0, 4.0), 2: (16.0, 5.0), 3: (10.0, 3.0)}
PADDING = 3
"""Around the text of a table's cell."""
_NAMES_SHARE = 34
_LEAST_SHARE, _MOST_LETTERS = 6, 60


@dataclass(frozen=True, slots=True)
class Part:
    """Where a block of the document stands in the text: a paragraph by its place, or a table."""

    block: Block
    position: int = 0
    table: QTextTable | None = None


def text_of(document: Document, width: float) -> tuple[QTextDocument, list[Part]]:
    """The text as wide as a page, and where in it each block stands."""
    text = QTextDocument()
    text.setUndoRedoEnabled(False)
    text.setDocumentMargin(0)
    text.setDefaultFont(font_of(_TEXT))
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
            look = _look(_TEXT)
            look.setForeground(LIGHT.ink3 if block.quiet else LIGHT.ink)
            self._begin(block, 0, 6)
            self.cursor.insertText(block.text.replace("\n", "\u2028"), look)
        elif isinstance(block, Facts):
            self._facts(block)
        elif isinstance(block, Table):
            self._table(block)
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
        for row, (name, said) in enumerate(facts.rows):
            self._fill(table, row, 0, name, ink="ink3")
            self._fill(table, row, 1, said)

    def _table(self, block: Table) -> None:
        table = self._new_table(len(block.rows) + 1, _shares(block))
        self.parts.append(Part(block, table=table))
        for column, heading in enumerate(block.headings):
            self._fill(table, 0, column, heading, bold=True, right=column in block.numbers)
        for row, cells in enumerate(block.rows, 1):
            for column, cell in enumerate(cells):
                self._fill(table, row, column, cell, right=column in block.numbers)

    def _new_table(self, rows: int, shares: Sequence[int]) -> QTextTable:
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
        right: bool = False,
    ) -> None:  # fmt: skip
        cell = table.cellAt(row, column)
        look = _look(_TEXT, bold=bold)
        look.setForeground(LIGHT.tone(ink))
        if bold:
            shaded = cell.format()
            shaded.setBackground(LIGHT.sunk)
            cell.setFormat(shaded)
        cursor = cell.firstCursorPosition()
        if right:
            form = QTextBlockFormat()
            form.setAlignment(Qt.AlignmentFlag.AlignRight)
            cursor.setBlockFormat(form)
        cursor.insertText(text.replace("\n", "\u2028"), look)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

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


def _shares(table: Table) -> list[int]:
    """The widths of columns in per cent, by their longest words and texts."""
    letters = []
    for column, heading in enumerate(table.headings):
        texts = [heading, *(row[column] for row in table.rows if column < len(row))]
        letters.append(min(max(len(text) for text in texts), _MOST_LETTERS) + 4)
    total = sum(letters)
    return [max(round(100 * one / total), _LEAST_SHARE) for one in letters]


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
