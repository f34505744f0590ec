"""Places where nothing can be written, and reading there."""

from __future__ import annotations

import array
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.store.inventory import Inventory

pytestmark = pytest.mark.only_a_file("places on the disk")

GET_FLAGS, SET_FLAGS, IMMUTABLE = 0x80086601, 0x40086602, 0x10


def _protect_from_root(folder: Path, protect: bool) -> None:
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        flags = array.array("i", [0, 0])
        fcntl.ioctl(descriptor, GET_FLAGS, flags, True)
        flags[0] = flags[0] | IMMUTABLE if protect else flags[0] & ~IMMUTABLE
        fcntl.ioctl(descriptor, SET_FLAGS, flags)
    finally:
        os.close(descriptor)


@pytest.fixture
def protected(inventory: Inventory, location: Path) -> Iterator[Path]:
    """An inventory in a folder in which nothing can be written, not even by root."""
    inventory.close()
    folder = location.parent
    if sys.platform == "win32":
        pytest.skip("Windows has no write-protected folders, only files")
    if os.geteuid():
        folder.chmod(0o555)
        yield location
        folder.chmod(0o755)
        return
    try:
        _protect_from_root(folder, True)
    except OSError:
        pytest.skip("root may write everywhere, and this file system cannot forbid it")
    yield location
    _protect_from_root(folder, False)


def test_a_write_protected_folder_is_named(protected: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        Inventory.open(protected)

    assert refusal.value.code == "read-only-inventory"
    assert refusal.value.params["folder"] == str(protected.parent)


def test_nothing_is_made_in_a_write_protected_folder(protected: Path) -> None:
    with pytest.raises(GeneraError) as refusal:
        Inventory.create(protected.with_name("new.genera"), kind="cluster")

    assert refusal.value.code == "read-only-folder"


def test_reading_works_in_a_write_protected_folder(protected: Path) -> None:
    with Inventory.open(protected, read_only=True) as opened:
        with opened.reading() as transaction:
            assert transaction.records.uuids() == []

        with pytest.raises(GeneraError) as refusal, opened.writing():
            pass

    assert refusal.value.code == "read-only-inventory"
