"""A new version of the questionnaire: a plan that shows what it means, its application as a whole, and the way back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.comparison import Weight
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.questionnaire.versions import form_text, version_of
from genera_desktop.records.content import Address
from genera_desktop.records.record import Record
from genera_desktop.records.upgrade import with_former_value
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.check_questionnaire import read_untrusted_form
from genera_desktop.services.compare_questionnaire import FormPlan, PlannedChange, plan_form
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.load_questionnaire import current_questionnaire, form_of_version, keep_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import Summariser
from genera_desktop.services.surroundings import surroundings_of
from genera_desktop.services.upgrade_records import known_versions, upgrade_stored, upgrades_to
from genera_desktop.store.entries import HistoryEntry

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.transaction import Transaction

CHANGES = "questionnaire-changes"
"""The setting of an inventory that lists the changes of its questionnaire, the first one first."""


@frozen
class QuestionnairePlan:
    """What some files would change. Nothing is written yet.

    `problems` are those of the files, each with file, sheet and cell. `before` and `after` are the versions in use, by
    form: a plan is applied only while `before` still holds.
    """

    files: tuple[str, ...]
    forms: tuple[FormPlan, ...]
    problems: tuple[Problem, ...]
    before: Mapping[str, str]
    after: Mapping[str, str]

    @property
    def refused(self) -> tuple[PlannedChange, ...]:
        """The changes that cannot be made."""
        return tuple(one for form in self.forms for one in form.changes if one.weight is Weight.REFUSED)

    @property
    def has_errors(self) -> bool:
        """Whether a file holds a mistake that must be mended first."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    @property
    def changes_nothing(self) -> bool:
        return dict(self.before) == dict(self.after)

    @property
    def can_be_applied(self) -> bool:
        return not (self.has_errors or self.refused or self.changes_nothing)


@frozen
class QuestionnaireChange:
    """One change that was made. `before` and `after` are the versions in use, by form; `moved` counts the records
    whose answers got another name. `undone_at` is empty while it holds."""

    id: str
    at: str
    by: str
    files: tuple[str, ...]
    before: Mapping[str, str]
    after: Mapping[str, str]
    moved: int = 0
    undone_at: str = ""

    @property
    def changes(self) -> Changes:
        return EVERYTHING_CHANGED


def plan_change(inventory: Inventory, files: Sequence[Path], *, progress: Progress = NO_PROGRESS) -> QuestionnairePlan:
    """What these forms would change, for the questionnaire and for the records that exist.

    GeneraError where a file is no form, or two files hold the same one.
    """
    read, problems = _read(files, progress)
    with inventory.reading() as transaction:
        before = transaction.questionnaires.current()
        ours = current_questionnaire(transaction)
        undone = _undone(_changes(transaction))
        past = {
            name: [form for form in known_versions(transaction, name) if version_of(form) not in undone]
            for name in ours.forms
        }
        records = {name: list(transaction.records.all(name)) for _, name, _ in read}
    surroundings = surroundings_of(inventory)
    after, plans = dict(before), []
    for file, name, form in read:
        after[name] = version_of(form)
        old = ours.forms.get(name)
        if old is None:
            plans.append(FormPlan(file, form))
        elif after[name] != before[name]:
            plans.append(plan_form(file, form, old, past[name], records[name], surroundings, progress=progress))
            problems += _version_problems(file, old, form)
    return QuestionnairePlan(tuple(file.name for file in files), tuple(plans), tuple(problems), before, after)


@seldom_searched()
def apply_change(
    inventory: Inventory, plan: QuestionnairePlan, *, progress: Progress = NO_PROGRESS
) -> QuestionnaireChange:
    """Works with the new versions from now on, as one transaction, after a backup.

    The answers of renamed questions move, with their history; the answers of retired ones stay in their records. Every
    version is kept. GeneraError, and nothing changed, where the plan holds errors or refused changes, changes nothing,
    or was made for another questionnaire than the one in use.
    """
    if plan.has_errors or plan.refused:
        raise GeneraError("questionnaire-refused", count=len(plan.refused) + _errors(plan.problems))
    if plan.changes_nothing:
        raise GeneraError("questionnaire-same")
    with inventory.reading() as transaction:
        forms = dict(current_questionnaire(transaction).forms)
    target = Questionnaire({**forms, **{plan_.new.name: plan_.new for plan_ in plan.forms}})
    inventory.backup("questionnaire")
    change = QuestionnaireChange(
        uuid.uuid4().hex[:16], inventory.now_text(), inventory.info.device, plan.files, plan.before, plan.after
    )
    summariser = Summariser(inventory, target)
    with inventory.writing() as transaction:
        if transaction.questionnaires.current() != dict(plan.before):
            raise GeneraError("questionnaire-changed-since")
        keep_questionnaire(transaction, target)
        upgrades = upgrades_to(transaction, target)
        moved = upgrade_stored(inventory, transaction, upgrades, summariser, change=change.id, progress=progress)
        change = replace(change, moved=moved)
        _keep_changes(transaction, [*_changes(transaction), change])
    return change


