"""Everything that is SQLite's alone: the file's first bytes, the pragmas, backups, and the names of its errors."""

from __future__ import annotations

import os
import sqlite3
import traceback
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

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

    return create_engine("sqlite://", creator=connect, poolclass=QueuePool, max_overflow=20, pool_reset_on_return=None)


@contextmanager
def begun(engine: Engine, *, writing: bool) -> Iterator[Connection]:
    """A connection with one transaction, committed when the block ends, rolled back when an exception leaves it."""
    with engine.connect() as connection, connection.begin():
        # A writer takes its place at once: waiting later, with something read already, could only end in a refusal.
        connection.connection.cursor().execute("BEGIN IMMEDIATE" if writing else "BEGIN")
        yield connection


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


@contextmanager
def clear_errors(location: Path) -> Iterator[None]:
    """Turns what SQLite reports inside into one clear refusal."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DatabaseError) else error
        if isinstance(cause, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise  # a mistake of ours
        raise _refusal(cause, location) from error
    except UnicodeDecodeError as error:
        if not _is_drivers(error):
            raise
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
