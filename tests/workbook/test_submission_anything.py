"""Whatever stands in a workbook, reading it gives records and problems, or one clear refusal."""

from __future__ import annotations

import copy
import json
from datetime import date, datetime, time

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from submission_sample import NASTY, again, part, thing, uid, write

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book
from genera_desktop.workbook.read import read_book

texts = st.one_of(st.sampled_from([*NASTY, uid(1), uid(11), "Alpha", "[unknown]", "Red; Red", "draft"]), st.text())
values = st.one_of(
    st.none(), texts, st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans(),
    st.dates(), st.times(), st.datetimes(),
)  # fmt: skip
plain = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
)
broad = settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Book:
    records = [
        thing(1, {"name": "Alpha", "friend": uid(2), "colours": ["r"]}, [part(11, {"part_name": "Wheel"})]),
        thing(2, {"name": "Beta"}),
    ]
    return read_book(write(tmp_path_factory.mktemp("any") / "book.xlsx", records))


@broad
@given(data=st.data())
def test_any_cells_give_records_and_problems(exported: Book, data: st.DataObject) -> None:
    book = copy.deepcopy(exported)
    for _ in range(data.draw(st.integers(1, 12))):
        sheet = data.draw(st.sampled_from([one for one in book.sheets if one.name != "_meta"]))
        row = data.draw(st.integers(0, 6))
        while len(sheet.rows) <= row:
            sheet.rows.append([])
        column = data.draw(st.integers(0, 20))
        sheet.rows[row] += [None] * (column + 1 - len(sheet.rows[row]))
        sheet.rows[row][column] = data.draw(values)

    reading = again(book)

    assert len({record.uuid for record in reading.records}) == len(reading.records)
    assert reading.content_hash == again(book).content_hash


@broad
@given(data=st.data())
def test_any_hidden_sheet_gives_records_or_one_refusal(exported: Book, data: st.DataObject) -> None:
    book = copy.deepcopy(exported)
    meta = book.sheet("_meta")
    assert meta
    row = data.draw(st.sampled_from([row for row in meta.rows if str(row[3])[:1] == "{"]))
    content = json.loads(str(row[3]))
    key = data.draw(st.sampled_from(sorted(content)))
    content[key] = data.draw(plain)
    row[3] = json.dumps(content)

    assert refusal(book) in ("", "workbook-meta-damaged", "workbook-newer-format")


def refusal(book: Book) -> str:
    """The code of the refusal; '' where the book is read. Any other exception passes through."""
    try:
        again(book)
    except GeneraError as refused:
        return refused.code
    return ""


def test_cells_of_every_type_may_stand_anywhere(exported: Book) -> None:
    for value in (True, date(2026, 1, 1), datetime(2026, 1, 1, 12), time(12), 1.5, 10**30, "x"):
        book = copy.deepcopy(exported)
        sheet = book.sheet("Things")
        assert sheet
        sheet.rows[2] = [value] * len(sheet.rows[1])

        again(book)
