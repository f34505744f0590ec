"""The work on many records of a table at once: copying, pasting, filling down, editing what is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, Signal
from PySide6.QtGui import QGuiApplication

from genera_desktop.questionnaire.model import Choice, Form
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.progress import Progress
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.edit_many_plans import planned_edit, planned_fill, planned_paste, told_anew
from genera_desktop.ui.edit_many_task import Task
from genera_desktop.ui.record_desk import RecordDesk
from genera_desktop.ui.record_pages import form_listed, page_name
from genera_desktop.ui.record_table_content import offered_questions
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from genera_desktop.services.copy_block import CopiedBlock
    from genera_desktop.services.edit_many import EditPlan, EditReport
    from genera_desktop.services.paste_block import Target
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.edit_many_page import EditManyPage
    from genera_desktop.ui.edit_many_plans import Planned
    from genera_desktop.ui.main_window import MainWindow

PAGE = "edit-many"
NAME = ""
IN_TABLE = ("open_record", "edit_many", "copy", "copy_headed", "paste", "paste_rows", "fill_down", "delete_record")
"""Actions whose keys belong to the table while it has the focus; its context menu has them too."""


class TableDesk(PageDesk["EditManyPage"]):
    """`undo_wanted`: the user takes back what was just done; `rows_pasted` carries a list of new records and the name
    of their form."""

    undo_wanted = Signal()
    rows_pasted = Signal(object, str)

    def __init__(
        self, window: MainWindow, inventory: Inventory, forms: dict[str, Form], records: RecordDesk, language: str
    ) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.forms = forms
        self.records = records
        self._form = ""
        self._chosen: list[str] = []
        self._block: list[list[str]] = []
        self._plan: EditPlan | None = None
        self._asked = 0
        self._editing = False
        window.page_shown.connect(self._bind_actions)

    def _make_page(self) -> EditManyPage:
        from genera_desktop.ui.edit_many_page import EditManyPage

        page = EditManyPage()
        page.question_chosen.connect(self.choose_question)
        page.answer_given.connect(self._weigh_answer)
        page.rows_wanted.connect(self._paste_block_as_rows)
        page.apply_wanted.connect(self._apply)
        page.dismiss_wanted.connect(self.dismiss)
        page.remark.connect(self.window_.status.remark)
        return page

    def _table(self) -> RecordTablePage:
        return self.records.table(self._form)

    def show_again(self) -> None:
        """Shows on a page that was made anew what the one before it was about; nothing was changed yet."""
        if self.window_.current != PAGE:
            return
        kept = self.page.kept
        if kept is None:
            self.dismiss()
        elif kept.task is Task.EDIT:
            self._begin_edit()
            self.choose_question(kept.key)
            if kept.is_given:
                self.page.give(kept.value)
        elif self._plan is not None:
            done = partial(self._planned, kept.task, ask=True)
            self._run_plan(done, partial(told_anew, language=self.language), self._plan)

    # copying

    def copy(self, *, headings: bool) -> None:
        """Puts the selected cells on the clipboard."""
        table = self._table().table
        records, keys = table.chosen(), _answered(table.chosen_keys())
        if records and keys:
            mark = QLocale().decimalPoint()
            work = partial(_copy, headings=headings, mark=mark, language=self.language)
            self.window_.tasks.run(
                work, self.inventory, self._form, records, keys, description=self.tr("Copying"), on_done=self._copied
            )

    def _copied(self, block: CopiedBlock) -> None:
        data = QMimeData()
        data.setText(block.text)
        data.setHtml(block.html)
        QGuiApplication.clipboard().setMimeData(data)
        one, many = self.tr("{n} row copied."), self.tr("{n} rows copied.")
        self.window_.status.remark(one_or_many(block.rows, one, many))

    # pasting

    def paste(self) -> None:
        """Pastes what is on the clipboard into the selected cells; as new records where there are none."""
        if not self._take_block():
            return
        page = self._table()
        chosen = page.table.chosen()
        if not chosen:
            self._paste_block_as_rows()
            return
        target, whole = self._target(page)
        work = partial(planned_paste, language=self.language)
        done = partial(self._planned, Task.PASTE, ask=whole or len(chosen) > 1)
        self._run_plan(done, work, self._block, target)

    def paste_rows(self) -> None:
        """Pastes what is on the clipboard as new records."""
        if self._take_block():
            self._paste_block_as_rows()

    def _take_block(self) -> bool:
        from genera_desktop.workbook.block_text import block_in

        self._block = block_in(QGuiApplication.clipboard().text())
        if not self._block:
            self.window_.say(self.tr("There is no text on the clipboard."))
        return bool(self._block)

    def _target(self, page: RecordTablePage) -> tuple[Target, bool]:
        """Where the block goes, and whether whole records are selected: then it goes once, from the name on."""
        from genera_desktop.services.paste_block import Target

        chosen, selected = page.table.chosen(), page.table.chosen_keys()
        shown, whole = page.table.shown_keys(), NAME in page.table.chosen_keys()
        keys = _answered(shown[shown.index(selected[0]) :])
        first = page.model.row_of(chosen[0])
        below = [row.uuid for row in page.model.rows[first : first + max(len(chosen), len(self._block))]]
        together = below[: len(chosen)] == chosen
        records = below if together or len(self._block) > 1 else chosen
        height = len(chosen) if records is chosen or together else 1
        return Target(records, keys, height, 1 if whole else max(1, len(_answered(selected)))), whole

    def _paste_block_as_rows(self) -> None:
        from genera_desktop.services.paste_block import pasted_list

        keys = _answered(self._table().table.shown_keys())
        table = pasted_list(self.forms[self._form], self._block, keys, self.tr("Clipboard"), self.language)
        if not table.rows:
            self.window_.say(self.tr("There are only headings on the clipboard."))
            return
        self.rows_pasted.emit(table, self._form)

    # filling down and editing

    def fill_down(self) -> None:
        """Gives the answers of the first selected row to the rows below it; with one row those of the row above it."""
        page = self._table()
        chosen, keys = page.table.chosen(), page.table.chosen_keys()
        if NAME in keys:
            self.window_.say(self.tr("Select the cells that are to be filled, with the first of them on top."))
            return
        if len(chosen) == 1 and (above := page.model.row_of(chosen[0]) - 1) >= 0:
            chosen = [page.model.rows[above].uuid, *chosen]
        keys = [key for key in keys if key in self._editable()]
        if len(chosen) > 1 and keys:
            work = partial(planned_fill, language=self.language)
            self._run_plan(partial(self._planned, Task.FILL, ask=len(chosen) > 2), work, chosen, keys)

    def edit_many(self) -> None:
        """Asks which answer all selected records are to have; the column of the current cell is the question."""
        page = self._table()
        self._chosen = page.table.chosen()
        if not self._chosen:
            return
        self._begin_edit()
        key = page.table.current_key()
        if key in self._editable():
            self.choose_question(key)
        self._show()

    def _begin_edit(self) -> None:
        editable = self._editable()
        offered, _ = offered_questions(self.forms[self._form], self.language)
        self._plan = None
        self.page.begin_edit(len(self._chosen), [choice for choice in offered if choice.code in editable])

    def choose_question(self, key: str) -> None:
        """Shows the editor of a question."""
        if key:
            form = self.forms[self._form]
            self._plan = None
            self.page.ask(form, key, self._choices(form, key), self.language)

    def _show(self) -> None:
        self.window_.show_page(PAGE)
        self.window_.rail.mark(page_name(self._form))

    def dismiss(self) -> None:
        """Goes back to the table and changes nothing."""
        self._plan = None
        self.window_.show_page(page_name(self._form))

    def _editable(self) -> list[str]:
        from genera_desktop.services.edit_many import editable_keys

        return editable_keys(self.forms[self._form])

    def _choices(self, form: Form, key: str) -> Sequence[Choice]:
        """All answers that a question can have in any record."""
        from genera_desktop.services.look_up_records import titles_of

        question = form.question(key)
        if question.linked_form in self.forms:
            titles = titles_of(self.inventory, [question.linked_form])[question.linked_form]
            return [Choice(uuid, {"": title}) for uuid, title in titles.items()]
        return form.choices_of(question)

    def _weigh_answer(self, key: str, value: AnswerValue) -> None:
        work = partial(planned_edit, language=self.language)
        self._run_plan(self._show_plan, work, self._chosen, key, value)

    # previews

    def _run_plan(self, done: Callable[..., None], work: Callable[..., object], *arguments: object) -> None:
        self._asked += 1
        asked = self._asked

        def deliver(planned: Planned) -> None:
            if asked == self._asked:  # else the user has asked for something else meanwhile
                done(planned)

        self.window_.tasks.run(
            work,
            self.inventory,
            self.forms[self._form],
            *arguments,
            description=self.tr("Looking at what would change"),
            on_done=deliver,
        )

    def _show_plan(self, planned: Planned) -> None:
        self._plan, preview = planned
        self.page.show_preview(preview)

    def _planned(self, task: Task, planned: Planned, *, ask: bool) -> None:
        """Shows what pasting or filling down would change; what concerns one record alone is done at once."""
        plan, preview = planned
        if not preview.changing and not preview.refused:
            self.window_.say(self.tr("All of it is there already. Nothing changed."))
            return
        if not ask and preview.changing == 1 and not preview.refused:
            self._plan = plan
            self._apply()
            return
        records = len(plan.records) + plan.same
        if task is Task.PASTE:
            self.page.begin_paste(records, len(self._block), len(self._block[0]))
        else:
            self.page.begin_fill(records)
        self._show_plan(planned)
        self._show()

    def _apply(self) -> None:
        if self._plan is not None:
            self.window_.tasks.run(
                _apply,
                self.inventory,
                self._plan,
                description=self.tr("Saving"),
                on_done=self._applied,
                changes=lambda report: report.changes,
            )

    def _applied(self, report: EditReport) -> None:
        self._plan = None
        if self.window_.current == PAGE:
            self.window_.show_page(page_name(self._form))
        self.window_.status.show_saved()
        one, many = self.tr("{n} record changed."), self.tr("{n} records changed.")
        said = one_or_many(len(report.changes.records), one, many)
        self.window_.say(said, "green", Offer(self.tr("Undo"), self.undo_wanted.emit))

    # menus and keys

    def _bind_actions(self, page: str) -> None:
        bind = self.window_.commands.bind
        if form := form_listed(page):
            self._form = form
            table = self._table().table
            table.addActions([self.window_.commands[name] for name in IN_TABLE])
        actions: dict[str, Callable[[], None]] = {
            "open_record": lambda: self._table().table.open_current(),
            "copy": lambda: self.copy(headings=False),
            "copy_headed": lambda: self.copy(headings=True),
            "paste": self.paste,
            "paste_rows": self.paste_rows,
            "fill_down": self.fill_down,
            "edit_many": self.edit_many,
            "choose_columns": lambda: self._table().open_columns(),
            "add_filter": lambda: self._table().filters.open_more(),
            "show_all": lambda: self._table().show_all(),
            "reset_columns": lambda: self._table().reset_columns(),
        }
        for name, slot in actions.items():
            bind(name, slot if form else None)
        if page == PAGE:
            bind("apply", self.page.apply)
            bind("back", self.dismiss)
            bind("undo", self.page.take_back)
        elif self._editing:
            bind("undo", self.undo_wanted.emit)
        self._editing = page == PAGE


def _answered(keys: Sequence[str]) -> list[str]:
    """The columns that hold answers."""
    return [key for key in keys if not key.startswith("_")]


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _copy(
    inventory: Inventory,
    form: str,
    records: list[str],
    keys: list[str],
    *,
    headings: bool,
    mark: str,
    language: str,
    progress: Progress,  # noqa: ARG001
) -> CopiedBlock:
    from genera_desktop.services.copy_block import copy_block

    return copy_block(inventory, form, records, keys, headings=headings, decimal_mark=mark, language=language)


def _apply(inventory: Inventory, plan: EditPlan, *, progress: Progress) -> EditReport:
    from genera_desktop.services.edit_many import apply_edits

    return apply_edits(inventory, plan, progress=progress)
