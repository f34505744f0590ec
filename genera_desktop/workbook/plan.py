"""What a workbook is to hold, before any file: sheets of typed columns fed by row iterators, and pages of text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, StrEnum

from genera_desktop.frozen import frozen
from genera_desktop.workbook.book import CellValue, column_letters

ROWS_IN_EXCEL = 1_048_576
TEXT_IN_CELL = 32_767


class Shape(StrEnum):
    """How a column's cells are formatted, and what a person may type into them without being asked."""

    ANY = "any"
    TEXT = "text"
    LONG_TEXT = "long text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATETIME = "datetime"


class Tone(StrEnum):
    """How loud a column is: a person should see the title first and the ids last."""

    TITLE = "title"
    PLAIN = "plain"
    REQUIRED = "required"
    SYSTEM = "system"
    COMPUTED = "computed"
    ID = "id"


@frozen
class CellRange:
    """Cells of one column in one sheet, from the first to the last row, for a drop-down."""

    sheet: str
    column: int
    first: int
    last: int

    @property
    def formula(self) -> str:
        letters = column_letters(self.column)
        quoted = self.sheet.replace("'", "''")
        return f"'{quoted}'!${letters}${self.first}:${letters}${self.last}"


@frozen
class Column:
    """One column. `name` is stable and what reading goes by; `label` is for people and may be in any language."""

    name: str
    label: str = ""
    width: float = 16
    shape: Shape = Shape.TEXT
    tone: Tone = Tone.PLAIN
    note: str = ""
    choices: CellRange | None = None
    section: str = ""
    """The group of questions that it stands in, for people; columns of one section share a coloured edge."""


class MarkTone(StrEnum):
    """What a marked cell says."""

    PROBLEM = "problem"
    WARNING = "warning"
    CORRECTION = "correction"


@frozen
class Mark:
    """A cell that is coloured and has a comment. `shape` is that of its value where it may not be the column's."""

    tone: MarkTone
    note: str
    shape: Shape | None = None


class Header(Enum):
    """Which rows stand above the content."""

    LABELS_AND_NAMES = 2
    NAMES = 1
    NONE = 0


RowTexts = Callable[[Sequence[int]], Iterable[bytes]]
"""Rows as XML, once the cell styles of the columns are known: see `cell_texts`."""


@dataclass(kw_only=True)
class SheetPlan:
    """A sheet of rows, written as a table. `rows` is read once, while writing; a row may be shorter than the columns.
    Where many rows have the same cells, `told` gives them in place of `rows`.

    `table` is the table's name in the file, unique over all sheets; without one the sheet has no table. `marks` are
    the marked cells, by row and column from 1. `printed_columns`: so many from the left are for paper, 0 for all,
    where people may add rows. `high_rows`: a row is as high as its long texts, also where a program shows rows without
    a height as one line.

    Told rows that do not go into one sheet go on in further ones after `rows_in_sheet`. Such a sheet is written before
    all others, which may tell what was found on the way. `if_any`: without rows there is no such sheet; it comes after
    all that go on.
    """

    name: str
    columns: Sequence[Column]
    rows: Iterable[Sequence[CellValue]] = ()
    told: RowTexts | None = None
    rows_in_sheet: int = 0
    if_any: bool = False
    header: Header = Header.LABELS_AND_NAMES
    table: str = ""
    frozen_columns: int = 1
    hidden: bool = False
    accent: str = ""
    marks: Mapping[tuple[int, int], Mark] = field(default_factory=dict)
    printed_columns: int = 0
    high_rows: bool = False

    @property
    def wraps(self) -> Mapping[int, float]:
        """The widths of the columns whose texts make a row higher, by their place from 0."""
        places = enumerate(self.columns) if self.high_rows else ()
        return {place: column.width for place, column in places if column.shape is Shape.LONG_TEXT}

    def further(self, number: int) -> SheetPlan:
        """The sheet in which it goes on: the second one is `Name 2`."""
        return self if number == 1 else replace(self, name=f"{self.name} {number}", table=f"{self.table}_{number}")


class UprightStyle(StrEnum):
    HEADING = "heading"
    PLAIN = "plain"
    REQUIRED = "required"
    QUIET = "quiet"
    ID = "id"


@frozen
class UprightLine:
    """A line of an upright sheet: a heading, a question with its answers from left to right, or hidden ids.

    `several`: it holds one of several answers; `further`: to the question above. `offered` is a drop-down of few.
    """

    name: str = ""
    label: str = ""
    hint: str = ""
    style: UprightStyle = UprightStyle.HEADING
    shape: Shape = Shape.TEXT
    choices: CellRange | None = None
    offered: tuple[str, ...] = ()
    values: Sequence[CellValue] = ()
    several: bool = False
    further: bool = False

    def slot(self, place: int, values: Sequence[CellValue]) -> UprightLine:
        """The line for one of several answers: its label and hint stand at the first one only."""
        if not place:
            return replace(self, values=values, several=True)
        return replace(self, values=values, label="", hint="", style=UprightStyle.PLAIN, several=True, further=True)


@dataclass(kw_only=True)
class UprightPlan:
    """A sheet to be filled in from top to bottom: question, answer, hint; of a list, an answer column for each item.

    `words` are the headings above the questions and the hints, `headings` those above the answers.
    """

    name: str
    title: str
    remarks: Sequence[str]
    headings: Sequence[str]
    words: Mapping[str, str]
    lines: Sequence[UprightLine]
    accent: str = ""


class LineStyle(StrEnum):
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    FACT = "fact"


@frozen
class Line:
    """One line of a page: a text over the whole width, or a fact as name and value."""

    text: str
    value: CellValue = None
    style: LineStyle = LineStyle.BODY


@dataclass(kw_only=True)
class PagePlan:
    """A sheet to be read by people only, such as `Read me`."""

    name: str
    lines: Sequence[Line]
    accent: str = ""


Plan = SheetPlan | UprightPlan | PagePlan


@dataclass(frozen=True, kw_only=True)
class Properties:
    """The file's own properties. `made_at` is UTC, ISO 8601, and the only time that the file carries."""

    title: str
    made_at: str
    subject: str = ""
    creator: str = "GEN.ERA Desktop"
    custom: Mapping[str, str] = field(default_factory=dict)
