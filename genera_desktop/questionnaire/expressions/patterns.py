"""Regular expressions of constraints: whether a pattern matches a whole text, in time that never explodes.

Patterns come from a workbook, and an engine that tries one way after the other, as Python's does, can need hours for
`(a+)+b` on thirty letters. So we read patterns ourselves and follow all ways at once (see automaton); Python's engine
gets only what no automaton can do, such as looking ahead, and only where that cannot explode.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from genera_desktop.questionnaire.expressions.automaton import (
    Alternatives,
    Automaton,
    Edge,
    Letter,
    Part,
    Repetition,
    Sequence,
    Test,
    TooLarge,
)

_DEEPEST = 50
_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d{1,4})(?:(,)(\d{0,4}))?\})\??", re.ASCII)
_PROPERTY = re.compile(r"([pP])\{(?:Is)?(\w{1,2})\}", re.ASCII)
_HEX = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})")
_SHORTHANDS = {"d": "0-9", "w": "A-Za-z0-9_", "s": r"\s", "t": r"\t", "r": r"\r", "n": r"\n", "f": r"\f", "v": r"\v"}
"""Digits and letters of words are plain ones, as in Java and JavaScript; blanks include the no-break space."""
_BACKTRACKING = re.compile(r"\(\?(?!:)|\\[bBAZ1-9]|[*+?]\+|\{\d+,?\d*\}\+")
"""What no automaton can do: looking around, references back, borders of words, flags, possessive repetition."""
_PLAIN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\\[()|*+{]", re.DOTALL)
"""What is no bracket, choice or repetition."""


class PatternError(Exception):
    """A pattern that cannot be read, or that is too large; says why in a few words."""


def check(pattern: str) -> None:
    """Raises PatternError for a pattern that cannot be read."""
    _matcher(pattern)


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern matches the whole text; a pattern that cannot be read matches nothing."""
    try:
        return _matcher(pattern)(text)
    except PatternError:
        return False


@lru_cache(maxsize=512)
def _matcher(pattern: str) -> Callable[[str], bool]:
    if _BACKTRACKING.search(pattern.replace("\\\\", "")):
        return _pythons_own(pattern)
    try:
        return Automaton(_Reader(pattern).read()).matches
    except TooLarge:
        raise PatternError("its repetitions are too large") from None


def _pythons_own(pattern: str) -> Callable[[str], bool]:
    if _can_explode(pattern):
        raise PatternError("it repeats a repetition and looks around, which together can take for ever")
    try:
        compiled = re.compile(re.sub(r"\(\?<(?=\w)", "(?P<", pattern))
    except (re.error, OverflowError, RecursionError, FutureWarning) as error:
        raise PatternError(str(error)) from None
    return lambda text: compiled.fullmatch(text) is not None


def _can_explode(pattern: str) -> bool:
    """Whether brackets that are repeated hold a repetition or choice."""
    varied = [False]
    closed = False
    for mark in _PLAIN.sub(" ", pattern):
        if mark in "*+{" and closed:
            return True
        closed = False
        if mark == "(":
            varied.append(False)
        elif mark == ")" and len(varied) > 1:
            closed = varied.pop()
            varied[-1] = varied[-1] or closed
        elif mark in "|*+{":
            varied[-1] = True
    return False


class _Reader:
    """Reads a pattern into parts."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.index = 0
        self.depth = 0

    def read(self) -> Part:
        part = self.alternatives()
        if self.index < len(self.pattern):
            raise PatternError("a bracket closes that was never opened")
        return part

    def next(self) -> str:
        """The letter at hand; '' at the end."""
        return self.pattern[self.index : self.index + 1]

    def take(self) -> str:
        self.index += 1
        return self.pattern[self.index - 1 : self.index]

    def alternatives(self) -> Part:
        """All up to a closing bracket or the end."""
        options: list[Part] = [self.sequence()]
        while self.next() == "|":
            self.index += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Alternatives(options)

    def sequence(self) -> Part:
        parts: list[Part] = []
        while self.next() not in ("", "|", ")"):
            part = self.atom()
            if quantifier := _QUANTIFIER.match(self.pattern, self.index):
                self.index = quantifier.end()
                part = Repetition(part, *_bounds(quantifier))
            parts.append(part)
        return Sequence(parts)

    def atom(self) -> Part:
        letter = self.take()
        if letter == "(":
            return self.group()
        if letter == "[":
            return self.letter_class()
        if letter == "\\":
            return Letter(_any_of([self.escaped()]))
        if letter in "^$":
            return Edge(at_start=letter == "^")
        if letter in "*+?":
            raise PatternError(f"nothing stands before {letter} (character {self.index} of the pattern)")
        if letter == ".":
            return Letter(lambda each: each != "\n")
        return Letter(letter.__eq__)

    def group(self) -> Part:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise PatternError("its brackets nest too deep")
        if self.pattern.startswith("?:", self.index):
            self.index += 2
        part = self.alternatives()
        if self.take() != ")":
            raise PatternError("a bracket is not closed")
        self.depth -= 1
        return part

    def letter_class(self) -> Letter:
        """`[…]`: brackets within are plain letters."""
        negated = self.next() == "^"
        self.index += negated
        tests: list[Test] = []
        while self.next() != "]" or not tests:
            if not self.next():
                raise PatternError("a square bracket is not closed")
            tests.append(self.letter_or_range())
        self.index += 1
        found = _any_of(tests)
        return Letter((lambda each: not found(each)) if negated else found)

    def letter_or_range(self) -> Test:
        first = self.one_letter()
        if not isinstance(first, str):
            return first
        ends = self.pattern[self.index + 1 : self.index + 2]
        if self.next() != "-" or ends in ("]", ""):
            return first.__eq__
        self.index += 1
        last = self.one_letter()
        if not isinstance(last, str) or last < first:
            raise PatternError(f"{first}-… is no range of letters")
        return lambda each: first <= each <= last

    def one_letter(self) -> str | Test:
        letter = self.take()
        if letter != "\\":
            return letter
        start = self.index
        test = self.escaped()
        written = self.pattern[start : self.index]
        if found := _HEX.fullmatch(written):
            return chr(int(found[1] or found[2], 16))
        return test if written.isalpha() or len(written) > 1 else written

    def escaped(self) -> Test:
        """The test of what stands after a backslash."""
        if found := _PROPERTY.match(self.pattern, self.index):
            self.index = found.end()
            category, negated = found[2], found[1] == "P"
            return lambda each: unicodedata.category(each).startswith(category) is not negated
        if found := _HEX.match(self.pattern, self.index):
            self.index = found.end()
            return chr(int(found[1] or found[2], 16)).__eq__
        letter = self.take()
        if not letter:
            raise PatternError("it ends in a backslash")
        if letter.lower() in _SHORTHANDS and (letter.islower() or letter in "DWS"):
            negation = "^" if letter.isupper() else ""
            compiled = re.compile(f"[{negation}{_SHORTHANDS[letter.lower()]}]")
            return lambda each: compiled.match(each) is not None
        if letter.isalnum():
            raise PatternError(f"\\{letter} has no meaning")
        return letter.__eq__


def _bounds(quantifier: re.Match[str]) -> tuple[int, int | None]:
    fewest, comma, most = quantifier.groups()
    if fewest is None:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[quantifier[0][0]]
    upper = (int(most) if most else None) if comma else int(fewest)
    if upper is not None and upper < int(fewest):
        raise PatternError(f"{quantifier[0]} counts backwards")
    return int(fewest), upper


def _any_of(tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda each: any(test(each) for test in tests)
