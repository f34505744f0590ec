"""Absent, same, edited or deleted on either side, for an answer, an item and a record: what comes of it.

Whatever one side did while the other did nothing stands. What both did without knowing of each other both stands,
where it can; where it cannot, nothing is lost and a person is asked.
"""

from __future__ import annotations

import pytest

from genera_desktop.records.record import DELETED
from tests.records.two_sides import CITY, HERE, ITEM, ITEM_GONE, ITEM_NAME, ITEM_PLACE, STAFF, Side, merged, met, sides

CREATED = Side.create


def city_emptied(side: Side) -> None:
    side.give(CITY, None)


def with_item(side: Side) -> None:
    side.create()
    side.add_item()


# Answers


def test_an_answer_that_neither_side_has_is_not_there() -> None:
    one, two = sides(CREATED)

    assert met(one, two).values == {"city": "Évry"}


def test_an_answer_given_on_one_side_only_is_there() -> None:
    one, two = sides(CREATED)
    two.give(STAFF, 12)

    assert met(one, two).values == {"city": "Évry", "staff": 12}


def test_different_answers_given_on_both_sides_where_there_was_none_wait_for_a_person() -> None:
    one, two = sides(CREATED)
    one.give(STAFF, 12)
    two.give(STAFF, 14)

    found = met(one, two)

    assert found.disputed == [("", "staff")]
    assert found.values["staff"] == 14


def test_an_answer_given_on_one_side_and_given_and_emptied_on_the_other_waits_for_a_person() -> None:
    one, two = sides(CREATED)
    one.give(STAFF, 12)
    two.give(STAFF, 14)
    two.give(STAFF, None)

    assert met(one, two).disputed == [("", "staff")]


def test_an_answer_that_is_the_same_on_both_sides_stays() -> None:
    one, two = sides(CREATED)

    assert met(one, two).values == {"city": "Évry"}
    assert met(one, two).disputed == []


def test_an_answer_edited_on_one_side_is_the_edited_one_whatever_the_clocks_say() -> None:
    one, two = sides(CREATED)
    two.at = "2001-01-01T00:00:00Z"
    two.give(CITY, "Paris")

    found = met(one, two)

    assert (found.values["city"], found.disputed) == ("Paris", [])


def test_an_answer_emptied_on_one_side_is_empty() -> None:
    one, two = sides(CREATED)
    one.give(CITY, None)

    found = met(one, two)

    assert (found.values, found.disputed) == ({}, [])


def test_an_answer_edited_differently_on_both_sides_waits_and_the_later_one_is_shown() -> None:
    one, two = sides(CREATED)
    one.give(CITY, "Paris")
    two.give(CITY, "Lyon")

    found = met(one, two)

    assert (found.values["city"], found.disputed) == ("Lyon", [("", "city")])


def test_an_answer_edited_to_the_same_on_both_sides_is_agreed_upon() -> None:
    one, two = sides(CREATED)
    one.give(CITY, "Paris")
    two.give(CITY, "Paris")

    found = met(one, two)

    assert (found.values["city"], found.disputed) == ("Paris", [])


@pytest.mark.parametrize("emptied_later", [False, True])
def test_an_answer_edited_on_one_side_and_emptied_on_the_other_waits_for_a_person(emptied_later: bool) -> None:
    one, two = sides(CREATED)
    editing, emptying = (one, two) if emptied_later else (two, one)
    editing.give(CITY, "Paris")
    emptying.give(CITY, None)

    assert met(one, two).disputed == [("", "city")]


def test_an_answer_emptied_on_both_sides_is_empty() -> None:
    one, two = sides(CREATED)
    one.give(CITY, None)
    two.give(CITY, None)

    found = met(one, two)

    assert (found.values, found.disputed) == ({}, [])


def test_an_answer_given_again_after_it_was_emptied_is_newer_than_both() -> None:
    one, two = sides(CREATED, city_emptied)
    two.give(CITY, "Paris")

    found = met(one, two)

    assert (found.values["city"], found.disputed) == ("Paris", [])


