"""What is PostgreSQL's alone: who may come in, who waits for whom, what happens when the server goes."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import inspect

from genera_desktop import messages
from genera_desktop.address import ServerAddress, location_of, remembered
from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Answer, Dot, Item, Record
from genera_desktop.store import server as on_server
from genera_desktop.store import tables, upgrade
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests import postgres
from tests.postgres import PASSWORD, PASSWORD_USER, Server, running

pytestmark = pytest.mark.only_a_file("names a server itself")

DOT = Dot("a", 1)


@contextmanager
def refused(code: str) -> Iterator[list[str]]:
    """Refused with this code; the sentence that is said."""
    said: list[str] = []
    with pytest.raises(GeneraError) as refusal:
        yield said
    assert refusal.value.code == code
    said.append(messages.say(refusal.value))


@pytest.fixture
def place(server: Server) -> ServerAddress:
    return ServerAddress(server.place())


@pytest.fixture
def inventory(place: ServerAddress) -> Iterator[Inventory]:
    with Inventory.create(place, kind="coordinator") as made:
        yield made


@pytest.fixture(scope="module")
def own() -> Iterator[Server]:
    """A server that a test may stop."""
    if postgres.missing():
        pytest.skip(postgres.missing())
    with running() as started:
        yield started


def elsewhere(place: ServerAddress) -> ServerAddress:
    """The same place, as another program would have it open: within one, writers queue before they reach the server."""
    return ServerAddress(f"{place.url}&target_session_attrs=any")


def put(inventory: Inventory, uuid: str) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(Record(uuid, "company", "GEN", {"name": (Answer(uuid, DOT),)}), Summary())


def uuids(inventory: Inventory) -> list[str]:
    with inventory.reading() as transaction:
        return transaction.records.uuids()


# addresses


@pytest.mark.parametrize(
    ("typed", "kept", "name"),
    [
        ("postgresql+psycopg://anna@db.example/genera", "//anna@db.example/genera", "genera@db.example"),
        ("postgresql://anna@db.example:5433/genera", "//anna@db.example:5433/genera", "genera@db.example"),
        ("postgres:///?service=alliance", "///?service=alliance", "alliance"),
    ],
)
def test_an_address_of_a_server(typed: str, kept: str, name: str) -> None:
    location = location_of(typed)

    assert (str(location), location.name) == (f"postgresql+psycopg:{kept}", name)


def test_everything_else_is_a_file() -> None:
    assert location_of("inventories/GEN.genera") == Path("inventories/GEN.genera")
    assert location_of(r"C:\inventories\GEN.genera") == Path(r"C:\inventories\GEN.genera")


@pytest.mark.parametrize("typed", ["mysql://db.example/genera", "http://x", "postgresql://db.example:port/genera"])
def test_an_address_of_another_kind_is_refused(typed: str) -> None:
    with refused("unknown-address"):
        location_of(typed)

    assert remembered(typed) == Path(typed)


@pytest.mark.parametrize(
    "typed",
    [f"postgresql://anna:{PASSWORD}@db.example/genera", f"postgresql://db.example/g?user=a&password={PASSWORD}"],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(typed: str) -> None:
    with refused("password-in-address") as said:
        location_of(typed)

    assert PASSWORD not in said[0]


# who may come in


def test_without_the_password_nobody_comes_in_and_no_message_tells_it(
    server: Server, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = server.place(PASSWORD_USER)
    for given in ("", PASSWORD[:-1]):
        with refused("server-wants-password") as said:
            Inventory.create(ServerAddress(url, given), kind="coordinator")
        assert not given or given not in said[0]
    monkeypatch.setenv("PGPASSWORD", PASSWORD[:-1])
    with refused("server-wants-password") as said:
        Inventory.open(ServerAddress(url))

    assert PASSWORD[:-1] not in said[0] + caplog.text


@pytest.mark.parametrize("way", ["typed", "environment", "password file", "service"])
def test_ways_to_give_the_password(
    way: str, server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    url = server.place(PASSWORD_USER)
    address = ServerAddress(url, PASSWORD if way == "typed" else "")
    if way == "environment":
        monkeypatch.setenv("PGPASSWORD", PASSWORD)
    if way == "password file":
        passfile = tmp_path / "pgpass"
        passfile.write_text(f"127.0.0.1:{server.port}:*:{PASSWORD_USER}:{PASSWORD}\n")
        passfile.chmod(0o600)
        monkeypatch.setenv("PGPASSFILE", str(passfile))
    if way == "service":
        lines = ("[alliance]", "host=127.0.0.1", f"port={server.port}", f"user={PASSWORD_USER}", "dbname=postgres")
        (tmp_path / "services").write_text("\n".join([*lines, f"password={PASSWORD}"]))
        monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
        address = ServerAddress(f"postgresql+psycopg:///?service=alliance&options={url.rpartition('options=')[2]}")

    with Inventory.create(address, kind="coordinator") as made:
        put(made, "u1")
        assert PASSWORD not in repr(made.location) + str(made.location) + made.name + caplog.text


def test_a_place_without_an_inventory_and_one_with_another(place: ServerAddress, inventory: Inventory) -> None:
    with refused("exists-on-server"):
        Inventory.create(place, kind="coordinator")
    with refused("missing-on-server"):
        Inventory.open(ServerAddress(place.url.rpartition("%3D")[0] + "%3Dnowhere"))

    assert Inventory.exists(place)
    assert inventory.check() == []


# its tables


def test_the_migrations_make_the_tables_that_we_use(server: Server) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    seat = on_server.ServerSeat(ServerAddress(server.place(bare=True)))
    engine = seat.make_engine(read_only=False)
    with seat.begun(engine, writing=True) as connection:
        upgrade.run_migrations(connection, tables.revision(tables.FORMAT))
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
        for table in tables.metadata.tables.values():
            found = inspect(connection).get_columns(table.name)
            assert [(column["name"], column["nullable"]) for column in found] == [
                (column.name, column.nullable) for column in table.columns
            ]
            texts = {getattr(column["type"], "collation", None) for column in found if "Text" in repr(column["type"])}
            assert texts <= {"C", None}
    engine.dispose()


def test_a_newer_inventory_is_refused_and_left_alone(
    place: ServerAddress, inventory: Inventory, server: Server
) -> None:
    inventory.close()
    schema = place.url.rpartition("%3D")[2]
    server.ask(f"UPDATE {schema}.alembic_version SET version_num = '9999'")

    with refused("newer-inventory"):
        Inventory.open(place)

    assert server.ask(f"SELECT version_num FROM {schema}.alembic_version") == [("9999",)]


def test_ids_are_in_the_order_of_their_bytes_whatever_the_language_of_the_server(server: Server) -> None:
    if not server.ask("SELECT 1 FROM pg_collation WHERE collprovider = 'i' LIMIT 1"):
        pytest.skip("this PostgreSQL knows no other order than that of bytes")
    server.ask("CREATE DATABASE swedish TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'sv'")
    ids = ["B", "a", "a-b", "aB", "ab", "b", "å", "ä"]
    items = {id: Item(id, "products", "", {"name": (Answer(id, DOT),)}) for id in ids}
    record = Record("u1", "company", "GEN", {}, items, {"a": 1})

    with Inventory.create(ServerAddress(server.address.replace("/postgres", "/swedish")), kind="coordinator") as made:
        with made.writing() as transaction:
            transaction.records.put(record, Summary())
            for uuid in ids:
                transaction.records.put(Record(uuid, "strength", "GEN"), Summary())

        assert made.check() == []
        with made.reading() as transaction:
            assert transaction.records.get("u1") == record
            assert transaction.records.uuids("strength") == sorted(ids)
            assert [found.uuid for found in transaction.records.all("strength")] == sorted(ids)


# several at once


def test_what_one_writes_the_other_sees_and_is_told_of_once(inventory: Inventory, place: ServerAddress) -> None:
    with Inventory.open(elsewhere(place)) as other:
        put(other, "u1")

        assert uuids(inventory) == ["u1"]
        assert (inventory.take_news(), inventory.take_news(), other.take_news()) == (True, False, False)

        put(inventory, "u2")
        put(other, "u3")
        put(inventory, "u4")
        assert (inventory.take_news(), other.take_news(), inventory.take_news()) == (True, True, False)


def test_even_a_setting_is_news(inventory: Inventory, place: ServerAddress) -> None:
    with Inventory.open(elsewhere(place)) as other, other.writing() as transaction:
        transaction.settings.set("key", 1)

    assert inventory.take_news()


def test_one_transaction_writes_after_the_other_and_sees_what_that_wrote(
    inventory: Inventory, place: ServerAddress
) -> None:
    with Inventory.open(elsewhere(place)) as other:
        begun, seen = threading.Event(), []

        def second() -> None:
            begun.set()
            with other.writing() as transaction:
                seen.extend(transaction.records.uuids())
                seen.append(str(transaction.next_dot().counter))

        thread = threading.Thread(target=second)
        with inventory.writing() as transaction:
            thread.start()
            begun.wait(10)
            transaction.records.put(Record("u1", "company", "GEN"), Summary())
            first = transaction.next_dot()
        thread.join(30)

    assert (first.counter, seen) == (1, ["u1", "2"])


def test_who_waits_too_long_is_told_that_it_is_busy(
    inventory: Inventory, place: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_server, "_SETTINGS", "-c lock_timeout=100")
    done: list[BaseException] = []
    with Inventory.open(elsewhere(place)) as impatient, refused("busy-inventory"), inventory.writing():

        def wait() -> None:
            try:
                put(impatient, "u1")
            except GeneraError as refusal:
                done.append(refusal)

        thread = threading.Thread(target=wait)
        thread.start()
        thread.join(30)
        raise done[0]


# a server that goes


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_a_server_that_goes_in_the_middle_loses_nothing_and_the_work_goes_on_when_it_is_back(
    own: Server, how: signal.Signals
) -> None:
    with Inventory.create(ServerAddress(own.place()), kind="coordinator") as inventory:
        put(inventory, "u1")
        with refused("server-unreachable"), inventory.writing() as transaction:
            transaction.records.put(Record("u2", "company", "GEN"), Summary())
            own.stop(how)
            transaction.records.put(Record("u3", "company", "GEN"), Summary())
        with refused("server-unreachable"):
            uuids(inventory)

        own.start()

        assert uuids(inventory) == ["u1"]
        put(inventory, "u2")
        assert uuids(inventory) == ["u1", "u2"]
        assert inventory.check() == []


def test_a_connection_that_breaks_while_saving_is_told_as_that(own: Server) -> None:
    with Inventory.create(ServerAddress(own.place()), kind="coordinator") as inventory:
        with refused("saved-or-not"), inventory.writing() as transaction:
            transaction.settings.set("key", 1)
            transaction._ledger.save()
            transaction._ledger.save = lambda: None  # type: ignore[method-assign]
            own.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'genera-desktop'")

        put(inventory, "u1")
        assert uuids(inventory) == ["u1"]
