"""All records of one form: search, filters, completeness, and one key to open, add or delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.services.changes import Changes
from genera_desktop.settings import USUAL_LOOK, TableLook
from genera_desktop.ui.components.buttons import LinkButton, MenuButton, PrimaryButton
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.page import Page, keep_out_of_reach, mark_writing
from genera_desktop.ui.record_table_filters import FilterBar
from genera_desktop.ui.record_table_model import (
    ANSWERS,
    CHANGED,
    RecordTableModel,
    StatusFilter,
    TableColumn,
    TableRow,
    Wanted,
)
from genera_desktop.ui.record_table_view import RecordTableView
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.words import number, one_or_many

if TYPE_CHECKING:
    from genera_desktop.ui.components.choice_popup import ChoicePopup

SEARCH_WIDTH = 300
MOST_CHANGED = 1_000
"""With more changed records than that all rows are read again."""
AS_USUAL = "*"
"""The choice among the columns that takes all changes back."""


class TableWords(NamedTuple):
    """What the page calls its records. `first` invites to add the first one."""

    form: str
    plural: str
    singular: str
    empty: str
    known: str = ""
    """The link to what is known already; '' where there is none."""
    come_in: bool = False
    """Whether most of them come from others, so that this link is the first way to begin."""
    single: bool = False
    """Whether there is only ever one of them in an inventory (a cluster's profile)."""


class TablePlace(NamedTuple):
    """Where in a table the user is: what is searched and filtered, by which added filters, and the current record."""

    wanted: Wanted
    added: tuple[str, ...]
    record: str


class RecordTablePage(Page):
    """Emits what a person wants; `rows_wanted` asks for rows with the columns that `needed` names, which come back
    through `show_rows`. `look_changed`: columns, widths or order are others now."""

    rows_wanted = Signal()
    open_wanted = Signal(str)
    new_wanted = Signal()
    delete_wanted = Signal(list)
    demo_wanted = Signal()
    list_wanted = Signal()
    look_changed = Signal()
    remark = Signal(str)

    def __init__(self, words: TableWords, *, can_add: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(words.plural, parent)
        self.words = words
        self.look = USUAL_LOOK
        self._stale = True
        self._changed: set[str] = set()
        self._several_clusters = False
        self._offered: Sequence[PickerChoice] = ()
        self._titles: dict[str, str] = {}
        self._added: dict[str, str] = {}
        self._opening = ""
        self._returning = ""
        self.model = RecordTableModel(words.singular, self)
        self.table = RecordTableView(self.model)
        self.table.setAccessibleName(words.plural)
        self.search = SearchField(self.tr("Search all text…"))
        self.new = PrimaryButton(words.singular, "plus", "Ctrl+N")
        mark_writing(self.new)
        self._can_add = can_add
        self.count = Label("", tone="ink2")
        self.incomplete = LinkButton("")
        self.columns = MenuButton(self.tr("Columns"), icon="columns-3")
        self.filters = FilterBar(self._filter_choices)
        self._bar = QHBoxLayout()
        self._stack = QStackedWidget()
        self._with_table = QWidget()
        self._lay_out()
        self.new.setVisible(can_add)
        self._connect()

    def kept_place(self) -> TablePlace:
        return TablePlace(self.model.wanted, tuple(self._added), next(iter(self.table.chosen()), ""))

    def return_to(self, place: TablePlace) -> None:
        self._added = {key: self._titles.get(key, key) for key in place.added}
        self._returning = place.record
        self.search.blockSignals(True)
        self.search.setText(place.wanted.search)
        self.search.blockSignals(False)
        self.model.want(place.wanted)

    def enter(self) -> None:
        if self._stale or self._changed:
            self.rows_wanted.emit()
        if self._stack.currentIndex() == 0:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_selection()

    def take_changes(self, changes: Changes) -> None:
        """Marks rows as old; they are asked for at once if they are in view. A change of other forms' records, to which
        rows may be linked, makes all of them old."""
        few = changes.records and not changes.everything and len(changes.records) <= MOST_CHANGED
        if few and changes.forms == {self.words.form}:
            self._changed |= changes.records
        else:
            self._stale = True
        if self.isVisible():
            self.rows_wanted.emit()

    def take_old(self) -> frozenset[str] | None:
        """The records whose rows are old, None for all of them; from now on they count as asked for."""
        lacks = any(self.model.column(key) is None for key in self.needed())
        old = None if self._stale or lacks else frozenset(self._changed)
        self._changed.clear()
        return old

    def show_look(self, look: TableLook) -> None:
        """Shows the table as it was left."""
        self.look = look
        self.model.change(sort=look.sort, descending=look.descending)
        self._take_look()

    def offer(self, columns: Sequence[PickerChoice], filters: Sequence[PickerChoice]) -> None:
        """Says which questions can be columns, and by which of them one can filter."""
        self._offered = columns
        self.filters.offer(filters)
        self._titles = {choice.code: choice.text for choice in filters}

    def needed(self) -> list[str]:
        """The questions whose answers the rows must have, beside the usual ones."""
        keys = dict.fromkeys([*self.look.columns, *self._added, *self.model.wanted.chosen, self.model.wanted.sort])
        return [key for key in keys if key and not key.startswith("_")]

    def extra_columns(self) -> list[str]:
        """The questions whose answers the rows have, beside the usual ones."""
        return [column.key for column in self.model.data_columns if not column.usual]

    def update_rows(self, changed: frozenset[str], columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        """Shows some records as they are now; those that do not come again are gone."""
        if list(columns) != list(self.model.data_columns):
            self._stale = True
            self.rows_wanted.emit()
            return
        current = next(iter(self.table.chosen()), "")
        place = self.model.row_of(current)
        self.model.update_rows(changed, rows)
        self.table.measure()
        self._after_reset(current, place)

    def show_rows(self, columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> None:
        """Shows these records, which come in the order of their titles; the current one, the search and the filters
        stay."""
        current = next(iter(self.table.chosen()), "")
        place = self.model.row_of(current)
        several = len({row.cluster for row in rows}) > 1
        new_columns = list(columns) != list(self.model.data_columns) or several != self._several_clusters
        self._several_clusters = several
        self.model.show_rows(columns, rows)
        if new_columns:
            self.table.show_columns(several_clusters=self._several_clusters)
            self._make_filters()
        else:
            self.table.measure()
        self._stale = False
        self._after_reset(self._returning or current, place)
        self._returning = ""
        if self.model.column(self._opening) is not None:
            self._open_added()

    def choose_columns(self, keys: Sequence[str]) -> None:
        """Shows these columns in this order whether they fit or not; with none the usual ones, as many as fit."""
        self._change_look(replace(self.look, columns=tuple(keys)))
        if any(self.model.column(key) is None for key in self.needed()):
            self.rows_wanted.emit()

    def reset_columns(self) -> None:
        """Takes back what was chosen: columns, their order and widths, and what the rows are sorted by."""
        self.model.change(sort="", descending=False)
        self._change_look(USUAL_LOOK)

    def go_to(self, uuid: str) -> None:
        """Makes a record the current row."""
        self.table.go_to(self.model.row_of(uuid))

    def uuids(self) -> list[str]:
        """The records in the order in which they are shown, for previous and next."""
        return [row.uuid for row in self.model.rows]

    def show_status(self, status: StatusFilter) -> None:
        """Shows only records of a status."""
        self._want(status=status)

    def filter_by(self, key: str, codes: frozenset[str]) -> None:
        """Shows only records with one of these codes in a column; none shows all again."""
        chosen = {other: value for other, value in self.model.wanted.chosen.items() if other != key}
        self._want(chosen=chosen | ({key: codes} if codes else {}))

    def add_filter(self, key: str) -> None:
        """Adds a filter by a question and opens it, once the rows have its answers."""
        self._added[key] = self._titles.get(key, key)
        self._opening = key
        if self.model.column(key) is None:
            self.rows_wanted.emit()
        else:
            self._make_filters()
            self._after_reset(next(iter(self.table.chosen()), ""))
            self._open_added()

    def _open_added(self) -> None:
        if self.isVisible():
            self.filters.open_filter(self._opening)
        self._opening = ""

    def show_all(self) -> None:
        """Takes search and filters back."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._added = {}
        self._make_filters()
        self.model.want(Wanted(sort=self.model.wanted.sort, descending=self.model.wanted.descending))
        self._after_reset("")

    @cached_property
    def column_list(self) -> ChoicePopup:
        """The list of all columns, made when it first drops down."""
        from genera_desktop.ui.components.choice_popup import ChoicePopup

        made = ChoicePopup(self.tr("Columns"), multiple=True, parent=self.columns)
        made.chosen.connect(self._toggle_column)
        return made

    def open_columns(self) -> None:
        """Drops down all questions; each press shows or hides a column."""
        usual = PickerChoice(AS_USUAL, self.tr("As usual: what fits"))
        besides = [*self.model.own_columns, *(one for one in self.model.data_columns if one.key.startswith("_"))]
        own = [PickerChoice(column.key, column.title) for column in besides]
        known = self._offered or [PickerChoice(one.key, one.title) for one in self.model.data_columns]
        self.column_list.drop_below(self.columns, [usual, *own, *known], self.table.shown_keys()[1:])

    @cached_property
    def nothing(self) -> EmptyPage:
        """What is shown while there is no record, made when it first is."""
        words, page = self.words, EmptyPage(self.tr("Nothing here yet"), self.words.empty)
        self._stack.addWidget(page)
        ways = [(words.singular, "plus", self.new_wanted), (words.known, "file-input", self.list_wanted)]
        for text, icon, wanted in reversed(ways) if words.come_in else ways:
            if self._can_add and text:
                way = LinkButton(text, icon) if page.ways else PrimaryButton(text, icon)
                way.clicked.connect(wanted)
                page.offer(way)
                keep_out_of_reach(way)
        demo = LinkButton(self.tr("Look round with the demonstration"), "compass")
        demo.clicked.connect(self.demo_wanted)
        page.offer(demo)
        return page

    @cached_property
    def no_match(self) -> EmptyPage:
        """What is shown where the search and the filters leave no record, made when it first is."""
        page = EmptyPage(self.tr("No match"), self.tr("No record has these words or this state."))
        clear = LinkButton(self.tr("Show all"))
        clear.clicked.connect(self.show_all)
        page.offer(clear)
        self._stack.addWidget(page)
        return page

    def _lay_out(self) -> None:
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.head.addWidget(self.search)
        self.head.addWidget(self.new)
        self._bar.setSpacing(sizes.LABEL_GAP)
        self._bar.addWidget(self.filters, 1)
        right = QHBoxLayout()
        for widget in (self.count, self.incomplete, self.columns):
            right.addWidget(widget)
        self._bar.addLayout(right)
        self._bar.setAlignment(right, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self._with_table)
        column.setContentsMargins(0, 0, 0, sizes.CONTROL_INSET)
        column.setSpacing(sizes.CONTROL_INSET)
        column.addWidget(self.table, 100)
        keys = self.tr("Enter opens, F2 edits what is selected, Ctrl V pastes from Excel, Ctrl D fills down.")
        hint = Label(keys, TextStyle.HINT, "ink3")
        hint.setContentsMargins(sizes.CONTROL_INSET, 0, 0, 0)
        column.addWidget(hint)
        column.addStretch(1)
        self._stack.addWidget(self._with_table)
        self.body.addLayout(self._bar)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._want(search=text))
        self.search.returnPressed.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.new.clicked.connect(self.new_wanted)
        self.incomplete.clicked.connect(self._toggle_incomplete)
        self.filters.status_chosen.connect(self.show_status)
        self.filters.codes_chosen.connect(self.filter_by)
        self.filters.added.connect(self.add_filter)
        self.filters.cleared.connect(self.show_all)
        self.columns.clicked.connect(self.open_columns)
        self.table.opened.connect(self.open_wanted)
        self.table.deleted.connect(self.delete_wanted)
        self.table.sort_wanted.connect(self._sort)
        self.table.columns_moved.connect(self._take_order)
        self.table.width_drawn.connect(self._take_width)
        self.table.selection_told.connect(self._tell_selection)

    # columns

    def _change_look(self, look: TableLook) -> None:
        self.look = look
        self._take_look()
        self.look_changed.emit()

    def _take_look(self) -> None:
        current = self.table.chosen()
        self.model.arrange(self.look.columns)
        self.table.fits = not self.look.columns
        self.table.widths = dict(self.look.widths)
        self.table.show_columns(several_clusters=self._several_clusters)
        if self.model.all_rows:
            self._after_reset(current[0] if current else "")

    def _toggle_column(self, key: str) -> None:
        if key == AS_USUAL:
            self.reset_columns()
        else:
            self.choose_columns(self._with_or_without(key))
        self.column_list.set_checked(self.look.columns or self.table.shown_keys()[1:])

    def _with_or_without(self, key: str) -> list[str]:
        """The columns in view with one more, which stands before how far the records are, or one less."""
        keys = list(self.look.columns) or self.table.shown_keys()[1:]
        if key in keys:
            return [other for other in keys if other != key] or keys
        place = keys.index(ANSWERS) if ANSWERS in keys and key != CHANGED else len(keys)
        return [*keys[:place], key, *keys[place:]]

    def _take_order(self, keys: list[str]) -> None:
        self._change_look(replace(self.look, columns=tuple(keys)))

    def _take_width(self, key: str, width: int) -> None:
        self.look = replace(self.look, widths={**self.look.widths, key: width})
        self.look_changed.emit()

    def _sort(self, key: str) -> None:
        wanted = self.model.wanted
        turned = wanted.sort == key and not wanted.descending
        self._want(sort=key, descending=turned)
        self.look = replace(self.look, sort=key, descending=turned)
        self.look_changed.emit()

    # filters

    def _make_filters(self) -> None:
        quick = [column for column in self.model.data_columns if column.filtered][:3]
        self.filters.set_filters({**{column.key: column.title for column in quick}, **self._added})

    def _filter_choices(self, key: str) -> list[PickerChoice]:
        """The answers to a question that any record has, with how many have it."""
        column = self.model.column(key)
        if column is None:
            return []
        counts, choices = self.model.code_counts(key), column.choices()
        names = {**choices, **{code: code for code in counts if code not in choices}}
        names[""] = self.tr("No answer")
        known = [code for code in names if code] + [""]
        return [PickerChoice(code, names[code], detail=number(counts[code])) for code in known if counts[code]]

    def _toggle_incomplete(self) -> None:
        on = self.model.wanted.status is StatusFilter.INCOMPLETE
        self._want(status=StatusFilter.ALL if on else StatusFilter.INCOMPLETE)

    def _want(self, **values: object) -> None:
        current = self.table.chosen()
        self.model.change(**values)
        self._after_reset(current[0] if current else "")

    def _after_reset(self, current: str, place: int = 0) -> None:
        """The table has been filled anew: the current row, counts and what is shown instead of nothing. Where the
        current record is gone, the one that has come to its place is current."""
        rows, all_rows = len(self.model.rows), self.model.all_rows
        self._stack.setCurrentWidget(self._with_table if rows else self.no_match if all_rows else self.nothing)
        has_other_way = self.words.single if all_rows else self.words.come_in
        self.new.setVisible(self._can_add and not has_other_way)
        found = self.model.row_of(current)
        self.table.go_to(found if found >= 0 else max(0, min(place, rows - 1)))
        open_rows = self.model.incomplete
        total = self.tr("{shown} of {all}").format(shown=number(rows), all=number(len(all_rows)))
        self.count.setText(f"{total}  ·" if open_rows else total)
        incomplete = self.tr("{n} incomplete")
        self.incomplete.set_label(one_or_many(open_rows, incomplete, incomplete))
        self.incomplete.setVisible(open_rows > 0)
        self.filters.show_wanted(self.model.wanted)
        for widget in (self.filters, self.columns, self.count):
            widget.setVisible(bool(all_rows))
        self.table.setMaximumHeight(self.table.full_height())

    def _tell_selection(self) -> None:
        chosen = len(self.table.chosen())
        one, many = self.tr("{n} record selected"), self.tr("{n} records selected")
        self.remark.emit(one_or_many(chosen, one, many) if chosen else "")
