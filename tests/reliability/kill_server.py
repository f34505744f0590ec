"""kill -9 of the program and of the server while a workbook is imported: all of it or nothing."""

from __future__ import annotations

import os
import random
import select
import signal
import tempfile
import time
from pathlib import Path

from genera_desktop.address import location_of
from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import ImportPlan, apply_import, plan_import
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.store.inventory import Inventory
from tests.postgres import Server, running
from tests.reliability.figures import Figures
from tests.reliability.killed import Tell, killed
from tests.services.partners import company, coordinator, partner

COMPANIES = 40
SHORT, LONG = 1, 50
DONE = "done"


def run(*, long: bool) -> Figures:
    """Kills the program, then the server with all its processes, at any time from the beginning of the import until it
    is done. The server flushes as it does for everybody, and is started again after each kill."""
    counts = ("the program killed", "the server killed", "nothing imported", "all imported", "told that it is gone")
    figures = Figures("kill_server", dict.fromkeys(counts, 0))
    chance = random.Random(5)
    with running(quick=False) as server, tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with partner(place / "home") as inventory:
            for _ in range(COMPANIES):
                company(inventory)
            export_workbook(inventory, place / "sent.xlsx")
        with coordinator(place / "desk") as inventory:
            start, plan = inventory.path, plan_import(inventory, place / "sent.xlsx")
        seconds = _duration(server, start, plan)
        for kill in range(LONG if long else SHORT):
            address = _fresh(server, start)
            killed(lambda tell, at=address: _import(at, plan, tell), chance, lines=1, seconds=seconds)
            figures.add("the program killed")
            _check(address, f"kill {kill} of the program", figures)
            server.empty([address])
        for kill in range(LONG if long else SHORT):
            address = _fresh(server, start)
            told = _kill_server(server, address, plan, chance.random() * seconds)
            figures.add("the server killed")
            figures.add("told that it is gone", int(told in ("server-unreachable", "saved-or-not")))
            figures.expect(told in (DONE, "server-unreachable", "saved-or-not"), f"kill {kill} of the server: {told!r}")
            is_there = _check(address, f"kill {kill} of the server", figures)
            figures.expect(is_there or told != DONE, f"kill {kill} of the server: what was told as done is not there")
            server.empty([address])
    return figures


def _fresh(server: Server, start: Path) -> str:
    """The address of an inventory into which nothing was imported yet."""
    address = server.place()
    move_inventory(start, location_of(address), keep=True)
    return address


def _import(address: str, plan: ImportPlan, tell: Tell) -> None:
    with Inventory.open(location_of(address)) as inventory:
        tell("open")
        try:
            apply_import(inventory, plan)
        except GeneraError as refusal:
            tell(refusal.code)
        else:
            tell(DONE)


def _duration(server: Server, start: Path, plan: ImportPlan) -> float:
    """How many seconds an import takes here and now, and a quarter more, so that some kills come too late."""
    address = _fresh(server, start)
    _import(address, plan, lambda _: None)  # the first one also prepares what the others find
    server.empty([address])
    address = _fresh(server, start)
    begun = time.monotonic()
    _import(address, plan, lambda _: None)
    taken = time.monotonic() - begun
    server.empty([address])
    return 1.25 * taken


def _kill_server(server: Server, address: str, plan: ImportPlan, after: float) -> str:
    """What the program tells last of an import during which the server is killed, and started again afterwards."""
    reading, writing = os.pipe()
    process = os.fork()
    if not process:
        try:
            _import(address, plan, lambda line: os.write(writing, f"{line}\n".encode()) and None)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        assert told.readline() == "open\n"
        select.select([told], [], [], after)
        server.stop(signal.SIGKILL)
        rest = told.read().split()
    os.waitpid(process, 0)
    server.start()
    return rest[-1] if rest else "nothing"


def _check(address: str, when: str, figures: Figures) -> bool:
    """Whether the import is there; notes where a part of it is, or where the inventory does not go on."""
    with Inventory.open(location_of(address)) as inventory:
        with inventory.reading() as transaction:
            found = (
                len(transaction.records.uuids("company")),
                len(transaction.submissions.all()),
                len(list(transaction.submissions.contributions())),
            )
        figures.expect(inventory.check() == [], f"{when}: the inventory is damaged")
        is_there = found[:2] == (COMPANIES, 1) and found[2] >= COMPANIES
        figures.add("all imported" if is_there else "nothing imported")
        figures.expect(is_there or found == (0, 0, 0), f"{when}: {found} records, submissions and contributions")
        with inventory.writing() as transaction:  # nobody holds it any more
            transaction.settings.set("after", when)
    return is_there
