"""Every size of the window by name, in pixels at 100 %. Heights are least heights: a larger font makes them grow."""

from __future__ import annotations

GRID = 4

LABEL_GAP = 8
HINT_GAP = 6
QUESTION_GAP = 16
GROUP_GAP = 24
MARGIN = 32
MARGIN_SMALL = 24
WIDE_WINDOW = 1600
"""From this width on pages have the large margin."""

RAIL_WIDTH = 216
FORM_WIDTH = 720
SIDE_WIDTH = 300

CONTROL = 34
"""Buttons, fields and scales."""
CONTROL_INSET = 12
ROW_RADIO = 28
ROW_NAV = 32
ROW_LIST = 36
ROW_TABLE = 40
CHIP = 28
PILL = 22
SCALE_CELL = 40

RADIUS = 6
RADIUS_SMALL = 4

ICON = 16
ICON_GAP = 8
MARK = 14
MARK_LARGE = 20

BAR_WIDTH = 64
BAR_HEIGHT = 6
EDGE = 3
"""The accent edge of the current row."""
CHART_INSET = 8
"""How far names stand in from the edge of a chart or table of the analysis: the ring of the focus has room."""
FOCUS = 2
"""Width of the line around what has the focus."""
