"""The record tables of one open inventory: what fills them, and how each was left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from genera_desktop.questionnaire.model import Form
from genera_desktop.services.changes import Changes
from genera_desktop.services.progress import Progress
from genera_desktop.settings import USUAL_LOOK, TableLook
from genera_desktop.ui import form_words
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.record_table_content import offered_questions
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.words import day

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.record_table_content import TableContent

COMPANY = "company.name"
"""The role in the form of the records that can be sent a form."""


class RecordTables(Desk):
    """`open_wanted` carries a record, `new_wanted` a form, `delete_wanted` records; `filled`: a table has its rows."""

    open_wanted = Signal(str)
    new_wanted = Signal(str)
    delete_wanted = Signal(list)
    filled = Signal()

    def __init__(self, window: MainWindow, inventory: Inventory, forms: dict[str, Form], language: str) -> None:
        super().__init__(window, inventory, language)
        self.forms = forms
        for form in forms.values():
            window.register(page_name(form.name), partial(self._make_table, form))
        window.tasks.changed.connect(self._take_changes)

    def table(self, form: str) -> RecordTablePage:
        """The table of a form."""
        page = self.window_.page(page_name(form))
        assert isinstance(page, RecordTablePage)
        return page

    def load(self, form: str) -> None:
        """Reads the rows of a table off the main thread, or those of them that have changed, and shows them."""
        page = self.table(form)
        old = page.take_old()
        more = page.needed() if old is None else page.extra_columns()
        self.window_.tasks.run(
            partial(_content, forms=self.forms, language=self.language),
            self.inventory,
            form,
            more,
            old,
            on_done=partial(self._show_table, form, old),
        )

    def _make_table(self, form: Form) -> RecordTablePage:
        words = form_words.table_words(form, self.language, one_cluster=bool(self.inventory.info.cluster))
        page = RecordTablePage(words)
        page.rows_wanted.connect(lambda: self.load(form.name))
        page.open_wanted.connect(self.open_wanted)
        page.new_wanted.connect(lambda: self.new_wanted.emit(form.name))
        page.delete_wanted.connect(self.delete_wanted)
        page.list_wanted.connect(self.window_.commands["import"].trigger)
        page.demo_wanted.connect(self.window_.commands["demo"].trigger)
        page.remark.connect(partial(self._remark, form.name))
        page.offer(*offered_questions(form, self.language))
        page.show_look(self.window_.settings.current.tables.get(form.name, USUAL_LOOK))
        page.look_changed.connect(lambda: self._keep_look(form.name, page.look))
        return page

    def _show_table(self, form: str, old: frozenset[str] | None, content: TableContent) -> None:
        if page_name(form) not in self.window_.pages:
            return  # the inventory was closed while its table was read
        if old is None:
            self.table(form).show_rows(content.columns, content.rows)
        else:
            self.table(form).update_rows(old, content.columns, content.rows)
        self.filled.emit()

    def _remark(self, form: str, text: str) -> None:
        """The status line speaks of the page in view, also while another one's rows arrive."""
        if self.window_.current == page_name(form):
            self.window_.status.remark(text)

    def _keep_look(self, form: str, look: TableLook) -> None:
        others = {name: kept for name, kept in self.window_.settings.current.tables.items() if name != form}
        self.window_.settings.change(tables=others | ({form: look} if look != USUAL_LOOK else {}))

    def _take_changes(self, changes: Changes) -> None:
        for name, form in self.forms.items():
            page = self.window_.pages.get(page_name(name))
            linked = {question.linked_form for question in form.questions if question.linked_form}
            if isinstance(page, RecordTablePage) and any(map(changes.touches, {name, *linked})):
                page.take_changes(changes)


# What runs off the main thread; it imports its service there, so that the window need not wait for it.


def _content(
    inventory: Inventory,
    form: str,
    more: list[str],
    only: frozenset[str] | None,
    *,
    forms: dict[str, Form],
    language: str,
    progress: Progress,  # noqa: ARG001
) -> TableContent:
    from genera_desktop.services.asked_companies import asked_companies
    from genera_desktop.services.list_records import record_table
    from genera_desktop.ui.asked_column import with_asked
    from genera_desktop.ui.record_table_content import table_content

    found = record_table(inventory, form, language=language, more=more, only=only, forms=forms, write_day=day)
    asked = asked_companies(inventory) if COMPANY in forms[form].by_role else {}
    return with_asked(table_content(found, language), asked)
