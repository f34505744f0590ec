"""The rows of one sheet: from expat's events, or from their plain text, to values at their places."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, NoReturn, TypeVar

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import CellValue, Sheet, cell_name
from genera_desktop.workbook.cell_values import boolean, iso_moment, moment, number, unescaped
from genera_desktop.workbook.limits import LAST_COLUMN, LAST_ROW, Limits
from genera_desktop.workbook.xml_part import Attributes, End, Start, XmlPart

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_TWO_LETTERS = (first + second for first in _ALPHABET for second in _ALPHABET)
COLUMNS = {letters: column for column, letters in enumerate((*_ALPHABET, *_TWO_LETTERS), 1)}
"""The numbers of the columns that nearly all sheets keep to, by their letters."""

SURE_DIGITS = 16
"""Below so many characters, decimal digits are a number without a closer look."""

_LETTERS = re.compile("[A-Z]{1,3}")
_NAME = re.compile("[A-Z]{1,3}[0-9]{1,7}")
_ROW_COST = 8
_SHEET_DATA = 2
_INLINE_RUN = 4
_LONGEST_ROW = 8
_LONGEST_ERROR = 40

Taken = TypeVar("Taken")


class Tally:
    """What the whole file has used of its limits so far, and the flags that its cells raise."""

    __slots__ = ("cells", "cells_with_values", "characters", "flags", "grid", "rows", "rows_with_values")

    def __init__(self) -> None:
        self.rows = self.cells = self.rows_with_values = self.cells_with_values = self.grid = self.characters = 0
        self.flags: set[str] = set()


class Surroundings(NamedTuple):
    """What the cells of all sheets refer to. `date_styles` has the shape of each style that shows dates."""

    strings: list[str]
    date_styles: Mapping[str, int]
    system_1904: bool
    limits: Limits
    tally: Tally


class Rows:
    """The handlers for everything below `sheetData`. Levels: 1 row, 2 cell, 3 its content, 4 and 5 inline text.

    Elements that are none of these are skipped whole, so that the level alone says what an element is. These two
    handlers are called four times for each cell of a file and take nearly all of the reader's time.
    """

    __slots__ = (
        "_after",
        "_before",
        "_column",
        "_formula",
        "_inline",
        "_kind",
        "_level",
        "_part",
        "_pieces",
        "_placed",
        "_raw",
        "_row",
        "_sheet",
        "_style",
        "_surroundings",
        "date_styles",
        "row_text",
        "strings",
        "tally",
        "values",
    )

    def __init__(self, part: XmlPart, sheet: Sheet, surroundings: Surroundings) -> None:
        self.strings = surroundings.strings
        self.date_styles = surroundings.date_styles
        self.tally = surroundings.tally
        self.row_text = "0"
        self.values: list[CellValue] = []
        self._part = part
        self._sheet = sheet
        self._surroundings = surroundings
        self._level = 0
        self._row = 0
        self._column = 0
        self._kind = "n"
        self._style: str | None = None
        self._raw: str | None = None
        self._formula = False
        self._inline: list[str] | None = None
        self._pieces: list[str] = []
        self._placed = 0

    def take_over(self, before: Start, after: End) -> None:
        """Handles all events from here to the end of `sheetData`, then gives the part back to its handlers."""
        self._before, self._after = before, after
        parser = self._part.parser
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._pieces.append

    def _start(self, name: str, attributes: Attributes) -> None:
        self._level = level = self._level + 1
        if level == 3:
            self._pieces.clear()
            if name != "x:v":
                self._begin_content(name, attributes)
            elif self._raw is not None:
                raise GeneraError("file-damaged", part=self._part.name)
        elif level == 2 and name == "x:c":
            get = attributes.get
            ref = get("r")
            style = self._style = get("s")
            kind = get("t")
            self._raw = None
            self._formula = False
            if len(attributes) > (ref is not None) + (style is not None) + (kind is not None):
                self._part.check_attributes(attributes)
            self._kind = kind or "n"
            if style is not None and style < "0":
                raise GeneraError("file-bad-value", value=ascii(style[:40]), sheet=self._sheet.name, cell=ref or "")
            if ref is None:
                self._column += 1
            else:
                letters = ref.removesuffix(self.row_text)
                column = (COLUMNS.get(letters) if letters != ref else None) or self._column_of(ref)
                if column <= self._column:
                    raise GeneraError("file-cell-order", sheet=self._sheet.name, cell=ref)
                self._column = column
            self.tally.cells += 1
        elif level == 1 and name == "x:row":
            self._part.check_attributes(attributes)
            self.begin_row(attributes.get("r"))
        else:
            self._begin_other(name, attributes)

    def _end(self, name: str) -> None:
        level = self._level
        self._level = level - 1
        if level == 3:
            if name == "x:v":
                self._raw = "".join(self._pieces)
            elif self._inline is not None:
                self._end_inline()
        elif level == 2:
            raw = self._raw
            if raw is None:
                if self._formula:
                    self._note("formula-uncached")
                    self.tally.flags.add("uncached")
                return
            value = self._value(self._kind, raw)
            if value is not None:
                values = self.values
                gap = self._column - len(values) - 1
                if gap:
                    values.extend([None] * gap)
                values.append(value)
                self._placed += 1
        elif level == 1:
            self.end_row()
        elif level > 3:
            if name == "x:t" and self._inline is not None:
                self._inline.append("".join(self._pieces))
        else:
            parser = self._part.parser
            parser.StartElementHandler = self._before
            parser.EndElementHandler = self._after
            parser.CharacterDataHandler = None

    def value_of(self, column: int, kind: str, style: str, raw: str) -> CellValue:
        """The value of a cell in this row whose parts were found by other means."""
        self._column = column
        self._style = style
        self._formula = False
        return self._value(kind, raw)

    def count_cells(self, last: int, cells: int, placed: int) -> None:
        """Counts the cells of this row that were placed from outside; `last` is the column of the last one."""
        self._column = last
        self._placed += placed
        self.tally.cells += cells

    def refuse_place(self, ref: str) -> NoReturn:
        """Refuses a cell that comes after a later one, or in another row than its name says."""
        code = "file-cell-order" if _LETTERS.sub("", ref) == self.row_text else "file-cell-name"
        raise GeneraError(code, sheet=self._sheet.name, cell=ref)

    def begin_row(self, given: str | None) -> None:
        """Starts the row with this number as text, or the next one."""
        row = self._row + 1
        if given is not None:
            row = int(given) if len(given) < _LONGEST_ROW and given.isascii() and given.isdecimal() else 0
        if not 1 <= row <= LAST_ROW:
            raise GeneraError("file-cell-name", sheet=self._sheet.name, cell=ascii((given or "")[:20]))
        if row <= self._row:
            raise GeneraError("file-cell-order", sheet=self._sheet.name, cell=str(row))
        self._row = row
        self.row_text = str(row)
        self._column = 0
        tally, limits = self.tally, self._surroundings.limits
        tally.rows += 1
        if tally.rows > limits.rows:
            raise GeneraError("file-too-many-rows", limit=limits.rows)

    def end_row(self) -> None:
        """Keeps the row if it has values; the counts are checked here, once a row, which holds 16,384 cells at most."""
        tally, limits = self.tally, self._surroundings.limits
        if tally.cells > limits.cells:
            raise GeneraError("file-too-many-cells", limit=limits.cells)
        if self._column > LAST_COLUMN:
            raise GeneraError("file-cell-name", sheet=self._sheet.name, cell=cell_name(self._row, self._column))
        values = self.values
        if not values:
            return
        rows = self._sheet.rows
        gap = self._row - len(rows) - 1
        tally.rows_with_values += 1
        tally.cells_with_values += self._placed
        tally.grid += (gap + 1) * _ROW_COST + len(values)
        if tally.rows_with_values > limits.rows_with_values:
            raise GeneraError("file-too-many-rows", limit=limits.rows_with_values)
        if tally.cells_with_values > limits.cells_with_values:
            raise GeneraError("file-too-many-cells", limit=limits.cells_with_values)
        if tally.grid > limits.grid:
            raise GeneraError("file-cells-far-apart", sheet=self._sheet.name)
        rows.extend([] for _ in range(gap))
        rows.append(values)
        self.values = []
        self._placed = 0

    def _begin_content(self, name: str, attributes: Attributes) -> None:
        """A formula, inline text, or something else inside a cell."""
        self._part.check_element(self._level + _SHEET_DATA)
        if name == "x:f":
            self._formula = True
            self.tally.flags.add("formulas")
            self._part.check_attributes(attributes)
        elif name == "x:is" and self._kind == "inlineStr":
            if self._raw is not None:
                raise GeneraError("file-damaged", part=self._part.name)
            self._inline = []
        else:
            self._skip(attributes)

    def _begin_other(self, name: str, attributes: Attributes) -> None:
        """The runs of inline text; everything else is passed over."""
        if self._inline is not None and name == "x:t":
            self._pieces.clear()
            self._part.check_element(self._level + _SHEET_DATA)
            self._part.check_attributes(attributes)
        elif self._inline is None or name != "x:r" or self._level != _INLINE_RUN:
            self._skip(attributes)
        else:
            self._part.check_element(self._level + _SHEET_DATA)

    def _skip(self, attributes: Attributes) -> None:
        depth = self._level + _SHEET_DATA
        self._level -= 1
        self._part.skip(depth, attributes, self._start, self._end)

    def _end_inline(self) -> None:
        self._raw = "".join(self._inline or ())
        self._inline = None

    def _column_of(self, ref: str) -> int:
        """The column of a cell's name that is not one of the common ones; the name must fit its row."""
        letters = ref.removesuffix(self.row_text)
        column = column_number(letters) if _LETTERS.fullmatch(letters) and letters != ref else 0
        if not 1 <= column <= LAST_COLUMN:
            name = ref if _NAME.fullmatch(ref) else ascii(ref[:20])
            raise GeneraError("file-cell-name", sheet=self._sheet.name, cell=name)
        return column

    def _value(self, kind: str, raw: str) -> CellValue:
        """What the text of a cell of this kind means."""
        if kind == "s":
            return self._shared(raw)
        if kind != "n":
            return self._other(kind, raw)
        value = int(raw) if len(raw) < SURE_DIGITS and raw.isdecimal() and raw.isascii() else self._number(raw)
        return self._dated(value) if self._style in self.date_styles else value

    def _shared(self, raw: str) -> CellValue:
        text = raw.strip()
        if text.isascii() and text.isdecimal() and len(text) < SURE_DIGITS and int(text) < len(self.strings):
            return self.strings[int(text)] or None
        if not text:
            return None
        raise GeneraError("file-bad-value", value=ascii(text[:40]), sheet=self._sheet.name, cell=self._cell())

    def _number(self, raw: str) -> int | float | None:
        if not raw.strip():
            if self._formula:
                self._note("formula-uncached")
                self.tally.flags.add("uncached")
            return None
        return self._refused_here(number, raw)

    def _dated(self, value: CellValue) -> CellValue:
        """The date that a number means; one without such a day stays the number and is noted."""
        if not isinstance(value, int | float):
            return value
        shown = moment(value, self.date_styles[self._style or ""], self._surroundings.system_1904)
        if shown is None:
            self._note("date-impossible")
            return value
        return shown

    def _other(self, kind: str, raw: str) -> CellValue:
        """Text kept in the cell, a truth value, an error, a date as text."""
        if kind in ("str", "inlineStr"):
            text = unescaped(raw)
            if len(text) > self._surroundings.limits.text_length:
                limit = self._surroundings.limits.text_length
                raise GeneraError("file-text-too-long", limit=limit)
            return text or None
        if kind in ("b", "e", "d") and not raw.strip():
            return None
        if kind == "b":
            return self._refused_here(boolean, raw)
        if kind == "e":
            self._note("cell-error")
            return raw.strip()[:_LONGEST_ERROR]
        if kind == "d":
            shown = iso_moment(raw)
            if shown is None:
                self._note("date-impossible")
            return shown or raw.strip()
        raise GeneraError("file-bad-value", value=ascii(kind[:40]), sheet=self._sheet.name, cell=self._cell())

    def _refused_here(self, take: Callable[[str], Taken], raw: str) -> Taken:
        """What `take` gives; its refusal names the cell."""
        try:
            return take(raw)
        except GeneraError as refusal:
            params = {**refusal.params, "sheet": self._sheet.name, "cell": self._cell()}
            raise GeneraError(refusal.code, **params) from None

    def _cell(self) -> str:
        return cell_name(self._row, self._column)

    def _note(self, code: str) -> None:
        self._sheet.notes[self._cell()] = code


def column_number(letters: str) -> int:
    """`A` to column 1, `AA` to 27."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return column
