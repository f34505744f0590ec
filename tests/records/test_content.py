from __future__ import annotations

from genera_desktop.records.content import content_of
from genera_desktop.records.record import DELETED, POSITION, Answer, Answers, Dot, Item, Record


def item(item_id: str, place: int, answers: Answers, parent: str = "") -> Item:
    return Item(item_id, "contacts", parent, {POSITION: (Answer(place, Dot("aa", 1)),), **answers})


def record(*items: Item) -> Record:
    return Record("r", "company", "GEN", items={one.id: one for one in items})


NAME = {"name": (Answer("Louis", Dot("aa", 2)),)}
STAYED = {"name": (Answer(None, Dot("aa", 2), withheld=True),)}
GONE = {DELETED: (Answer(True, Dot("aa", 3)),)}


def shown(*items: Item) -> list[str]:
    return [one.id for one in content_of(record(*items)).items]


def test_items_stand_in_their_places() -> None:
    assert shown(item("b", 2, NAME), item("a", 1, NAME)) == ["a", "b"]


def test_a_deleted_item_is_not_shown_nor_what_stands_in_it() -> None:
    assert shown(item("a", 1, {**NAME, **GONE}), item("b", 1, NAME, parent="a")) == []


def test_an_item_of_which_nothing_travelled_is_not_shown() -> None:
    assert shown(item("a", 1, STAYED), item("b", 2, NAME)) == ["b"]


def test_a_new_item_without_answers_is_shown() -> None:
    assert shown(item("a", 1, {})) == ["a"]
