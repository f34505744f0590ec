"""Everything that is PostgreSQL's alone: how its server is asked, what its errors mean, and a seat on it.

One transaction writes at a time: each begins with the lock of the one row of `inventory`, in which every edit is
counted anyway, and sees from then on what all before it have written. Readers wait for nobody.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from genera_desktop.address import ServerAddress
from genera_desktop.errors import GeneraError
from genera_desktop.store import key_ring, tables, upgrade
from genera_desktop.store.clock import Clock
from genera_desktop.store.header import APPLICATION_ID
from genera_desktop.store.rows import InventoryInfo

if TYPE_CHECKING:
    from genera_desktop.store.seat import Build

# What matters of its words is raised; the rest may quote what is in the database, and nobody asked for it.
logging.getLogger("psycopg").setLevel(logging.CRITICAL)

CONNECT_SECONDS = 10
WAIT_SECONDS = 20
"""How long a transaction waits for another coordinator's to end."""
IDLE_SECONDS = 120
"""After how long the server takes back a transaction of which it hears nothing: of a computer that fell asleep."""

# A commit that was told is on the server's disk, whatever its administrator chose for other programs.
_SETTINGS = (
    f"-c lock_timeout={WAIT_SECONDS * 1000} -c idle_in_transaction_session_timeout={IDLE_SECONDS * 1000} "
    "-c synchronous_commit=on"
)
_KEEPALIVE = {
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": f"{WAIT_SECONDS * 1000}",  # for what was sent into a cable that nobody holds any more
}

_CODES = {
    "55P03": "busy-inventory",  # lock not available in time
    "40001": "busy-inventory",
    "40P01": "busy-inventory",
    "53100": "disk-full",
    "25006": "server-refuses",  # a standby, which is only read
    "42501": "server-refuses",
    "28P01": "server-wants-password",
    "28000": "server-refuses",
    "42P01": "missing-on-server",
}
_WRONG_PASSWORD = (
    "password authentication failed",
    "authentification par mot de passe échouée",
    "autenticazione con password fallita",
    "Passwort-Authentifizierung",
)
"""How a server refuses a password, in some of its languages; while it lets nobody in it gives no code."""
_MISTAKES = ("22", "23", "42")
"""The classes of errors that only a statement of ours can cause."""

# A restored backup, a standby that took over and a copy of the database are each another place.
_PLACE = text(
    "SELECT (SELECT system_identifier FROM pg_control_system()), (SELECT timeline_id FROM pg_control_checkpoint()),"
    " (SELECT oid FROM pg_database WHERE datname = current_database()), to_regclass('inventory')::oid"
)
_TABLES = text("SELECT to_regclass('alembic_version'), to_regclass('inventory'), to_regclass('contributions')")


