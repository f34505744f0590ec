"""One queue of what only a person can decide: a case at a time, its sides beside one another, decided by one key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.records.record import AnswerValue
from genera_desktop.services.decisions import DIFFERENT, LATER, SAME_VERDICT, SEEN
from genera_desktop.services.review_queue import CaseState, ReviewCase, Rule, count_open, side_by_rule
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.progress_bar import ProgressBar
from genera_desktop.ui.own_answer_pane import OwnAnswerPane
from genera_desktop.ui.page import RefreshedPage
from genera_desktop.ui.review_case import CaseFoot, CaseHead
from genera_desktop.ui.review_model import (
    PAIRS,
    CaseModel,
    RowModel,
    source_words,
    verdicts_about,
)
from genera_desktop.ui.review_view import CaseList, RowTable
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.words import number

if TYPE_CHECKING:
    from genera_desktop.services.own_answer import OwnQuestion

LIST_WIDTH, LIST_LEAST = 270, 190
SIDE_KEYS = 9


class ReviewPage(RefreshedPage):
    """`verdict_wanted` carries a case, a verdict about its records and those left out of it, `answer_wanted` a case, a
    row and a side, `rule_wanted` a case and a rule for all its open answers. `own_wanted` asks for the question of a
    row, `own_given` carries a case, a row and an answer that none of its sides gives; `taken_back` a case and a row."""

    verdict_wanted = Signal(object, str, object)
    answer_wanted = Signal(object, int, int)
    rule_wanted = Signal(object, object)
    own_wanted = Signal(object, int)
    own_given = Signal(object, int, object)
    taken_back = Signal(object, int)
    record_wanted = Signal(str)
    undo_wanted = Signal()
    remark = Signal(str)

    def __init__(self, clusters: Mapping[str, str], language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Review"), parent)
        self._clusters = clusters
        self._language = language
        self._wanted = ""
        self._wanted_record = ""
        self._own_row = 0
        self._keys: list[QShortcut] = []
        self.case: ReviewCase | None = None
        self.cases = CaseModel(self)
        self.rows = RowModel(self)
        self.list = CaseList(self.cases)
        self.list.setAccessibleName(self.tr("Cases"))
        self.table = RowTable(self.rows)
        self.table.setAccessibleName(self.tr("The sides of the case"))
        self.above = CaseHead(language)
        self.own = OwnAnswerPane()
        self.source = Label("", TextStyle.HINT, "ink2", wrap=True)
        self.foot = CaseFoot()
        self._right, self._stack = QStackedWidget(), QStackedWidget()
        self._make_head()
        self._lay_out()
        self._bind_keys()
        self.show_cases(())
        self.is_stale = True

    def enter(self) -> None:
        super().enter()
        self._focus()

    def foot_height(self) -> int:
        return self.foot.height() + sizes.QUESTION_GAP + sizes.LABEL_GAP if self.case is not None else 0

    def show_cases(self, cases: Sequence[ReviewCase]) -> None:
        """Shows the queue; the case in view stays in view, unless a decision went on to the next one."""
        self.is_stale = False
        wanted = self._about(cases) or self._wanted or (self.case.id if self.case else "")
        row = self.table.currentIndex().row()
        self._wanted = ""
        self.cases.show_cases(cases)
        waiting = count_open(cases)
        asked = [case for case in cases if case.state is not CaseState.TOLD]
        self.progress.show_share(len(asked) - waiting, len(asked), complete=bool(asked) and not waiting)
        told = self.tr("{done} of {all} decided")
        self._told.setText(told.format(done=number(len(asked) - waiting), all=number(len(asked))) if asked else "")
        self._stack.setCurrentIndex(0 if cases else 1)
        place = self.cases.row_of(wanted)
        keeps = self.case is not None and place >= 0 and self.cases.cases[place].id == self.case.id
        self._choose(place if place >= 0 else 0 if waiting else -1)
        if keeps and row >= 0:
            self.table.go_to(self.rows.first_waiting(row - 1) if self.case and self.case.waiting else row)
        self._focus()

    def look_at(self, record: str) -> None:
        """Brings the case about a record into view, at once or as soon as the queue is made."""
        self._wanted_record = record
        if not self.is_stale:
            place = self.cases.row_of(self._about(self.cases.cases))
            if place >= 0:
                self._choose(place)

    def come_back_to(self, case: str) -> None:
        """Brings this case into view as soon as the queue has been made anew."""
        self._wanted = case

    def _about(self, cases: Sequence[ReviewCase]) -> str:
        """The case about the record that is asked for; '' where none is, or there is no such case."""
        wanted, self._wanted_record = self._wanted_record, ""
        return next((case.id for case in cases if wanted and wanted in case.records), "")

    def advance(self) -> None:
        """Goes to the next case that waits, past the last one to the first."""
        following = self._next()
        if following >= 0:
            self._choose(following)

    def step(self, by: int) -> None:
        """Goes to a neighbouring case, decided or not."""
        place = self.list.currentIndex().row() + by
        if 0 <= place < self.cases.rowCount():
            self._choose(place)

    def decide(self, verdict: str) -> None:
        """Says whether the records in view are one, or that its problems were seen or can wait."""
        if self.case is None or verdict not in verdicts_about(self.case):
            return
        left_out = self.rows.left_out
        following = self._next()
        self._wanted = self.cases.cases[following].id if following >= 0 else ""
        case = self.case
        if following < 0 and verdict != LATER:
            self.case = None  # nothing waits any more: what comes is the page that says so
        self.verdict_wanted.emit(case, verdict, left_out)

    def take_by(self, rule: Rule) -> None:
        """Gives all open answers of the case the value that a rule takes."""
        if self.case is None or self.case.kind in PAIRS:
            return
        if any(row.waits and side_by_rule(self.case, row, rule) for row in self.case.rows):
            self.rule_wanted.emit(self.case, rule)

    def open_record(self) -> None:
        """Opens the record of the side in focus."""
        if self.case is not None and self.case.sides:
            side = min(max(self.table.currentIndex().column() - 1, 0), len(self.case.sides) - 1)
            if record := self.case.sides[side].record:
                self.record_wanted.emit(record)

    def pick(self, row: int, side: int) -> None:
        """Says that this side is right about an answer that waits for a decision, or was decided between records."""
        if self.case is None or not 0 <= row < len(self.case.rows):
            return
        chosen = self.case.rows[row]
        can = chosen.waits or (chosen.about is not None and len(self.case.records) > 1)
        if can and side < len(chosen.cells) and chosen.cells[side] is not None:
            self.answer_wanted.emit(self.case, row, side)

    def ask_own(self) -> None:
        """Asks for another answer than those of the sides, for the row in focus."""
        place = self.table.currentIndex().row()
        if self.case is not None and 0 <= place < len(self.case.rows) and self.case.rows[place].can_be_typed:
            self.own_wanted.emit(self.case, place)

    def show_own(self, case: ReviewCase, row: int, question: OwnQuestion) -> None:
        """Shows the editor for a row of this case, where it is still in view."""
        if self.case == case:
            self._own_row = row
            self._set_keys(False)
            self.own.ask(question.form, question.key, case.rows[row].label, question.state, self._language)

    def take_back(self) -> None:
        """Takes back what was decided: the verdict about the case, else the answer of the row in focus."""
        place = self.table.currentIndex().row()
        if self._can_take_back(place):
            self.taken_back.emit(self.case, place)

    def _can_take_back(self, place: int) -> bool:
        case = self.case
        if case is None or case.verdict:
            return case is not None
        row = case.rows[place] if 0 <= place < len(case.rows) else None
        return row is not None and row.about is not None and not row.waits

    def _give_own(self, value: AnswerValue) -> None:
        if self.case is not None:
            self.own_given.emit(self.case, self._own_row, value)

    def _leave_own(self) -> None:
        self._set_keys(True)
        self.table.setFocus()

    def _make_head(self) -> None:
        self.progress = ProgressBar(self.tr("Decided"))
        self.progress.setFixedWidth(scaled(120))
        self._told = Label("", TextStyle.BODY, "ink2")
        self.head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._told)

    def _lay_out(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        row.setSpacing(sizes.GROUP_GAP)
        self.list.setMinimumWidth(LIST_LEAST)
        self.list.setMaximumWidth(scaled(LIST_WIDTH))
        row.addWidget(self.list, 1)
        self._right.addWidget(self._make_case())
        self._right.addWidget(self._make_done())
        row.addWidget(self._right, 3)
        self._stack.addWidget(content)
        told = self.tr("What the workbooks leave open comes here: answers that disagree, and possible duplicates.")
        self._stack.addWidget(EmptyPage(self.tr("Nothing to decide"), told))
        self.body.addWidget(self._stack, 1)

    def _make_case(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        self.own.given.connect(self._give_own)
        self.own.dismissed.connect(self._leave_own)
        self.source.setAccessibleName(self.tr("Where the answer in focus comes from"))
        column.addWidget(self.above)
        column.addWidget(self.table, 1)
        column.addWidget(self.own)
        column.addWidget(self.source)
        column.addWidget(self.foot)
        return page

    def _make_done(self) -> EmptyPage:
        told = self.tr("Choose a case on the left to look at it again. Ctrl+Z takes the last decision back.")
        return EmptyPage(self.tr("All is decided"), told)

    def _bind_keys(self) -> None:
        """The single keys work wherever the focus is on the page, but not while an answer is typed. Each means one
        thing, and the buttons show them."""
        keys = {
            "S": lambda: self.decide(SAME_VERDICT),
            "D": lambda: self.decide(DIFFERENT),
            "E": lambda: self.decide(SEEN),
            "L": lambda: self.decide(LATER),
            "H": lambda: self.take_by(Rule.HOME),
            "N": lambda: self.take_by(Rule.LATEST),
            "A": self.ask_own,
            "B": self.take_back,
            "O": self.open_record,
            "X": lambda: self.rows.toggle(self.table.currentIndex().column() - 1),
        }
        keys |= {str(side + 1): partial(self._pick_here, side) for side in range(SIDE_KEYS)}
        self._keys = [
            QShortcut(QKeySequence(key), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for key, slot in keys.items()
        ]
        self.above.step_wanted.connect(self.step)
        self.foot.verdict_given.connect(self.decide)
        self.foot.rule_taken.connect(self.take_by)
        self.foot.another.clicked.connect(self.ask_own)
        self.foot.back.clicked.connect(self.take_back)
        self.foot.open.clicked.connect(self.open_record)
        self.foot.undo.clicked.connect(self.undo_wanted)
        self.table.moved.connect(self._tell_row)
        self.table.picked.connect(self.pick)
        self.table.advanced.connect(self.advance)
        self.list.advanced.connect(self.advance)
        self.list.chosen.connect(self._show_case)

    def _set_keys(self, enabled: bool) -> None:
        """The keys and their buttons are there, or not while an answer is typed."""
        self.foot.setVisible(enabled)
        for key in self._keys:
            key.setEnabled(enabled)

    def _pick_here(self, side: int) -> None:
        self.pick(self.table.currentIndex().row(), side)

    def _tell_row(self, row: int, side: int) -> None:
        """Says where the answer in focus comes from, and offers what can be done with its row."""
        self._tell_source(row, side)
        rows = self.rows.rows
        self.foot.another.setVisible(0 <= row < len(rows) and rows[row].can_be_typed)
        self.foot.back.setVisible(self._can_take_back(row))

    def _tell_source(self, row: int, side: int) -> None:
        """Says where the answer in focus comes from."""
        rows = self.rows.rows
        cells = rows[row].cells if 0 <= row < len(rows) else ()
        cell = cells[side] if 0 <= side < len(cells) else None
        self.source.setText(source_words(cell, " · "))

    def _next(self) -> int:
        """The place of the next case that waits, those put off after the others; -1 where no other waits."""
        here: int = self.list.currentIndex().row()
        cases = self.cases.cases
        order = [*range(here + 1, len(cases)), *range(max(here, 0))]
        waiting = [place for place in order if cases[place].state is CaseState.OPEN]
        waiting += [place for place in order if cases[place].state is CaseState.LATER]
        return waiting[0] if waiting else -1

    def _choose(self, place: int) -> None:
        if place < 0:
            self.list.selectionModel().clear()
            self._show_case(-1)
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(self.cases.index(place), flags)
        self._show_case(place)

    def _show_case(self, place: int) -> None:
        case = self.cases.cases[place] if 0 <= place < self.cases.rowCount() else None
        self._right.setCurrentIndex(0 if case else 1)
        if case is not None:
            self._tell_place(case)
        if case == self.case and case is not None:
            return
        self.case = case
        self.own.dismiss()
        if case is None:
            self.table.show_case(None, ())
            self.source.setText("")
            return
        self.above.show_case(case)
        self.table.show_case(case, [self._clusters.get(side.cluster, side.cluster) for side in case.sides])
        self.table.go_to(max(self.rows.first_waiting(), 0))
        self._tell_row(self.table.currentIndex().row(), self.table.currentIndex().column() - 1)
        self.foot.show_case(case, may_leave_out=self.rows.may_leave_out)

    def _tell_place(self, case: ReviewCase) -> None:
        """Says which case it is of those that are counted with it: what was merged without asking is not decided."""
        is_told = case.state is CaseState.TOLD
        alike = [one.id for one in self.cases.cases if (one.state is CaseState.TOLD) == is_told]
        self.above.tell_place(alike.index(case.id), len(alike), asked=not is_told)

    def _focus(self) -> None:
        """Keeps the keyboard on the case, unless somebody is in the list."""
        if self.isVisible() and self.own.editor is None and not self.list.hasFocus():
            (self.table if self.case is not None else self.list).setFocus()
