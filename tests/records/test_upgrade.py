"""A record under the names of another version: the same answers, whatever meets whatever first."""

from __future__ import annotations

from hypothesis import given

from genera_desktop.questionnaire.grids import markdown_grids
from genera_desktop.questionnaire.model import Form
from genera_desktop.questionnaire.reader import read_form
from genera_desktop.records.content import Address
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import Answer, Dot, Item, Record
from genera_desktop.records.upgrade import Upgrade, upgraded, with_former_value
from tests.records.strategies import versions_of_one_record, without_order


def record(**answers: Answer) -> Record:
    return Record("r", "f", "GEN", {key: (answer,) for key, answer in answers.items()}, {}, {"A": 9})


def answer(value: object, count: int = 1) -> Answer:
    return Answer(value, Dot("A", count), "2026-01-01T00:00:00Z")  # type: ignore[arg-type]


def test_an_answer_moves_with_its_edit() -> None:
    before = record(a=answer("x"), z=answer("y", 2))

    after = upgraded(before, Upgrade({"a": "b"}))

    assert after.answers == {"b": (answer("x"),), "z": (answer("y", 2),)}
    assert after.context == before.context


def test_answers_of_items_move_too() -> None:
    before = Record("r", "f", "GEN", {}, {"i": Item("i", "list", "", {"a": (answer(1),)})})

    assert upgraded(before, Upgrade({"a": "b"})).items["i"].answers == {"b": (answer(1),)}


def test_a_record_that_nothing_concerns_is_the_very_same() -> None:
    before = record(a=answer("x"))

    assert upgraded(before, Upgrade({"q": "r"}, frozenset({"a"}))) is before


def test_an_emptied_answer_does_not_hide_the_one_that_moves_to_its_place() -> None:
    before = record(a=answer("x", 1), b=answer(None, 2))

    assert upgraded(before, Upgrade({"a": "b"})).answers == {"b": (answer("x", 1),)}


def test_two_answers_that_come_together_stay_both() -> None:
    before = record(a=answer("x", 1), b=answer("y", 2))

    assert upgraded(before, Upgrade({"a": "b"})).answers == {"b": (answer("x", 1), answer("y", 2))}


def form(kind: str) -> Form:
    found, problems = read_form(markdown_grids(f"| survey |\n| | type | name | label |\n| | {kind} | a | A |"))
    assert found is not None, problems
    return found


def test_a_number_becomes_text_and_a_number_again() -> None:
    upgrade = Upgrade.to(form("text"), [form("integer"), form("text")])
    before = record(a=answer(12))

    after = upgraded(before, upgrade)

    assert after.answers["a"] == (answer("12"),)
    assert with_former_value(after, Address("", "a"), Dot("A", 1), 12) == before
    edited = record(a=answer("a dozen", 2))
    assert with_former_value(edited, Address("", "a"), Dot("A", 1), 12) is edited


def test_special_answers_stay_as_they_are() -> None:
    before = record(a=answer({"na": "unknown"}))

    assert upgraded(before, Upgrade({}, frozenset({"a"}))) is before


@given(versions_of_one_record())
def test_it_does_not_matter_whether_records_meet_before_or_after_the_change(met: list[Record]) -> None:
    upgrade = Upgrade({"staff": "people"})
    ours, theirs, _ = met

    together = upgraded(merge_records(ours, theirs), upgrade)
    apart = merge_records(upgraded(ours, upgrade), upgraded(theirs, upgrade))

    assert without_order(apart) == without_order(together)


@given(versions_of_one_record())
def test_going_back_gives_the_same_record_again(met: list[Record]) -> None:
    there, back = Upgrade({"staff": "people"}), Upgrade({"people": "staff"})

    assert without_order(upgraded(upgraded(met[0], there), back)) == without_order(met[0])
