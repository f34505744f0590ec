"""Where the dots of a row lie: along the axis, and in lanes where they would cover each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from genera_desktop.frozen import frozen
from genera_desktop.ui.charts.data import Dot, DotRow, Dots

MOST_LANES = 6
"""More dots at one place than this cover each other; the table behind has them all."""
LEAST_SHARE = 0.72
"""The radius of the smallest dot, as a share of the largest."""
BETWEEN = 1.0


class Axis(NamedTuple):
    """The piece of paper or screen onto which the values from `least` to `most` are laid."""

    left: float
    width: float
    least: float
    most: float

    def at(self, value: float) -> float:
        return self.left + (value - self.least) / (self.most - self.least) * self.width


@frozen
class Placed:
    """A dot with its place: `lane` from the top of its row."""

    dot: Dot
    x: float
    radius: float
    lane: int


def placed(row: DotRow, axis: Axis, radius: float) -> tuple[list[Placed], int]:
    """The dots of a row from left to right, and how many lanes they take: one at least."""
    ends: list[float] = []
    found = []
    for dot in sorted(row.dots, key=lambda one: one.across):
        x, own = axis.at(dot.across), radius_of(dot, radius)
        free = (lane for lane, end in enumerate(ends) if end + BETWEEN <= x - own)
        lane = next(free, min(len(ends), MOST_LANES - 1))
        if lane == len(ends):
            ends.append(0.0)
        ends[lane] = x + own
        found.append(Placed(dot, x, own, lane))
    return found, max(1, len(ends))


def radius_of(dot: Dot, largest: float) -> float:
    """The radius of a dot whose area follows its size."""
    return largest * max(LEAST_SHARE, math.sqrt(max(0.0, min(1.0, dot.size))))


def lanes_of(dots: Dots, axis: Axis, radius: float) -> list[int]:
    """The lanes of each row."""
    return [placed(row, axis, radius)[1] for row in dots.rows]


def spaced(ticks: Sequence[tuple[float, str]], axis: Axis, widths: Sequence[float]) -> list[bool]:
    """Which of the words below an axis are written, so that none runs into the next."""
    shown, end = [], -math.inf
    for (value, _), width in zip(ticks, widths, strict=True):
        left = axis.at(value) - width / 2
        shown.append(left > end)
        if left > end:
            end = left + width + 6
    return shown
