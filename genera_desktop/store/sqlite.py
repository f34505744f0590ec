"""Everything that is SQLite's alone: the file's first bytes, the pragmas, backups, and the names of its errors."""

from __future__ import annotations

import os
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool, PoolProxiedConnection

from genera_desktop.errors import GeneraError
from genera_desktop.store.header import APPLICATION_ID, BUSY_SECONDS, file_uri

# EXTRA flushes the folder too, so that a commit stands when the power goes. What is deleted is overwritten with
# zeros, because personal data can be erased. 64 MB of pages let a large import go on without shutting readers out.
_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA cache_size = -64000",
)

_KEPT = 5
"""So many connections stay open for the transactions to come."""

_CODES = {
    "SQLITE_BUSY": "busy-inventory",
    "SQLITE_LOCKED": "busy-inventory",
    "SQLITE_FULL": "disk-full",
    "SQLITE_READONLY": "read-only-inventory",
    "SQLITE_PERM": "read-only-inventory",
    "SQLITE_CANTOPEN": "read-only-inventory",
    "SQLITE_CORRUPT": "damaged-inventory",
    "SQLITE_NOTADB": "damaged-inventory",
    "SQLITE_FORMAT": "damaged-inventory",
    "SQLITE_ERROR": "damaged-inventory",  # our statements are right, so the tables are not
}


def make_engine(location: Path, *, read_only: bool = False) -> Engine:
    """An engine on a file that exists; each connection may be used by one thread after the other."""

    def connect() -> sqlite3.Connection:
        mode = "ro" if read_only else "rw"
        connection = sqlite3.connect(
            f"{file_uri(location)}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        for pragma in _PRAGMAS[1:] if read_only else _PRAGMAS:
            connection.execute(pragma).close()
        return connection

    return create_engine("sqlite://", creator=connect, poolclass=NullPool)


@contextmanager
def begun(engine: Engine, *, writing: bool) -> Iterator[Connection]:
    """A connection with one transaction, committed when the block ends, rolled back when an exception leaves it."""
    with engine.connect() as connection, connection.begin():
        _begin(connection, writing=writing)
        yield connection


class Connections:
    """The connections to a file that are open and wait for the next transaction.

    Each is one of SQLAlchemy's, but transactions are begun and ended by the driver itself. SQLAlchemy's own pool and
    transactions take as long as a sixth of a commit, which is to be felt where every answer is one.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._idle: list[Connection] = []
        self._is_open = True

    def begun(self, *, writing: bool) -> AbstractContextManager[Connection]:
        """One of them with a transaction, committed when the block ends, rolled back when an exception leaves it."""
        return _Begun(self, writing=writing)

    def take(self) -> Connection:
        with suppress(IndexError):
            return self._idle.pop()
        return self._engine.connect()

    def give_back(self, connection: Connection) -> None:
        if self._is_open and len(self._idle) < _KEPT:
            self._idle.append(connection)
        else:
            connection.close()

    def close(self) -> None:
        """Closes those that wait, and each of the others when its transaction has ended."""
        self._is_open = False
        while self._idle:
            self._idle.pop().close()


class _Begun:
    """A transaction on one of these connections."""

    __slots__ = ("_connection", "_connections", "_writing")

    def __init__(self, connections: Connections, *, writing: bool) -> None:
        self._connections = connections
        self._writing = writing

    def __enter__(self) -> Connection:
        connection = self._connection = self._connections.take()
        try:
            _begin(connection, writing=self._writing)
        except BaseException:
            connection.close()
            raise
        return connection

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        connection = self._connection
        # A statement that went through SQLAlchemy began a transaction there as well.
        ended: Connection | PoolProxiedConnection = connection if connection.in_transaction() else connection.connection
        try:
            if error is None:
                ended.commit()
            else:
                ended.rollback()
        except BaseException:
            connection.close()  # and SQLite takes back what was not committed
            raise
        self._connections.give_back(connection)


def _begin(connection: Connection, *, writing: bool) -> None:
    # A writer takes its place at once: waiting later, with something read already, could only end in a refusal.
    connection.connection.cursor().execute("BEGIN IMMEDIATE" if writing else "BEGIN")


def sweep_journal(location: Path) -> None:
    """Removes the journal of a process that was killed before it had written anything into it.

    SQLite itself uses up a journal that matters when the file is first read, but leaves such an empty one behind.
    """
    if location.with_name(location.name + "-journal").exists():
        with closing(sqlite3.connect(f"{file_uri(location)}?mode=rw", uri=True, timeout=BUSY_SECONDS)) as connection:
            for mode in ("PERSIST", "DELETE"):  # going from one to the other removes the file, under SQLite's locks
                connection.execute(f"PRAGMA journal_mode = {mode}").close()


def mark_as_inventory(connection: Connection) -> None:
    """Writes into the file's header what kind of file it is."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


class ClearErrors:
    """Turns what SQLite reports inside into one clear refusal."""

    __slots__ = ("_location",)

    def __init__(self, location: Path) -> None:
        self._location = location

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, DatabaseError | sqlite3.Error):
            cause = error.orig if isinstance(error, DatabaseError) else error
            if not isinstance(cause, sqlite3.IntegrityError | sqlite3.ProgrammingError):  # else a mistake of ours
                raise _refusal(cause, self._location) from error
        elif isinstance(error, UnicodeDecodeError) and _is_drivers(error):
            location = self._location
            raise GeneraError("damaged-inventory", file=location.name, folder=str(location.parent)) from error


def _is_drivers(error: UnicodeDecodeError) -> bool:
    """Whether the driver stumbled: over a text in the file, or over the message in which SQLite quotes it."""
    *_, (frame, _) = traceback.walk_tb(error.__traceback__)
    return str(frame.f_globals.get("__name__")).startswith(("sqlalchemy.", "genera_desktop.store."))


def _refusal(cause: BaseException | None, location: Path) -> GeneraError:
    name = getattr(cause, "sqlite_errorname", None) or ""
    code = _CODES.get("_".join(name.split("_")[:2]), "inventory-failed")
    if "decode to UTF-8" in str(cause):  # has no code of its own
        code = "damaged-inventory"
    return GeneraError(code, file=location.name, folder=str(location.parent), reason=str(cause))


def copy_database(source: Path, target: Path) -> None:
    """Copies an inventory, even while it is in use, into a new file, and returns when that is on disk."""
    with (
        closing(sqlite3.connect(f"{file_uri(source)}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as old,
        closing(sqlite3.connect(target)) as new,
    ):
        new.execute("PRAGMA synchronous = OFF").close()  # flushed below, once
        old.backup(new)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def build_anew(location: Path) -> None:
    """Writes the whole file anew from its rows, so that nothing is left of what was taken out of it."""
    with closing(sqlite3.connect(f"{file_uri(location)}?mode=rw", uri=True, timeout=BUSY_SECONDS)) as connection:
        for statement in (*_PRAGMAS, "VACUUM"):
            connection.execute(statement).close()


def sound(location: Path) -> bool:
    """Whether SQLite finds nothing wrong with the structure of the file."""
    with closing(sqlite3.connect(f"{file_uri(location)}?mode=ro", uri=True, timeout=BUSY_SECONDS)) as connection:
        try:
            return bool(connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",))
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return False
