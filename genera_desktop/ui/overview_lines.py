"""The lines that the overview and its reminders share."""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.records.content import Address


@dataclass(frozen=True)
class Jump:
    """Where a line leads: a record and one of its questions, a page, or something to do."""

    record: str = ""
    at: Address | None = None
    page: str = ""
    command: str = ""


@dataclass(frozen=True)
class CheckLine:
    """One point of the checklist: `tone` is green where nothing is to be done; `where` stands at the right."""

    icon: str
    tone: str
    title: str
    detail: str
    jump: Jump
    where: str = ""
