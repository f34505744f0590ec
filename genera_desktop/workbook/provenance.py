"""Where each value of the consolidated workbook comes from: a row for each source.

From row to row most cells stay the same, so each is made once for a record, a question, a file, and put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, time

from genera_desktop import messages
from genera_desktop.questionnaire.model import Form, Question, QuestionType
from genera_desktop.records.record import Answer, AnswerValue
from genera_desktop.records.survivorship import DECISION, ONLY, MergedValue
from genera_desktop.workbook.cell_texts import cell_columns
from genera_desktop.workbook.consolidation import Consolidation, Origin, ToldRecord
from genera_desktop.workbook.merged_cells import cell_of
from genera_desktop.workbook.plan import Column, SheetPlan, Tone

CALCULATION = "calculation"
"""The rule by which a form computed a value from the merged answers."""

PROVENANCE = ("record", "form", "item", "question", "value", "rule", "cluster", "file", "sheet", "cell", "time", "by")
IDS = ("record_id", "item_id", "source_record_id")
_MOST_KNOWN = 4_096
"""So many times, each with who wrote then, are remembered as cells."""
_MOMENTS = (QuestionType.DATE, QuestionType.TIME, QuestionType.DATETIME)


def provenance_plan(content: Consolidation, records: Iterable[ToldRecord]) -> SheetPlan:
    """The sheet of where values come from. `records` are read while it is written."""
    columns = [
        Column(name, messages.text(f"provenance-{name}", content.language), width)
        for name, width in zip(PROVENANCE, (34, 14, 20, 30, 40, 12, 9, 28, 24, 8, 20, 16), strict=True)
    ]
    columns += [
        Column(name, messages.text(f"column-{name.replace('_', '-')}", content.language), 38, tone=Tone.ID)
        for name in IDS
    ]

    def told(styles: Sequence[int]) -> Iterator[bytes]:
        rows = _Rows(content, styles)
        for record in records:
            yield from rows.of(record)

    return SheetPlan(
        name="Provenance",
        columns=columns,
        told=told,
        rows_in_sheet=content.rows_in_sheet,
        table="Provenance",
        printed_columns=len(PROVENANCE),
    )


class _Rows:
    """The rows of all records, as XML."""

    def __init__(self, content: Consolidation, styles: Sequence[int]) -> None:
        self._content = content
        self._columns = columns = dict(zip((*PROVENANCE, *IDS), cell_columns(styles, placed=False), strict=True))
        self._question, self._value, self._cell = columns["question"], columns["value"], columns["cell"]
        self._source = columns["source_record_id"]
        self._of_nobody = b"".join(columns[name].empty for name in ("cluster", "file", "sheet", "cell", "time", "by"))
        self._edits: dict[tuple[str, ...], bytes] = {}
        self._places: dict[tuple[str, ...], bytes] = {}

    def of(self, told: ToldRecord) -> list[bytes]:
        """The rows of one record: of each place its answers, then what was computed there."""
        merged = told.merged
        form = self._content.questionnaire.forms[merged.form]
        rows: list[bytes] = []
        for item in (None, *merged.items):
            place = item.id if item else ""
            computed = told.computed.get(place, {})
            answers = {key: one for key, one in (item or merged).values.items() if key not in computed}
            for key, value in computed.items():
                if value not in (None, ""):
                    answers[key] = MergedValue(value, CALCULATION, ())
            before = self._cells(("record", "form", "item"), (told.title, merged.form, item.repeat if item else ""))
            self._add(rows, form, before, answers, self._cells(("record_id", "item_id"), (merged.uuid, place)))
        return rows

    def _add(self, rows: list[bytes], form: Form, before: bytes, answers: dict[str, MergedValue], ids: bytes) -> None:
        """Adds a row a source; a value that no source has, decided or computed, gets a row of its own."""
        settled, origin_of = self._content.settled, self._content.origins.get
        for key, merged in answers.items():
            told = (before, self._question.text(key), self._shown(form.question(key), merged.value))
            if not merged.sources:
                ruled = self._columns["rule"].text(merged.rule)
                rows.append(b"".join((*told, ruled, self._of_nobody, ids, self._source.empty)))
            for source in merged.sources:
                rule, cluster, record, item = merged.rule, source.cluster, source.record, source.item
                said: Sequence[Answer] = (source.answer,)
                if settled and (seen := settled.get((record, item, key, source.answer.dot))) is not None:
                    rule, said = DECISION if rule == ONLY else rule, seen or said
                for answer in said:
                    came = self._came(rule, cluster, origin_of((record, item, key, answer.dot)), answer)
                    rows.append(b"".join((*told, *came, ids, self._source.text(record))))

    def _came(self, rule: str, cluster: str, origin: Origin | None, answer: Answer) -> tuple[bytes, bytes, bytes]:
        """By which rule, from whom, in which cell, when and by whose hand an answer came."""
        place = (rule, cluster, origin.file, origin.sheet) if origin else (rule, cluster, "", "")
        where = self._places.get(place)
        if where is None:
            where = self._places[place] = self._cells(("rule", "cluster", "file", "sheet"), place)
        edit = (answer.at, answer.by)
        when = self._edits.get(edit)
        if when is None:
            if len(self._edits) >= _MOST_KNOWN:
                self._edits.clear()
            when = self._edits[edit] = self._cells(("time", "by"), edit)
        return where, self._cell.rare(origin.cell) if origin else self._cell.empty, when

    def _cells(self, names: Sequence[str], texts: Sequence[str]) -> bytes:
        return b"".join(self._columns[name].text(text) for name, text in zip(names, texts, strict=True))

    def _shown(self, question: Question, value: AnswerValue) -> bytes:
        """One column holds values of all types, so dates are told as text."""
        if isinstance(value, str) and question.type not in _MOMENTS:
            return self._value.text(value)
        shown = cell_of(question, value)
        return self._value.cell(shown.isoformat() if isinstance(shown, date | time) else shown)
