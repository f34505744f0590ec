"""A PostgreSQL server for tests: a cluster of its own in a passing folder, on loopback only, ended by process id."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import psycopg

USER = "genera"
SERVANT = "postgres"
"""The system's user for the server where the tests run as root, whom it refuses."""
PASSWORD_USER = "anna"
"""Who must give a password, the one of `PASSWORD`; everybody else on this machine need not."""
PASSWORD = "Kiwi-9-Zebra"
QUICK = {"fsync": "off", "full_page_writes": "off", "wal_level": "minimal", "max_wal_senders": "0", "jit": "off"}
"""For tests of logic only: a server that is killed may then lose what it told of."""
_END_LEFT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'"
"""What a test left open would hold up whoever empties the tables."""


@cache
def missing() -> str:
    """Why there can be no server here; '' where there can."""
    if not programs():
        return "needs PostgreSQL's initdb and postgres (Debian: the package postgresql)"
    try:
        import psycopg  # noqa: F401
    except ImportError:
        return "needs psycopg"
    if os.name == "nt" or (os.geteuid() == 0 and not shutil.which("setpriv")):
        return "needs a way to start the server as another user than root"
    return ""


def programs() -> Path | None:
    """The folder of the newest server's programs."""
    found = [folder for folder in Path("/usr/lib/postgresql").glob("*/bin") if (folder / "initdb").exists()]
    if found:
        return max(found, key=lambda folder: int(folder.parent.name))
    there = shutil.which("initdb")
    return Path(there).resolve().parent if there and shutil.which("postgres") else None


class Server:
    """A cluster. It can be stopped, killed and started again, always at the same port."""

    def __init__(self, folder: Path, *, quick: bool) -> None:
        self.folder = folder
        self.port = _free_port()
        self._settings = QUICK if quick else {}
        self._process: subprocess.Popen[bytes] | None = None
        self._owner: psycopg.Connection | None = None
        self._schemas = 0
        self._free: list[str] = []
        self._initialise()

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": "",
            "shared_buffers": "32MB",
            "autovacuum": "off",
            **self._settings,
        }
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        log = (self.folder / "server.log").open("ab")
        self._process = subprocess.Popen(
            _as_servant([_program("postgres"), "-D", self._data, *words]),
            stdout=log,
            stderr=log,
            stdin=subprocess.DEVNULL,
            cwd=self.folder,
            start_new_session=True,
        )
        log.close()
        self._await_answer()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Ends the server: SIGINT takes back what is under way, SIGQUIT is as if the power went, and so is SIGKILL,
        after which its children end by themselves when they find that it is gone."""
        assert self._process is not None
        self._let_go()
        children = _children(self._process.pid) if how is signal.SIGKILL else []
        for pid in [self._process.pid, *children]:
            with suppress(ProcessLookupError):
                os.kill(pid, how)
        self._process.wait(30)
        self._process = None

    @property
    def runs(self) -> bool:
        return self._process is not None

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Answers nobody who comes now, like a server behind a cable that was pulled."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self._process.pid, signal.SIGCONT)

    @property
    def address(self) -> str:
        return f"postgresql+psycopg://{USER}@127.0.0.1:{self.port}/postgres"

    def place(self, user: str = USER, *, bare: bool = False) -> str:
        """The address of a place in which no inventory is, and none but the caller's will be. Tables that lie empty in
        it may be another user's: only who owns the server takes such a place. In a `bare` one are no tables at all."""
        name = self._free.pop() if self._free and user == USER and not bare else self._new_schema()
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/postgres?options=-csearch_path%3D{name}"

    def empty(self, places: Iterable[str]) -> None:
        """Takes places back. Deleting their rows is quicker than making their tables again."""
        names = [place.rpartition("%3D")[2] for place in places]
        if not names:
            return
        listed = ", ".join(f"'{name}'" for name in names)
        held: dict[str, set[str]] = {name: set() for name in names}
        for schema, table in self.ask(f"SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ({listed})"):
            held[str(schema)].add(str(table))
        words = []
        for name, found in held.items():
            if found - set(tables()):  # a test made tables of its own
                words.append(f"DROP SCHEMA {name} CASCADE")
                continue
            words += [f"DELETE FROM {name}.{table}" for table in tables() if table in found]
            self._free.append(name)
        self.ask("; ".join([_END_LEFT, *words]))

    def ask(self, *statements: str) -> list[tuple[Any, ...]]:
        """What the server answers to the last of its owner's statements, each of which is committed."""
        import psycopg

        if self._owner is None or self._owner.closed:
            self._owner = psycopg.connect(
                host="127.0.0.1", port=self.port, user=USER, dbname="postgres", autocommit=True
            )
        for statement in statements:
            cursor = self._owner.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []

    def _let_go(self) -> None:
        if self._owner is not None:
            self._owner.close()
            self._owner = None

    def _new_schema(self) -> str:
        self._schemas += 1
        name = f"place{self._schemas}"
        self.ask(f"CREATE SCHEMA {name}; GRANT ALL ON SCHEMA {name} TO {PASSWORD_USER}")
        return name

    def _initialise(self) -> None:
        self._data = str(self.folder / "data")
        if os.geteuid() == 0:
            shutil.chown(self.folder, SERVANT, SERVANT)
        how = ["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-U", USER, "--no-sync", "--no-instructions"]
        made = subprocess.run(
            _as_servant([_program("initdb"), "-D", self._data, *how]),
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
        )
        assert made.returncode == 0, made.stderr
        rules = self.folder / "data" / "pg_hba.conf"
        rules.write_text(f"host all {PASSWORD_USER} 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n")
        self.start()
        self.ask(f"CREATE ROLE {PASSWORD_USER} LOGIN PASSWORD '{PASSWORD}'")

    def _await_answer(self) -> None:
        import psycopg

        deadline = time.monotonic() + 60
        while True:
            try:
                self.ask("SELECT 1")
                return
            except psycopg.OperationalError:
                assert self._process is not None
                alive = self._process.poll() is None
                if not alive or time.monotonic() > deadline:
                    raise AssertionError((self.folder / "server.log").read_text(errors="replace")) from None
                time.sleep(0.05)


@cache
def tables() -> list[str]:
    """The tables of an inventory, each before those that it names."""
    from genera_desktop.store.tables import metadata, version

    return [*(table.name for table in reversed(metadata.sorted_tables)), version.name]


@contextmanager
def running(*, quick: bool = True) -> Iterator[Server]:
    """A server of its own, ended and taken away when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="genera-postgres-"))
    folder.chmod(0o755)
    server = None
    try:
        server = Server(folder, quick=quick)
        yield server
    finally:
        if server is not None and server.runs:
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str:
    folder = programs()
    assert folder is not None
    return str(folder / name)


def _as_servant(words: Sequence[str]) -> list[str]:
    """The same program, as a user whom PostgreSQL accepts; it ends when the tests do, however they end."""
    setpriv = shutil.which("setpriv")
    if setpriv is None:
        return list(words)
    as_servant = ["--reuid", SERVANT, "--regid", SERVANT, "--clear-groups"] if os.geteuid() == 0 else []
    return [setpriv, *as_servant, "--pdeathsig", "INT", *words]


def _children(pid: int) -> list[int]:
    """The processes that a server has started, by their ids."""
    listed = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(word) for word in listed.read_text().split()] if listed.exists() else []


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
