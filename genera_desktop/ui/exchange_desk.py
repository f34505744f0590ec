"""Workbooks in: what the page of submissions, the menu and dropped files do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import Signal

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.apply_previews import Preview
    from genera_desktop.services.import_plan import ImportPlan, ImportReport
    from genera_desktop.services.submission_board import SubmissionBoard
    from genera_desktop.services.undo_submission import UndoReport
    from genera_desktop.store.entries import SubmissionRow
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.submissions_model import Preview as SubmissionsPreview
    from genera_desktop.ui.submissions_page import SubmissionsPage

PAGE = "submissions"
NOT_OURS = "not-our-workbook"
LISTS = (".csv", ".zip")
LIST = "list"
"""The page of a list: what is chosen with one waits until it is put away."""


class ExchangeDesk(PageDesk["SubmissionsPage"]):
    """What comes into one open inventory. `foreign` carries a file that is no workbook of ours: others may know it;
    `record_wanted` a record to open, `return_wanted` a preview or the id of a submission to send back, and the name of
    its file."""

    foreign = Signal(object)
    return_wanted = Signal(object, str)
    record_wanted = Signal(str)

    def __init__(self, window: MainWindow, inventory: Inventory, questionnaire: Questionnaire, language: str) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.questionnaire = questionnaire
        self._plans: dict[str, ImportPlan] = {}
        self._left_out: dict[str, frozenset[str]] = {}
        self._outdated: set[str] = set()
        self._shown = ""
        self._is_waiting = False
        self._board: SubmissionBoard | None = None
        window.commands.bind("import", self.ask_import)
        window.page_shown.connect(self._bind_actions)
        window.tasks.changed.connect(self._take_changes)

    # the page

    def _make_page(self) -> SubmissionsPage:
        from genera_desktop.ui.submissions_page import SubmissionsPage

        page = SubmissionsPage(coordinator=not self.inventory.info.cluster)
        page.refresh_wanted.connect(lambda: self._load_board())
        page.import_wanted.connect(self.ask_import)
        page.file_chosen.connect(self.show_file)
        page.apply_wanted.connect(self.apply)
        page.apply_all_wanted.connect(self.apply_all)
        page.left_out_changed.connect(self._keep_left_out)
        page.dismiss_wanted.connect(self.dismiss)
        page.undo_wanted.connect(self.undo)
        page.record_wanted.connect(self.record_wanted)
        page.return_wanted.connect(self._send_back)
        page.remark.connect(self.window_.status.remark)
        return page

    def _take_changes(self, changes: Changes) -> None:
        if changes:
            self._outdated.update(self._plans)
        if PAGE in self.window_.pages:
            self.page.mark_stale()
        if self.window_.current == PAGE:
            self._compare_anew(self._shown)

    def _load_board(self, file: str = "") -> None:
        """Makes the board anew, and then shows a file of it."""
        self.window_.tasks.run(_board, self.inventory, on_done=partial(self._show_board, file=file))

    def _show_board(self, board: SubmissionBoard, file: str = "") -> None:
        from genera_desktop.ui.submissions_words import board_files, cluster_states, round_told

        self._board = board
        clusters, told = [], ""
        if not self.inventory.info.cluster:
            waiting = {plan.cluster for plan in self._plans.values() if not plan.equals}
            clusters = cluster_states(board, self.questionnaire, self.language, waiting)
            told = round_told(board)
        self.page.show_state(clusters, board_files(board, self._plans), told)
        if file and file == self._shown:
            self.show_file(file)

    # previews

    def ask_import(self) -> None:
        """Asks for workbooks and shows what they would change."""
        files, _ = QtWidgets.QFileDialog.getOpenFileNames(
            self.window_,
            self.tr("Import workbooks"),
            "",
            self.tr("Workbooks and lists (*.xlsx *.xlsm *.csv *.zip);;All files (*)"),
        )
        self.preview([Path(file) for file in files])

    def preview(self, files: Sequence[Path]) -> None:
        """Reads workbooks and shows the first one's changes. Nothing is written before somebody says so."""
        for file in files:
            if file.suffix.lower() in LISTS:
                self.foreign.emit(file)
                continue
            self._read(file)

    def _read(self, file: Path, password: str = "") -> None:
        self.window_.tasks.run(
            _plan,
            self.inventory,
            file,
            password,
            description=self.tr("Reading {file}").format(file=file.name),
            on_done=self._show_plan,
            on_failed=partial(self._refused, file),
        )

    def _refused(self, file: Path, refusal: GeneraError) -> None:
        from genera_desktop.ui.ask_password import LOCKED, WRONG, asked_for

        if refusal.code == NOT_OURS:
            self.foreign.emit(file)
            return
        if refusal.code in (LOCKED, WRONG):
            if password := asked_for(self.window_, file.name, refusal, self.language):
                self._read(file, password)
            return
        self.window_.say(f"{file.name}: {messages.say(refusal, self.language)}", "red")

    def _show_plan(self, plan: ImportPlan) -> None:
        key = f"plan:{plan.path}"
        goes_on = self._shown in self._plans and self.window_.current in (PAGE, LIST)
        self._plans[key] = plan
        self._outdated.discard(key)
        self._left_out.pop(key, None)
        self._shown = self._shown if goes_on else key
        self._is_waiting = True
        if self.window_.current != LIST:
            self.window_.show_page(PAGE)

    def show_next(self) -> None:
        """Shows the previews that waited until the lists chosen with them were put away."""
        if self._is_waiting:
            self.window_.show_page(PAGE)

    def _show_plans(self) -> None:
        self._is_waiting = False
        if self._board is not None:
            self._show_board(self._board)
        self.show_file(self._shown)

    def show_file(self, key: str) -> None:
        """Shows what a workbook would change, or what one that was applied changed."""
        from genera_desktop.ui.preview_lines import preview_of

        self._shown = key
        plan = self._plans.get(key)
        if plan is not None:
            preview = preview_of(plan, self.questionnaire, self.language)
            self.page.show_preview(preview, self._left_out.get(key, frozenset()), self._applicable())
            self._compare_anew(key)
        else:
            rows = self._board.submissions if self._board else ()
            row = next((row for row in rows if row.id == key), None)
            self.page.show_preview(None)
            if row is not None:
                wanted = (self.inventory, row, self.questionnaire, self.language)
                self.window_.tasks.run(_received, *wanted, on_done=partial(self._show_received, key))
        self.page.choose(key)

    def _compare_anew(self, key: str) -> None:
        """Looks again at a workbook in preview, where something has changed here since it was compared."""
        plan = self._plans.get(key)
        if plan is not None and key in self._outdated:
            self._outdated.discard(key)
            wanted = (self.inventory, plan.path, plan.password)
            again = partial(self._show_anew, key)
            self.window_.tasks.run(_plan, *wanted, on_done=again, on_failed=lambda _refusal: None)

    def _show_anew(self, key: str, plan: ImportPlan) -> None:
        if key in self._plans:
            self._plans[key] = plan
            if self._board is not None:
                self._show_board(self._board)
            if self._shown == key:
                self.show_file(key)

    def show_again(self) -> None:
        """Shows the same workbook on a page that was made anew; where another page is in view, on coming back."""
        self._is_waiting = self._shown in self._plans and self.window_.current != PAGE
        if self.window_.current == PAGE and self._shown:
            if self._board is not None:
                self._show_board(self._board)
            self.show_file(self._shown)

    def _show_received(self, key: str, preview: SubmissionsPreview) -> None:
        if self._shown == key:
            self.page.show_preview(preview)

    def _applicable(self) -> int:
        """How many workbooks in preview have something to import."""
        return len(self._previews())

    def _keep_left_out(self, records: frozenset[str]) -> None:
        self._left_out[self._shown] = records

    def dismiss(self) -> None:
        """Puts the preview away; nothing was changed."""
        self._plans.pop(self._shown, None)
        self._left_out.pop(self._shown, None)
        self.page.show_preview(None)
        if self._board is not None:
            self._show_board(self._board)
        following = next(iter(self._plans), "")
        if following:
            self.show_file(following)

    # imports

    def apply(self) -> None:
        """Imports the workbook in view, after a backup, as a whole but for the records that were left out."""
        if self._shown in self._plans:
            self._apply({self._shown: self._preview(self._shown)})

    def apply_all(self) -> None:
        """Imports all workbooks in preview."""
        self._apply(self._previews())

    def _preview(self, key: str) -> Preview:
        from genera_desktop.services.apply_previews import Preview

        return Preview(self._plans[key], self._left_out.get(key, frozenset()))

    def _previews(self) -> dict[str, Preview]:
        return {key: self._preview(key) for key, plan in self._plans.items() if not plan.equals}

    def _apply(self, previews: dict[str, Preview]) -> None:
        files = [preview.plan.path.name for preview in previews.values()]
        several = self.tr("Importing {n} workbooks").format(n=len(files))
        self.window_.tasks.run(
            _apply,
            self.inventory,
            list(previews.values()),
            description=several if len(files) > 1 else self.tr("Importing {file}").format(file="".join(files)),
            on_done=partial(self._applied, list(previews)),
            changes=EVERYTHING_CHANGED,
        )

    def _applied(self, keys: Sequence[str], reports: Sequence[ImportReport]) -> None:
        from genera_desktop.services.import_plan import ALREADY, REFUSED

        refused = [report for report in reports if report.status == REFUSED]
        for key, report in zip(keys, reports, strict=True):
            if report.status != REFUSED:
                self._plans.pop(key, None)
                self._left_out.pop(key, None)
        self.window_.status.show_saved()
        done = {report.submission: report.file for report in reports if report.status not in (ALREADY, REFUSED)}
        said = [self.tr("{n} workbooks were imported.").format(n=len(done))] if len(done) > 1 else []
        said += [self.tr("{file} was imported.").format(file=file) for file in done.values() if len(done) == 1]
        for report in reports:
            if report.status == ALREADY:
                other = done.get(report.submission, self.tr("a workbook that was imported before"))
                same = self.tr("{file} says the same as {other}.")
                said.append(same.format(file=report.file, other=other))
        if said:
            self.window_.say(" ".join(said), "green" if done else "ink3")
        for report in refused:
            self.window_.say(f"{report.file}: {messages.say(report.problems[0], self.language)}", "red")
        self._shown = reports[-1].submission
        self._load_board(self._shown)
        self.page.show_preview(None)
        following = next(iter(self._plans), "")
        if following:
            self.show_file(following)

    def undo(self) -> None:
        """Takes the import in view back as a whole, after a backup."""
        row = next((row for row in self._board.submissions if row.id == self._shown), None) if self._board else None
        if row is not None:
            self._undo(row, drop_edits=False)

    def _undo(self, row: SubmissionRow, *, drop_edits: bool) -> None:
        self.window_.tasks.run(
            _undo,
            self.inventory,
            row.id,
            drop_edits,
            description=self.tr("Undoing the import of {file}").format(file=row.file),
            on_done=self._undone,
            on_failed=partial(self._not_undone, row),
            changes=EVERYTHING_CHANGED,
        )

    def _not_undone(self, row: SubmissionRow, refusal: GeneraError) -> None:
        """Where edits made here would go too, that is offered, not done."""
        from genera_desktop.services.undo_submission import EDITED_SINCE

        all_the_same = Offer(self.tr("Undo it all the same"), lambda: self._undo(row, drop_edits=True))
        offer = all_the_same if refusal.code == EDITED_SINCE else None
        self.say_refusal(refusal, "amber" if offer else "red", offer)

    def _undone(self, report: UndoReport) -> None:
        total = report.removed + report.changed
        said = self.tr("The import of {file} was undone: {records}.").format(
            file=report.file, records=one_or_many(total, self.tr("{n} record"), self.tr("{n} records"))
        )
        if report.lost_edits:
            one = self.tr("{n} record that you had edited went with it; the backup holds it.")
            many = self.tr("{n} records that you had edited went with it; the backup holds them.")
            said += " " + one_or_many(report.lost_edits, one, many)
        self.window_.status.show_saved()
        self.window_.say(said, "green")
        self._load_board(self._shown)

    def _send_back(self) -> None:
        """Asks for the workbook in view to be sent back with its problems and corrections marked."""
        plan = self._plans.get(self._shown)
        rows = self._board.submissions if self._board else ()
        row = next((row for row in rows if row.id == self._shown), None)
        if plan is not None:
            self.return_wanted.emit(plan, plan.path.name)
        elif row is not None:
            self.return_wanted.emit(row.id, row.file)

    def _bind_actions(self, page: str) -> None:
        self.window_.commands.bind("apply", self.apply if page == PAGE else None)
        if page == PAGE and self._is_waiting:
            self._show_plans()
        elif page == PAGE:
            self._compare_anew(self._shown)


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _board(inventory: Inventory, *, progress: Progress) -> SubmissionBoard:  # noqa: ARG001
    from genera_desktop.services.submission_board import submission_board

    return submission_board(inventory)


def _plan(inventory: Inventory, file: Path, password: str, *, progress: Progress) -> ImportPlan:
    from genera_desktop.services.import_workbook import plan_import

    return plan_import(inventory, file, password=password, progress=progress)


def _received(
    inventory: Inventory,
    row: SubmissionRow,
    questionnaire: Questionnaire,
    language: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> SubmissionsPreview:
    from genera_desktop.services.brought_changes import brought_changes
    from genera_desktop.services.look_up_records import titles_of
    from genera_desktop.ui.received_lines import received_preview

    titles = titles_of(inventory, questionnaire.forms)
    return received_preview(row, brought_changes(inventory, row.id), titles, questionnaire, language)


def _apply(inventory: Inventory, previews: Sequence[Preview], *, progress: Progress) -> list[ImportReport]:
    from genera_desktop.services.apply_previews import apply_previews

    return apply_previews(inventory, previews, progress=progress)


def _undo(inventory: Inventory, submission: str, drop_edits: bool, *, progress: Progress) -> UndoReport:
    from genera_desktop.services.undo_submission import undo_submission

    return undo_submission(inventory, submission, drop_edits=drop_edits, progress=progress)
