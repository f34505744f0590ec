"""What the reader gives for ordinary workbooks."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import openpyxl

from genera_desktop.workbook.read import read_book


def test_each_kind_of_value_comes_back_as_it_was_typed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["text", 12, 1.5, True, date(2026, 3, 4), datetime(2026, 3, 4, 5, 6, 7), time(8, 9, 10)])
    book.save(tmp_path / "values.xlsx")

    read = read_book(tmp_path / "values.xlsx")

    assert read.sheets[0].rows == [
        ["text", 12, 1.5, True, date(2026, 3, 4), datetime(2026, 3, 4, 5, 6, 7), time(8, 9, 10)]
    ]
    assert [type(value) for value in read.sheets[0].rows[0]] == [str, int, float, bool, date, datetime, time]
