"""A server's password in the computer's key ring: asked last, removed where the server refuses it, never told."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator

import pytest
from keyring.backends import fail

from genera_desktop import messages
from genera_desktop.address import ServerAddress
from genera_desktop.errors import GeneraError
from genera_desktop.store import key_ring
from genera_desktop.store.inventory import Inventory
from tests.key_rings import BrokenRing, MemoryRing, PlainRing, in_place
from tests.postgres import PASSWORD, PASSWORD_USER, Server

pytestmark = pytest.mark.only_a_file("names a server itself")

OLD = "Mango-3-Yak"
AT_HOME = "postgresql+psycopg://anna@db.example/alliance"


@pytest.fixture
def ring() -> Iterator[MemoryRing]:
    made = MemoryRing()
    with in_place(made):
        yield made


@pytest.fixture
def address(server: Server) -> ServerAddress:
    return ServerAddress(server.place(PASSWORD_USER))


def name_of(server: Server) -> tuple[str, str]:
    return "genera-desktop", f"{PASSWORD_USER}@127.0.0.1:{server.port}/postgres"


def why_refused(address: ServerAddress) -> GeneraError:
    with pytest.raises(GeneraError) as refusal:
        Inventory.create(address, kind="coordinator")
    return refusal.value


@pytest.mark.parametrize(
    ("rest", "name"),
    [
        ("anna@db.example/alliance", "anna@db.example:5432/alliance"),
        ("anna@DB.example:5433/alliance?options=-csearch_path%3Dfive", "anna@db.example:5433/alliance"),
        ("anna%20b@db.example/alliance", "anna b@db.example:5432/alliance"),
        ("/alliance?host=db.example&user=anna&port=6", "anna@db.example:6/alliance"),
        ("anna@db.example/?dbname=alliance&hostaddr=10.0.0.9", "anna@10.0.0.9:5432/alliance"),
        ("/?service=alliance", "service:alliance"),
    ],
)
def test_the_name_of_a_password_says_who_and_where(rest: str, name: str) -> None:
    assert key_ring.account(ServerAddress(f"postgresql+psycopg://{rest}", PASSWORD)) == name


@pytest.mark.parametrize("rest", ["db.example/alliance", "anna@/alliance", "anna@db.example"])
def test_an_address_that_leaves_who_or_where_open_has_no_password_there(ring: MemoryRing, rest: str) -> None:
    location = ServerAddress(f"postgresql+psycopg://{rest}", PASSWORD)

    assert (key_ring.account(location), key_ring.remember(location), key_ring.password_of(location)) == ("", False, "")
    assert ring.kept == {}


def test_what_is_remembered_is_found_until_it_is_forgotten(ring: MemoryRing) -> None:
    assert key_ring.remember(ServerAddress(AT_HOME, PASSWORD))
    assert ring.kept == {("genera-desktop", "anna@db.example:5432/alliance"): PASSWORD}
    assert key_ring.password_of(ServerAddress(AT_HOME)) == PASSWORD

    key_ring.forget(ServerAddress(AT_HOME))
    assert key_ring.password_of(ServerAddress(AT_HOME)) == ""


@pytest.mark.parametrize("broken", [BrokenRing(), fail.Keyring()], ids=["fails", "none"])
def test_a_key_ring_that_fails_is_as_if_there_were_none(broken: BrokenRing, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    location = ServerAddress(AT_HOME, PASSWORD)
    with in_place(broken):
        assert (key_ring.password_of(location), key_ring.remember(location)) == ("", False)
        key_ring.forget(location)

    assert PASSWORD not in caplog.text


def test_without_its_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    location = ServerAddress(AT_HOME, PASSWORD)

    assert (key_ring.is_usable(), key_ring.password_of(location), key_ring.remember(location)) == (False, "", False)


@pytest.mark.parametrize(("ring", "usable"), [(MemoryRing(), True), (PlainRing(), False), (fail.Keyring(), False)])
def test_only_a_key_ring_that_hides_what_it_keeps_is_given_a_password(ring: MemoryRing, usable: bool) -> None:
    with in_place(ring):
        assert key_ring.is_usable() == key_ring.remember(ServerAddress(AT_HOME, PASSWORD)) == usable


def test_the_key_ring_lets_in_and_nothing_tells_its_password(
    server: Server, address: ServerAddress, ring: MemoryRing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ring.kept[name_of(server)] = PASSWORD

    Inventory.create(address, kind="coordinator").close()
    with Inventory.open(address) as opened:
        assert opened.check() == []
        assert PASSWORD not in repr(opened.location) + str(opened.location) + opened.name

    assert PASSWORD not in caplog.text


@pytest.mark.parametrize("way", ["typed", "environment"])
def test_a_password_given_otherwise_goes_before(
    way: str, server: Server, address: ServerAddress, ring: MemoryRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring.kept[name_of(server)] = OLD
    if way == "environment":
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
    given = ServerAddress(address.url, PASSWORD if way == "typed" else "")

    Inventory.create(given, kind="coordinator").close()

    assert ring.kept == {name_of(server): OLD}


def test_a_remembered_password_that_the_server_refuses_is_removed(
    server: Server, address: ServerAddress, ring: MemoryRing, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ring.kept[name_of(server)] = OLD

    refusal = why_refused(address)

    assert refusal.code == "server-wants-password"
    assert ring.kept == {}
    assert OLD not in messages.say(refusal) + caplog.text


def test_a_remembered_password_stays_where_the_server_refuses_for_another_reason(
    server: Server, address: ServerAddress, ring: MemoryRing
) -> None:
    name = ("genera-desktop", name_of(server)[1].replace("/postgres", "/nowhere"))
    ring.kept[name] = PASSWORD

    refusal = why_refused(ServerAddress(address.url.replace("/postgres", "/nowhere")))

    assert refusal.code == "server-unreachable"
    assert ring.kept == {name: PASSWORD}


def test_where_the_key_ring_fails_a_password_is_asked_for(address: ServerAddress) -> None:
    with in_place(BrokenRing()):
        assert why_refused(address).code == "server-wants-password"


def test_nobody_is_asked_where_the_server_wants_no_password(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "keyring", raising=False)

    Inventory.create(ServerAddress(server.place()), kind="coordinator").close()

    assert "keyring" not in sys.modules
