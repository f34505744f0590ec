"""Two processes that work on one inventory of a server at once: every decision is kept, or refused with its reason."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from genera_desktop.address import ServerAddress, location_of
from genera_desktop.errors import GeneraError
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import Answer, AnswerValue, Dot, Record
from genera_desktop.services.decide_case import decide_answer
from genera_desktop.services.decisions import Decision, decide, decisions_of
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.services.review_queue import CaseKind, review_queue
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests.postgres import running
from tests.reliability.figures import Figures
from tests.services.partners import COMPANY, Clock, company, coordinator, held, partner

SHORT, LONG = (8, 2), (1000, 20)
"""How many conflicts and workbooks there are."""
SIDES = 2
CITY = "co_city"


def run(*, long: bool) -> Figures:
    """Both decide every conflict, each for another side and in another order, and import half of the workbooks, of
    which two at a time hold the same companies, changed in different answers, and one is imported by both."""
    conflicts, workbooks = LONG if long else SHORT
    counts = ("conflicts", "workbooks", "kept", "refused", "refused for another reason", "imported", "already there")
    figures = Figures("two_coordinators", dict.fromkeys(counts, 0))
    with running(quick=not long) as server, tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        files = list(_workbooks(place / "sent", workbooks))
        start = _start(place, conflicts)
        address = server.place()
        move_inventory(start, location_of(address), keep=True)
        told = _at_once(address, files)
        figures.add("conflicts", conflicts)
        figures.add("workbooks", len(files))
        kept = _judged(figures, told, conflicts, address)
        _compare(figures, place, start, address, files, kept)
    return figures


def _start(folder: Path, conflicts: int) -> Path:
    """A coordinator's inventory in which as many companies have two versions of an answer."""
    with coordinator(folder, "start") as desk:
        with desk.writing() as transaction:
            transaction.records.put_many((torn(number), Summary(f"Company {number}")) for number in range(conflicts))
        return desk.path


def torn(number: int) -> Record:
    dots = [Dot("a" * 12, number + 1), Dot("b" * 12, number + 1)]
    at = "2026-11-20T09:00:00Z"
    told: dict[str, tuple[Answer, ...]] = {
        key: (Answer(value, dots[0], at, "one"),)
        for key, value in {**COMPANY, "co_legal_name": f"Torn {number:04} {number * 7919 % 9973:x}"}.items()
    }
    told[CITY] = tuple(
        Answer(f"City {side} of {number}", dot, at, by)
        for side, (dot, by) in enumerate(zip(dots, ("one", "two"), strict=True))
    )
    return Record(f"{number:08}-0000-4000-8000-000000000000", "company", "GEN", told, {}, {
        dot.replica: dot.counter for dot in dots
    })  # fmt: skip


def _workbooks(folder: Path, count: int) -> Iterator[Path]:
    """Workbooks of laptops, two of each cluster: both have the same companies, and changed different answers."""
    for pair in range(count // 2):
        cluster = ("GEN", "CAM", "TAR", "TUR", "OST")[pair % 5]
        first, second = folder / f"{pair}-one.xlsx", folder / f"{pair}-two.xlsx"
        with partner(folder / f"{pair}", cluster) as one:
            uuids = [company(one, co_legal_name=f"Firm {pair} {name}") for name in ("Alder", "Birch", "Cedar")]
            copy = folder / f"{pair}" / "two.genera"
            move_inventory(one.backup("copy") or one.path, copy, keep=True)
            _edit(one, uuids, "co_staff", 10 + pair)
            export_workbook(one, first)
        with Inventory.open(copy, clock=Clock()) as two:
            _edit(two, uuids, CITY, f"Town {pair}")
            export_workbook(two, second)
        yield from (first, second)


def _edit(inventory: Inventory, records: Iterable[str], key: str, value: AnswerValue) -> None:
    from genera_desktop.records.content import Address
    from genera_desktop.services.edit_record import RecordEditor

    for uuid in records:
        RecordEditor.open(inventory, uuid).answer(Address("", key), value)


SEEN = "seen\n"
"""What a process says when it has looked at the queue; it goes on when it is told to."""


def _at_once(address: str, files: list[Path]) -> list[dict[str, Any]]:
    """What both processes tell of their work. None begins to decide before both have seen what there is to decide."""
    workers = []
    for side in range(SIDES):
        own = [str(file) for place, file in enumerate(files) if place % SIDES == side or place == 0]
        words = [sys.executable, "-m", "tests.reliability.two_coordinators", address, str(side), *own]
        workers.append(
            subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
            )
        )
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == SEEN
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("\n")
        worker.stdin.flush()
    told = [worker.communicate(timeout=3600)[0] for worker in workers]
    assert [worker.returncode for worker in workers] == [0] * SIDES, told
    return [json.loads(text) for text in told]


