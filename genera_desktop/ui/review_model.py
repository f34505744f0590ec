"""What the page of reviews shows, as models of plain data, and its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from genera_desktop import messages
from genera_desktop.services.decisions import DIFFERENT, LATER, SAME_VERDICT, SEEN
from genera_desktop.services.review_queue import CaseKind, CaseState, ReviewCase
from genera_desktop.services.review_rows import ReviewCell, ReviewRow, ReviewSide
from genera_desktop.ui.words import in_role, moment, one_or_many, translate

Index = QModelIndex | QPersistentModelIndex
CASE_ROLE = ROW_ROLE = Qt.ItemDataRole.UserRole
LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole + 1
CONTEXT = "Review"
PAIRS = (CaseKind.POSSIBLE, CaseKind.SURE)
AGAINST = "other-"
"""How the codes of reasons begin that speak against two records being one."""


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def verdicts_about(case: ReviewCase) -> tuple[str, ...]:
    """What can be said about a case as a whole; an answer is decided on its own."""
    if case.kind is CaseKind.PROBLEM:
        return (SEEN, LATER)
    return (SAME_VERDICT, DIFFERENT, LATER) if case.kind in PAIRS else ()


def case_words(case: ReviewCase) -> str:
    """What a case is, or what was decided, in two or three words."""
    if case.kind is CaseKind.SURE:
        return tr("already merged")
    if case.reopened:
        return tr("changed since it was decided")
    if case.kind is CaseKind.PROBLEM and case.state is CaseState.OPEN:
        return one_or_many(len(case.rows), tr("{n} problem in a workbook"), tr("{n} problems in a workbook"))
    if case.verdict in (SAME_VERDICT, DIFFERENT):
        return tr("the same") if case.verdict == SAME_VERDICT else tr("different")
    if case.state is CaseState.DECIDED:
        return tr("decided")
    if case.state is CaseState.LATER:
        return tr("later")
    if case.kind is CaseKind.POSSIBLE:
        several = tr("{n} possible duplicates").format(n=len(case.records))
        return several if len(case.records) > 2 else tr("possible duplicate")
    return one_or_many(case.waiting, tr("{n} answer differs"), tr("{n} answers differ"))


def case_look(case: ReviewCase) -> str:
    """The icon of a case."""
    if case.state is CaseState.DECIDED:
        return "check"
    if case.state is CaseState.LATER:
        return "clock"
    looks = {CaseKind.SURE: "merge", CaseKind.POSSIBLE: "copy", CaseKind.PROBLEM: "circle-alert"}
    return looks.get(case.kind, "git-compare")


def question_of(case: ReviewCase) -> str:
    """The question that a case asks."""
    if case.kind is CaseKind.SURE:
        return tr("These were merged. Is that right?")
    if case.reopened:
        said = tr("the same") if case.verdict == SAME_VERDICT else tr("different")
        return tr("An answer has changed since you said: {verdict}. Does it still hold?").format(verdict=said)
    if case.kind is CaseKind.POSSIBLE:
        several = tr("Are these {n} one and the same?").format(n=len(case.records))
        return several if len(case.records) > 2 else tr("Is this one and the same?")
    if case.kind is CaseKind.PROBLEM:
        return tr("This could not be taken over")
    return tr("Which answer is right?")


def reason_words(code: str, language: str) -> str:
    """Why two records may be one, or not, as a sentence."""
    key = f"reason-{code}"
    return messages.text(key, language) if key in messages.catalogue("en") else code.replace("-", " ")


def rule_words(row: ReviewRow) -> str:
    """Why the value that is shown is shown."""
    if row.told:
        kept = tr("Kept: {value}").format(value=row.kept) if row.kept else ""
        return "\n".join(filter(None, (row.told, kept)))
    if row.waits:
        return tr("Choose one")
    words = {
        "only": tr("the only one"),
        "home": tr("home cluster"),
        "latest": tr("the latest"),
        "union": tr("both together"),
        "each": tr("each its own"),
        "maximum": tr("the highest"),
        "minimum": tr("the lowest"),
        "decision": tr("decided"),
    }
    return words.get(row.rule, row.rule)


class CaseModel(QAbstractListModel):
    """The cases of the queue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cases: Sequence[ReviewCase] = ()

    def show_cases(self, cases: Sequence[ReviewCase]) -> None:
        self.beginResetModel()
        self.cases = cases
        self.endResetModel()

    def row_of(self, case: str) -> int:
        """The place of a case by its id; -1 where it is not there."""
        return next((place for place, one in enumerate(self.cases) if one.id == case), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        case = self.cases[index.row()]
        if role == CASE_ROLE:
            return case
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return in_role(", ".join(filter(None, (case.title or tr("Without a title"), case_words(case)))), role)
        return None


class RowModel(QAbstractTableModel):
    """The rows of one case: the question, what each side says, what is kept and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.case: ReviewCase | None = None
        self.names: Sequence[str] = ()
        self.left_out: frozenset[str] = frozenset()

    @property
    def may_leave_out(self) -> bool:
        """Whether one of the sides can be left out: where there are several, and all of them ask to be one."""
        return self.case is not None and self.case.kind is CaseKind.POSSIBLE and len(self.case.sides) > 2

    def toggle(self, side: int) -> None:
        """Leaves a side out of the group, or takes it in again; two stay in at least."""
        if self.case is None or not self.may_leave_out or not 0 <= side < len(self.case.sides):
            return
        changed = self.left_out ^ {self.case.sides[side].record}
        if len(self.case.sides) - len(changed) >= 2:
            self.left_out = changed
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, side + 1, side + 1)
            self.dataChanged.emit(self.index(0, side + 1), self.index(self.rowCount() - 1, side + 1))

    def show_case(self, case: ReviewCase | None, names: Sequence[str] = ()) -> None:
        """Shows a case; `names` are the headings of its sides."""
        self.beginResetModel()
        self.case, self.names, self.left_out = case, names, frozenset()
        self.endResetModel()

    @property
    def rows(self) -> Sequence[ReviewRow]:
        return self.case.rows if self.case else ()

    def first_waiting(self, after: int = -1) -> int:
        """The first row below `after` that waits for a decision, else the first of all; -1 where none waits."""
        waiting = [place for place, row in enumerate(self.rows) if row.waits]
        return next((place for place in waiting if place > after), waiting[0] if waiting else -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.names) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and self.case and 0 < section <= len(self.case.sides):
            side = self.case.sides[section - 1]
            return in_role("\n".join((self.names[section - 1], side_words(side))), role)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        last = tr("What is wrong") if self.case and self.case.kind is CaseKind.PROBLEM else tr("Kept")
        return [tr("Question"), *self.names, last][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, side = self.rows[index.row()], index.column() - 1
        if role == ROW_ROLE:
            return row
        is_side = 0 <= side < len(row.cells)
        if role == LEFT_OUT_ROLE:
            return is_side and self.case is not None and self.case.sides[side].record in self.left_out
        cell = row.cells[side] if is_side else None
        if role == Qt.ItemDataRole.DisplayRole:
            if side < 0:
                return row.label
            return (cell.text if cell else tr("not given")) if is_side else rule_words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            told = cell_words(cell) if is_side else row.label if side < 0 else f"{row.kept}\n{rule_words(row)}"
            return in_role(told, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal)
            mark = tr("kept") if side in row.kept_from else tr("differs") if is_side and row.waits else ""
            shown = cell_words(cell) if is_side else row.label if side < 0 else f"{row.kept}, {rule_words(row)}"
            return ", ".join(filter(None, (str(heading), row.label if side >= 0 else "", shown, mark)))
        return None


def side_words(side: ReviewSide) -> str:
    """On which device and when what a side says was written."""
    return ", ".join(filter(None, (side.by, moment(side.at))))


def cell_words(cell: ReviewCell | None) -> str:
    """What a side says, with when, on which device and in which cell of which workbook."""
    if cell is None:
        return tr("not given")
    return "\n".join(filter(None, (cell.text, source_words(cell))))


def source_words(cell: ReviewCell | None, separator: str = "\n") -> str:
    """When and on which device a value was written, and in which cell of which workbook it came."""
    if cell is None:
        return ""
    return separator.join(filter(None, (", ".join(filter(None, (moment(cell.at), cell.by))), cell.place)))


def likelihood(case: ReviewCase) -> str:
    """How likely two records are one, in words and as a number; '' where nobody said."""
    if not case.score:
        return ""
    words = tr("Very likely, {score}") if case.score >= 0.9 else tr("Likely, {score}")
    if case.score < 0.6:
        words = tr("Weak likeness, {score}")
    return words.format(score=QLocale().toString(min(case.score, 0.99), "f", 2))
