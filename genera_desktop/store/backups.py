"""Backups of an inventory, in a folder beside it: numbered, so that a clock that was wrong mixes up nothing."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.store.clock import Clock

KEEP = 20
SUFFIX = ".genera"
_NAME = re.compile(r"(\d{6}) (\d{4}-\d\d-\d\d) (\d\d)-(\d\d)-(\d\d) .*\.genera")


def folder_of(location: Path) -> Path:
    return location.with_name(location.name + ".backups")


def backups_of(location: Path) -> list[Path]:
    """The backups of an inventory, the one made last first."""
    folder = folder_of(location)
    if not folder.is_dir():
        return []
    return sorted((path for path in folder.iterdir() if _NAME.fullmatch(path.name)), reverse=True)


def made_at(backup: Path) -> str:
    """The time in the name of a backup, as times are stored."""
    parts = _NAME.fullmatch(backup.name)
    return "{1}T{2}:{3}:{4}Z".format(*parts.groups()) if parts else ""


def make_backup(location: Path, reason: str, clock: Clock) -> Path:
    """Copies an inventory, in use or not, into its folder of backups, and drops the oldest ones."""
    from genera_desktop.store import sqlite

    target = _next_place(location, reason, clock)
    unfinished = target.with_suffix(".part")
    with sqlite.ClearErrors(location):
        sqlite.copy_database(location, unfinished)
    unfinished.replace(target)
    flush_folder(target.parent)
    for old in backups_of(location)[KEEP:]:
        old.unlink(missing_ok=True)
    return target


def set_aside(location: Path, clock: Clock) -> None:
    """Moves a file that is about to be replaced to its backups, sound or not, with its journal."""
    target = _next_place(location, "replaced", clock)
    location.replace(target)
    journal = location.with_name(location.name + "-journal")
    if journal.exists():
        journal.replace(target.with_name(target.name + "-journal"))


def sweep_backups(location: Path) -> None:
    """Removes what a process that was killed left of an unfinished backup."""
    with suppress(OSError):
        for leftover in folder_of(location).glob("*.part*"):
            leftover.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut, where the system can."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _next_place(location: Path, reason: str, clock: Clock) -> Path:
    folder = folder_of(location)
    sweep_backups(location)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise GeneraError("read-only-inventory", file=location.name, folder=str(folder)) from error
    newest = next(iter(backups_of(location)), None)
    number = int(newest.name[:6]) + 1 if newest else 1
    time = clock().astimezone(UTC).strftime("%Y-%m-%d %H-%M-%S")
    why = re.sub(r"[^A-Za-z0-9]+", "-", reason).strip("-") or "backup"
    return folder / f"{number:06} {time} {why[:60]}{SUFFIX}"
