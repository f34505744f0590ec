"""An inventory file is made, opened, read and written, or refused with one clear reason."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Answer, Dot, Record
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

RECORD = Record("u1", "company", "GEN", {"name": (Answer("Alpha", Dot("a", 1)),)})
ENTRY = HistoryEntry("s1", "Edit", "2026-11-22T14:03:00Z", "laptop", "u1", "", "name", None, "Alpha", Dot("a", 1))


def put(inventory: Inventory, record: Record = RECORD) -> None:
    with inventory.writing() as transaction:
        transaction.records.put(record, Summary("Alpha"))
        transaction.history.add([ENTRY])


def uuids(inventory: Inventory) -> list[str]:
    with inventory.reading() as transaction:
        return transaction.records.uuids()


@contextmanager
def refused(code: str) -> Iterator[None]:
    """Refused with this code, for which there is a sentence that needs no more than is given."""
    with pytest.raises(GeneraError) as refusal:
        yield
    assert refusal.value.code == code
    assert messages.say(refusal.value)


def test_a_new_inventory_says_what_it_is(inventory: Inventory, location: Path) -> None:
    info = inventory.info

    assert (info.kind, info.cluster, info.device, info.format) == ("cluster", "GEN", "laptop", 3)
    assert info.created_at == inventory.now_text() == "2026-11-22T14:03:00Z"
    assert info.replica
    assert inventory.path == location


def test_the_replica_may_be_given(location: Path) -> None:
    with Inventory.create(location, kind="coordinator", replica="r1") as made:
        assert made.info.replica == "r1"
    with Inventory.open(location) as opened:
        assert opened.info.replica == "r1"


@pytest.mark.only_a_file("looks into the folder")
def test_only_the_file_is_left_after_closing(inventory: Inventory, location: Path) -> None:
    put(inventory)
    inventory.close()

    assert list(location.parent.iterdir()) == [location]


def test_what_was_written_is_there_after_reopening(inventory: Inventory, reopened: Callable[[], Inventory]) -> None:
    put(inventory)
    inventory.close()

    with reopened() as again:
        assert uuids(again) == ["u1"]
        assert again.info == inventory.info


@pytest.mark.only_a_file("compares bytes")
def test_looking_changes_no_byte(inventory: Inventory, location: Path, reopened: Callable[[], Inventory]) -> None:
    put(inventory)
    inventory.close()
    before = location.read_bytes()

    with reopened() as again, again.reading() as transaction:
        list(transaction.records.all())

    assert location.read_bytes() == before


def test_a_transaction_that_fails_leaves_nothing(inventory: Inventory) -> None:
    with suppress(ZeroDivisionError), inventory.writing() as transaction:
        transaction.records.put(RECORD, Summary())
        transaction.history.add([ENTRY])
        transaction.settings.set("key", transaction.next_dot().counter)
        raise ZeroDivisionError

    with inventory.reading() as transaction:
        assert transaction.records.get("u1") is None
        assert transaction.history.of("u1") == []
        assert transaction.settings.get("key") is None


def test_reading_writes_nothing(inventory: Inventory) -> None:
    with inventory.reading() as transaction:
        with pytest.raises(RuntimeError):
            transaction.records.put(RECORD, Summary())
        with pytest.raises(RuntimeError):
            transaction.next_dot()


def test_a_writer_inside_another_transaction_is_a_mistake_of_ours(inventory: Inventory) -> None:
    with inventory.reading(), pytest.raises(RuntimeError, match="same thread"), inventory.writing():
        pass


def test_that_holds_for_a_file_that_was_opened_twice(inventory: Inventory, reopened: Callable[[], Inventory]) -> None:
    with reopened() as second, second.reading(), pytest.raises(RuntimeError, match="same thread"), inventory.writing():
        pass


@pytest.mark.only_a_file("an address is never relative")
def test_a_relative_place_stays_the_same_place(location: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(location.parent)
    with Inventory.create(Path(location.name), kind="cluster") as made:
        monkeypatch.chdir(Path.home())
        put(made)

    assert location.exists()


def test_a_reading_transaction_sees_one_moment(inventory: Inventory) -> None:
    put(inventory)
    with inventory.reading() as before:
        assert before.records.uuids() == ["u1"]
        done = threading.Event()
        writer = threading.Thread(target=lambda: (put(inventory, Record("u2", "company", "GEN")), done.set()))
        writer.start()
        done.wait(0.2)

        assert before.records.uuids() == ["u1"]

    writer.join()
    assert uuids(inventory) == ["u1", "u2"]


def test_two_threads_write_one_after_the_other(inventory: Inventory) -> None:
    dots: list[Dot] = []

    def write(name: str) -> None:
        for number in range(20):
            with inventory.writing() as transaction:
                dots.append(transaction.next_dot())
                transaction.records.put(Record(f"{name}{number}", "company", "GEN"), Summary())

    threads = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(uuids(inventory)) == 40
    assert sorted(dot.counter for dot in dots) == list(range(1, 41))


@pytest.mark.only_a_file("a file of another kind")
def test_an_existing_file_is_never_made_anew(location: Path) -> None:
    location.write_text("mine")

    with refused("inventory-exists"):
        Inventory.create(location, kind="cluster")

    assert location.read_text() == "mine"


@pytest.mark.only_a_file("folders")
def test_no_folder_to_make_it_in(tmp_path: Path) -> None:
    with refused("read-only-folder"):
        Inventory.create(tmp_path / "missing" / "a.genera", kind="cluster")


@pytest.mark.only_a_file("a server that has none says so in other words")
def test_a_missing_file_is_not_made_by_opening(location: Path) -> None:
    with refused("missing-inventory"):
        Inventory.open(location)

    assert not location.exists()


@pytest.mark.only_a_file("a file of another kind")
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SQLite format 3\x00" + bytes(200)])
def test_another_kind_of_file_is_refused(location: Path, content: bytes) -> None:
    location.write_bytes(content)

    with refused("not-an-inventory"):
        Inventory.open(location)


@pytest.mark.only_a_file("a file of another kind")
def test_a_database_of_another_program_is_refused(location: Path) -> None:
    with closing(sqlite3.connect(location)) as other:
        other.execute("CREATE TABLE inventory (id TEXT)")

    with refused("not-an-inventory"):
        Inventory.open(location)


@pytest.mark.only_a_file("compares bytes; test_store_server has one on a server")
def test_a_newer_file_is_refused_and_left_alone(inventory: Inventory, location: Path) -> None:
    inventory.close()
    with closing(sqlite3.connect(location)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    before = location.read_bytes()

    with refused("newer-inventory"):
        Inventory.open(location)

    assert location.read_bytes() == before
    assert list(location.parent.iterdir()) == [location]


@pytest.mark.only_a_file("the file is taken away")
def test_a_file_taken_away_while_open_is_not_written_into(inventory: Inventory, location: Path) -> None:
    location.rename(location.with_name("elsewhere.genera"))

    with refused("inventory-gone"):
        put(inventory)


@pytest.mark.only_a_file("the file is copied")
def test_a_copy_is_a_replica_of_its_own_from_its_first_edit(inventory: Inventory, location: Path) -> None:
    put(inventory)
    with inventory.writing() as transaction:
        first = transaction.next_dot()
    inventory.close()
    copy = location.with_name("copy.genera")
    copy.write_bytes(location.read_bytes())

    with Inventory.open(copy) as opened:
        before = copy.read_bytes()
        assert opened.info.replica == first.replica
        assert copy.read_bytes() == before

        with opened.writing() as transaction:
            edit = transaction.next_dot()

        assert edit.replica != first.replica
        assert edit.counter == 1
        assert opened.info.replica == edit.replica


@pytest.mark.only_a_file("names of files")
def test_names_with_odd_letters(tmp_path: Path) -> None:
    location = tmp_path / "a b%20#?é'.genera"

    with Inventory.create(location, kind="cluster") as made:
        put(made)

    with Inventory.open(location) as opened:
        assert uuids(opened) == ["u1"]


@pytest.mark.only_a_file("opens none")
def test_what_stays_out_of_the_window_s_start() -> None:
    program = """
