"""What the reply of a company may change: its own record, and of that what it was asked."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Place, Problem
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Address
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import DELETED, POSITION, Answer, Answers, Record, Versions
from genera_desktop.services.missing_items import missing_of_reply
from genera_desktop.workbook.company_form import company_questions
from genera_desktop.workbook.submission import COMPANY_FORM, SubmissionReading
from genera_desktop.workbook.write_company_form import RECORD, TITLE


def is_reply(reading: SubmissionReading) -> bool:
    """Whether a workbook is the reply of a company to its form."""
    return reading.header.kind == COMPANY_FORM


def own_reply(
    reading: SubmissionReading, held: Mapping[str, Record], questionnaire: Questionnaire, file: str
) -> SubmissionReading:
    """The reply limited to what the company was asked about itself; all else in it is a problem.

    The reading is under the names of `questionnaire`, the one in use; `held` are the inventory's records of those in
    the workbook. GeneraError where the company is none of them.
    """
    own = reading.header.extra.get(RECORD, "")
    if own not in held:
        raise GeneraError("reply-of-unknown-company", file=file, title=reading.header.extra.get("title", own))
    problems = [_foreign(record, reading) for record in reading.records if record.uuid != own]
    records = [
        _limited(record, held[own], questionnaire.forms.get(record.form))
        for record in reading.records
        if record.uuid == own
    ]
    problems += missing_of_reply(reading, held[own], reading.header.extra.get(TITLE, ""), questionnaire)
    return replace(
        reading,
        records=records,
        problems=[*(one for one in reading.problems if one.place.record in ("", own)), *problems],
        missing=[row for row in reading.missing if row.record == own],
        kept=[one for one in reading.kept if one.record == own],
    )


def asked_of_company(questionnaire: Questionnaire, problems: Iterable[Problem]) -> list[Problem]:
    """The problems that concern the company: what only the cluster knows is not missing from a reply."""
    asked = {name: company_questions(form) for name, form in questionnaire.forms.items()}
    return [one for one in problems if not one.place.question or one.place.question in asked.get(one.place.form, ())]


def _limited(theirs: Record, ours: Record, form: Form | None) -> Record:
    """The record with the company's answers; all else is as here, whatever the hidden sheet says."""
    asked = company_questions(form) if form else frozenset()
    around = {form.enclosing_repeat[key] for key in asked} if form else set()
    items = {}
    for item in theirs.items.values():
        held = ours.items.get(item.id)
        if held or item.repeat in around:
            own = asked | {DELETED, POSITION}
            items[item.id] = replace(item, answers=_limited_answers(item.answers, held.answers if held else {}, own))
    return replace(theirs, answers=_limited_answers(theirs.answers, ours.answers, asked), items=items)


def _limited_answers(theirs: Answers, ours: Answers, asked: Container[str]) -> dict[str, Versions]:
    """Their answers to what they were asked. Of all others ours, and marks of edits that may be unknown here."""
    found: dict[str, Versions] = {}
    for key in sorted(theirs.keys() | ours.keys()):
        known = {one.dot: one for one in ours.get(key, ())}
        if key in asked:
            versions = tuple(_made_here(one, known.get(one.dot)) for one in theirs.get(key, ()))
        else:
            by_dot = {one.dot: one for one in theirs.get(key, ()) if one.withheld} | known
            versions = tuple(by_dot[dot] for dot in sorted(by_dot))
        if versions:
            found[key] = versions
    return found


def _made_here(theirs: Answer, ours: Answer | None) -> Answer:
    """An edit as the form brought it back, with what the form was not told: on which computer it was made."""
    return replace(theirs, at=ours.at, by=ours.by) if ours else theirs


def _foreign(record: Record, reading: SubmissionReading) -> Problem:
    sheet, _, cell = reading.rows.get((record.uuid, ""), "").rpartition("!")
    return Problem("reply-of-another-record", Place(sheet=sheet, cell=cell), params={"record": record.uuid[:8]})


def new_conflicts(ours: Record | None, merged: Record) -> frozenset[Address]:
    """The answers on which both sides now say different things and did not before."""
    before = {conflict.address for conflict in conflicts_of(ours)} if ours else set()
    return frozenset(conflict.address for conflict in conflicts_of(merged)) - before
