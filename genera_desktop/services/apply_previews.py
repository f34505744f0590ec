"""Several workbooks that were looked at are imported one after another."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.services.erase_person import finish_erasing
from genera_desktop.services.import_plan import ImportPlan, ImportReport
from genera_desktop.services.import_workbook import CHANGED_SINCE, apply_import, file_hash, plan_import
from genera_desktop.services.merge_submissions import refused_report
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory


@frozen
class Preview:
    """A workbook as it was looked at, and the records that are not to be imported from it."""

    plan: ImportPlan
    left_out: frozenset[str] = frozenset()


def apply_previews(
    inventory: Inventory, previews: Sequence[Preview], *, progress: Progress = NO_PROGRESS
) -> list[ImportReport]:
    """What became of each workbook: imported as a whole, or refused and nothing of it written. One backup is made."""
    if any(not preview.plan.equals for preview in previews):
        inventory.backup("import")
    reports = []
    for done, preview in enumerate(previews):
        progress.step(done, len(previews), "merge")
        try:
            reports.append(_apply(inventory, preview))
        except GeneraError as refusal:
            reports.append(refused_report(preview.plan.path, refusal))
    finish_erasing(inventory)
    return reports


def _apply(inventory: Inventory, preview: Preview) -> ImportReport:
    """Imports one workbook; where the ones before it touched the same records, it is compared with these anew."""
    plan = preview.plan
    try:
        return apply_import(inventory, plan, leave_out=preview.left_out, backup=False)
    except GeneraError as refusal:
        if refusal.code != CHANGED_SINCE or file_hash(plan.path) != plan.sha256:
            raise
    again = plan_import(inventory, plan.path, password=plan.password)
    return apply_import(inventory, again, leave_out=preview.left_out, backup=False)
