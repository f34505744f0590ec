"""Writes the company form: what is known of one company, for it to correct, fill in and send back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from genera_desktop import messages
from genera_desktop.questionnaire.model import Question, text_in
from genera_desktop.records.record import Record
from genera_desktop.workbook.company_form import company_sheets, upright_plan
from genera_desktop.workbook.layout import READ_ME, FormSheet
from genera_desktop.workbook.meta import meta_plan
from genera_desktop.workbook.plan import Line, LineStyle, PagePlan, Plan
from genera_desktop.workbook.reference_sheets import choice_plan
from genera_desktop.workbook.submission import Submission, as_it_travels
from genera_desktop.workbook.write import write_book
from genera_desktop.workbook.write_submission import Export, Titles, drop_downs_of, properties_of

RECORD, TITLE, SENDER, UNTIL, REPLY_TO, GREETING = "record", "title", "sender", "until", "reply_to", "greeting"
"""What a company form's header says in `extra`: for which record it is, and what its first page tells the company."""

_ACCENT: Final = "0B6A61"
_STEPS = 6


def write_company_form(path: Path, submission: Submission, titles: Titles) -> None:
    """Writes the form of the submission's only record. Equal submissions give equal bytes."""
    [record] = submission.records
    submission = replace(submission, records=[as_it_travels(record)])
    plans = company_form_plans(submission, record, titles)
    language = submission.header.language
    write_book(path, plans, properties_of(submission.header), language)


def company_form_plans(submission: Submission, record: Record, titles: Titles) -> list[Plan]:
    """The sheets of a company form: a page of welcome, the questions, the lists, and what only the program reads."""
    header = submission.header
    form = submission.questionnaire.forms[record.form]
    sheets = company_sheets(form, header.language)
    export = Export(submission, sheets, titles)
    export.add(submission.records[0])
    wanted = {one.choice_list for sheet in sheets for one in sheet.questions if one.choice_list}
    choices, places = choice_plan(submission.questionnaire, header.language, wanted)
    made = f"{record.uuid} {header.replica} {header.made_at}"
    title = titles.get(record.form, {}).get(record.uuid, "")
    plans = [
        upright_plan(
            sheet, header.language, drop_downs_of(sheet, places), export.rows[sheet.name], title=title, made=made
        )
        for sheet in sheets
    ]
    choices.hidden = True
    return [welcome_plan(submission, sheets, title), *plans, choices, meta_plan(export.meta())]


def welcome_plan(submission: Submission, sheets: tuple[FormSheet, ...], title: str) -> PagePlan:
    """The first sheet: who asks what, until when, and how it goes back."""
    header = submission.header
    language, extra = header.language, header.extra

    def say(code: str, **params: str | int) -> str:
        return messages.text(code, language, **params)

    sender = extra.get(SENDER, header.cluster)
    lines = [Line(title or say("read-me-title-company-form"), style=LineStyle.TITLE)]
    lines += [Line(text) for text in extra.get(GREETING, "").splitlines() if text.strip()]
    lines += [Line(say("company-form-what", sender=sender)), Line("")]
    facts = {
        "company-form-until": extra.get(UNTIL, ""),
        "company-form-reply-to": extra.get(REPLY_TO, ""),
        "company-form-sender": sender,
        "company-form-made": header.made_at[:10],
    }
    lines += [Line(say(code), value, LineStyle.FACT) for code, value in facts.items() if value]
    lines += [Line(""), Line(say("company-form-how"), style=LineStyle.HEADING)]
    lines += [Line(f"{number}.  {say(f'company-form-how-{number}')}") for number in range(1, _STEPS + 1)]
    lines += [Line(""), Line(say("company-form-sheets"), style=LineStyle.HEADING)]
    lines += [Line(sheet.name, _about(sheet, language), LineStyle.FACT) for sheet in sheets]
    if any(isinstance(one, Question) and one.personal for sheet in sheets for one in sheet.questions):
        lines += [Line(""), Line(say("company-form-persons"), style=LineStyle.HEADING)]
        lines.append(Line(say("company-form-persons-what")))
    return PagePlan(name=READ_ME, lines=lines, accent=_ACCENT)


def _about(sheet: FormSheet, language: str) -> str:
    repeat = sheet.form.by_key.get(sheet.repeat)
    if repeat is None:
        return messages.text("company-form-questions", language, count=len(sheet.questions))
    return text_in(repeat.hints, language, sheet.form.default_language)
