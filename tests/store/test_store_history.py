"""History keeps what happened in the order in which it happened here."""

from __future__ import annotations

from dataclasses import replace

from genera_desktop.records.record import Dot
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import HistoryEntry, Step

ENTRY = HistoryEntry("s1", "Edit name", "2026-11-22T14:03:00Z", "laptop", "u1", "", "name", None, "A", Dot("a", 1))


def test_the_newest_comes_first_whatever_the_clock_says(inventory: Inventory) -> None:
    later = replace(ENTRY, step="s2", at="1999-01-01T00:00:00Z", old="A", new="B", dot=Dot("a", 2))

    with inventory.writing() as transaction:
        transaction.history.add([ENTRY])
        transaction.history.add([later])

    with inventory.reading() as transaction:
        assert transaction.history.of("u1") == [later, ENTRY]


def test_history_of_one_answer_or_one_item(inventory: Inventory) -> None:
    in_item = replace(ENTRY, item="i")
    other_key = replace(ENTRY, item="i", key="mail")
    other_record = replace(ENTRY, record="u2")
    with inventory.writing() as transaction:
        transaction.history.add([ENTRY, in_item, other_key, other_record])

    with inventory.reading() as transaction:
        assert transaction.history.of("u1", key="name") == [ENTRY]
        assert transaction.history.of("u1", "i") == [other_key, in_item]
        assert transaction.history.of("u1", "i", "name") == [in_item]


def test_steps_are_listed_newest_first_with_their_size(inventory: Inventory) -> None:
    second = replace(ENTRY, step="s2", label="Import", origin="submission:1")
    with inventory.writing() as transaction:
        transaction.history.add([ENTRY, second])
        transaction.history.add([replace(second, key="mail")])

    with inventory.reading() as transaction:
        assert transaction.history.steps() == [
            Step("s2", "Import", ENTRY.at, "laptop", "submission:1", 2, 1, "u1", 3),
            Step("s1", "Edit name", ENTRY.at, "laptop", "edit", 1, 1, "u1", 1),
        ]
        assert len(transaction.history.steps(limit=1)) == 1


def test_a_step_gives_its_entries_in_the_order_of_undoing(inventory: Inventory) -> None:
    second = replace(ENTRY, old="A", new="B", dot=Dot("a", 2))
    with inventory.writing() as transaction:
        transaction.history.add([ENTRY, replace(ENTRY, step="s2")])
    with inventory.writing() as transaction:
        transaction.history.add([second])

    with inventory.reading() as transaction:
        assert transaction.history.step("s1") == [second, ENTRY]
        assert transaction.history.step("never") == []


def test_dots_never_repeat_even_where_a_transaction_failed(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        first = [transaction.next_dot(), transaction.next_dot()]
    with inventory.writing() as transaction:
        third = transaction.next_dot()

    replica = inventory.info.replica
    assert [*first, third] == [Dot(replica, 1), Dot(replica, 2), Dot(replica, 3)]
