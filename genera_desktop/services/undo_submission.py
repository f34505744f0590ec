"""A workbook that was imported is taken back as a whole: what is left is what would be there without it."""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.errors import GeneraError
from genera_desktop.services.changes import Changes
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.rebuild_record import Rebuilder
from genera_desktop.services.summary import Summariser
from genera_desktop.store.inventory import Inventory


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What undoing an import did. `removed` and `changed` are numbers of records; `lost_edits` of those records from
    which edits made here went too, because what they were made on came with the workbook."""

    file: str
    removed: int
    changed: int
    lost_edits: int
    changes: Changes


def undo_submission(inventory: Inventory, submission: str, *, progress: Progress = NO_PROGRESS) -> UndoReport:
    """Takes back one import, as one transaction, after a backup. The workbook can be imported again afterwards.

    Every record that it touched is made anew from the other workbooks and the edits made here. GeneraError where there
    is no such import, or a record holds what came from elsewhere: nothing is changed then.
    """
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        row = transaction.submissions.get(submission)
    if row is None or row.undone_at:
        raise GeneraError("submission-not-there")
    inventory.backup("undo")
    summariser = Summariser(inventory, questionnaire)
    removed: list[str] = []
    changed: list[str] = []
    with inventory.writing() as transaction:
        rebuilder = Rebuilder.of(transaction, questionnaire)
        touched = [part.record for part in transaction.submissions.contributions(submission=submission)]
        held = transaction.records.get_many(touched)
        for done, before in enumerate(held.values()):
            progress.step(done, len(held), "undo")
            after = rebuilder.without(before, submission=submission)
            if after != before:
                (changed if after else removed).append(before.uuid)
                rebuilder.replace(inventory, summariser, before, after, submission)
        transaction.submissions.mark_undone(submission, inventory.now_text())
    records = frozenset([*removed, *changed])
    changes = Changes(records, frozenset(record.form for record in held.values()))
    return UndoReport(row.file, len(removed), len(changed), len(rebuilder.lost_edits), changes)
