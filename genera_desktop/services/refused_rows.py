"""The rows of a workbook of which nothing could be read, as they are kept to go back to whoever sent them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.layout import column_name
from genera_desktop.workbook.submission import RefusedRow
from genera_desktop.workbook.system import OWN_NAMES

MOST_KEPT = 2000
"""So many rows are kept of one workbook: one with more is wrong as a whole, and its sender has it."""

_KINDS: Mapping[str, Callable[[str], CellValue]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
}


def refused_to_json(rows: Iterable[RefusedRow], questionnaire: Questionnaire) -> list[dict[str, Any]]:
    """The rows as plain JSON. What is about a person is left out: nobody could find and erase it there."""
    return [
        {
            "form": row.form,
            "repeat": row.repeat,
            "sheet": row.sheet,
            "number": row.number,
            "cells": {name: _to_json(value) for name, value in _impersonal(row, questionnaire).items()},
        }
        for row in islice(rows, MOST_KEPT)
    ]


def refused_from_json(kept: Iterable[Mapping[str, Any]]) -> list[RefusedRow]:
    """The rows that `refused_to_json` told."""
    return [
        RefusedRow(
            one["form"],
            one["repeat"],
            one["sheet"],
            one["number"],
            {name: _from_json(value) for name, value in one["cells"].items()},
        )
        for one in kept
    ]


def _impersonal(row: RefusedRow, questionnaire: Questionnaire) -> dict[str, CellValue]:
    """The cells that are not about a person. Where a sheet has such columns, those of somebody's own may be, too."""
    form = questionnaire.forms.get(row.form)
    questions = form.questions_of(row.repeat) if form else ()
    if form is None or not any(question.personal for question in questions):
        return dict(row.cells)
    allowed = {column_name(form, question.key) for question in questions if not question.personal} | OWN_NAMES
    return {name: value for name, value in row.cells.items() if name in allowed}


def _to_json(value: CellValue) -> Any:
    return {type(value).__name__: value.isoformat()} if isinstance(value, date | time) else value


def _from_json(value: Any) -> CellValue:
    if not isinstance(value, dict):
        plain: CellValue = value
        return plain
    [(kind, text)] = value.items()
    return _KINDS[kind](text)
