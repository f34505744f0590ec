"""What is wrong with some content, where, and how bad it is: a value, never an exception."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum

from genera_desktop.errors import Parameter
from genera_desktop.frozen import frozen


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@frozen
class Place:
    """Where a problem is: in a file (sheet and cell, as Excel names them) or in a record, or both."""

    file: str = ""
    sheet: str = ""
    cell: str = ""
    form: str = ""
    record: str = ""
    item: str = ""
    question: str = ""

    def __str__(self) -> str:
        """Gives `Sheet!F3` for a cell, else the question's key."""
        if self.sheet and self.cell:
            return f"{self.sheet}!{self.cell}"
        return self.sheet or self.question


@frozen
class Problem:
    """One thing to mend. `code` names its sentence in the message catalogue, `params` fill the sentence's places."""

    code: str
    place: Place = Place()
    severity: Severity = Severity.ERROR
    params: Mapping[str, Parameter] = field(default_factory=dict)

    def at(self, **place: str) -> Problem:
        """The same problem with these parts of its place filled in."""
        return replace(self, place=replace(self.place, **place))
