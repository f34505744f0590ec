"""Saved means on disk: a killed process loses nothing that it had acknowledged, and leaves nothing behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from genera_desktop.store.inventory import Inventory

pytestmark = pytest.mark.only_a_file(
    "the killed program knows the file alone; tests.reliability.kill_server kills on a server"
)

EDITOR = """
import pathlib, sys
from genera_desktop.records.record import Answer, Record
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.rows import Summary
opened = Inventory.open(pathlib.Path(sys.argv[1]))
while True:
    with opened.writing() as transaction:
        dot = transaction.next_dot()
        answers = {"name": (Answer("x" * (dot.counter % 5000), dot),)}
        transaction.records.put(Record("u1", "company", "GEN", answers, {}, {dot.replica: dot.counter}), Summary())
        transaction.history.add([HistoryEntry(str(dot), "Edit", "", "", "u1", "", "name", None, dot.counter, dot)])
    print(dot.counter, flush=True)
"""


def test_a_killed_editor_loses_no_acknowledged_edit(inventory: Inventory, location: Path) -> None:
    inventory.close()
    for acknowledged in (3, 60):
        with subprocess.Popen(
            [sys.executable, "-c", EDITOR, str(location)],
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
        ) as editor:
            assert editor.stdout
            last = [int(editor.stdout.readline()) for _ in range(acknowledged)][-1]
            editor.kill()
            last = max([last, *map(int, editor.stdout.read().splitlines())])

        with Inventory.open(location) as opened, opened.reading() as transaction:
            record = transaction.records.get("u1")
            newest, *_ = transaction.history.of("u1")
            assert record
            assert last <= newest.dot.counter <= last + 1
            assert record.answers["name"][0].dot == newest.dot
            assert record.context == {newest.dot.replica: newest.dot.counter}
        assert list(location.parent.iterdir()) == [location]


@pytest.mark.parametrize("content", [b"", bytes(512)])
def test_an_empty_journal_that_was_left_behind_is_removed(inventory: Inventory, location: Path, content: bytes) -> None:
    inventory.close()
    location.with_name("genopole.genera-journal").write_bytes(content)

    Inventory.open(location).close()

    assert list(location.parent.iterdir()) == [location]
