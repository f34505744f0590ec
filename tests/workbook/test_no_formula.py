"""No formula comes from data: whatever a text begins with, a workbook that goes out holds it as text."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.workbook.plan import Column, Properties, SheetPlan
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.write import write_book
from tests.services.partners import company, partner

BEGINNINGS = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\n",
    "\t=",
    " =",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://a.example")',
    "{=",
    "'=",
)
letters = st.characters(exclude_categories=["Cs", "Cc"])
dangerous = st.builds(str.__add__, st.sampled_from(BEGINNINGS), st.text(letters, max_size=20))


def formulas(path: Path) -> list[str]:
    """The sheets with a formula in the file itself, and the cells that another program would take for one."""
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if "worksheets/" in name and name.endswith(".xml")]
        found = [name for name in sheets if re.search(rb"<f[ />]", archive.read(name))]
    book = openpyxl.load_workbook(path)
    return found + [
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book
        for row in sheet.rows
        for cell in row
        if cell.data_type == "f"
    ]


@given(st.lists(dangerous, min_size=1, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
def test_whatever_a_text_begins_with_it_goes_out_as_text(tmp_path: Path, texts: list[str]) -> None:
    columns = [Column(text, label=text) for text in dict.fromkeys(texts)]
    rows = [[text] * len(columns) for text in texts]
    plan = SheetPlan(name="S", columns=columns, rows=rows)

    write_book(tmp_path / "a.xlsx", [plan], Properties(title=texts[0], subject=texts[0], creator=texts[0], made_at=""))

    assert formulas(tmp_path / "a.xlsx") == []
    assert [row[0] for row in read_book(tmp_path / "a.xlsx").sheets[0].rows[2:]] == texts


def test_an_export_holds_no_formula_whatever_was_typed(tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        for text in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1"):
            company(inventory, co_legal_name=text, co_city=text, co_summary=text)

        export_workbook(inventory, tmp_path / "sent.xlsx")

    assert formulas(tmp_path / "sent.xlsx") == []
