"""Workbooks in and out: what the menus, the page of submissions and dropped files do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui import form_words
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.submissions_model import BoardState, ClusterState, FileState, SubmissionFile
from genera_desktop.ui.submissions_page import SubmissionsPage
from genera_desktop.ui.words import moment, one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.export_workbook import ExportReport
    from genera_desktop.services.import_workbook import ImportPlan, ImportReport
    from genera_desktop.services.submission_board import ClusterReceipt, SubmissionBoard
    from genera_desktop.services.undo_submission import UndoReport
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.rows import SubmissionRow
    from genera_desktop.ui.main_window import MainWindow

PAGE = "submissions"
NOT_OURS = "not-our-workbook"
CSV = ".csv"


class ExchangeDesk(QObject):
    """The exchange of one open inventory. `foreign` carries a file that is no workbook of ours: others may know it."""

    foreign = Signal(object)

    def __init__(self, window: MainWindow, inventory: Inventory, questionnaire: Questionnaire, language: str) -> None:
        super().__init__(window)
        self.window_ = window
        self.inventory = inventory
        self.questionnaire = questionnaire
        self.language = language
        self._plans: dict[str, ImportPlan] = {}
        self._shown = ""
        self._board: SubmissionBoard | None = None
        window.register(PAGE, self._make_page)
        bind = window.commands.bind
        bind("import", self.ask_import)
        bind("export", lambda: self.ask_export(personal_data=True))
        bind("export_impersonal", lambda: self.ask_export(personal_data=False))
        if not inventory.info.cluster:
            bind("starter", self.ask_starter)
            bind("consolidate", self.ask_consolidated)
        window.page_shown.connect(self._bind_actions)
        window.tasks.changed.connect(self._take_changes)

    # the page

    @property
    def page(self) -> SubmissionsPage:
        page = self.window_.page(PAGE)
        assert isinstance(page, SubmissionsPage)
        return page

    def _make_page(self) -> SubmissionsPage:
        page = SubmissionsPage(coordinator=not self.inventory.info.cluster)
        page.refresh_wanted.connect(self._load_board)
        page.import_wanted.connect(self.ask_import)
        page.file_chosen.connect(self.show_file)
        page.apply_wanted.connect(self.apply)
        page.dismiss_wanted.connect(self.dismiss)
        page.undo_wanted.connect(self.undo)
        page.remark.connect(self.window_.status.remark)
        return page

    def _take_changes(self, changes: Changes) -> None:
        if PAGE in self.window_.pages:
            self.page.take_changes(changes)

    def _load_board(self) -> None:
        def load(inventory: Inventory, *, progress: Progress) -> SubmissionBoard:  # noqa: ARG001
            from genera_desktop.services.submission_board import submission_board

            return submission_board(inventory)

        self.window_.tasks.run(load, self.inventory, on_done=self._show_board)

    def _show_board(self, board: SubmissionBoard) -> None:
        self._board = board
        is_coordinator = not self.inventory.info.cluster
        clusters = [self._state(receipt) for receipt in board.clusters] if is_coordinator else []
        files = [self._planned(file, plan) for file, plan in self._plans.items()]
        words = (self.tr("Applied"), self.tr("Applied, {n} issues"), self.tr("Undone"))
        files += [_received(row, *words) for row in board.submissions]
        done = sum(state.state is BoardState.COMPLETE for state in clusters)
        told = self.tr("Round {round}. {done} of {all} clusters are complete.")
        told = told.format(round=board.round or "1", done=done, all=len(clusters)) if is_coordinator else ""
        self.page.show_state(clusters, files, told)

    def _state(self, receipt: ClusterReceipt) -> ClusterState:
        name = text_in(receipt.cluster.short or receipt.cluster.labels, self.language)
        parts = []
        for form in list(self.questionnaire.forms.values())[:2]:
            words = form_words.plural_of(form, self.language).lower()
            parts.append(f"{receipt.records[form.name]} {words}")
        detail = ", ".join(parts) if receipt.records else ""
        code = receipt.cluster.name
        if receipt.latest is None:
            return ClusterState(code, name, BoardState.MISSING, self.tr("Missing"), detail)
        issues = receipt.problems + receipt.drafts
        if issues:
            text = one_or_many(issues, self.tr("{n} issue"), self.tr("{n} issues"))
            return ClusterState(code, name, BoardState.ISSUES, text, detail)
        return ClusterState(code, name, BoardState.COMPLETE, self.tr("Complete"), detail)

    def _planned(self, file: str, plan: ImportPlan) -> SubmissionFile:
        state = FileState.ALREADY if plan.equals else FileState.PREVIEW
        text = self.tr("Here already") if plan.equals else self.tr("Preview, not applied")
        return SubmissionFile(file, plan.path.name, plan.cluster, state, text)

    # workbooks in

    def ask_import(self) -> None:
        """Asks for workbooks and shows what they would change."""
        files, _ = QFileDialog.getOpenFileNames(
            self.window_,
            self.tr("Import workbooks"),
            "",
            self.tr("Workbooks and lists (*.xlsx *.xlsm *.csv);;All files (*)"),
        )
        self.preview([Path(file) for file in files])

    def preview(self, files: list[Path]) -> None:
        """Reads workbooks and shows the first one's changes. Nothing is written before somebody says so."""
        for file in files:
            if file.suffix.lower() == CSV:
                self.foreign.emit(file)
                continue
            self.window_.tasks.run(
                _plan,
                self.inventory,
                file,
                description=self.tr("Reading {file}").format(file=file.name),
                on_done=self._show_plan,
                on_failed=partial(self._refused, file),
            )

    def _refused(self, file: Path, refusal: GeneraError) -> None:
        if refusal.code == NOT_OURS:
            self.foreign.emit(file)
            return
        self.window_.say(f"{file.name}: {messages.say(refusal, self.language)}", "red")

    def _show_plan(self, plan: ImportPlan) -> None:
        key = f"plan:{plan.path}"
        self._plans[key] = plan
        self.window_.show_page(PAGE)
        if self._board is not None:
            self._show_board(self._board)
        self.show_file(key)

    def show_file(self, key: str) -> None:
        """Shows what a workbook would change, or what one that was applied changed."""
        from genera_desktop.ui.preview_lines import preview_of, received_preview

        self._shown = key
        plan = self._plans.get(key)
        if plan is not None:
            self.page.show_preview(preview_of(plan, self.questionnaire, self.language))
        else:
            rows = self._board.submissions if self._board else ()
            row = next((row for row in rows if row.id == key), None)
            self.page.show_preview(received_preview(row, self.questionnaire, self.language) if row else None)
        self.page.choose(key)

    def apply(self) -> None:
        """Imports the workbook in view, after a backup, as a whole or not at all."""
        plan = self._plans.get(self._shown)
        if plan is None:
            return
        self.window_.tasks.run(
            _apply,
            self.inventory,
            plan,
            description=self.tr("Importing {file}").format(file=plan.path.name),
            on_done=lambda report: self._applied(self._shown, report),
            changes=EVERYTHING_CHANGED,
        )

    def _applied(self, key: str, report: ImportReport) -> None:
        self._plans.pop(key, None)
        self._shown = report.submission
        self.window_.status.show_saved()
        self.window_.say(self.tr("{file} was imported.").format(file=report.file), "green")
        self._load_board()
        self.page.show_preview(None)

    def dismiss(self) -> None:
        """Puts the preview away; nothing was changed."""
        self._plans.pop(self._shown, None)
        self.page.show_preview(None)
        if self._board is not None:
            self._show_board(self._board)

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
        self.window_.say(messages.say(refusal, self.language), "amber" if offer else "red", offer)

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
        self._load_board()
        self.page.show_preview(None)

    # workbooks out

    def ask_export(self, *, personal_data: bool) -> None:
        """Asks where to, and writes the workbook to send."""
        name = f"{(self.inventory.info.cluster or 'alliance').lower()}-{self.inventory.now_text()[:10]}.xlsx"
        path = self._ask_place(self.tr("Export workbook"), name)
        if path is not None:
            self.export(path, personal_data=personal_data)

    def export(self, path: Path, *, personal_data: bool = True) -> None:
        """Writes the workbook to send."""
        self.window_.tasks.run(
            _export,
            self.inventory,
            path,
            personal_data,
            self.language,
            description=self.tr("Writing {file}").format(file=path.name),
            on_done=self._exported,
        )

    def _exported(self, report: ExportReport) -> None:
        total = sum(report.records.values())
        written = one_or_many(total, self.tr("{n} record"), self.tr("{n} records"))
        kept = sum(report.withheld.values())
        said = self.tr("{file} is ready: {records}.").format(file=report.path.name, records=written)
        if kept:
            said += " " + one_or_many(kept, self.tr("{n} answer stayed here."), self.tr("{n} answers stayed here."))
        self.window_.say(said, "green")

    def ask_starter(self) -> None:
        """Asks for which cluster and where to, and writes the starter."""
        form = self.questionnaire.form_playing("cluster.code")
        choices = form.choices_of(form.question(form.key_of("cluster.code"))) if form else ()
        names = {text_in(choice.labels, self.language): choice.name for choice in choices}
        name, chosen = QInputDialog.getItem(
            self.window_, self.tr("Starter workbook"), self.tr("For which cluster?"), list(names), 0, False
        )
        path = self._ask_place(self.tr("Starter workbook"), f"starter-{names[name].lower()}.xlsx") if chosen else None
        if path is not None:
            self.window_.tasks.run(
                _starter,
                self.inventory,
                names[name],
                path,
                self.language,
                description=self.tr("Writing {file}").format(file=path.name),
                on_done=self._exported,
            )

    def ask_consolidated(self) -> None:
        """Asks where to, and writes the merged inventory."""
        path = self._ask_place(self.tr("Consolidated workbook"), "consolidated.xlsx")
        if path is not None:
            said = self.tr("{file} is ready.").format(file=path.name)
            self.window_.tasks.run(
                _consolidate,
                self.inventory,
                path,
                self.language,
                description=self.tr("Writing {file}").format(file=path.name),
                on_done=lambda _: self.window_.say(said, "green"),
            )

    def _ask_place(self, title: str, name: str) -> Path | None:
        folder = self.inventory.path.parent
        chosen, _ = QFileDialog.getSaveFileName(self.window_, title, str(folder / name), self.tr("Workbooks (*.xlsx)"))
        return Path(chosen).with_suffix(".xlsx") if chosen else None

    def _bind_actions(self, page: str) -> None:
        self.window_.commands.bind("apply", self.apply if page == PAGE else None)


