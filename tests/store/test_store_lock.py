"""One process has an inventory open for writing, and the others are told which."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Record
from genera_desktop.store import lock
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

pytestmark = pytest.mark.only_a_file("a server needs no lock file")

HOLDER = """
import pathlib, sys
from genera_desktop.store.inventory import Inventory
opened = Inventory.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
opened.close()
"""


@pytest.fixture
def holder(inventory: Inventory, location: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the inventory open."""
    inventory.close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(location)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "WAIT_SECONDS", 0.1)


@pytest.mark.usefixtures("impatient")
def test_the_second_process_is_told_who_is_first(holder: subprocess.Popen[str], location: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        Inventory.open(location)

    assert refusal.value.code == "inventory-in-use"
    assert refusal.value.params["device"] == platform.node()
    assert refusal.value.params["process"] == str(holder.pid)


@pytest.mark.usefixtures("impatient")
def test_reading_is_possible_beside_a_writer(holder: subprocess.Popen[str], location: Path) -> None:
    with Inventory.open(location, read_only=True) as opened, opened.reading() as transaction:
        assert transaction.records.uuids() == []

    assert holder.poll() is None


def test_the_second_process_waits_for_the_first_to_finish(holder: subprocess.Popen[str], location: Path) -> None:
    assert holder.stdin
    holder.stdin.write("\n")
    holder.stdin.flush()

    Inventory.open(location).close()


def test_what_a_killed_process_left_is_taken_over(holder: subprocess.Popen[str], location: Path) -> None:
    holder.kill()
    holder.wait()
    assert lock.lock_path(location).exists()

    with Inventory.open(location):
        assert lock.is_held(location)

    assert not lock.lock_path(location).exists()


def test_what_another_computer_left_is_not_taken_over(
    inventory: Inventory, location: Path, reopened: Callable[[], Inventory]
) -> None:
    inventory.close()
    content = {"device": "another computer", "process": 1, "since": "2026-11-22T14:03:00Z"}
    lock.lock_path(location).write_text(json.dumps(content))

    with pytest.raises(GeneraError) as refusal:
        reopened()

    assert refusal.value.code == "inventory-in-use"
    assert refusal.value.params["device"] == "another computer"
    assert lock.lock_path(location).exists()


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_an_unreadable_lock_of_nobody_is_taken_over(inventory: Inventory, location: Path, content: str) -> None:
    inventory.close()
    lock.lock_path(location).write_text(content)

    Inventory.open(location).close()


def test_one_process_may_open_an_inventory_twice(
    inventory: Inventory, location: Path, reopened: Callable[[], Inventory]
) -> None:
    second = reopened()
    with second.writing() as transaction:
        transaction.records.put(Record("u1", "company", "GEN"), Summary())
    second.close()

    assert lock.is_held(location)
    with inventory.reading() as transaction:
        assert transaction.records.uuids() == ["u1"]
