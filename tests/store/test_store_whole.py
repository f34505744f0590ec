"""Several transactions as one: all of it is on disk at the end, or nothing of it; a part can fail alone."""

from __future__ import annotations

import pytest

from genera_desktop.records.record import Dot
from genera_desktop.store.inventory import Inventory


def settings(inventory: Inventory) -> list[object]:
    with inventory.reading() as transaction:
        return [transaction.settings.get(name) for name in ("one", "two")]


def write(inventory: Inventory, name: str) -> Dot:
    with inventory.writing() as transaction:
        transaction.settings.set(name, name)
        return transaction.next_dot()


def fail(inventory: Inventory, name: str) -> None:
    """Writes, counts, and then fails."""
    with inventory.writing() as transaction:
        transaction.settings.set(name, name)
        transaction.next_dot()
        raise ValueError(name)


def fail_after(inventory: Inventory, name: str) -> None:
    with inventory.as_one():
        write(inventory, name)
        raise ValueError(name)


def test_what_is_written_in_parts_is_there_at_the_end(inventory: Inventory) -> None:
    with inventory.as_one():
        first = write(inventory, "one")
        assert settings(inventory) == ["one", None]
        second = write(inventory, "two")

    assert settings(inventory) == ["one", "two"]
    assert second.counter == first.counter + 1


def test_nothing_is_there_where_an_exception_leaves_the_whole(inventory: Inventory) -> None:
    with pytest.raises(ValueError, match="one"):
        fail_after(inventory, "one")

    assert settings(inventory) == [None, None]


def test_a_part_that_fails_is_taken_back_alone_and_its_count_too(inventory: Inventory) -> None:
    with inventory.as_one():
        first = write(inventory, "one")
        with pytest.raises(ValueError, match="two"):
            fail(inventory, "two")
        second = write(inventory, "one")

    assert settings(inventory) == ["one", None]
    assert second.counter == first.counter + 1


def test_after_the_whole_transactions_are_single_again(inventory: Inventory) -> None:
    with pytest.raises(ValueError, match="two"):
        fail_after(inventory, "two")

    write(inventory, "one")

    assert settings(inventory) == ["one", None]
