"""Many workbooks become one inventory, and one consolidated workbook."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import field
from pathlib import Path

from genera_desktop.address import Location
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem
from genera_desktop.questionnaire.model import Texts
from genera_desktop.records.merge import conflicts_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.decisions import decide, decisions_of, read_decisions
from genera_desktop.services.erase_person import finish_erasing
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.group_inventory import group_inventory
from genera_desktop.services.group_records import decided_values
from genera_desktop.services.import_plan import ALREADY, APPLIED, REFUSED, ImportPlan, ImportReport
from genera_desktop.services.import_workbook import CHANGED_SINCE, apply_import, plan_import
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_merged import MergedReader
from genera_desktop.services.write_consolidated import Shown, counted, write_consolidated
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import SUBMISSION_BOOK
from genera_desktop.workbook.child import ReadingChild
from genera_desktop.workbook.passing import passing_folder


@frozen
class MergeReport:
    """What became of each workbook, and what the inventory holds now.

    `records`: merged records by form. `same` and `possible`: pairs of records that are one, or wait for a decision.
    `conflicts`: answers that do. `plurals`: what the records of each form are called.
    """

    submissions: tuple[ImportReport, ...]
    records: Mapping[str, int] = field(default_factory=dict)
    same: int = 0
    possible: int = 0
    conflicts: int = 0
    plurals: Mapping[str, Texts] = field(default_factory=dict)


@seldom_searched()
def import_all(
    inventory: Inventory,
    paths: Sequence[Path],
    *,
    dry_run: bool = False,
    password: str = "",
    progress: Progress = NO_PROGRESS,
) -> MergeReport:
    """Imports workbooks one after another, as one transaction, after a backup.

    A bad file among several is listed as refused, and nothing of it is written; GeneraError where no file could be
    taken. Whatever else stops the work leaves the inventory as it was. Where others write too, each workbook is a
    transaction of its own, so that nobody waits for all of them, and those imported stay; where the server goes in the
    middle, the report says of each whether it was taken. `dry_run` says what would become of each and writes nothing.
    """
    with ExitStack() as whole:
        together = None if inventory.is_shared else whole
        reports = _import_each(inventory, paths, together, progress, dry_run=dry_run, password=password)
        try:
            report = state_of(inventory, reports)
        except GeneraError:
            if together is not None or dry_run:
                raise
            return MergeReport(tuple(reports))
    finish_erasing(inventory)
    return report


def _import_each(
    inventory: Inventory,
    paths: Sequence[Path],
    whole: ExitStack | None,
    progress: Progress,
    *,
    dry_run: bool = False,
    password: str = "",
) -> list[ImportReport]:
    """What becomes of each workbook. Before the first one is written, a backup is made, and with `whole` one
    transaction begun for all that follows."""
    reports: list[ImportReport] = []
    refusals: list[GeneraError] = []
    is_safe = dry_run
    with ReadingChild() as child:
        child.expect(paths, SUBMISSION_BOOK)
        for done, path in enumerate(paths):
            watch = _OneOfMany(progress, done, len(paths))
            watch.step(0, 0, "merge")
            try:
                plan = plan_import(inventory, path, password=password, child=child, progress=watch)
                if not is_safe:
                    inventory.backup("import")
                    if whole is not None:
                        whole.enter_context(inventory.as_one())
                    is_safe = True
                if dry_run:
                    reports.append(_foreseen(inventory, plan))
                else:
                    reports.append(_imported(inventory, plan, watch))
            except GeneraError as refusal:
                refusals.append(refusal)
                reports.append(refused_report(path, refusal))
    if refusals and len(refusals) == len(paths):
        raise refusals[0]
    return reports


def _imported(inventory: Inventory, plan: ImportPlan, progress: Progress) -> ImportReport:
    """Imports one workbook. What others wrote since it was planned is compared anew, while nobody else can write."""
    try:
        return apply_import(inventory, plan, backup=False, progress=progress)
    except GeneraError as refusal:
        if refusal.code != CHANGED_SINCE or not inventory.is_shared:
            raise
    with inventory.as_one():
        again = plan_import(inventory, plan.path, password=plan.password, progress=progress)
        return apply_import(inventory, again, backup=False, progress=progress)


def refused_report(path: Path, refusal: GeneraError) -> ImportReport:
    """What is said of a workbook of which nothing was written."""
    problem = Problem(refusal.code, Place(file=path.name), params=refusal.params)
    return ImportReport(path.name, "", "", REFUSED, problems=(problem,))


@frozen
class _OneOfMany:
    """Tells the progress of one workbook as the place of that workbook among all."""

    progress: Progress
    done: int
    total: int

    def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
        self.progress.step(self.done, self.total, "merge")


def _foreseen(inventory: Inventory, plan: ImportPlan) -> ImportReport:
    """What would become of a workbook."""
    with inventory.reading() as transaction:
        forms = list(current_questionnaire(transaction).forms)
    status = ALREADY if plan.equals else APPLIED
    return ImportReport(
        plan.path.name, plan.cluster, plan.sha256, status, plan.equals, plan.counts(forms), plan.problems
    )


def state_of(inventory: Inventory, submissions: Iterable[ImportReport] = ()) -> MergeReport:
    """What the inventory holds: merged records by form, pairs, and open conflicts."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        decisions = decisions_of(transaction)
    grouped = group_inventory(inventory, questionnaire, decisions)
    conflicts = 0
    for merged in MergedReader(inventory, questionnaire, grouped, decided_values(decisions)).read(grouped.groups):
        conflicts += len(merged.differences) + sum(1 for member in merged.members for _ in conflicts_of(member))
    return _report(counted(questionnaire, grouped, conflicts), submissions)


