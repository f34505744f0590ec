from __future__ import annotations

from itertools import permutations

from hypothesis import given

from genera_desktop.records.content import Address, versions_at
from genera_desktop.records.edits import Edit, with_answer, with_item
from genera_desktop.records.merge import conflicts_of, merge_records, merge_versions, shown_changes
from genera_desktop.records.record import DELETED, Answer, Dot, Record, is_deleted, value_of
from tests.records.strategies import EMPTY, Laptop, laptops, versions_of_one_record, without_order

NAME = Address("", "name")


def edited(record: Record, replica: str, counter: int, value: object, at: str = "2026-11-01T09:00:00Z") -> Record:
    return with_answer(record, NAME, value, Edit(Dot(replica, counter), at, replica))


@given(versions_of_one_record())
def test_the_order_of_meeting_does_not_matter(versions: list[Record]) -> None:
    merged = []
    for one, two, three in permutations(versions):
        merged.append(without_order(merge_records(merge_records(one, two), three)))
        merged.append(without_order(merge_records(one, merge_records(two, three))))

    assert all(record == merged[0] for record in merged)


@given(versions_of_one_record())
def test_meeting_twice_changes_nothing(versions: list[Record]) -> None:
    ours, theirs, _ = versions

    once = merge_records(ours, theirs)

    assert merge_records(once, theirs) == once
    assert merge_records(once, once) == once


@given(laptops())
def test_what_stands_are_the_edits_that_no_later_one_had_seen(met: list[Laptop]) -> None:
    """Worked out from who had seen what when, without any dot's count or context."""
    desk = Laptop("desk")
    for laptop in met:
        desk.meet(laptop)

    for place in {made.address for made in desk.known.values()}:
        if place.key != DELETED:
            there = [made for made in desk.known.values() if made.address == place]
            last = {made.dot for made in there if not any(made.dot in later.seen for later in there)}
            assert {version.dot for version in versions_at(desk.record, place)} == last


@given(laptops())
def test_a_thing_is_there_as_long_as_somebody_edited_it_whom_no_deletion_has_seen(met: list[Laptop]) -> None:
    desk = Laptop("desk")
    for laptop in met:
        desk.meet(laptop)

    for item, thing in [("", desk.record), *desk.record.items.items()]:
        deletions = [one for one in desk.known.values() if one.address == (item, DELETED) and one.value is True]
        living = [made for made in desk.known.values() if item in made.says_there]
        stands = [made for made in living if not any(made.dot in deletion.seen for deletion in deletions)]
        assert is_deleted(thing) == (bool(deletions) and not stands)


@given(laptops())
def test_laptops_that_have_all_met_hold_the_same(met: list[Laptop]) -> None:
    for one in (*met, *met):
        for other in met:
            one.meet(other)

    assert all(without_order(laptop.record) == without_order(met[0].record) for laptop in met)


@given(versions_of_one_record())
def test_a_version_that_saw_everything_wins_everywhere(versions: list[Record]) -> None:
    ours, theirs, _ = versions
    both = merge_records(ours, theirs)
    later = edited(both, "dd", 1, "decided")

    assert without_order(merge_records(ours, later)) == without_order(later)


def test_edits_of_different_answers_both_stay() -> None:
    base = edited(EMPTY, "aa", 1, "Velquora")
    ours = with_answer(base, Address("", "staff"), 12, Edit(Dot("aa", 2), "2026-11-02T09:00:00Z"))
    theirs = with_answer(base, Address("", "city"), "Évry", Edit(Dot("bb", 1), "2026-11-02T10:00:00Z"))

    merged = merge_records(ours, theirs)

    assert value_of(merged.answers, "staff") == 12
    assert value_of(merged.answers, "city") == "Évry"
    assert not list(conflicts_of(merged))


def test_a_newer_answer_replaces_the_one_it_has_seen() -> None:
    base = edited(EMPTY, "aa", 1, "old", at="2026-11-09T09:00:00Z")
    theirs = edited(base, "bb", 1, "new", at="2026-11-01T09:00:00Z")

    assert value_of(merge_records(base, theirs).answers, "name") == "new"


def test_concurrent_edits_of_one_answer_are_a_conflict_and_the_later_one_is_shown() -> None:
    base = edited(EMPTY, "aa", 1, "base")
    ours = edited(base, "aa", 2, "ours", at="2026-11-03T09:00:00Z")
    theirs = edited(base, "bb", 1, "theirs", at="2026-11-02T09:00:00Z")

    merged = merge_records(ours, theirs)

    (conflict,) = conflicts_of(merged)
    assert {answer.value for answer in conflict.versions} == {"ours", "theirs"}
    assert value_of(merged.answers, "name") == "ours"


def test_concurrent_edits_to_the_same_value_are_no_conflict() -> None:
    merged = merge_records(edited(EMPTY, "aa", 1, 3), edited(EMPTY, "bb", 1, 3.0))

    assert not list(conflicts_of(merged))


def test_a_decision_settles_a_conflict_for_everyone_who_gets_it() -> None:
    ours, theirs = edited(EMPTY, "aa", 1, "ours"), edited(EMPTY, "bb", 1, "theirs")
    decided = edited(merge_records(ours, theirs), "cc", 1, "theirs")

    assert not list(conflicts_of(merge_records(ours, decided)))
    assert not list(conflicts_of(merge_records(decided, theirs)))


def test_a_withheld_answer_keeps_its_value_where_it_is_known() -> None:
    known = Answer("Louis", Dot("aa", 1), "2026-11-01T09:00:00Z")
    mark = Answer(None, Dot("aa", 1), "2026-11-01T09:00:00Z", withheld=True)

    assert merge_versions((mark,), (known,), {"aa": 1}, {"aa": 1}) == (known,)
    assert merge_versions((known,), (mark,), {"aa": 1}, {"aa": 1}) == (known,)


def test_one_edit_known_with_two_times_has_the_earlier_one() -> None:
    early = Answer("x", Dot("x0", 1), "2026-11-01T09:00:00Z")
    late = Answer("x", Dot("x0", 1), "2026-11-05T09:00:00Z")

    assert merge_versions((late,), (early,), {"x0": 1}, {"x0": 1}) == (early,)


def test_items_added_on_both_sides_both_stay() -> None:
    place = Edit(Dot("aa", 1), "2026-11-01T09:00:00Z")
    ours = with_answer(with_item(EMPTY, "one", "products"), Address("one", "_position"), 1, place)
    theirs = with_answer(
        with_item(EMPTY, "two", "products"), Address("two", "_position"), 1, Edit(Dot("bb", 1), "2026-11-01T09:00:00Z")
    )

    assert set(merge_records(ours, theirs).items) == {"one", "two"}


def test_shown_changes_name_what_a_person_would_see() -> None:
    before = edited(EMPTY, "aa", 1, "old")
    after = edited(before, "aa", 2, "new")

    (change,) = shown_changes(before, after)

    assert (change.address, change.old, change.new) == (NAME, "old", "new")
    assert not shown_changes(after, after)
