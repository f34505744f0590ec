"""What is done to many records at once, for the page that shows it and the desk that does it."""

from __future__ import annotations

from enum import Enum


class Task(Enum):
    """What the page of many edits is about."""

    EDIT = "edit"
    PASTE = "paste"
    FILL = "fill"
