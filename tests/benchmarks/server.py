"""The main jobs on a file and on a server, side by side: `python -m tests.benchmarks.server [--json]`.

Seconds of the clock, the median of several, on an inventory with the workbook of one cluster (200 companies and 400
strengths). The server is on the same machine and flushes as it does for everybody; a network adds its own time.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from genera_desktop.address import Location, location_of
from genera_desktop.records.content import Address
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.decisions import duplicate
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import make_starter
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.list_records import record_table
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.services.review_queue import review_queue
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from tests.benchmarks.many_workbooks import questionnaire_of_many, workbooks
from tests.postgres import missing, running

FILES = 1
CITY = Address("", "co_city")


def measure(files: int = FILES, times: int = 3) -> dict[str, dict[str, float]]:
    """Seconds by job and place."""
    with running(quick=False) as server, tempfile.TemporaryDirectory() as folder:
        sent = workbooks(files)
        places: dict[str, Location] = {
            "SQLite": Path(folder) / "desk.genera",
            "PostgreSQL": location_of(server.place()),
        }
        _jobs(Path(folder) / "first.genera", sent, Path(folder), 1)  # what is made once for a process is made here
        found: dict[str, dict[str, float]] = {}
        for name, place in places.items():
            for job, taken in _jobs(place, sent, Path(folder), times).items():
                found.setdefault(job, {})[name] = taken
        taken = time.perf_counter()
        move_inventory(places["SQLite"], location_of(server.place()), keep=True)
        found["move to the server"] = {"PostgreSQL": time.perf_counter() - taken}
        taken = time.perf_counter()
        move_inventory(places["PostgreSQL"], Path(folder) / "back.genera", keep=True)
        found["move into a file"] = {"SQLite": time.perf_counter() - taken}
    return found


def _jobs(place: Location, sent: list[Path], folder: Path, times: int) -> dict[str, float]:
    questionnaire = questionnaire_of_many()
    taken: dict[str, float] = {}
    taken["make it"] = _once(lambda: create_inventory(place, questionnaire=questionnaire).close())
    with Inventory.open(place) as inventory:
        plans = []
        taken["import a workbook of 600 records: look"] = statistics.median(
            _once(lambda file=file: plans.append(plan_import(inventory, file))) for file in sent
        )
        taken["import a workbook of 600 records: apply"] = statistics.median(
            _once(lambda plan=plan: apply_import(inventory, plan, backup=False)) for plan in plans
        )
    taken["open it"] = _median(times, lambda: Inventory.open(place).close())
    with Inventory.open(place) as inventory:
        with inventory.reading() as transaction:
            uuids = transaction.records.uuids("company")
        taken["the table of companies"] = _median(times, lambda: record_table(inventory, "company"))
        taken["open a record"] = _median(times, lambda: RecordEditor.open(inventory, uuids[0]))
        editor, values = RecordEditor.open(inventory, uuids[1]), iter(f"Town {number}" for number in range(1000))
        taken["save an answer"] = _median(10 * times, lambda: editor.answer(CITY, next(values)))
        pairs = pairwise(uuids)
        taken["keep a decision"] = _median(2 * times, lambda: _decide(inventory, *next(pairs)))
        taken["the review's queue"] = _median(1, lambda: review_queue(inventory))
        taken["write the consolidated workbook"] = _once(lambda: write_consolidated(inventory, folder / "all.xlsx"))
        taken["write a starter"] = _once(lambda: make_starter(inventory, "GEN", folder / "starter.xlsx"))
    return taken


def _decide(inventory: Inventory, left: str, right: str) -> None:
    from genera_desktop.services.decisions import DIFFERENT, decide

    decide(inventory, [duplicate(left, right, DIFFERENT)])


def _once(work: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _median(times: int, work: Callable[[], Any]) -> float:
    work()  # the first time also makes what the others find
    return statistics.median(_once(work) for _ in range(times))


def as_table(found: dict[str, dict[str, float]]) -> str:
    lines = ["| job | SQLite, ms | PostgreSQL, ms | ratio |", "|---|--:|--:|--:|"]
    for job, taken in found.items():
        file, server = taken.get("SQLite"), taken.get("PostgreSQL")
        ratio = f"{server / file:.1f}" if file and server else ""
        lines.append(f"| {job} | {_milliseconds(file)} | {_milliseconds(server)} | {ratio} |")
    return "\n".join(lines)


def _milliseconds(seconds: float | None) -> str:
    return "" if seconds is None else f"{1000 * seconds:,.1f}" if seconds < 0.1 else f"{1000 * seconds:,.0f}"


if __name__ == "__main__":
    if missing():
        sys.exit(missing())
    measured = measure()
    print(json.dumps(measured) if "--json" in sys.argv else as_table(measured))
