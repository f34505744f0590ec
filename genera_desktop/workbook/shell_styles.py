"""Colours and number formats of our workbooks, and cell styles that are made once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from copy import copy
from typing import Any, Final

from genera_desktop.workbook.plan import MarkTone, Shape

NUMBER_FORMATS: Final = {
    Shape.ANY: "General",
    Shape.TEXT: "@",
    Shape.LONG_TEXT: "@",
    Shape.WHOLE: "0",
    Shape.DECIMAL: "General",
    Shape.DATE: "yyyy-mm-dd",
    Shape.TIME: "hh:mm:ss",
    Shape.DATETIME: "yyyy-mm-dd hh:mm:ss",
}
INK, INK_2, INK_3, FAINT = "14201D", "43504C", "5C6965", "96A3A0"
ACCENT, ACCENT_SOFT, ACCENT_INK = "0B6A61", "DDEFEC", "07524A"
RAIL, SUNK, QUIET, BORDER = "F2F5F4", "F7F9F8", "E8EDEC", "87938F"
LINE, WANTED = "CBD5D2", "FFF6DC"
MARKED: Final = {MarkTone.PROBLEM: "F9D9D6", MarkTone.WARNING: "FBE9C6", MarkTone.CORRECTION: "CDE8E3"}


class Styles:
    """Cell styles that were made before: openpyxl takes long to find out that two are equal."""

    def __init__(self) -> None:
        self._made: dict[Hashable, Any] = {}

    def dress(self, target: Any, key: Hashable, dress: Callable[[Any], None]) -> None:
        """Gives a cell or column the style of this key, made by `dress` the first time."""
        if key in self._made:
            target._style = copy(self._made[key])
        else:
            dress(target)
            self._made[key] = copy(target._style)
