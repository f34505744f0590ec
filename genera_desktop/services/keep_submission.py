"""What an inventory keeps of a workbook that came in: a row of its own, and all that it says of each record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genera_desktop import messages
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.records.record import Record
from genera_desktop.records.serial import canonical_json, record_to_json
from genera_desktop.records.texts import text_of
from genera_desktop.services.company_reply import is_reply
from genera_desktop.services.waiting_records import ROWLESS
from genera_desktop.store.entries import Contribution, ContributionText, SubmissionRow, place_name
from genera_desktop.workbook.submission import KeptAnswer, SubmissionReading

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

KEPT = "kept"
"""Where a contribution has the values that no question takes, beside the record."""


def submission_row(
    id: str,
    reading: SubmissionReading,
    file: Path,
    sha256: str,
    *,
    received_at: str,
    counts: Mapping[str, Mapping[str, int]],
    problems: Iterable[Problem],
) -> SubmissionRow:
    """The row of a submission in the list of those that came in."""
    header = reading.header
    return SubmissionRow(
        id=id,
        file=messages.shown(file.name),
        sha256=sha256,
        content_hash=reading.content_hash,
        cluster=cluster_of(reading),
        round=header.round,
        replica=header.replica,
        device=header.device,
        made_at=header.made_at,
        received_at=received_at,
        counts=counts,
        problems=[problem_to_json(problem) for problem in problems],
        undone_at="",
    )


def cluster_of(reading: SubmissionReading) -> str:
    """The cluster that a submission counts for: the board counts what clusters have sent, not companies."""
    return "" if is_reply(reading) else reading.header.cluster


def contributions_of(reading: SubmissionReading, records: Iterable[Record], submission: str) -> Iterator[Contribution]:
    """What a workbook says of these records: every version with its cell, and the values that no question takes."""
    cells, besides = _cells(reading), _besides(reading)
    for said in records:
        payload: dict[str, Any] = record_to_json(said) | besides.get(said.uuid, {})
        yield Contribution(submission, said.uuid, payload, cells.get(said.uuid, {}))


def contribution_texts(
    reading: SubmissionReading, records: Iterable[Record], submission: str
) -> Iterator[ContributionText]:
    """The same as it is stored."""
    cells, besides = _cells(reading), _besides(reading)
    for said in records:
        more = besides.get(said.uuid)
        payload = canonical_json(record_to_json(said) | more) if more else text_of(said, reading.texts).whole()
        yield ContributionText(submission, said.uuid, payload, cells.get(said.uuid, {}))


def _cells(reading: SubmissionReading) -> dict[str, dict[str, str]]:
    """The cells of each record's answers, by the names of their places."""
    in_cells = reading.in_cells
    return {
        record: {
            place_name(*address, in_cells.get((record, address))) if in_cells or address[0] else address[1]: place
            for address, place in places.items()
        }
        for record, places in reading.origins.items()
    }


def _besides(reading: SubmissionReading) -> dict[str, dict[str, Any]]:
    """What is to be kept of some records beside them."""
    besides: dict[str, dict[str, Any]] = {uuid: {ROWLESS: True} for uuid in reading.rowless}
    for one in reading.kept:
        besides.setdefault(one.record, {}).setdefault(KEPT, []).append(asdict(one))
    return besides


def kept_answers(transaction: Transaction, cluster: str = "") -> list[KeptAnswer]:
    """The values that came in workbooks, or in those of one cluster, and that no question takes: each once, at the
    place of the workbook that was made first. What came in a workbook that was taken back is left out."""
    rows = transaction.submissions.all()
    files = {one.id: one for one in rows if not one.undone_at and cluster in ("", one.cluster)}
    found: dict[tuple[str, str, str, str, str], tuple[tuple[str, str, str], KeptAnswer]] = {}
    for part in transaction.submissions.contributions(holding=f'"{KEPT}":'):
        for values in part.payload.get(KEPT, ()) if part.submission in files else ():
            one = KeptAnswer(**values)
            order = (files[part.submission].made_at, files[part.submission].file, one.place)
            said = (one.form, one.record, one.item, one.name, str(one.value))
            found[said] = min(found.get(said, (order, one)), (order, one), key=lambda known: known[0])
    return [found[said][1] for said in sorted(found)]


def problem_to_json(problem: Problem) -> dict[str, object]:
    """A problem as a submission keeps it: without the sentence, which depends on the language."""
    place = problem.place
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "sheet": place.sheet,
        "cell": place.cell,
        "record": place.record,
        "item": place.item,
        "question": place.question,
        "params": dict(problem.params),
    }


def problem_of(stored: Mapping[str, Any]) -> Problem:
    """A problem as a submission keeps it."""
    names = ("sheet", "cell", "record", "item", "question")
    place = Place(**{name: str(stored.get(name, "")) for name in names})
    return Problem(str(stored["code"]), place, Severity(str(stored["severity"])), dict(stored["params"]))
