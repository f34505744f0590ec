"""What a sheet lets a person type: drop-downs, numbers and dates, and the names in row 2 left alone."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, Final

from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from genera_desktop import messages
from genera_desktop.workbook.book import cell_name, column_letters
from genera_desktop.workbook.plan import ROWS_IN_EXCEL, Column, Header, Shape, SheetPlan

_LARGEST = 999_999_999_999_999  # what a cell holds exactly
RULES: Final[dict[Shape, dict[str, str]]] = {
    Shape.WHOLE: {"type": "whole", "formula1": str(-_LARGEST), "formula2": str(_LARGEST)},
    Shape.DECIMAL: {"type": "decimal", "formula1": str(-_LARGEST), "formula2": str(_LARGEST)},
    Shape.DATE: {"type": "date", "formula1": "1", "formula2": "2958465"},
    Shape.TIME: {"type": "time", "formula1": "0", "formula2": "0.999999"},
    Shape.DATETIME: {"type": "date", "formula1": "1", "formula2": "2958466"},
}


def add_validations(sheet: Worksheet, plan: SheetPlan, language: str) -> None:
    """Adds the rules of all columns, one for all columns with the same rule, down to the last possible row.

    A rule asks and never forbids: `[unknown]` and labels of another language may be typed everywhere.
    """
    first = plan.header.value + 1
    same: dict[tuple[tuple[str, str], ...], list[int]] = defaultdict(list)
    for number, column in enumerate(plan.columns, 1):
        if rule := _rule(column):
            same[tuple(sorted(rule.items()))].append(number)
    for rule_items, numbers in same.items():
        rule = dict(rule_items)
        validation = asking(rule, language)
        for number in numbers:
            letters = column_letters(number)
            validation.add(f"{letters}{first}:{letters}{ROWS_IN_EXCEL}")
        sheet.add_data_validation(validation)
    if plan.header is Header.LABELS_AND_NAMES:
        sheet.add_data_validation(_names_left_alone(plan, language))


def _rule(column: Column) -> dict[str, str]:
    if column.choices:
        return {"type": "list", "formula1": column.choices.formula}
    return RULES.get(column.shape, {})


def asking(rule: dict[str, str], language: str) -> DataValidation:
    """A rule that asks before it takes anything else; a list shows its drop-down."""
    kind = rule["type"]
    settings: dict[str, Any] = dict(rule) if kind == "list" else {**rule, "operator": "between"}
    return DataValidation(
        **settings,
        allow_blank=True,
        showErrorMessage=True,
        errorStyle="warning",
        errorTitle=messages.text("prompt-title", language)[:32],
        error=messages.text(f"prompt-{kind}", language)[:255],
    )


def _names_left_alone(plan: SheetPlan, language: str) -> DataValidation:
    row = plan.header.value
    validation = DataValidation(
        type="custom",
        formula1="FALSE",
        allow_blank=False,
        showErrorMessage=True,
        errorStyle="stop",
        errorTitle=messages.text("prompt-title", language)[:32],
        error=messages.text("prompt-names", language)[:255],
    )
    validation.add(f"{cell_name(row, 1)}:{cell_name(row, len(plan.columns))}")
    return validation
