"""A workbook comes in: a plan that shows what it would change, and its application as one transaction."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from genera_desktop.errors import GeneraError
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import ERASED, Record
from genera_desktop.records.texts import RecordTexts, text_of
from genera_desktop.services.asked_companies import note_answer
from genera_desktop.services.check_records import Checked, check_submission
from genera_desktop.services.company_reply import asked_of_company, is_reply, own_reply
from genera_desktop.services.erase_person import erase_as_told, erase_in_texts
from genera_desktop.services.erased_list import ErasedList, erased_list
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.import_plan import (
    ADDED,
    ALREADY,
    APPLIED,
    CHANGED,
    LEFT_OUT,
    MISSING,
    REMOVED,
    SAME,
    ImportPlan,
    ImportReport,
    RecordPlan,
    without_records,
)
from genera_desktop.services.join_round import brings_round, join_round
from genera_desktop.services.keep_submission import cluster_of, contribution_texts, contributions_of, submission_row
from genera_desktop.services.load_questionnaire import current_questionnaire, keep_questionnaire
from genera_desktop.services.missing_items import missing_items
from genera_desktop.services.plan_record import of_another_form, record_plan
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_workbook import read_submission_file
from genera_desktop.services.refused_rows import refused_to_json
from genera_desktop.services.same_content import same_submission, with_further_file
from genera_desktop.services.screen_erased import without_erased
from genera_desktop.services.summary import Summariser
from genera_desktop.services.surroundings import surroundings_of_records
from genera_desktop.services.upgrade_records import (
    Upgrades,
    upgrade_stored,
    upgraded_reading,
    upgraded_record,
    upgrades_to,
)
from genera_desktop.services.waiting_records import waiting_records
from genera_desktop.store.entries import HistoryBundle, SubmissionRow, Told
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from genera_desktop.workbook.child import ReadingChild
from genera_desktop.workbook.submission import CONSOLIDATED, STARTER, SubmissionReading
from genera_desktop.workbook.write_company_form import RECORD

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

SUBMISSIONS = uuid.UUID("5f0c1a52-2d0e-4f0b-9a36-0c1c9b1c7a11")
"""The namespace of the ids of submissions."""
CHANGED_SINCE = "changed-since-preview"
"""The refusal of a plan that was made before somebody changed what it is about."""


@seldom_searched()
def plan_import(
    inventory: Inventory,
    path: Path,
    *,
    password: str = "",
    child: ReadingChild | None = None,
    progress: Progress = NO_PROGRESS,
) -> ImportPlan:
    """What importing a workbook would add, change and leave, with every problem at its cell.

    `child` reads it, where many are read. GeneraError where the file is no workbook of ours, or not one for this
    inventory.
    """
    progress.step(0, 3, "read")
    sha256 = file_hash(path)
    reading = read_submission_file(path, password=password, child=child)
    refuse_misplaced(inventory, reading, path.name)
    progress.step(1, 3, "compare")
    with inventory.reading() as transaction:
        here = _held_for(transaction, reading)
    reading = _as_it_counts(reading, here, path.name)
    known = {**here.waiting, **here.records}
    surroundings = surroundings_of_records(
        inventory, here.questionnaire, [*reading.records, *known.values()], more=reading.names
    )
    checked = check_submission(here.questionnaire, reading, known, surroundings)
    progress.step(2, 3, "compare")
    return ImportPlan(
        path,
        sha256,
        reading,
        records=tuple(_lines(reading, here, checked)),
        problems=(*reading.problems, *_found(reading, here, checked)),
        equals=here.equal.id if here.equal else "",
        equals_file=here.equal.file if here.equal else "",
        based_on={record: dict(known[record].context) for record in known},
        waiting=tuple(one.theirs for one in checked if one.waits),
        password=password,
        summaries={
            one.theirs.uuid: one.summary for one in checked if one.summary and one.theirs.uuid not in here.waiting
        },
        number=here.number,
        day=inventory.now_text()[:10],
    )


@seldom_searched()
def apply_import(
    inventory: Inventory,
    plan: ImportPlan,
    *,
    leave_out: Collection[str] = (),
    backup: bool = True,
    progress: Progress = NO_PROGRESS,
) -> ImportReport:
    """Imports what was planned, as one transaction, after a backup. A content that is already here writes nothing.

    Records to `leave_out` are not imported; the submission lists them, and the same workbook can bring them later.
    Who was erased where the workbook comes from is erased here; `finish_erasing` takes them out of the backups.
    GeneraError where a record has changed since the plan was made; nothing is changed then.
    """
    plan = without_records(plan, leave_out)
    with inventory.at_once():
        return _apply(inventory, plan, backup=backup, progress=progress)


def _apply(inventory: Inventory, plan: ImportPlan, *, backup: bool, progress: Progress) -> ImportReport:
    reading = plan.reading
    with inventory.reading() as transaction:
        questionnaire = _questionnaire_after(transaction, reading)
    counts = plan.counts(questionnaire.forms)
    if plan.equals:
        nothing = {form: {**counts[form], ADDED: 0, CHANGED: 0, REMOVED: 0} for form in counts}
        _note_further_file(inventory, plan, questionnaire, counts, backup=backup)
        return _report(plan, ALREADY, plan.equals, nothing, frozenset())
    if backup:
        inventory.backup("import")
    submission = str(uuid.uuid5(SUBMISSIONS, f"{inventory.info.id} {reading.content_hash} {inventory.now_text()}"))
    with inventory.writing() as transaction:
        summariser = Summariser(inventory, questionnaire, reading.names, transaction)
        _refuse_if_changed(transaction, plan)
        theirs = [one.theirs for one in plan.records if one.theirs is not None]
        said = erase_as_told(transaction, summariser, theirs, reading.texts)
        number = transaction.latest_number()  # a version that is kept says nothing new of what the plan tells
        before, known = transaction.questionnaires.current(), _known_versions(transaction, reading)
        _keep_versions(transaction, reading, questionnaire)
        if brings_round(transaction, reading.header):
            brought = [line.merged for line in plan.records if line.merged is not None]
            join_round(transaction, reading.header, brought, inventory.now_text())
        written = [line for line in plan.records if line.merged is not None]
        changed = [line for line in written if line.kind != SAME or line.before is None]
        grown = [line for line in written if line.kind == SAME and line.before is not None]
        for line in (*changed, *grown):
            if line.replaces:
                transaction.records.remove(line.record)
        told = _summarised(inventory, plan, [*changed, *grown], summariser, number, progress)
        transaction.records.put_many(told, reading.texts)
        transaction.history.add_bundles(_history(changed, reading.texts, submission, inventory))
        is_other = before != transaction.questionnaires.current()
        if before and (is_other or known != _known_versions(transaction, reading)):
            upgrades = upgrades_to(transaction, questionnaire)
            upgrade_stored(
                inventory, transaction, upgrades, summariser, change=f"starter-{submission}", only_moved=not is_other,
                but={line.record for line in (*changed, *grown)}, progress=progress,
            )  # fmt: skip
        if is_reply(reading):
            note_answer(transaction, reading.header.extra[RECORD], submission, inventory.now_text())
        row, parts = _row(inventory, plan, submission, counts), contribution_texts(reading, _said(plan), submission)
        transaction.submissions.add(row, parts, refused_to_json(reading.refused, reading.questionnaire))
        erase_in_texts(transaction, summariser, said)
    return _report(plan, APPLIED, submission, counts, frozenset(line.record for line in changed))


def _summarised(
    inventory: Inventory,
    plan: ImportPlan,
    lines: Sequence[RecordPlan],
    summariser: Summariser,
    number: int,
    progress: Progress,
) -> Iterator[tuple[Record, Summary]]:
    """The records to be stored, with their summaries: those of the plan, where nothing has come in after `number`."""
    day = inventory.now_text()[:10]
    for done, line in enumerate(lines):
        progress.step(done, len(plan.records), "import")
        assert line.merged is not None
        yield line.merged, plan.summary(line.record, number, day) or summariser.of(line.merged)


def _note_further_file(
    inventory: Inventory,
    plan: ImportPlan,
    questionnaire: Questionnaire,
    counts: dict[str, dict[str, int]],
    *,
    backup: bool,
) -> None:
    """Makes one telling of a submission and a further file with its content, whichever came first. Nothing is written
    where the file is the same one, or was only saved again."""
    row = _row(inventory, plan, plan.equals, counts)
    with inventory.reading() as transaction:
        held = transaction.submissions.get(plan.equals)
        parts = list(contributions_of(plan.reading, _said(plan), plan.equals))
        told = with_further_file(transaction, held, row, parts) if held else None
    if held is None or told is None:
        return
    if backup:
        inventory.backup("import")
    summariser = Summariser(inventory, questionnaire, plan.reading.names)
    with inventory.writing() as transaction:
        _refuse_if_changed(transaction, plan)
        for line in plan.records:
            if line.merged is not None:  # some of its edits are older than it was known
                transaction.records.put(line.merged, summariser.of(line.merged))
        is_other = told[0].sha256 != held.sha256
        refused = refused_to_json(plan.reading.refused, plan.reading.questionnaire) if is_other else None
        transaction.submissions.replace(*told, refused)


class _Here(NamedTuple):
    """What the inventory holds of what a workbook is about, its records under the names of `questionnaire`, the one in
    use after the import. `waiting` is what came before for records that it does not hold."""

    questionnaire: Questionnaire
    upgrades: Upgrades
    records: Mapping[str, Record]
    waiting: Mapping[str, Record]
    equal: SubmissionRow | None
    erased: ErasedList
    number: int


def _held_for(transaction: Transaction, reading: SubmissionReading) -> _Here:
    questionnaire = _questionnaire_after(transaction, reading)
    upgrades = upgrades_to(transaction, questionnaire, reading.questionnaire)
    held = transaction.records.get_many([record.uuid for record in reading.records])
    unknown = [record.uuid for record in reading.records if record.uuid not in held]
    waiting = waiting_records(transaction, unknown, upgrades)
    return _Here(
        questionnaire,
        upgrades,
        {uuid: upgraded_record(record, upgrades) for uuid, record in held.items()},
        {uuid: record for uuid, record in waiting.items() if uuid not in reading.rowless},
        None if _brings_more(transaction, reading) else _equal(transaction, reading),
        erased_list(transaction),
        transaction.latest_number(),
    )


def _as_it_counts(reading: SubmissionReading, here: _Here, file: str) -> SubmissionReading:
    """What a workbook says under the names in use, without who was erased; of a reply what its company was asked."""
    reading = without_erased(upgraded_reading(reading, here.upgrades), here.questionnaire, here.erased)
    return own_reply(reading, here.records, here.questionnaire, file) if is_reply(reading) else reading


def _lines(reading: SubmissionReading, here: _Here, checked: Sequence[Checked]) -> Iterator[RecordPlan]:
    """What becomes of each record that the workbook tells, then those whose rows are missing."""
    for one in checked:
        if not one.waits:
            yield record_plan(here.records.get(one.theirs.uuid), one, here.waiting.get(one.theirs.uuid))
    for row in reading.missing:
        if not row.item:
            yield RecordPlan(row.record, row.form, row.title, MISSING)


def _found(reading: SubmissionReading, here: _Here, checked: Sequence[Checked]) -> list[Problem]:
    """What is wrong with the records; how they were read is told already."""
    found = [problem for one in checked for problem in (*one.problems, *of_another_form(here.records, one))]
    if is_reply(reading):
        return asked_of_company(here.questionnaire, found)
    return found + missing_items(reading, here.records, here.questionnaire)


def _equal(transaction: Transaction, reading: SubmissionReading) -> SubmissionRow | None:
    """The submission that says the same, unless some of its records were left out: they may come now."""
    equal = same_submission(transaction, reading.content_hash, cluster_of(reading), reading.header.round)
    return None if equal and any(one["code"] == LEFT_OUT for one in equal.problems) else equal


def file_hash(path: Path) -> str:
    """SHA-256 of a file; GeneraError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError as error:
        raise GeneraError("file-missing", file=path.name) from error
    except OSError as error:
        raise GeneraError("file-unreadable", file=path.name) from error