def _received(row: SubmissionRow, applied: str, issues: str, undone: str) -> SubmissionFile:
    from genera_desktop.services.submission_board import errors_in

    wrong = errors_in(row)
    state = FileState.UNDONE if row.undone_at else FileState.ISSUES if wrong else FileState.APPLIED
    text = undone if row.undone_at else issues.format(n=wrong) if wrong else applied
    return SubmissionFile(row.id, row.file, row.cluster, state, text, moment(row.received_at))


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _plan(inventory: Inventory, file: Path, *, progress: Progress) -> ImportPlan:
    from genera_desktop.services.import_workbook import plan_import

    return plan_import(inventory, file, progress=progress)


def _apply(inventory: Inventory, plan: ImportPlan, *, progress: Progress) -> ImportReport:
    from genera_desktop.services.import_workbook import apply_import

    return apply_import(inventory, plan, progress=progress)


def _undo(inventory: Inventory, submission: str, drop_edits: bool, *, progress: Progress) -> UndoReport:
    from genera_desktop.services.undo_submission import undo_submission

    return undo_submission(inventory, submission, drop_edits=drop_edits, progress=progress)


def _export(
    inventory: Inventory, path: Path, personal_data: bool, language: str, *, progress: Progress
) -> ExportReport:
    from genera_desktop.services.export_workbook import export_workbook

    return export_workbook(inventory, path, personal_data=personal_data, language=language, progress=progress)


def _starter(inventory: Inventory, cluster: str, path: Path, language: str, *, progress: Progress) -> ExportReport:
    from genera_desktop.services.export_workbook import make_starter

    return make_starter(inventory, cluster, path, language=language, progress=progress)


def _consolidate(inventory: Inventory, path: Path, language: str, *, progress: Progress) -> None:  # noqa: ARG001
    from genera_desktop.services.write_consolidated import write_consolidated

    write_consolidated(inventory, path, language=language)
