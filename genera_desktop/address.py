"""Where an inventory lies: in a file, or on a PostgreSQL server that somebody named by its address."""

from __future__ import annotations

import re
from dataclasses import field
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen

SCHEME = "postgresql+psycopg"
_ALSO = ("postgresql", "postgres")
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")


@frozen
class ServerAddress:
    """An inventory on a server. `url` holds no password; one that was typed is for this run of the program only."""

    url: str
    password: str = field(default="", repr=False, compare=False)

    @property
    def name(self) -> str:
        """What people call it: the database and its server, or the service that stands for both."""
        parts = urlsplit(self.url)
        asked = dict(parse_qsl(parts.query))
        database = parts.path.strip("/") or asked.get("dbname", "") or asked.get("service", "") or parts.username or "-"
        host = parts.hostname or asked.get("host", "")
        return f"{database}@{host}" if host else database

    @property
    def stem(self) -> str:
        return self.name

    def __str__(self) -> str:
        return self.url


Location = Path | ServerAddress


def is_address(text: str) -> bool:
    """Whether this names a server and no file."""
    return _ADDRESS.match(text) is not None


def location_of(text: str, password: str = "") -> Location:
    """What somebody typed: a file, or the address of a server. GeneraError for an address that is none of ours, and
    for one with a password in it, which would stand in lists, logs and the shell's memory."""
    found = _ADDRESS.match(text)
    if found is None:
        return Path(text)
    if found[1].lower() not in (SCHEME, *_ALSO):
        raise GeneraError("unknown-address", scheme=found[1])
    try:
        parts = urlsplit(text)
        secret = parts.password is not None or "password" in dict(parse_qsl(parts.query))
        _ = parts.port
    except ValueError as error:
        raise GeneraError("unknown-address", scheme=found[1]) from error
    if secret:
        raise GeneraError("password-in-address")
    return ServerAddress(f"{SCHEME}{text[len(found[1]) :]}", password)


def remembered(text: str) -> Location:
    """What the program wrote down itself; a line that somebody spoilt by hand is taken for a file that is not there."""
    try:
        return location_of(text)
    except GeneraError:
        return Path(text)
