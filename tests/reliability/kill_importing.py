"""kill -9 while a workbook is imported: all of it or nothing."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ImportPlan
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.store.inventory import Inventory
from tests.reliability.figures import Figures
from tests.reliability.killed import Tell, duration, killed
from tests.services.partners import company, coordinator, partner

COMPANIES = 40
SHORT, LONG = 6, 500


def run(*, long: bool) -> Figures:
    """Kills the import at any time, from its backup until it is done."""
    figures = Figures("kill_importing", {"kills": 0, "nothing imported": 0, "all imported": 0, "half a backup left": 0})
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with partner(place / "home") as inventory:
            for _ in range(COMPANIES):
                company(inventory)
            export_workbook(inventory, place / "sent.xlsx")
        with coordinator(place / "desk") as inventory:
            plan = plan_import(inventory, place / "sent.xlsx")
        trial = Path(shutil.copytree(place / "desk", place / "trial")) / "coordinator.genera"
        seconds = duration(lambda tell: _import(trial, plan, tell))
        for kill in range(LONG if long else SHORT):
            copy = place / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            location = Path(shutil.copytree(place / "desk", copy)) / "coordinator.genera"
            killed(lambda tell, at=location: _import(at, plan, tell), chance, lines=1, seconds=seconds)
            figures.add("kills")
            _check(location, kill, figures)
    both = figures.counts["nothing imported"] and figures.counts["all imported"]
    figures.expect(bool(both) or not long, "each kill came at the same side of the end")
    return figures


def _import(location: Path, plan: ImportPlan, tell: Tell) -> None:
    with Inventory.open(location) as inventory:
        tell("open")
        apply_import(inventory, plan)


def _check(location: Path, kill: int, figures: Figures) -> None:
    half = list(location.parent.glob("*.backups/*.part*"))
    figures.add("half a backup left", len(half))
    with Inventory.open(location) as inventory:
        with inventory.reading() as transaction:
            records, received = len(transaction.records.uuids("company")), len(transaction.submissions.all())
            steps = len(list(transaction.submissions.contributions()))
        figures.expect(inventory.check() == [], f"kill {kill}: the inventory is damaged")
    whole = (records, received) == (COMPANIES, 1) and steps >= COMPANIES
    figures.add("all imported" if whole else "nothing imported")
    found = (records, received, steps)
    figures.expect(whole or found == (0, 0, 0), f"kill {kill}: {found} records, submissions and contributions")
    left = {path.name for path in location.parent.iterdir()} - {location.name, f"{location.name}.backups"}
    figures.expect(not left, f"kill {kill}: left behind {left}")
    figures.expect(not list(location.parent.glob("*.backups/*.part*")), f"kill {kill}: half a backup stays")
