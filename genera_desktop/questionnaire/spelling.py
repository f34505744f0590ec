"""The nearest name to a word that is not known, for offers like "did you mean"."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE_FROM = 0.6
_LONGEST = 200


def nearest(word: str, names: Iterable[str]) -> str:
    """The name that looks most like the word, whatever the case; '' where none comes near."""
    # Only a mistake needs it, so reading a form without one need not wait for the import.
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    by_folded = {name.casefold()[:_LONGEST]: name for name in sorted(names) if name}
    found = process.extractOne(
        word.casefold()[:_LONGEST], list(by_folded), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE_FROM
    )
    return by_folded[found[0]] if found else ""
