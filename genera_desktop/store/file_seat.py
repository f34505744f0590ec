"""An inventory in a file of its own: its lock, its backups, and its name, which it takes when it is whole."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.store import backups, lock
from genera_desktop.store.clock import Clock
from genera_desktop.store.computer import computer
from genera_desktop.store.header import check_header
from genera_desktop.store.rows import InventoryInfo

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from genera_desktop.store.glimpse import View
    from genera_desktop.store.seat import Build
    from genera_desktop.store.sqlite import Connections


class FileSeat:
    """The seat that a file is."""

    is_shared = False

    def __init__(self, location: Path) -> None:
        self.path = self.location = location.absolute()
        self.name, self.folder = self.path.name, self.path.parent
        self._file: os.stat_result | None = None
        self._place = ""
        self._connections: Connections | None = None

    def make(self, build: Build) -> None:
        from genera_desktop.store import sqlite, tables

        self._refuse_existing()
        unfinished = _unfinished(self.path)
        try:
            try:
                unfinished.touch(exist_ok=False)
            except OSError as error:
                raise GeneraError("read-only-folder", file=self.name, folder=str(self.folder)) from error
            engine = sqlite.make_engine(unfinished)
            try:
                with self.clear_errors(), sqlite.begun(engine, writing=True) as connection:
                    sqlite.mark_as_inventory(connection)
                    tables.create(connection)
                    build(connection, _place_of(unfinished, self.path))
            finally:
                engine.dispose()
            self._refuse_existing()
            unfinished.rename(self.path)
            backups.flush_folder(self.folder)
        finally:
            unfinished.unlink(missing_ok=True)

    def enter(self, clock: Clock, *, read_only: bool) -> InventoryInfo:
        check_header(self.path, has_backups=bool(self.backups()))
        if read_only:
            return self._entered(clock, read_only=True)
        if not (os.access(self.path, os.W_OK) and os.access(self.folder, os.W_OK)):
            raise GeneraError("read-only-inventory", file=self.name, folder=str(self.folder))
        is_first = not lock.is_held(self.path)
        lock.take(self.path, clock)
        try:
            if is_first:  # else what looks left behind may be in the making
                _unfinished(self.path)
                backups.sweep_backups(self.path)
            return self._entered(clock, read_only=False)
        except BaseException:
            lock.release(self.path)
            raise

    def leave(self, *, read_only: bool) -> None:
        if self._connections is not None:
            self._connections.close()
        if not read_only:
            lock.release(self.path)

    def exists(self) -> bool:
        return self.path.exists()

    def place(self) -> str:
        return self._place

    def check_place(self) -> None:
        """What is written into a file that was taken away would be lost."""
        try:
            same = self._file is not None and os.path.samestat(self._file, self.path.stat())
        except OSError:
            same = False
        if not same:
            raise GeneraError("inventory-gone", file=self.name, folder=str(self.folder))

    def make_engine(self, *, read_only: bool) -> Engine:
        from genera_desktop.store import sqlite

        engine = sqlite.make_engine(self.path, read_only=read_only)
        if self._file is not None:  # entered: this one is there to stay
            self._connections = sqlite.Connections(engine)
        return engine

    def begun(self, engine: Engine, *, writing: bool) -> AbstractContextManager[Connection]:
        from genera_desktop.store import sqlite

        if self._connections is None:
            return sqlite.begun(engine, writing=writing)
        return self._connections.begun(writing=writing)

    def clear_errors(self) -> AbstractContextManager[None]:
        from genera_desktop.store import sqlite

        return sqlite.ClearErrors(self.path)

    @contextmanager
    def glimpsed(self, *, read_only: bool) -> Iterator[View]:
        from genera_desktop.store.glimpse import glimpsed

        try:
            with glimpsed(self.path, read_only=read_only) as seen:
                yield seen
        except (sqlite3.Error, UnicodeDecodeError) as error:
            with self.clear_errors():
                raise error

    def backup(self, reason: str, clock: Clock) -> Path:
        return backups.make_backup(self.path, reason, clock)

    def backups(self) -> list[Path]:
        return backups.backups_of(self.path)

    def is_sound(self) -> bool:
        from genera_desktop.store import sqlite

        return sqlite.sound(self.path)

    def build_anew(self) -> None:
        from genera_desktop.store import sqlite

        with self.clear_errors():
            sqlite.build_anew(self.path)

    def remove(self) -> None:
        self.path.unlink()
        shutil.rmtree(backups.folder_of(self.path), ignore_errors=True)

    def restore(self, backup: Path, clock: Clock) -> None:
        """Puts a copy of a backup here; what lies here joins the backups. Only while this program holds the lock."""
        from genera_desktop.store import sqlite

        unfinished = _unfinished(self.path)
        with sqlite.ClearErrors(backup):
            sqlite.copy_database(backup, unfinished)
        if self.path.exists():
            backups.set_aside(self.path, clock)
        unfinished.rename(self.path)
        backups.flush_folder(self.folder)

    def _refuse_existing(self) -> None:
        if self.path.exists() or self.path.is_symlink():
            raise GeneraError("inventory-exists", file=self.name, folder=str(self.folder))

    def _entered(self, clock: Clock, *, read_only: bool) -> InventoryInfo:
        from genera_desktop.store.glimpse import info_of

        info = info_of(self.path, read_only=read_only) or self._upgraded_info(clock, read_only=read_only)
        if not read_only and self.path.with_name(self.name + "-journal").exists():
            from genera_desktop.store import sqlite

            with self.clear_errors():
                sqlite.sweep_journal(self.path)
        self._file, self._place = self.path.stat(), _place_of(self.path)
        return info

    def _upgraded_info(self, clock: Clock, *, read_only: bool) -> InventoryInfo:
        """What a file says of itself after it was brought to today's tables, or the refusal that is its due."""
        from genera_desktop.store import upgrade

        engine = self.make_engine(read_only=read_only)
        try:
            return upgrade.info_of_todays_tables(
                self, engine, read_only=read_only, before=lambda: self.backup("before upgrade", clock)
            )
        finally:
            engine.dispose()


def _unfinished(location: Path) -> Path:
    """Where a file is made before it takes its name; what a killed process left there is removed."""
    unfinished = location.with_name(f".{location.name}.part")
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
    return unfinished


def _place_of(file: Path, location: Path | None = None) -> str:
    """What tells this file from a copy of it, without telling anyone the computer's or the folder's name."""
    where = (location or file).resolve()
    return sha256(f"{computer()}\n{where}\n{file.stat().st_ino}".encode()).hexdigest()[:16]
