"""What charts show, as plain values in words: made by the analysis pages, painted by the charts."""

from __future__ import annotations

from enum import StrEnum

from genera_desktop.frozen import frozen

OUTLINE = -1
"""The shade of a part that is only an outline: counted, but less certain than the rest."""


@frozen
class HeatColumn:
    """A column of a heat map; a cluster's has its mark above the name. `short` stands where the name is too long."""

    name: str
    cluster: str | None = None
    short: str = ""


@frozen
class HeatCell:
    """A figure and the records behind it. `told` is the whole sentence for status line and screen readers; lines below
    it name what it counts."""

    value: float
    told: str
    records: tuple[str, ...] = ()
    text: str = ""
    """What is written in the cell; '' writes the figure."""
    is_empty: bool = False
    """Whether there is nothing to count here at all, as where a row meets itself."""


@frozen
class Heat:
    """A heat map. `gap` is the word in cells that are zero, '' leaves them quiet. `marks` are the rows' clusters,
    `groups` what rows that follow each other stand under."""

    columns: tuple[HeatColumn, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[HeatCell, ...], ...]
    totals: tuple[HeatCell, ...] = ()
    gap: str = ""
    marks: tuple[str | None, ...] = ()
    groups: tuple[str, ...] = ()

    def group_begun(self, row: int) -> str:
        """The group that begins with a row; '' where none does."""
        if not self.groups or (row and self.groups[row - 1] == self.groups[row]):
            return ""
        return self.groups[row]

    @property
    def largest(self) -> float:
        return max((cell.value for row in self.cells for cell in row), default=0)


@frozen
class Part:
    """A part of a bar. `shade` is a step of the heat colours (0-4) or `OUTLINE`."""

    value: float
    shade: int
    told: str
    records: tuple[str, ...] = ()


@frozen
class Bar:
    """A bar of one or several parts, with its figure in words. `cluster` gives it that cluster's mark, and its
    colour where it has one part."""

    name: str
    parts: tuple[Part, ...]
    figure: str
    told: str
    records: tuple[str, ...] = ()
    cluster: str | None = None

    @property
    def length(self) -> float:
        return sum(part.value for part in self.parts)


class Sign(StrEnum):
    """The shape of a dot, which says by itself what it means. `MIDDLE` marks a median."""

    ROUND = "round"
    UP = "up"
    DOWN = "down"
    BOTH = "both"
    MIDDLE = "middle"


@frozen
class LegendEntry:
    """One shade, or one sign, and what it stands for."""

    shade: int
    text: str
    sign: Sign | None = None


@frozen
class Bars:
    """A bar chart, with its legend where the shades mean something."""

    bars: tuple[Bar, ...]
    legend: tuple[LegendEntry, ...] = ()


@frozen
class Bubble:
    """A bubble at a place: `across` and `up` in the units of the axes, `size` as an area."""

    name: str
    across: float
    up: float
    size: float
    told: str
    records: tuple[str, ...] = ()


@frozen
class Bubbles:
    """A bubble chart with the words of its axes."""

    bubbles: tuple[Bubble, ...]
    across: str
    up: str


@frozen
class Dot:
    """A dot at a place of the axis; `size` is its area as a share of the largest, `text` is written in it."""

    across: float
    told: str
    records: tuple[str, ...] = ()
    size: float = 1.0
    text: str = ""
    sign: Sign = Sign.ROUND
    shade: int = 3


@frozen
class DotRow:
    """A row of dots. `middle` is where the median of those that it is about stands."""

    name: str
    dots: tuple[Dot, ...]
    told: str
    middle: float | None = None


@frozen
class Dots:
    """A dot plot. The axis reaches from `least` to `most`; `ticks` are its values in words."""

    rows: tuple[DotRow, ...]
    ticks: tuple[tuple[float, str], ...]
    least: float
    most: float
    legend: tuple[LegendEntry, ...] = ()


Shape = Heat | Bars | Bubbles | Dots | None
"""What a chart shows; None where there is no picture for a table."""
