"""Lists that exist already: what dropped files and the page's buttons do."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.services.progress import Progress
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.import_list import ListMapping, ListPlan, ListReport
    from genera_desktop.services.read_list import ListFile, ListTable
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.list_import_page import ListImportPage
    from genera_desktop.ui.main_window import MainWindow

PAGE = "list"
CSV = ".csv"
NO_LIST = ("list-is-a-form", "file-without-list")


class _Open(NamedTuple):
    """The list on the page."""

    file: ListFile
    table: ListTable
    mapping: ListMapping


class ListImportDesk(PageDesk["ListImportPage"]):
    """`foreign` carries a workbook that is no list: somebody may know it. `imported` carries a form and its new
    records. `undo_wanted`: the user takes the import back. `put_away` comes once no list is left to look at."""

    foreign = Signal(object)
    imported = Signal(str, object)
    put_away = Signal()
    undo_wanted = Signal()

    def __init__(self, window: MainWindow, inventory: Inventory, questionnaire: Questionnaire, language: str) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.questionnaire = questionnaire
        self._open: _Open | None = None
        self._plan: ListPlan | None = None
        self._came_from = ""
        self._waiting: list[_Open] = []
        window.page_shown.connect(self._bind_actions)

    def _make_page(self) -> ListImportPage:
        from genera_desktop.ui.list_import_page import ListImportPage

        page = ListImportPage()
        page.form_chosen.connect(self.choose_form)
        page.sheet_chosen.connect(self.choose_sheet)
        page.question_chosen.connect(self.choose_question)
        page.apply_wanted.connect(self.apply)
        page.dismiss_wanted.connect(self.dismiss)
        page.remark.connect(self.window_.status.remark)
        return page

    def try_file(self, file: Path) -> None:
        """Shows a file that is no workbook of ours as a list, or says why it is none."""
        self.window_.tasks.run(
            _read,
            self.inventory,
            self.questionnaire,
            file,
            description=self.tr("Reading {file}").format(file=file.name),
            on_done=self._arrived,
            on_failed=partial(self._refused, file),
        )

    def show_table(self, table: ListTable, form: str) -> None:
        """Shows a list that was not read from a file: rows from the clipboard, as records of this form."""
        from genera_desktop.services.read_list import ListFile

        self._propose(ListFile(Path(table.sheet), (table,)), table, form)

    def choose_form(self, form: str) -> None:
        """Says what the rows are; the columns are matched anew."""
        if self._open:
            file, table = self._open.file, self._open.table
            self._propose(file, table, form)

    def choose_sheet(self, sheet: str) -> None:
        """Takes another sheet of the same file."""
        if self._open:
            table = next(table for table in self._open.file.tables if table.sheet == sheet)
            self._propose(self._open.file, table, "")

    def choose_question(self, place: int, question: str) -> None:
        """Says which question a column answers."""
        if self._open:
            mapping = self._open.mapping.with_question(place, question)
            self._show(_Open(self._open.file, self._open.table, mapping))

    def apply(self) -> None:
        """Imports the rows as drafts, as a whole or not at all."""
        if self._plan is None or self.window_.current != PAGE:
            return
        self.window_.tasks.run(
            _apply,
            self.inventory,
            self._plan,
            self.page.also_possible,
            description=self.tr("Importing {file}").format(file=self._plan.path.name),
            on_done=self._applied,
            changes=lambda report: report.changes,
        )

    def dismiss(self) -> None:
        """Puts the list away; nothing was changed."""
        form = self._open.mapping.form if self._open else next(iter(self.questionnaire.forms))
        self._open, self._plan = None, None
        self.window_.show_page(self._came_from or page_name(form))
        self.window_.forget_page(PAGE)
        self.window_.register(PAGE, self._make_page)
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.put_away.emit()

    def show_again(self) -> None:
        """Shows the same list on a page that was made anew."""
        if self.window_.current == PAGE and self._open is not None:
            self._show(self._open)

    def _propose(self, file: ListFile, table: ListTable, form: str) -> None:
        self.window_.tasks.run(_match, self.inventory, self.questionnaire, file, table, form, on_done=self._show)

    def _refused(self, file: Path, refusal: GeneraError) -> None:
        if refusal.code in NO_LIST and file.suffix.lower() != CSV:
            self.foreign.emit(file)
            return
        self.say_refusal(refusal)

    def _arrived(self, opened: _Open) -> None:
        """Shows a list that was read; behind the one that somebody is looking at."""
        if self._open is not None and self.window_.current == PAGE:
            self._waiting.append(opened)
        else:
            self._show(opened)

    def _show(self, opened: _Open) -> None:
        from genera_desktop.ui.list_import_lines import state_of

        if self.window_.current != PAGE:
            self._came_from = self.window_.current
            if not self.window_.show_page(PAGE):
                return
        self._open, self._plan = opened, None
        self.page.show_list(state_of(opened.file, opened.table, opened.mapping, self.questionnaire, self.language))
        self.window_.tasks.run(
            _plan,
            self.inventory,
            opened,
            description=self.tr("Reading {file}").format(file=opened.file.path.name),
            on_done=self._show_plan,
        )

    def _show_plan(self, plan: ListPlan) -> None:
        from genera_desktop.ui.list_import_lines import preview_of

        if self._open is None or plan.mapping is not self._open.mapping:
            return  # the user has chosen something else meanwhile
        self._plan = plan
        self.page.show_preview(preview_of(plan, self.questionnaire.forms[plan.mapping.form], self.language))

    def _applied(self, report: ListReport) -> None:
        self._came_from = page_name(report.form)
        self.dismiss()
        self.window_.status.show_saved()
        if self.window_.current == self._came_from:  # nothing else waited to be looked at
            self.imported.emit(report.form, report.records)
        one, many = self.tr("{n} draft was made."), self.tr("{n} drafts were made.")
        said = one_or_many(len(report.records), one, many)
        self.window_.say(said, "green", Offer(self.tr("Undo"), self.undo_wanted.emit))

    def _bind_actions(self, page: str) -> None:
        if page == PAGE:
            self.window_.commands.bind("apply", self.apply)


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _read(inventory: Inventory, questionnaire: Questionnaire, path: Path, *, progress: Progress) -> _Open:
    from genera_desktop.services.read_list import read_list
    from genera_desktop.services.survey_export import read_survey_export

    file = read_survey_export(path, questionnaire) or read_list(path)
    return _match(inventory, questionnaire, file, file.tables[0], "", progress=progress)


def _match(
    inventory: Inventory,
    questionnaire: Questionnaire,
    file: ListFile,
    table: ListTable,
    form: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> _Open:
    from genera_desktop.services.import_list import likeliest_form, propose_mapping

    if form:
        return _Open(file, table, propose_mapping(inventory, table, questionnaire.forms[form]))
    return _Open(file, table, likeliest_form(inventory, table, questionnaire))


def _plan(inventory: Inventory, opened: _Open, *, progress: Progress) -> ListPlan:
    from genera_desktop.services.import_list import plan_list_import

    return plan_list_import(inventory, opened.file.path, opened.table, opened.mapping, progress=progress)


def _apply(inventory: Inventory, plan: ListPlan, also_possible: bool, *, progress: Progress) -> ListReport:
    from genera_desktop.services.import_list import apply_list_import

    return apply_list_import(inventory, plan, also_possible=also_possible, progress=progress)
