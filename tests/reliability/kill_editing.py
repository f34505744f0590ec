"""kill -9 while an inventory is edited: nothing that was acknowledged is lost, nothing is left behind."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from genera_desktop.store.inventory import Inventory
from tests.reliability.edited import edit_until, losses
from tests.reliability.figures import Figures
from tests.reliability.killed import Tell, killed

EDITS = 100
"""Acknowledged before each kill."""
KILLS_OF_ONE = 20
"""Before a new inventory is begun, so that looking through it stays quick."""
SHORT, LONG = 6, 1_000


def run(*, long: bool) -> Figures:
    """Kills the editor again and again, each time a moment after its hundredth edit."""
    figures = Figures("kill_editing", {"kills": 0, "acknowledged edits": 0, "inventories": 0})
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        location, total = Path(), 0
        for kill in range(LONG if long else SHORT):
            if kill % KILLS_OF_ONE == 0:
                location, total = _inventory(Path(folder) / str(kill)), 0
                figures.add("inventories")
            told = killed(lambda tell, at=location: _edit(at, tell), chance, lines=EDITS, seconds=0.01).told
            figures.add("kills")
            figures.add("acknowledged edits", len(told))
            found = losses(location, int(told[-1]), int(told[-1]) + 1)
            figures.expect(not found, f"kill {kill}: {found[:3]}")
            figures.expect(int(told[0]) > total, f"kill {kill}: an edit's number was given twice")
            total = int(told[-1])
    return figures


def _inventory(folder: Path) -> Path:
    folder.mkdir()
    location = folder / "genopole.genera"
    Inventory.create(location, kind="cluster", cluster="GEN").close()
    return location


def _edit(location: Path, tell: Tell) -> None:
    with Inventory.open(location) as inventory:
        edit_until(inventory, 10**9, tell)
