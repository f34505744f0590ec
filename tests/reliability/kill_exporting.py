"""kill -9 while a workbook is exported over an earlier one: the old one or the new one, never a torn one."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.deliver import sweep_leftovers
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.read_submission import read_submission
from tests.reliability.figures import Figures
from tests.reliability.killed import Tell, duration, killed
from tests.services.partners import company, partner

SHORT, LONG = 6, 500


def run(*, long: bool) -> Figures:
    """Kills the export at any time, from its first byte until it is done."""
    figures = Figures("kill_exporting", {"kills": 0, "the old one stands": 0, "the new one stands": 0, "leftovers": 0})
    chance = random.Random(2)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with partner(place) as inventory:
            company(inventory)
        target = place / "sent.xlsx"
        _export(place / "GEN.genera", target, lambda _: None)
        seconds = duration(lambda tell: _export(place / "GEN.genera", target, tell))
        for kill in range(LONG if long else SHORT):
            before = target.stat()
            killed(lambda tell: _export(place / "GEN.genera", target, tell), chance, lines=1, seconds=seconds)
            figures.add("kills")
            figures.add("the old one stands" if target.stat() == before else "the new one stands")
            _check(place, target, kill, figures)
    both = figures.counts["the old one stands"] and figures.counts["the new one stands"]
    figures.expect(bool(both) or not long, "each kill came at the same side of the end")
    return figures


def _export(location: Path, target: Path, tell: Tell) -> None:
    with Inventory.open(location) as inventory:
        tell("open")
        export_workbook(inventory, target)


def _check(place: Path, target: Path, kill: int, figures: Figures) -> None:
    """The workbook is whole, and a new start leaves nothing behind."""
    try:
        reading = read_submission(read_book(target), file=target.name)
        figures.expect(bool(reading.records) and not reading.problems, f"kill {kill}: {reading.problems[:1]}")
    except GeneraError as refusal:
        figures.expect(False, f"kill {kill}: {refusal.code}")
    figures.add("leftovers", sum(1 for _ in place.glob(".*part")))
    sweep_leftovers(place)
    with Inventory.open(place / "GEN.genera") as inventory:
        figures.expect(inventory.check() == [], f"kill {kill}: the inventory is damaged")
    left = {path.name for path in place.iterdir()} - {"GEN.genera", "GEN.genera.backups", "sent.xlsx"}
    figures.expect(not left, f"kill {kill}: left behind {left}")
