"""A chart's shape on paper, whatever kind it is: what the report, a copied picture and an SVG share."""

from __future__ import annotations

from genera_desktop.ui.charts.data import Bars, Bubbles, Dots, Heat, Shape
from genera_desktop.ui.paper.bar_drawing import bar_drawing
from genera_desktop.ui.paper.bubble_drawing import bubble_drawing
from genera_desktop.ui.paper.dot_drawing import dot_drawing
from genera_desktop.ui.paper.heat_drawing import heat_drawing
from genera_desktop.ui.paper.ink import Drawing


def shape_drawing(shape: Shape, width: float) -> Drawing:
    """The chart as wide as there is room, with its legend; nothing where there is no picture."""
    if isinstance(shape, Heat):
        return heat_drawing(shape, width)
    if isinstance(shape, Bars):
        return bar_drawing(shape, width)
    if isinstance(shape, Bubbles):
        return bubble_drawing(shape, width)
    if isinstance(shape, Dots):
        return dot_drawing(shape, width)
    return Drawing(0, lambda _painter: None)
