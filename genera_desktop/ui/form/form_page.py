"""The page on which a record is filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Form, text_in
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.content import Address
from genera_desktop.records.state import Change
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.duplicate_hints import DuplicateHints
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.form_column import FormColumn
from genera_desktop.ui.form.form_head import FormHead, FormRemarks
from genera_desktop.ui.form.form_side import FormSide
from genera_desktop.ui.form.place import FormPlace, place_on
from genera_desktop.ui.form.question_keys import give_question_keys
from genera_desktop.ui.form.question_view import question_around
from genera_desktop.ui.form.repeat_view import list_around
from genera_desktop.ui.form.section_list import BAR_ROOM, LIST_WIDTH, FormSections
from genera_desktop.ui.form.section_plan import SectionPlan, section_figures, section_of, section_plans
from genera_desktop.ui.form.side_panel import HistoryLine, PanelTab, SidePanel
from genera_desktop.ui.form.view import View
from genera_desktop.ui.page import Page
from genera_desktop.ui.style import sizes

LEAST_BESIDE = 640
"""Where the page would have less room than this beside the side panel, the panel stands over it."""
LEAST_COLUMN = 420
"""Where the questions would have less room than this, the list of sections makes way."""


class FormPage(Page):
    """Shows one record at a time. What it cannot do itself it tells:

    `closed` (back to the list), `saved` (a step is on disk), `refused` (a step could not be saved, in words),
    `step_record` (-1 or 1), `open_record` (a linked one, and from which question), `new_linked` (a form of which a new
    record is wanted, and for which question), `state_changed` (what the status line says of the record may differ),
    `view_chosen` (which questions are in view), `item_removed` (an entry of a list is gone), `renewed` (others wrote
    into it: show it again), `clashed` (somebody else answered the same: why, and what can be given all the same).
    """

    closed = Signal()
    saved = Signal(Changes)
    refused = Signal(str)
    step_record = Signal(int)
    open_record = Signal(str, object)
    new_linked = Signal(str, object)
    state_changed = Signal()
    view_chosen = Signal(View)
    item_removed = Signal()
    erase_wanted = Signal(str)
    renewed = Signal()
    clashed = Signal(str, list)

    def __init__(self, inventory: Inventory, *, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.inventory = inventory
        self.language = language
        self.entry: Entry | None = None
        self.plans: list[SectionPlan] = []
        self.current_section = 0
        self._form: Form | None = None
        self.view = View.ALL
        self.heading = FormHead(self.head, self.title)
        self.subtitle.hide()
        self.sections = FormSections()
        self.column = FormColumn()
        self.above = FormRemarks()
        self.side = SidePanel(self)
        self.side.hide()
        self.beside = FormSide(self.side)
        self.hints = DuplicateHints(self.column)
        self._lay_out()
        self._connect()

    # what the app does with the page

    def show_record(self, editor: RecordEditor, place: tuple[int, int] = (0, 0)) -> None:
        """Shows a record; `place` is its place among how many, from 1, or (0, 0) where it stands alone."""
        self.commit()
        self.above.show_way_back("")
        self.heading.show_place(*place)
        entry = self.entry
        again = entry is not None and entry.editor.record.uuid == editor.record.uuid
        if entry is not None and self._form is editor.form:
            entry.open(editor)
            with self.column.in_place():
                self.column.refresh()
        else:
            self._open_form(editor)
        assert self.entry is not None
        self.hints.open(self.entry)
        self._show_all()
        if not again:
            self.beside.about = None
            self.column.verticalScrollBar().setValue(0)
            self._mark_section(self._first_section())

    def enter(self) -> None:
        """Puts the cursor into the first question of a record to be filled in; any other is read on by key."""
        stops = self.column.sections[0].nodes.tab_stops() if self.column.sections else []
        is_open = self.entry is not None and not self.entry.read_only
        (stops[0] if stops and is_open else self.column).setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> bool:
        self.commit()
        return True

    def kept_place(self) -> FormPlace | None:
        return place_on(self)

    def commit(self) -> None:
        """Takes what is being typed just now as left."""
        view = question_around(self.focusWidget())
        if view is not None:
            view.editor.commit()

    def next_record(self) -> None:
        self.commit()
        self.step_record.emit(1)

    def previous_record(self) -> None:
        self.commit()
        self.step_record.emit(-1)

    @property
    def editor(self) -> RecordEditor | None:
        """The record that is shown."""
        return self.entry.editor if self.entry else None

    def step_section(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) section and puts the cursor into its first question."""
        self.commit()
        place = self.current_section + step
        while 0 <= place < len(self.plans) and not (self._is_open(place) and self.column.has_stops(place)):
            place += step
        if 0 <= place < len(self.plans):
            self.column.show_section(place, focus=True)
            self._mark_section(place)

    def go_back(self) -> None:
        self.commit()
        self.closed.emit()

    def toggle_complete(self) -> None:
        """Marks a draft complete, or says what keeps it from that; reopens a complete record."""
        self.commit()
        if self.entry is None:
            return
        if self.entry.editor.is_complete:
            self.entry.reopen()
        else:
            self._tell_left(self.entry.complete())
        self.column.refresh()
        self._show_all()

    def toggle_side(self) -> None:
        self.show_side(shown=self.side.isHidden())

    def show_side(self, *, shown: bool) -> None:
        """Shows or hides the panel with problems and history."""
        self.side.setHidden(not shown)
        self.heading.show_panel(shown=shown)
        self._take_margins()
        self._place_side()
        self._show_side()

    def show_view(self, view: View) -> None:
        """Shows all questions, the required ones, or those that are missing."""
        self.view = view
        self.sections.show_view(view)
        if self.entry is not None:
            self.commit()
            self.entry.show(view)
            self.column.refresh()
            self.column.fill_view()
            first = next((at for at, one in enumerate(self.column.sections) if not one.isHidden()), 0)
            self._mark_section(first)

    def confirm(self) -> None:
        """Confirms a complete record as it is; in a draft, takes over what the last round knew and is empty now."""
        self.commit()
        entry = self.entry
        if entry is None:
            return
        if entry.editor.is_complete:
            self._tell_left(entry.confirm())
        else:
            entry.take_over(entry.last_round)
        self._show_all()

    def show_help(self, address: Address | None = None) -> None:
        """Shows what a question or a list means: this one, or the one with the cursor."""
        view = question_around(self.focusWidget()) or list_around(self.focusWidget())
        self.beside.about = address or (view.address if view else self.beside.about)
        self.side.show_tab(PanelTab.HELP)
        self.show_side(shown=True)

    def go_to(self, address: Address) -> bool:
        """Brings a question into view and puts the cursor into it."""
        found = self.column.go_to(address)
        if found:
            self._mark_section(self._section_of(address))
        return found

    def counts(self) -> tuple[int, int]:
        """How many problems and how many missing answers there are, for the status line."""
        session = self.entry.session if self.entry else None
        return (len(session.problems()), session.count_missing()) if session else (0, 0)

    # what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys work also where no window has bound them to its menus."""
        keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
        slot = {
            "Alt+Left": self.previous_record,
            "Alt+Right": self.next_record,
            "Alt+Up": self.go_back,
            "Ctrl+PgUp": lambda: self.step_section(-1),
            "Ctrl+PgDown": lambda: self.step_section(1),
            "Shift+F1": self.show_help,
            "Ctrl+Return": self.toggle_complete,
            "Ctrl+Enter": self.toggle_complete,
        }.get(keys)
        if slot is None:
            super().keyPressEvent(event)
        else:
            slot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _take_margins(self) -> None:
        super()._take_margins()
        side = getattr(self, "side", None)  # the first call comes before the panel is there
        if side is None:
            return
        margins = self.body.contentsMargins()
        if not side.isHidden() and self.width() - sizes.SIDE_WIDTH >= LEAST_BESIDE:
            margins.setRight(sizes.SIDE_WIDTH + margins.right())
            self.body.setContentsMargins(margins)
        room = self.width() - margins.left() - margins.right() - LIST_WIDTH - sizes.MARGIN
        self.sections.setHidden(room < LEAST_COLUMN)
        self.heading.fit_title(self.width() - margins.left() - margins.right())

    def _close_side(self) -> None:
        self.show_side(shown=False)
        if self.beside.about is None or not self.go_to(self.beside.about):
            self.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_side(self) -> None:
        self.side.setGeometry(self.width() - sizes.SIDE_WIDTH, 0, sizes.SIDE_WIDTH, self.height())
        self.side.raise_()

    # what happens on the form

    def _open_form(self, editor: RecordEditor) -> None:
        if self.entry is not None:
            self.entry.deleteLater()
        entry = self.entry = Entry(editor, self.language, self)
        entry.show(self.view)
        entry.changed.connect(self._take_changes)
        entry.help_wanted.connect(self.show_help)
        entry.record_wanted.connect(self.open_record)
        for told in ("saved", "refused", "renewed", "clashed", "new_linked", "item_removed", "erase_wanted"):
            getattr(entry, told).connect(getattr(self, told))
        self._form = editor.form
        self.plans = section_plans(editor.form, entry.language)
        self.column.open(entry, self.plans, [self._title_of(plan) for plan in self.plans])

    def _title_of(self, plan: SectionPlan) -> str:
        if plan.title or self._form is None or self.entry is None:
            return plan.title
        if len(self.plans) == 1:
            return text_in(self._form.titles, self.entry.language, self._form.default_language)
        return self.tr("Further questions")

    def _take_changes(self, changes: list[Change]) -> None:
        """Shows what an answer has changed; the question in focus stays where it is."""
        addresses = {change.address for change in changes}
        coming = any(change.aspect in (Aspect.RELEVANT, Aspect.ITEMS) for change in changes)
        with self.column.in_place():
            if coming or self.entry is None or self.entry.view is not View.ALL:
                self.column.refresh()
            else:
                for view in list(self.column.questions()):
                    if view.address in addresses or not changes:
                        view.refresh()
                for one in self.column.lists():
                    one.show_changes(addresses)
                for section in self.column.sections:
                    section.show_offer()
        self._show_all()

    def _tell_left(self, problems: list[Problem]) -> None:
        if self.entry is None:
            return
        self.entry.show_missing = bool(problems)
        self.column.refresh()
        if problems:
            self.side.show_tab(PanelTab.PROBLEMS)
            self.show_side(shown=True)
            first = problems[0].place
            self.go_to(Address(first.item, first.question))

    def _show_all(self) -> None:
        """Head, list of sections and side panel as they are now."""
        entry = self.entry
        if entry is None or self._form is None:
            return
        name = text_in(self._form.titles, entry.language, self._form.default_language)
        title = entry.title() or self.tr("New: {form}").format(form=name)
        self.set_title(title)
        self.heading.show_title(title)
        self._take_margins()
        self.heading.show_status(complete=entry.editor.is_complete)
        self.above.show_state(complete=entry.editor.is_complete, to_confirm=entry.is_to_confirm)
        self._show_sections()
        self._show_side()
        self.state_changed.emit()

    def _show_sections(self) -> None:
        assert self.entry is not None
        session = self.entry.session
        titles = [self._title_of(plan) for plan in self.plans]
        figures = section_figures(session, self.plans, titles)
        self.sections.show_sections(figures, *session.completeness(), complete=self.entry.editor.is_complete)

    def _show_side(self) -> None:
        if self.entry is not None:
            self.beside.show(self.entry, self._section_title)

    # sections

    def _section_of(self, address: Address) -> int:
        assert self._form is not None
        return section_of(self.plans, self._form.by_key[address.key])

    def _section_title(self, address: Address) -> str:
        return self.sections.rows[self._section_of(address)].label if self.sections.rows else ""

    def _first_section(self) -> int:
        return next((place for place in range(len(self.plans)) if self._is_open(place)), 0)

    def _is_open(self, place: int) -> bool:
        return place < len(self.sections.rows) and not self.sections.rows[place].isHidden()

    def _mark_section(self, place: int) -> None:
        self.current_section = place
        self.sections.mark(place)

    def show_section(self, place: int) -> None:
        """Brings a section into view."""
        self.column.show_section(place)
        self._mark_section(place)

    def toggle_view(self, view: View) -> None:
        """Shows these questions only, or all again."""
        self._choose_view(View.ALL if self.view is view else view)

    def _choose_view(self, view: View) -> None:
        self.show_view(view)
        self.view_chosen.emit(view)

    def _bring_back(self, line: HistoryLine) -> None:
        """Gives an answer of the history again."""
        if self.entry is not None:
            self.commit()
            self.entry.answer(line.address, line.value)

    # wiring

    def _follow_focus(self, before: QWidget | None, focused: QWidget | None) -> None:
        view, left = question_around(focused), question_around(before)
        if left is not None and left is not view:
            left.show_more(shown=left.underMouse())
        if view is None and focused not in (None, self.column) and self.column.isAncestorOf(focused):
            self.column.follow(focused)  # a list's table, and what adds to it
            around = list_around(focused)
            if around is not None and around.entry is self.entry and self.beside.turn_to(around.address):
                self._show_side()
        if view is None or focused is None or view.entry is not self.entry or not self.column.isAncestorOf(view):
            return  # also a question of the form before, which goes just now
        self.column.follow(focused)
        view.show_more(shown=True)
        self._mark_section(self._section_of(view.address))
        if self.beside.turn_to(view.address):
            self._show_side()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN - BAR_ROOM)
        row.addWidget(self.sections)
        row.addWidget(self.column, 1)
        self.body.addWidget(self.above)
        self.body.addLayout(row, 1)
        self.column.after = [self.heading.complete]
        give_question_keys(self, self.hints)

    def _connect(self) -> None:
        self.heading.back.clicked.connect(self.go_back)
        self.heading.previous.clicked.connect(self.previous_record)
        self.heading.next.clicked.connect(self.next_record)
        self.heading.panel.clicked.connect(self.toggle_side)
        self.heading.complete.clicked.connect(self.toggle_complete)
        self.sections.chosen.connect(self.show_section)
        self.sections.view_chosen.connect(self._choose_view)
        self.above.confirm.clicked.connect(self.confirm)
        self.above.way_back.clicked.connect(self.go_back)
        self.hints.open_wanted.connect(self.open_record)
        self.hints.commit_wanted.connect(self.commit)
        self.beside.bring_back_wanted.connect(self._bring_back)
        self.column.section_reached.connect(self._mark_section)
        self.side.jump_wanted.connect(self.go_to)
        self.side.closed.connect(self._close_side)
        self.side.tab_changed.connect(self._show_side)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
