from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.edits import Edit, apply_given, changes_to
from genera_desktop.records.record import Dot, Record
from tests.records.strategies import EMPTY, SOME_VALUE

ANSWERS = st.dictionaries(st.sampled_from(["name", "staff"]), SOME_VALUE)
ITEMS = st.lists(st.sampled_from("abcd"), unique=True).flatmap(
    lambda ids: st.tuples(*(st.builds(ItemContent, st.just(i), st.just("products"), st.just(""), ANSWERS) for i in ids))
)
CONTENTS = st.builds(Content, ANSWERS, ITEMS.map(list))


def written(record: Record, content: Content, counter: int) -> Record:
    edit = Edit(Dot("aa", counter), "2026-11-22T09:00:00Z")
    for one in changes_to(record, content):
        record = apply_given(record, one, edit)
    return record


@given(st.lists(CONTENTS, max_size=5))
def test_a_record_holds_whatever_content_is_written_to_it(contents: list[Content]) -> None:
    record = EMPTY
    for counter, content in enumerate(contents, 1):
        record = written(record, content, counter)
        assert content_of(record) == content


def test_an_item_that_comes_back_holds_what_it_is_given_now() -> None:
    record = written(EMPTY, Content(items=[ItemContent("a", "products", "", {"name": "Interpret", "staff": 3})]), 1)
    gone = written(record, Content(), 2)

    again = written(gone, Content(items=[ItemContent("a", "products", "", {"name": "Pipeline"})]), 3)

    assert [item.values for item in content_of(again).items] == [{"name": "Pipeline"}]


@given(CONTENTS)
def test_writing_the_same_content_again_writes_nothing(content: Content) -> None:
    assert changes_to(written(EMPTY, content, 1), content) == []


def test_an_item_put_between_two_others_moves_only_those_behind_it() -> None:
    record = written(EMPTY, Content(items=[ItemContent("a", "products"), ItemContent("c", "products")]), 1)
    longer = Content(items=[ItemContent(item, "products") for item in "abc"])

    moved = [one.address for one in changes_to(record, longer) if one.address.key == "_position"]
    assert moved == [Address("b", "_position"), Address("c", "_position")]
