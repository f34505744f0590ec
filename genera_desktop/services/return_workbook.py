"""A cluster's own workbook goes back to it: its rows in its order, with problems and corrections marked at their cells.

It is an ordinary workbook with the versions and contexts that the coordinator holds, so that whoever imports it gets
the corrections as edits, and keeps what was done since.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.clusters import code_meant
from genera_desktop.questionnaire.model import Question, Questionnaire, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.merge import AnswerChange, shown_changes
from genera_desktop.records.record import Answer, Record, is_deleted, shown
from genera_desktop.records.serial import record_from_json
from genera_desktop.records.wording import in_words
from genera_desktop.services.export_workbook import leaving_titles, withhold_all
from genera_desktop.services.import_plan import ImportPlan
from genera_desktop.services.keep_submission import KEPT, problem_of
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.newest_workbooks import newest_workbook
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.refused_rows import refused_from_json
from genera_desktop.services.upgrade_records import upgraded_record, upgrades_to
from genera_desktop.services.waiting_records import waits
from genera_desktop.services.workbook_header import header_of
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.plan import MarkTone
from genera_desktop.workbook.remarks import Remark, Remarks
from genera_desktop.workbook.submission import RETURNED, TYPED, KeptAnswer, RefusedRow, Submission, typed_again
from genera_desktop.workbook.system import ITEM_ID
from genera_desktop.workbook.write_submission import write_submission

if TYPE_CHECKING:
    from genera_desktop.store.entries import HistoryEntry, SubmissionRow
    from genera_desktop.store.transaction import Transaction

RowPlace = tuple[str, str]
"""A record and an item of it, '' for the record itself."""

_LONGEST_QUOTED = 1_000
"""Whoever reads a remark has the whole text in their own workbook."""


@frozen
class ReturnReport:
    """What went back: the number of records, of problems to mend, of cells to check, and of corrections."""

    path: Path
    records: int
    problems: int
    warnings: int
    corrections: int


@frozen
class _Received:
    """A workbook as it came: what it says of each record, what is wrong with it, where its rows stood."""

    cluster: str
    round: str
    theirs: Mapping[str, Record]
    now: Mapping[str, Record]
    problems: Sequence[Problem]
    rows: Mapping[RowPlace, str]
    cells: Mapping[str, Mapping[Address, str]]
    reasons: Mapping[tuple[str, Address], str] = field(default_factory=dict)
    own: Sequence[KeptAnswer] = ()
    refused: Sequence[RefusedRow] = ()
    rowless: frozenset[str] = frozenset()


def return_workbook(
    inventory: Inventory,
    path: Path,
    *,
    cluster: str = "",
    submission: str = "",
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> ReturnReport:
    """Writes the workbook that a cluster sent last, or the one of a submission, as it goes back.

    GeneraError where nothing has come from the cluster, or the file cannot be written.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        applied = [one for one in transaction.submissions.all() if not one.undone_at]
        cluster = code_meant({one.cluster for one in applied}, cluster)
        fitting = [one for one in applied if submission in ("", one.id) and cluster in ("", one.cluster)]
        row = newest_workbook(transaction, fitting)
        if row is None:
            raise GeneraError("nothing-to-return", cluster=cluster)
        received = _received_in(transaction, questionnaire, row)
    return _write(inventory, questionnaire, received, path, language, progress)


def _received_in(transaction: Transaction, questionnaire: Questionnaire, row: SubmissionRow) -> _Received:
    """What a submission said, beside its records as they are now."""
    upgrades = upgrades_to(transaction, questionnaire)
    parts = list(transaction.submissions.contributions(submission=row.id))
    held = transaction.records.get_many([part.record for part in parts])
    parts = [part for part in parts if part.record in held or not waits(part)]
    theirs = {part.record: upgraded_record(record_from_json(part.payload), upgrades) for part in parts}
    theirs = {uuid: record for uuid, record in theirs.items() if held.get(uuid, record).form == record.form}
    own = [KeptAnswer(**one) for part in parts for one in part.payload.get(KEPT, ())]
    return _Received(
        row.cluster,
        row.round,
        theirs,
        now={**theirs, **held},
        problems=[problem_of(one) for one in row.problems],
        rows={place: cell for part in parts for place, cell in _rows(part.record, part.origins)},
        cells={
            part.record: {Address(*key.rpartition("/")[::2]): cell for key, cell in part.origins.items()}
            for part in parts
        },
        reasons={
            (entry.record, Address(entry.item, entry.key)): _reason(entry, row)
            for record in held
            for entry in reversed(transaction.history.of(record))
        },
        own=_in_columns(own, row.file),
        refused=refused_from_json(transaction.submissions.refused(row.id)),
        rowless=frozenset(part.record for part in parts if waits(part)),
    )


