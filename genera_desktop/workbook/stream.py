"""Rows as the XML of a sheet: typed cells, one chunk of text after the other, nothing kept."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Final

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import CellValue, column_letters
from genera_desktop.workbook.plan import ROWS_IN_EXCEL, TEXT_IN_CELL

ROWS_IN_CHUNK: Final = 200
NOTHING_MARKED: Final[Mapping[tuple[int, int], int]] = {}
NO_WRAPS: Final[Mapping[int, float]] = {}
_LINE_HEIGHT: Final = 15.0
_HIGHEST: Final = 405.0
_LARGEST: Final = 10**15
_SHORT: Final = 64
_SHORT_TEXTS: Final = 16_384
"""So many texts shorter than that are remembered as they are written: codes, labels and names come again and again."""

# What XML cannot carry, and a carriage return, which XML readers turn into a line feed. The second part is text
# that already looks like such an escape.
_TO_ESCAPE = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_NOT_PLAIN = re.compile(r"[&<>_\x00-\x1f\ud800-\udfff\ufffe\uffff]|\s\s")

_DAY_ZERO = date(1899, 12, 30).toordinal()
FIRST_SURE_DAY = date(1900, 3, 1)
"""Before it, programs disagree on which number a day has: such dates are written as text."""


def sheet_rows(
    rows: Iterable[Sequence[CellValue]],
    first_row: int,
    styles: Sequence[int],
    tell: Callable[[int], None],
    sheet: str = "",
    marked: Mapping[tuple[int, int], int] = NOTHING_MARKED,
    wraps: Mapping[int, float] = NO_WRAPS,
) -> Iterator[bytes]:
    """The `<row>` elements from `first_row` on, in chunks. `styles` are the columns' cell styles, `marked` those of
    single cells, by row and column from 1, which are written though they be empty. Rows are as high as the texts in
    the columns that `wraps` names, by place from 0, with their widths.

    `tell` hears after each chunk how many rows are written; what it raises stops the writing.
    """
    openings = [(column_letters(column), f' s="{style}"' if style else "") for column, style in enumerate(styles, 1)]
    number, chunk = first_row - 1, []
    for number, row in enumerate(rows, first_row):
        if number > ROWS_IN_EXCEL:
            raise GeneraError("workbook-too-many-rows", sheet=sheet, rows=ROWS_IN_EXCEL)
        height = _height(row, wraps) if wraps else ""
        chunk.append(_row(number, row, _with_marks(number, openings, marked), sheet, height))
        if len(chunk) == ROWS_IN_CHUNK:
            yield "".join(chunk).encode()
            chunk.clear()
            tell(number - first_row + 1)
    yield "".join(chunk).encode()
    tell(number - first_row + 1)


def _with_marks(
    number: int, openings: Sequence[tuple[str, str]], marked: Mapping[tuple[int, int], int]
) -> Sequence[tuple[str, str]]:
    """What the cells of a row begin with. The style of a marked one ends in a blank: it is there when empty too."""
    if not marked:
        return openings
    return [
        (letters, f' s="{marked[number, column]}" ' if (number, column) in marked else style)
        for column, (letters, style) in enumerate(openings, 1)
    ]


def _height(row: Sequence[CellValue], wraps: Mapping[int, float]) -> str:
    """The height of a row as an attribute; '' where one line is enough."""
    texts = ((value, wraps[place]) for place, value in enumerate(row) if place in wraps and isinstance(value, str))
    lines = max((lines_of(text, width) for text, width in texts), default=1)
    return f' ht="{min(lines * _LINE_HEIGHT, _HIGHEST):g}" customHeight="1"' if lines > 1 else ""


def lines_of(text: str, width: float) -> int:
    """How many lines a text takes in a column of this width."""
    return sum(max(1, math.ceil(len(part) / (width - 2))) for part in text.split("\n"))


def _row(
    number: int, row: Sequence[CellValue], openings: Sequence[tuple[str, str]], sheet: str, height: str = ""
) -> str:
    parts = [f'<row r="{number}"{height}>']
    add = parts.append
    for (letters, style), value in zip(openings, row, strict=False):
        if value is None or value == "":
            if style.endswith(" "):
                add(f'<c r="{letters}{number}"{style}/>')
            continue
        if isinstance(value, str):
            if len(value) > TEXT_IN_CELL:
                raise GeneraError("workbook-text-too-long", sheet=sheet, cell=f"{letters}{number}", most=TEXT_IN_CELL)
            text = _short_text(value) if len(value) < _SHORT else text_element(value)
            add(f'<c r="{letters}{number}"{style} t="inlineStr"><is>{text}</is></c>')
        else:
            add(f'<c r="{letters}{number}"{style}><v>{number_text(value)}</v></c>')
    add("</row>")
    return "".join(parts)


def text_element(text: str) -> str:
    """`<t>` with a text: blanks kept, and what XML cannot carry as `_xHHHH_`."""
    if not _NOT_PLAIN.search(text) and not text[0].isspace() and not text[-1].isspace():
        return f"<t>{text}</t>"
    text = escaped(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<t xml:space="preserve">{text}</t>'


_short_text = lru_cache(_SHORT_TEXTS)(text_element)


def escaped(text: str) -> str:
    """The text with what XML cannot carry, or what would be read as such, as `_xHHHH_`."""
    return _TO_ESCAPE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def number_text(value: CellValue) -> str:
    """A number, date or time as the number that a cell holds for it, with at most 15 significant digits."""
    make = _NUMBER_TEXTS.get(type(value))
    if make is None:
        raise TypeError(value)
    return make(value)


def _whole(value: int) -> str:
    return str(value) if -_LARGEST < value < _LARGEST else f"{value:.15g}"


def _decimal(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(value)
    return f"{value:.15g}"


def _moment(value: datetime) -> str:
    return f"{value.toordinal() - _DAY_ZERO + _day_part(value.time()):.15g}"


_NUMBER_TEXTS: Final[Mapping[type, Callable[[Any], str]]] = {
    int: _whole,
    bool: lambda value: str(int(value)),
    float: _decimal,
    date: lambda value: str(value.toordinal() - _DAY_ZERO),
    datetime: _moment,
    time: lambda value: f"{_day_part(value):.15g}",
}


def _day_part(moment: time) -> float:
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return seconds / 86400