import sys
import genera_desktop.store, genera_desktop.store.inventory, genera_desktop.store.rows
assert not {"sqlalchemy", "alembic", "sqlite3"} & set(sys.modules)
import pathlib, tempfile
with tempfile.TemporaryDirectory() as folder:
    genera_desktop.store.inventory.Inventory.create(pathlib.Path(folder) / "a.genera", kind="cluster").close()
assert "sqlalchemy" in sys.modules
assert not {"alembic", "sqlalchemy.orm"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])


@pytest.mark.only_a_file("its connections")
@pytest.mark.skipif(sys.platform != "linux", reason="lists the files that the process has open")
def test_a_closed_inventory_holds_its_file_no_longer(tmp_path: Path) -> None:
    inventory = Inventory.create(tmp_path / "gen.genera", kind="cluster", cluster="GEN")

    def held() -> bool:
        open_files = [link.readlink() for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        return inventory.path.resolve() in open_files

    with inventory.reading() as transaction, inventory.reading() as other:
        assert transaction.records.uuids() == other.records.uuids() == []
    assert held()
    with inventory.writing() as transaction:
        inventory.close()
        transaction.next_dot()

    assert not held()
    with Inventory.open(inventory.path) as again, again.writing() as transaction:
        assert transaction.next_dot().counter == 2