def _report(shown: Shown, submissions: Iterable[ImportReport]) -> MergeReport:
    return MergeReport(tuple(submissions), shown.records, shown.same, shown.possible, shown.conflicts, shown.plurals)


@seldom_searched()
def merge_workbooks(
    paths: Sequence[Path],
    output: Path,
    *,
    into: Location | None = None,
    decisions_file: Path | None = None,
    password: str = "",
    output_password: str = "",
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> MergeReport:
    """Merges workbooks into a coordinator's inventory (a passing one, or `into`) and writes the consolidated workbook.

    `password` opens the workbooks that have one, `output_password` is that of the consolidated one.

    All or nothing: GeneraError where no workbook can be taken or `output` cannot be written, and `into` is then as it
    was, or not there if it was made for this.
    """
    decisions = read_decisions(decisions_file) if decisions_file else []
    if not output.absolute().parent.is_dir():  # before anything has changed
        raise GeneraError("file-folder-missing", folder=str(output.absolute().parent))
    with passing_folder() as folder:
        is_new = into is not None and not Inventory.exists(into)
        inventory = _target(into, folder)
        try:
            with ExitStack() as whole:
                reports = _import_each(inventory, paths, whole, progress, password=password)
                decide(inventory, decisions)
                progress.step(len(paths), len(paths), "write")
                shown = write_consolidated(
                    inventory, output, language=language, password=output_password, progress=progress
                )
                report = _report(shown, reports)
            finish_erasing(inventory)
            return report
        except BaseException:
            if is_new:
                _take_away(inventory)
            raise
        finally:
            inventory.close()


def _take_away(inventory: Inventory) -> None:
    """Removes a new inventory, with the backups that were made of it."""
    inventory.close()
    inventory.seat.remove()


def _target(into: Location | None, folder: Path) -> Inventory:
    if into is None:
        return create_inventory(folder / "merged.genera")
    if Inventory.exists(into):
        inventory = Inventory.open(into)
        if inventory.info.cluster:
            inventory.close()
            raise GeneraError("not-the-coordinators", file=inventory.name)
        return inventory
    return create_inventory(into)
