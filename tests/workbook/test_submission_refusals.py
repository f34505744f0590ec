"""Files that are refused whole, each with the one reason that helps."""

from __future__ import annotations

import base64
import copy
import json
import zlib

import pytest
from submission_sample import again, thing, write

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.read_submission import read_submission


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Book:
    return read_book(write(tmp_path_factory.mktemp("refused") / "book.xlsx", [thing(1, {"name": "Alpha"})]))


def meta(book: Book) -> Sheet:
    found = book.sheet("_meta")
    assert found
    return found


def refusal(book: Book) -> str:
    with pytest.raises(GeneraError) as refused:
        again(book)
    assert messages.say(refused.value)
    return refused.value.code


def test_a_workbook_of_something_else_is_not_ours() -> None:
    assert refusal(Book([Sheet("Sheet1", [["a", "b"], [1, 2]])])) == "not-our-workbook"


def test_a_workbook_whose_hidden_sheet_is_lost_is_not_ours_and_is_named(exported: Book) -> None:
    book = copy.deepcopy(exported)
    book.sheets.remove(meta(book))

    with pytest.raises(GeneraError) as refused:
        read_submission(book, file="a.xlsx")

    assert refused.value.code == "not-our-workbook"
    assert "a.xlsx" in messages.say(refused.value)


def test_a_newer_format_is_refused(exported: Book) -> None:
    book = copy.deepcopy(exported)
    row = meta(book).rows[0]
    row[3] = json.dumps(json.loads(str(row[3])) | {"format": 99})

    assert refusal(book) == "workbook-newer-format"


@pytest.mark.parametrize("kind", ["genera-workbook", "questionnaire", "record"])
@pytest.mark.parametrize("text", ["{", "[]", "AAAA", '{"edits": 3}'])
def test_a_changed_hidden_sheet_is_refused(exported: Book, kind: str, text: str) -> None:
    book = copy.deepcopy(exported)
    for row in meta(book).rows:
        if row[0] == kind:
            row[3] = text

    assert refusal(book) == "workbook-meta-damaged"


def test_an_emptied_hidden_sheet_is_refused(exported: Book) -> None:
    book = copy.deepcopy(exported)
    meta(book).rows.clear()

    assert refusal(book) == "workbook-meta-damaged"


def test_a_form_that_unpacks_without_end_is_refused(exported: Book) -> None:
    book = copy.deepcopy(exported)
    packed = base64.b64encode(zlib.compress(bytes(65 << 20))).decode()
    for row in meta(book).rows:
        if row[0] == "questionnaire":
            row[3] = packed

    assert refusal(book) == "workbook-meta-damaged"
