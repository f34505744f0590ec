"""Where the names of bubbles stand: beside their bubble, on no other name and on no other bubble."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

INSIDE = 1.7
"""A name stands in its bubble only where that is wide enough."""
AWAY = 3.0
CLEAR = AWAY - 0.5
"""How far a name keeps from other bubbles, so that it is not taken for theirs."""


class Circle(NamedTuple):
    """A bubble as it is drawn."""

    x: float
    y: float
    radius: float


def name_places(circles: Sequence[Circle], sizes: Sequence[tuple[float, float]], area: QRectF) -> list[QRectF | None]:
    """A place for each name, the first ones first; None where there is no room for it: its tool tip or table has it."""
    taken: list[QRectF] = []
    places: list[QRectF | None] = []
    for number, (circle, size) in enumerate(zip(circles, sizes, strict=True)):
        others = [other for place, other in enumerate(circles) if place != number]
        best = next((place for place in _around(circle, *size, area) if _is_free(place, area, taken, others)), None)
        if best is not None:
            taken.append(best.adjusted(-2, 0, 2, 0))
        places.append(best)
    return places


def _is_free(place: QRectF, area: QRectF, names: Sequence[QRectF], circles: Sequence[Circle]) -> bool:
    taken = any(place.intersects(one) for one in names) or any(_covers(place, one) for one in circles)
    return area.contains(place) and not taken


def _around(circle: Circle, width: float, height: float, area: QRectF) -> Iterator[QRectF]:
    x, y, radius = circle
    if width < radius * INSIDE:
        yield QRectF(x - width / 2, y - height / 2, width, height)
    away = radius + AWAY
    yield QRectF(x + away, y - height / 2, width, height)
    yield QRectF(x - away - width, y - height / 2, width, height)
    within = max(area.left(), min(x - width / 2, area.right() - width))
    for left in (x - width / 2, within):
        yield QRectF(left, y - away - height, width, height)
        yield QRectF(left, y + away, width, height)
    slant = away * math.sqrt(0.5)
    for across in (slant, -slant - width):
        yield QRectF(x + across, y - slant - height, width, height)
        yield QRectF(x + across, y + slant, width, height)


def _covers(place: QRectF, circle: Circle) -> bool:
    """Whether a bubble lies under a place, or so near that its name would be looked for there."""
    across = max(place.left() - circle.x, 0.0, circle.x - place.right())
    up = max(place.top() - circle.y, 0.0, circle.y - place.bottom())
    return math.hypot(across, up) < circle.radius + CLEAR
