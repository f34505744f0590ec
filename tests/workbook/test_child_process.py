"""Reading in a process of its own."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import threading
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.inspect_workbook import inspect_workbook
from genera_desktop.workbook.book import SUBMISSION_BOOK
from genera_desktop.workbook.child import ReadingChild, read_book_in_child
from genera_desktop.workbook.limits import LIMITS
from genera_desktop.workbook.read import read_book

posix = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and limits of POSIX")


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    book.active.title = "Companies"
    book.active["A1"] = "name"
    book.active["C4"] = date(2026, 3, 4)
    book.active["D4"] = True
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.save(tmp_path / "companies.xlsx")
    return tmp_path / "companies.xlsx"


def test_the_child_gives_what_reading_here_gives(workbook: Path) -> None:
    assert read_book_in_child(workbook) == read_book(workbook)


def test_a_refusal_in_the_child_is_the_same_refusal_here(tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").touch()

    with pytest.raises(GeneraError) as refused:
        read_book_in_child(tmp_path / "empty.xlsx")

    assert refused.value.code == "file-empty"
    assert refused.value.params["file"] == "empty.xlsx"


def test_one_child_reads_several_files_and_a_bad_one_hides_no_other(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "page.xlsx").write_text("<html><table></table></html>")

    with ReadingChild() as child:
        first = child.read(workbook)
        with pytest.raises(GeneraError) as refused:
            child.read(tmp_path / "page.xlsx")
        third = child.read(workbook)

    assert refused.value.code == "file-html"
    assert first == third == read_book(workbook)


@posix
def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read(workbook: Path) -> None:
    with ReadingChild(seconds=0.0) as child:
        with pytest.raises(GeneraError) as refused:
            child.read(workbook)
        child._seconds = 60.0
        book = child.read(workbook)

    assert refused.value.code == "reading-time"
    assert ".xlsx" in messages.say(refused.value)
    assert book == read_book(workbook)


def long_texts(path: Path, rows: int) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in range(rows):
        sheet.append([" ".join(map(str, range(row * 20 + column, row * 20 + column + 800))) for column in range(20)])
    book.save(path)


@posix
def test_a_file_that_needs_too_much_memory_is_given_up(tmp_path: Path) -> None:
    long_texts(tmp_path / "large.xlsx", rows=500)

    with pytest.raises(GeneraError) as refused:
        read_book_in_child(tmp_path / "large.xlsx", megabytes=56)

    assert refused.value.code == "reading-memory"
    assert ".xlsx" in messages.say(refused.value)


@posix
def test_what_a_child_has_read_before_takes_no_memory_from_a_file(workbook: Path, tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    long_texts(tmp_path / "long.xlsx", rows=60)
    with ReadingChild() as child:
        child.read(workbook)
        resource.prlimit(child._process.pid, resource.RLIMIT_AS, (1 << 20, 1 << 29))

        assert len(child.read(tmp_path / "long.xlsx").sheets[0].rows) == 60


@posix
def test_a_reader_that_is_killed_while_it_reads_is_one_refusal(workbook: Path) -> None:
    with ReadingChild() as child:
        process = child._process
        os.kill(process.pid, signal.SIGSTOP)
        threading.Timer(0.1, process.kill).start()
        with pytest.raises(GeneraError) as refused:
            child.read(workbook)
        book = child.read(workbook)

    assert refused.value.code == "reading-crashed"
    assert ".xlsx" in messages.say(refused.value)
    assert book == read_book(workbook)


def test_a_module_in_the_current_folder_cannot_get_into_the_child(
    workbook: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zipfile.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)

    assert read_book_in_child(workbook.relative_to(tmp_path)).sheets[0].name == "Companies"


@posix
def test_a_named_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xlsx")

    with pytest.raises(GeneraError) as refused:
        read_book_in_child(tmp_path / "pipe.xlsx")

    assert refused.value.code == "file-not-regular"


def test_inspecting_shows_cells_by_name_with_dates_as_text_and_flags(workbook: Path) -> None:
    assert inspect_workbook(workbook) == {
        "sheets": {"Companies": {"A1": "name", "C4": "2026-03-04 00:00:00", "D4": True}, "Hidden": {}},
        "flags": ["hidden"],
    }


def test_the_sheets_that_nobody_reads_back_of_a_submission_stay_empty(workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    book.create_sheet("_choices")["B2"] = "a label"
    book.save(workbook)
    with ReadingChild() as child:
        as_workbook, as_submission = child.read(workbook), child.read(workbook, kind=SUBMISSION_BOOK)
    whole, empty = as_workbook.sheets.pop(), as_submission.sheets.pop()
    assert as_submission == as_workbook
    assert (whole.name, whole.rows) == ("_choices", [[], [None, "a label"]])
    assert (empty.name, empty.rows) == ("_choices", [])


def test_the_sheets_that_nobody_reads_back_are_checked_like_all_others(workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    for row in range(1, 30):
        book["Hidden"].cell(row, 1, "text")
    book["Hidden"].title = "_choices"
    book.save(workbook)
    few = LIMITS._replace(rows=20)
    with ReadingChild(few) as child, pytest.raises(GeneraError, match="file-too-many-rows"):
        child.read(workbook, kind=SUBMISSION_BOOK)


def test_files_that_are_expected_are_read_ahead_in_their_order(workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.xlsx").write_bytes(b"")
    last = tmp_path / "last.xlsx"
    shutil.copy(workbook, last)
    paths = [workbook, tmp_path / "empty.xlsx", last]
    with ReadingChild() as child:
        child.expect(paths)
        first = child.read(paths[0])
        last.unlink()  # it is read after the second, so that it is no longer there
        with pytest.raises(GeneraError, match="file-empty"):
            child.read(paths[1])
        with pytest.raises(GeneraError, match="file-"):
            child.read(paths[2])
    assert first == read_book(workbook)


def test_a_file_that_comes_out_of_turn_is_read_all_the_same(workbook: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "other"
    book.save(other)
    with ReadingChild() as child:
        child.expect([workbook, workbook.with_name("never asked for.xlsx")])
        assert child.read(workbook) == read_book(workbook)
        assert child.read(other) == read_book(other)
        assert child.read(workbook) == read_book(workbook)


def test_a_process_that_ended_while_it_read_ahead_is_replaced(workbook: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    shutil.copy(workbook, other)
    with ReadingChild() as child:
        child.expect([workbook, other])
        assert child.read(workbook) == read_book(workbook)
        child._process.kill()
        child._process.wait()
        assert child.read(other) == read_book(other)
