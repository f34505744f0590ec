"""Text made comparable: without case, accents and surplus blanks, so that "lodz" finds "Łódź"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters that Unicode does not decompose into a base letter and an accent.
_UNDECOMPOSED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t"}
)


_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")


def folded(text: str) -> str:
    """Text for searching and for comparing names: case folded, accents dropped, runs of blanks as one."""
    if text.isascii():
        lower = text.lower()
        is_neat = lower.isprintable() and "  " not in lower and lower[:1] != " " and lower[-1:] != " "
        return lower if is_neat else " ".join(lower.split())  # most are, and to look takes half the time
    return " ".join(_BEYOND_ASCII.sub(_plain, text.casefold()).split())


def _plain(found: re.Match[str]) -> str:
    return _plain_letters(found[0])


@lru_cache(4096)
def _plain_letters(letters: str) -> str:
    """Letters beyond ASCII, of which the same few come again and again, without accents."""
    plain = unicodedata.normalize("NFKD", letters)
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return kept.translate(_UNDECOMPOSED)
