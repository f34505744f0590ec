"""What the page of submissions shows, as plain data: the board, the files, and one workbook's preview."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal

from genera_desktop.frozen import frozen
from genera_desktop.ui.components.change_list import HeadedModel, Index
from genera_desktop.ui.words import in_one_line, translate

LEFT_OUT_ROLE = Qt.ItemDataRole.UserRole + 1


class BoardState(Enum):
    """How far a cluster is in this round, in the order in which it needs attention."""

    RECEIVED = "received"
    ISSUES = "issues"
    MISSING = "missing"
    COMPLETE = "complete"


@dataclass(frozen=True)
class ClusterState:
    """A cluster on the board: `text` says its state in words, `detail` what it has sent."""

    code: str
    name: str
    state: BoardState
    text: str
    detail: str = ""


class FileState(Enum):
    PREVIEW = "preview"
    APPLIED = "applied"
    ISSUES = "issues"
    ALREADY = "already"
    UNDONE = "undone"


@dataclass(frozen=True)
class SubmissionFile:
    """A workbook as received, or one in preview."""

    id: str
    file: str
    cluster: str
    state: FileState
    text: str
    when: str = ""


class LineKind(Enum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    SAME = "same"
    MISSING = "missing"
    PROBLEM = "problem"


@frozen
class PreviewLine:
    """One line of a change list. Without `question` it is about the record, with it about one answer of the record
    above. `note` is said behind it; `place` is the sheet's cell or row; `record_id` where the record can be opened;
    `subject` is the id of a record that would be imported and may be left out; `counts`: it is
    counted by its kind as a record is, though it is about an entry of one."""

    kind: LineKind
    record: str
    form: str = ""
    question: str = ""
    old: str = ""
    new: str = ""
    place: str = ""
    note: str = ""
    record_id: str = ""
    subject: str = ""
    counts: bool = False


@dataclass(frozen=True)
class Preview:
    """What importing a workbook would do. `applies`: how many records; `remark` says why there is nothing to apply;
    `brings_nothing`: it can be imported, so that it counts as received, though no record changes."""

    file: str
    detail: str = ""
    lines: tuple[PreviewLine, ...] = ()
    applies: int = 0
    remark: str = ""
    remark_tone: str = "ink3"
    applied: bool = False
    can_undo: bool = False
    brings_nothing: bool = False

    def counts(self) -> Counter[LineKind]:
        """Records and missing entries by what becomes of them, and problems."""
        counts: Counter[LineKind] = Counter(line.kind for line in self.lines if line.counts or not line.question)
        counts[LineKind.PROBLEM] = sum(line.kind is LineKind.PROBLEM for line in self.lines)
        return counts


class PreviewModel(HeadedModel):
    """The lines of one kind, or all, under the headings of their forms. `left_out` are the records that nobody wants
    to import; `left_out_changed` carries them."""

    left_out_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PreviewLine] = ()
        self.kind: LineKind | None = None
        self.left_out: frozenset[str] = frozenset()
        self.offers_choice = False

    def choose(self, left_out: frozenset[str]) -> None:
        """Says which records are left out, when a workbook comes into view."""
        self.left_out = left_out

    def can_leave_out(self, index: Index) -> bool:
        """Whether the line is a record that may be left out."""
        row = self.rows[index.row()] if index.isValid() else ""
        return isinstance(row, PreviewLine) and bool(row.subject)

    def toggle(self, index: Index) -> None:
        """Leaves a record out, or takes it in again."""
        if self.can_leave_out(index):
            row = self.rows[index.row()]
            assert isinstance(row, PreviewLine)
            self.left_out = self.left_out ^ {row.subject}
            self.dataChanged.emit(index, index)
            self.left_out_changed.emit(self.left_out)

    def is_left_out(self, row: object) -> bool:
        return isinstance(row, PreviewLine) and row.subject in self.left_out

    def show_lines(self, lines: Sequence[PreviewLine], kind: LineKind | None = None) -> None:
        """Shows these lines; with a kind, only records of that kind with their answers (or answers with problems)."""
        self._lines, self.kind = lines, kind
        self.offers_choice = any(line.subject for line in lines)
        self.show_rows([(line.form, line) for line, shown in zip(lines, self._shown(), strict=True) if shown])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == LEFT_OUT_ROLE:
            return index.isValid() and self.is_left_out(self.rows[index.row()])
        return super().data(index, role)

    def words_of(self, line: object) -> str:
        if not isinstance(line, PreviewLine):
            return ""
        text = line_text(line)
        return f"{translate('Submissions', 'left out')}, {text}" if self.is_left_out(line) else text

    def _shown(self) -> list[bool]:
        """Which lines are shown. A record's line is shown with its answers, and with a problem in one of them."""
        if self.kind is None:
            return [True] * len(self._lines)
        shown = [False] * len(self._lines)
        record, wanted = -1, False
        for place, line in enumerate(self._lines):
            if not line.question:
                record, wanted = place, line.kind is self.kind
                shown[place] = wanted
            elif line.kind is self.kind or (wanted and self.kind is not LineKind.PROBLEM):
                shown[place] = True
                if record >= 0:
                    shown[record] = True
        return shown


def kind_word(kind: LineKind) -> str:
    return {
        LineKind.ADDED: translate("Submissions", "new"),
        LineKind.CHANGED: translate("Submissions", "changed"),
        LineKind.REMOVED: translate("Submissions", "deleted"),
        LineKind.SAME: translate("Submissions", "same"),
        LineKind.MISSING: translate("Submissions", "missing"),
        LineKind.PROBLEM: translate("Submissions", "problem"),
    }[kind]


def line_text(line: PreviewLine) -> str:
    """The whole line in words, as a screen reader says it."""
    change = f"{line.old} → {line.new}" if line.old and line.new else line.new or line.old
    parts = (kind_word(line.kind), line.question or line.record, change, line.note, line.place)
    return in_one_line(parts)
