"""All records of one form: search, filters, completeness, and one key to open, add or delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.services.changes import Changes
from genera_desktop.ui.components.buttons import LinkButton, MenuButton, PrimaryButton
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.page import Page, mark_writing
from genera_desktop.ui.record_table_model import RecordTableModel, StatusFilter, TableColumn, TableRow, Wanted
from genera_desktop.ui.record_table_view import RecordTableView
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import number, one_or_many

SEARCH_WIDTH = 300


@dataclass(frozen=True)
class TableWords:
    """What the page calls its records. `first` invites to add the first one."""

    form: str
    plural: str
    singular: str
    empty: str
    single: bool = False
    """Whether there is only ever one of them in an inventory (a cluster's profile)."""


class RecordTablePage(Page):
    """Emits what a person wants; `rows_wanted` asks for rows, which come back through `show_rows`."""

    rows_wanted = Signal()
    open_wanted = Signal(str)
    new_wanted = Signal()
    delete_wanted = Signal(list)
    demo_wanted = Signal()
    columns_chosen = Signal(list)
    remark = Signal(str)

    def __init__(self, words: TableWords, *, can_add: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(words.plural, parent)
        self.words = words
        self._stale = True
        self._several_clusters = False
        self.model = RecordTableModel(words.singular, self)
        self.table = RecordTableView(self.model)
        self.table.setAccessibleName(words.plural)
        self.search = SearchField(self.tr("Search all text…"))
        self.new = PrimaryButton(words.singular, "plus", "Ctrl+N")
        mark_writing(self.new)
        self._can_add = can_add
        self.new.setVisible(can_add)
        self.count = Label("", tone="ink2")
        self.incomplete = LinkButton("")
        self.columns = MenuButton(self.tr("Columns"), QMenu(self), "columns-3")
        self.status = MenuButton(self.tr("Status"), QMenu(self))
        self._filters: dict[str, MenuButton] = {}
        self._bar = QHBoxLayout()
        self._stack = QStackedWidget()
        self.nothing = self._make_empty_page(words, can_add=can_add)
        self.no_match = EmptyPage("", "")
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self._stale:
            self.rows_wanted.emit()
        if self._stack.currentIndex() == 0:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_selection()

    def take_changes(self, changes: Changes) -> None:
        """Marks the rows as old; they are asked for at once if they are in view."""
        if changes.touches(self.words.form):
            self._stale = True
            if self.isVisible():
                self.rows_wanted.emit()

    def show_rows(self, columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        """Shows these records; the current one, the search and the filters stay."""
        current = self.table.chosen()
        several = len({row.cluster for row in rows}) > 1
        new_columns = list(columns) != list(self.model.data_columns) or several != self._several_clusters
        self._several_clusters = several
        self.model.show_rows(columns, rows)
        self.table.measure()
        if new_columns:
            self.table.show_columns(several_clusters=self._several_clusters)
            self._make_filters(columns)
            self._make_column_menu(columns)
        else:
            self.table.fit_columns()
        self._stale = False
        self._after_reset(current[0] if current else "")

    def choose_columns(self, keys: Sequence[str] | None) -> None:
        """Shows these columns whether they fit or not; None: as many as fit."""
        self.table.chosen_keys = tuple(keys) if keys is not None else None
        self.table.fit_columns()
        self._fit_height()

    def go_to(self, uuid: str) -> None:
        """Makes a record the current row."""
        self.table.go_to(self.model.row_of(uuid))

    def uuids(self) -> list[str]:
        """The records in the order in which they are shown, for previous and next."""
        return [row.uuid for row in self.model.rows]

    def show_status(self, status: StatusFilter) -> None:
        """Shows only records of a status."""
        self._want(status=status)

    def _make_empty_page(self, words: TableWords, *, can_add: bool) -> EmptyPage:
        page = EmptyPage(self.tr("Nothing here yet"), words.empty)
        if can_add:
            first = PrimaryButton(words.singular, "plus")
            mark_writing(first)
            first.clicked.connect(self.new_wanted)
            page.offer(first)
        demo = LinkButton(self.tr("Look round with the demonstration"), "compass")
        demo.clicked.connect(self.demo_wanted)
        page.offer(demo)
        return page

    def _lay_out(self) -> None:
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.head.addWidget(self.search)
        self.head.addWidget(self.new)
        self._bar.setSpacing(sizes.LABEL_GAP)
        self._bar.addWidget(self.status)
        self._bar.addStretch(1)
        for widget in (self.count, self.incomplete, self.columns):
            self._bar.addWidget(widget)
        with_table = QWidget()
        column = QVBoxLayout(with_table)
        column.setContentsMargins(0, 0, 0, sizes.CONTROL_INSET)
        column.setSpacing(sizes.CONTROL_INSET)
        column.addWidget(self.table, 100)
        hint = Label(self.tr("Enter opens, Del deletes, Ctrl F searches."), TextStyle.HINT, "ink3")
        hint.setContentsMargins(sizes.CONTROL_INSET, 0, 0, 0)
        column.addWidget(hint)
        column.addStretch(1)
        for page in (with_table, self.nothing, self.no_match):
            self._stack.addWidget(page)
        self.body.addLayout(self._bar)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._make_status_menu()
        self.search.searched.connect(lambda text: self._want(search=text))
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.new.clicked.connect(self.new_wanted)
        self.incomplete.clicked.connect(self._toggle_incomplete)
        self.table.opened.connect(self.open_wanted)
        self.table.deleted.connect(self.delete_wanted)
        self.table.sort_wanted.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._tell_selection())
        clear = LinkButton(self.tr("Show all"))
        clear.clicked.connect(self.show_all)
        self.no_match.offer(clear)

    def show_all(self) -> None:
        """Takes search and filters back."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        for button in self._filters.values():
            for action in button.menu().actions():
                action.setChecked(action.data() == "")
        self.model.want(Wanted(sort=self.model.wanted.sort, descending=self.model.wanted.descending))
        self._after_reset("")

    def _make_status_menu(self) -> None:
        names = {
            StatusFilter.ALL: self.tr("All"),
            StatusFilter.DRAFT: self.tr("Draft"),
            StatusFilter.COMPLETE: self.tr("Complete"),
            StatusFilter.INCOMPLETE: self.tr("With missing answers or problems"),
            StatusFilter.PROBLEMS: self.tr("With problems"),
        }
        group = QActionGroup(self)
        for status, name in names.items():
            action = self.status.menu().addAction(name)
            action.setCheckable(True)
            action.setChecked(status is StatusFilter.ALL)
            action.setData(status)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, status=status: self._want(status=status))

    def _make_filters(self, columns: Sequence[TableColumn]) -> None:
        for button in self._filters.values():
            self._bar.removeWidget(button)
            button.deleteLater()
        self._filters = {}
        for place, column in enumerate([column for column in columns if column.filtered][:3]):
            button = MenuButton(column.title, QMenu(self))
            button.menu().aboutToShow.connect(lambda key=column.key: self._fill_filter(key))
            self._bar.insertWidget(1 + place, button)
            self._filters[column.key] = button

    def _fill_filter(self, key: str) -> None:
        menu = self._filters[key].menu()
        menu.clear()
        for text in ("", *self.model.texts_of(key)):
            action = menu.addAction((text or self.tr("All")).replace("&", "&&"))
            action.setCheckable(True)
            action.setData(text)
            action.setChecked(self.model.wanted.chosen.get(key, "") == text)
            action.triggered.connect(lambda _checked=False, key=key, text=text: self.filter_by(key, text))

    def filter_by(self, key: str, text: str) -> None:
        """Shows only records with this text in a column; '' shows all again."""
        chosen = {other: value for other, value in self.model.wanted.chosen.items() if other != key}
        self._want(chosen=chosen | ({key: text} if text else {}))

    def _make_column_menu(self, columns: Sequence[TableColumn]) -> None:
        menu = self.columns.menu()
        menu.clear()
        for column in columns:
            action = menu.addAction(column.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setData(column.key)
            action.triggered.connect(self._take_columns)
        menu.addSeparator()
        menu.addAction(self.tr("As many as fit")).triggered.connect(lambda: self._reset_columns())
        menu.aboutToShow.connect(self._check_columns)

    def _check_columns(self) -> None:
        for action in self.columns.menu().actions():
            if action.isCheckable():
                action.setChecked(action.data() not in self.table.hidden_keys)

    def _take_columns(self) -> None:
        actions = self.columns.menu().actions()
        keys = [str(action.data()) for action in actions if action.isCheckable() and action.isChecked()]
        self.choose_columns(keys)
        self.columns_chosen.emit(keys)

    def _reset_columns(self) -> None:
        self.choose_columns(None)
        self.columns_chosen.emit([])

    def _sort(self, key: str) -> None:
        wanted = self.model.wanted
        self._want(sort=key, descending=wanted.sort == key and not wanted.descending)

    def _toggle_incomplete(self) -> None:
        on = self.model.wanted.status is StatusFilter.INCOMPLETE
        self._want(status=StatusFilter.ALL if on else StatusFilter.INCOMPLETE)

    def _want(self, **values: object) -> None:
        current = self.table.chosen()
        self.model.change(**values)
        self._after_reset(current[0] if current else "")

    def _after_reset(self, current: str) -> None:
        """The table has been filled anew: the current row, counts and what is shown instead of nothing."""
        rows, all_rows = len(self.model.rows), self.model.all_rows
        self._stack.setCurrentIndex(0 if rows else 2 if all_rows else 1)
        self.new.setVisible(self._can_add and not (self.words.single and all_rows))
        if not rows and all_rows:
            self.no_match.say(self.tr("No match"), self.tr("No record has these words or this state."))
        self.table.go_to(max(0, self.model.row_of(current)))
        open_rows = sum(row.incomplete for row in all_rows)
        total = self.tr("{shown} of {all}").format(shown=number(rows), all=number(len(all_rows)))
        self.count.setText(f"{total}  ·" if open_rows else total)
        incomplete = self.tr("{n} incomplete")
        self.incomplete.set_label(one_or_many(open_rows, incomplete, incomplete))
        self.incomplete.setVisible(open_rows > 0)
        self._show_filters()
        self._fit_height()

    def _show_filters(self) -> None:
        wanted = self.model.wanted
        for action in self.status.menu().actions():
            action.setChecked(action.data() is wanted.status)
        active = next((a.text() for a in self.status.menu().actions() if a.data() is wanted.status), "")
        narrowed = wanted.status is not StatusFilter.ALL
        self.status.set_active(narrowed)
        self.status.set_label(f"{self.tr('Status')}: {active}" if narrowed else self.tr("Status"))
        for key, button in self._filters.items():
            text = wanted.chosen.get(key, "")
            title = next(column.title for column in self.model.columns if column.key == key)
            button.set_active(bool(text))
            button.set_label(f"{title}: {text}" if text else title)
        for widget in (self.status, self.columns, self.count, *self._filters.values()):
            widget.setVisible(bool(self.model.all_rows))

    def _fit_height(self) -> None:
        self.table.setMaximumHeight(self.table.full_height())

    def _tell_selection(self) -> None:
        chosen = len(self.table.chosen())
        one, many = self.tr("{n} record selected"), self.tr("{n} records selected")
        self.remark.emit(one_or_many(chosen, one, many) if chosen else "")
