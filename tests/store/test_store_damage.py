"""Bytes that changed on the disk are found, and the way back is offered."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Answer, Dot, Item, Record
from genera_desktop.store.entries import Contribution, DecisionRow, HistoryBundle, HistoryEntry, SubmissionRow
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from genera_desktop.store.tables import metadata
from tests.twice import Places, done_beside

DOT = Dot("a", 1)
NAME = {"name": (Answer("Alpha Genomics", DOT),)}
RECORD = Record("u1", "company", "GEN", NAME, {"i": Item("i", "contacts", "", NAME)}, {"a": 1})
SUBMISSION = SubmissionRow("s", "GEN.xlsx", "1f", "2e", "GEN", "2026", "r", "d", "2026-11-01T00:00:00Z", "")


@pytest.fixture
def filled(inventory: Inventory) -> Inventory:
    """An inventory with a row in each table."""
    with inventory.writing() as transaction:
        transaction.records.put(RECORD, Summary("Alpha Genomics", "alpha genomics", 1, 2, 1, 0, "2026"))
        transaction.history.add([HistoryEntry("s1", "Edit", "2026", "laptop", "u1", "", "name", None, "Alpha", DOT)])
        told = [("laptop", "", "name", "Alpha", "Alpha Genomics", DOT)]
        transaction.history.add_bundles([HistoryBundle("s", "import", "2026", "submission:s", "u1", told)])
        transaction.questionnaires.put("v1", "company", "{}")
        transaction.questionnaires.set_current({"company": "v1"})
        transaction.rounds.add("r1", "2026", "2026-11-01T00:00:00Z")
        transaction.rounds.freeze("r1", [("u1", {"name": "Alpha"})])
        parts = [Contribution("s", "u1", {"uuid": "u1"}, {"name": "Companies!F3"})]
        transaction.submissions.add(SUBMISSION, parts, [{"sheet": "Companies", "number": 9, "cells": {}}])
        transaction.decisions.add(DecisionRow("d", "duplicate", ["u1", "u2"], [], "", "same", None, [], "", ""))
        transaction.settings.set("key", "value")
    inventory.backup("daily")
    return inventory


Beside = Callable[[str], list[tuple[Any, ...]]]
"""Asks the database past the program."""


@pytest.fixture
def beside(filled: Inventory, seats: Places | None) -> Beside:
    return partial(done_beside, seats, filled.path)


def spoil(beside: Beside, table: str, column: str) -> Callable[[], object]:
    """Changes an answer of the one row of a table; gives what changes it back."""
    [(value,)] = beside(f'SELECT "{column}" FROM {table}')
    changed = value + 1 if isinstance(value, int) else f"{value[:-1]}~"
    beside(f'UPDATE {table} SET "{column}" = {_written(changed)}')
    return lambda: beside(f'UPDATE {table} SET "{column}" = {_written(value)}')


def _written(value: object) -> str:
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


def test_a_sound_inventory_has_no_problems(filled: Inventory) -> None:
    assert filled.check() == []


def test_a_change_in_any_column_is_found(filled: Inventory, beside: Beside) -> None:
    missed = []
    for table in metadata.tables.values():
        for column in table.columns:
            change_back = spoil(beside, table.name, column.name)
            if not filled.check():
                missed.append((table.name, column.name))
            change_back()

    assert missed == []
    assert filled.check() == []


@pytest.mark.parametrize("column", ["versions", "context", "row_hash", "hash"])
def test_a_damaged_record_is_not_read(filled: Inventory, beside: Beside, column: str) -> None:
    spoil(beside, "records", column)

    with pytest.raises(GeneraError) as refusal, filled.reading() as transaction:
        transaction.records.get("u1")

    assert refusal.value.code == "damaged-record"
    assert refusal.value.params["record"] == "u1"


@pytest.mark.only_a_file("backups")
def test_the_refusal_names_the_latest_backup(filled: Inventory, beside: Beside) -> None:
    spoil(beside, "records", "hash")

    with pytest.raises(GeneraError) as refusal, filled.reading() as transaction:
        transaction.records.get("u1")

    assert refusal.value.params["backup"] == filled.backups()[0].name
    assert filled.backups()[0].name in messages.say(refusal.value)


def test_a_lost_item_is_found(filled: Inventory, beside: Beside) -> None:
    beside("DELETE FROM items")

    with pytest.raises(GeneraError, match="damaged-record"), filled.reading() as transaction:
        list(transaction.records.all())


def test_a_damaged_row_is_not_shown(filled: Inventory, beside: Beside) -> None:
    spoil(beside, "records", "title")

    with pytest.raises(GeneraError, match="damaged-record"), filled.reading() as transaction:
        transaction.records.rows("company")


@pytest.mark.parametrize(("table", "column"), [("history", "old"), ("history_bundles", "entries")])
def test_damaged_history_is_not_read(filled: Inventory, beside: Beside, table: str, column: str) -> None:
    spoil(beside, table, column)

    with pytest.raises(GeneraError, match="damaged-history"), filled.reading() as transaction:
        transaction.history.of("u1")


def test_each_problem_has_its_sentence(filled: Inventory, beside: Beside) -> None:
    for table in ("records", "history", "settings"):
        spoil(beside, table, "hash")

    assert [messages.say(problem) for problem in filled.check()]
    assert [problem.code for problem in filled.check()] == ["damaged-row", "damaged-history", "damaged-record"]


@pytest.mark.only_a_file("flips its bytes")
def test_a_flipped_byte_is_found_or_changes_nothing(filled: Inventory, location: Path) -> None:
    """Whatever byte changes, what is read is what was saved, or it is refused."""
    filled.close()
    sound = location.read_bytes()
    with Inventory.open(location, read_only=True) as opened:
        saved = _everything(opened)
    choose = random.Random(1)

    for _ in range(30):
        place = choose.randrange(len(sound))
        location.write_bytes(sound[:place] + bytes([sound[place] ^ (1 << choose.randrange(8))]) + sound[place + 1 :])
        with suppress(GeneraError), Inventory.open(location, read_only=True) as opened:
            assert opened.check() or _everything(opened) == saved


def _everything(inventory: Inventory) -> list[object]:
    with inventory.reading() as transaction:
        return [
            inventory.info,
            list(transaction.records.all()),
            transaction.records.rows("company"),
            transaction.history.of("u1"),
            transaction.questionnaires.current(),
            transaction.rounds.all(),
            transaction.submissions.all(),
            list(transaction.submissions.contributions()),
            transaction.decisions.all(),
            transaction.settings.get("key"),
        ]
