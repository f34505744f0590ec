"""Files that are something else than their name says."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reliability.hostile_case import (
    SEVEN,
    Case,
    packed,
    refused,
)
from tests.reliability.raw_zip import Entry, zip_bytes
from tests.workbook.raw_workbook import SHEET, parts

TAGGED = b"PK\x03\x04"


def kinds() -> Iterator[Case]:
    """All such files."""
    yield from _kinds()


def _kinds() -> Iterator[Case]:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    rule = "kind by content"
    for code, heads in {
        "file-empty": [b""],
        "file-password": [ole + "EncryptedPackage".encode("utf-16-le"), ole + bytes(9000) + _wide("EncryptedPackage")],
        "file-xls": [
            ole + _wide("Workbook"),
            ole + _wide("Book"),
            b"\x09\x08\x10\x00\x00\x06\x05\x00",
            b"\x09\x04\x06" + bytes(9),
        ],
        "file-csv": [
            b"a,b\n1,2\n",
            b"a;b\r\n",
            b"a\tb\n",
            b"\xef\xbb\xbfa,b\n",
            _wide("a\tb\n", mark=True),
            b"a|b,c\n",
        ],
        "file-html": [
            b"<html>",
            b"<!doctype HTML>",
            b"  <table>",
            b"\xef\xbb\xbf<HTML><body>",
            _wide("<html/>", mark=True),
        ],
        "file-xml": [b"<?xml version='1.0'?><Workbook/>", b"<x/>", b"\n\n<?xml version='1.0'?><x/>"],
        "file-pdf": [b"%PDF-1.7 x"],
        "file-not-workbook": [
            ole,
            ole + _wide("WordDocument"),
            b"PK\x05\x06" + bytes(18),
            b"\x89PNG\r\n\x1a\n\0",
            b"\x1f\x8b\x08\0",
            b"7z\xbc\xaf\x27\x1c",
            b"Rar!\x1a\x07\0",
            b"\0" * 64,
            b"\xff" * 64,
            b"PK",
            b"PK\x03",
            b"PK\x07\x08" + bytes(40),
            b"GIF89a\0",
            b"\x7fELF\0",
            b"MZ\0\0",
            b"hello",
            b"{}",
            b"SQLite format 3\0" + bytes(90),
        ],
    }.items():
        for at, content in enumerate(heads):
            yield refused(rule, f"{code} {at}", content, code)
    for at, content in enumerate([TAGGED, TAGGED + bytes(100), TAGGED * 50, TAGGED + b"PK\x05\x06" * 9]):
        yield refused(rule, f"the mark of an archive alone {at}", content, "file-damaged")
    mimetype = b"application/vnd.oasis.opendocument."
    yield refused(rule, "a spreadsheet of OpenDocument", packed({"mimetype": mimetype + b"spreadsheet"}), "file-ods")
    yield refused(rule, "a text of OpenDocument", packed({"mimetype": mimetype + b"text"}), "file-not-workbook")
    yield refused(rule, "an archive of pictures", packed({"a.jpg": b"x"}), "file-not-workbook")
    yield refused(rule, "an archive of nothing but a folder", zip_bytes([Entry(b"xl/")]), "file-not-workbook")
    for missing, code in (
        ("[Content_Types].xml", "file-not-workbook"),
        ("_rels/.rels", "file-not-workbook"),
        ("xl/workbook.xml", "file-damaged"),
        (SHEET, "file-sheet-missing"),
    ):
        content = {name: part for name, part in parts(SEVEN).items() if name != missing}
        yield refused(rule, f"without {missing}", packed(content), code)


def _wide(text: str, mark: bool = False) -> bytes:
    return (b"\xff\xfe" if mark else b"") + text.encode("utf-16-le")
