"""An erased item is empty for ever, in whatever order versions of its record meet."""

from __future__ import annotations

from itertools import permutations

from genera_desktop.records.content import Address, content_of
from genera_desktop.records.edits import Edit, with_answer, with_item
from genera_desktop.records.erase import erased, erased_items, with_nested
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import ERASED, Dot, Record, is_deleted

BASE = Record("r", "company", "GEN")


def edited(record: Record, item: str, key: str, value: str, replica: str, count: int) -> Record:
    return with_answer(record, Address(item, key), value, Edit(Dot(replica, count), "2026-11-01T00:00:00Z"))


def with_person() -> Record:
    record = with_item(with_item(BASE, "i", "contacts"), "j", "contacts")
    return edited(edited(record, "i", "name", "Ada", "a", 1), "j", "name", "Bo", "a", 2)


def test_an_erased_item_keeps_its_id_and_nothing_else() -> None:
    record = erased(with_person(), {"i": Edit(Dot("a", 3), "2026-11-02T00:00:00Z")})

    assert is_deleted(record.items["i"])
    assert set(record.items["i"].answers) == {ERASED}
    assert [item.values for item in content_of(record).items] == [{"name": "Bo"}]


def test_versions_meet_in_any_order_and_nothing_comes_back() -> None:
    base = with_person()
    gone = erased(base, {"i": Edit(Dot("a", 3), "2026-11-02T00:00:00Z")})
    elsewhere = edited(base, "i", "phone", "+33", "b", 1)
    also_gone = erased(base, {"i": Edit(Dot("c", 1), "2026-11-03T00:00:00Z")})

    results = []
    for one, two, three, four in permutations([base, gone, elsewhere, also_gone]):
        results.append(merge_records(merge_records(merge_records(one, two), three), four))

    assert all(result == results[0] for result in results)
    assert set(results[0].items["i"].answers) == {ERASED}


def test_erasing_again_changes_nothing() -> None:
    once = erased(with_person(), {"i": Edit(Dot("a", 3), "2026-11-02T00:00:00Z")})

    assert erased(once, {"i": Edit(Dot("a", 4), "2026-11-03T00:00:00Z")}) == once
    assert erased_items(once) == {"i"}


def test_what_stands_in_an_erased_item_goes_with_it() -> None:
    record = with_item(with_person(), "inner", "phones", "i")

    assert with_nested(record, {"i", "unknown"}) == {"i", "inner"}
