"""The lock file beside an inventory that is open for writing: one process at a time, and who it is.

The operating system holds the lock and lets go of it when the process ends, however it ends; so a file that was left
behind on this computer is simply taken over. The content names the holder to whoever comes second, and tells a file
that another computer left behind, where no operating system can know whether that one is still at work. Within one
process an inventory may be opened several times: its transactions wait for each other.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.store.clock import Clock, timestamp
from genera_desktop.store.computer import computer

WAIT_SECONDS = 2.0
"""How long the second opener waits for the first to finish: a command is often just ending."""

_holding = threading.Lock()
_held: dict[tuple[int, Path], tuple[int, int]] = {}
"""Process (a forked one inherits this) and lock file to the descriptor and how many openers share it."""


def lock_path(location: Path) -> Path:
    return location.with_name(location.name + ".lock")


def _key(location: Path) -> tuple[int, Path]:
    return os.getpid(), lock_path(location.resolve())


def is_held(location: Path) -> bool:
    """Whether this process has the inventory open for writing."""
    return _key(location) in _held


def take(location: Path, clock: Clock) -> None:
    """Takes the lock of an inventory, or refuses and names who has it."""
    key = _key(location)
    path = key[1]
    deadline = time.monotonic() + WAIT_SECONDS
    with _holding:
        descriptor, openers = _held.get(key, (-1, 0))
        while descriptor < 0:
            descriptor = _try(path)
            if descriptor < 0 and time.monotonic() > deadline:
                raise _in_use(_holder_in(path), location)
            if descriptor < 0:
                time.sleep(0.05)
        if not openers:
            _name_holder(descriptor, location, clock)
        _held[key] = (descriptor, openers + 1)


def release(location: Path) -> None:
    """Gives the lock back; the last opener of this process removes the file."""
    key = _key(location)
    with _holding:
        descriptor, openers = _held.pop(key, (-1, 0))
        if openers > 1:
            _held[key] = (descriptor, openers - 1)
        elif openers:
            _remove(descriptor, key[1])


def _try(path: Path) -> int:
    """An open descriptor of the locked file, or -1 where somebody else has it."""
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise GeneraError("read-only-inventory", file=path.stem, folder=str(path.parent)) from error
    if _lock(descriptor) and _is_still(descriptor, path):
        return descriptor
    os.close(descriptor)
    return -1


def _is_still(descriptor: int, path: Path) -> bool:
    """Whether the path still leads to the file that we locked: its holder removes it when done."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _name_holder(descriptor: int, location: Path, clock: Clock) -> None:
    # Through the descriptor: on POSIX, closing any other one of the same file would give the lock away.
    os.lseek(descriptor, 0, os.SEEK_SET)
    holder = _holder(os.read(descriptor, 10_000))
    if holder.get("device", computer()) != computer():
        os.close(descriptor)
        raise _in_use(holder, location)
    text = json.dumps({"device": computer(), "process": os.getpid(), "since": timestamp(clock())})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, text.encode())


def _remove(descriptor: int, path: Path) -> None:
    if sys.platform == "win32":  # Windows removes no open file
        os.close(descriptor)
        path.unlink(missing_ok=True)
    else:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _in_use(holder: dict[str, object], location: Path) -> GeneraError:
    return GeneraError(
        "inventory-in-use",
        file=location.name,
        lock=lock_path(location).name,
        device=str(holder.get("device", "?")),
        process=str(holder.get("process", "?")),
        since=str(holder.get("since", "?")),
    )


def _holder_in(path: Path) -> dict[str, object]:
    try:
        return _holder(path.read_bytes())
    except OSError:
        return {}


def _holder(content: bytes) -> dict[str, object]:
    try:
        holder = json.loads(content)
    except ValueError:
        return {}
    return holder if isinstance(holder, dict) else {}


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        # A byte far behind the content, which Windows would otherwise shut to readers.
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
