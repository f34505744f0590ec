"""Blocks of cells on the clipboard: as Excel writes and reads them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.workbook.block_text import block_in, html_of, text_of

CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), max_size=12)


def blocks(least_width: int) -> st.SearchStrategy[list[list[str]]]:
    rows = st.integers(least_width, 4).map(lambda width: st.lists(CELL, min_size=width, max_size=width))
    return rows.flatmap(lambda row: st.lists(row, min_size=1))


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Turku\r\n", [["Turku"]]),
        ("Turku\tFI\r\nTampere\tFI\r\n", [["Turku", "FI"], ["Tampere", "FI"]]),
        ("a\t\r\n\tb", [["a", ""], ["", "b"]]),
        ('"two\nlines"\tx\n', [["two\nlines", "x"]]),
        ('"say ""hello""\tnow"\n', [['say "hello"\tnow']]),
        ('5" pipe\tb\n', [['5" pipe', "b"]]),
        ('"open\tb\n', [['"open', "b"]]),
        ("a\tb\nc\n", [["a", "b"], ["c", ""]]),
        ("", []),
        ("\t\r\n\t\r\n", []),
    ],
)
def test_a_copied_block_is_read_cell_by_cell(text: str, block: list[list[str]]) -> None:
    assert block_in(text) == block


def test_quotes_stand_only_where_a_cell_needs_them() -> None:
    assert text_of([['5" pipe', "plain", "two\nlines"]]) == '5" pipe\tplain\t"two\nlines"\r\n'


def test_a_decimal_number_has_the_mark_of_the_system() -> None:
    assert text_of([[1.5, "1.5", 3]], ",") == "1,5\t1.5\t3\r\n"


def test_excel_is_told_that_text_is_text_and_a_number_a_number() -> None:
    told = html_of([["007", "=1+1", 2.5, "a < b\nc"]])

    assert '<td class="t">007</td><td class="t">=1+1</td><td x:num="2.5">2.5</td>' in told
    assert "a &lt; b<br>c" in told


@given(blocks(1))
def test_what_is_copied_is_pasted_as_it_was(block: list[list[str]]) -> None:
    read = block_in(text_of(block))

    assert read == (block if any(any(row) for row in block) else [])


@given(blocks(2))
def test_another_reader_of_tabbed_text_reads_the_same_cells(block: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(text_of(block), newline=""), "excel-tab"))

    assert read == block
