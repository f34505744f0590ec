"""Whether a file is an inventory, by its first bytes, and how SQLite is asked for it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from genera_desktop.errors import GeneraError

APPLICATION_ID = 0x47454E41
"""`GENA`, at byte 68 of every inventory: SQLite's place for the program that a file belongs to."""

FORMAT = 3
"""The version of today's tables: the newest revision in `migrations/versions`, as a number."""

BUSY_SECONDS = 5
"""How long a statement waits for another program to let go of the file."""

_SQLITE = b"SQLite format 3\x00"


def check_header(location: Path, *, has_backups: bool = False) -> None:
    """Refuses what is missing or no inventory. A file with backups beside it was one, so it is called damaged."""
    if not location.is_file():
        raise GeneraError("missing-inventory", file=location.name, folder=str(location.parent))
    try:
        with location.open("rb") as file:
            start = file.read(100)
    except PermissionError as error:
        raise GeneraError("unreadable-inventory", file=location.name, folder=str(location.parent)) from error
    if not start.startswith(_SQLITE) or start[68:72] != APPLICATION_ID.to_bytes(4, "big"):
        code = "damaged-inventory" if has_backups else "not-an-inventory"
        raise GeneraError(code, file=location.name, folder=str(location.parent))


def file_uri(location: Path) -> str:
    """A file as SQLite takes it with parameters behind it."""
    path = location.absolute().as_posix()
    return "file://" + ("" if path.startswith("/") else "/") + quote(path, safe="/:")
