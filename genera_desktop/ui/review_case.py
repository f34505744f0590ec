"""What stands above and below the sides of a case: what is asked and why, and what can be said to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.services.decisions import DIFFERENT, LATER, SAME_VERDICT, SEEN
from genera_desktop.services.review_queue import ReviewCase, Rule, side_by_rule
from genera_desktop.ui.components.buttons import Button, IconButton, PrimaryButton, QuietButton
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.pill import ACCENT, Pill, PillLook
from genera_desktop.ui.page import mark_writing
from genera_desktop.ui.review_model import AGAINST, PAIRS, likelihood, question_of, reason_words, verdicts_about
from genera_desktop.ui.review_view import ReasonLine
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import number, one_or_many

LIKELY = PillLook(ACCENT.tone, ACCENT.surface)


class CaseHead(QWidget):
    """What a case asks, how likely its records are one, and the reasons. `step_wanted` carries which neighbour is
    asked for: -1 or 1."""

    step_wanted = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._question, self.place = Label("", TextStyle.SECTION), Label("", TextStyle.HINT, "ink2")
        self._likely = Pill("", LIKELY)
        back = IconButton(self.tr("Previous case"), "chevron-up")
        forward = IconButton(self.tr("Next case"), "chevron-down")
        back.clicked.connect(lambda: self.step_wanted.emit(-1))
        forward.clicked.connect(lambda: self.step_wanted.emit(1))
        line = QHBoxLayout()
        line.setSpacing(sizes.CONTROL_INSET)
        line.addWidget(self._question)
        line.addWidget(self._likely)
        line.addStretch(1)
        line.addWidget(self.place)
        line.addWidget(back)
        line.addWidget(forward)
        self._reasons = QGridLayout()
        self._reasons.setSpacing(0)
        self._reasons.setHorizontalSpacing(sizes.GROUP_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        column.addLayout(line)
        column.addLayout(self._reasons)

    def tell_place(self, place: int, count: int, *, asked: bool) -> None:
        """Says which case is in view, the one at this place, from 0, of so many that are asked about, or that were
        merged without asking."""
        told = self.tr("Case {n} of {all}") if asked else self.tr("Merged without asking: {n} of {all}")
        self.place.setText(told.format(n=number(place + 1), all=number(count)))

    def show_case(self, case: ReviewCase) -> None:
        """Shows a case."""
        self._question.setText(question_of(case))
        likely = likelihood(case)
        self._likely.setVisible(bool(likely))
        self._likely.show_state(likely, LIKELY)
        while item := self._reasons.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, code in enumerate(case.reasons):
            line = ReasonLine(reason_words(code, self._language), against=code.startswith(AGAINST))
            self._reasons.addWidget(line, row // 2, row % 2)


class CaseFoot(QWidget):
    """What can be said to a case, each button with its key. `verdict_given` carries a verdict about the records,
    `rule_taken` a rule for all open answers; the other buttons are the page's."""

    verdict_given = Signal(str)
    rule_taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.same = PrimaryButton(self.tr("Same"), "merge", "S")
        self.different = Button(self.tr("Different"), "split", "D")
        self.seen = PrimaryButton(self.tr("Seen"), "check", "E")
        self.later = Button(self.tr("Later"), "clock", "L")
        self.home = Button(self.tr("Home cluster's"), "house", "H")
        self.latest = Button(self.tr("The latest"), "history", "N")
        self.another = Button(self.tr("Another answer…"), "pencil", "A")
        self.back = Button(self.tr("Take it back"), "undo-2", "B")
        self.open = Button(self.tr("Open the record"), "external-link", "O")
        self.undo = QuietButton(self.tr("Undo last"), "undo-2")
        self.undo.set_trailing("Ctrl Z")
        self.verdicts = {self.same: SAME_VERDICT, self.different: DIFFERENT, self.seen: SEEN, self.later: LATER}
        self.rules = {self.home: Rule.HOME, self.latest: Rule.LATEST}
        mark_writing(*self.verdicts, *self.rules, self.another, self.back, self.undo)
        for button, verdict in self.verdicts.items():
            button.clicked.connect(lambda _checked=False, verdict=verdict: self.verdict_given.emit(verdict))
        for button, rule in self.rules.items():
            button.clicked.connect(lambda _checked=False, rule=rule: self.rule_taken.emit(rule))
        self._same = Label("", TextStyle.HINT, "ink2", wrap=True)
        self._hint = Label("", TextStyle.HINT, "ink2", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()

    @property
    def buttons(self) -> tuple[Button | PrimaryButton, ...]:
        """The buttons with a key of their own, in their order."""
        return (*self.verdicts, *self.rules, self.another, self.back, self.open)

    def show_case(self, case: ReviewCase, *, may_leave_out: bool) -> None:
        """Offers what can be said to this case; `may_leave_out`: one of its sides need not belong to the others."""
        one, many = self.tr("{n} other answer is the same"), self.tr("{n} other answers are the same")
        self._same.setText(one_or_many(case.same, one, many) if case.same else "")
        self._same.setVisible(bool(case.same))
        for button, verdict in self.verdicts.items():
            button.setVisible(verdict in verdicts_about(case))
        for button, rule in self.rules.items():
            takes = any(row.waits and side_by_rule(case, row, rule) for row in case.rows)
            button.setVisible(takes and case.kind not in PAIRS)
        self.open.setVisible(any(side.record for side in case.sides))
        self._hint.setText(self._hint_words(case, may_leave_out))

    def _hint_words(self, case: ReviewCase, may_leave_out: bool) -> str:
        going_on = self.tr("Enter: next case")
        if may_leave_out:
            going_on = self.tr("X: leave the side in focus out · {next}").format(next=going_on)
        if not any(row.about for row in case.rows):
            return going_on
        keys = self.tr(" or ").join(str(side + 1) for side in range(len(case.sides)))
        return self.tr("{keys}: keep that side of the row in focus · {next}").format(keys=keys, next=going_on)

    def _lay_out(self) -> None:
        told = QHBoxLayout()
        told.addWidget(self._same, 1)
        told.addWidget(self._hint, 2)
        row = QWidget()
        flow = FlowLayout(row, sizes.LABEL_GAP)
        for button in self.buttons:
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(row, 1)
        foot.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        column.addLayout(told)
        column.addLayout(foot)
