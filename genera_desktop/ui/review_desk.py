"""What the coordinator decides: the queue of cases, the decisions, and undo."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6 import QtWidgets
from PySide6.QtCore import QTimer, Signal

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.clusters import cluster_choices
from genera_desktop.questionnaire.model import Questionnaire, text_in
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.changes import EVERYTHING_CHANGED, Changes
from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.words import day, one_or_many

if TYPE_CHECKING:
    from genera_desktop.problems import Problem
    from genera_desktop.services.decisions import Decision
    from genera_desktop.services.own_answer import OwnQuestion
    from genera_desktop.services.review_queue import ReviewCase, Rule
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.review_page import ReviewPage

PAGE = "review"
COUNT_AFTER = 1500
"""Milliseconds after opening, when the start is over, until the open cases are counted."""


class ReviewDesk(PageDesk["ReviewPage"]):
    """`counted` is told when the numbers of open cases, `open_cases` by form, are known anew: None before the first
    time. `record_wanted` carries a record to open. `usual_undo` is what Ctrl+Z does on other pages."""

    counted = Signal()
    record_wanted = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        inventory: Inventory,
        questionnaire: Questionnaire,
        language: str,
        usual_undo: Callable[[], None],
    ) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.questionnaire = questionnaire
        self.open_cases: Counter[str] | None = None
        self._stale = True
        self._usual_undo = usual_undo
        self._bound = False
        self._deciding = False
        self._taken_back: Decision | None = None
        self._typed: list[tuple[str, int]] = []
        """The sides that were named while a decision was made, each with its case: fingers are faster."""
        window.commands.bind("replay", self.ask_replay)
        window.page_shown.connect(self._bind_undo)
        window.tasks.changed.connect(self._take_changes)
        self._later = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._later.timeout.connect(self.load)
        self._later.start()

    @property
    def waiting(self) -> int:
        """How many cases are open, as far as is known."""
        return self.open_cases.total() if self.open_cases else 0

    def close(self) -> None:
        """Counts no more."""
        self._later.stop()
        super().close()

    def recount_soon(self) -> None:
        """Counts anew in a moment, where something has changed since."""
        if self._stale:
            self._later.start()

    def compare(self, record: str) -> None:
        """Shows the case about a record: what its sides say beside one another."""
        if self.window_.show_page(PAGE):
            self.page.look_at(record)

    def load(self) -> None:
        """Makes the queue anew, off the main thread."""
        self._later.stop()
        self._stale = False
        self.window_.tasks.run(_load, self.inventory, self.language, on_done=self._show)

    def decide(self, case: ReviewCase, verdict: str, left_out: frozenset[str] = frozenset()) -> None:
        """Says whether records are one, or that problems were seen."""
        self._run(case, _decide_case, case, verdict, left_out)

    def answer_by(self, case: ReviewCase, rule: Rule) -> None:
        """Gives all open answers of a case the value that a rule takes."""
        self._run(case, _decide_by_rule, case, rule)

    def answer(self, case: ReviewCase, row: int, side: int) -> None:
        """Gives an answer the value of one side; while another one is decided, the next that waits in this case."""
        if self._deciding:
            self._typed.append((case.id, side))
        else:
            self._run(case, _decide_answer, case, row, side)

    def ask_own(self, case: ReviewCase, row: int) -> None:
        """Asks for an answer that none of the sides gives."""
        self.window_.tasks.run(
            _own_question,
            self.inventory,
            case,
            row,
            self.language,
            on_done=partial(self.page.show_own, case, row),
            on_failed=self._refused,
        )

    def answer_own(self, case: ReviewCase, row: int, value: AnswerValue) -> None:
        """Gives an answer that value, where the questionnaire allows it."""
        self._run(case, _decide_own, case, row, value, self.language, on_done=self._own_decided)

    def take_back(self, case: ReviewCase, row: int) -> None:
        """Takes back what was decided about a case, or about one of its answers."""
        self._run(case, _take_back, case, row, on_done=self._undone)

    def ask_replay(self) -> None:
        """Asks for a file of decisions, and makes them here too."""
        title, kinds = self.tr("Take over decisions"), self.tr("Decisions (*.json)")
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(self.window_, title, str(self.inventory.folder), kinds)
        if chosen:
            self.replay(Path(chosen))

    def replay(self, file: Path) -> None:
        """Makes the decisions of a file here too, after a backup. Those about the same things take their place."""
        self.window_.tasks.run(
            _replay,
            self.inventory,
            file,
            description=self.tr("Taking over {file}").format(file=file.name),
            on_done=self._replayed,
            changes=EVERYTHING_CHANGED,
        )

    def _replayed(self, count: int) -> None:
        said = one_or_many(count, self.tr("{n} decision was taken over."), self.tr("{n} decisions were taken over."))
        self.window_.status.show_saved()
        self.window_.say(said, "green")
        self.load()

    def undo(self) -> None:
        """Takes back the decision that was made last."""
        if self._deciding:
            return
        self._deciding = True
        self.window_.tasks.run(
            _undo, self.inventory, on_done=self._undone, on_failed=self._refused, changes=EVERYTHING_CHANGED
        )

    def _make_page(self) -> ReviewPage:
        from genera_desktop.ui.review_page import ReviewPage

        clusters = cluster_choices(self.questionnaire)
        names = {one.name: text_in(one.short or one.labels, self.language) for one in clusters}
        page = ReviewPage(names, self.language)
        page.refresh_wanted.connect(self.load)
        page.verdict_wanted.connect(self.decide)
        page.answer_wanted.connect(self.answer)
        page.rule_wanted.connect(self.answer_by)
        page.record_wanted.connect(self.record_wanted)
        page.undo_wanted.connect(self.undo)
        page.own_wanted.connect(self.ask_own)
        page.own_given.connect(self.answer_own)
        page.taken_back.connect(self.take_back)
        return page

    def _run(
        self,
        case: ReviewCase,
        function: Callable[..., object],
        *arguments: object,
        on_done: Callable[[Any], None] | None = None,
    ) -> None:
        """Decides off the main thread. What a function gives is why it could not, so that nothing has changed."""
        if self._deciding:
            return
        self._deciding = True
        changed = Changes(frozenset(case.records), frozenset({case.form}))
        self.window_.tasks.run(
            function,
            self.inventory,
            *arguments,
            on_done=on_done or self._decided,
            on_failed=self._refused,
            changes=lambda refused: Changes() if refused is not None else changed,
        )

    def _decided(self, _result: object = None) -> None:
        self._deciding = self.page.isVisible()  # what is in view is old until the queue has been made anew
        self.window_.status.show_saved()

    def _answer_next(self) -> None:
        """Gives the row in focus the side that was named meanwhile, where it is a row of that case and waits."""
        if self._typed:
            (about, side), case, row = self._typed.pop(0), self.page.case, self.page.table.currentIndex().row()
            if case is not None and case.id == about and 0 <= row < len(case.rows) and case.rows[row].waits:
                self.page.pick(row, side)
            else:
                self._typed.clear()

    def _own_decided(self, problem: Problem | None) -> None:
        from genera_desktop import messages

        if problem is None:
            self._decided()
            self.page.own.dismiss()
        else:
            self._deciding = False
            self.page.own.refuse(messages.say(problem, self.language))

    def _undone(self, decision: Decision | None) -> None:
        self._taken_back = decision
        self._decided()
        self.window_.say(self.tr("The last decision was taken back."), "green")

    def _come_back(self, cases: Sequence[ReviewCase]) -> None:
        """Brings the case of the decision that was taken back into view."""
        decision, self._taken_back = self._taken_back, None
        if decision is not None:
            from genera_desktop.services.decide_case import case_of

            case = case_of(decision, cases)
            self.page.come_back_to(case.id if case else "")

    def _refused(self, refusal: GeneraError) -> None:
        self._deciding = False
        self._typed.clear()
        self.say_refusal(refusal)
        self.load()

    def _show(self, cases: Sequence[ReviewCase]) -> None:
        from genera_desktop.services.review_queue import open_by_form

        self.open_cases = open_by_form(cases)
        if PAGE in self.window_.pages:
            self._come_back(cases)
            self.page.show_cases(cases)
            self._tell()
            self._deciding = False
            self._answer_next()
        self.counted.emit()

    def _tell(self) -> None:
        if self.window_.current == PAGE:
            waiting = one_or_many(self.waiting, self.tr("{n} case is open"), self.tr("{n} cases are open"))
            self.window_.status.remark(waiting)

    def _take_changes(self, changes: Changes) -> None:
        self._stale = self._stale or bool(changes)
        if PAGE in self.window_.pages:
            self.page.mark_stale()
        if changes.everything and self.window_.current != PAGE:
            self._later.start()

    def _bind_undo(self, page: str) -> None:
        if page == PAGE:
            self.window_.commands.bind("undo", self.undo)
        elif self._bound:
            self.window_.commands.bind("undo", self._usual_undo)
        self._bound = page == PAGE


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _load(inventory: Inventory, language: str, *, progress: Progress) -> tuple[ReviewCase, ...]:  # noqa: ARG001
    from genera_desktop.services.review_queue import review_queue

    return review_queue(inventory, language, day)


def _decide_case(
    inventory: Inventory,
    case: ReviewCase,
    verdict: str,
    left_out: frozenset[str],
    *,
    progress: Progress,  # noqa: ARG001
) -> None:
    from genera_desktop.services.decide_case import decide_pair, decide_problem
    from genera_desktop.services.review_queue import CaseKind

    if case.kind is CaseKind.PROBLEM:
        decide_problem(inventory, case, verdict)
    else:
        decide_pair(inventory, case, verdict, left_out)


def _decide_by_rule(inventory: Inventory, case: ReviewCase, rule: Rule, *, progress: Progress) -> None:  # noqa: ARG001
    from genera_desktop.services.decide_case import decide_by_rule

    decide_by_rule(inventory, case, rule)


def _decide_answer(
    inventory: Inventory,
    case: ReviewCase,
    row: int,
    side: int,
    *,
    progress: Progress,  # noqa: ARG001
) -> None:
    from genera_desktop.services.decide_case import decide_answer

    cell = case.rows[row].cells[side]
    if cell is not None:
        decide_answer(inventory, case.rows[row], cell.value, case.known)


def _own_question(
    inventory: Inventory,
    case: ReviewCase,
    row: int,
    language: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> OwnQuestion:
    from genera_desktop.services.own_answer import own_question

    return own_question(inventory, case.rows[row], language)


def _decide_own(
    inventory: Inventory,
    case: ReviewCase,
    row: int,
    value: AnswerValue,
    language: str,
    *,
    progress: Progress,  # noqa: ARG001
) -> Problem | None:
    from genera_desktop.services.own_answer import decide_own_answer

    return decide_own_answer(inventory, case.rows[row], value, language, case.known)


def _take_back(inventory: Inventory, case: ReviewCase, row: int, *, progress: Progress) -> None:  # noqa: ARG001
    from genera_desktop.services.decide_case import take_back

    take_back(inventory, case, case.rows[row] if 0 <= row < len(case.rows) else None)


def _replay(inventory: Inventory, file: Path, *, progress: Progress) -> int:  # noqa: ARG001
    from genera_desktop.services.decisions import decide, read_decisions

    decisions = read_decisions(file)
    inventory.backup("decisions")
    decide(inventory, decisions)
    return len(decisions)


def _undo(inventory: Inventory, *, progress: Progress) -> Decision:  # noqa: ARG001
    from genera_desktop.services.decide_case import undo_last_decision

    return undo_last_decision(inventory)
