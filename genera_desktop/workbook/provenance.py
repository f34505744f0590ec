"""Where each value of the consolidated workbook comes from: a row for each source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.survivorship import DECISION, ONLY, MergedItem, MergedRecord, MergedValue
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.merged_cells import cell_of
from genera_desktop.workbook.plan import Column, SheetPlan, Tone

if TYPE_CHECKING:
    from genera_desktop.workbook.consolidated import Consolidation

CALCULATION = "calculation"
"""The rule by which a form computed a value from the merged answers."""

ROWS_IN_SHEET = 1_000_000
"""So many rows, and the heads above them, go into a sheet of Excel's."""

PROVENANCE = ("record", "form", "item", "question", "value", "rule", "cluster", "file", "sheet", "cell", "time", "by")


def provenance_plans(content: Consolidation) -> list[SheetPlan]:
    """The sheets of where values come from: one, and further ones where that many rows do not go into a sheet."""
    parts: list[list[MergedRecord]] = [[]]
    rows = 0
    for record in content.records:
        more = _most_rows(content, record)
        if rows + more > ROWS_IN_SHEET and parts[-1]:
            parts.append([])
            rows = 0
        parts[-1].append(record)
        rows += more
    return [_plan(content, records, number) for number, records in enumerate(parts, 1)]


def _most_rows(content: Consolidation, record: MergedRecord) -> int:
    """How many rows tell of a record, or some more."""
    values = [*record.values.values(), *(value for item in record.items for value in item.values.values())]
    settled = sum(map(len, content.settled.values())) if content.settled else 0
    return sum(max(1, len(value.sources)) for value in values) + len(content.computed.get(record.uuid, ())) + settled


def _plan(content: Consolidation, records: Sequence[MergedRecord], number: int) -> SheetPlan:
    columns = [
        Column(name, messages.text(f"provenance-{name}", content.language), width)
        for name, width in zip(PROVENANCE, (34, 14, 20, 30, 40, 12, 9, 28, 24, 8, 20, 16), strict=True)
    ]
    columns += [
        Column(name, messages.text(f"column-{name.replace('_', '-')}", content.language), 38, tone=Tone.ID)
        for name in ("record_id", "item_id", "source_record_id")
    ]
    rows = (row for record in records for row in _provenance_of(content, record))
    name = "Provenance" if number == 1 else f"Provenance {number}"
    table = name.replace(" ", "_")
    return SheetPlan(name=name, columns=columns, rows=rows, table=table, printed_columns=len(PROVENANCE))


def _provenance_of(content: Consolidation, record: MergedRecord) -> Iterator[list[CellValue]]:
    form = content.questionnaire.forms[record.form]
    computed = content.computed.get(record.uuid, {})
    for item in (None, *record.items):
        place = item.id if item else ""
        for key, merged in (item or record).values.items():
            if (place, key) not in computed:
                yield from _value_rows(content, record, form, item, key, merged)
        for (where, key), value in computed.items():
            if where == place and value not in (None, ""):
                yield from _value_rows(content, record, form, item, key, MergedValue(value, CALCULATION, ()))


def _value_rows(
    content: Consolidation, record: MergedRecord, form: Form, item: MergedItem | None, key: str, merged: MergedValue
) -> Iterator[list[CellValue]]:
    """A row a source; a value that no source has, decided or computed, gets a row of its own."""
    title = content.titles.get(record.uuid, "")
    shown = cell_of(form.question(key), merged.value)
    # One column holds values of all types, so dates are told as text.
    value = shown.isoformat() if isinstance(shown, date | time) else shown
    told: list[CellValue] = [title, form.name, item.repeat if item else None, key, value]
    ids = [record.uuid, item.id if item else None]
    if not merged.sources:
        yield [*told, merged.rule, None, None, None, None, None, None, *ids, None]
    for source in merged.sources:
        edit = (source.record, source.item, key, source.answer.dot)
        rule = DECISION if edit in content.settled and merged.rule == ONLY else merged.rule
        for answer in content.settled.get(edit) or [source.answer]:
            origin = content.origins.get((*edit[:3], answer.dot))
            place = [origin.file, origin.sheet, origin.cell] if origin else [None, None, None]
            yield [*told, rule, source.cluster, *place, answer.at, answer.by, *ids, source.record]
