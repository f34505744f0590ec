"""Where texts say a person's name, mail address or telephone number, and the texts without them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from genera_desktop.records.folding import folded

LEFT_OUT = "[…]"
"""What stands in a text for a person who was erased."""

_LEAST_LETTERS, _LEAST_DIGITS = 3, 6
_COUNTRY_CODES = range(1, 4)
_AROUND_NUMBERS = r"(?:\(0\)|[\s()./\u2010-\u2013-])*"


class Mentions:
    """What was known of persons, as it is found again in ordinary sentences.

    Case, accents, blanks and punctuation do not count, nor does the order of first and last name, nor how a number is
    grouped. Whole words alone are found: "Ann Weber" is not in "Joann Weber", nor "Weber" alone in anything.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        patterns = sorted({pattern for text in texts for pattern in _patterns(text)}, key=len, reverse=True)
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def __bool__(self) -> bool:
        return self._pattern is not None

    def are_in(self, text: str) -> bool:
        """Whether a text names one of the persons."""
        return self._pattern is not None and self._pattern.search(_letters(text)[0]) is not None

    def around(self, text: str, letters: int = 40) -> str:
        """The part of a text that names somebody first, with some letters before and after; '' where none does."""
        plain, places = _letters(text)
        found = self._pattern.search(plain) if self._pattern else None
        if found is None:
            return ""
        start, end = places[found.start()] - letters, places[found.end() - 1] + 1 + letters
        part = " ".join(text[max(start, 0) : end].split())
        return f"{'…' if start > 0 else ''}{part}{'…' if end < len(text) else ''}"

    def without(self, text: str) -> str:
        """The text with a mark in place of what names a person; the same text where nothing does."""
        if self._pattern is None:
            return text
        plain, places = _letters(text)
        found = [(match.start(), match.end()) for match in self._pattern.finditer(plain)]
        for start, end in reversed(found):
            text = text[: places[start]] + LEFT_OUT + text[places[end - 1] + 1 :]
        return text

    def out_of(self, value: Any) -> Any:
        """A plain JSON value with every text in it without them; the same value where nothing names a person."""
        if isinstance(value, str):
            return self.without(value)
        if isinstance(value, list):
            return [self.out_of(part) for part in value]
        return {name: self.out_of(part) for name, part in value.items()} if isinstance(value, dict) else value


def taken_out(text: str, quiet: str) -> list[str]:
    """What was taken out of a text that somebody else left with marks; nothing where it is another text."""
    parts = (re.escape(part) for part in quiet.split(LEFT_OUT))
    found = re.fullmatch("(.+?)".join(parts), text, re.DOTALL)
    return [part for part in found.groups() if part != LEFT_OUT] if found else []


def _patterns(text: str) -> Iterator[str]:
    plain = folded(text)
    digits = re.sub(r"\D", "", plain)
    if "@" in plain:
        yield rf"(?<![\w.+-]){re.escape(plain)}(?!\w|[.-]\w)"
    elif not re.search(r"[^\W\d_]", plain):
        if len(digits) >= _LEAST_DIGITS:
            yield from _numbers(digits.removeprefix("00"), abroad=plain.startswith(("+", "00")))
    else:
        yield from _names(re.findall(r"\w+", plain))


def _names(words: list[str]) -> Iterator[str]:
    """First and last name in either order: a surname may have several words, and so may what is before it."""
    if len("".join(words)) < _LEAST_LETTERS:
        return
    for first in range(len(words)):
        yield r"\b" + r"\W{1,3}".join(words[first:] + words[:first]) + r"\b"


def _numbers(digits: str, *, abroad: bool) -> Iterator[str]:
    """A telephone number from abroad and, where it names its country, as it is dialled there."""
    yield rf"(?<!\d)(?:(?:\+|00){_AROUND_NUMBERS})?" + _AROUND_NUMBERS.join(digits) + r"(?!\d)"
    for code in _COUNTRY_CODES if abroad else ():
        if len(digits) - code > _LEAST_DIGITS:
            yield r"(?<!\d)0" + _AROUND_NUMBERS + _AROUND_NUMBERS.join(digits[code:]) + r"(?!\d)"


def _letters(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, letter by letter, and where each letter stands in the text."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = folded(letter) or ("" if unicodedata.combining(letter) else letter)
        letters += plain
        places += [place] * len(plain)
    return "".join(letters), places