class ServerSeat:
    """The seat that a database of a server is, or a schema of it (`?options=-csearch_path=NAME`)."""

    is_shared = True

    def __init__(self, location: ServerAddress) -> None:
        self.location = location
        self.name, self.folder = location.name, Path.home()
        self._place = ""
        self._from_key_ring = ""

    def make(self, build: Build) -> None:
        engine = self.make_engine(read_only=False)
        try:
            with self.clear_errors(), self.begun(engine, writing=True) as connection:
                connection.execute(select(func.pg_advisory_xact_lock(APPLICATION_ID)))  # two may make it at once
                if self._has_inventory(connection):
                    raise GeneraError("exists-on-server", file=self.name)
                if connection.scalar(text("SHOW server_encoding")) != "UTF8":
                    raise GeneraError("server-not-utf8", file=self.name)
                tables.create(connection)
                build(connection, _place_of(connection))
        finally:
            engine.dispose()

    def enter(self, clock: Clock, *, read_only: bool) -> InventoryInfo:  # noqa: ARG002 - it has no clock of its own
        engine = self.make_engine(read_only=read_only)
        try:
            with self.clear_errors():
                with self.begun(engine, writing=False) as connection:
                    if not self._has_inventory(connection):
                        raise GeneraError("missing-on-server", file=self.name)
                    self._place = _place_of(connection)
                return upgrade.info_of_todays_tables(self, engine, read_only=read_only)
        finally:
            engine.dispose()

    def leave(self, *, read_only: bool) -> None:
        pass

    def exists(self) -> bool:
        engine = self.make_engine(read_only=True)
        try:
            with self.clear_errors(), self.begun(engine, writing=False) as connection:
                return self._has_inventory(connection)
        finally:
            engine.dispose()

    def place(self) -> str:
        return self._place

    def check_place(self) -> None:
        """The transaction itself finds out."""

    def make_engine(self, *, read_only: bool) -> Engine:  # noqa: ARG002 - transactions say whether they write
        url = make_url(self.location.url)
        asked = url.query.get("options", "")
        options = f"{asked if isinstance(asked, str) else ' '.join(asked)} {_SETTINGS}".strip()
        given = {"password": self.location.password} if self.location.password else {}
        try:
            engine = create_engine(
                url.update_query_dict({"options": options}),
                connect_args={
                    "connect_timeout": CONNECT_SECONDS,
                    "application_name": "genera-desktop",
                    **_KEEPALIVE,
                    **given,
                },
                max_overflow=20,
                pool_pre_ping=True,
                hide_parameters=True,
            )
        except ModuleNotFoundError as error:
            raise GeneraError("server-needs-package", file=self.name) from error
        event.listen(engine, "do_connect", self._connect)
        return engine

    def _connect(self, dialect: Any, _record: object, words: list[Any], named: dict[str, Any]) -> Any:
        """A connection; where the server wants a password and PostgreSQL found none, with the one in the key ring."""
        from psycopg import OperationalError

        if not self._from_key_ring:
            try:
                return dialect.connect(*words, **named)
            except OperationalError as refusal:
                wants_one = refusal.pgconn is not None and refusal.pgconn.needs_password
                self._from_key_ring = key_ring.password_of(self.location) if wants_one else ""
                if not self._from_key_ring:
                    raise
        try:
            return dialect.connect(*words, **named, password=self._from_key_ring)
        except OperationalError as refusal:
            if _is_wrong_password(str(refusal)):
                key_ring.forget(self.location)
            raise

    @contextmanager
    def begun(self, engine: Engine, *, writing: bool) -> Iterator[Connection]:
        """A writer sees what others wrote until it had the lock; a reader sees one moment."""
        options = {"isolation_level": "READ COMMITTED" if writing else "REPEATABLE READ"}
        with engine.connect() as connection:
            connection.execution_options(**options, postgresql_readonly=not writing)
            transaction = connection.begin()
            try:
                yield connection
            except BaseException:
                with suppress(SQLAlchemyError):  # a connection that broke has rolled back already
                    transaction.rollback()
                raise
            try:
                transaction.commit()
            except DBAPIError as error:
                if writing and error.connection_invalidated:
                    raise GeneraError("saved-or-not", file=self.name) from error
                raise

    @contextmanager
    def clear_errors(self) -> Iterator[None]:
        from psycopg import Error

        try:
            yield
        except (DBAPIError, Error) as error:
            cause = error.orig if isinstance(error, DBAPIError) else error
            raise self._refusal(cause) from None  # the driver's own words may hold what is in the database

    def glimpsed(self, *, read_only: bool) -> None:  # noqa: ARG002
        return None

    def backup(self, reason: str, clock: Clock) -> None:  # noqa: ARG002
        return None

    def backups(self) -> list[Path]:
        return []

    def is_sound(self) -> bool:
        return True

    def build_anew(self) -> None:
        engine = self.make_engine(read_only=False)
        try:
            with self.clear_errors(), engine.connect() as connection:
                connection.execution_options(isolation_level="AUTOCOMMIT")
                for name in tables.metadata.tables:
                    connection.execute(text(f"VACUUM (FULL) {name}"))
        finally:
            engine.dispose()

    def remove(self) -> None:
        engine = self.make_engine(read_only=False)
        try:
            with self.clear_errors(), self.begun(engine, writing=True) as connection:
                tables.drop(connection)
        finally:
            engine.dispose()

    def _has_inventory(self, connection: Connection) -> bool:
        [found] = connection.execute(_TABLES)
        return None not in found and bool(connection.scalar(select(func.count()).select_from(tables.inventory)))

    def _refusal(self, cause: BaseException | None) -> BaseException:
        """What the server's error means to people; the error itself where it is a mistake of ours."""
        state = getattr(cause, "sqlstate", None) or ""
        said = " ".join(str(cause).split())
        for secret in filter(None, (self.location.password, self._from_key_ring)):
            said = said.replace(secret, "…")
        code = _CODES.get(state, "")
        if not code and state.startswith(_MISTAKES) and cause is not None:
            return cause
        if not code:
            wants_password = "password" in said or _is_wrong_password(said)
            code = "server-wants-password" if wants_password else "server-unreachable"
        return GeneraError(code, file=self.name, folder=str(self.folder), reason=said)


def _is_wrong_password(said: str) -> bool:
    return any(words in said for words in _WRONG_PASSWORD)


def _place_of(connection: Connection) -> str:
    """What tells this inventory from a copy of it, without telling anyone the server's name."""
    [parts] = connection.execute(_PLACE)
    return sha256("\n".join(map(str, parts)).encode()).hexdigest()[:16]
