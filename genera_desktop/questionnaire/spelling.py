"""The nearest name to a word that is not known, for offers like "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, names: Iterable[str]) -> str:
    """The name that looks most like the word, whatever the case; '' where none comes near."""
    by_folded = {name.casefold(): name for name in names if name}
    found = get_close_matches(word.casefold()[:200], by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""
