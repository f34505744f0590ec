"""One record of a workbook beside the one that the inventory holds: what importing it would do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.records.content import Address
from genera_desktop.records.merge import meet, merge_records, shown_changes
from genera_desktop.records.record import Record, is_deleted, shown
from genera_desktop.services.check_records import Checked
from genera_desktop.services.company_reply import new_conflicts
from genera_desktop.services.import_plan import ADDED, CHANGED, REMOVED, SAME, RecordPlan


def record_plan(ours: Record | None, checked: Checked, waiting: Record | None) -> RecordPlan:
    """What becomes of a record once it has met `ours`; `waiting` is what was received of it while nobody here knew
    whose it is. The deletion of one that was never here changes nothing, and is kept for what may still come of it."""
    theirs = checked.theirs
    replaces = False
    if ours is not None and ours.form != theirs.form:
        if meet(ours, theirs) is ours:
            return RecordPlan(theirs.uuid, theirs.form, checked.title, SAME, checked.place, theirs=theirs)
        ours, replaces = None, True
    merged = merge_records(ours, theirs) if ours else meet(theirs, waiting) if waiting else theirs
    conflicts = new_conflicts(ours, merged)
    if ours is None:
        kind = SAME if is_deleted(merged) else ADDED
    elif is_deleted(merged) and not is_deleted(ours):
        kind = REMOVED
    else:
        kind = CHANGED if conflicts or shown_changes(ours, merged) else SAME
    grown = ours is None or merged != ours
    here = shown_changes(theirs, merged) if ours else ()
    newer = sum(change.address.key[0] != "_" and not _is_withheld(theirs, change.address) for change in here)
    return RecordPlan(
        theirs.uuid,
        theirs.form,
        checked.title,
        kind,
        checked.place,
        ours,
        theirs,
        merged if grown else None,
        newer,
        conflicts,
        replaces,
    )


def of_another_form(held: Mapping[str, Record], checked: Checked) -> Iterator[Problem]:
    """What is wrong with a row whose id a record of another form has."""
    theirs = checked.theirs
    ours = held.get(theirs.uuid)
    if ours is not None and ours.form != theirs.form:
        sheet, _, cell = checked.place.rpartition("!")
        is_theirs = meet(ours, theirs) is theirs
        code, severity = (
            ("row-id-taken-back", Severity.WARNING) if is_theirs else ("row-of-another-sheet", Severity.ERROR)
        )
        place = Place(sheet=sheet, cell=cell, form=theirs.form, record=theirs.uuid)
        yield Problem(code, place, severity, {"value": theirs.uuid})


def _is_withheld(record: Record, address: Address) -> bool:
    holder = record.items.get(address.item) if address.item else record
    answer = shown(holder.answers.get(address.key, ())) if holder else None
    return answer is not None and answer.withheld
