"""Zip archives written byte by byte, so that each field of each header can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

STORED, DEFLATED = 0, 8
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_WIDE_END, _WIDE_LOCATOR = b"PK\x06\x06", b"PK\x06\x07"
_DESCRIPTOR = 0x8
WIDE = 0xFFFFFFFF


@dataclass(frozen=True)
class Entry:
    """One part and what its headers say of it; None means the truth."""

    name: bytes
    data: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    packed: bytes | None = None
    crc: int | None = None
    size: int | None = None
    packed_size: int | None = None
    local_name: bytes | None = None
    local_flags: int | None = None
    local_method: int | None = None
    local_extra: bytes = b""
    extra: bytes = b""
    offset: int | None = None
    """Where the directory says that the part begins."""
    descriptor: bool = False
    """The sizes follow the data, as when a program writes to a pipe."""
    needs: int = 20
    attributes: int = 0
    gap: bytes = b""
    """Bytes before its local header that belong to nothing."""


@dataclass(frozen=True)
class End:
    """What the record at the end says; None means the truth."""

    count: int | None = None
    directory_size: int | None = None
    directory_offset: int | None = None
    comment: bytes = b""
    comment_size: int | None = None
    disk: int = 0
    wide: bool = False
    """Counts and sizes stand in a zip64 record."""
    after: bytes = b""


def entries_of(parts: Mapping[str, str | bytes]) -> list[Entry]:
    """Honest entries for these parts."""
    return [Entry(name.encode(), data.encode() if isinstance(data, str) else data) for name, data in parts.items()]


def zip_bytes(entries: Iterable[Entry], end: End | None = None, prefix: bytes = b"", between: bytes = b"") -> bytes:
    """The archive. `between` stands before the directory, `prefix` before everything, uncounted."""
    end = end or End()
    body, directory = bytearray(), bytearray()
    count = 0
    for entry in entries:
        body += entry.gap
        local, central = _headers(entry, len(body))
        body += local
        directory += central
        count += 1
    body += between
    return prefix + bytes(body) + bytes(directory) + _end(end, count, len(directory), len(body))


def _headers(entry: Entry, at: int) -> tuple[bytes, bytes]:
    packed = entry.packed if entry.packed is not None else _packed(entry)
    crc = zlib.crc32(entry.data) if entry.crc is None else entry.crc
    size = len(entry.data) if entry.size is None else entry.size
    packed_size = len(packed) if entry.packed_size is None else entry.packed_size
    flags = entry.flags | (_DESCRIPTOR if entry.descriptor else 0)
    sizes = struct.pack("<LLL", crc, packed_size, size)
    name = entry.name if entry.local_name is None else entry.local_name
    local = _LOCAL + struct.pack(
        "<HHHHH",
        entry.needs,
        flags if entry.local_flags is None else entry.local_flags,
        entry.method if entry.local_method is None else entry.local_method,
        0,
        0x21,
    )
    local += bytes(12) if entry.descriptor else sizes
    local += struct.pack("<HH", len(name), len(entry.local_extra)) + name + entry.local_extra + packed
    if entry.descriptor:
        local += b"PK\x07\x08" + sizes
    central = _CENTRAL + struct.pack("<HHHHHH", 20, entry.needs, flags, entry.method, 0, 0x21) + sizes
    central += struct.pack("<HHHHHL", len(entry.name), len(entry.extra), 0, 0, 0, entry.attributes)
    central += struct.pack("<L", at if entry.offset is None else entry.offset) + entry.name + entry.extra
    return local, central


def _packed(entry: Entry) -> bytes:
    if entry.method != DEFLATED:
        return entry.data
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(entry.data) + squeeze.flush()


def _end(end: End, count: int, size: int, offset: int) -> bytes:
    count = count if end.count is None else end.count
    size = size if end.directory_size is None else end.directory_size
    start = offset if end.directory_offset is None else end.directory_offset
    wide = b""
    if end.wide:
        wide = _WIDE_END + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, count, count, size, start)
        wide += _WIDE_LOCATOR + struct.pack("<LQL", 0, offset + size, 1)
        count, size, start = 0xFFFF, WIDE, WIDE
    comment_size = len(end.comment) if end.comment_size is None else end.comment_size
    numbers = struct.pack(
        "<HHHHLLH", end.disk, end.disk, count & 0xFFFF, count & 0xFFFF, size & WIDE, start & WIDE, comment_size
    )
    return wide + _END + numbers + end.comment + end.after
