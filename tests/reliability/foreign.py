"""Every file of a folder through the door, against what two other readers make of it.

It fails if a file crashed or stopped the reader, took too long or too much memory, if a cell on which openpyxl and
calamine agree is another one here, or if more than one in a hundred ordinary workbooks was refused.
"""

from __future__ import annotations

import csv
import os
import resource
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path
from typing import Any

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book
from genera_desktop.workbook.child import ReadingChild
from tests.reliability.figures import Figures
from tests.reliability.inspected import MEGABYTES, SECONDS, inspect_all
from tests.reliability.other_readers import READERS, Cells, OtherReader

WORKBOOKS = {".xlsx", ".xlsm", ".xltx", ".xltm"}
BROKEN = {"reading-crashed", "reading-time", "reading-memory"}
REFUSED_SHARE = 0.01


@dataclass
class Result:
    """What became of the files."""

    files: int = 0
    read: int = 0
    workbooks: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    broken: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    """Ordinary workbooks that another reader takes and we do not, each with our sentence."""
    compared: int = 0
    agreed: int = 0
    different: list[str] = field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")
    megabytes: float = 0.0

    found: dict[Path, Book | GeneraError] = field(default_factory=dict)


def measure(files: Sequence[Path], fuzzed: Iterable[str] = ()) -> Result:
    """Reads all files, then asks the other readers about the workbooks among them."""
    result = Result(files=len(files))
    mine = result.found = _read_all(files, result)
    result.megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    others = [OtherReader(name) for name in READERS]
    try:
        for path in files:
            if path.suffix.lower() in WORKBOOKS:
                _compare(path, mine[path], [reader.read(path) for reader in others], path.name in fuzzed, result)
    finally:
        for reader in others:
            reader.close()
    return result


def _read_all(files: Sequence[Path], result: Result) -> dict[Path, Book | GeneraError]:
    found: dict[Path, Book | GeneraError] = {}
    with ReadingChild(seconds=SECONDS) as child:
        for path in files:
            start = time.monotonic()
            try:
                found[path] = child.read(path)
                result.read += 1
            except GeneraError as refusal:
                found[path] = refusal
                result.codes[refusal.code] += 1
                if refusal.code in BROKEN:
                    result.broken.append(f"{path.name}: {messages.say(refusal)}")
            result.slowest = max(result.slowest, (time.monotonic() - start, path.name))
    return found


def _compare(
    path: Path, mine: Book | GeneraError, others: Sequence[Cells | None], fuzzed: bool, result: Result
) -> None:
    """Counts a refusal, or holds our cells against those on which the others agree."""
    result.workbooks += not fuzzed
    first, second = others
    if isinstance(mine, GeneraError):
        if not fuzzed and (first is not None or second is not None):
            result.refused.append(f"{path.name}: {messages.say(mine)}")
        return
    if first is None or second is None:
        return
    result.compared += 1
    agreed, different = differences(mine, first, second)
    result.agreed += agreed
    result.different += [f"{path.name} {line}" for line in different]


def differences(mine: Book, first: Cells, second: Cells) -> tuple[int, list[str]]:
    """On how many cells two other readers agree, and those of them that are others here."""
    agreed, different = 0, []
    for name in first.keys() & second.keys():
        for place, value in _agreed(first[name], second[name]):
            agreed += 1
            ours = _place(mine, name, place)
            if not _same(ours, value):
                different.append(f"{name} {place}: {ours!r}, others {value!r}")
    return agreed, different


def _agreed(first: dict[tuple[int, int], Any], second: dict[tuple[int, int], Any]) -> list[tuple[tuple[int, int], Any]]:
    places = first.keys() | second.keys()
    pairs = [(place, _plain(first.get(place)), _plain(second.get(place))) for place in places]
    return [(place, left) for place, left, right in pairs if left == right]


def _place(book: Book, name: str, place: tuple[int, int]) -> Any:
    sheet = book.sheet(name)
    row, column = place
    if sheet is None or row > len(sheet.rows) or column > len(sheet.rows[row - 1]):
        return None
    return _plain(sheet.rows[row - 1][column - 1])


def _same(ours: Any, others: Any) -> bool:
    if isinstance(ours, float) and isinstance(others, float):
        return abs(ours - others) <= 1e-9 * max(abs(ours), abs(others))
    return bool(ours == others)


def _plain(value: Any) -> Any:
    """A value in a form in which all readers' values can be compared."""
    match value:
        case bool():
            return value
        case int() | float():
            return float(value)
        case datetime():
            return value.replace(tzinfo=None).isoformat(" ", "seconds")
        case date():
            return f"{value.isoformat()} 00:00:00"
        case time_of_day():
            return value.isoformat("seconds")
        case timedelta() if timedelta() <= value < timedelta(days=1):
            return (datetime.min + value).time().isoformat("seconds")
        case timedelta():
            return value / timedelta(days=1)
        case "":
            return None
    return value


def files_below(folder: Path) -> tuple[list[Path], set[str]]:
    """The files of a corpus in a fixed order, and the names of those that a fuzzer made."""
    manifest = folder / "MANIFEST.csv"
    fuzzed: set[str] = set()
    if manifest.is_file():
        with manifest.open(encoding="utf-8", newline="") as lines:
            fuzzed = {Path(line["file"]).name for line in csv.DictReader(lines) if line["fuzz"] == "1"}
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path != manifest)
    return files, fuzzed


def run(*, long: bool) -> Figures:
    """Every file of the corpus, which the variable GENERA_CORPUS names; in the short form one in eight."""
    figures = Figures("foreign")
    folder = Path(os.environ.get("GENERA_CORPUS", "")) / "workbooks"
    if not os.environ.get("GENERA_CORPUS") or not folder.is_dir():
        figures.failures.append("needs the corpus: set GENERA_CORPUS to its folder")
        return figures
    files, fuzzed = files_below(folder)
    files = files if long else files[::8]
    result = measure(files, fuzzed)
    seconds, slowest = result.slowest
    figures.counts = {
        "files": result.files,
        "read": result.read,
        **{f"refused as {code}": count for code, count in result.codes.most_common()},
        "slowest reading, in seconds": f"{seconds:.2f} ({slowest})",
        "largest reading process, in MB": round(result.megabytes),
        "ordinary workbooks": result.workbooks,
        "ordinary ones refused that another reader takes": len(result.refused),
        "files compared": result.compared,
        "cells on which two readers agree": result.agreed,
        "of these other ones here": len(result.different),
    }
    few_refused = len(result.refused) <= REFUSED_SHARE * max(1, result.workbooks)
    figures.failures += [*result.broken, *result.different, *([] if few_refused else result.refused)]
    if result.refused:
        figures.counts["why these were refused"] = result.refused
    figures.expect(result.megabytes <= MEGABYTES, f"{result.megabytes:.0f} MB")
    inspect_all(files if long else files[::8], result.found, figures)
    return figures
