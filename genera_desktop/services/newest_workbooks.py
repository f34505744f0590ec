"""Which workbook is the newest: by what the files say of themselves, never by the order in which they came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from genera_desktop.problems import Severity
from genera_desktop.records.record import Dot
from genera_desktop.services.check_records import follows_alone
from genera_desktop.services.keep_submission import problem_of
from genera_desktop.store.entries import SubmissionRow
from genera_desktop.workbook.submission import is_hand_edit

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


def made_order(submission: SubmissionRow) -> tuple[str, ...]:
    """The place of a workbook among others: when it was made, and where that is one moment, by name and content."""
    return (submission.made_at, submission.file, submission.content_hash, submission.cluster, submission.round)


def newest_workbook(transaction: Transaction, submissions: Iterable[SubmissionRow]) -> SubmissionRow | None:
    """The one that was made last. Of copies of one workbook that people went on with by hand, the one in which they
    did most."""
    found = list(submissions)
    last = max((one.made_at for one in found), default="")
    latest = sorted((one for one in found if one.made_at == last), key=made_order)
    if len(latest) < 2:
        return latest[0] if latest else None
    return max(latest, key=lambda one: (len(_hand_edits(transaction, one)), _wrong_cells(one), made_order(one)))


def newest_of_each_laptop(transaction: Transaction, submissions: Iterable[SubmissionRow]) -> list[SubmissionRow]:
    """The applied workbooks that no later one of the same laptop replaces, in the order in which they were made.

    Copies of one workbook that several people went on with all count, unless one of them has the edits of another.
    """
    by_laptop: dict[tuple[str, str], list[SubmissionRow]] = {}
    for one in submissions:
        if not one.undone_at:
            by_laptop.setdefault((one.cluster, one.replica), []).append(one)
    counting: list[SubmissionRow] = []
    for found in by_laptop.values():
        last = max(one.made_at for one in found)
        counting += _not_replaced(transaction, [one for one in found if one.made_at == last])
    return sorted(counting, key=made_order)


def _not_replaced(transaction: Transaction, copies: Sequence[SubmissionRow]) -> list[SubmissionRow]:
    if len(copies) < 2:
        return list(copies)
    made = {one.id: _hand_edits(transaction, one) for one in copies}
    return [one for one in copies if not any(made[one.id] < other for other in made.values())]


def _hand_edits(transaction: Transaction, submission: SubmissionRow) -> set[str]:
    """The names of the edits made by hand that a workbook has seen."""
    parts = transaction.submissions.contributions(submission=submission.id)
    dots = (Dot(*dot) for part in parts for dot in part.payload["context"].items())
    return {dot.replica for dot in dots if is_hand_edit(dot)}


def _wrong_cells(submission: SubmissionRow) -> int:
    """How much in it could not be taken over, as far as the workbook alone tells."""
    problems = map(problem_of, submission.problems)
    return sum(one.severity is Severity.ERROR and follows_alone(one) for one in problems)
