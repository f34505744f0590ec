"""The questionnaire's rules applied to the records of a workbook, each problem at its cell."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace

from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Address, content_of, versions_at
from genera_desktop.records.edits import with_versions
from genera_desktop.records.merge import merge_records
from genera_desktop.records.record import COMPLETE, STATUS, Record, Versions, is_deleted, status_of
from genera_desktop.records.session import EntrySession
from genera_desktop.records.state import Surroundings
from genera_desktop.services.judges import Judges
from genera_desktop.services.load_questionnaire import compiled
from genera_desktop.services.summary import summary_by
from genera_desktop.services.surroundings import Titles, still_clock
from genera_desktop.store.rows import Summary
from genera_desktop.workbook.submission import TYPED, SubmissionReading, as_typed


@frozen
class Checked:
    """One record of a workbook as it may be applied: hand edits that break a rule are left out."""

    theirs: Record
    title: str
    place: str
    problems: tuple[Problem, ...] = ()
    waits: bool = False
    """Its row is gone or could not be told apart, and nobody here knows whose the rows of its lists are."""
    summary: Summary | None = None
    """Of the record once it has met ours, where all of it may be applied."""


def check_submission(
    questionnaire: Questionnaire,
    reading: SubmissionReading,
    held: Mapping[str, Record],
    surroundings: Surroundings,
) -> list[Checked]:
    """Every record of a workbook, with what is wrong with it.

    A hand edit that breaks a rule is a problem and keeps the old answer; a record that is marked complete by hand stays
    a draft while it has errors. What an inventory wrote itself may be unfinished: a draft's open questions are
    warnings, a complete record's are errors. What is listed is wrong once the record has met ours; what is left out
    follows from the workbook alone, so that it does not matter in which order workbooks come.
    """
    checking = _Checking(questionnaire, reading, Judges(surroundings))
    return [checking.checked(record, held.get(record.uuid)) for record in reading.records]


class _Checking:
    """The check of one workbook, record by record."""

    def __init__(self, questionnaire: Questionnaire, reading: SubmissionReading, judges: Judges) -> None:
        self._forms = questionnaire.forms
        self._reading = reading
        self._judges = judges
        self._edited = {record for record, _ in reading.replaced}
        self._unread = _unread(reading)

    def checked(self, record: Record, known: Record | None) -> Checked:
        """A record of the workbook beside the one that is held under its id."""
        reading = self._reading
        form = self._forms.get(record.form)
        place = reading.rows.get((record.uuid, ""), "")
        title = reading.names.get(record.form, {}).get(record.uuid, "")
        waits = record.uuid in reading.rowless and known is None
        if form is None or is_deleted(record):
            return Checked(record, title, place, waits=waits)
        unread = self._unread.get(record.uuid, ())
        found: list[Problem] = []
        summary = None
        if not waits:
            merged = merge_records(known, record) if known and known.form == record.form else record
            content = content_of(merged)
            verdict = self._judges.verdict(form, content, record.uuid)
            title, summary = verdict.title, summary_by(form, merged, content, verdict)
            found = _wrong_and_missing(verdict.problems, verdict.missing, merged, unread)
        kept = record
        if record.uuid in self._edited:
            kept, found = self._without_wrong_edits(form, record, found, unread)
        problems = tuple(_placed(problem, reading, record) for problem in found)
        return Checked(kept, title, place, problems, waits, summary if kept is record else None)

    def _without_wrong_edits(
        self, form: Form, record: Record, found: Sequence[Problem], unread: Collection[Address]
    ) -> tuple[Record, list[Problem]]:
        """The record without the hand edits that break a rule, and all that is wrong with it, with what was typed."""
        by_itself = _wrong_by_itself(compiled(form), self._reading, record, unread)
        told = {(_address(problem), problem.code) for problem in found}
        new = [problem for problem in by_itself if (_address(problem), problem.code) not in told]
        wrong = _wrong_edits(record, self._reading, by_itself)
        problems = [_with_typed(one, self._reading, record, wrong) for one in (*found, *new)]
        return _without_edits(record, self._reading, wrong), problems


def _unread(reading: SubmissionReading) -> dict[str, set[Address]]:
    """The answers whose cells could not be taken, by record."""
    unread: dict[str, set[Address]] = {}
    for problem in reading.problems:
        unread.setdefault(problem.place.record, set()).add(_address(problem))
    return unread


def _wrong_and_missing(
    problems: list[Problem], missing: list[Problem], record: Record, unread: Collection[Address]
) -> list[Problem]:
    severity = Severity.ERROR if status_of(record) == COMPLETE else Severity.WARNING
    # A cell that could not be taken is listed already: that its answer is not here is no second problem.
    lacking = [problem for problem in missing if _address(problem) not in unread]
    return [*problems, *(Problem(one.code, one.place, severity, one.params) for one in lacking)]


def _wrong_by_itself(
    form: CompiledForm, reading: SubmissionReading, record: Record, unread: Collection[Address]
) -> list[Problem]:
    """What is wrong with a record that was edited by hand, as far as the workbook tells: a rule that looks at an answer
    which it does not hold is left to who holds it."""
    clock = still_clock(reading.edited_at or "1970-01-01T00:00:00Z")
    session = EntrySession(form, content_of(record), Titles({}, clock=clock), record.uuid)
    unknown = {
        address for address in _addresses(record) if _is_unknown(record, address) and session.is_relevant(address)
    }
    judged = form.judged_with({address.key for address in unknown})
    found = _wrong_and_missing(session.problems(), session.missing(), record, unread)
    return [one for one in found if _address(one) not in unknown and one.place.question not in judged]


def _addresses(record: Record) -> list[Address]:
    own = [Address("", key) for key in record.answers]
    return own + [Address(item.id, key) for item in record.items.values() for key in item.answers]


def _is_unknown(record: Record, address: Address) -> bool:
    versions = versions_at(record, address)
    return bool(versions) and all(version.withheld for version in versions)


def _address(problem: Problem) -> Address:
    return Address(problem.place.item, problem.place.question)


def _placed(problem: Problem, reading: SubmissionReading, record: Record) -> Problem:
    """The problem at its cell, or where the question has none at the row."""
    address = _address(problem)
    cell = reading.origins.get(record.uuid, {}).get(address) or reading.rows.get((record.uuid, address.item), "")
    sheet, _, name = cell.rpartition("!")
    place = problem.place
    found = Place(place.file, sheet, name, place.form, place.record, place.item, place.question)
    return Problem(problem.code, found, problem.severity, problem.params)


def follows_alone(problem: Problem) -> bool:
    """Whether a workbook alone says so: of a sheet, a row or a cell, or of a value that was typed against a rule. What
    else a record breaks depends on what the inventory held when the workbook came."""
    return not problem.place.record or problem.code.startswith("cell-") or TYPED in problem.params


def _wrong_edits(record: Record, reading: SubmissionReading, problems: Iterable[Problem]) -> set[Address]:
    """The answers of which a hand edit is an error."""
    wrong = {_address(problem) for problem in problems if problem.severity is Severity.ERROR}
    if wrong and status_of(record) == COMPLETE:
        wrong.add(Address("", STATUS))
    return {address for address in wrong if (record.uuid, address) in reading.replaced}


def _without_edits(record: Record, reading: SubmissionReading, wrong: Iterable[Address]) -> Record:
    """The record with the old answer, as the workbook went out with it, in place of each of these hand edits."""
    for address in sorted(wrong):
        record = _as_before(record, address, reading.replaced[record.uuid, address])
    return record


def _with_typed(problem: Problem, reading: SubmissionReading, record: Record, wrong: Container[Address]) -> Problem:
    """The problem with what was typed, which nothing else keeps where the edit is left out."""
    typed = reading.typed.get((record.uuid, _address(problem)))
    if typed is None or problem.severity is not Severity.ERROR or _address(problem) not in wrong:
        return problem
    return replace(problem, params={**problem.params, TYPED: as_typed(typed)})


def _as_before(record: Record, address: Address, before: Versions) -> Record:
    """The record with these versions of an answer in place of the hand edit, which it has not seen then."""
    stays = {version.dot for version in before}
    gone = {version.dot.replica for version in versions_at(record, address) if version.dot not in stays}
    context = {replica: count for replica, count in record.context.items() if replica not in gone}
    return with_versions(record, address, before, context)
