"""Which workbook is the newest: by what the files say of themselves, never by the order in which they came."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from genera_desktop.records.merge import united
from genera_desktop.store.rows import SubmissionRow

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


def made_order(submission: SubmissionRow) -> tuple[str, ...]:
    """The place of a workbook among others: when it was made, and where that is one moment, by name and content."""
    return (submission.made_at, submission.file, submission.content_hash, submission.cluster, submission.round)


def newest_workbook(transaction: Transaction, submissions: Iterable[SubmissionRow]) -> SubmissionRow | None:
    """The one that was made last. Of copies of one workbook that people went on with, the one that has seen most."""
    found = list(submissions)
    last = max((one.made_at for one in found), default="")
    latest = sorted((one for one in found if one.made_at == last), key=made_order)
    if len(latest) < 2:
        return latest[0] if latest else None
    seen = [_seen(transaction, one) for one in latest]
    return max(zip(seen, latest, strict=True), key=lambda known: (sum(known[0].values()), made_order(known[1])))[1]


def newest_of_each_laptop(transaction: Transaction, submissions: Iterable[SubmissionRow]) -> list[SubmissionRow]:
    """The applied workbooks that no later one of the same laptop replaces, in the order in which they were made.

    Copies of one workbook that several people went on with all count, unless one of them holds what another says.
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
    seen = {one.id: _seen(transaction, one) for one in copies}
    return [one for one in copies if not any(_has_more(other, seen[one.id]) for other in seen.values())]


def _has_more(more: Mapping[str, int], less: Mapping[str, int]) -> bool:
    return more != less and all(more.get(replica, 0) >= count for replica, count in less.items())


def _seen(transaction: Transaction, submission: SubmissionRow) -> dict[str, int]:
    """All edits that a workbook has seen: the highest count of each replica, hand edits among them."""
    seen: dict[str, int] = {}
    for part in transaction.submissions.contributions(submission=submission.id):
        seen = united(seen, part.payload["context"])
    return seen
