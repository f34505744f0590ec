"""Which cell styles of a workbook show a number as a date or a time."""

from __future__ import annotations

import re

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.cell_values import Shape
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.xml_part import Attributes, each_element

_BUILT_IN = {
    **dict.fromkeys((14, 15, 16, 17), Shape.DATE),
    **dict.fromkeys((18, 19, 20, 21, 45, 47), Shape.TIME),
    46: Shape.ELAPSED,
    22: Shape.MOMENT,
}
_LITERAL = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?')
_QUOTED = re.compile(r'"[^"]*"?|\\.')
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_HALF_DAY = re.compile(r"am/pm|a/p", re.IGNORECASE)
_LETTERS = re.compile(r"y+|d+|m+|h+|s+|e+", re.IGNORECASE)
_GENERAL = re.compile(r"general|standard", re.IGNORECASE)
_SECTION = 2


def shape_of_format(code: str) -> Shape | None:
    """What a number format shows; None for plain numbers."""
    first = code.split(";", 1)[0]
    if _ELAPSED.search(_QUOTED.sub("", first)):
        return Shape.ELAPSED
    bare = _GENERAL.sub("", _LITERAL.sub("", first))
    letters = [found[0].lower() for found in _LETTERS.findall(_HALF_DAY.sub("h", bare))]
    clock = any(letter in "hs" for letter in letters)
    calendar = any(letter in "yd" for letter in letters)
    if clock:
        months = any(
            letter == "m" and not (letters[at - 1 : at] == ["h"] or letters[at + 1 : at + 2] == ["s"])
            for at, letter in enumerate(letters)
        )
        return Shape.MOMENT if calendar or months else Shape.TIME
    return Shape.DATE if calendar or "m" in letters else None


def read_date_styles(package: Package, name: str, limits: Limits) -> dict[str, Shape]:
    """The shape of each cell style that shows dates or times, by the style's number as text."""
    formats: dict[str, Shape | None] = {}
    styles: list[str] = []
    section = ""

    def start(element: str, attributes: Attributes, depth: int) -> None:
        nonlocal section
        if depth == 1 and element != "x:styleSheet":
            raise GeneraError("file-damaged", part=name)
        if depth == _SECTION:
            section = element
        elif depth != _SECTION + 1:
            return
        elif section == "x:numFmts" and element == "x:numFmt":
            formats.setdefault(attributes.get("numFmtId", ""), shape_of_format(attributes.get("formatCode", "")))
        elif section == "x:cellXfs" and element == "x:xf":
            styles.append(attributes.get("numFmtId", "0"))
            if len(styles) > limits.styles:
                raise GeneraError("file-too-many-styles", limit=limits.styles)

    each_element(package, name, limits, start)
    shapes = {str(number): shape for number, shape in _BUILT_IN.items()} | formats
    return {str(at): shape for at, style in enumerate(styles) if (shape := shapes.get(style)) is not None}
