"""What somebody would use instead, as commands: `python -m tests.benchmarks.peers NAME OUTPUT WORKBOOK...`.

`pandas` and `polars` read all visible data sheets by the names in their second row, put them together, drop what is
doubled, and write one workbook; they neither validate nor match, and keep no history and no provenance. `xlsxwriter`
writes the cells of one workbook again, which it gets ready in memory; `openpyxl` merely reads one.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NEEDS = {
    "pandas": ("pandas", "openpyxl"),
    "polars": ("polars", "fastexcel", "xlsxwriter"),
    "xlsxwriter": ("xlsxwriter",),
    "openpyxl": ("openpyxl",),
}


def missing(peer: str) -> str:
    """What is not installed of what a peer needs; '' where all is there."""
    return ", ".join(name for name in NEEDS[peer] if find_spec(name) is None)


def _is_data(sheet: str) -> bool:
    return not sheet.startswith("_") and sheet != "Read me"


def with_pandas(output: Path, files: Sequence[Path]) -> None:
    import pandas

    tables: dict[str, list[Any]] = {}
    for file in files:
        book = pandas.ExcelFile(file, engine="openpyxl")
        names = [str(name) for name in book.sheet_names if _is_data(str(name))]
        for name, table in book.parse(sheet_name=names, header=1).items():
            tables.setdefault(name, []).append(table)
    with pandas.ExcelWriter(output, engine="openpyxl") as writer:
        for name, parts in tables.items():
            pandas.concat(parts).drop_duplicates().to_excel(writer, sheet_name=name[:31], index=False)


def with_polars(output: Path, files: Sequence[Path]) -> None:
    import polars
    import xlsxwriter

    tables: dict[str, list[Any]] = {}
    for file in files:
        sheets = polars.read_excel(
            file, sheet_id=0, engine="calamine", read_options={"header_row": 1}, infer_schema_length=0,
            raise_if_empty=False,
        )  # fmt: skip
        for name, table in sheets.items():
            if _is_data(name):
                tables.setdefault(name, []).append(table)
    with xlsxwriter.Workbook(output) as book:
        for name, parts in tables.items():
            table = polars.concat(parts, how="diagonal_relaxed").unique(maintain_order=True)
            table.write_excel(book, worksheet=name[:31])


def with_xlsxwriter(output: Path, files: Sequence[Path]) -> None:
    import xlsxwriter

    from genera_desktop.workbook.read import read_book

    books = [read_book(file) for file in files]
    begun = time.process_time()
    with xlsxwriter.Workbook(output, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}) as book:
        for sheet in books[0].sheets:
            page = book.add_worksheet(sheet.name)
            for number, row in enumerate(sheet.rows):
                page.write_row(number, 0, ["" if value is None else value for value in row])
    print(time.process_time() - begun)


def with_openpyxl(_output: Path, files: Sequence[Path]) -> None:
    from openpyxl import load_workbook

    begun = time.process_time()
    for file in files:
        book = load_workbook(file, read_only=True, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                len(row)
        book.close()
    print(time.process_time() - begun)


PEERS: dict[str, Callable[[Path, Sequence[Path]], None]] = {
    "pandas": with_pandas,
    "polars": with_polars,
    "xlsxwriter": with_xlsxwriter,
    "openpyxl": with_openpyxl,
}


if __name__ == "__main__":
    PEERS[sys.argv[1]](Path(sys.argv[2]), [Path(file) for file in sys.argv[3:]])
