"""Entries of lists that a workbook went out with and that have no row any more: listed like missing records, and never
deleted."""

from __future__ import annotations

from collections.abc import Mapping

from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.item_title import item_lead, item_title
from genera_desktop.records.record import Record, is_deleted
from genera_desktop.workbook.submission import MissingRow, SubmissionReading
from genera_desktop.workbook.write_submission import item_name

ITEM_MISSING, REPLY_ITEM_MISSING = "row-of-list-missing", "reply-item-missing"
CODES = (ITEM_MISSING, REPLY_ITEM_MISSING)
ENTRY = "entry"
"""The parameter of such a problem that tells what the entry is called; '' where nobody here knows."""


def missing_items(
    reading: SubmissionReading, held: Mapping[str, Record], questionnaire: Questionnaire
) -> list[Problem]:
    """The missing entries of a workbook, where their record still has a row and nobody here has deleted them since.
    Each is called as it is called here; `held` are our records, under the names of `questionnaire`."""
    gone = {row.record for row in reading.missing if not row.item} | reading.rowless
    problems = []
    for row in reading.missing:
        known = held.get(row.record)
        item = known.items.get(row.item) if known else None
        if row.item and row.sheet and row.record not in gone and not (item and is_deleted(item)):
            entry, is_personal = _entry(row, known, questionnaire)
            # Sentences go to others too: a person is named only beside the record.
            title = item_name(row.title, entry) if entry and not is_personal else row.title
            problems.append(Problem(ITEM_MISSING, _place(row), Severity.WARNING, {"title": title, ENTRY: entry}))
    return problems


def missing_of_reply(
    reading: SubmissionReading, own: Record, company: str, questionnaire: Questionnaire
) -> list[Problem]:
    """The entries that were sent to a company and are not in its reply; `own` is our record of it."""
    return [
        Problem(
            REPLY_ITEM_MISSING,
            _place(row),
            Severity.WARNING,
            {"title": company, ENTRY: _entry(row, own, questionnaire)[0]},
        )
        for row in reading.missing
        if row.item and row.record == own.uuid
    ]


def _place(row: MissingRow) -> Place:
    return Place(sheet=row.sheet, form=row.form, record=row.record, item=row.item)


def _entry(row: MissingRow, known: Record | None, questionnaire: Questionnaire) -> tuple[str, bool]:
    """What an entry is called here, and whether that names a person."""
    form, item = questionnaire.forms.get(row.form), known.items.get(row.item) if known else None
    if form is None or item is None:
        return "", False
    lead = item_lead(form, item.repeat)
    return item_title(form, item), bool(lead and lead.personal)
