"""What a window shows first of an inventory, read with the standard library alone.

SQLAlchemy takes longer to import than a window with its first table takes to appear, so that is read without it: the
same rows, checked by the same seals, in one transaction. `Glimpse` answers as `Transaction` does, for these questions.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from genera_desktop.errors import GeneraError
from genera_desktop.store.header import BUSY_SECONDS, FORMAT, file_uri
from genera_desktop.store.rows import MOVED, InventoryInfo, RecordRow, Round, record_row
from genera_desktop.store.seals import seal

Row = Sequence[Any]

_SHOWN = """SELECT uuid, form, cluster, status, local_id, deleted, conflict, title, search, answered, asked, missing,
 problems, updated_at, answers, row_hash FROM records WHERE form = ? AND deleted = 0 ORDER BY uuid"""
_TITLES = "SELECT uuid, title FROM records WHERE form = ? AND deleted = 0"
_COUNTS = "SELECT form, count(*) FROM records WHERE deleted = 0 GROUP BY form"
_CURRENT = "SELECT form, version, hash FROM current_questionnaires ORDER BY form"
_CONTENT = "SELECT version, number, form, content, hash FROM questionnaires WHERE version = ?"
_ROUND = "SELECT id, number, name, opened_at, hash FROM rounds ORDER BY number DESC LIMIT 1"
_INFO = "SELECT id, kind, cluster, replica, device, created_at, place, counter, number, hash FROM inventory"
_SETTING = "SELECT key, value, hash FROM settings WHERE key = ?"
_FORMAT = "SELECT version_num FROM alembic_version"


class SeenRecords(Protocol):
    """What of the records a first view asks for."""

    def rows(self, form: str, only: Iterable[str] | None = None) -> list[RecordRow]: ...
    def titles(self, form: str) -> dict[str, str]: ...
    def count_by_form(self) -> dict[str, int]: ...


class SeenQuestionnaires(Protocol):
    """What of the questionnaire a first view asks for."""

    def current(self) -> dict[str, str]: ...
    def content(self, version: str) -> str: ...


class SeenRounds(Protocol):
    """What of the rounds a first view asks for."""

    def current(self) -> Round | None: ...


class SeenSettings(Protocol):
    """What of the inventory's settings a first view asks for."""

    def get(self, key: str, default: Any = None) -> Any: ...


class View(Protocol):
    """A glimpse or a transaction: whatever answers the first questions about an inventory."""

    @property
    def records(self) -> SeenRecords: ...
    @property
    def questionnaires(self) -> SeenQuestionnaires: ...
    @property
    def rounds(self) -> SeenRounds: ...
    @property
    def settings(self) -> SeenSettings: ...


class Glimpse:
    """One unchanging view of an inventory, while the connection is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.records = _Records(connection)
        self.questionnaires = _Questionnaires(connection)
        self.rounds = _Rounds(connection)
        self.settings = _Settings(connection)


class _Records:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, form: str, only: Iterable[str] | None = None) -> list[RecordRow]:
        wanted = None if only is None else set(only)
        rows = self._connection.execute(_SHOWN, (form,))
        return [record_row(row) for row in rows if wanted is None or row[0] in wanted]

    def titles(self, form: str) -> dict[str, str]:
        return dict(self._connection.execute(_TITLES, (form,)))

    def count_by_form(self) -> dict[str, int]:
        return dict(self._connection.execute(_COUNTS))


class _Questionnaires:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def current(self) -> dict[str, str]:
        rows = [tuple(_checked(row, "current_questionnaires")) for row in self._connection.execute(_CURRENT)]
        return dict(rows)

    def content(self, version: str) -> str:
        rows = self._connection.execute(_CONTENT, (version,)).fetchall()
        if not rows:
            raise GeneraError("unknown-questionnaire-version", version=version[:12])
        return str(_checked(rows[0], "questionnaires")[3])


class _Rounds:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def current(self) -> Round | None:
        row = self._connection.execute(_ROUND).fetchone()
        if row is None:
            return None
        id, _number, name, opened_at = _checked(row, "rounds")
        return Round(id, name, opened_at)


class _Settings:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: str, default: Any = None) -> Any:
        row = self._connection.execute(_SETTING, (key,)).fetchone()
        return json.loads(_checked(row, "settings")[1]) if row else default


@contextmanager
def glimpsed(location: Path, *, read_only: bool) -> Iterator[Glimpse]:
    """A glimpse of an inventory whose tables are today's."""
    with _connected(location, read_only=read_only) as connection:
        yield Glimpse(connection)


def info_of(location: Path, *, read_only: bool) -> InventoryInfo | None:
    """What an inventory says of itself; None where a glimpse is not enough to tell, or to refuse it."""
    try:
        with _connected(location, read_only=read_only) as connection:
            [[version]] = connection.execute(_FORMAT).fetchall()
            [row] = connection.execute(_INFO).fetchall()
            id, kind, cluster, replica, device, created_at, *_counts = _checked(row, "inventory")
            moved_to = _Settings(connection).get(MOVED, "")
            known = InventoryInfo(id, kind, cluster, replica, device, created_at, FORMAT, moved_to)
            return known if int(version) == FORMAT else None
    except (sqlite3.Error, GeneraError, ValueError, TypeError):
        return None


@contextmanager
def _connected(location: Path, *, read_only: bool) -> Iterator[sqlite3.Connection]:
    uri = f"{file_uri(location)}?mode={'ro' if read_only else 'rw'}"
    with closing(sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)) as connection:
        for pragma in ("PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "BEGIN"):
            connection.execute(pragma)
        yield connection


def _checked(row: Row, table: str) -> Row:
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-row", table=table, row=str(values[0]))
    return values
