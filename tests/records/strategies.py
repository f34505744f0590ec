"""Generated records and histories of edits, for property tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from genera_desktop.records.content import Address, holders
from genera_desktop.records.edits import Edit, Given, apply_given
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import DELETED, POSITION, AnswerValue, Dot, Record, is_deleted

KEYS = ["name", "staff", "segments"]
SOME_VALUE = st.one_of(
    st.integers(-5, 5),
    st.sampled_from(["", "a", "b", "=1+1", "ł"]),
    st.lists(st.sampled_from(["x", "y", "z"]), unique=True),
    st.just({"na": "unknown"}),
)
VALUES = st.one_of(st.none(), SOME_VALUE)
EMPTY = Record("11111111-1111-4111-8111-111111111111", "company", "GEN")
ITEMS = {"item-1": "", "item-2": "", "inner": "item-1"}
"""The items that histories are about, each with the item around it."""


@dataclass(frozen=True)
class Made:
    """One edit and what its laptop had seen. `says_there`: it says that what it is about was not deleted."""

    dot: Dot
    address: Address
    value: AnswerValue
    seen: frozenset[Dot]
    says_there: frozenset[str] = frozenset()


class Laptop:
    """A replica that holds one record and edits it. `known`: every edit that it made or met."""

    def __init__(self, replica: str) -> None:
        self.replica = replica
        self.edits = 0
        self.record = EMPTY
        self.known: dict[Dot, Made] = {}

    def edit(self, address: Address, value: AnswerValue, at: int) -> None:
        if address.item and ITEMS[address.item] not in ("", *self.record.items):
            return  # no item without the one around it
        self.edits += 1
        dot = Dot(self.replica, self.edits)
        stamp = f"2026-11-{1 + at % 28:02d}T09:00:00Z"
        given = Given(address, value, "products", ITEMS.get(address.item, ""))
        before = self.record
        self.record = apply_given(before, given, Edit(dot, stamp, self.replica))
        there = {item for item in holders(self.record, address.item) if _says_there(before, address, value, item)}
        self.known[dot] = Made(dot, address, value, frozenset(self.known), frozenset(there))

    def meet(self, other: Laptop) -> None:
        """Takes over what the other one holds."""
        self.record = merge_records(self.record, other.record)
        self.known |= other.known


def _says_there(before: Record, address: Address, value: AnswerValue, item: str) -> bool:
    """Whether an edit says so of one of the things that it stands in: not of what was deleted already."""
    if address == (item, DELETED):
        return value is False
    holder = before.items.get(item) if item else before
    return address.key != POSITION and not (holder and is_deleted(holder))


_PLACES = st.sampled_from(["", *ITEMS])
_EDITS = st.one_of(
    st.tuples(st.builds(Address, _PLACES, st.sampled_from(KEYS)), VALUES),
    st.tuples(st.builds(Address, _PLACES, st.sampled_from(KEYS)), VALUES),
    st.tuples(st.builds(Address, _PLACES, st.just(DELETED)), st.booleans()),
    st.tuples(st.builds(Address, st.sampled_from([*ITEMS]), st.just(POSITION)), st.integers(1, 4)),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 2), _EDITS, st.integers(0, 40)),
        st.tuples(st.just("meet"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=18,
)


@st.composite
def laptops(draw: st.DrawFn) -> list[Laptop]:
    """Three laptops after they edited one record and passed it around in any order."""
    found = [Laptop("aa"), Laptop("bb"), Laptop("cc")]
    for kind, first, *rest in draw(STEPS):
        if kind == "edit":
            (address, value), at = rest
            found[first].edit(address, value, at)
        else:
            found[first].meet(found[rest[0]])
    return found


@st.composite
def versions_of_one_record(draw: st.DrawFn) -> list[Record]:
    """Three versions of one record after laptops edited it and passed it around in any order."""
    return [laptop.record for laptop in draw(laptops())]


def without_order(record: Record) -> Record:
    items = {
        item.id: replace(item, answers=dict(sorted(item.answers.items())))
        for item in sorted(record.items.values(), key=lambda item: item.id)
    }
    return replace(record, items=items, answers=dict(sorted(record.answers.items())))
