"""Whether all that a zip archive says of itself is true: headers that agree, no byte that belongs to nothing.

Two programs that read an archive of which this is not so may see two different workbooks in it.
"""

from __future__ import annotations

import struct
import zipfile
from typing import BinaryIO, NamedTuple

from genera_desktop.errors import GeneraError

_LOCAL, _END, _WIDE_END, _WIDE_PLACE = b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_LOCAL_HEADER = struct.Struct("<4s5H3L2H")
_END_RECORD = struct.Struct("<4s4H2LH")
_WIDE_END_RECORD = struct.Struct("<4sQ2H2L4Q")
_WIDE_PLACE_RECORD = struct.Struct("<4sLQL")
_LONGEST_COMMENT = 0xFFFF
_UNSAID = 0xFFFFFFFF
_SIZES_FOLLOW = 0x8
_LOCKED = 0x1
_SIZES_AFTER_DATA = (12, 16, 20, 24)
"""How many bytes they take: with or without a mark, narrow or wide."""


class Directory(NamedTuple):
    """Where an archive says that its directory lies, and how many entries it has."""

    start: int
    size: int
    entries: int


def find_directory(file: BinaryIO) -> Directory:
    """The directory by the record at the very end of the file. Leaves the file at its start."""
    length = file.seek(0, 2)
    tail_at = max(0, length - _LONGEST_COMMENT - _END_RECORD.size)
    file.seek(tail_at)
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_RECORD.size:
        raise _damaged()
    _, disk, first_disk, here, entries, size, start, comment = _END_RECORD.unpack_from(tail, at)
    if disk or first_disk or here != entries or at + _END_RECORD.size + comment != len(tail):
        raise _damaged()
    end = tail_at + at
    if tail[max(0, at - _WIDE_PLACE_RECORD.size) : at].startswith(_WIDE_PLACE):
        start, size, entries, end = _wide_directory(file, end - _WIDE_PLACE_RECORD.size)
    file.seek(0)
    if start + size != end:
        raise _damaged()
    return Directory(start, size, entries)


def _wide_directory(file: BinaryIO, place: int) -> tuple[int, int, int, int]:
    """Start, size, entries and end of a directory that is described by the wider record."""
    file.seek(place)
    _, _, at, _ = _WIDE_PLACE_RECORD.unpack(file.read(_WIDE_PLACE_RECORD.size))
    if at + _WIDE_END_RECORD.size > place:
        raise _damaged()
    file.seek(at)
    mark, length, _, _, disk, first_disk, here, entries, size, start = _WIDE_END_RECORD.unpack(
        file.read(_WIDE_END_RECORD.size)
    )
    if mark != _WIDE_END or disk or first_disk or here != entries or at + 12 + length != place:
        raise _damaged()
    return start, size, entries, at


def check_layout(file: BinaryIO, directory: Directory, entries: list[zipfile.ZipInfo]) -> None:
    """Refuses parts that overlap or leave gaps, and whose own headers say something else than the directory."""
    if len(entries) != directory.entries:
        raise _damaged()
    end, sizes_follow = 0, False
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        _check_gap(entry.header_offset - end, sizes_follow, entry.orig_filename)
        end = entry.header_offset + _header_length(file, entry) + entry.compress_size
        sizes_follow = bool(entry.flag_bits & _SIZES_FOLLOW)
    _check_gap(directory.start - end, sizes_follow, "zip")
    file.seek(0)


def _check_gap(gap: int, sizes_follow: bool, part: str) -> None:
    if gap and not (sizes_follow and gap in _SIZES_AFTER_DATA):
        raise _damaged(part)


def _header_length(file: BinaryIO, entry: zipfile.ZipInfo) -> int:
    """How many bytes the part's own header takes, once it agrees with the directory."""
    file.seek(entry.header_offset)
    header = file.read(_LOCAL_HEADER.size)
    if len(header) < _LOCAL_HEADER.size:
        raise _damaged(entry.orig_filename)
    mark, _, flags, method, _, _, _, packed, size, name, extra = _LOCAL_HEADER.unpack(header)
    if mark != _LOCAL or method != entry.compress_type or (flags ^ entry.flag_bits) & _LOCKED:
        raise _damaged(entry.orig_filename)
    told = ((packed, entry.compress_size), (size, entry.file_size))
    if not flags & _SIZES_FOLLOW and any(here not in (_UNSAID, there) for here, there in told):
        raise _damaged(entry.orig_filename)
    return _LOCAL_HEADER.size + int(name) + int(extra)


def _damaged(part: str = "zip") -> GeneraError:
    return GeneraError("file-damaged", part=ascii(part[:60]) if part != "zip" else part)