def refuse_misplaced(inventory: Inventory, reading: SubmissionReading, file: str) -> None:
    """GeneraError for a workbook that belongs to another cluster, or is a result and no submission."""
    header = reading.header
    if header.kind == CONSOLIDATED:
        raise GeneraError("consolidated-is-no-submission", file=file)
    own = inventory.info.cluster
    if own and header.cluster and header.cluster != own:
        raise GeneraError("workbook-of-another-cluster", file=file, cluster=header.cluster, own=own)


def _questionnaire_after(transaction: Transaction, reading: SubmissionReading) -> Questionnaire:
    """The questionnaire that the inventory works with after the import: its own, or a starter's newer one."""
    if not transaction.questionnaires.current():
        return reading.questionnaire
    ours = current_questionnaire(transaction)
    newer = reading.header.kind == STARTER and reading.questionnaire.version > ours.version
    return reading.questionnaire if newer else ours


def _brings_more(transaction: Transaction, reading: SubmissionReading) -> bool:
    """Whether a workbook brings a questionnaire or a round: then it is none that came before, whatever it says."""
    questionnaire = _questionnaire_after(transaction, reading)
    return questionnaire is reading.questionnaire or brings_round(transaction, reading.header)


def _keep_versions(transaction: Transaction, reading: SubmissionReading, questionnaire: Questionnaire) -> None:
    keep_questionnaire(transaction, reading.questionnaire, current=questionnaire is reading.questionnaire)


