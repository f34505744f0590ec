"""What is no .xlsx workbook is refused by the name of what it is, whatever its own name says."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from raw_workbook import content_types, parts, relations, write

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.read import read_book

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
SLIDES_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
BINARY_TYPE = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"


def refusal(path: Path, limits: Limits | None = None) -> GeneraError:
    """The refusal of a file, after its sentence was found to fit."""
    with pytest.raises(GeneraError) as refused:
        read_book(path, limits or Limits())
    assert path.name in messages.say(refused.value)
    return refused.value


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "file-password"),
        (OLE + "Workbook".encode("utf-16-le"), "file-xls"),
        (OLE + "WordDocument".encode("utf-16-le"), "file-not-workbook"),
        (b"\x09\x08\x10\x00\x00\x06\x05\x00", "file-xls"),
        (b"name;city\nA;B\n", "file-csv"),
        (b"\xef\xbb\xbfname,city\n", "file-csv"),
        ("name\tcity\n".encode("utf-16"), "file-csv"),
        (b"  <!DOCTYPE html><html></html>", "file-html"),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table></table></html>", "file-html"),
        (b"<table><tr><td>1</td></tr></table>", "file-html"),
        (b"<?xml version='1.0'?><Workbook/>", "file-xml"),
        (b"%PDF-1.7\n", "file-pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0", "file-not-workbook"),
        (b"PK\x05\x06" + bytes(18), "file-not-workbook"),
        (b"PK\x03\x04" + bytes(100), "file-damaged"),
    ],
)
def test_the_kind_is_told_by_content(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "companies.xlsx").write_bytes(content)

    assert refusal(tmp_path / "companies.xlsx").code == code


@pytest.mark.parametrize(
    ("kind", "code"), [(WORD_TYPE, "file-word"), (SLIDES_TYPE, "file-presentation"), (BINARY_TYPE, "file-xlsb")]
)
def test_other_office_files_are_told_by_their_content_type(tmp_path: Path, kind: str, code: str) -> None:
    path = write(tmp_path / "companies.xlsx", parts(types=content_types(kind)))

    assert refusal(path).code == code


def test_an_opendocument_spreadsheet_is_told_by_its_mimetype(tmp_path: Path) -> None:
    content = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>"}

    assert refusal(write(tmp_path / "companies.xlsx", content)).code == "file-ods"


def test_any_other_archive_is_no_workbook(tmp_path: Path) -> None:
    assert refusal(write(tmp_path / "photos.xlsx", {"photo.jpg": b"x"})).code == "file-not-workbook"


@pytest.mark.parametrize("kind", [MACRO_TYPE, TEMPLATE_TYPE])
def test_variants_of_a_workbook_are_read_whatever_their_name(tmp_path: Path, kind: str) -> None:
    path = write(tmp_path / "list.bin", parts('<row><c t="b"><v>1</v></c></row>', types=content_types(kind)))

    assert read_book(path).sheets[0].rows == [[True]]


def test_a_missing_file_a_folder_and_too_large_a_file_are_refused_before_they_are_opened(tmp_path: Path) -> None:
    (tmp_path / "large.xlsx").write_bytes(bytes(101))

    assert refusal(tmp_path / "none.xlsx").code == "file-missing"
    assert refusal(tmp_path).code == "file-not-regular"
    assert refusal(tmp_path / "large.xlsx", Limits(file_bytes=100)).code == "file-too-large"


def test_a_reference_to_a_workbook_part_that_is_not_there_is_damage(tmp_path: Path) -> None:
    content = parts()
    content["_rels/.rels"] = relations(("rId1", "officeDocument", "xl/other.xml"))

    assert refusal(write(tmp_path / "a.xlsx", content)).code == "file-damaged"


def test_an_encrypted_archive_is_protected_by_a_password(tmp_path: Path) -> None:
    path = write(tmp_path / "a.xlsx", parts())
    content = bytearray(path.read_bytes())
    entry = content.find(b"PK\x01\x02")
    content[entry + 8] |= 1
    path.write_bytes(content)

    assert zipfile.is_zipfile(path)
    assert refusal(path).code == "file-password"
