"""The column that says which companies were sent a form and which have answered; there once somebody was asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from genera_desktop.ui.record_table_content import TableContent
from genera_desktop.ui.record_table_model import TableColumn, TableRow
from genera_desktop.ui.words import moment, translate

if TYPE_CHECKING:
    from genera_desktop.services.asked_companies import AskedCompany

ASKED_COLUMN = "_asked"
PLACE = 1
"""Behind the first of the usual columns."""
Part = TypeVar("Part")
_ASKED, _ANSWERED = "asked", "answered"


def with_asked(content: TableContent, asked: Mapping[str, AskedCompany]) -> TableContent:
    """The table of companies, or some of its rows, with the column where anybody was asked."""
    if not asked:
        return content
    column = TableColumn(
        ASKED_COLUMN,
        translate("AskedColumn", "Company form"),
        18,
        filtered=True,
        choices=_choices,
    )
    columns = _inserted(content.columns, column)
    return TableContent(list(columns), [_with_state(row, asked.get(row.uuid)) for row in content.rows])


def _choices() -> dict[str, str]:
    return {
        _ASKED: translate("AskedColumn", "asked, no answer yet"),
        _ANSWERED: translate("AskedColumn", "answered"),
        "": translate("AskedColumn", "not asked"),
    }


def state_of(asked: AskedCompany | None) -> str:
    """Whether and when a company was asked or has answered, in words; '' where it was not asked."""
    if asked is None:
        return ""
    if asked.answered_at:
        return translate("AskedColumn", "answered {when}").format(when=moment(asked.answered_at))
    return translate("AskedColumn", "asked {when}").format(when=moment(asked.asked_at))


def _last_time(asked: AskedCompany) -> str:
    return asked.answered_at or asked.asked_at


def _with_state(row: TableRow, asked: AskedCompany | None) -> TableRow:
    text = state_of(asked)
    code = "" if asked is None else _ANSWERED if asked.answered_at else _ASKED
    return replace(
        row,
        cells=_inserted(row.cells, text),
        values=_inserted(row.values, f"{code} {_last_time(asked)}" if asked else None),
        codes=_inserted(row.codes, (code,)),
    )


def _inserted(parts: Sequence[Part], part: Part) -> tuple[Part, ...]:
    """With the column's part where there is room for it on a small screen too: the last columns are left out first."""
    return (*parts[:PLACE], part, *parts[PLACE:])
