"""What is worked out from a thing that never changes is worked out once."""

from __future__ import annotations

from genera_desktop.questionnaire.kept import kept


class Thing:
    """Equal to every other one, as two copies of a form are."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thing)

    __hash__ = None  # type: ignore[assignment]


def test_a_result_is_made_once_for_the_same_things_and_anew_for_others() -> None:
    asked: list[tuple[Thing, str]] = []

    @kept(10)
    def made(thing: Thing, language: str) -> object:
        asked.append((thing, language))
        return object()

    one, other = Thing(), Thing()
    first = made(one, "en")

    assert made(one, "".join(["e", "n"])) is first
    assert len({id(found) for found in (first, made(other, "en"), made(one, "fr"))}) == 3
    assert len(asked) == 3


def test_only_the_latest_results_are_kept() -> None:
    asked: list[Thing] = []

    @kept(2)
    def made(thing: Thing) -> int:
        asked.append(thing)
        return len(asked)

    things = [Thing() for _ in range(3)]
    for thing in things:
        made(thing)

    assert [made(things[2]), made(things[1]), made(things[0])] == [3, 2, 4]
