"""What a file is, told by its content and never by its name: all but a zip archive is refused by kind."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import BinaryIO

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits

_HEAD = 4096
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLE_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_BARE_XLS = (b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def check_file(path: Path, limits: Limits) -> None:
    """Refuses what is no regular file, is empty or is too large, before it is opened."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise GeneraError("file-missing") from None
    except (OSError, ValueError):
        raise GeneraError("file-unreadable") from None
    if not stat.S_ISREG(status.st_mode):
        raise GeneraError("file-not-regular")
    if status.st_size == 0:
        raise GeneraError("file-empty")
    if status.st_size > limits.file_bytes:
        raise GeneraError("file-too-large", megabytes=limits.file_bytes >> 20)


def check_kind(file: BinaryIO) -> None:
    """Refuses everything that is no zip archive, by the name of what it is. Leaves the file at its start."""
    head = file.read(_HEAD)
    if head.startswith(_OLE):
        raise GeneraError(_kind_of_ole(head + file.read()))
    if not head.startswith(_ZIP):
        raise GeneraError(_kind_of_head(head))
    file.seek(0)


def _kind_of_ole(content: bytes) -> str:
    """The code for a file in the older container of Microsoft Office."""
    if _ENCRYPTED in content:
        return "file-password"
    return "file-xls" if any(name in content for name in _OLE_WORKBOOKS) else "file-not-workbook"


def _kind_of_head(head: bytes) -> str:
    """The code for a file that is neither a zip archive nor an older Office file."""
    if head.startswith(_EMPTY_ZIP):
        return "file-not-workbook"
    if head.startswith(b"%PDF-"):
        return "file-pdf"
    if head.startswith(_BARE_XLS) and b"\0" in head[:16]:
        return "file-xls"
    text = _beginning(head)
    lower = text[:1024].lower()
    if lower.startswith(("<!doctype html", "<table")) or "<html" in lower:
        return "file-html"
    if lower.startswith("<"):
        return "file-xml"
    if text and _looks_like_text(text):
        return "file-csv"
    return "file-not-workbook"


def _beginning(head: bytes) -> str:
    """The first characters, without byte order mark and leading blanks; '' for bytes that are no text."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace").lstrip()
    return "" if b"\0" in head else head.decode("latin-1").lstrip()


def _looks_like_text(text: str) -> bool:
    """Whether hardly any control characters are in it, as in a list with commas."""
    controls = any(character < " " and character not in "\t\r\n\f" for character in text)
    return not controls and any(mark in text for mark in ",;\t\n")
