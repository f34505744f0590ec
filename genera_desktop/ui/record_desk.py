"""The form on which the records of one open inventory are filled in, and the ways to it and from it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import AnswerValue, is_deleted
from genera_desktop.services.changes import Changes
from genera_desktop.services.look_up_records import has_record, incomplete
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.form.view import View
from genera_desktop.ui.record_pages import FORM_PAGE, form_listed, page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.record_tables import RecordTables
from genera_desktop.ui.record_trail import RecordTrail
from genera_desktop.ui.similar_desk import SimilarDesk
from genera_desktop.ui.words import one_or_many

if TYPE_CHECKING:
    from genera_desktop.records.content import Address
    from genera_desktop.records.edits import Given
    from genera_desktop.services.edit_record import RecordEditor
    from genera_desktop.services.similar_records import SimilarRecords
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.form.form_page import FormPage
    from genera_desktop.ui.main_window import MainWindow


class RecordDesk(Desk):
    """`undo_wanted`: the user takes back what was just done. `erase_wanted` names a contact to erase everywhere."""

    undo_wanted = Signal()
    erase_wanted = Signal(str)

    def __init__(self, window: MainWindow, inventory: Inventory, forms: dict[str, Form], language: str) -> None:
        super().__init__(window, inventory, language)
        self.forms = forms
        self.trail = RecordTrail(self)
        self.similar = SimilarDesk(window.tasks, inventory, forms, self)
        self.tables = RecordTables(window, inventory, forms, language)
        self.tables.open_wanted.connect(self.open_record)
        self.tables.new_wanted.connect(self.new_record)
        self.tables.delete_wanted.connect(self.delete)
        self.tables.filled.connect(self._tell_place)
        window.register(FORM_PAGE, self._make_form_page)
        window.page_shown.connect(self._bind_actions)

    def close(self) -> None:
        """Reads nothing more into the index of similar records."""
        self.similar.close()
        super().close()

    def table(self, form: str) -> RecordTablePage:
        """The table of a form."""
        return self.tables.table(form)

    # one record

    def _make_form_page(self) -> FormPage:
        from genera_desktop.ui.form.form_page import FormPage

        page = FormPage(self.inventory, language=self.language)
        page.closed.connect(self.close_record)
        page.saved.connect(self._record_saved)
        page.step_record.connect(self.step_record)
        page.open_record.connect(self.trail.follow_link)
        page.new_linked.connect(self.trail.make_linked)
        page.item_removed.connect(self._say_removed)
        page.erase_wanted.connect(self.erase_wanted)
        page.hints.find = self._index
        page.view_chosen.connect(lambda view: self.window_.settings.change(form_view=view.value))
        page.show_view(self._usual_view())
        page.refused.connect(lambda text: self.window_.say(text, "red"))
        page.renewed.connect(self._show_again, Qt.ConnectionType.QueuedConnection)
        page.clashed.connect(self._say_clash)
        page.state_changed.connect(self._tell_state)
        return page

    @property
    def form_page(self) -> FormPage:
        from genera_desktop.ui.form.form_page import FormPage

        page = self.window_.page(FORM_PAGE)
        assert isinstance(page, FormPage)
        return page

    def editor(self) -> RecordEditor | None:
        """The record on the form; None where none is."""
        return self.form_page.editor if FORM_PAGE in self.window_.pages else None

    def _in_view(self) -> RecordEditor | None:
        """The record on the form, where the form is in view."""
        return self.editor() if self.window_.current == FORM_PAGE else None

    def listed_on(self) -> str:
        """The page of the rail that belongs to what is in view: a record's is the table that lists it."""
        editor = self._in_view()
        return page_name(editor.form.name) if editor else self.window_.current

    def _tell_state(self) -> None:
        """What the status line says of the record in view."""
        editor = self._in_view()
        if editor is None:
            return
        problems, missing = self.form_page.counts()
        parts = [self.tr("complete") if editor.is_complete else self.tr("draft")]
        if problems:
            parts.append(one_or_many(problems, self.tr("{n} problem"), self.tr("{n} problems")))
        if missing:
            parts.append(one_or_many(missing, self.tr("{n} answer missing"), self.tr("{n} answers missing")))
        self.window_.status.remark(", ".join(parts))

    def lists_records(self, page: str) -> bool:
        """Whether a page shows records that can be chosen: a record's form, or a table of them."""
        return page == FORM_PAGE or bool(form_listed(page))

    def chosen(self) -> list[str]:
        """The record on the form where that is in view, else the selected ones of the table in view."""
        page = self.window_.pages.get(self.window_.current)
        if isinstance(page, RecordTablePage):
            return page.table.chosen()
        uuid = self.open_uuid()
        return [uuid] if uuid else []

    def open_record(self, uuid: str) -> None:
        """Shows the form of a record."""
        from genera_desktop.services.edit_record import RecordEditor

        self.trail.forget()
        try:
            editor = RecordEditor.open(self.inventory, uuid, language=self.language)
        except GeneraError as refusal:
            self.say_refusal(refusal)
            return
        if is_deleted(editor.record):
            self.window_.show_page(page_name(editor.form.name))
            return
        self.show(editor)

    def open_at(self, uuid: str, role: str, item: str = "") -> None:
        """Shows the form of a record at the question that plays a role, of this entry of a list where it is of one."""
        from genera_desktop.records.content import Address

        self.open_record(uuid)
        editor = self.editor()
        if editor is not None and editor.record.uuid == uuid and (key := editor.form.key_of(role)):
            self.form_page.go_to(Address(item, key))

    def open_contact(self, uuid: str, item: str) -> None:
        """Shows the form of a record at one of its contacts."""
        self.open_at(uuid, "contact.consent", item)

    def show(self, editor: RecordEditor) -> None:
        """Shows a record that is open; the way to it is the caller's."""
        self.form_page.show_record(editor, self._place(editor))
        self.window_.show_page(FORM_PAGE)
        self.window_.rail.mark(page_name(editor.form.name))
        self.similar.find(editor.form.name)

    def new_record(self, form: str, given: Mapping[str, AnswerValue] | None = None) -> None:
        """Shows the form of a new record, with answers `given` by role. It reaches the disk with its first answer."""
        self.trail.forget()
        self.show_new(form, given)

    def show_new(self, form: str, given: Mapping[str, AnswerValue] | None = None) -> None:
        """The same; the way to it is the caller's."""
        from genera_desktop.services.edit_record import RecordEditor

        if self.inventory.read_only:
            self.window_.say(self.window_.read_only, "amber")
            return
        editor = RecordEditor.create(self.inventory, form, given=given, language=self.language)
        self.form_page.show_record(editor, (0, 0))
        self.window_.show_page(FORM_PAGE)
        self.window_.rail.mark(page_name(form))
        self.similar.find(form)

    def close_record(self) -> None:
        """Goes back to the record from which this one was opened, else to the list that it stands in."""
        editor = self.editor()
        if editor is None:
            return
        if self.trail.go_back():
            return
        if self.trail.walk:
            self.trail.walk = ()
            self.form_page.show_view(self._usual_view())
        self.window_.show_page(page_name(editor.form.name))
        self.table(editor.form.name).go_to(editor.record.uuid)

    def fill_in(self, form: str, records: frozenset[str]) -> bool:
        """Shows the first of these records in which answers are missing, and only those; the next ones follow it.
        False where nothing is missing in any."""
        found = incomplete(self.inventory, form, records)
        if found:
            self.trail.walk = tuple(found)
            self.form_page.show_view(View.MISSING)
            self.open_record(found[0])
        return bool(found)

    def _index(self) -> SimilarRecords | None:
        editor = self.editor()
        return self.similar.find(editor.form.name) if editor else None

    def _usual_view(self) -> View:
        return View(self.window_.settings.current.form_view)

    def _say_removed(self) -> None:
        self.window_.say(self.tr("The entry was removed."), "ink3", Offer(self.tr("Undo"), self.undo_wanted.emit))

    def step_record(self, step: int) -> None:
        """The record before (-1) or after (1) the one that is shown."""
        editor = self.editor()
        uuids = self._neighbours(editor) if editor else []
        if editor is None or editor.record.uuid not in uuids:
            return
        place = uuids.index(editor.record.uuid) + step
        if 0 <= place < len(uuids):
            self.open_record(uuids[place])

    def _place(self, editor: RecordEditor) -> tuple[int, int]:
        """The record's place among how many, from 1; (0, 0) where it stands alone."""
        uuids, uuid = self._neighbours(editor), editor.record.uuid
        return (uuids.index(uuid) + 1, len(uuids)) if uuid in uuids else (0, 0)

    def _tell_place(self) -> None:
        """A record that was shown before its table was read has its neighbours now."""
        editor = self._in_view()
        if editor is not None:
            self.form_page.heading.show_place(*self._place(editor))

    def _neighbours(self, editor: RecordEditor) -> list[str]:
        """The records that come before and after it: those walked through, else those of its table."""
        if editor.record.uuid in self.trail.walk:
            return list(self.trail.walk)
        page = self.window_.pages.get(page_name(editor.form.name))
        return page.uuids() if isinstance(page, RecordTablePage) else []

    def _record_saved(self, changes: Changes) -> None:
        self.window_.status.show_saved()
        self.window_.tasks.announce(changes)

    def go_to_question(self, address: Address) -> None:
        """Brings a question of the open record into view, when the list that led there has given its focus back."""
        QTimer.singleShot(0, self.form_page, lambda: self.form_page.go_to(address))

    # deleting

    def delete(self, uuids: list[str]) -> None:
        """Deletes records at once, and offers to take it back."""
        from genera_desktop.services.undo_step import delete_records

        if not uuids:
            return
        try:
            undone = delete_records(self.inventory, uuids)
        except GeneraError as refusal:
            self.say_refusal(refusal)
            return
        self.window_.tasks.announce(undone.changes)
        one, many = self.tr("{n} record deleted."), self.tr("{n} records deleted.")
        self.window_.say(one_or_many(len(uuids), one, many), "ink3", Offer(self.tr("Undo"), self.undo_wanted.emit))

    def _delete_open(self) -> None:
        """Deletes the record on the form and goes back to where it came from."""
        uuid = self.open_uuid()
        if uuid:
            self.delete([uuid])
            if not self.has(uuid):
                self.close_record()

    def show_anew(self, changes: Changes) -> None:
        """Shows the open record again where something else than its own form changed it."""
        editor = self._in_view()
        if editor is None:
            return
        if changes.everything or editor.record.uuid in changes.records:
            if not self.has(editor.record.uuid):
                self.close_record()
            else:
                self.open_record(editor.record.uuid)

    def catch_up(self) -> None:
        """Shows the open record as others have left it; what is being typed in it is saved first, or refused."""
        editor = self._in_view()
        if editor is None:
            return
        self.form_page.commit()
        try:
            is_new = editor.catch_up()
        except GeneraError as refusal:
            self.say_refusal(refusal)
            self.close_record()
            return
        if is_new:
            self._show_again()

    def _show_again(self) -> None:
        editor = self.editor()
        if editor is not None and is_deleted(editor.record):
            self.close_record()
        elif editor is not None:
            self.form_page.show_record(editor, self._place(editor))

    def _say_clash(self, text: str, given: list[Given]) -> None:
        entry = self.form_page.entry
        assert entry is not None
        self.window_.say(text, "red", Offer(self.tr("Write mine all the same"), partial(entry.give_again, given)))

    def open_uuid(self) -> str:
        """The stored record on the form, where the form is in view; else ''."""
        editor = self._in_view()
        return editor.record.uuid if editor is not None and editor.is_stored else ""

    def has(self, uuid: str) -> bool:
        """Whether this inventory has the record, and it is not deleted."""
        return has_record(self.inventory, uuid)

    def _bind_actions(self, page: str) -> None:
        """Menus and keys do what the page in view can do."""
        on_form, form = page == FORM_PAGE, form_listed(page)
        bind = self.window_.commands.bind
        form_page = self.form_page if on_form else None
        bind("previous_record", form_page.previous_record if form_page else None)
        bind("next_record", form_page.next_record if form_page else None)
        bind("back", form_page.go_back if form_page else None)
        bind("confirm", form_page.confirm if form_page else None)
        bind("question_help", form_page.show_help if form_page else None)
        bind("complete", form_page.toggle_complete if form_page else None)
        bind("required_only", partial(form_page.toggle_view, View.REQUIRED) if form_page else None)
        bind("missing_only", partial(form_page.toggle_view, View.MISSING) if form_page else None)
        bind("previous_section", partial(form_page.step_section, -1) if form_page else None)
        bind("next_section", partial(form_page.step_section, 1) if form_page else None)
        if form:
            bind("new_record", lambda: self.new_record(form))
            bind("find", lambda: self.table(form).search.setFocus())
            bind("delete_record", lambda: self.delete(self.table(form).table.chosen()))
        else:
            first = next(iter(self.forms))
            bind("new_record", lambda: self.new_record(first))
            bind("find", None)
            bind("delete_record", self._delete_open if on_form else None)
