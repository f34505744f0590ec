"""Two sides that held the same company and went on apart, for tests of what comes of it when they meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from genera_desktop.records.content import Address, content_of, is_there
from genera_desktop.records.edits import Edit, Given, apply_given
from genera_desktop.records.merge import conflicts_of, merge_records
from genera_desktop.records.record import DELETED, POSITION, AnswerValue, Dot, Record
from tests.records.strategies import without_order

HERE = Address("", DELETED)
CITY, STAFF = Address("", "city"), Address("", "staff")
ITEM = "11111111-2222-4111-8111-111111111111"
ITEM_NAME, ITEM_PLACE, ITEM_GONE = (Address(ITEM, key) for key in ("name", POSITION, DELETED))

EARLY, LATE = "2026-11-02T09:00:00Z", "2026-11-03T09:00:00Z"


@dataclass
class Side:
    """One replica with its copy of the company, None where it has none. Its clock stands still."""

    replica: str
    at: str = EARLY
    record: Record | None = None
    edits: int = 0

    def give(self, address: Address, value: AnswerValue) -> None:
        """One edit. What it needs of the record or item begins to exist with it."""
        self.edits += 1
        record = self.record or Record("11111111-1111-4111-8111-111111111111", "company", "GEN")
        edit = Edit(Dot(self.replica, self.edits), self.at, self.replica)
        self.record = apply_given(record, Given(address, value, "products"), edit)

    def create(self) -> None:
        self.give(HERE, False)
        self.give(CITY, "Évry")

    def add_item(self, name: str = "Interpret", place: int = 1) -> None:
        self.give(ITEM_GONE, False)
        self.give(ITEM_PLACE, place)
        self.give(ITEM_NAME, name)


def sides(*given: Callable[[Side], None]) -> tuple[Side, Side]:
    """Two sides with one company each, on which these were done before they parted; their clocks differ."""
    one = Side("aa", EARLY)
    for give in given:
        give(one)
    return one, Side("bb", LATE, one.record)


@dataclass(frozen=True)
class Met:
    """What both sides hold after they met: the values shown, whether record and item are there, what is disputed."""

    values: dict[str, AnswerValue]
    items: list[dict[str, AnswerValue]]
    is_there: bool
    disputed: list[tuple[str, str]] = field(default_factory=list)


def merged(one: Side, two: Side) -> Record:
    """The sides' records as one, the same whichever of them comes first and however often."""
    if one.record is None or two.record is None:
        [known] = [side.record for side in (one, two) if side.record is not None]
        return known
    record = merge_records(one.record, two.record)
    assert without_order(record) == without_order(merge_records(two.record, one.record))
    assert without_order(merge_records(record, two.record)) == without_order(record)
    return record


def met(one: Side, two: Side) -> Met:
    """What the sides hold after they met."""
    record = merged(one, two)
    content = content_of(record)
    disputed = [tuple(conflict.address) for conflict in conflicts_of(record)]
    return Met(dict(content.values), [item.values for item in content.items], is_there(record, ""), disputed)  # type: ignore[arg-type]
