"""What importing a workbook would do, and what became of it: plain values for a preview, a report, and a decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field, replace
from pathlib import Path

from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.records.content import Address
from genera_desktop.records.merge import AnswerChange, shown_changes
from genera_desktop.records.record import Record, is_deleted
from genera_desktop.store.rows import Summary
from genera_desktop.workbook.submission import SubmissionReading

ADDED, CHANGED, SAME, MISSING, REMOVED = "added", "changed", "same", "missing", "removed"
KINDS = (ADDED, CHANGED, SAME, MISSING, REMOVED)
APPLIED, ALREADY, REFUSED = "applied", "already", "refused"
LEFT_OUT = "record-left-out"
"""The problem by which a submission lists a record that somebody chose not to import."""


@frozen
class RecordPlan:
    """What a workbook would do to one record. `theirs` is None for a missing one; `place` is its row, `Sheet!A5`.

    `newer_here` is the number of answers in which the inventory goes on with something else than the workbook says.
    """

    record: str
    form: str
    title: str
    kind: str
    place: str = ""
    before: Record | None = None
    theirs: Record | None = None
    merged: Record | None = None
    """What it would be: None where it stays as it is `before`, which is None for a new one."""
    newer_here: int = 0
    conflicts: frozenset[Address] = frozenset()
    """Answers that were changed here too, differently, since the workbook went out: both versions would be kept."""
    replaces: bool = False
    """Its id was held by a record of another form, which somebody had typed it into: that one goes."""

    @property
    def is_gone(self) -> bool:
        """Whether it is deleted there, and was not here or deleted before: nobody needs to be told."""
        is_here = self.before is not None and not is_deleted(self.before)
        return self.theirs is not None and is_deleted(self.theirs) and self.kind == SAME and not is_here

    @property
    def changes(self) -> tuple[AnswerChange, ...]:
        """Every answer whose shown value would be another one, all of a new record; worked out when asked for."""
        return tuple(shown_changes(self.before, self.merged)) if self.merged is not None else ()


@frozen
class ImportPlan:
    """What importing one workbook would do. Nothing is written yet.

    `equals` names the submission that holds the same content already. `based_on` are the contexts of the records as
    they were when the plan was made: it is applied only while they still are.
    """

    path: Path
    sha256: str
    reading: SubmissionReading
    records: tuple[RecordPlan, ...]
    problems: tuple[Problem, ...]
    equals: str = ""
    equals_file: str = ""
    based_on: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    waiting: tuple[Record, ...] = ()
    """What it says of records whose rows are gone from it, and that nobody here knows yet."""
    password: str = field(default="", repr=False)
    summaries: Mapping[str, Summary] = field(default_factory=dict, repr=False)
    """Of records as they would be, true while nothing has come into the inventory after `number`, and on `day`."""
    number: int = -1
    day: str = ""

    def summary(self, record: str, number: int, day: str) -> Summary | None:
        """The summary of a record that was worked out with the plan, while it still holds."""
        return self.summaries.get(record) if (number, day) == (self.number, self.day) else None

    @property
    def cluster(self) -> str:
        return self.reading.header.cluster

    @property
    def is_older(self) -> bool:
        """Whether it brings nothing, and for some records the inventory holds something newer."""
        brings = any(line.kind in (ADDED, CHANGED, REMOVED) for line in self.records)
        return not brings and any(line.newer_here for line in self.records)

    def counts(self, forms: Iterable[str]) -> dict[str, dict[str, int]]:
        """How many records of each form are added, changed, same, missing and removed."""
        tally = Counter((line.form, line.kind) for line in self.records)
        return {form: {kind: tally[form, kind] for kind in KINDS} for form in forms}


@frozen
class ImportReport:
    """What became of one workbook. `submission` is its id, or that of the submission that it equals."""

    file: str
    cluster: str
    sha256: str
    status: str
    submission: str = ""
    forms: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    records: frozenset[str] = frozenset()


def without_records(plan: ImportPlan, leave_out: Collection[str]) -> ImportPlan:
    """The plan without some of its records, which it lists as left out."""
    left = [line for line in plan.records if line.record in leave_out and line.theirs is not None]
    if not left:
        return plan
    kept = tuple(line for line in plan.records if line not in left)
    problems = (_left_out(line) for line in left)
    return replace(plan, records=kept, problems=(*plan.problems, *problems))


def _left_out(line: RecordPlan) -> Problem:
    sheet, _, cell = line.place.rpartition("!")
    place = Place(sheet=sheet, cell=cell, form=line.form, record=line.record)
    return Problem(LEFT_OUT, place, Severity.WARNING, {"title": line.title or line.record[:8]})