def _known_versions(transaction: Transaction, reading: SubmissionReading) -> list[list[str]]:
    """Every version that is known of the workbook's forms: one that is new may tell who was renamed to whom."""
    return [transaction.questionnaires.versions(form) for form in reading.questionnaire.forms]


def _refuse_if_changed(transaction: Transaction, plan: ImportPlan) -> None:
    told = [line for line in plan.records if line.theirs is not None]
    known = transaction.records.get_many([line.record for line in told])
    known |= waiting_records(transaction, [line.record for line in told if line.record not in known], {})
    for line in told:
        record = known.get(line.record)
        if dict(record.context if record else {}) != dict(plan.based_on.get(line.record, {})):
            raise GeneraError(CHANGED_SINCE, title=line.title or line.record)
    more = bool(plan.equals) or _brings_more(transaction, plan.reading)
    if not more and _equal(transaction, plan.reading) is not None:
        raise GeneraError(CHANGED_SINCE, title=plan.path.name)  # somebody else has brought the same content


def _history(
    lines: Sequence[RecordPlan], texts: RecordTexts, submission: str, inventory: Inventory
) -> Iterator[HistoryBundle]:
    origin, now = f"submission:{submission}", inventory.now_text()
    for line in lines:
        added = text_of(line.merged, texts) if line.before is None and line.merged else None
        if added and added.is_plain:
            yield HistoryBundle(submission, "import", now, origin, line.record, added=added)
        else:
            yield HistoryBundle(submission, "import", now, origin, line.record, list(_told(line)))


