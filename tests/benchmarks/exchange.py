"""One partner's workbook goes out and comes in, and one answer is saved, each beside what it cannot do without."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from genera_desktop.records.content import Address, Content
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from tests.benchmarks.figures import Figure, used_by
from tests.benchmarks.many_workbooks import workbooks
from tests.benchmarks.peers import missing

RUNS = 5
ANSWERS = 200
RECORD_LENGTH = 2_000
"""About as many characters as the row of the record that is answered."""
EXPORT, IMPORT = "export of a partner's workbook", "import of it, door and child included"
PEERS = {
    EXPORT: ("xlsxwriter", "XlsxWriter writing the same cells", 2.0),
    IMPORT: ("openpyxl", "openpyxl reading it read_only", 1.0),
}


def measure(runs: int = RUNS) -> list[Figure]:
    """Export and import of 200 companies and 400 strengths, and saving."""
    (workbook,) = workbooks(1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours, theirs = _exchange(folder, workbook, runs)
        saving, raw = _saving(folder, ANSWERS)
    figures = []
    for what, (peer, told, limit) in PEERS.items():
        lacking = missing(peer)
        skipped = f"not installed: {lacking}" if lacking else ""
        figures.append(Figure(what, ours[what], "s", told, theirs.get(what), limit, skipped))
    return [*figures, Figure("saving one answer", saving, "ms", "a raw SQLite commit", raw, 2.5)]


def _exchange(folder: Path, workbook: Path, runs: int) -> tuple[dict[str, float], dict[str, float]]:
    """Median processor seconds of export and import, child processes included, and those of the peers: in turn, so that
    all are disturbed alike. The first of each fills the caches."""
    ours: dict[str, list[float]] = {what: [] for what in PEERS}
    theirs: dict[str, list[float]] = {what: [] for what, (peer, *_) in PEERS.items() if not missing(peer)}
    for number in range(runs + 1):
        with contextlib.closing(create_inventory(folder / f"{number}.genera", cluster="GEN")) as inventory:
            with _timed(ours[IMPORT]):
                apply_import(inventory, plan_import(inventory, workbook), backup=False)
            with _timed(ours[EXPORT]):
                export_workbook(inventory, folder / f"{number}.xlsx")
        for what, found in theirs.items():
            found.append(_of_peer(PEERS[what][0], folder, workbook))
    return _medians(ours), _medians(theirs)


def _medians(taken: Mapping[str, list[float]]) -> dict[str, float]:
    return {what: statistics.median(found[1:]) for what, found in taken.items()}


def _of_peer(peer: str, folder: Path, workbook: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.peers", peer, folder / "peer.xlsx", workbook]
    return float(used_by(command).output)


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
