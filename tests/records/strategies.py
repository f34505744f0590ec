"""Generated records and histories of edits, for property tests."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from genera_desktop.records.content import Address
from genera_desktop.records.edits import Edit, with_answer, with_item
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import Dot, Record

KEYS = ["name", "staff", "segments"]
VALUES = st.one_of(
    st.none(),
    st.integers(-5, 5),
    st.sampled_from(["", "a", "b", "=1+1", "ł"]),
    st.lists(st.sampled_from(["x", "y", "z"]), unique=True),
    st.just({"na": "unknown"}),
)
EMPTY = Record("11111111-1111-4111-8111-111111111111", "company", "GEN")


class Laptop:
    """A replica that holds one record and edits it."""

    def __init__(self, replica: str) -> None:
        self.replica = replica
        self.edits = 0
        self.record = EMPTY

    def edit(self, address: Address, value: object, at: int) -> None:
        self.edits += 1
        if address.item and address.item not in self.record.items:
            self.record = with_item(self.record, address.item, "products")
        stamp = f"2026-11-{1 + at % 28:02d}T09:00:00Z"
        self.record = with_answer(self.record, address, value, Edit(Dot(self.replica, self.edits), stamp, self.replica))


ADDRESSES = st.builds(Address, st.sampled_from(["", "item-1", "item-2"]), st.sampled_from(KEYS))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 2), ADDRESSES, VALUES, st.integers(0, 40)),
        st.tuples(st.just("meet"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=14,
)


@st.composite
def versions_of_one_record(draw: st.DrawFn) -> list[Record]:
    """Three versions of one record after laptops edited it and passed it around in any order."""
    laptops = [Laptop("aa"), Laptop("bb"), Laptop("cc")]
    for kind, first, *rest in draw(STEPS):
        if kind == "edit":
            laptops[first].edit(*rest)
        else:
            laptops[first].record = merge_records(laptops[first].record, laptops[rest[0]].record)
    return [laptop.record for laptop in laptops]


def without_order(record: Record) -> Record:
    return replace(record, items=dict(sorted(record.items.items())), answers=dict(sorted(record.answers.items())))
