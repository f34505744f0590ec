"""Matches a pattern's parts against a text by following all possibilities at once: each letter is looked at once.

What is found about a letter in a situation is kept, so that a pattern in use costs one look-up a letter.
"""

from __future__ import annotations

from collections.abc import Callable

from genera_desktop.frozen import frozen

Test = Callable[[str], bool]
LARGEST = 10_000
"""More states than this make a pattern too large: a repetition of a repetition by the hundreds."""
_KEPT = 2_000
"""So many situations are kept."""


class TooLarge(Exception):  # noqa: N818 - a finding about the pattern, turned into a PatternError
    """The pattern's repetitions multiply to more states than we follow."""


@frozen
class Letter:
    """One letter that passes the test."""

    test: Test


@frozen
class Edge:
    """The text's start, or its end."""

    at_start: bool


@frozen
class Sequence:
    parts: list[Part]


@frozen
class Alternatives:
    options: list[Part]


@frozen
class Repetition:
    """`most` is None where there is no bound."""

    part: Part
    fewest: int
    most: int | None


Part = Letter | Edge | Sequence | Alternatives | Repetition


class _Situation:
    """The states that a text read so far can be in, and what each next letter leads to."""

    __slots__ = ("following", "is_match", "letters")

    def __init__(self, letters: list[tuple[Test, int]], is_match: bool) -> None:
        self.letters = letters
        self.is_match = is_match
        self.following: dict[str, _Situation] = {}


class Automaton:
    """States are numbers: those that read a letter, those that go on freely, those that hold at an edge only."""

    def __init__(self, part: Part) -> None:
        self.free: list[tuple[int, ...]] = [()]
        self.letter: list[Test | None] = [None]
        self.edge: list[bool | None] = [None]
        self.start = self.build(part, 0)
        self.situations: dict[frozenset[int], _Situation] = {}
        self.first = self.situation([self.start], at_start=True)

    def matches(self, text: str) -> bool:
        """Whether the whole text matches."""
        situation = self.first
        for letter in text:
            following = situation.following.get(letter)
            if following is None:
                reached = [target for test, target in situation.letters if test(letter)]
                following = situation.following[letter] = self.situation(reached, at_start=False)
            situation = following
        return situation.is_match

    def state(self, free: tuple[int, ...], letter: Test | None = None, edge: bool | None = None) -> int:
        if len(self.free) >= LARGEST:
            raise TooLarge
        self.free.append(free)
        self.letter.append(letter)
        self.edge.append(edge)
        return len(self.free) - 1

    def build(self, part: Part, then: int) -> int:
        """The state from which the part leads to `then`."""
        match part:
            case Letter(test):
                return self.state((then,), letter=test)
            case Edge(at_start):
                return self.state((then,), edge=at_start)
            case Sequence(parts):
                for each in reversed(parts):
                    then = self.build(each, then)
                return then
            case Alternatives(options):
                return self.state(tuple(self.build(option, then) for option in options))
            case Repetition(inner, fewest, most):
                return self.repeated(inner, fewest, most, then)

    def repeated(self, part: Part, fewest: int, most: int | None, then: int) -> int:
        if most is None:
            loop = self.state(())
            self.free[loop] = (self.build(part, loop), then)
            start = loop
        else:
            start = then
            for _ in range(most - fewest):
                start = self.state((self.build(part, start), then))
        for _ in range(fewest):
            start = self.build(part, start)
        return start

    def situation(self, reached: list[int], *, at_start: bool) -> _Situation:
        """What holds after the states reached: which letters can follow, and whether the text may end there."""
        key = frozenset(reached)
        if not at_start and (known := self.situations.get(key)) is not None:
            return known
        inside = self.closure(reached, at_start=at_start, at_end=False)
        letters = [(test, self.free[state][0]) for state in inside if (test := self.letter[state]) is not None]
        found = _Situation(letters, 0 in self.closure(reached, at_start=at_start, at_end=True))
        if not at_start:
            if len(self.situations) >= _KEPT:
                self.situations.clear()
                self.first.following.clear()
            self.situations[key] = found
        return found

    def closure(self, states: list[int], *, at_start: bool, at_end: bool) -> set[int]:
        """All states that these lead to without a letter."""
        found: set[int] = set()
        waiting = list(states)
        while waiting:
            state = waiting.pop()
            if state in found:
                continue
            found.add(state)
            edge = self.edge[state]
            if self.letter[state] is None and (edge is None or (at_start if edge else at_end)):
                waiting.extend(self.free[state])
        return found
