"""The page on which a record is filled in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Form, Repeat, text_in
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.content import Address
from genera_desktop.records.state import Change
from genera_desktop.services.changes import Changes
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.form.entry import Entry, sentence
from genera_desktop.ui.form.form_column import FormColumn
from genera_desktop.ui.form.form_head import FormHead
from genera_desktop.ui.form.history_words import history_lines
from genera_desktop.ui.form.last_round_note import TAKE_OVER_KEYS
from genera_desktop.ui.form.question_view import question_around
from genera_desktop.ui.form.section_list import LIST_WIDTH, FormSections, SectionFigures
from genera_desktop.ui.form.section_plan import SectionPlan, section_plans
from genera_desktop.ui.form.side_panel import PanelLine, SidePanel
from genera_desktop.ui.page import Page
from genera_desktop.ui.style import sizes

LEAST_BESIDE = 640
"""Where the page would have less room than this beside the side panel, the panel stands over it."""
LEAST_COLUMN = 420
"""Where the questions would have less room than this, the list of sections makes way."""


class FormPage(Page):
    """Shows one record at a time. What it cannot do itself it tells:

    `closed` (back to the list), `saved` (a step is on disk), `refused` (a step could not be saved, in words),
    `step_record` (-1 or 1), `open_record` (a linked one), `new_linked` (a form of which a new record is wanted),
    `state_changed` (what the status line says of the record may differ).
    """

    closed = Signal()
    saved = Signal(Changes)
    refused = Signal(str)
    step_record = Signal(int)
    open_record = Signal(str)
    new_linked = Signal(str)
    state_changed = Signal()

    def __init__(self, inventory: Inventory, *, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.inventory = inventory
        self.language = language
        self.entry: Entry | None = None
        self.plans: list[SectionPlan] = []
        self.current_section = 0
        self._form: Form | None = None
        self._asked_about: Address | None = None
        self.heading = FormHead(self.head, self.title)
        self.subtitle.hide()
        self.sections = FormSections()
        self.column = FormColumn()
        self.remark = ProblemLine()
        self.side = SidePanel(self)
        self.side.hide()
        self._lay_out()
        self._connect()

    # what the app does with the page

    def show_record(self, editor: RecordEditor, place: tuple[int, int] = (0, 0)) -> None:
        """Shows a record; `place` is its place among how many, from 1, or (0, 0) where it stands alone."""
        self.commit()
        self.heading.show_place(*place)
        entry = self.entry
        again = entry is not None and entry.editor.record.uuid == editor.record.uuid
        if entry is not None and self._form is editor.form:
            entry.open(editor)
            with self.column.in_place():
                self.column.refresh()
        else:
            self._open_form(editor)
        self._show_all()
        if not again:
            self._asked_about = None
            self.column.verticalScrollBar().setValue(0)
            self._mark_section(self._first_section())

    def enter(self) -> None:
        """Puts the cursor into the first question of a record that is to be filled in."""
        stops = self.column.sections[0].nodes.tab_stops() if self.column.sections else []
        if stops and self.entry is not None and not self.entry.read_only:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> bool:
        self.commit()
        return True

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
        while 0 <= place < len(self.plans) and not self._is_open(place):
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

    def go_to(self, address: Address) -> bool:
        """Brings a question into view and puts the cursor into it."""
        found = self.column.go_to(address)
        if found:
            self._mark_section(self._section_of(address))
        return found

    def counts(self) -> tuple[int, int]:
        """How many problems and how many missing answers there are, for the status line."""
        session = self.entry.session if self.entry else None
        return (len(session.problems()), len(session.missing())) if session else (0, 0)

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

    def _place_side(self) -> None:
        self.side.setGeometry(self.width() - sizes.SIDE_WIDTH, 0, sizes.SIDE_WIDTH, self.height())
        self.side.raise_()

    # what happens on the form

    def _open_form(self, editor: RecordEditor) -> None:
        if self.entry is not None:
            self.entry.deleteLater()
        entry = self.entry = Entry(editor, self.language, self)
        entry.required_only = self.sections.toggle.isChecked()
        entry.changed.connect(self._take_changes)
        entry.saved.connect(self.saved)
        entry.refused.connect(self.refused)
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
            if coming or self.entry is None or self.entry.required_only:
                self.column.refresh()
            else:
                for view in list(self.column.questions()):
                    if view.address in addresses or not changes:
                        view.refresh()
                for one in self.column.lists():
                    one.show_changes(addresses)
        self._show_all()

    def _tell_left(self, problems: list[Problem]) -> None:
        if self.entry is None:
            return
        self.entry.show_missing = bool(problems)
        self.column.refresh()
        if problems:
            self.side.show_tab(0)
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
        locked = self.tr("This record is complete. Reopen it to change an answer.")
        self.remark.say(locked if entry.editor.is_complete else "", "green")
        self._show_sections()
        self._show_side()
        self.state_changed.emit()

    def _show_sections(self) -> None:
        assert self.entry is not None
        session = self.entry.session
        counted = {section.key: section for section in session.sections()}
        figures = []
        for plan in self.plans:
            found = counted[plan.key]
            lists = [node for node in plan.nodes if isinstance(node, Repeat) and node.key == plan.key]
            items = len(session.items(plan.key)) if lists else None
            title = (session.state(Address("", plan.key)).label if plan.key else "") or self._title_of(plan)
            figures.append(
                SectionFigures(title, found.relevant, found.asked, found.answered, found.missing, found.problems, items)
            )
        self.sections.show_sections(figures, *session.completeness())

    def _show_side(self) -> None:
        if self.entry is None or self.side.isHidden():
            return
        if self.side.shows_history:
            about = self._asked_about
            title = self.tr("History of “{label}”").format(label=self.entry.label(about)) if about else ""
            self.side.show_history(title or self.tr("All changes"), history_lines(self.inventory, self.entry, about))
        session, language = self.entry.session, self.entry.language
        problems = [
            PanelLine(_address(one), self.entry.label(_address(one)), sentence(one, language))
            for one in session.problems()
        ]
        missing = [
            PanelLine(address, self.entry.label(address), self._section_title(address), "circle-dashed", "ink2")
            for address in map(_address, session.missing())
        ]
        self.side.show_problems(problems, missing)

    # sections

    def _section_of(self, address: Address) -> int:
        assert self._form is not None
        path = self._form.by_key[address.key].path
        for place, plan in enumerate(self.plans):
            if any(node.path == path[: len(node.path)] for node in plan.nodes):
                return place
        return 0

    def _section_title(self, address: Address) -> str:
        return self.sections.rows[self._section_of(address)].label if self.sections.rows else ""

    def _first_section(self) -> int:
        return next((place for place in range(len(self.plans)) if self._is_open(place)), 0)

    def _is_open(self, place: int) -> bool:
        return place < len(self.sections.rows) and not self.sections.rows[place].isHidden()

    def _mark_section(self, place: int) -> None:
        self.current_section = place
        self.sections.mark(place)

    def _choose_section(self, place: int) -> None:
        self.column.show_section(place)
        self._mark_section(place)

    def _show_required_only(self, only: bool) -> None:
        if self.entry is not None:
            self.entry.required_only = only
            self.column.refresh()
            self.column.fill_view()

    # wiring

    def _follow_focus(self, before: QWidget | None, focused: QWidget | None) -> None:
        view, left = question_around(focused), question_around(before)
        if left is not None and left is not view:
            left.show_more(shown=left.underMouse())
        if view is None or focused is None or not self.column.isAncestorOf(view):
            return
        self.column.follow(focused)
        view.show_more(shown=True)
        self._mark_section(self._section_of(view.address))
        if view.address != self._asked_about:
            self._asked_about = view.address
            if self.side.shows_history:
                self._show_side()

    def _open_special_menu(self) -> None:
        view = question_around(self.focusWidget())
        if view is not None:
            view.editor.open_special_menu()

    def _take_over(self) -> None:
        view = question_around(self.focusWidget())
        if view is not None:
            view.take_over()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(sizes.MARGIN)
        row.addWidget(self.sections)
        row.addWidget(self.column, 1)
        self.body.addWidget(self.remark)
        self.body.addLayout(row, 1)
        self.column.after = [self.heading.complete]
        for keys, slot in (("F4", self._open_special_menu), (TAKE_OVER_KEYS, self._take_over)):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(slot)
            self.addAction(action)

    def _connect(self) -> None:
        self.heading.back.clicked.connect(self.go_back)
        self.heading.previous.clicked.connect(self.previous_record)
        self.heading.next.clicked.connect(self.next_record)
        self.heading.panel.clicked.connect(self.toggle_side)
        self.heading.complete.clicked.connect(self.toggle_complete)
        self.sections.chosen.connect(self._choose_section)
        self.sections.required_only.connect(self._show_required_only)
        self.column.section_reached.connect(self._mark_section)
        self.side.jump_wanted.connect(self.go_to)
        self.side.closed.connect(lambda: self.show_side(shown=False))
        self.side.tab_changed.connect(self._show_side)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)


def _address(problem: Problem) -> Address:
    return Address(problem.place.item, problem.place.question)
