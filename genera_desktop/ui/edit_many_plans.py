"""What pasting, filling down and editing many records would change, and how the page shows it.

All of it runs off the main thread; each imports its service there, so that the window need not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.progress import Progress

if TYPE_CHECKING:
    from genera_desktop.services.edit_many import EditPlan, Wish
    from genera_desktop.services.paste_block import Target
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.edit_many_model import EditPreview

    Planned = tuple[EditPlan, EditPreview]


def planned_paste(
    inventory: Inventory, form: Form, block: list[list[str]], target: Target, *, language: str, progress: Progress
) -> Planned:
    """A block of cells pasted into the cells of these records."""
    from genera_desktop.services.paste_block import plan_paste

    plan = plan_paste(inventory, form.name, block, target, language=language, progress=progress)
    return _with_preview(inventory, form, plan, language)


def planned_fill(
    inventory: Inventory, form: Form, records: list[str], keys: list[str], *, language: str, progress: Progress
) -> Planned:
    """The answers of the first record given to the others."""
    from genera_desktop.services.edit_many import FILL_DOWN, fill_down_wishes

    wishes = fill_down_wishes(inventory, records, keys)
    return _plan(inventory, form, wishes, FILL_DOWN, language, progress)


def planned_edit(
    inventory: Inventory,
    form: Form,
    records: list[str],
    key: str,
    value: AnswerValue,
    *,
    language: str,
    progress: Progress,
) -> Planned:
    """One answer given to all these records."""
    from genera_desktop.services.edit_many import BULK, bulk_wishes

    return _plan(inventory, form, bulk_wishes(records, key, value), BULK, language, progress)


def _plan(
    inventory: Inventory, form: Form, wishes: list[Wish], label: str, language: str, progress: Progress
) -> Planned:
    from genera_desktop.services.edit_many import plan_edits

    plan = plan_edits(inventory, form.name, wishes, label, language=language, progress=progress)
    return _with_preview(inventory, form, plan, language)


def _with_preview(inventory: Inventory, form: Form, plan: EditPlan, language: str) -> Planned:
    from genera_desktop.services.look_up_records import titles_of
    from genera_desktop.ui.edit_many_lines import preview_of

    linked = {question.linked_form for question in form.questions if question.linked_form}
    return plan, preview_of(plan, form, titles_of(inventory, linked), language)


def told_anew(
    inventory: Inventory,
    form: Form,
    plan: EditPlan,
    *,
    language: str,
    progress: Progress,  # noqa: ARG001
) -> Planned:
    """The same plan, told anew."""
    return _with_preview(inventory, form, plan, language)
