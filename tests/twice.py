"""The same tests on a server: every file that a test names as an inventory stands for a place on a real one.

Every test of store and services runs on files first, and then on PostgreSQL. One whose subject is the file itself, or
no inventory at all, says so with the mark `only_a_file` and the reason.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from genera_desktop.address import Location, ServerAddress
from genera_desktop.store import inventory, tables, whole
from genera_desktop.store.file_seat import FileSeat
from genera_desktop.store.seat import Seat, seat_of
from genera_desktop.store.server import ServerSeat
from tests import postgres

FILE, SERVER = "file", "server"
LONG = bool(os.environ.get("GENERA_LONG"))


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Server]:
    """The server of this process of the tests, started for the first test that needs it."""
    if postgres.missing():
        pytest.skip(postgres.missing())
    with postgres.running() as started:
        yield started


@pytest.fixture(scope="session")
def places(server: postgres.Server) -> Iterator[Places]:
    """The places on that server."""
    made = Places(server)
    yield made
    made.close()


class Places:
    """Which file stands for which place on the server."""

    def __init__(self, server: postgres.Server) -> None:
        self._server = server
        self._known: dict[Path, ServerAddress] = {}
        self._engines: dict[str, Engine] = {}

    def seat_of(self, location: Location) -> Seat:
        """The seat on the server; that of the file where there is a real one."""
        if isinstance(location, ServerAddress):
            return seat_of(location)
        location = location.absolute()
        if location not in self._known:
            if location.exists() or not location.parent.is_dir():
                return FileSeat(location)
            self.free([path for path in self._known if not path.parent.exists()])
            self._known[location] = ServerAddress(self._server.place())
        return _NamedSeat(location, self._known[location], self._engines)

    @property
    def known(self) -> list[Path]:
        return list(self._known)

    def path_of(self, location: Location) -> Path:
        """The file that stands for a place."""
        if isinstance(location, Path):
            return location
        return next(path for path, address in self._known.items() if address == location)

    def free(self, paths: Collection[Path]) -> None:
        """Empties the places of files; whoever has not closed an inventory in them is done with it."""
        self._server.empty([self._known.pop(path).url for path in paths])

    def ask(self, path: Path, statement: str) -> list[tuple[Any, ...]]:
        """What the server answers about the inventory of a file to a statement of its administrator, who may do what
        foreign keys forbid."""
        schema = self._known[path].url.rpartition("%3D")[2]
        try:
            return self._server.ask(f"SET search_path = {schema}; SET session_replication_role = replica", statement)
        finally:
            self._server.ask("RESET search_path; RESET session_replication_role")

    def close(self) -> None:
        """Ends the connections."""
        for engine in self._engines.values():
            engine.pool.dispose()


class _NamedSeat(ServerSeat):
    """A place on the server that goes by the name of a file. Its connections stay for the next test: most of what a
    small transaction costs a server is to make them."""

    def __init__(self, path: Path, address: ServerAddress, engines: dict[str, Engine]) -> None:
        super().__init__(address)
        self.name, self.folder = path.name, path.parent
        self._engines = engines

    def make_engine(self, *, read_only: bool) -> Engine:
        url = self.location.url
        if url not in self._engines:
            self._engines[url] = super().make_engine(read_only=read_only)
            self._engines[url].dispose = _stay  # type: ignore[method-assign]
        return self._engines[url]


def _stay(close: bool = True) -> None:
    """What `dispose` does to an engine that others go on with."""


def kept_in(made: inventory.Inventory) -> object:
    """All that an inventory keeps, to find out whether anything was written: the bytes of a file, all rows
    on a server."""
    if isinstance(made.location, Path):
        return made.location.read_bytes()
    with made.reading() as transaction:
        return [[*whole.rows_of(transaction.connection, table)] for table in tables.metadata.sorted_tables]


def done_beside(seats: Places | None, path: Path, statement: str) -> list[tuple[Any, ...]]:
    """What the database answers to somebody who changes it past the program."""
    if seats is not None:
        return seats.ask(path, statement)
    with closing(sqlite3.connect(path)) as file:
        answer = file.execute(statement).fetchall()
        file.commit()
        return answer


def run_twice(metafunc: pytest.Metafunc) -> None:
    """Has a test run on files and on a server, unless it is about files alone; the demonstration lies in files, and so
    does what looks at it."""
    only = metafunc.definition.get_closest_marker("only_a_file")
    on_files = (only and only.args[0]) or "demo" in metafunc.fixturenames
    metafunc.parametrize("seats", [FILE] if on_files else [FILE, SERVER], indirect=True, scope="module")


def for_long(items: Iterable[pytest.Item], daily: int, whole: Collection[str]) -> set[pytest.Item]:
    """What is left for GENERA_LONG: on a server, all behind the first so many tests of a module, but for the modules
    that run `whole`."""
    found: Counter[str] = Counter()
    left = set()
    for item in items:
        module = item.path.stem
        if not LONG and f"[{SERVER}" in item.name and module not in whole:
            found[module] += 1
            if found[module] > daily:
                left.add(item)
    return left


@pytest.fixture(scope="module", autouse=True)
def seats(request: pytest.FixtureRequest) -> Iterator[Places | None]:
    """Where the inventories of a module lie: in files, or on the server, and then where."""
    if request.param == FILE:
        yield None
        return
    places = request.getfixturevalue("places")
    with pytest.MonkeyPatch.context() as patched:
        for module in (inventory, whole):
            patched.setattr(module, "seat_of", places.seat_of)
        patched.setattr(inventory.Inventory, "path", property(lambda made: places.path_of(made.location)))
        yield places
    places.free(places.known)


@pytest.fixture(autouse=True)
def _places_of_one_test(seats: Places | None) -> Iterator[None]:
    before = set(seats.known) if seats else set()
    yield
    if seats:
        seats.free([path for path in seats.known if path not in before])
