"""Checks groups that are shown as one table, a row for each question and a column for each choice."""

from __future__ import annotations

from genera_desktop.questionnaire.findings import Findings
from genera_desktop.questionnaire.survey_rows import Draft


def check_table_list(group: Draft, findings: Findings) -> None:
    """Finds selects of a table that choose from other lists than the first one, or from a part of it."""
    if "table-list" not in group.row.raw("appearance").split():
        return
    selects = [draft for draft in group.children if draft.type.choices]
    for select in selects:
        if select.row.raw("choice_filter"):
            findings.error("table-list-filtered", select.row.spot("choice_filter"), name=select.name)
        if select.type.choices != selects[0].type.choices:
            first, own = selects[0].type.choices, select.type.choices
            findings.error("table-list-mixed", select.row.spot("type"), name=select.name, list=own, first=first)