def return_preview(
    inventory: Inventory, plan: ImportPlan, path: Path, *, language: str = "en", progress: Progress = NO_PROGRESS
) -> ReturnReport:
    """Writes a workbook that was looked at and not imported, as it goes back. GeneraError where that cannot be done."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        theirs = {line.record: line.theirs for line in plan.records if line.theirs is not None}
        held = transaction.records.get_many(list(theirs))
        theirs = {uuid: record for uuid, record in theirs.items() if held.get(uuid, record).form == record.form}
    merged = {line.record: line.merged for line in plan.records if line.merged is not None}
    header = plan.reading.header
    received = _Received(
        header.cluster,
        header.round,
        theirs,
        now={**theirs, **held, **merged},
        problems=plan.problems,
        rows=plan.reading.rows,
        cells=plan.reading.origins,
        own=_in_columns(plan.reading.kept, plan.path.name),
        refused=plan.reading.refused,
        rowless=plan.reading.rowless,
    )
    return _write(inventory, questionnaire, received, path, language, progress)


def _write(
    inventory: Inventory,
    questionnaire: Questionnaire,
    received: _Received,
    path: Path,
    language: str,
    progress: Progress,
) -> ReturnReport:
    records = [received.now[record] for record in received.theirs]
    sent, withheld = withhold_all(inventory, questionnaire, records, personal_data=True, progress=progress)
    titles = leaving_titles(inventory, questionnaire, sent)
    shown_titles = {record: _quoted(title) for known in titles.values() for record, title in known.items()}
    teller = _Teller(questionnaire, received, shown_titles, language)
    loudest = (MarkTone.PROBLEM, MarkTone.CORRECTION, MarkTone.WARNING)
    remarks = sorted([*teller.problems(), *teller.corrections(sent)], key=lambda one: loudest.index(one.tone))
    submission = Submission(
        header=header_of(inventory, RETURNED, cluster=received.cluster, round=received.round, language=language),
        questionnaire=questionnaire,
        records=sent,
        withheld={str(reason): count for reason, count in sorted(withheld.items())},
        rowless=received.rowless,
    )
    refused = _still_refused(received.refused, questionnaire, sent)
    going = Remarks(remarks, _order(received.rows), received.own, refused)
    write_submission(path, submission, language, titles, remarks=going)
    tones = Counter(remark.tone for remark in remarks)
    living = sum(not is_deleted(record) for record in sent)
    return ReturnReport(path, living, tones[MarkTone.PROBLEM], tones[MarkTone.WARNING], tones[MarkTone.CORRECTION])


@frozen
class _Teller:
    """Tells problems and corrections in the words of the questionnaire."""

    questionnaire: Questionnaire
    received: _Received
    titles: Mapping[str, str]
    language: str

    def problems(self) -> Iterator[Remark]:
        """What was wrong in the workbook, but for what the coordinator has answered otherwise since."""
        for problem in self.received.problems:
            place = problem.place
            address = Address(place.item or self._refused_row(place), place.question)
            if place.question and self._is_answered(place.record, address):
                continue
            is_error = problem.severity is Severity.ERROR
            value = typed_again(problem)
            label = self._label(place.record, place.question)
            yield Remark(
                MarkTone.PROBLEM if is_error else MarkTone.WARNING,
                place.record,
                address.item,
                place.question,
                messages.say_beside_label(problem, self.language),
                self.titles.get(place.record, ""),
                label,
                value if is_error and place.question else None,
                str(place),
            )

    def _refused_row(self, place: Place) -> str:
        """The row of which nothing could be read at this place, as remarks name it."""
        number = re.search(r"\d+$", place.cell)
        row = f"{place.sheet}!{number[0]}" if number else ""
        return row if any(one.place == row for one in self.received.refused) else ""

    def corrections(self, sent: Iterable[Record]) -> Iterator[Remark]:
        """Where the coordinator goes on with something else than the workbook says."""
        for record in sent:
            theirs = self.received.theirs[record.uuid]
            if is_deleted(record) and not is_deleted(theirs):
                said = messages.text("remark-deleted", self.language)
                yield self._remark(record, Address("", ""), said)
                continue
            for change in shown_changes(theirs, record):
                if self._is_told(theirs, record, change):
                    yield self._remark(record, change.address, self._corrected(record, change))

    def _is_told(self, theirs: Record, now: Record, change: AnswerChange) -> bool:
        """Only what somebody was asked: neither what is computed or hidden, nor what was held back on the way."""
        question = self._question(now, change.address.key)
        before, after = (_answer(one, change.address) for one in (theirs, now))
        same_edit = before is not None and after is not None and before.dot == after.dot
        is_held_back = same_edit or bool(after and after.withheld)
        return question is not None and question.asked and not is_held_back

    def _is_answered(self, record: str, address: Address) -> bool:
        theirs, now = self.received.theirs.get(record), self.received.now.get(record)
        before, after = (_answer(one, address) if one else None for one in (theirs, now))
        return after is not None and (before is None or after.dot != before.dot)

    def _corrected(self, record: Record, change: AnswerChange) -> str:
        form, question = self.questionnaire.forms[record.form], self._question(record, change.address.key)
        typed = (one.params.get(TYPED) for one in self.received.problems if _is_at(one, record.uuid, change.address))
        old = next((str(value) for value in typed if value), "")
        if question is not None and not old:
            old = in_words(form, question, change.old, language=self.language, titles=self.titles)
        code = self.received.reasons.get((record.uuid, change.address), "newer")
        return messages.text(f"remark-{code}", self.language, old=_quoted(old) or "–")

    def _remark(self, record: Record, address: Address, text: str) -> Remark:
        title, label = self.titles.get(record.uuid, ""), self._label(record.uuid, address.key)
        place = self.received.cells.get(record.uuid, {}).get(address, "")
        return Remark(MarkTone.CORRECTION, record.uuid, address.item, address.key, text, title, label, place=place)

    def _label(self, record: str, key: str) -> str:
        held = self.received.now.get(record)
        question = self._question(held, key) if held else None
        if held is None or question is None:
            return ""
        default = self.questionnaire.forms[held.form].default_language
        return text_in(question.labels, self.language, default) or question.name

    def _question(self, record: Record, key: str) -> Question | None:
        form = self.questionnaire.forms.get(record.form)
        question = form.by_key.get(key) if form else None
        return question if isinstance(question, Question) else None


def _quoted(text: str) -> str:
    """A text as a remark quotes it, which has to stand in one cell with more."""
    return text if len(text) <= _LONGEST_QUOTED else text[: _LONGEST_QUOTED - 1] + "…"


def _in_columns(kept: Iterable[KeptAnswer], file: str) -> list[KeptAnswer]:
    """What stood in columns of somebody's own in this file, from left to right."""

    def column(one: KeptAnswer) -> tuple[int, str]:
        letters = one.place.rpartition("!")[2].rstrip("0123456789")
        return (len(letters), letters)

    return sorted((one for one in kept if one.place.startswith(f"{file}, ")), key=column)


