"""Undo and redo over everything: the last step taken back, whatever it was, or all steps back to one."""

from __future__ import annotations

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.services.change_questionnaire import undo_change
from genera_desktop.services.changes import EVERYTHING_CHANGED, NOTHING_CHANGED, Changes
from genera_desktop.services.decide_case import undo_last_decision
from genera_desktop.services.list_steps import LOOKED_AT, NamedStep, StepKind, list_steps
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.undo_step import undo_step
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.store.inventory import Inventory


@frozen
class StepsUndone:
    """The steps that were taken back (or done again), and why it went no further, where it had to stop."""

    steps: tuple[NamedStep, ...]
    changes: Changes
    stopped_by: GeneraError | None = None


def undo_last(inventory: Inventory, *, language: str = "en", progress: Progress = NO_PROGRESS) -> StepsUndone:
    """Takes back the last step. GeneraError where there is none, or where something newer stands on it."""
    done = list_steps(inventory, language=language).done
    if not done:
        raise GeneraError("nothing-to-undo")
    return StepsUndone(done[:1], _undo(inventory, done[0], progress))


def redo_last(inventory: Inventory, *, language: str = "en", progress: Progress = NO_PROGRESS) -> StepsUndone:
    """Does the step again that was undone last. GeneraError where there is none, or something was done since."""
    undone = list_steps(inventory, language=language).undone
    if not undone:
        raise GeneraError("nothing-to-redo")
    return StepsUndone(undone[:1], undo_step(inventory, undone[0].undone_by, progress=progress).changes)


def undo_back_to(
    inventory: Inventory, step: str, *, language: str = "en", progress: Progress = NO_PROGRESS
) -> StepsUndone:
    """Takes back all steps from the last one to this one, each as a step of its own.

    Where one of them cannot be undone, those after it are undone already, and `stopped_by` says why it ended there.
    """
    done = list_steps(inventory, limit=LOOKED_AT, language=language).done
    wanted = next((place for place, one in enumerate(done) if one.id == step), None)
    if wanted is None:
        raise GeneraError("nothing-to-undo")
    undone: list[NamedStep] = []
    changes = NOTHING_CHANGED
    for place, one in enumerate(done[: wanted + 1]):
        progress.step(place, wanted + 1, "undo")
        try:
            changes |= _undo(inventory, one, NO_PROGRESS)
        except GeneraError as refusal:
            if not undone:
                raise
            return StepsUndone(tuple(undone), changes, refusal)
        undone.append(one)
    return StepsUndone(tuple(undone), changes)


def _undo(inventory: Inventory, step: NamedStep, progress: Progress) -> Changes:
    match step.kind:
        case StepKind.EDIT:
            return undo_step(inventory, step.id, progress=progress).changes
        case StepKind.IMPORT:
            # Where it is the last step of all, every edit made since is undone, so that none is lost with the records.
            last = list_steps(inventory, everyones=True).done[0]
            undo_submission(inventory, step.id, drop_edits=last.id == step.id, progress=progress)
        case StepKind.DECISION:
            undo_last_decision(inventory)
        case StepKind.QUESTIONNAIRE:
            undo_change(inventory, step.id, progress=progress)
    return EVERYTHING_CHANGED
