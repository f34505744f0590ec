"""One partner's workbook goes out and comes in, and one answer is saved, each beside what it cannot do without."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from genera_desktop.records.content import Address, Content
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from tests.benchmarks.figures import Figure, used_by
from tests.benchmarks.many_workbooks import workbooks
from tests.benchmarks.peers import missing

RUNS = 3
ANSWERS = 200
RECORD_LENGTH = 2_000
"""About as many characters as the row of the record that is answered."""


def measure(runs: int = RUNS) -> list[Figure]:
    """Export and import of 200 companies and 400 strengths, and saving."""
    (workbook,) = workbooks(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        exporting, importing = _exchange(folder, workbook, runs)
        saving, raw = _saving(folder, ANSWERS)
        figures = [
            _beside("export of a partner's workbook", exporting, "xlsxwriter", folder, workbook, 2.0),
            _beside("import of it, door and child included", importing, "openpyxl", folder, workbook, 1.0),
        ]
    return [*figures, Figure("saving one answer", saving, "ms", "a raw SQLite commit", raw, 2.5)]


def _beside(what: str, ours: float, peer: str, folder: Path, workbook: Path, limit: float) -> Figure:
    told = {"xlsxwriter": "XlsxWriter writing the same cells", "openpyxl": "openpyxl reading it read_only"}[peer]
    if lacking := missing(peer):
        return Figure(what, ours, beside=told, limit=limit, skipped=f"not installed: {lacking}")
    command = [sys.executable, "-m", "tests.benchmarks.peers", peer, folder / "peer.xlsx", workbook]
    seconds = statistics.median(float(used_by(command).output) for _ in range(RUNS))
    return Figure(what, ours, "s", told, seconds, limit)


def _exchange(folder: Path, workbook: Path, runs: int) -> tuple[float, float]:
    """Median processor seconds of export and import, child processes included; the first of each fills the caches."""
    exporting, importing = [], []
    for number in range(runs + 1):
        inventory = create_inventory(folder / f"{number}.genera", cluster="GEN")
        with _timed(importing):
            apply_import(inventory, plan_import(inventory, workbook), backup=False)
        with _timed(exporting):
            export_workbook(inventory, folder / f"{number}.xlsx")
        inventory.close()
    return statistics.median(exporting[1:]), statistics.median(importing[1:])


@contextlib.contextmanager
def _timed(found: list[float]) -> Iterator[None]:
    begun = _seconds()
    yield
    found.append(_seconds() - begun)


def _seconds() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def _saving(folder: Path, answers: int) -> tuple[float, float]:
    """Milliseconds of processor time to save an answer, and to commit two rows with the same journal: in turn, so that
    both are disturbed alike."""
    ours, raw = [], []
    inventory = create_inventory(folder / "saving.genera", cluster="GEN")
    with contextlib.closing(inventory), contextlib.closing(_plain_file(folder / "raw.sqlite")) as plain:
        editor = RecordEditor.create(inventory, "company")
        editor.fill(Content({"co_legal_name": "Velquora", "co_staff": 1}))
        staff = Address("", editor.form.key_of("company.staff"))
        for number in range(answers):
            ours.append(_taken(lambda number=number: editor.answer(staff, 2 + number % 200)))  # type: ignore[misc]
            raw.append(_taken(lambda number=number: _commit(plain, number)))  # type: ignore[misc]
    return statistics.median(ours), statistics.median(raw)


def _taken(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def _plain_file(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = DELETE")
    raw.execute("PRAGMA synchronous = EXTRA")
    raw.execute("CREATE TABLE answers (record TEXT PRIMARY KEY, value TEXT)")
    raw.execute("CREATE TABLE history (number INTEGER PRIMARY KEY, value TEXT)")
    raw.execute("INSERT INTO answers VALUES ('r', '')")
    return raw


def _commit(raw: sqlite3.Connection, number: int) -> None:
    """The commit of a row as long as a record's and of a line of history."""
    raw.execute("BEGIN")
    raw.execute("UPDATE answers SET value = ? WHERE record = 'r'", (f"{number}{'x' * RECORD_LENGTH}",))
    raw.execute("INSERT INTO history VALUES (?, ?)", (number, str(number)))
    raw.execute("COMMIT")
