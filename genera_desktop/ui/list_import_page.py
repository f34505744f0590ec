"""A list that exists already: on the left what its columns mean, on the right the drafts that its rows become."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.ui.changes_pane import ChangesPane
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker import Picker
from genera_desktop.ui.list_import_model import ColumnState, ListPreview, ListState
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.submissions_model import LineKind
from genera_desktop.ui.words import number, one_or_many

COLUMNS_WIDTH, COLUMNS_LEAST = 380, 280


class ListImportPage(Page):
    """`question_chosen` carries a column's place and a question's key ('': the column is not imported)."""

    form_chosen = Signal(str)
    sheet_chosen = Signal(str)
    question_chosen = Signal(int, str)
    apply_wanted = Signal()
    dismiss_wanted = Signal()
    remark = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import a list"), parent)
        self.preview: ListPreview | None = None
        self._file = ""
        self.pickers: dict[int, Picker] = {}
        self.pane = ChangesPane(self.tr("What becomes of the rows"), self.tr("Do not import"))
        self.apply, self.dismiss = self.pane.apply, self.pane.dismiss
        self.also = CheckRow(self.tr("Also import the rows that may be here already"))
        row = QHBoxLayout()
        row.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        row.setSpacing(sizes.ROW_TABLE)
        row.addWidget(self._make_columns(), 2)
        row.addWidget(self.pane, 3)
        self.body.addLayout(row, 1)
        self.pane.add_above_foot(self.also)
        self.also.toggled.connect(self._show_count)
        self.pane.apply_wanted.connect(self.apply_wanted)
        self.pane.dismiss_wanted.connect(self.dismiss_wanted)

    @property
    def also_possible(self) -> bool:
        """Whether rows that may be here already are imported too."""
        return self.also.isChecked()

    def enter(self) -> None:
        self._tell()

    def show_list(self, state: ListState) -> None:
        """Shows a list with what its columns mean. What becomes of its rows comes by `show_preview`."""
        self.apply.setEnabled(False)
        if state.file != self._file:
            self._file = state.file
            self.also.setChecked(False)
        rows = one_or_many(state.rows, self.tr("{n} row"), self.tr("{n} rows"))
        self.subtitle.setText(f"{state.file} · {rows}")
        self.form.set_choices(state.forms)
        self.form.set_value(state.form)
        self._sheet_part.setVisible(len(state.sheets) > 1)
        self.sheet.set_choices(state.sheets)
        self.sheet.set_value(state.sheet)
        if [self.pickers[place].accessibleName() for place in self.pickers] != [one.heading for one in state.columns]:
            self._fill_columns(state)
        for column in state.columns:
            picker = self.pickers[column.place]
            picker.set_choices(state.questions)
            picker.set_value(column.question)

    def show_preview(self, preview: ListPreview) -> None:
        """Shows what would become of the rows."""
        self.preview = preview
        self.pane.show_lines(preview.lines, self._kinds(preview))
        self.also.setVisible(bool(preview.possible))
        self._show_count()

    def _make_columns(self) -> QWidget:
        side = ScrollColumn(COLUMNS_WIDTH)
        side.setMinimumWidth(COLUMNS_LEAST)
        side.setMaximumWidth(scaled(COLUMNS_WIDTH))
        column = side.column
        column.setContentsMargins(0, 0, sizes.QUESTION_GAP, sizes.QUESTION_GAP)
        column.setSpacing(sizes.GRID)
        column.addWidget(Label(self.tr("The rows become"), TextStyle.STRONG))
        self.form = Picker(self.tr("The rows become"))
        self.form.picked.connect(self.form_chosen)
        column.addWidget(self.form)
        self._sheet_part = QWidget()
        part = QVBoxLayout(self._sheet_part)
        part.setContentsMargins(0, sizes.LABEL_GAP, 0, 0)
        part.setSpacing(sizes.GRID)
        part.addWidget(Label(self.tr("Sheet"), TextStyle.STRONG))
        self.sheet = Picker(self.tr("Sheet"))
        self.sheet.picked.connect(self.sheet_chosen)
        part.addWidget(self.sheet)
        column.addWidget(self._sheet_part)
        column.addSpacing(sizes.QUESTION_GAP)
        column.addWidget(Label(self.tr("What the columns mean"), TextStyle.SECTION))
        self._columns = QWidget()
        self._column_list = QVBoxLayout(self._columns)
        self._column_list.setContentsMargins(0, 0, 0, 0)
        self._column_list.setSpacing(sizes.GRID)
        column.addWidget(self._columns)
        column.addStretch(1)
        return side

    def _fill_columns(self, state: ListState) -> None:
        while item := self._column_list.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self.pickers = {column.place: self._add_column(column) for column in state.columns}

    def _add_column(self, column: ColumnState) -> Picker:
        self._column_list.addSpacing(sizes.LABEL_GAP)
        self._column_list.addWidget(Label(column.heading, TextStyle.STRONG, wrap=True))
        self._column_list.addWidget(Label(column.examples, TextStyle.HINT, "ink2", wrap=True))
        picker = Picker(column.heading, self.tr("Not imported"))
        picker.picked.connect(lambda question, place=column.place: self.question_chosen.emit(place, question))
        self._column_list.addWidget(picker)
        return picker

    def _kinds(self, preview: ListPreview) -> list[tuple[LineKind | None, str]]:
        words = {
            LineKind.ADDED: (preview.new, self.tr("{n} new"), self.tr("{n} new")),
            LineKind.MISSING: (preview.possible, self.tr("{n} maybe here"), self.tr("{n} maybe here")),
            LineKind.SAME: (preview.here, self.tr("{n} here already"), self.tr("{n} here already")),
            LineKind.PROBLEM: (
                preview.problems + preview.unnamed,
                self.tr("{n} problem"),
                self.tr("{n} problems"),
            ),
        }
        total = preview.new + preview.possible + preview.here + preview.unnamed
        kinds = [(kind, one_or_many(count, *text)) for kind, (count, *text) in words.items() if count]
        return [(None, self.tr("All {n}").format(n=number(total))), *kinds]

    def _show_count(self) -> None:
        preview = self.preview
        if preview is None:
            return
        count = preview.new + (preview.possible if self.also_possible else 0)
        one, many = self.tr("Import {n} row"), self.tr("Import {n} rows")
        self.apply.set_label(one_or_many(count, one, many))
        self.apply.setVisible(count > 0)
        self.apply.setEnabled(True)
        if preview.unnamed and not preview.new + preview.possible + preview.here:
            self.pane.said.say(self.tr("No row has a name. Choose the column that holds it."), "amber")
        elif not count:
            self.pane.said.say(self.tr("Nothing in it is new."), "ink3")
        else:
            self.pane.said.say(
                self.tr("Nothing changed yet. The rows become drafts; a backup is made first, and it can be undone."),
                "ink3",
            )
        self._tell()

    def _tell(self) -> None:
        self.remark.emit(self.tr("Preview, nothing imported yet") if self.preview else "")
