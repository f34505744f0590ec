"""The consolidated workbook: one row per merged record, codes and labels, and where each value comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from genera_desktop import messages
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import LOCAL_ID, Answer, AnswerValue, Dot, value_of
from genera_desktop.records.survivorship import Difference, MergedItem, MergedRecord
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.consolidated_sheet import MergedSheet
from genera_desktop.workbook.layout import form_sheets
from genera_desktop.workbook.open_questions import open_questions_plan
from genera_desktop.workbook.plan import Line, LineStyle, PagePlan, SheetPlan
from genera_desktop.workbook.provenance import ROWS_IN_SHEET, provenance_plan
from genera_desktop.workbook.reference_sheets import kept_plan
from genera_desktop.workbook.shelf import Shelf
from genera_desktop.workbook.submission import KeptAnswer
from genera_desktop.workbook.words import SEPARATOR


@frozen
class Origin:
    """Where a version of an answer came in: the file and its cell."""

    file: str
    sheet: str
    cell: str


EditKey = tuple[str, str, str, Dot]
"""One edit of one answer: record, item, question, and the edit's dot."""


class Origins(Protocol):
    """The cell in which each version was received first."""

    def get(self, edit: EditKey, /) -> Origin | None: ...


@frozen
class OpenPair:
    """Two records that may be one and wait for a decision."""

    left: str
    right: str
    reasons: str


@frozen
class OpenProblem:
    """What a workbook says and could not be taken over. `kept` is what counts meanwhile; `record` may be ''."""

    record: str
    title: str
    label: str
    typed: str
    kept: str
    told: str


@frozen
class ToldRecord:
    """A merged record with its title, and with its calculated values by place and question, computed again from the
    merged answers."""

    merged: MergedRecord
    title: str
    computed: Mapping[str, Mapping[str, AnswerValue]]


@dataclass(frozen=True, kw_only=True)
class Consolidation:
    """Everything that the workbook says.

    There may be more records than the memory holds. They come by form, are read once while the first sheets are
    written, and what other sheets show of them lies on the shelf meanwhile. What is only known when all have been
    read - titles, differences, problems, kept answers - is asked for afterwards.
    """

    questionnaire: Questionnaire
    records: Iterable[ToldRecord]
    shelf: Shelf
    titles: Mapping[str, str]
    origins: Origins
    settled: Mapping[EditKey, Sequence[Answer]] = field(default_factory=dict)
    """The edits that decisions made, to the received versions that say the same: none where nobody had said so."""
    pairs: Sequence[OpenPair] = ()
    problems: Iterable[OpenProblem] = ()
    differences: Iterable[tuple[str, Difference]] = ()
    """What nobody has decided yet, each with the name of its form."""
    kept: Iterable[KeptAnswer] = ()
    """What no question takes: of columns that were added by hand, and of questions that are asked no more."""
    language: str = "en"
    facts: Mapping[str, CellValue] = field(default_factory=dict)
    rows_in_sheet: int = ROWS_IN_SHEET
    """So many rows of provenance go into one sheet."""


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