def test_an_edit_back_to_the_old_answer_is_an_edit() -> None:
    one, two = sides(CREATED)
    two.give(CITY, "Paris")
    two.give(CITY, "Évry")
    one.give(CITY, "Lyon")

    assert met(one, two).disputed == [("", "city")]


# Items of a list


def test_an_item_added_on_one_side_is_there() -> None:
    one, two = sides(CREATED)
    two.add_item()

    assert met(one, two).items == [{"name": "Interpret"}]


def test_an_item_added_and_removed_again_on_one_side_is_not_there() -> None:
    one, two = sides(CREATED)
    two.add_item()
    two.give(ITEM_GONE, True)

    found = met(one, two)

    assert (found.items, found.disputed) == ([], [])


def test_an_item_that_is_the_same_on_both_sides_is_there_once() -> None:
    one, two = sides(with_item)

    assert met(one, two).items == [{"name": "Interpret"}]


def test_an_item_edited_on_one_side_is_the_edited_one() -> None:
    one, two = sides(with_item)
    one.give(ITEM_NAME, "Pipeline")

    assert met(one, two).items == [{"name": "Pipeline"}]


def test_an_item_removed_on_one_side_is_gone() -> None:
    one, two = sides(with_item)
    one.give(ITEM_GONE, True)

    found = met(one, two)

    assert (found.items, found.disputed) == ([], [])


def test_an_item_of_which_both_sides_edited_different_answers_has_both() -> None:
    one, two = sides(with_item)
    one.give(ITEM_NAME, "Pipeline")
    two.give(ITEM_NAME._replace(key="level"), 7)

    found = met(one, two)

    assert (found.items, found.disputed) == ([{"name": "Pipeline", "level": 7}], [])


def test_an_item_of_which_both_sides_edited_one_answer_waits_for_a_person() -> None:
    one, two = sides(with_item)
    one.give(ITEM_NAME, "Pipeline")
    two.give(ITEM_NAME, "Platform")

    assert met(one, two).disputed == [(ITEM, "name")]


@pytest.mark.parametrize("removed_later", [False, True])
def test_an_item_edited_on_one_side_and_removed_on_the_other_stays_and_waits_for_a_person(removed_later: bool) -> None:
    one, two = sides(with_item)
    editing, removing = (one, two) if removed_later else (two, one)
    editing.give(ITEM_NAME, "Pipeline")
    removing.give(ITEM_GONE, True)

    found = met(one, two)

    assert (found.items, found.disputed) == ([{"name": "Pipeline"}], [(ITEM, DELETED)])


def test_an_item_removed_on_both_sides_is_gone() -> None:
    one, two = sides(with_item)
    one.give(ITEM_GONE, True)
    two.give(ITEM_GONE, True)

    found = met(one, two)

    assert (found.items, found.disputed) == ([], [])


def test_an_item_put_back_by_who_knew_of_its_removal_is_there() -> None:
    one, two = sides(with_item)
    two.give(ITEM_GONE, True)
    two.give(ITEM_GONE, False)

    found = met(one, two)

    assert (found.items, found.disputed) == ([{"name": "Interpret"}], [])


def test_an_item_moved_on_one_side_and_removed_on_the_other_is_gone() -> None:
    one, two = sides(with_item)
    one.give(ITEM_PLACE, 5)
    two.give(ITEM_GONE, True)

    found = met(one, two)

    assert (found.items, found.disputed) == ([], [])


def test_an_item_moved_on_both_sides_stands_where_it_was_put_last_and_nobody_is_asked() -> None:
    one, two = sides(with_item)
    one.give(ITEM_PLACE, 5)
    two.give(ITEM_PLACE, 3)

    found = met(one, two)

    assert (found.items, found.disputed) == ([{"name": "Interpret"}], [])


