"""A workbook that LibreOffice has opened and saved again is the same workbook, cell for cell."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from submission_sample import LISTS, NASTY, part, read, thing, uid, write

from genera_desktop.records.record import COMPLETE, STATUS, AnswerValue, Record
from genera_desktop.workbook.book import Book, cells
from genera_desktop.workbook.read import read_book

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")

WHOLE: dict[str, AnswerValue] = {
    STATUS: COMPLETE,
    "name": "Alpha",
    "about": "Two\nlines",
    "count": 123_456_789_012,
    "size": 0.1 + 0.2,
    "level": -7.25,
    "day": "2026-09-30",
    "clock": "10:30:59",
    "moment": "2026-09-30T23:59:59",
    "colour": "x2",
    "colours": list(LISTS["colour"].by_name),
    "friend": uid(2),
    "sum": 2,
    "secret": "0012",
    "agreed": "OK",
}


def many() -> list[Record]:
    nasty = [thing(number, {"name": text, "about": text, "sum": text}) for number, text in enumerate(NASTY, 100)]
    old = thing(3, {"name": "Old", "day": "1850-01-01", "moment": "1850-01-01T10:00:00", "count": {"na": "unknown"}})
    items = [
        part(11, {"part_name": " =x ", "part_colours": ["r"]}),
        part(12, {"step_day": "2026-01-01"}, "step", uid(11)),
    ]
    return [thing(1, WHOLE, items), thing(2, {"name": "Beta"}), old, *nasty]


def saved_again(path: Path, folder: Path) -> Path:
    profile = (folder / "profile").as_uri()
    target = folder / "again"
    command = [str(SOFFICE), f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", str(target), str(path)], check=True, capture_output=True, timeout=120)
    return target / path.name


def all_cells(book: Book) -> dict[str, dict[str, object]]:
    return {sheet.name: dict(cells(sheet)) for sheet in book.sheets}


def test_saved_again_by_libreoffice_it_is_unchanged(tmp_path: Path) -> None:
    records = many()
    path = write(tmp_path / "book.xlsx", records)

    again = saved_again(path, tmp_path)
    reading = read(again)

    assert all_cells(read_book(again)) == all_cells(read_book(path))
    assert {one.uuid: one for one in reading.records} == {one.uuid: one for one in records}
    assert reading.problems == []
    assert reading.content_hash == read(path).content_hash
