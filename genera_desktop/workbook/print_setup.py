"""How a sheet comes out on paper: readable, with its headings on every page, without what programs need."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from typing import Final

from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from genera_desktop.workbook.book import cell_name, column_letters
from genera_desktop.workbook.plan import ROWS_IN_EXCEL, Plan, SheetPlan

_PAGE_WIDTH: Final = 300.0
"""How many letters wide a page across is, printed at about half the size."""


def set_up_print(sheet: Worksheet, plan: SheetPlan) -> None:
    """On paper the header stands on every page, the first columns on pages to the right, and letters can be read."""
    shown = plan.columns[: plan.printed_columns or len(plan.columns)]
    if len(shown) < len(plan.columns):
        sheet.print_area = f"A1:{cell_name(ROWS_IN_EXCEL, len(shown))}"
    if plan.header.value:
        sheet.print_title_rows = f"1:{plan.header.value}"
    repeated = sum(column.width for column in shown[: plan.frozen_columns])
    width = sum(column.width for column in shown)
    pages = 1 if width <= _PAGE_WIDTH else math.ceil((width - repeated) / (_PAGE_WIDTH - repeated))
    if pages > 1:
        sheet.print_title_cols = f"A:{column_letters(plan.frozen_columns)}"
    fit_to_width(sheet, pages)


def fit_to_width(sheet: Worksheet, pages: int) -> None:
    """Prints a sheet so many pages wide, and as many high as it takes."""
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = pages
    sheet.page_setup.fitToHeight = 0


def names_for(part: bytes, plans: Sequence[Plan], rows: Sequence[int]) -> bytes:
    """The XML of the workbook, what is printed of each sheet ended at the rows that were written."""
    for number, (plan, count) in enumerate(zip(plans, rows, strict=True)):
        if isinstance(plan, SheetPlan) and plan.printed_columns:
            letters, last = column_letters(plan.printed_columns), plan.header.value + max(count, 1)
            found = rf'(localSheetId="{number}">[^<]*\${letters}\$){ROWS_IN_EXCEL}<'.encode()
            part = re.sub(found, rf"\g<1>{last}<".encode(), part)
    return part
