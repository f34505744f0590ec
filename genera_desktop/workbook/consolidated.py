"""The consolidated workbook: one row per merged record, codes and labels, and where each value comes from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from genera_desktop import messages
from genera_desktop.records.record import LOCAL_ID, AnswerValue, value_of
from genera_desktop.records.survivorship import MergedItem, MergedRecord
from genera_desktop.workbook.consolidated_sheet import MergedSheet
from genera_desktop.workbook.consolidation import Consolidation, ToldRecord
from genera_desktop.workbook.layout import form_sheets
from genera_desktop.workbook.open_questions import open_questions_plan
from genera_desktop.workbook.plan import Line, LineStyle, PagePlan, SheetPlan
from genera_desktop.workbook.provenance import provenance_plan
from genera_desktop.workbook.reference_sheets import kept_plan
from genera_desktop.workbook.shelf import Shelf
from genera_desktop.workbook.words import SEPARATOR


def consolidated_plans(content: Consolidation) -> list[SheetPlan | PagePlan]:
    """The workbook's sheets: a page to read first, a sheet a form and a repeat, provenance, open questions."""
    sheets: list[SheetPlan | PagePlan] = [_read_me(content)]
    names = {(sheet.form.name, sheet.repeat): sheet.name for sheet in form_sheets(content.questionnaire)}
    for form in content.questionnaire.forms.values():
        for repeat in (None, *form.repeats):
            place = (form.name, repeat.key if repeat else "")
            sheet = MergedSheet(form, repeat, content.titles, content.language)
            sheets.append(sheet.plan(names[place], content.shelf.rows(place)))
    kept = replace(kept_plan(content.kept), if_any=True)  # others' readers choke on an empty one
    return [*sheets, provenance_plan(content, _on_the_way(content)), open_questions_plan(content), kept]


def _on_the_way(content: Consolidation) -> Iterator[ToldRecord]:
    """The records, each laid on the shelf as it passes."""
    for record in content.records:
        _lay_down(content.shelf, record)
        yield record


def _lay_down(shelf: Shelf, told: ToldRecord) -> None:
    """Lays down what the sheets of its form show of a record: what tells it to people, its values, its ids."""
    merged = told.merged
    clusters = SEPARATOR.join(sorted({member.cluster for member in merged.members}))
    local = SEPARATOR.join(str(value_of(member.answers, LOCAL_ID) or "") for member in merged.members)
    head = (told.title, merged.cluster, clusters, local)
    shelf.put((merged.form, ""), (head, _shown(told, merged, ""), (merged.uuid, SEPARATOR.join(merged.aliases))))
    for item in merged.items:
        values = _shown(told, item, item.id)
        shelf.put((merged.form, item.repeat), ((told.title,), values, (merged.uuid, item.id)))


def _shown(told: ToldRecord, of: MergedRecord | MergedItem, place: str) -> dict[str, AnswerValue]:
    """The merged answers of a record or item, and what was computed from them."""
    return {key: one.value for key, one in of.values.items()} | dict(told.computed.get(place, {}))


def _read_me(content: Consolidation) -> PagePlan:
    language = content.language
    lines = [
        Line(messages.text("consolidated-title", language), style=LineStyle.TITLE),
        Line(messages.text("consolidated-what", language)),
        Line(messages.text("consolidated-provenance", language)),
        Line(messages.text("consolidated-facts", language), style=LineStyle.HEADING),
    ]
    lines += [Line(name, value, LineStyle.FACT) for name, value in content.facts.items()]
    return PagePlan(name="Read me", lines=lines)
