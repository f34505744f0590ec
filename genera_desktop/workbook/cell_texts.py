"""Cells as XML for sheets in which the same ones come again and again: each is made once and put into many rows.

Such a sheet gives its rows as XML in UTF-8. Where a row's number belongs stands NUMBER, which no text in a cell can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import CellValue, column_letters
from genera_desktop.workbook.plan import ROWS_IN_EXCEL, TEXT_IN_CELL
from genera_desktop.workbook.stream import ROWS_IN_CHUNK, number_text, text_element

NUMBER: Final = b"\0"
_SHORT: Final = 64
_MOST_KNOWN: Final = 4_096
"""So many texts shorter than that are remembered of a column, in a megabyte at most."""


class TextTooLongError(Exception):
    """A text that no cell holds, in the column of these letters."""


class CellColumn:
    """The cells of one column. Those that are not `placed` stand right after the ones before them, empty ones too."""

    __slots__ = ("_before", "_known", "_letters", "empty")

    def __init__(self, number: int, style: int, *, placed: bool) -> None:
        self._letters = column_letters(number)
        place = f' r="{self._letters}{NUMBER.decode()}"' if placed else ""
        self._before = f'<c{place} s="{style}"' if style else f"<c{place}"
        self._known: dict[str, bytes] = {}
        self.empty = b"" if placed else b"<c/>"

    def cell(self, value: CellValue) -> bytes:
        """The cell with this value."""
        if isinstance(value, str):
            return self.text(value)
        if value is None:
            return self.empty
        return f"{self._before}><v>{number_text(value)}</v></c>".encode()

    def text(self, text: str) -> bytes:
        """The cell with this text."""
        known = self._known.get(text)
        if known is not None:
            return known
        made = self.rare(text)
        if len(text) < _SHORT:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[text] = made
        return made

    def rare(self, text: str) -> bytes:
        """The same of a text that hardly comes twice."""
        if not text:
            return self.empty
        if len(text) > TEXT_IN_CELL:
            raise TextTooLongError(self._letters)
        element = f"<t>{text}</t>" if text.isalnum() else text_element(text)
        return f'{self._before} t="inlineStr"><is>{element}</is></c>'.encode()


def cell_columns(styles: Sequence[int], *, placed: bool = True) -> list[CellColumn]:
    """The columns of a sheet, by their cell styles."""
    return [CellColumn(number, style, placed=placed) for number, style in enumerate(styles, 1)]


def told_rows(rows: Iterable[bytes], first_row: int, tell: Callable[[int], None], sheet: str = "") -> Iterator[bytes]:
    """The `<row>` elements from `first_row` on, in chunks, as `sheet_rows` gives them."""
    number = first_row - 1
    remaining = iter(rows)
    while chunk := _chunk(remaining, number + 1, sheet):
        number += len(chunk)
        yield b"".join(chunk)
        tell(number - first_row + 1)


def _chunk(rows: Iterator[bytes], first_row: int, sheet: str) -> list[bytes]:
    chunk: list[bytes] = []
    try:
        for number, row in enumerate(islice(rows, ROWS_IN_CHUNK), first_row):
            chunk.append(b'<row r="%d">%b</row>' % (number, row.replace(NUMBER, b"%d" % number)))
    except TextTooLongError as column:
        cell = f"{column}{first_row + len(chunk)}"
        raise GeneraError("workbook-text-too-long", sheet=sheet, cell=cell, most=TEXT_IN_CELL) from None
    if chunk and first_row + len(chunk) - 1 > ROWS_IN_EXCEL:
        raise GeneraError("workbook-too-many-rows", sheet=sheet, rows=ROWS_IN_EXCEL)
    return chunk


def in_parts(rows: Iterable[bytes], size: int) -> Iterator[Iterator[bytes]]:
    """The rows for one sheet after another, at most `size` in each; one part at least. Each is to be read to its end
    before the next is taken."""
    remaining = iter(rows)
    yield islice(remaining, size)
    while (following := next(remaining, None)) is not None:
        yield chain([following], islice(remaining, size - 1))
