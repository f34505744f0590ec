"""Key rings for tests: one keeps its passwords in memory, one only fails. The developer's own is never asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend


class MemoryRing(KeyringBackend):
    """Keeps passwords as long as a test lasts."""

    priority = 5.0  # type: ignore[assignment] # the library declares a property of the class

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class BrokenRing(MemoryRing):
    """Is there and fails at everything, as one that stays locked."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(f"{service} {username} {password}")

    def delete_password(self, service: str, username: str) -> None:
        raise RuntimeError(f"{service} {username}")


class PlainRing(MemoryRing):
    """Works, and would keep a password where everybody can read it."""

    priority = 0.5  # type: ignore[assignment]


@contextmanager
def in_place(ring: KeyringBackend) -> Iterator[None]:
    """The computer's key ring is this one meanwhile."""
    before = keyring.get_keyring()
    keyring.set_keyring(ring)
    try:
        yield
    finally:
        keyring.set_keyring(before)