def _told(line: RecordPlan) -> Iterator[Told]:
    assert line.merged is not None
    for change in line.changes:
        item, key = change.address
        held = line.merged.items[item] if item else line.merged
        if ERASED in held.answers and key not in held.answers:
            continue  # the history does not tell what an erased person was called
        versions = held.answers[key]
        newest = max(versions, key=lambda version: (version.at, version.dot)) if versions[1:] else versions[0]
        yield newest.by, item, key, change.old, change.new, newest.dot


def _row(inventory: Inventory, plan: ImportPlan, submission: str, counts: dict[str, dict[str, int]]) -> SubmissionRow:
    return submission_row(
        submission,
        plan.reading,
        plan.path,
        plan.sha256,
        received_at=inventory.now_text(),
        counts=counts,
        problems=plan.problems,
    )


def _said(plan: ImportPlan) -> list[Record]:
    """What the workbook says of each record."""
    return [*(line.theirs for line in plan.records if line.theirs is not None), *plan.waiting]


def _report(
    plan: ImportPlan, status: str, submission: str, counts: Mapping[str, Mapping[str, int]], records: frozenset[str]
) -> ImportReport:
    problems = tuple(replace(problem.at(file=plan.path.name)) for problem in plan.problems)
    return ImportReport(plan.path.name, plan.cluster, plan.sha256, status, submission, counts, problems, records)
