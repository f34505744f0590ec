"""An inventory file: made, opened, read and written in transactions, backed up and restored."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError, Parameter
from genera_desktop.store import backups, lock
from genera_desktop.store.clock import Clock, timestamp, utc_now
from genera_desktop.store.computer import computer
from genera_desktop.store.header import check_header
from genera_desktop.store.rows import CLUSTER, COORDINATOR, InventoryInfo

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from genera_desktop.problems import Problem
    from genera_desktop.store.glimpse import View
    from genera_desktop.store.ledger import Ledger
    from genera_desktop.store.transaction import Transaction

WRITER_SECONDS = 60
"""How long a transaction of this process waits for another one of it to end."""


class _Gate(threading.local):
    """The kind of transaction that this thread has open on a file, and the lock for which its writers queue."""

    def __init__(self, queue: threading.Lock) -> None:
        self.queue = queue
        self.open = ""
        self.whole: Transaction | None = None


_gates: dict[Path, _Gate] = {}
"""One for each file, because the same file may be opened twice."""


class Inventory:
    """One open `.genera` file. Several threads may use it, each in transactions of its own."""

    def __init__(self, location: Path, info: InventoryInfo, clock: Clock, *, read_only: bool) -> None:
        self.path = location
        self.clock = clock
        self.read_only = read_only
        self._made: Engine | None = None
        self._making = threading.Lock()
        self._place, self._file = _place_of(location), location.stat()
        self._gate = _gates.setdefault(location.resolve(), _Gate(threading.Lock()))
        self._is_open = True
        self._info = info

    @staticmethod
    def create(
        location: Path,
        *,
        kind: str,
        cluster: str = "",
        clock: Clock = utc_now,
        replica: str = "",
        device: str = "",
    ) -> Inventory:
        """A new, empty inventory, open for writing. An existing file is never touched."""
        if kind not in (CLUSTER, COORDINATOR):
            raise ValueError(f"an inventory is a {CLUSTER}'s or a {COORDINATOR}'s, not {kind!r}")
        location = location.absolute()
        _refuse_existing(location)
        unfinished = _unfinished(location)
        try:
            _build(unfinished, location, kind, cluster, timestamp(clock()), replica, device or computer())
            _refuse_existing(location)
            unfinished.rename(location)
            backups.flush_folder(location.parent)
        finally:
            unfinished.unlink(missing_ok=True)
        return Inventory.open(location, clock=clock)

    @staticmethod
    def open(location: Path, *, clock: Clock = utc_now, read_only: bool = False) -> Inventory:
        """An existing inventory. For writing it takes the lock file, and upgrades an older file after a backup.

        `read_only` needs no lock, and so works beside whoever is writing and in places where nothing can be written.
        """
        location = location.absolute()
        check_header(location, has_backups=bool(backups.backups_of(location)))
        if read_only:
            return _opened(location, clock, read_only=True)
        if not (os.access(location, os.W_OK) and os.access(location.parent, os.W_OK)):
            raise GeneraError("read-only-inventory", file=location.name, folder=str(location.parent))
        is_first = not lock.is_held(location)
        lock.take(location, clock)
        try:
            if is_first:  # else what looks left behind may be in the making
                _unfinished(location)
                backups.sweep_backups(location)
            return _opened(location, clock, read_only=False)
        except BaseException:
            lock.release(location)
            raise

    @staticmethod
    def restore(backup: Path, location: Path, *, clock: Clock = utc_now) -> Inventory:
        """The backup as the inventory at `location`, as a replica of its own; what lies there joins the backups."""
        from genera_desktop.store import sqlite

        location = location.absolute()
        check_header(backup)
        if lock.is_held(location):
            raise GeneraError("close-before-restore", file=location.name)
        lock.take(location, clock)
        try:
            unfinished = _unfinished(location)
            with sqlite.clear_errors(backup):
                sqlite.copy_database(backup, unfinished)
            if location.exists():
                backups.set_aside(location, clock)
            unfinished.rename(location)
            backups.flush_folder(location.parent)
            restored = Inventory.open(location, clock=clock)
        finally:
            lock.release(location)
        restored._become_new_replica()
        return restored

    @property
    def info(self) -> InventoryInfo:
        return self._info

    def now_text(self) -> str:
        """The time now as it is stored: UTC, ISO 8601, to the second."""
        return timestamp(self.clock())

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """One unchanging view of the inventory."""
        if self._gate.whole is not None:
            yield self._gate.whole
            return
        with self._no_other_transaction("reading"), self._transaction(writing=False) as transaction:
            yield transaction

    @contextmanager
    def glimpse(self) -> Iterator[View]:
        """The same, for what a window shows first: it spares a start the import of SQLAlchemy."""
        if self._made is not None:
            with self.reading() as transaction:
                yield transaction
            return
        import sqlite3

        from genera_desktop.store.glimpse import glimpsed

        if not self._is_open:
            raise RuntimeError("the inventory is closed")
        try:
            with (
                self._no_other_transaction("reading"),
                self._explaining_damage(),
                glimpsed(self.path, read_only=self.read_only) as seen,
            ):
                yield seen
        except (sqlite3.Error, UnicodeDecodeError) as error:
            from genera_desktop.store import sqlite

            with sqlite.clear_errors(self.path):
                raise error

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One transaction: on disk when the block ends, and nothing of it where the block is left by an exception.

        Writers of this process queue for up to a minute. A commit waits five seconds for readers to end, so keep
        `reading` short: take the records out, then work with them.
        """
        if self._gate.whole is not None:
            with self._gate.whole.part():
                yield self._gate.whole
            return
        if self.read_only:
            raise GeneraError("read-only-inventory", file=self.path.name, folder=str(self.path.parent))
        with self._no_other_transaction("writing"), self._alone():
            self._check_place()
            with self._transaction(writing=True) as transaction:
                yield transaction

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Makes one transaction of all that this thread reads and writes inside: all of it is on disk when the block
        ends, and nothing where an exception leaves it. A `writing` inside that fails takes back its own part only."""
        with self.writing() as transaction:
            self._gate.whole = transaction
            try:
                yield
            finally:
                self._gate.whole = None

    def backup(self, reason: str) -> Path:
        """A copy of the whole inventory beside it, with time and reason in its name; the oldest of many are dropped."""
        with self._no_other_transaction("writing"), self._alone():
            return backups.make_backup(self.path, reason, self.clock)

    def backups(self) -> list[Path]:
        """The backups of this inventory, the one made last first."""
        return backups.backups_of(self.path)

    def last_backup_at(self) -> str:
        """When the latest backup was made, as it is stored; '' where there is none."""
        return next((backups.made_at(path) for path in self.backups()), "")

    def check(self) -> list[Problem]:
        """Everything in the file that is not as it was saved: nothing, if all is well."""
        from genera_desktop.problems import Place, Problem
        from genera_desktop.store import sqlite
        from genera_desktop.store.soundness import damages

        try:
            with self._begun(writing=False) as ledger:
                found = list(damages(ledger))
            if not found and not sqlite.sound(self.path):
                found = [GeneraError("damaged-inventory")]
        except GeneraError as error:
            found = [error]
        return [
            Problem(
                error.code,
                Place(record=str(error.params.get("record", ""))),
                params={**error.params, **self._way_back()},
            )
            for error in found
        ]

    def close(self) -> None:
        """Ends the work with the file and gives back its lock. Twice is once."""
        if self._is_open:
            self._is_open = False
            if self._made is not None:
                self._made.dispose()
            if not self.read_only:
                lock.release(self.path)

    def __enter__(self) -> Inventory:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _engine(self) -> Engine:
        with self._making:
            if self._made is None:
                from genera_desktop.store import sqlite

                self._made = sqlite.make_engine(self.path, read_only=self.read_only)
            return self._made

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Transaction]:
        from genera_desktop.store.transaction import Transaction

        with self._begun(writing=writing) as ledger:
            yield Transaction(ledger)
        if ledger.replica and ledger.replica != self._info.replica:
            self._info = _read_info(self._engine, self.path)

    @contextmanager
    def _begun(self, *, writing: bool) -> Iterator[Ledger]:
        from genera_desktop.store import sqlite
        from genera_desktop.store.ledger import Ledger

        if not self._is_open:
            raise RuntimeError("the inventory is closed")
        with (
            self._explaining_damage(),
            sqlite.clear_errors(self.path),
            sqlite.begun(self._engine, writing=writing) as connection,
        ):
            ledger = Ledger(connection, self._place, writing=writing)
            yield ledger
            ledger.save()

    @contextmanager
    def _explaining_damage(self) -> Iterator[None]:
        """Names the file and the latest backup in refusals of damaged content."""
        try:
            yield
        except GeneraError as error:
            if not error.code.startswith("damaged-"):
                raise
            raise GeneraError(error.code, **{**error.params, **self._way_back()}) from error

    def _way_back(self) -> dict[str, Parameter]:
        """What a message about damage names: the file and its latest backup."""
        return {"file": self.path.name, "backup": next((path.name for path in self.backups()), "-")}

    @contextmanager
    def _no_other_transaction(self, kind: str) -> Iterator[None]:
        """Refuses what could only wait for itself: a writer inside another transaction of the same thread."""
        outer = self._gate.open
        if outer and "writing" in (outer, kind):
            raise RuntimeError(f"{kind} inside the {outer} transaction of the same thread")
        self._gate.open = kind
        try:
            yield
        finally:
            self._gate.open = outer

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._gate.queue.acquire(timeout=WRITER_SECONDS):
            raise GeneraError("busy-inventory", file=self.path.name, folder=str(self.path.parent))
        try:
            yield
        finally:
            self._gate.queue.release()

    def _check_place(self) -> None:
        """Refuses to write where the file was taken away: what is written into it then would be lost."""
        try:
            same = os.path.samestat(self._file, self.path.stat())
        except OSError:
            same = False
        if not same:
            raise GeneraError("inventory-gone", file=self.path.name, folder=str(self.path.parent))

    def _become_new_replica(self) -> None:
        with self.writing() as transaction:
            transaction.become_new_replica()


def _opened(location: Path, clock: Clock, *, read_only: bool) -> Inventory:
    from genera_desktop.store.glimpse import info_of

    info = info_of(location, read_only=read_only) or _upgraded_info(location, clock, read_only=read_only)
    if not read_only and location.with_name(location.name + "-journal").exists():
        from genera_desktop.store import sqlite

        with sqlite.clear_errors(location):
            sqlite.sweep_journal(location)
    return Inventory(location, info, clock, read_only=read_only)


def _upgraded_info(location: Path, clock: Clock, *, read_only: bool) -> InventoryInfo:
    """What a file says of itself after it was brought to today's tables, or the refusal that is its due."""
    from genera_desktop.store import sqlite, tables, upgrade

    engine = sqlite.make_engine(location, read_only=read_only)
    try:
        with sqlite.clear_errors(location):
            found = upgrade.format_of(engine, location)
            if found > tables.FORMAT:
                raise GeneraError("newer-inventory", file=location.name)
            if found < tables.FORMAT:
                if read_only:
                    raise GeneraError("older-inventory-read-only", file=location.name)
                backups.make_backup(location, "before upgrade", clock)
                upgrade.upgrade(engine)
            return _read_info(engine, location)
    finally:
        engine.dispose()


