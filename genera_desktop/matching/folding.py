"""Text from any country as plain Latin letters, so that one name in several spellings becomes one text."""

from __future__ import annotations

import re
from functools import cache

from genera_desktop.matching.word_files import lines
from genera_desktop.records.folding import folded

_MISREAD = re.compile("[ÃÅÄÂ][\u0080-\u00bf\u0152-\u0178\u02c6-\u2122]")
_LONG_VOWELS = re.compile(r"(?<=a)[ae]+|(?<=o)e+|(?<=u)e+")

_VOWELS = ("aa", "ae", "oe", "ue")

_SOUNDS = tuple(
    (letters, sound)
    for sound, spellings in (
        ("s", "shch tsch sch tch"), ("g", "dzh"), ("f", "ph"), ("kv", "qu"), ("k", "ck kh"), ("s", "sh ch cz sz"),
        ("i", "ij"), ("l", "lj ly"), ("n", "nj gn ny"), ("g", "dj gh"), ("t", "th"), ("u", "ou"),
        ("k", "c q"), ("s", "z"), ("ks", "x"), ("v", "w"), ("i", "j y"), ("", "h"),
    )
    for letters in spellings.split()
)  # fmt: skip
"""Letters that are one sound, together or alone, the longest first."""
_TWICE = re.compile(r"(.)(?=\1)")


def plain(text: str) -> str:
    """The text folded, in Latin letters; ä, ae and a, ø, oe and o, å, aa and a are one letter each."""
    if not text:
        return ""
    if not text.isascii():
        text = folded(_mended(text).translate(_letters()))
        if not text.isascii():
            text = text.translate(_letters())
        text = text.lower()
    else:
        text = text.lower()
    for letters in _VOWELS:
        if letters in text:
            return _LONG_VOWELS.sub("", text)
    return text


def sounded(text: str) -> str:
    """Plain text as it is spoken, roughly: what languages and transliterations write differently becomes one letter."""
    for letters, sound in _SOUNDS:
        if letters in text:
            text = text.replace(letters, sound)
    return _TWICE.sub("", text)


def _mended(text: str) -> str:
    """The text as it was meant where UTF-8 was once read as Western European ("Ã¼" for "ü")."""
    if not _MISREAD.search(text):
        return text
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return text


@cache
def _letters() -> dict[int, str]:
    """Letters of other alphabets by code point, as Latin ones."""
    pairs = (line.split() for line in lines("letters"))
    return {ord(letter): "" if latin == "-" else latin for letter, latin in pairs}
