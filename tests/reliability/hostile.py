"""Hostile files of our own making through the reading process: the right cells, or one clear refusal."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.child import ReadingChild
from tests.reliability.figures import Figures
from tests.reliability.hostile_archives import archives, large_archives
from tests.reliability.hostile_case import Case
from tests.reliability.hostile_cells import cells
from tests.reliability.hostile_floods import built_wrongly, floods, many_rules
from tests.reliability.hostile_kinds import kinds
from tests.reliability.hostile_relations import relations_and_sheets
from tests.reliability.hostile_values import values
from tests.reliability.hostile_xml import long_xml, xml


def every_case(*, long: bool = True) -> Iterator[Case]:
    """All hostile files, or those that are made quickly."""
    yield from kinds()
    yield from archives()
    yield from xml()
    yield from relations_and_sheets()
    yield from cells()
    yield from values()
    yield from many_rules()
    yield from built_wrongly()
    if long:
        yield from large_archives()
        yield from long_xml()
        yield from floods()


def run(*, long: bool) -> Figures:
    """Reads all of them; in the short form without the floods, which take long to be made."""
    return measure(case for case in every_case(long=long) if long or case.rule not in FLOODS)


FLOODS = frozenset(
    {"rows", "cells", "merged ranges", "elements", "much text", "huge tokens", "all parts together", "too many parts"}
    | {"a tight packing", "a large file", "far apart", "long texts", "long attributes", "names", "nesting", "styles"}
)
"""Rules whose cases are large."""


def measure(cases: Iterable[Case]) -> Figures:
    """Each case's outcome against those that are right."""
    figures = Figures("hostile", {"files": 0, "refused": 0, "read": 0})
    rules: set[str] = set()
    slowest = 0.0
    with tempfile.TemporaryDirectory() as folder, ReadingChild() as child:
        path = Path(folder) / "hostile.xlsx"
        for case in cases:
            path.write_bytes(case.content)
            start = time.monotonic()
            wrong = _wrong(case, path, child, figures)
            slowest = max(slowest, time.monotonic() - start)
            figures.add("files")
            rules.add(case.rule)
            figures.expect(not wrong, f"{case.rule}: {case.name}: {wrong}")
    figures.counts.update({"rules": len(rules), "slowest, in seconds": round(slowest, 2)})
    return figures


def _wrong(case: Case, path: Path, child: ReadingChild, figures: Figures) -> str:
    """What is not as it must be, '' if all is."""
    try:
        book = child.read(path)
    except GeneraError as refusal:
        figures.add("refused")
        said = messages.say(refusal)
        clear = path.name in said and "\n" not in said and len(said) < 400
        return "" if refusal.code in case.codes and clear else f"{refusal.code}, {said!r}"
    figures.add("read")
    right = case.rows is not None and book.sheets[0].rows == case.rows and case.flags <= book.flags
    return "" if right else f"read as {book.sheets[0].rows[:3]!r}, {sorted(book.flags)}"
