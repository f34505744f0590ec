"""Passwords of servers in this computer's key ring. No other module asks it, and the program keeps them nowhere else.

Where its package is missing, no key ring is there, it stays locked or fails, it is as if there were none: a person can
always be asked instead.
"""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import parse_qsl, unquote, urlsplit

from genera_desktop.address import ServerAddress

SERVICE = "genera-desktop"
PORT = 5432
SAFE = 1
"""The least priority of a key ring that hides what it keeps; those below it write plain files, or nothing."""


def account(location: ServerAddress) -> str:
    """The name under which its password lies there: USER@SERVER:PORT/DATABASE, or the service that stands for them.

    '' where the address leaves open who or where: another day it could mean another server, which the password is not
    for.
    """
    parts = urlsplit(location.url)
    asked = dict(parse_qsl(parts.query))
    if "service" in asked:
        return f"service:{asked['service']}"
    user = asked.get("user") or unquote(parts.username or "")
    server = asked.get("hostaddr") or asked.get("host") or parts.hostname or ""
    database = asked.get("dbname") or unquote(parts.path.strip("/"))
    if not (user and server and database):
        return ""
    return f"{user}@{server}:{asked.get('port') or parts.port or PORT}/{database}"


def password_of(location: ServerAddress) -> str:
    """The password that the key ring has for a server; '' where it has none."""
    name = account(location)
    with suppress(Exception):  # whatever the system's own program comes upon
        import keyring

        return (name and keyring.get_password(SERVICE, name)) or ""
    return ""


def is_usable() -> bool:
    """Whether there is a key ring that keeps a password safe."""
    with suppress(Exception):
        import keyring

        return float(keyring.get_keyring().priority) >= SAFE
    return False


def remember(location: ServerAddress) -> bool:
    """Puts the password that was typed for a server into the key ring; False where that cannot be done."""
    name = account(location)
    if name and location.password and is_usable():
        with suppress(Exception):
            import keyring

            keyring.set_password(SERVICE, name, location.password)
            return True
    return False


def forget(location: ServerAddress) -> None:
    """Takes the password for a server out of the key ring."""
    name = account(location)
    with suppress(Exception):
        import keyring

        if name:
            keyring.delete_password(SERVICE, name)
