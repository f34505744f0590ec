"""The same tests on a server: every file that a test names as an inventory stands for a place on a real one.

A module that is listed in `TWICE` of its folder's conftest runs on files first, and then on PostgreSQL. A test whose
subject is the file itself says so with the mark `only_a_file`.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from genera_desktop.address import Location, ServerAddress
from genera_desktop.store import inventory
from genera_desktop.store.file_seat import FileSeat
from genera_desktop.store.seat import Seat, seat_of
from genera_desktop.store.server import ServerSeat
from genera_desktop.store.whole import every_row
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


class Places:
    """Which file stands for which place on the server."""

    def __init__(self, server: postgres.Server) -> None:
        self._server = server
        self._known: dict[Path, ServerAddress] = {}
        self._engines: list[Engine] = []

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
        if paths:
            for engine in self._engines:
                engine.dispose()
            self._engines.clear()
        self._server.empty([self._known.pop(path).url for path in paths])


class _NamedSeat(ServerSeat):
    """A place on the server that goes by the name of a file."""

    def __init__(self, path: Path, address: ServerAddress, engines: list[Engine]) -> None:
        super().__init__(address)
        self.name, self.folder = path.name, path.parent
        self._engines = engines

    def make_engine(self, *, read_only: bool) -> Engine:
        engine = super().make_engine(read_only=read_only)
        self._engines.append(engine)
        return engine


def kept_in(made: inventory.Inventory) -> object:
    """All that an inventory keeps, to find out whether anything was written: the bytes of a file, all rows
    on a server."""
    if isinstance(made.location, Path):
        return made.location.read_bytes()
    with made.reading() as transaction:
        return every_row(transaction)


def run_twice(metafunc: pytest.Metafunc, modules: Collection[str]) -> None:
    """Has a test of one of these modules run on files and on a server, unless only files concern it."""
    if metafunc.module.__name__.rpartition(".")[2] in modules:
        only = metafunc.definition.get_closest_marker("only_a_file")
        seats = [FILE] if only else [FILE, SERVER]
        metafunc.parametrize("seats", seats, indirect=True, scope="module")


@pytest.fixture(scope="module", autouse=True)
def seats(request: pytest.FixtureRequest) -> Iterator[Places | None]:
    """Where the inventories of a module lie: in files, or on the server, and then where."""
    if getattr(request, "param", FILE) == FILE:
        yield None
        return
    places = Places(request.getfixturevalue("server"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(inventory, "seat_of", places.seat_of)
        patched.setattr(inventory.Inventory, "path", property(lambda made: places.path_of(made.location)))
        yield places
    places.free(places.known)


@pytest.fixture(autouse=True)
def _places_of_one_test(seats: Places | None) -> Iterator[None]:
    before = set(seats.known) if seats else set()
    yield
    if seats:
        seats.free([path for path in seats.known if path not in before])
