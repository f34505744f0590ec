"""Which questions of a form are in view."""

from __future__ import annotations

from enum import StrEnum


class View(StrEnum):
    """All questions, those that are required, or those whose answer is missing."""

    ALL = "all"
    REQUIRED = "required"
    MISSING = "missing"