def _unfinished(location: Path) -> Path:
    """Where a file is made before it takes its name; what a killed process left there is removed."""
    unfinished = location.with_name(f".{location.name}.part")
    with suppress(OSError):
        unfinished.unlink(missing_ok=True)
    return unfinished


def _refuse_existing(location: Path) -> None:
    if location.exists() or location.is_symlink():
        raise GeneraError("inventory-exists", file=location.name, folder=str(location.parent))


def _build(unfinished: Path, location: Path, kind: str, cluster: str, now: str, replica: str, device: str) -> None:
    """Makes the file with its tables and the one row that names it."""
    from uuid import uuid4

    from sqlalchemy import insert

    from genera_desktop.store import sqlite, tables
    from genera_desktop.store.ledger import new_replica, sealed

    try:
        unfinished.touch(exist_ok=False)
    except OSError as error:
        raise GeneraError("read-only-folder", file=location.name, folder=str(location.parent)) from error
    values = {
        "id": uuid4().hex,
        "kind": kind,
        "cluster": cluster,
        "replica": replica or new_replica(),
        "device": device,
        "created_at": now,
        "place": _place_of(unfinished, location),
        "counter": 0,
        "number": 0,
    }
    engine = sqlite.make_engine(unfinished)
    try:
        with sqlite.clear_errors(location), sqlite.begun(engine, writing=True) as connection:
            sqlite.mark_as_inventory(connection)
            tables.metadata.create_all(connection)
            tables.version.create(connection)
            connection.execute(insert(tables.version).values(version_num=tables.revision(tables.FORMAT)))
            connection.execute(insert(tables.inventory).values(sealed(values)))
    finally:
        engine.dispose()


def _place_of(file: Path, location: Path | None = None) -> str:
    """What tells this file from a copy of it, without telling anyone the computer's or the folder's name."""
    where = (location or file).resolve()
    return sha256(f"{computer()}\n{where}\n{file.stat().st_ino}".encode()).hexdigest()[:16]


def _read_info(engine: Engine, location: Path) -> InventoryInfo:
    from sqlalchemy import select
    from sqlalchemy.exc import NoResultFound

    from genera_desktop.store import sqlite, tables
    from genera_desktop.store.ledger import checked

    with sqlite.clear_errors(location), engine.connect() as connection:
        try:
            row = checked(connection.execute(select(tables.inventory)).one(), tables.inventory)
        except (NoResultFound, GeneraError) as error:
            raise GeneraError("damaged-inventory", file=location.name, folder=str(location.parent)) from error
    return InventoryInfo(
        row["id"], row["kind"], row["cluster"], row["replica"], row["device"], row["created_at"], tables.FORMAT
    )
