"""How quick the table of records is: `python -m tests.benchmarks.table [--store] [--json]`.

Figures are milliseconds of processor time, each with the repaint of the window, at 26,000 and 100,000 records; a
keystroke is the median over every letter of some searches, typed and taken back. The cells' text is compared with what
it must be. `--store` also writes an inventory of 26,000 companies and reads its table, as the program does in the
background.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genera_desktop.records.folding import folded
from genera_desktop.ui.collation import Alphabet, by_name
from genera_desktop.ui.record_table_model import TableRow
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from tests.ui import samples

CHECKED = 20
"""So many rows are compared, about as many as are in view."""
SEARCHES = ("napoli dati", "lodz", "zzzz", "ai and mod", "s")
SUMMARY = (
    folded(
        "Interpretation of variants for hospital laboratories, with reports that a geneticist can sign; "
        "sequencing, annotation and a register of rare diseases are offered in Europe and in the United States. "
    )
    * 3
)
"""As much text as the demonstration's companies have on average."""


def many_rows(count: int) -> list[TableRow]:
    """Companies in the order of their titles, each with text and a place of its own."""
    some, alphabet = samples.company_rows(), Alphabet()
    rows = []
    for number in range(count):
        row = some[number % len(some)]
        title, city = f"{row.title} {number}", f"{row.cells[0]} {number * 7919 % count}"
        rows.append(
            replace(
                row,
                uuid=str(number),
                title=title,
                cells=(city, *row.cells[1:]),
                values=(alphabet.key(city), *row.values[1:]),
                search=f"{folded(title)} {row.search} {SUMMARY}{number}",
            )
        )
    return by_name(rows, lambda row: row.title)


class Bench:
    """A table in a window, and what its actions cost."""

    def __init__(self, app: QApplication, rows: list[TableRow]) -> None:
        self.app = app
        self.rows = rows
        self.page = RecordTablePage(samples.WORDS)
        self.page.resize(1150, 740)
        self.page.show()

    def timed(self, work: Callable[[], object]) -> float:
        """Milliseconds of processor time until the window is painted."""
        begin = process_time()
        work()
        self.page.repaint()
        self.app.processEvents()
        return (process_time() - begin) * 1000

    def open(self) -> float:
        return self.timed(lambda: self.page.show_rows(samples.COLUMNS, self.rows))

    def keystrokes(self) -> list[float]:
        """Every letter of the searches typed and taken back."""
        found = []
        for search in SEARCHES:
            for end in [*range(1, len(search) + 1), *range(len(search) - 1, -1, -1)]:
                text = search[:end]
                found.append(self.timed(lambda text=text: self.page.search.searched.emit(text)))  # type: ignore[misc]
                if text in ("", search):
                    self.check(text)
        return found

    def sorts(self) -> list[float]:
        """A press on each heading, twice."""
        keys = [column.key for column in self.page.model.columns for _ in range(2)]
        return [self.timed(lambda key=key: self.page.table.sort_wanted.emit(key)) for key in keys]  # type: ignore[misc]

    def filters(self) -> list[float]:
        return [
            self.timed(lambda codes=codes: self.page.filter_by("selection", frozenset(codes)))  # type: ignore[misc]
            for codes in (("cand",), ("cand", "short"), ("sel",), ("no", "sel"), ())
        ]

    def check(self, text: str) -> None:
        """The cells in view say what a plain reading of all rows finds."""
        model = self.page.model
        words = folded(text).split()
        found = (row for row in self.rows if all(word in row.search for word in words))
        wanted = list(islice(found, CHECKED))
        shown = [model.data(model.index(place, 0), Qt.ItemDataRole.DisplayRole) for place in range(len(wanted))]
        if shown != [row.title for row in wanted]:
            raise AssertionError(f"a search for {text!r} shows other records")


def memory() -> float:
    """Megabytes that the process has held at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def measure(app: QApplication, count: int) -> dict[str, float]:
    before = memory()
    bench = Bench(app, many_rows(count))
    opening = [bench.open() for _ in range(5)]
    letters, sorts = bench.keystrokes(), bench.sorts()
    figures = {
        "open": statistics.median(opening),
        "keystroke, median": statistics.median(letters),
        "keystroke, slowest": max(letters),
        "sort, median": statistics.median(sorts),
        "sort, slowest": max(sorts),
        "filter by a choice, median": statistics.median(bench.filters()),
        "repaint alone": statistics.median(bench.timed(bench.page.table.viewport().update) for _ in range(9)),
        "memory, MB": memory() - before,
    }
    bench.page.close()
    return figures


def measure_store(count: int = 26_000) -> dict[str, float]:
    """Milliseconds of processor time to read the table of an inventory, off the main thread in the program."""
    from genera_desktop.services.list_records import record_table
    from genera_desktop.ui.record_table_content import table_content
    from tests.benchmarks.opening import fill_up
    from tests.services.partners import company, partner

    with tempfile.TemporaryDirectory() as folder, partner(Path(folder)) as inventory:
        fill_up(inventory, company(inventory), count - 1)
        before = memory()
        begin = process_time()
        table = record_table(inventory, "company", more=["co_website", "co_segments"])
        read = process_time()
        content = table_content(table, "en")
        ended = process_time()
    assert len(content.rows) == count
    return {
        "read the table": (read - begin) * 1000,
        "make it ready for the window": (ended - read) * 1000,
        "memory, MB": memory() - before,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", action="store_true")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app)
    apply_theme(app, "light")
    figures = {f"{count:,} records": measure(app, count) for count in (26_000, 100_000)}
    if options.store:
        figures["26,000 records from an inventory"] = measure_store()
    if options.json:
        print(json.dumps(figures, indent=1))
        return
    for title, group in figures.items():
        print(title)
        for what, figure in group.items():
            print(f"  {what:40} {figure:9.1f}")


if __name__ == "__main__":
    main()
