"""Lists kept as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.csv_text import read_csv
from genera_desktop.workbook.limits import Limits

ROWS: list[list[CellValue]] = [["Nimi", "Kaupunki"], ["Äyrämö Oy", "Turku"], ["Õunapuu, OÜ"]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize(
    "text",
    [
        'Nimi,Kaupunki\nÄyrämö Oy,Turku\n"Õunapuu, OÜ",\n',
        "Nimi;Kaupunki\r\nÄyrämö Oy;Turku\r\nÕunapuu, OÜ;\r\n\r\n",
        "Nimi\tKaupunki\nÄyrämö Oy\tTurku\nÕunapuu, OÜ\t",
        "sep=;\nNimi;Kaupunki\nÄyrämö Oy;Turku\nÕunapuu, OÜ;\n",
    ],
)
def test_a_list_reads_alike_in_every_encoding_and_with_every_separator(
    tmp_path: Path, text: str, encoding: str
) -> None:
    (tmp_path / "companies.csv").write_bytes(text.encode(encoding))

    book = read_csv(tmp_path / "companies.csv")

    assert book.sheets[0].name == "companies"
    assert book.sheets[0].rows == ROWS


def test_a_list_of_one_column_keeps_its_commas_out_of_trouble(tmp_path: Path) -> None:
    (tmp_path / "names.csv").write_text("name\nAlpha\nBeta\n")

    assert read_csv(tmp_path / "names.csv").sheets[0].rows == [["name"], ["Alpha"], ["Beta"]]


def test_a_value_may_hold_line_breaks_and_quotes(tmp_path: Path) -> None:
    (tmp_path / "notes.csv").write_text('a;b\n"two\nlines";"say ""hello"""\n')

    assert read_csv(tmp_path / "notes.csv").sheets[0].rows[1] == ["two\nlines", 'say "hello"']


@pytest.mark.parametrize(
    ("content", "limits", "code"),
    [
        (b"", Limits(), "file-empty"),
        (b"PK\x03\x04\0\0\0", Limits(), "file-not-text"),
        (b"a\nb\nc\n", Limits(rows_with_values=2), "file-too-many-rows"),
        (b"a,b,c\n", Limits(cells_with_values=2), "file-too-many-cells"),
        (b"a" * 40_000, Limits(), "file-text-too-long"),
        (b"a" * 140_000, Limits(), "file-text-too-long"),
        (b"a" * 100, Limits(file_bytes=99), "file-too-large"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, content: bytes, limits: Limits, code: str) -> None:
    (tmp_path / "list.csv").write_bytes(content)

    with pytest.raises(GeneraError) as refused:
        read_csv(tmp_path / "list.csv", limits)

    assert refused.value.code == code
