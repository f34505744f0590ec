"""The rules for the archive: entries, names, packing, and every byte counted."""

from __future__ import annotations

import struct
import warnings
import zipfile
from pathlib import Path

import pytest
from raw_workbook import SHEET, parts, write

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.read import read_book


def refusal(path: Path, limits: Limits | None = None) -> GeneraError:
    """The refusal of a file, after its sentence was found to fit."""
    with pytest.raises(GeneraError) as refused:
        read_book(path, limits or Limits())
    assert path.name in messages.say(refused.value)
    return refused.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "hostile.xlsx"


@pytest.mark.parametrize("name", [SHEET, SHEET.upper(), SHEET.replace("/", "\\")])
def test_a_part_that_is_there_twice_is_refused(path: Path, name: str) -> None:
    write(path, parts())
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr(name, "<x/>")

    assert refusal(path).code == "file-part-twice"


@pytest.mark.parametrize(
    "name", ["../evil.xml", "xl/../../evil.xml", "/etc/evil", "C:/evil", "xl\\..\\..\\evil", "a\0b"]
)
def test_a_part_that_points_out_of_the_archive_is_refused(path: Path, name: str) -> None:
    placeholder = "x" * len(name)
    write(path, parts() | {placeholder: b"x"})
    path.write_bytes(path.read_bytes().replace(placeholder.encode(), name.encode()))

    assert refusal(path).code == "file-part-name"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packing_that_excel_does_not_use_is_refused(path: Path, method: int) -> None:
    write(path, parts())
    with zipfile.ZipFile(path, "a", method) as archive:
        archive.writestr("docProps/thumbnail.jpeg", b"x" * 100)

    assert refusal(path).code == "file-compression"


@pytest.mark.parametrize("part", [SHEET, "xl/media/picture.bin"])
def test_a_wrong_checksum_is_refused_even_in_a_part_that_is_not_needed(path: Path, part: str) -> None:
    content = parts() | {part: parts()[SHEET]}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, text in content.items():
            archive.writestr(name, text)
        offset = archive.getinfo(part).header_offset + 30 + len(part)
    packed = bytearray(path.read_bytes())
    packed[offset + 40] ^= 1
    path.write_bytes(packed)

    assert refusal(path).code == "file-damaged"


def test_a_truncated_archive_is_refused(path: Path) -> None:
    write(path, parts())
    path.write_bytes(path.read_bytes()[:-30])

    assert refusal(path).code == "file-damaged"


def test_two_entries_over_the_same_bytes_are_refused(path: Path) -> None:
    write(path, parts() | {"xl/a.bin": b"a" * 50, "xl/b.bin": b"a" * 50})
    content = bytearray(path.read_bytes())
    second = content.rfind(b"PK\x01\x02")
    first = content.rfind(b"PK\x01\x02", 0, second)
    content[second + 42 : second + 46] = content[first + 42 : first + 46]
    path.write_bytes(content)

    assert refusal(path).code == "file-damaged"


def test_a_declared_size_is_not_believed(path: Path) -> None:
    """The directory says ten bytes, the part has a million."""
    write(path, parts() | {"xl/media/picture.bin": bytes(1_000_000)})
    content = bytearray(path.read_bytes())
    entry = content.rfind(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<L", 10)
    path.write_bytes(content)

    assert refusal(path).code == "file-damaged"


@pytest.mark.parametrize("part", [SHEET, "xl/media/picture.bin"])
def test_a_part_that_unpacks_to_far_more_than_its_size_is_refused(path: Path, part: str) -> None:
    write(path, parts() | {part: bytes(3_000_000)} if part != SHEET else parts(" " * 3_000_000))

    assert refusal(path).code == "file-packed-too-tightly"


def test_a_part_and_all_parts_together_have_a_largest_size(path: Path) -> None:
    write(path, parts() | {"xl/media/a.bin": bytes(60_000), "xl/media/b.bin": bytes(60_000)})

    assert refusal(path, Limits(part_bytes=50_000)).code == "file-unpacks-too-large"
    assert refusal(path, Limits(unpacked_bytes=100_000)).code == "file-unpacks-too-large"
    assert read_book(path, Limits(part_bytes=70_000, unpacked_bytes=130_000)).sheets[0].rows == []


def test_too_many_parts_are_refused(path: Path) -> None:
    write(path, parts() | {f"xl/media/{at}.bin": b"" for at in range(50)})

    assert refusal(path, Limits(entries=40)).code == "file-too-many-parts"
    assert read_book(path, Limits(entries=60)).sheets[0].rows == []


def test_a_comment_after_the_archive_hides_nothing(path: Path) -> None:
    write(path, parts("<row><c><v>7</v></c></row>"))
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"c" * 1000

    assert read_book(path).sheets[0].rows == [[7]]
