"""What SQLite does to its files, seen and changed at the boundary to the system.

Each file that SQLite opens gets our own table of methods: a copy of its own, in which writing, cutting, flushing and
deleting first ask us. It works wherever Python's SQLite is a library whose functions can be found.
"""

from __future__ import annotations

import ctypes
import importlib.util
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

OK, FULL = 0, 13
IO_WRITE, IO_FLUSH, IO_DELETE = (10 | number << 8 for number in (3, 4, 10))
_POINTER = ctypes.c_void_p


class _Methods(ctypes.Structure):
    """SQLite's `sqlite3_io_methods`, of which only some are looked at."""

    _fields_ = (
        ("version", ctypes.c_int),
        *(
            (name, _POINTER)
            for name in ("close", "read", "write", "cut", "flush", "size", "lock", "unlock", "reserved")
        ),
        *(
            (name, _POINTER)
            for name in ("control", "sector", "device", "map", "shared", "barrier", "unmap", "fetch", "unfetch")
        ),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _System(ctypes.Structure):
    """SQLite's `sqlite3_vfs`, as far as we need it."""

    _fields_ = (
        *(("version", ctypes.c_int), ("file_size", ctypes.c_int), ("longest_path", ctypes.c_int)),
        *((name, _POINTER) for name in ("next", "name", "data", "open", "delete")),
    )


_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int, _POINTER, _POINTER, ctypes.POINTER(_File), ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_CUT = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_FLUSH = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)


@dataclass(frozen=True)
class Deed:
    """One thing that SQLite does to a file: open, write, cut, flush or delete. `flushes_folder` only of delete."""

    what: str
    path: str
    at: int = 0
    content: bytes = b""
    flushes_folder: bool = False


Judge = Callable[[Deed], int]
"""Hears of each deed before it is done; anything but OK is the error that SQLite gets instead."""


@dataclass
class _Watch:
    library: Any
    judge: Judge
    names: dict[int, str] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)
    """What SQLite holds pointers to."""


def is_possible() -> bool:
    """Whether SQLite's functions can be found in this Python."""
    return _library() is not None


@contextmanager
def watched(judge: Judge) -> Iterator[None]:
    """All databases that are opened inside are watched until they are closed."""
    library = _library()
    assert library is not None
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_System)
    system = library.sqlite3_vfs_find(None).contents
    watch = _Watch(library, judge)
    before = system.open, system.delete
    opening, deleting = _opening(watch, before[0]), _deleting(watch, before[1])
    system.open = ctypes.cast(opening, _POINTER)
    system.delete = ctypes.cast(deleting, _POINTER)
    try:
        yield
    finally:
        system.open, system.delete = before


def _library() -> ctypes.CDLL | None:
    spec = importlib.util.find_spec("_sqlite3")
    for name in (spec.origin if spec else None, None):
        try:
            library = ctypes.CDLL(name)
            _ = library.sqlite3_vfs_find
        except (OSError, AttributeError, TypeError):
            continue
        return library
    return None


def _path(name: int | None) -> str:
    return ctypes.string_at(name).decode() if name else ""


def _opening(watch: _Watch, before: int) -> Any:
    original = _OPEN(before)

    def opened(system: int, name: int | None, file: Any, flags: int, told: Any) -> int:
        path = _path(name)  # the pointer itself goes on: SQLite keeps more behind the name
        if path and (refusal := watch.judge(Deed("open", path))):
            return refusal
        code: int = original(system, name, file, flags, told)
        if code == OK and path:
            watch.names[ctypes.addressof(file.contents)] = path
            file.contents.methods = ctypes.pointer(_watched_methods(watch, file.contents.methods.contents))
        return code

    callback = _OPEN(opened)
    watch.kept.append(callback)
    return callback


def _deleting(watch: _Watch, before: int) -> Any:
    original = _DELETE(before)

    def deleted(system: int, name: int, flushes_folder: int) -> int:
        deed = Deed("delete", _path(name), flushes_folder=bool(flushes_folder))
        refusal = watch.judge(deed)
        return refusal or int(original(system, name, flushes_folder))

    callback = _DELETE(deleted)
    watch.kept.append(callback)
    return callback


def _watched_methods(watch: _Watch, original: _Methods) -> _Methods:
    """A copy of a file's methods of which three ask first."""
    copy = _Methods.from_buffer_copy(original)
    write, cut, flush = _WRITE(original.write), _CUT(original.cut), _FLUSH(original.flush)

    def on_write(file: int, content: int, size: int, at: int) -> int:
        deed = Deed("write", watch.names[file], at, ctypes.string_at(content, size))
        return watch.judge(deed) or int(write(file, content, size, at))

    def on_cut(file: int, size: int) -> int:
        return watch.judge(Deed("cut", watch.names[file], size)) or int(cut(file, size))

    def on_flush(file: int, how: int) -> int:
        return watch.judge(Deed("flush", watch.names[file])) or int(flush(file, how))

    callbacks = _WRITE(on_write), _CUT(on_cut), _FLUSH(on_flush)
    copy.write, copy.cut, copy.flush = (ctypes.cast(callback, _POINTER) for callback in callbacks)
    copy.version = 1  # without memory maps, which would go past us
    watch.kept += [copy, *callbacks]
    return copy
