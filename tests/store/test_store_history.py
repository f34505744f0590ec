"""History keeps what happened in the order in which it happened here."""

from __future__ import annotations

import random
from dataclasses import replace

from sqlalchemy import select

from genera_desktop.records.erase import Silence
from genera_desktop.records.mentions import Mentions
from genera_desktop.records.record import Dot
from genera_desktop.store import tables
from genera_desktop.store.entries import HistoryBundle, HistoryEntry, Step
from genera_desktop.store.history import MANY
from genera_desktop.store.inventory import Inventory

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


def test_what_comes_together_for_a_record_is_told_as_if_each_entry_were_a_row(inventory: Inventory) -> None:
    """Whatever comes in whatever portions, the history is that of all entries one after the other."""
    choose = random.Random(7)
    told: list[HistoryEntry] = []
    for step in range(30):
        label = choose.choice(["Edit", "Import"])
        portion = [
            _some_entry(choose, f"s{choose.randrange(step + 1)}", label, record)
            for record in choose.sample(["u1", "u2", "u3"], 2)
            for _ in range(choose.choice([1, MANY - 1, MANY, 3 * MANY]))
        ]
        with inventory.writing() as transaction:
            transaction.history.add(portion)
        told += [replace(entry, number=len(told) + place) for place, entry in enumerate(portion, 1)]
    newest = told[::-1]

    with inventory.reading() as transaction:
        history = transaction.history
        for record in ("u1", "u2", "u3"):
            of_record = [entry for entry in newest if entry.record == record]
            assert _numbered(history.of(record)) == _numbered(of_record)
            of_item = [entry for entry in of_record if entry.item == "i"]
            assert _numbered(history.of(record, "i")) == _numbered(of_item)
            for item in ("", "i"):
                of_answer = [entry for entry in of_record if (entry.item, entry.key) == (item, "k1")]
                assert _numbered(history.of(record, item, "k1")) == _numbered(of_answer)
        last_of = {entry.step: entry for entry in told}
        for step in last_of:
            assert _numbered(history.step(step)) == _numbered([entry for entry in newest if entry.step == step])
        assert history.steps() == [
            Step(
                step, last.label, last.at, last.by, last.origin,
                sum(entry.step == step for entry in told),
                len({entry.record for entry in told if entry.step == step}),
                last.record, last.number,
            )
            for step, last in sorted(last_of.items(), key=lambda one: -one[1].number)
        ]  # fmt: skip
        assert transaction.latest_number() == len(told)


def _some_entry(choose: random.Random, step: str, label: str, record: str) -> HistoryEntry:
    values = [None, "A", "Évry", 3, 2.5, True, ["one", "two"], {"na": "unknown"}]
    dot = Dot(choose.choice("ab"), choose.randrange(4))
    by, item, key = choose.choice(["", "laptop"]), choose.choice(["", "i"]), choose.choice(["k1", "k2", "_status"])
    old, new = choose.choice(values), choose.choice(values)
    return HistoryEntry(step, label, f"2026-{len(step)}", by, record, item, key, old, new, dot, f"submission:{step}")


def _numbered(entries: list[HistoryEntry]) -> list[tuple[HistoryEntry, int]]:
    return [(entry, entry.number) for entry in entries]


def test_a_workbooks_answers_are_one_row_a_record(inventory: Inventory) -> None:
    told = [("laptop", "", f"k{number}", None, number, Dot("a", number)) for number in range(3)]
    nothing = HistoryBundle("s1", "import", ENTRY.at, "submission:s1", "u2", [])
    with inventory.writing() as transaction:
        transaction.history.add_bundles([HistoryBundle("s1", "import", ENTRY.at, "submission:s1", "u1", told), nothing])

    with inventory.reading() as transaction:
        [row] = transaction.connection.execute(select(tables.history_bundles.c.record, tables.history_bundles.c.size))
        assert tuple(row) == ("u1", 3)
        entries = transaction.history.step("s1")
        assert [(one.record, one.key, one.old, one.new, one.number) for one in entries] == [
            ("u1", "k2", None, 2, 3),
            ("u1", "k1", None, 1, 2),
            ("u1", "k0", None, 0, 1),
        ]
        assert transaction.history.of("u2") == []


def test_nothing_is_kept_of_erased_items_in_what_came_together(inventory: Inventory) -> None:
    """Numbers, times and keys stay, and so does what was not about them."""
    brought = [replace(ENTRY, item=item, key=f"k{number}") for item in ("i", "j") for number in range(MANY)]
    with inventory.writing() as transaction:
        transaction.history.add([*brought, replace(ENTRY, item="i", key="_position", new=1)])
        transaction.traces.erase({"u1"}, {"i"})

    with inventory.reading() as transaction:
        told = transaction.history.of("u1")[::-1]
        assert [entry.new for entry in told] == [None] * MANY + ["A"] * MANY + [1]
        assert [(entry.item, entry.key, entry.number) for entry in told[:-1]] == [
            (entry.item, entry.key, number) for number, entry in enumerate(brought, 1)
        ]


def test_persons_go_out_of_sentences_that_came_together(inventory: Inventory) -> None:
    said = [replace(ENTRY, key=f"k{number}", old="Call Anna Virtanen", new="Call us") for number in range(MANY)]
    silence = Silence(Mentions(["Anna Virtanen"]), {"k0"})
    with inventory.writing() as transaction:
        transaction.history.add(said)
        transaction.traces.silence(silence)

    with inventory.reading() as transaction:
        spared, *others = transaction.history.of("u1")[::-1]
        assert (spared.old, spared.new) == ("Call Anna Virtanen", "Call us")
        assert {(entry.old, entry.new) for entry in others} == {("Call […]", "Call us")}


def test_dots_never_repeat_even_where_a_transaction_failed(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        first = [transaction.next_dot(), transaction.next_dot()]
    with inventory.writing() as transaction:
        third = transaction.next_dot()

    replica = inventory.info.replica
    assert [*first, third] == [Dot(replica, 1), Dot(replica, 2), Dot(replica, 3)]