def work(address: str, side: int, files: list[str]) -> dict[str, Any]:
    """One coordinator: looks at the queue once, then decides and imports by turns; what came of each."""
    chance = random.Random(side)
    decided: dict[str, str] = {}
    waits: list[float] = []
    with Inventory.open(location_of(address), clock=Clock()) as desk:
        cases = [case for case in review_queue(desk) if case.kind is CaseKind.CONFLICT]
        print(SEEN, end="", flush=True)
        sys.stdin.readline()
        chance.shuffle(cases)
        every = max(1, len(cases) // (len(files) + 1))
        reports = []
        for number, case in enumerate(cases):
            if number % every == every - 1 and files:
                report = import_all(desk, [Path(files.pop(0))])
                reports += [one.status for one in report.submissions]
            cell = case.rows[0].cells[side]
            assert cell is not None
            begun = time.monotonic()
            try:
                decide_answer(desk, case.rows[0], cell.value, case.known)
                decided[case.records[0]] = "kept"
            except GeneraError as refusal:
                decided[case.records[0]] = refusal.code
            waits.append(time.monotonic() - begun)
        for file in files:
            reports += [one.status for one in import_all(desk, [Path(file)]).submissions]
    return {"side": side, "decided": decided, "imports": reports, "longest wait": max(waits)}


def _judged(figures: Figures, told: list[dict[str, Any]], conflicts: int, address: str) -> list[Decision]:
    """Notes what came of every decision, and gives those that the inventory holds."""
    with Inventory.open(location_of(address), read_only=True) as desk:
        figures.expect(desk.check() == [], "the inventory is damaged")
        records = held(desk)
        with desk.reading() as transaction:
            kept = decisions_of(transaction)
            submissions = transaction.submissions.all()
    for number in range(conflicts):
        uuid = torn(number).uuid
        came = [one["decided"].get(uuid, "nothing") for one in told]
        winners = [one["side"] for one, code in zip(told, came, strict=True) if code == "kept"]
        figures.add("kept", len(winners))
        for code in came:
            known = code == "decided-meanwhile-value"
            figures.add("refused" if known else "refused for another reason", int(code != "kept"))
        figures.expect(len(winners) == 1, f"{uuid}: {came}")
        if winners:
            [answer] = records[uuid].answers[CITY]
            figures.expect(answer.value == f"City {winners[0]} of {number}", f"{uuid}: {answer.value!r} is not the one")
    figures.expect(len(kept) == conflicts, f"{len(kept)} decisions are there")
    figures.expect(not any(True for record in records.values() for _ in conflicts_of(record)), "a conflict is open")
    for one in told:
        figures.add("imported", one["imports"].count("applied"))
        figures.add("already there", one["imports"].count("already"))
    figures.counts["longest wait for a decision, s"] = round(max(one["longest wait"] for one in told), 2)
    expected = figures.counts["workbooks"]
    figures.expect(len(submissions) == figures.counts["imported"] == expected, f"{len(submissions)} submissions")
    figures.expect(figures.counts["already there"] == 1, "the workbook of both came twice")
    return kept


def _compare(
    figures: Figures, folder: Path, start: Path, address: str, files: list[Path], kept: Iterable[Decision]
) -> None:
    """The merged inventory is that of one person who does the same work alone, in another order."""
    with Inventory.open(start, clock=Clock()) as alone:
        import_all(alone, files[::-1])
        decide(alone, kept)
        write_consolidated(alone, folder / "alone.xlsx")
        one = {uuid: (record.answers, record.items, record.context) for uuid, record in held(alone).items()}
    with Inventory.open(location_of(address), clock=Clock()) as both:
        write_consolidated(both, folder / "both.xlsx")
        two = {uuid: (record.answers, record.items, record.context) for uuid, record in held(both).items()}
    figures.expect(one == two, "the records are others than those of one person")
    same = _parts(folder / "alone.xlsx") == _parts(folder / "both.xlsx")
    figures.expect(same, "the consolidated workbook is another one than that of one person")
    figures.counts["records, the same as by one"] = len(two)


def _parts(workbook: Path) -> dict[str, bytes]:
    """All parts of a workbook but its core properties."""
    with closing(zipfile.ZipFile(workbook)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "docProps/core.xml"}


if __name__ == "__main__":
    assert isinstance(location_of(sys.argv[1]), ServerAddress)
    print(json.dumps(work(sys.argv[1], int(sys.argv[2]), sys.argv[3:])))
