"""The questionnaire's rules applied to the records of a workbook, each problem at its cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from genera_desktop.problems import Problem, Severity
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import COMPLETE, STATUS, Record, Versions, is_deleted, status_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings
from genera_desktop.services.load_questionnaire import compiled
from genera_desktop.workbook.submission import SubmissionReading, is_hand_edit


@dataclass(frozen=True, slots=True)
class Checked:
    """One record of a workbook as it may be applied: hand edits that break a rule are left out."""

    theirs: Record
    title: str
    place: str
    problems: tuple[Problem, ...] = ()


def check_submission(
    questionnaire: Questionnaire,
    reading: SubmissionReading,
    held: Mapping[str, Record],
    surroundings: Surroundings,
) -> list[Checked]:
    """Every record of a workbook, but those that neither a row nor the inventory knows, with what is wrong with it.

    A hand edit that breaks a rule is a problem and keeps the old answer; a record that is marked complete by hand stays
    a draft while it has errors. What an inventory wrote itself may be unfinished: a draft's open questions are
    warnings, a complete record's are errors.
    """
    checked = []
    unread = {
        (problem.place.record, Address(problem.place.item, problem.place.question)) for problem in reading.problems
    }
    for record in reading.records:
        form = questionnaire.forms.get(record.form)
        place = reading.rows.get((record.uuid, ""), "")
        if not place and record.uuid not in held and not is_deleted(record):
            continue  # its row is gone or could not be told apart, and nobody here knows what it would say
        if form is None or is_deleted(record):
            checked.append(Checked(record, reading.names.get(record.form, {}).get(record.uuid, ""), place))
            continue
        known = held.get(record.uuid)
        merged = merge_records(known, record) if known else record
        session = EntrySession(compiled(form), content_of(merged), surroundings, record.uuid)
        wrong = session.problems()
        severity = Severity.ERROR if status_of(merged) == COMPLETE else Severity.WARNING
        missing = [replace(problem, severity=severity) for problem in session.missing()]
        # A cell that could not be taken is listed already: that its answer is not here is no second problem.
        missing = [problem for problem in missing if (record.uuid, _address(problem)) not in unread]
        problems = tuple(_placed(problem, reading, record) for problem in [*wrong, *missing])
        kept = _without_wrong_edits(record, reading, [*wrong, *missing])
        checked.append(Checked(kept, session.title(), place, problems))
    return checked


def _address(problem: Problem) -> Address:
    return Address(problem.place.item, problem.place.question)


def _placed(problem: Problem, reading: SubmissionReading, record: Record) -> Problem:
    """The problem at its cell, or where the question has none at the row."""
    address = _address(problem)
    cell = reading.origins.get((record.uuid, address)) or reading.rows.get((record.uuid, address.item), "")
    sheet, _, name = cell.rpartition("!")
    return problem.at(sheet=sheet, cell=name)


def _without_wrong_edits(record: Record, reading: SubmissionReading, problems: Iterable[Problem]) -> Record:
    """The record with the old answer, as the workbook went out with it, wherever a hand edit is an error."""
    wrong = {_address(problem) for problem in problems if problem.severity is Severity.ERROR}
    if wrong and status_of(record) == COMPLETE:
        wrong.add(Address("", STATUS))
    for address in sorted(wrong):
        holder = record.items.get(address.item) if address.item else record
        versions = holder.answers.get(address.key, ()) if holder else ()
        if any(is_hand_edit(version.dot) for version in versions):
            before = reading.replaced.get((record.uuid, address), ())
            record = _with_versions(record, address, before)
    return record


def _with_versions(record: Record, address: Address, versions: Versions) -> Record:
    held = record.items[address.item] if address.item else record
    removed = {version.dot.replica for version in held.answers[address.key] if is_hand_edit(version.dot)}
    answers = {key: value for key, value in held.answers.items() if key != address.key}
    if versions:
        answers[address.key] = versions
    context = {replica: count for replica, count in record.context.items() if replica not in removed}
    if not address.item:
        return replace(record, answers=answers, context=context)
    items = {**record.items, address.item: replace(record.items[address.item], answers=answers)}
    return replace(record, items=items, context=context)
