"""A workbook that was imported is taken back as a whole: what is left is what would be there without it."""

from __future__ import annotations

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.records.merge import conflicts_of, shown_changes
from genera_desktop.records.record import Record
from genera_desktop.services.changes import Changes
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.rebuild_record import Rebuilder, replace_record
from genera_desktop.services.summary import Summariser
from genera_desktop.store.inventory import Inventory

EDITED_SINCE = "submission-edited-since"
"""The refusal to undo an import whose records were edited here, unless told that these edits may go."""


@frozen
class UndoReport:
    """What undoing an import did. `removed` and `changed` are numbers of records, of the changed ones those that show
    something else now, as a preview counts them; `lost_edits` of those records from
    which edits made here went too, because what they were made on came with the workbook alone."""

    file: str
    removed: int
    changed: int
    lost_edits: int
    changes: Changes


@seldom_searched()
def undo_submission(
    inventory: Inventory, submission: str, *, drop_edits: bool = False, progress: Progress = NO_PROGRESS
) -> UndoReport:
    """Takes back one import, as one transaction, after a backup. The workbook can be imported again afterwards.

    Every record that it touched is made anew from the other workbooks and the edits made here. GeneraError, and nothing
    changed, where there is no such import, where a record holds what came from elsewhere, and where edits made here
    would go with it and `drop_edits` does not allow that.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        row = transaction.submissions.get(submission)
        if row is None or row.undone_at:
            raise GeneraError("submission-not-there")
        rebuilder = Rebuilder.of(transaction, questionnaire)
        touched = [part.record for part in transaction.submissions.contributions(submission=submission)]
        held = transaction.records.get_many(touched)
        left: dict[str, Record | None] = {}
        for done, before in enumerate(held.values()):
            progress.step(done, len(held), "undo")
            left[before.uuid] = rebuilder.without(before, submission=submission)
    if rebuilder.lost_edits and not drop_edits:
        raise GeneraError(EDITED_SINCE, file=row.file, count=len(rebuilder.lost_edits))
    inventory.backup("undo")
    summariser = Summariser(inventory, questionnaire)
    changed = [uuid for uuid, after in left.items() if after != held[uuid]]
    with inventory.writing() as transaction:
        if transaction.records.get_many(touched) != held:
            raise GeneraError("changed-since-review")
        for uuid in changed:
            replace_record(inventory, transaction, summariser, held[uuid], left[uuid], cause=submission)
        transaction.submissions.mark_undone(submission, inventory.now_text())
    removed = sum(left[uuid] is None for uuid in changed)
    seen = sum(after is not None and _shows_else(held[uuid], after) for uuid, after in left.items())
    changes = Changes(frozenset(changed), frozenset(record.form for record in held.values()))
    return UndoReport(row.file, removed, seen, len(rebuilder.lost_edits), changes)


def _shows_else(before: Record, after: Record) -> bool:
    is_other = bool(shown_changes(before, after) or shown_changes(after, before))
    return is_other or list(conflicts_of(before)) != list(conflicts_of(after))
