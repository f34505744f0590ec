"""Faults of the disk at the boundary to the system: each is proven to fire, is told in one message, and loses nothing.

For the inventory SQLite itself is told that a write, a flush, a deletion or an opening has failed; for exported
workbooks the system refuses to write beyond a size, to flush and to rename.
"""

from __future__ import annotations

import errno
import io
import os
import random
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.store.inventory import Inventory
from tests.reliability.edited import edit_until, losses
from tests.reliability.figures import Figures
from tests.reliability.sqlite_files import FULL, IO_DELETE, IO_FLUSH, IO_WRITE, OK, Deed, watched
from tests.services.partners import company, partner

CANNOT_OPEN = 14
OF_SQLITE = {
    ("write", FULL): "disk-full",
    ("write", IO_WRITE): "inventory-failed",
    ("flush", IO_FLUSH): "inventory-failed",
    ("delete", IO_DELETE): "inventory-failed",
    ("open", CANNOT_OPEN): "read-only-inventory",
}
SHORT, LONG = 2, 60
"""How often each fault of SQLite's is made, at another place each time."""


def run(*, long: bool) -> Figures:
    """Makes each fault."""
    figures = Figures("faults", {"made": 0, "fired": 0})
    with tempfile.TemporaryDirectory() as folder:
        chance = random.Random(4)
        for (what, code), told in OF_SQLITE.items():
            for again in range(LONG if long else SHORT):
                place = Path(folder) / f"{what}-{code}-{again}"
                place.mkdir()
                _of_sqlite(place / "a.genera", what, code, told, chance, figures)
        with partner(Path(folder) / "export") as inventory:
            for _ in range(3):
                company(inventory)
            for name, fault, told in _OF_EXPORTS:
                _of_export(inventory, name, fault, told, figures)
    figures.expect(figures.counts["made"] == figures.counts["fired"], "a fault was made and did not fire")
    return figures


def _of_sqlite(location: Path, what: str, code: int, told: str, chance: random.Random, figures: Figures) -> None:
    """Fails one deed of this kind while edits go on; then the disk is well again."""
    rest = chance.randrange(1, 40) if what in ("write", "flush") else chance.randrange(1, 6)
    fired = 0

    def judge(deed: Deed) -> int:
        nonlocal rest, fired
        if deed.what == what and armed:
            rest -= 1
            if rest <= 0:
                fired += 1
                return code
        return OK

    armed = False
    acknowledged: list[int] = []
    refusals: list[str] = []
    case = f"{what} fails with {code}"
    with watched(judge), Inventory.create(location, kind="cluster", cluster="GEN") as inventory:
        edit_until(inventory, 3, acknowledged.append)
        armed = True
        try:
            edit_until(inventory, acknowledged[-1] + 30, acknowledged.append)
        except GeneraError as refusal:
            refusals.append(refusal.code)
            figures.expect("\n" not in messages.say(refusal), f"{case}: {messages.say(refusal)!r}")
        armed = False
        figures.add("made")
        figures.add("fired", int(fired > 0))
        figures.expect(refusals == [told], f"{case}: {refusals}, not {told}")
        try:
            edit_until(inventory, acknowledged[-1] + 3, acknowledged.append)
        except GeneraError as refusal:
            figures.expect(False, f"{case}: still {refusal.code} when the disk is well again")
    found = losses(location, acknowledged[-1], acknowledged[-1] + 1)
    figures.expect(not found, f"{case}: {found[:3]}")


# Of exports


def _refusing(number: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        fired.append(number)
        raise OSError(number, os.strerror(number))

    return refuse


fired: list[int] = []
"""The faults of exports that have fired."""


@contextmanager
def _no_flush() -> Iterator[None]:
    with mock.patch("os.fsync", _refusing(errno.EIO)):
        yield


@contextmanager
def _no_rename() -> Iterator[None]:
    with mock.patch("pathlib.Path.replace", _refusing(errno.EIO)):
        yield


@contextmanager
def _held_open() -> Iterator[None]:
    with mock.patch("pathlib.Path.replace", _refusing(errno.EACCES)):
        yield


@contextmanager
def _no_space() -> Iterator[None]:
    usual = io.open

    def opened(file: object, mode: str = "r", *rest: object, **more: object) -> object:
        is_export = str(file).endswith(".genera-part") and "w" in mode
        return _FullDisk(file, mode) if is_export else usual(file, mode, *rest, **more)  # type: ignore[call-overload]

    with mock.patch("io.open", opened):
        yield


class _FullDisk(io.FileIO):
    """A file on a disk that has 20,000 bytes left."""

    def write(self, content: object) -> int:
        written = super().write(content)  # type: ignore[arg-type]
        if self.tell() > 20_000:
            _refusing(errno.ENOSPC)()
        return written


@contextmanager
def _small_files() -> Iterator[None]:
    """The system itself lets no file grow beyond 60,000 bytes."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, before[1]))
    try:
        yield
    except GeneraError as refusal:
        fired.append(errno.EFBIG if os.strerror(errno.EFBIG) in str(refusal.params.get("reason")) else 0)
        raise
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


_OF_EXPORTS = (
    ("no flush", _no_flush, "file-not-written"),
    ("no rename", _no_rename, "file-not-written"),
    ("held open by another program", _held_open, "file-held-open"),
    ("no space", _no_space, "file-disk-full"),
    ("no file may grow", _small_files, "file-not-written"),
)


def _of_export(inventory: Inventory, name: str, fault: Callable[[], object], told: str, figures: Figures) -> None:
    """Fails an export over an earlier one: the earlier one stays, nothing lies beside it."""
    target = inventory.path.parent / "out" / "sent.xlsx"
    target.parent.mkdir(exist_ok=True)
    export_workbook(inventory, target)
    before = target.read_bytes()
    fired.clear()
    codes = []
    try:
        with fault():  # type: ignore[attr-defined]
            export_workbook(inventory, target)
    except GeneraError as refusal:
        codes.append(refusal.code)
        figures.expect("\n" not in messages.say(refusal), f"{name}: {messages.say(refusal)!r}")
    figures.add("made")
    figures.add("fired", int(bool(fired) and all(fired)))
    figures.expect(codes == [told], f"an export with {name}: {codes}, not {told}")
    figures.expect(target.read_bytes() == before, f"an export with {name}: the earlier workbook is gone")
    left = [path.name for path in target.parent.iterdir() if path != target]
    figures.expect(not left, f"an export with {name}: left behind {left}")
    figures.expect(inventory.check() == [], f"an export with {name}: the inventory is damaged")
