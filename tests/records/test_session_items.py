"""Items of lists: adding, removing, moving, counting, and what their expressions see."""

from __future__ import annotations

from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.records.session import EntrySession
from genera_desktop.records.steps import MOST_COUNTED_ITEMS
from tests.records.entry import World, add, at, compiled, give, seen, session

VISITS = """
| survey |
| | type | name | label | calculation | default | relevant |
| | begin_repeat | visit | Visit | | | |
| | integer | cost | Cost | | 5 | |
| | calculate | place | | position(..) | | |
| | calculate | double | | ${cost} * 2 | | |
| | begin_repeat | guest | Guest | | | |
| | text | who | Who | | | |
| | calculate | of_cost | | ${cost} | | |
| | end_repeat | | | | | |
| | end_repeat | | | | | |
| | calculate | total | | sum(${cost}) | | |
| | calculate | guests | | count(${guest}) | | |
"""

COUNTED = """
| survey |
| | type | name | label | repeat_count |
| | integer | number | Number | |
| | begin_repeat | thing | Thing | ${number} |
| | text | name | Name | |
| | end_repeat | | | |
"""


def test_a_new_item_has_its_defaults_and_is_told() -> None:
    filled = session(VISITS)

    changes = filled.add_item("visit", "", "i1")

    told = seen(changes)
    assert told["", "visit", "items"] == ("i1",)
    assert told["", "total", "value"] == 5
    assert filled.content().items == [ItemContent("i1", "visit", "", {"cost": 5, "place": 1, "double": 10})]


def test_a_reference_means_the_same_item() -> None:
    filled = session(VISITS)
    one, two = add(filled, "visit"), add(filled, "visit")

    changes = give(filled, two, cost=7)

    assert seen(changes) == {
        (two, "cost", "value"): 7,
        (two, "double", "value"): 14,
        ("", "total", "value"): 12,
    }
    assert at(filled, "double", one).value == 10


def test_an_item_in_an_item_sees_the_one_around_it() -> None:
    filled = session(VISITS)
    one, two = add(filled, "visit"), add(filled, "visit")
    inner = add(filled, "guest", two)

    give(filled, two, cost=9)
    give(filled, one, cost=1)

    assert at(filled, "of_cost", inner).value == 9
    assert at(filled, "guests").value == 1
    assert filled.items("guest", two) == [inner]


def test_removing_an_item_renumbers_those_behind_it() -> None:
    filled = session(VISITS)
    one, two = add(filled, "visit"), add(filled, "visit")

    changes = filled.remove_item(one)

    assert seen(changes) == {
        ("", "visit", "items"): (two,),
        (two, "place", "value"): 1,
        ("", "total", "value"): 5,
    }
    assert filled.answer(Address(one, "cost"), 3) == []


def test_removing_an_item_removes_the_items_in_it() -> None:
    filled = session(VISITS)
    one = add(filled, "visit")
    add(filled, "guest", one)

    filled.remove_item(one)

    assert filled.content().items == []
    assert at(filled, "guests").value == 0


def test_moving_an_item_changes_places_and_the_order_of_the_content() -> None:
    filled = session(VISITS)
    one, two, three = (add(filled, "visit") for _ in range(3))

    filled.move_item(three, 0)

    assert filled.items("visit") == [three, one, two]
    assert [at(filled, "place", item).value for item in (three, one, two)] == [1, 2, 3]
    assert [item.id for item in filled.content().items] == [three, one, two]


def test_lists_and_items_that_are_not_there_are_passed_over() -> None:
    filled = session(VISITS)
    one = add(filled, "visit")

    assert filled.add_item("nothing") == []
    assert filled.add_item("guest") == []
    assert filled.add_item("visit", "nobody") == []
    assert filled.add_item("visit", "", one) == []
    assert filled.remove_item("nobody") == []
    assert filled.move_item("nobody", 0) == []


def test_a_count_makes_the_items_and_nobody_else_can() -> None:
    filled = session(COUNTED)

    changes = give(filled, number=2)

    assert len(filled.items("thing")) == 2
    assert ("", "thing", "items") in seen(changes)
    assert filled.add_item("thing") == []
    assert filled.remove_item(filled.items("thing")[0]) == []


def test_a_smaller_count_hides_items_with_answers_and_brings_them_back() -> None:
    filled = session(COUNTED)
    give(filled, number=3)
    one, two, three = filled.items("thing")
    give(filled, two, name="second")

    give(filled, number=1)
    assert filled.items("thing") == [one]
    assert [item.id for item in filled.content().items] == [one, two]
    assert not filled.is_relevant(Address(two, "name"))
    give(filled, number=3)

    assert filled.items("thing")[:2] == [one, two]
    assert three not in filled.items("thing")
    assert at(filled, "name", two).value == "second"


def test_a_count_out_of_all_proportion_is_cut() -> None:
    filled = session(COUNTED)

    give(filled, number=10**9)
    assert len(filled.items("thing")) == MOST_COUNTED_ITEMS
    give(filled, number=-3)
    assert filled.items("thing") == []


def test_opening_a_record_with_a_count_stores_no_items() -> None:
    opened = EntrySession(compiled(COUNTED), Content({"number": 2}), World())

    assert len(opened.items("thing")) == 2
    assert opened.content().items == []


def test_a_hidden_list_reads_as_empty_and_keeps_its_items() -> None:
    filled = session("""
        | survey |
        | | type | name | label | relevant | calculation |
        | | text | show | Show | | |
        | | begin_repeat | visit | Visit | ${show} = 'yes' | |
        | | integer | cost | Cost | | |
        | | end_repeat | | | | |
        | | calculate | costs | | | join(',', ${cost}) |
    """)
    give(filled, show="yes")
    one = add(filled, "visit")
    give(filled, one, cost=4)

    changes = give(filled, show="no")

    told = seen(changes)
    assert told["", "visit", "relevant"] is False
    assert told[one, "cost", "relevant"] is False
    assert told["", "costs", "value"] is None
    assert [item.id for item in filled.content().items] == [one]


def test_a_running_total_builds_on_the_item_before() -> None:
    filled = session("""
        | survey |
        | | type | name | label | calculation |
        | | begin_repeat | step | Step | |
        | | integer | cost | Cost | |
        | | calculate | so_far | | ${cost} + coalesce(indexed-repeat(${so_far}, ${step}, position(..) - 1), 0) |
        | | end_repeat | | | |
    """)
    items = [add(filled, "step") for _ in range(3)]
    for item in items:
        give(filled, item, cost=1)

    give(filled, items[0], cost=10)

    assert [at(filled, "so_far", item).value for item in items] == [10, 11, 12]


def test_items_of_a_list_that_the_form_does_not_have_are_kept() -> None:
    strange = [ItemContent("a", "gone", "", {"x": 1}), ItemContent("b", "guest", "nobody", {"who": "y"})]
    opened = EntrySession(compiled(VISITS), Content({"retired": 1}, strange), World())

    add(opened, "visit")
    assert opened.add_item("visit", "", "a") == []

    content = opened.content()
    assert content.values["retired"] == 1
    assert content.items[1:] == strange
