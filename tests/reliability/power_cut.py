"""A simulated power cut: the files as a disk may hold them, opened again.

What SQLite writes is recorded while an inventory is edited. A cut at any place leaves all that was flushed, and of the
rest some writes, whole or torn at 512 bytes, in any order. A new file has its name once it was flushed; a deleted one
may come back unless its folder was flushed.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

from genera_desktop.store import sqlite
from genera_desktop.store.inventory import Inventory
from tests.reliability.edited import edit_until, losses
from tests.reliability.figures import Figures
from tests.reliability.sqlite_files import OK, Deed, watched

SHORT_EDITS, LONG_EDITS = 40, 120
SECTOR = 512
SHORT, LONG, CONTROL = 40, 2_000, 30


def run(*, long: bool) -> Figures:
    """Cuts the power; with the flushes left out, as a control, edits must be lost."""
    figures = Figures("power_cut")
    with tempfile.TemporaryDirectory() as folder:
        for how, word in (("EXTRA", "as it is"), ("FULL", "with the folder not flushed"), ("OFF", "with no flush")):
            recording = record(Path(folder) / how, how, LONG_EDITS if long else SHORT_EDITS)
            cuts = (LONG if long else SHORT) if how == "EXTRA" else (200 if long else CONTROL)
            lost = [found for seed in range(cuts) if (found := recording.after_cut(seed))]
            figures.counts.update({f"cuts {word}": cuts, f"cuts with losses {word}": len(lost)})
            if how == "EXTRA":
                figures.counts.update({"edits": recording.edits, "writes and flushes": len(recording.deeds)})
                figures.failures += [f"{lines}" for lines in lost[:5]]
            else:
                figures.expect(bool(lost), f"nothing is lost {word}: the test cannot fail")
    return figures


@dataclass
class Recording:
    """An inventory as it was, and everything that was done to its files since."""

    location: Path
    before: bytes
    deeds: list[Deed] = field(default_factory=list)

    @property
    def edits(self) -> int:
        return sum(deed.what == "edit" for deed in self.deeds)

    def after_cut(self, seed: int) -> list[str]:
        """What is lost when the power goes at a random place."""
        chance = random.Random(seed)
        place = chance.randrange(1, len(self.deeds))
        acknowledged = sum(deed.what == "edit" for deed in self.deeds[:place])
        folder = self.location.parent / "cut"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, content in self._on_disk(place, chance).items():
            (folder / Path(name).name).write_bytes(content)
        return losses(folder / self.location.name, acknowledged, acknowledged + 1)

    def _on_disk(self, place: int, chance: random.Random) -> dict[str, bytes]:
        """The files after a cut at this place."""
        main = str(self.location)
        safe: dict[str, bytearray] = {main: bytearray(self.before)}
        waiting: dict[str, list[Deed]] = {}
        for deed in self.deeds[:place]:
            if deed.what == "flush":
                _apply(safe.setdefault(deed.path, bytearray()), waiting.pop(deed.path, []))
            elif deed.what == "delete" and deed.flushes_folder:
                safe.pop(deed.path, None)
                waiting.pop(deed.path, None)
            elif deed.what in ("write", "cut", "delete"):
                waiting.setdefault(deed.path, []).append(deed)
        share = chance.choice((0.0, 0.5, 0.5, 0.9, 1.0))
        for path, deeds in waiting.items():
            _settle(path, deeds, safe, share, chance)
        return {path: bytes(content) for path, content in safe.items()}


def _settle(path: str, deeds: Sequence[Deed], safe: dict[str, bytearray], share: float, chance: random.Random) -> None:
    """Lets some of what was not flushed reach the disk."""
    for deed in deeds:
        if chance.random() >= share:
            continue
        if deed.what == "delete":
            safe.pop(path, None)
        else:
            _apply(safe.setdefault(path, bytearray()), [_torn(deed, chance)])


def _torn(deed: Deed, chance: random.Random) -> Deed:
    if deed.what != "write" or chance.random() < 0.7:
        return deed
    kept = chance.randrange(0, len(deed.content) // SECTOR + 1) * SECTOR
    return Deed("write", deed.path, deed.at, deed.content[:kept])


def _apply(content: bytearray, deeds: Iterable[Deed]) -> None:
    for deed in deeds:
        if deed.what == "cut":
            del content[deed.at :]
        elif deed.what == "write":
            content.extend(bytes(max(0, deed.at - len(content))))
            content[deed.at : deed.at + len(deed.content)] = deed.content


def record(folder: Path, synchronous: str, edits: int) -> Recording:
    """Edits an inventory that flushes in this way, and keeps what SQLite did."""
    folder.mkdir()
    location = folder / "genopole.genera"
    Inventory.create(location, kind="cluster", cluster="GEN").close()
    recording = Recording(location, location.read_bytes())

    def keep(deed: Deed) -> int:
        recording.deeds.append(deed)
        return OK

    pragmas = tuple(pragma.replace("EXTRA", synchronous) for pragma in sqlite._PRAGMAS)
    with mock.patch.object(sqlite, "_PRAGMAS", pragmas), watched(keep), Inventory.open(location) as inventory:
        edit_until(inventory, edits, lambda number: recording.deeds.append(Deed("edit", "", number)))
    return recording
