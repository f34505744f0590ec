"""The short ways to canonical JSON give the same text as the long one."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.record import Answer, Dot, Item, Record
from genera_desktop.records.serial import canonical_json, canonical_object, record_text, record_to_json

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | st.sampled_from(["3.0", "1e+16", "\x00", '"\\'])
PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS
VALUES = PLAIN | st.lists(TEXTS, max_size=3) | st.dictionaries(TEXTS, TEXTS, max_size=2)
DOTS = st.builds(Dot, st.sampled_from(["a", "b", "x12"]), st.integers(1, 9))
VERSIONS = st.lists(
    st.builds(Answer, VALUES, DOTS, st.sampled_from(["", "2026-01-01T00:00:00Z"]), TEXTS, st.booleans()), max_size=2
).map(tuple)
ANSWERS = st.dictionaries(TEXTS, VERSIONS, max_size=4)
ITEM_LISTS = st.lists(st.builds(Item, TEXTS, TEXTS, TEXTS, ANSWERS), max_size=2)
ITEMS = ITEM_LISTS.map(lambda items: {one.id: one for one in items})
RECORDS = st.builds(Record, TEXTS, TEXTS, TEXTS, ANSWERS, ITEMS, st.dictionaries(TEXTS, st.integers(), max_size=3))


def long_way(value: object) -> str:
    """Every number without a fraction as a whole one, then JSON."""

    def plain(part: object) -> object:
        if isinstance(part, float) and part.is_integer():
            return int(part)
        if isinstance(part, list | tuple):
            return [plain(one) for one in part]
        return {key: plain(one) for key, one in part.items()} if isinstance(part, dict) else part

    return json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@given(st.recursive(VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3)))
def test_canonical_json_is_the_plain_values_json_with_whole_numbers(value: object) -> None:
    assert canonical_json(value) == long_way(value)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_a_mapping_of_many_values_reads_the_same(values: dict[str, object]) -> None:
    assert canonical_object(values) == long_way(values)


@given(RECORDS)
def test_the_text_of_a_record_is_the_canonical_json_of_its_values(record: Record) -> None:
    assert record_text(record) == long_way(record_to_json(record))