def changes_of(inventory: Inventory) -> list[QuestionnaireChange]:
    """The changes of an inventory's questionnaire, the latest first, undone ones included."""
    with inventory.reading() as transaction:
        return _changes(transaction)[::-1]


@seldom_searched()
def undo_change(inventory: Inventory, change: str = "", *, progress: Progress = NO_PROGRESS) -> QuestionnaireChange:
    """Goes back to the versions before a change (the latest one where none is named), after a backup.

    Moved answers get their former names again, converted ones their former values; what was edited since stays as it
    was edited. GeneraError where there is nothing to undo, or the questionnaire has been changed since.
    """
    with inventory.reading() as transaction:
        made = [one for one in _changes(transaction) if not one.undone_at]
        latest = made[-1] if made else None
        if latest is None or change not in ("", latest.id):
            raise GeneraError("questionnaire-nothing-to-undo")
        versions = transaction.questionnaires
        target = Questionnaire({name: form_of_version(versions.content(v)) for name, v in latest.before.items()})
    inventory.backup("questionnaire")
    undone = replace(latest, undone_at=inventory.now_text())
    summariser = Summariser(inventory, target)
    with inventory.writing() as transaction:
        if transaction.questionnaires.current() != dict(latest.after):
            raise GeneraError("questionnaire-changed-since")
        transaction.questionnaires.set_current(latest.before)
        upgrade_stored(
            inventory,
            transaction,
            upgrades_to(transaction, target),
            summariser,
            change=f"undo-{latest.id}",
            finish=_as_it_was(transaction, latest.id),
            progress=progress,
        )
        _keep_changes(transaction, [undone if one.id == undone.id else one for one in _changes(transaction)])
    return undone


def _read(files: Sequence[Path], progress: Progress) -> tuple[list[tuple[str, str, Form]], list[Problem]]:
    """File, form name and form of every file without errors, and the problems of all."""
    read: list[tuple[str, str, Form]] = []
    problems: list[Problem] = []
    for done, file in enumerate(files):
        progress.step(done, len(files), "read")
        form, found = read_untrusted_form(file)
        problems += found
        if form is None:
            continue
        twice = next((other for other, name, _ in read if name == form.name), "")
        if twice:
            raise GeneraError("questionnaire-form-twice", file=file.name, other=twice, form=form.name)
        read.append((file.name, form.name, form_of_version(form_text(form))))
    return read, problems


def _version_problems(file: str, old: Form, new: Form) -> list[Problem]:
    """A version that is not raised: other copies of the inventory would not take the form."""
    if new.version > old.version:
        return []
    params = {"version": new.version or "-", "old": old.version or "-"}
    return [Problem("questionnaire-version-not-raised", Place(file=file, sheet="settings"), Severity.WARNING, params)]


def _errors(problems: Iterable[Problem]) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems)


def _undone(changes: Iterable[QuestionnaireChange]) -> set[str]:
    """The versions that were in use only until somebody took them back: their names are free."""
    undone: set[str] = set()
    used: set[str] = set()
    for change in changes:
        used |= set(change.before.values())
        (undone if change.undone_at else used).update(change.after.values())
    return undone - used


def _as_it_was(transaction: Transaction, change: str) -> Callable[[Record], Record]:
    """Gives answers that a change converted to text their former values, unless they were edited since."""
    former: dict[str, list[HistoryEntry]] = {}
    for entry in transaction.history.step(change):
        if entry.old is not None and not isinstance(entry.old, str):
            former.setdefault(entry.record, []).append(entry)

    def restored(record: Record) -> Record:
        for entry in former.get(record.uuid, ()):
            record = with_former_value(record, Address(entry.item, entry.key), entry.dot, entry.old)
        return record

    return restored


def _changes(transaction: Transaction) -> list[QuestionnaireChange]:
    kept: list[dict[str, Any]] = transaction.settings.get(CHANGES, [])
    return [QuestionnaireChange(**{**one, "files": tuple(one["files"])}) for one in kept]


def _keep_changes(transaction: Transaction, changes: Iterable[QuestionnaireChange]) -> None:
    transaction.settings.set(CHANGES, [asdict(change) for change in changes])
