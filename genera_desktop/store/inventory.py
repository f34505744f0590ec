"""An inventory: made, opened, read and written in transactions, backed up and restored, wherever it lies."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError, Parameter
from genera_desktop.store import lock
from genera_desktop.store.clock import Clock, timestamp, utc_now
from genera_desktop.store.computer import computer
from genera_desktop.store.header import check_header
from genera_desktop.store.rows import CLUSTER, COORDINATOR, InventoryInfo
from genera_desktop.store.seat import Seat, seat_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from genera_desktop.problems import Problem
    from genera_desktop.store.glimpse import View
    from genera_desktop.store.ledger import Ledger
    from genera_desktop.store.transaction import Transaction

WRITER_SECONDS = 60
"""How long a transaction of this process waits for another one of it to end."""


class _Gate(threading.local):
    """The kind of transaction that this thread has open on an inventory, and the lock for which its writers queue."""

    def __init__(self, queue: threading.Lock) -> None:
        self.queue = queue
        self.open = ""
        self.whole: Transaction | None = None


_gates: dict[Location, _Gate] = {}
"""One for each place, because the same inventory may be opened twice."""


class Inventory:
    """One open inventory. Several threads may use it, each in transactions of its own."""

    def __init__(self, seat: Seat, info: InventoryInfo, clock: Clock, *, read_only: bool) -> None:
        self.seat = seat
        self.location = seat.location
        self.name = seat.name
        self.folder = seat.folder
        self.is_shared = seat.is_shared
        self.clock = clock
        self.read_only = read_only
        self._made: Engine | None = None
        self._making = threading.Lock()
        place = seat.location.resolve() if isinstance(seat.location, Path) else seat.location
        self._gate = _gates.setdefault(place, _Gate(threading.Lock()))
        self._is_open = True
        self._info = info
        self._seen = ""
        self._has_news = False
        self._own: list[tuple[int, int]] = []

    @staticmethod
    def create(
        location: Location,
        *,
        kind: str,
        cluster: str = "",
        clock: Clock = utc_now,
        replica: str = "",
        device: str = "",
    ) -> Inventory:
        """A new, empty inventory, open for writing. What exists is never touched."""
        if kind not in (CLUSTER, COORDINATOR):
            raise ValueError(f"an inventory is a {CLUSTER}'s or a {COORDINATOR}'s, not {kind!r}")

        def build(connection: Connection, place: str) -> None:
            _build(connection, kind, cluster, timestamp(clock()), replica, device or computer(), place)

        seat_of(location).make(build)
        return Inventory.open(location, clock=clock)

    @staticmethod
    def open(location: Location, *, clock: Clock = utc_now, read_only: bool = False) -> Inventory:
        """An existing inventory. For writing it takes the lock of a file, and upgrades an older file after a backup.

        `read_only` needs no lock, and so works beside whoever is writing and in places where nothing can be written.
        """
        seat = seat_of(location)
        opened = Inventory(seat, seat.enter(clock, read_only=read_only), clock, read_only=read_only)
        if opened.info.moved_to and not read_only:
            opened.close()
            raise GeneraError("inventory-moved", file=opened.name, place=opened.info.moved_to)
        opened.take_news()
        return opened

    @staticmethod
    def exists(location: Location) -> bool:
        """Whether something is there already, an inventory or not. GeneraError where a server does not answer."""
        return seat_of(location).exists()

    @staticmethod
    def restore(backup: Path, location: Path, *, clock: Clock = utc_now) -> Inventory:
        """The backup as the inventory at `location`, as a replica of its own; what lies there joins the backups."""
        from genera_desktop.store.file_seat import FileSeat

        location = location.absolute()
        check_header(backup)
        if lock.is_held(location):
            raise GeneraError("close-before-restore", file=location.name)
        lock.take(location, clock)
        try:
            FileSeat(location).restore(backup, clock)
            restored = Inventory.open(location, clock=clock)
        finally:
            lock.release(location)
        restored._become_new_replica()
        return restored

    @property
    def path(self) -> Path:
        """The file that it is."""
        if not isinstance(self.location, Path):
            raise RuntimeError("an inventory on a server is no file")
        return self.location

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
        with _Turn(self, self._gate, "reading"), self._transaction(writing=False) as transaction:
            yield transaction

    @contextmanager
    def glimpse(self) -> Iterator[View]:
        """The same, for what a window shows first: it spares a start the import of SQLAlchemy."""
        if self._made is not None:
            with self.reading() as transaction:
                yield transaction
            return
        if not self._is_open:
            raise RuntimeError("the inventory is closed")
        glimpsed = self.seat.glimpsed(read_only=self.read_only)
        if glimpsed is None:
            with self.reading() as transaction:
                yield transaction
            return
        with _Turn(self, self._gate, "reading"), _DamageExplained(self), glimpsed as seen:
            yield seen

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
            raise GeneraError("read-only-inventory", file=self.name, folder=str(self.folder))
        with _Turn(self, self._gate, "writing"):
            self.seat.check_place()
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

    def wrote(self, number: int) -> bool:
        """Whether it was this program that wrote what has this place in the order of arrival, since it opened the
        inventory. A file is written by nobody else."""
        return not self.is_shared or any(first < number <= last for first, last in self._own)

    def at_once(self) -> AbstractContextManager[None]:
        """`as_one` where others may write between two transactions of this program; nothing where nobody can."""
        return self.as_one() if self.is_shared and self._gate.whole is None else nullcontext()

    def take_news(self) -> bool:
        """Whether others have written into it since this was asked last. A file has one writer, and so no news."""
        if not self.is_shared:
            return False
        with self.reading() as transaction:
            state = transaction.state()
        news, self._has_news = self._has_news or state != self._seen, False
        self._seen = state
        return news

    def backup(self, reason: str) -> Path | None:
        """A copy of the whole inventory beside it, with time and reason in its name; the oldest of many are dropped.
        None where it lies on a server, whose administrator makes the backups."""
        if self.is_shared:
            return None
        with _Turn(self, self._gate, "writing"):
            return self.seat.backup(reason, self.clock)

    def backups(self) -> list[Path]:
        """The backups of this inventory, the one made last first."""
        return self.seat.backups()

    def last_backup_at(self) -> str:
        """When the latest backup was made, as it is stored; '' where there is none."""
        from genera_desktop.store.backups import made_at

        return next((made_at(path) for path in self.backups()), "")

    def check(self) -> list[Problem]:
        """Everything in the file that is not as it was saved: nothing, if all is well."""
        from genera_desktop.problems import Place, Problem
        from genera_desktop.store.soundness import damages

        try:
            with self._begun(writing=False) as ledger:
                found = list(damages(ledger))
            if not found and not self.seat.is_sound():
                found = [GeneraError("damaged-inventory")]
        except GeneraError as error:
            found = [error]
        return [
            Problem(
                error.code,
                Place(record=str(error.params.get("record", ""))),
                params={**error.params, **self.way_back()},
            )
            for error in found
        ]

    def close(self) -> None:
        """Ends the work with the file and gives back its lock. Twice is once."""
        if self._is_open:
            self._is_open = False
            if self._made is not None:
                self._made.dispose()
            self.seat.leave(read_only=self.read_only)

    def __enter__(self) -> Inventory:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _engine(self) -> Engine:
        if self._made is not None:
            return self._made
        with self._making:
            if self._made is None:
                self._made = self.seat.make_engine(read_only=self.read_only)
            return self._made

    @contextmanager
    def _transaction(self, *, writing: bool) -> Iterator[Transaction]:
        from genera_desktop.store.transaction import Transaction

        with self._begun(writing=writing) as ledger:
            yield Transaction(ledger)
        if ledger.left and self.is_shared:
            self._has_news |= ledger.found != self._seen
            self._seen = ledger.left
            self._own.append(ledger.numbers)
        if ledger.replica and ledger.replica != self._info.replica:
            from genera_desktop.store.upgrade import read_info

            self._info = read_info(self.seat, self._engine)

    @contextmanager
    def _begun(self, *, writing: bool) -> Iterator[Ledger]:
        from genera_desktop.store.ledger import Ledger

        if not self._is_open:
            raise RuntimeError("the inventory is closed")
        with (
            _DamageExplained(self),
            self.seat.clear_errors(),
            self.seat.begun(self._engine, writing=writing) as connection,
        ):
            ledger = Ledger(connection, self.seat.place(), writing=writing, is_shared=self.is_shared)
            yield ledger
            ledger.save()

    def way_back(self) -> dict[str, Parameter]:
        """What a message about damage names: the file and its latest backup."""
        return {"file": self.name, "backup": next((path.name for path in self.backups()), "-")}

    def _become_new_replica(self) -> None:
        with self.writing() as transaction:
            transaction.become_new_replica()


class _Turn:
    """A transaction's turn at the gate. Refuses what could only wait for itself, a writer inside another transaction of
    the same thread; writers wait for each other."""

    __slots__ = ("_gate", "_inventory", "_kind", "_outer")

    def __init__(self, inventory: Inventory, gate: _Gate, kind: str) -> None:
        self._inventory = inventory
        self._gate = gate
        self._kind = kind

    def __enter__(self) -> None:
        gate, kind, outer = self._gate, self._kind, self._gate.open
        if outer and "writing" in (outer, kind):
            raise RuntimeError(f"{kind} inside the {outer} transaction of the same thread")
        if kind == "writing" and not gate.queue.acquire(timeout=WRITER_SECONDS):
            raise GeneraError("busy-inventory", file=self._inventory.name, folder=str(self._inventory.folder))
        self._outer = outer
        gate.open = kind

    def __exit__(self, *_: object) -> None:
        self._gate.open = self._outer
        if self._kind == "writing":
            self._gate.queue.release()


class _DamageExplained:
    """Names the file and the latest backup in refusals of damaged content."""

    __slots__ = ("_inventory",)

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, GeneraError) and error.code.startswith("damaged-"):
            raise GeneraError(error.code, **{**error.params, **self._inventory.way_back()}) from error


def _build(connection: Connection, kind: str, cluster: str, now: str, replica: str, device: str, place: str) -> None:
    """Writes the rows that name the inventory and its format into the empty tables."""
    from uuid import uuid4

    from sqlalchemy import insert

    from genera_desktop.store import tables
    from genera_desktop.store.ledger import new_replica, sealed

    values = {
        "id": uuid4().hex,
        "kind": kind,
        "cluster": cluster,
        "replica": replica or new_replica(),
        "device": device,
        "created_at": now,
        "place": place,
        "counter": 0,
        "number": 0,
    }
    connection.execute(insert(tables.version).values(version_num=tables.revision(tables.FORMAT)))
    connection.execute(insert(tables.inventory).values(sealed(values)))
