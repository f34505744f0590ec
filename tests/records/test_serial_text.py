"""The short ways to canonical JSON give the same text as the long one."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.record import Answer, Dot, Item, Record, value_of
from genera_desktop.records.serial import (
    answers_to_json,
    canonical_json,
    canonical_object,
    record_from_json,
    record_to_json,
)
from genera_desktop.records.texts import text_of

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
    assert text_of(record).whole() == long_way(record_to_json(record))


@given(RECORDS)
def test_tables_get_the_answers_with_and_without_versions(record: Record) -> None:
    text = text_of(record)

    for thing, told in [(record, text.answers), *((item, text.items[id]) for id, item in record.items.items())]:
        shown = {key: value_of(thing.answers, key) for key in thing.answers if not key.startswith("_")}
        assert told.versions == long_way(answers_to_json(thing.answers))
        assert told.values == long_way({key: value for key, value in shown.items() if value is not None})


@given(RECORDS)
def test_a_text_tells_of_every_edit(record: Record) -> None:
    things = [record, *record.items.values()]

    assert text_of(record).edits == {
        answer.dot for thing in things for versions in thing.answers.values() for answer in versions
    }


@given(RECORDS, RECORDS)
def test_a_known_text_is_taken_for_the_record_that_it_is_of_alone(record: Record, other: Record) -> None:
    text, later = text_of(record), replace(other, uuid=record.uuid)

    assert text_of(record, {record.uuid: text}) is text
    assert text_of(later, {record.uuid: text}) == text_of(later)


@given(RECORDS)
def test_a_record_comes_back_from_its_text(record: Record) -> None:
    back = record_from_json(json.loads(text_of(record).whole()))

    assert text_of(back).whole() == text_of(record).whole()
