"""One content that comes in several files is one submission, and the same file is told of whichever came first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from genera_desktop.records.merge import merge_records
from genera_desktop.records.serial import canonical_json, record_from_json, record_to_json
from genera_desktop.store.entries import Contribution, SubmissionRow

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


def same_submission(transaction: Transaction, content_hash: str, cluster: str, round_name: str) -> SubmissionRow | None:
    """The submission that a workbook equals: the same content, from the same cluster, for the same round.

    One that says the same of another round is an answer of its own: nothing has changed since.
    """
    found = transaction.submissions.by_content(content_hash)
    return next((one for one in found if (one.cluster, one.round) == (cluster, round_name)), None)


def with_further_file(
    transaction: Transaction, held: SubmissionRow, row: SubmissionRow, parts: Iterable[Contribution]
) -> tuple[SubmissionRow, list[Contribution]] | None:
    """The submission as it is to be told once a further file with its content has come; None where it stays as it is.

    The file that was made first, then the one whose name comes first, gives names and cells, and every edit has the
    earliest time that any of the files gives it.
    """
    if row.sha256 == held.sha256 and row.file == held.file:
        return None
    before = {part.record: part for part in transaction.submissions.contributions(submission=held.id)}
    after = {part.record: part for part in parts}
    told, cells = held, before
    if _order(row, after) < _order(held, before):
        told = replace(row, id=held.id, received_at=held.received_at, counts=held.counts, number=held.number)
        cells = after
    joined = [_joined(part, after.get(part.record), cells.get(part.record, part)) for part in before.values()]
    changed = [part for part in joined if part != before[part.record]]
    return (told, changed) if told != held or changed else None


def _order(row: SubmissionRow, parts: Mapping[str, Contribution]) -> tuple[str, str, str]:
    places = canonical_json({record: dict(part.origins) for record, part in parts.items()})
    return (row.made_at, row.file, places)


def _joined(held: Contribution, further: Contribution | None, told: Contribution) -> Contribution:
    """What the submission says of one record: with the earliest times, and the cells of the file that is told of."""
    if further is None:
        return held
    one, other = (record_from_json(part.payload) for part in (held, further))
    payload: dict[str, Any] = {**told.payload, **record_to_json(merge_records(one, other))}
    return replace(held, payload=payload, origins=told.origins)
