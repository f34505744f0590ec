"""The demonstration, played once for all tests that only look at it; those that change something work on copies."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from genera_desktop import paths
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.services.play_demo import play_demo
from genera_desktop.store.inventory import Inventory

CLUSTERS = ("GEN", "CAM", "TAR", "TUR", "OST")
FORMS = ("company", "strength", "market_signal", "preparation", "cluster")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demonstration. Test processes that run side by side share it: the first one plays it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own
    # Whoever writes to this database holds it alone, the others wait: a lock between processes on every system.
    with closing(sqlite3.connect(shared / "demo-is-played.db", timeout=300, isolation_level=None)) as gate:
        gate.execute("BEGIN IMMEDIATE")
        if not gate.execute("SELECT 1 FROM sqlite_master WHERE name = 'played'").fetchone():
            play_demo(shared / "demo")
            gate.execute("CREATE TABLE played (once)")
        gate.execute("COMMIT")
    return shared / "demo"


@pytest.fixture(scope="session")
def demo_data() -> dict[str, Any]:
    """The fictitious records from which the demonstration is played."""
    return json.loads((paths.resources() / "demo" / "demo_data.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def expected(root: Path) -> dict[str, Any]:
    """What must come out of the demonstration, worked out independently of the program."""
    return json.loads((root / "tests" / "golden" / "demo_expected.json").read_text(encoding="utf-8"))


def looked_at(path: Path) -> Inventory:
    """An inventory opened beside whoever else looks at it."""
    return Inventory.open(path, read_only=True)


def copied(source: Path, folder: Path) -> Path:
    """A copy of a file, or of an inventory wherever it lies, that a test may change."""
    folder.mkdir(parents=True, exist_ok=True)
    if source.exists():
        return Path(shutil.copy(source, folder / source.name))
    move_inventory(source, folder / source.name, keep=True)
    return folder / source.name
