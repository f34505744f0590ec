"""Workbooks that came in: who has sent (coordinator), what was received, and what a workbook would change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, PrimaryButton
from genera_desktop.ui.components.change_list import KindChoice, KindRow
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.page import RefreshedPage, mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.submissions_model import (
    BoardState,
    ClusterState,
    LineKind,
    Preview,
    PreviewModel,
    SubmissionFile,
)
from genera_desktop.ui.submissions_view import LINE_LOOK, BoardCell, BoardLine, FileRow, PreviewList
from genera_desktop.ui.words import number, one_or_many

FILES_WIDTH, FILES_LEAST = 300, 220
BOARD_MOST = 6
"""With more clusters the board becomes rows, those that need attention first."""
BOARD_HEIGHT, BOARD_COLUMNS = 176, 3


class SubmissionsPage(RefreshedPage):
    """The coordinator sees the board; a partner the same page for its own imports."""

    import_wanted = Signal()
    file_chosen = Signal(str)
    apply_wanted = Signal()
    apply_all_wanted = Signal()
    left_out_changed = Signal(object)
    dismiss_wanted = Signal()
    undo_wanted = Signal()
    return_wanted = Signal()
    record_wanted = Signal(str)
    remark = Signal(str)

    def __init__(self, *, coordinator: bool, parent: QWidget | None = None) -> None:
        title = self.tr("Submissions") if coordinator else self.tr("Imports")
        super().__init__(title, parent)
        self._coordinator = coordinator
        self._clusters: Sequence[ClusterState] = ()
        self._files: Sequence[SubmissionFile] = ()
        self._cluster = self._chosen = ""
        self.preview: Preview | None = None
        self.import_ = Button(self.tr("Import workbooks…"), "file-input", "Ctrl+I")
        self.head.addWidget(self.import_)
        self.import_.clicked.connect(self.import_wanted)
        self.cells: Sequence[BoardCell | BoardLine] = []
        self.file_rows: list[FileRow] = []
        self.model = PreviewModel(self)
        self.model.left_out_changed.connect(self._leave_out)
        self.lines = PreviewList(self.model)
        self.lines.setAccessibleName(self.tr("What the workbook would change"))
        self.lines.opened.connect(self.record_wanted)
        self._board = QWidget()
        self._stack = QStackedWidget()
        self.body.addWidget(self._make_board())
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self._make_content())
        self._stack.addWidget(self._make_empty_page())
        self.show_preview(None)

    def enter(self) -> None:
        super().enter()
        self._tell()

    def show_state(self, clusters: Sequence[ClusterState], files: Sequence[SubmissionFile], told: str = "") -> None:
        """Shows the board and the list of files; `told` stands beside the title."""
        self.is_stale = False
        self._files = files
        self.subtitle.setText(told)
        if list(clusters) != list(self._clusters):
            self._clusters = clusters
            self._fill_board()
        self._fill_files()
        self._stack.setCurrentIndex(0 if files else 1)

    def show_preview(
        self, preview: Preview | None, left_out: frozenset[str] = frozenset(), in_preview: int = 1
    ) -> None:
        """Shows what a workbook would change, or with None that nothing is chosen. `left_out` are the records that are
        not to be imported from it, `in_preview` is the number of workbooks that wait to be imported."""
        self.preview = preview
        self._right.setCurrentIndex(0 if preview else 1)
        if preview is None:
            self._tell()
            return
        self._file.setText(preview.file)
        self._detail.setText(preview.detail)
        self._remark.say(preview.remark, preview.remark_tone)
        self._fill_kinds(preview)
        self.model.choose(left_out)
        self.model.show_lines(preview.lines)
        self._label_apply()
        self.apply.setVisible(not preview.applied and (preview.applies > 0 or preview.brings_nothing))
        self.apply_all.set_label(self.tr("Apply all {n} files").format(n=number(in_preview)))
        self.apply_all.setVisible(not preview.applied and in_preview > 1)
        self.dismiss.setVisible(not preview.applied)
        self.undo.setVisible(preview.can_undo)
        self.return_.setVisible(self._coordinator and (preview.can_undo or not preview.applied))
        self._tell()

    def _label_apply(self) -> None:
        if self.preview is None:
            return
        count = self.preview.applies - len(self.model.left_out)
        one, many = self.tr("Apply {n} record"), self.tr("Apply {n} records")
        nothing = self.tr("Count it as received")
        self.apply.set_label(nothing if self.preview.brings_nothing else one_or_many(count, one, many))
        self.apply.setEnabled(count > 0 or self.preview.brings_nothing)

    def _leave_out(self, records: frozenset[str]) -> None:
        self._label_apply()
        self.left_out_changed.emit(records)

    def choose(self, file: str) -> None:
        """Marks a file of the list as the one that is shown, also where the list gets it later."""
        self._chosen = file
        for row in self.file_rows:
            row.setChecked(row.file.id == file)

    def _make_board(self) -> QWidget:
        self._board_row = QHBoxLayout(self._board)
        self._board_row.setContentsMargins(0, 0, 0, 0)
        self._board_row.setSpacing(sizes.GROUP_GAP)
        if not self._coordinator:
            self._board.hide()
        return self._board

    def _make_content(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        row.setSpacing(sizes.ROW_TABLE)
        row.addWidget(self._make_files(), 1)
        self._right = QStackedWidget()
        self._right.addWidget(self._make_preview())
        told = self.tr("Choose a workbook on the left to see what it changed, or import one.")
        self._right.addWidget(EmptyPage(self.tr("No workbook chosen"), told))
        row.addWidget(self._right, 3)
        return content

    def _make_files(self) -> QWidget:
        side = QWidget()
        side.setMinimumWidth(FILES_LEAST)
        side.setMaximumWidth(scaled(FILES_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Workbooks"), TextStyle.SECTION))
        head.addStretch(1)
        self._file_count = Label("", TextStyle.HINT, "ink2")
        head.addWidget(self._file_count)
        column.addLayout(head)
        self._file_list = QWidget()
        self._file_column = QVBoxLayout(self._file_list)
        self._file_column.setContentsMargins(0, 0, sizes.GRID, 0)
        self._file_column.setSpacing(sizes.GRID)
        scroll = QScrollArea()
        give_quiet_bars(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._file_list)
        column.addWidget(scroll, 1)
        return side

    def _make_preview(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        self._file, self._detail = Label("", TextStyle.SECTION), Label("", TextStyle.HINT, "ink2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(sizes.CONTROL_INSET)
        head.addWidget(self._file)
        head.addWidget(self._detail, 1)
        column.addLayout(head)
        self.kinds = KindRow()
        self.kinds.chosen.connect(self.show_kind)
        column.addWidget(self.kinds)
        self._remark = ProblemLine()
        column.addWidget(self._remark)
        column.addWidget(self.lines, 1)
        self.apply = PrimaryButton("", "check", "Ctrl+Return")
        self.apply.clicked.connect(self.apply_wanted)
        self.apply_all = Button("", "list-checks")
        self.apply_all.clicked.connect(self.apply_all_wanted)
        self.dismiss = Button(self.tr("Do not import"))
        self.dismiss.clicked.connect(self.dismiss_wanted)
        self.return_ = Button(self.tr("Send back with remarks…"), "file-up")
        self.return_.clicked.connect(self.return_wanted)
        self.undo = Button(self.tr("Undo this import"), "undo-2")
        mark_writing(self.apply, self.undo)
        self.undo.clicked.connect(self.undo_wanted)
        foot = QWidget()
        buttons = FlowLayout(foot, sizes.LABEL_GAP)
        for button in (self.apply, self.apply_all, self.return_, self.dismiss, self.undo):
            buttons.addWidget(button)
        column.addWidget(foot)
        return page

    def _make_empty_page(self) -> EmptyPage:
        told = (
            self.tr("The clusters' workbooks belong here. Drop them anywhere on this window, several at once.")
            if self._coordinator
            else self.tr("Workbooks that you import belong here. Drop one anywhere on this window.")
        )
        page = EmptyPage(self.tr("No workbooks yet"), told)
        first = PrimaryButton(self.tr("Import workbooks…"), "file-input")
        first.clicked.connect(self.import_wanted)
        page.offer(first)
        return page

    def _fill_board(self) -> None:
        old = self._board_row.takeAt(0)
        while old is not None:
            if widget := old.widget():
                widget.deleteLater()
            old = self._board_row.takeAt(0)
        order = list(BoardState)
        many = len(self._clusters) > BOARD_MOST
        clusters = sorted(self._clusters, key=lambda c: order.index(c.state)) if many else self._clusters
        self.cells = [BoardLine(cluster) if many else BoardCell(cluster) for cluster in clusters]
        for cell in self.cells:
            cell.clicked.connect(lambda _checked=False, code=cell.cluster.code: self._choose_cluster(code))
            if not many:
                self._board_row.addWidget(cell, 1)
        if many:
            self._board_row.addWidget(self._many_cells())
        self._board.setVisible(self._coordinator and bool(clusters))

    def _many_cells(self) -> QScrollArea:
        ground = QWidget()
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, sizes.LABEL_GAP, 0)
        grid.setHorizontalSpacing(sizes.GROUP_GAP)
        grid.setVerticalSpacing(0)
        for place, cell in enumerate(self.cells):
            grid.addWidget(cell, place // BOARD_COLUMNS, place % BOARD_COLUMNS)
        scroll = QScrollArea()
        give_quiet_bars(scroll)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFixedHeight(BOARD_HEIGHT)
        scroll.setWidget(ground)
        return scroll

    def _choose_cluster(self, code: str) -> None:
        """Shows only this cluster's files; once more shows all again."""
        self._cluster = "" if self._cluster == code else code
        for cell in self.cells:
            cell.setChecked(cell.cluster.code == self._cluster)
        self._fill_files()

    def _fill_files(self) -> None:
        while item := self._file_column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        shown = [file for file in self._files if self._cluster in ("", file.cluster)]
        self.file_rows = [FileRow(file) for file in shown]
        for row in self.file_rows:
            row.setChecked(row.file.id == self._chosen)
            row.clicked.connect(lambda _checked=False, file=row.file.id: self.file_chosen.emit(file))
            self._file_column.addWidget(row)
        hint = Label(self.tr("Drop workbooks anywhere in this window"), TextStyle.HINT, "ink3", wrap=True)
        hint.setContentsMargins(sizes.CONTROL_INSET, sizes.LABEL_GAP, 0, 0)
        self._file_column.addWidget(hint)
        self._file_column.addStretch(1)
        self._file_count.setText(one_or_many(len(shown), self.tr("{n} file"), self.tr("{n} files")))

    def _fill_kinds(self, preview: Preview) -> None:
        counts = preview.counts()
        total = sum(count for kind, count in counts.items() if kind is not LineKind.PROBLEM)
        kinds = [KindChoice(None, self.tr("All {n}").format(n=number(total)))]
        words = {
            LineKind.ADDED: (self.tr("{n} added"),) * 2,
            LineKind.CHANGED: (self.tr("{n} changed"),) * 2,
            LineKind.REMOVED: (self.tr("{n} deleted"),) * 2,
            LineKind.SAME: (self.tr("{n} same"),) * 2,
            LineKind.MISSING: (self.tr("{n} missing"),) * 2,
            LineKind.PROBLEM: (self.tr("{n} problem"), self.tr("{n} problems")),
        }
        kinds += [
            KindChoice(kind, one_or_many(counts[kind], *words[kind]), *LINE_LOOK[kind])
            for kind in words
            if counts[kind]
        ]
        self.kinds.show_kinds(kinds)
        self.kinds.buttons[0].setVisible(total > 0)

    def show_kind(self, kind: LineKind | None) -> None:
        """Shows only the lines of a kind."""
        if self.preview:
            self.model.show_lines(self.preview.lines, kind)

    def _tell(self) -> None:
        if self.preview and not self.preview.applied:
            told = self.tr("Preview, nothing changed yet. A backup is made first; the whole file can be undone.")
            self.remark.emit(told)
        else:
            self.remark.emit("")
