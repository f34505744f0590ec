"""A file goes out whole or not at all: written beside its place, flushed to the disk, checked, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from genera_desktop.errors import GeneraError

_ENDING = ".genera-part"


@contextmanager
def delivered(path: Path) -> Iterator[Path]:
    """Gives a new neighbour of `path` to write to; afterwards it stands at `path`. An error leaves all as it was.

    GeneraError where the folder cannot be written, the disk is full, or another program holds `path` open.
    """
    sweep_leftovers(path.parent)
    part = path.with_name(f".{path.name[:40]}.{uuid.uuid4().hex[:8]}{_ENDING}")
    try:
        with _refusals(path):
            with held(part):
                yield part
                _flush(part)
            _take_place(part, path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def sweep_leftovers(folder: Path) -> None:
    """Removes what a crash left beside delivered files; what is being written stays."""
    with contextlib.suppress(OSError):
        for leftover in folder.glob(f".*{_ENDING}"):
            with contextlib.suppress(OSError):
                if is_abandoned(leftover):
                    leftover.unlink()


@contextmanager
def held(part: Path) -> Iterator[None]:
    """Makes a file and holds it until the block ends, so that nobody takes it for a leftover."""
    with part.open("xb") as file:
        _lock(file)
        yield


if sys.platform == "win32":

    def _lock(_file: BinaryIO) -> None:
        """Windows lets nobody remove a file that is open."""

    def is_abandoned(part: Path) -> bool:
        """Whether no process holds the file any more: Windows lets nobody rename one that is open."""
        part.rename(part)
        return True

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def is_abandoned(part: Path) -> bool:
        """Whether no process holds the file any more: the system lets go of the lock of one that was killed."""
        with part.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True


def free_name(path: Path) -> Path:
    """A neighbour's name that is not taken: `inventory (2).xlsx`."""
    number = 2
    while (other := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return other


def with_ending(path: Path, ending: str) -> Path:
    """The path of a file that somebody named, with its ending, which few type. Nobody was asked about another file that
    has the whole name: it stays."""
    if path.suffix.lower() == ending:
        return path
    whole = path.with_name(path.name + ending)
    return free_name(whole) if whole.exists() else whole


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise GeneraError("file-folder-not-writable", folder=str(path.parent)) from error
    except FileNotFoundError as error:
        raise GeneraError("file-folder-missing", folder=str(path.parent)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise GeneraError("file-disk-full", name=path.name, folder=str(path.parent)) from error
        raise GeneraError("file-not-written", name=path.name, reason=error.strerror or str(error)) from error


def _flush(part: Path) -> None:
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _take_place(part: Path, path: Path) -> None:
    if path.is_dir():
        raise GeneraError("file-is-folder", name=path.name)
    try:
        part.replace(path)
    except PermissionError as error:
        # Windows does not let a file be replaced while Excel shows it.
        raise GeneraError("file-held-open", name=path.name, other=free_name(path).name) from error
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
