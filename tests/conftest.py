"""What all tests share: an offscreen Qt, the corpus, Hypothesis profiles, and no network."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["GENERA_LANGUAGE"] = "en"  # whatever the developer speaks
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the developer's own

LOOPBACK = ("127.", "::1", "localhost")
LONG = bool(os.environ.get("GENERA_LONG"))

settings.register_profile("everyday", max_examples=50, deadline=None)
settings.register_profile("ci", settings.get_profile("everyday"), derandomize=True, database=None)
settings.register_profile("long", max_examples=1000, deadline=None)
settings.load_profile("long" if LONG else "ci" if os.environ.get("CI") else "everyday")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out the tests marked `long` unless GENERA_LONG is set."""
    if LONG:
        return
    for item in items:
        if item.get_closest_marker("long"):
            item.add_marker(pytest.mark.skip(reason="takes minutes; set GENERA_LONG=1 to run it"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of recorded cases and awkward files, which is no part of the project."""
    folder = Path(os.environ.get("GENERA_CORPUS", ""))
    if not os.environ.get("GENERA_CORPUS") or not folder.is_dir():
        pytest.skip("needs the corpus: set GENERA_CORPUS to its folder")
    return folder


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that tries to reach another machine, even if what it tests swallows the refusal."""
    attempts: list[str] = []
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def refuse_others(host: object) -> None:
        if host and not str(host).startswith(LOOPBACK):
            attempts.append(str(host))
            raise ConnectionRefusedError("tests stay on this machine")

    def guarded_connect(self: socket.socket, address: Any) -> None:
        # Other addresses than pairs are local sockets.
        refuse_others(address[0] if isinstance(address, tuple) else "")
        connect(self, address)

    def guarded_look_up(host: Any, *rest: Any, **more: Any) -> list[Any]:
        refuse_others(host)
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
    yield
    if attempts:
        pytest.fail(f"tried to reach {attempts[0]}")
