"""The zip archive of a workbook: its parts by name, inflated with every byte counted."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.archive import check_layout, find_directory
from genera_desktop.workbook.limits import Limits

_CHUNK = 1 << 17
_LONGEST_NAME = 255
_LARGEST_ENTRY = 1 << 10
_ENCRYPTED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NO_MEMORY = "Error -4 "
"""So begins what zlib says where it gets no memory, which is not the file's fault."""
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    RuntimeError,
    NotImplementedError,
)
_DECLARATIONS = tuple(
    word.encode(encoding) for word in ("<!DOCTYPE", "<!ENTITY") for encoding in ("ascii", "utf-16-le", "utf-16-be")
)
_PERCENT = re.compile("(?:%[0-9A-Fa-f]{2})+")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_XML_ENDINGS = (".xml", ".rels", ".vml")


class Relation(NamedTuple):
    """One reference from a part: the last word of its type, its target, and whether that lies outside the file."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of an archive, by name without regard to case."""

    def __init__(self, file: BinaryIO, limits: Limits) -> None:
        self._limits = limits
        self.elements = 0
        """How many XML elements have been met in all parts so far, rows and their cells aside."""
        self._unpacked = 0
        self._read: set[str] = set()
        directory = find_directory(file)
        if directory.entries > limits.entries or directory.size > limits.entries * _LARGEST_ENTRY:
            raise GeneraError("file-too-many-parts", limit=limits.entries)  # before it is read into memory
        try:
            self._archive = zipfile.ZipFile(file)
        except _BROKEN:
            raise GeneraError("file-damaged", part="zip") from None
        entries = self._archive.infolist()
        self._parts = _parts_by_name(entries, limits)
        check_layout(file, directory, entries)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._parts

    def names(self) -> list[str]:
        """All names, case folded."""
        return list(self._parts)

    def find(self, name: str) -> str:
        """The name under which the archive has the part, '' without one. Tries the percent-decoded name too."""
        for candidate in (name, _percent_decoded(name)):
            if candidate.casefold() in self._parts:
                return candidate.casefold()
        return ""

    def chunks(self, name: str) -> Iterator[bytes]:
        """The part's bytes as they are inflated, with all limits, its checksum and its end verified on the way."""
        key = name.casefold()
        entry = self._parts[key]
        self._read.add(key)
        size = 0
        try:
            with self._archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    self._count(len(chunk), size, entry, key)
                    yield chunk
        except _BROKEN as damage:
            if str(damage).startswith(_NO_MEMORY):
                raise MemoryError from None
            raise GeneraError("file-damaged", part=key) from None
        if size != entry.file_size:
            raise GeneraError("file-damaged", part=key)

    def check_rest(self) -> None:
        """Holds all parts that nobody has read to the same limits, and refuses declarations hidden in them."""
        for name in [name for name in self._parts if name not in self._read]:
            tail = b""
            for chunk in self.chunks(name):
                if name.endswith(_XML_ENDINGS):
                    if any(word in tail + chunk for word in _DECLARATIONS):
                        raise GeneraError("file-doctype", part=name)
                    tail = chunk[-32:]

    def _count(self, more: int, size: int, entry: zipfile.ZipInfo, name: str) -> None:
        limits = self._limits
        self._unpacked += more
        if size > limits.part_bytes or self._unpacked > limits.unpacked_bytes:
            raise GeneraError("file-unpacks-too-large", part=name, megabytes=limits.unpacked_bytes >> 20)
        if size > limits.ratio_from_bytes and size > limits.ratio * max(1, entry.compress_size):
            raise GeneraError("file-packed-too-tightly", part=name, ratio=limits.ratio)


def _parts_by_name(entries: list[zipfile.ZipInfo], limits: Limits) -> dict[str, zipfile.ZipInfo]:
    """The entries by case-folded name with forward slashes, once the rules for the directory hold."""
    if len(entries) > limits.entries:
        raise GeneraError("file-too-many-parts", limit=limits.entries)
    parts: dict[str, zipfile.ZipInfo] = {}
    told: set[str] = set()
    for entry in entries:
        name = _part_name(entry)
        if entry.flag_bits & _ENCRYPTED:
            raise GeneraError("file-password")
        if entry.compress_type not in _METHODS:
            raise GeneraError("file-compression", part=name)
        if name.endswith("/") and not entry.file_size:
            continue
        meant = _percent_decoded(name).casefold()
        if name in parts or meant in told:
            raise GeneraError("file-part-twice", part=name)
        told.add(meant)
        parts[name] = entry
    return parts


def _part_name(entry: zipfile.ZipInfo) -> str:
    """The entry's name, case folded, with forward slashes; one that points elsewhere is refused."""
    name = entry.orig_filename.replace("\\", "/")
    detour = any(step in ("", ".", "..") for step in name.removesuffix("/").split("/"))
    if detour or name[1:2] == ":" or len(name) > _LONGEST_NAME or _CONTROL.search(name):
        raise GeneraError("file-part-name", part=ascii(name[:60]))
    return name.casefold()


def _percent_decoded(name: str) -> str:
    """`sheet%201.xml` to `sheet 1.xml`."""
    return _PERCENT.sub(lambda found: bytes.fromhex(found[0].replace("%", "")).decode("utf-8", "replace"), name)
