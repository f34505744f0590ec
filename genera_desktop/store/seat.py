"""What differs between an inventory in a file and one on a server; all the rest of the store is the same for both."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from genera_desktop.address import Location, ServerAddress
from genera_desktop.store.clock import Clock
from genera_desktop.store.rows import InventoryInfo

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from genera_desktop.store.glimpse import View

Build = Callable[["Connection", str], None]
"""Writes the first rows of an inventory into empty tables; the text is the `place` that tells it from a copy."""


class Seat(Protocol):
    """Where one inventory lies.

    A file: one program writes, which has its lock; backups beside it. A server: several programs write, one
    transaction after the other; backups are the administrator's.
    """

    @property
    def location(self) -> Location: ...

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def folder(self) -> Path:
        """Where files that belong beside the inventory are offered to go."""

    @property
    def is_shared(self) -> bool:
        """Whether others may write meanwhile."""

    def make(self, build: Build) -> None:
        """Makes the inventory whole, or nothing. What exists is never touched."""

    def enter(self, clock: Clock, *, read_only: bool) -> InventoryInfo:
        """Takes the seat: refuses what cannot be opened, locks, upgrades. What the inventory says of itself."""

    def leave(self, *, read_only: bool) -> None:
        """Gives it back."""

    def exists(self) -> bool:
        """Whether something is there already, an inventory or not."""

    def place(self) -> str:
        """What tells this inventory from a copy of it; known once it was entered."""

    def check_place(self) -> None:
        """Refuses to write where the inventory was taken away."""

    def make_engine(self, *, read_only: bool) -> Engine: ...

    def begun(self, engine: Engine, *, writing: bool) -> AbstractContextManager[Connection]:
        """A connection with one transaction, committed when the block ends, rolled back when an exception leaves it."""

    def clear_errors(self) -> AbstractContextManager[None]:
        """Turns what the database reports inside into one clear refusal."""

    def glimpsed(self, *, read_only: bool) -> AbstractContextManager[View] | None:
        """A view without SQLAlchemy; None where there is none."""

    def backup(self, reason: str, clock: Clock) -> Path | None:
        """A copy of the whole inventory; None where backups are somebody else's."""

    def backups(self) -> list[Path]:
        """The copies, the one made last first."""

    def is_sound(self) -> bool:
        """Whether the database finds nothing wrong with what it keeps the rows in."""

    def build_anew(self) -> None:
        """Leaves nothing in the database of rows that were taken out."""

    def remove(self) -> None:
        """Takes the inventory away, with its backups: one that was only just made."""


def seat_of(location: Location) -> Seat:
    """The seat of an inventory that is there, or is to be made."""
    if isinstance(location, ServerAddress):
        from genera_desktop.store.server import ServerSeat

        return ServerSeat(location)
    from genera_desktop.store.file_seat import FileSeat

    return FileSeat(location)
