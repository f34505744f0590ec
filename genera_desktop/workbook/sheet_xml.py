"""One sheet's part: the rows with their cells, and around them what bounds or hides cells."""

from __future__ import annotations

import re
from functools import partial

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Sheet, cell_name
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.plain_rows import take_rows
from genera_desktop.workbook.plain_text import Take, without_plain_text
from genera_desktop.workbook.rows import Rows, Surroundings, column_number
from genera_desktop.workbook.xml_part import Attributes, XmlPart

_AREA = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?\Z")
_OPENING = re.compile(b"<sheetData>")
_SECTION = 2


def read_sheet(
    package: Package, part_name: str, sheet: Sheet, surroundings: Surroundings, *, values: bool = True
) -> None:
    """Fills `sheet` with rows and notes; without `values` it stays empty, and is checked as strictly."""
    part = XmlPart(package, part_name, surroundings.limits)
    merged = _read_cells(part, sheet, surroundings)
    _empty_merged_cells(sheet, merged, surroundings.limits)
    if not values:
        sheet.rows, sheet.notes = [], {}


def _read_cells(part: XmlPart, sheet: Sheet, surroundings: Surroundings) -> list[str]:
    """Reads everything around the rows here, the rows by their own handlers; gives the merged ranges."""
    limits = surroundings.limits
    merged: list[str] = []
    depth = rules = 0
    section = ""
    opened: list[tuple[int, Rows]] = []

    def start(element: str, attributes: Attributes) -> None:
        nonlocal depth, rules, section
        depth += 1
        part.check_element(depth)
        part.check_attributes(attributes)
        if depth == 1 and element != "x:worksheet":
            raise GeneraError("file-damaged", part=part.name)
        if depth == _SECTION:
            section = element
        if element == "x:sheetData" and depth == _SECTION:
            if opened:
                raise GeneraError("file-damaged", part=part.name)
            depth -= 1
            opened.append((part.parser.CurrentByteIndex, Rows(part, sheet, surroundings)))
            opened[0][1].take_over(start, end)
        elif element == "x:mergeCell" and section == "x:mergeCells" and depth == _SECTION + 1:
            merged.append(attributes.get("ref", ""))
            if len(merged) > limits.merged_ranges:
                raise GeneraError("file-too-many-merged", limit=limits.merged_ranges)
        elif element.endswith(("dataValidation", "cfRule")):
            rules += 1
            if rules > limits.rules:
                raise GeneraError("file-too-many-rules", limit=limits.rules)

    def end(_element: str) -> None:
        nonlocal depth
        depth -= 1

    def taker(place: int) -> Take | None:
        if not part.utf8 or [at for at, _rows in opened] != [place]:
            return None
        return partial(take_rows, rows=opened[0][1])

    part.parser.StartElementHandler = start
    part.parser.EndElementHandler = end
    part.run(lambda chunks: without_plain_text(chunks, _OPENING, b"</row>", taker))
    return merged


def _empty_merged_cells(sheet: Sheet, merged: list[str], limits: Limits) -> None:
    """Leaves of each merged range only the first cell's value. What Excel hides in the others is noted."""
    covered = 0
    for area in merged:
        found = _AREA.match(area)
        if found is None:
            raise GeneraError("file-cell-name", sheet=sheet.name, cell=ascii(area[:20]))
        top, bottom = int(found[2]), int(found[4] or found[2])
        left, right = column_number(found[1]), column_number(found[3] or found[1])
        covered += max(0, min(bottom, len(sheet.rows)) - top + 1)
        if covered > limits.merged_rows:
            raise GeneraError("file-too-many-merged", limit=limits.merged_ranges)
        for row in range(top, min(bottom, len(sheet.rows)) + 1):
            values = sheet.rows[row - 1]
            for column in range(left + (row == top), min(right, len(values)) + 1):
                if values[column - 1] is not None:
                    values[column - 1] = None
                    sheet.notes[cell_name(row, column)] = "cell-merged-away"
            while values and values[-1] is None:
                values.pop()
    while sheet.rows and not sheet.rows[-1]:
        sheet.rows.pop()
