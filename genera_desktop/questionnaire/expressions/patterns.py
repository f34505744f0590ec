"""Regular expressions of constraints: whether a pattern matches a whole text."""

from __future__ import annotations

import re
from functools import lru_cache


class PatternError(Exception):
    """A pattern that cannot be read."""


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise PatternError(str(error)) from None


def check(pattern: str) -> None:
    """Raises PatternError for a pattern that cannot be read."""
    _compiled(pattern)


def matches(pattern: str, text: str) -> bool:
    """Whether the pattern matches the whole text; no text matches a pattern that cannot be read."""
    try:
        return _compiled(pattern).fullmatch(text) is not None
    except PatternError:
        return False