def _still_refused(
    rows: Iterable[RefusedRow], questionnaire: Questionnaire, sent: Iterable[Record]
) -> list[RefusedRow]:
    """The rows of forms in use, but those of items that somebody else has told whose they are."""
    known = {item for record in sent for item in record.items}
    return [
        row for row in rows if row.form in questionnaire.forms and not (row.repeat and row.cells.get(ITEM_ID) in known)
    ]


def _answer(record: Record, address: Address) -> Answer | None:
    holder = record.items.get(address.item) if address.item else record
    return shown(holder.answers.get(address.key, ())) if holder else None


def _is_at(problem: Problem, record: str, address: Address) -> bool:
    place = problem.place
    return (place.record, place.item, place.question) == (record, *address)


def _reason(entry: HistoryEntry, submission: SubmissionRow) -> str:
    """Why an answer is another one now, as the code of its sentence."""
    kind, _, cause = entry.origin.partition(":")
    if kind == "decision":
        return "decided"
    if kind == "submission":
        return "newer" if cause != submission.id else "merged"
    return "corrected"


def _rows(record: str, origins: Mapping[str, str]) -> Iterator[tuple[RowPlace, str]]:
    """A cell of the row in which a record and each of its items stood."""
    for key, cell in origins.items():
        yield (record, key.rpartition("/")[0]), cell


def _order(rows: Mapping[RowPlace, str]) -> dict[RowPlace, int]:
    """The order of the rows on their sheets."""
    numbers = {place: re.search(r"\d+$", cell) for place, cell in rows.items()}
    return {place: int(found[0]) for place, found in numbers.items() if found}