def test_nobody_is_asked_about_the_answers_of_an_item_that_is_gone() -> None:
    one, two = sides(with_item)
    one.give(ITEM_NAME, "Pipeline")
    two.give(ITEM_NAME, "Platform")
    both = Side("cc", record=merged(one, two))
    both.give(ITEM_GONE, True)

    assert met(both, one).disputed == []


# Records


def test_a_record_that_one_side_has_not_is_the_other_sides() -> None:
    one, two = Side("aa"), Side("bb")
    one.create()

    assert met(one, two).values == {"city": "Évry"}


def test_a_record_that_one_side_never_had_and_the_other_deleted_is_not_there() -> None:
    one, two = Side("aa"), Side("bb")
    one.create()
    one.give(HERE, True)

    assert not met(one, two).is_there


def test_a_record_that_is_the_same_on_both_sides_is_as_it_was() -> None:
    one, two = sides(CREATED)

    assert merged(one, two) == one.record == two.record


def test_a_record_edited_on_one_side_is_the_edited_one() -> None:
    one, two = sides(CREATED)
    two.give(STAFF, 12)

    found = met(one, two)

    assert (found.values, found.is_there) == ({"city": "Évry", "staff": 12}, True)


def test_a_record_deleted_on_one_side_is_deleted() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)

    found = met(one, two)

    assert (found.is_there, found.disputed) == (False, [])


def test_a_record_of_which_both_sides_edited_different_answers_has_both() -> None:
    one, two = sides(CREATED)
    one.give(CITY, "Paris")
    two.give(STAFF, 12)

    found = met(one, two)

    assert (found.values, found.disputed) == ({"city": "Paris", "staff": 12}, [])


@pytest.mark.parametrize("deleted_later", [False, True])
def test_a_record_edited_on_one_side_and_deleted_on_the_other_stays_and_waits_for_a_person(deleted_later: bool) -> None:
    one, two = sides(CREATED)
    editing, deleting = (one, two) if deleted_later else (two, one)
    editing.give(CITY, "Paris")
    deleting.give(HERE, True)

    found = met(one, two)

    assert (found.is_there, found.values["city"], found.disputed) == (True, "Paris", [("", DELETED)])


def test_a_record_deleted_on_both_sides_is_deleted() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.give(HERE, True)

    found = met(one, two)

    assert (found.is_there, found.disputed) == (False, [])


def test_a_record_deleted_on_one_side_and_given_an_item_on_the_other_waits_for_a_person() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.add_item()

    found = met(one, two)

    assert (found.items, found.disputed) == ([{"name": "Interpret"}], [("", DELETED)])


def test_a_deletion_of_what_was_edited_before_it_needs_no_person() -> None:
    one, two = sides(CREATED)
    two.give(CITY, "Paris")
    one.record = merged(one, two)
    one.give(HERE, True)

    found = met(one, two)

    assert (found.is_there, found.disputed) == (False, [])


def test_a_record_restored_after_its_deletion_is_there() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.record = merged(one, two)
    two.give(HERE, False)

    found = met(one, two)

    assert (found.is_there, found.disputed) == (True, [])


def test_an_edit_of_something_else_does_not_decide_whether_a_record_was_rightly_deleted() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.give(CITY, "Paris")
    one.record = merged(one, two)
    one.give(STAFF, 12)

    assert met(one, two).disputed == [("", DELETED)]


@pytest.mark.parametrize("verdict", [False, True])
def test_a_decision_about_a_deletion_settles_it(verdict: bool) -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.give(CITY, "Paris")
    desk = Side("dd", record=merged(one, two))
    desk.give(HERE, verdict)

    for side in (one, two):
        found = met(desk, side)
        assert (found.is_there, found.disputed) == (not verdict, [])


def test_an_edit_made_without_knowing_of_a_decided_deletion_brings_it_back() -> None:
    one, two = sides(CREATED)
    one.give(HERE, True)
    two.give(CITY, "Paris")
    desk = Side("dd", record=merged(one, two))
    desk.give(HERE, True)
    two.give(STAFF, 12)

    found = met(desk, two)

    assert (found.is_there, found.disputed) == (True, [("", DELETED)])
