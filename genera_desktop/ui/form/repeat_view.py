"""A list of items: a small table, and below it the questions of the item that is current."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.questionnaire.model import Question, QuestionType, Repeat, text_in
from genera_desktop.records.answers import text_of
from genera_desktop.records.consent import contacts_of
from genera_desktop.records.content import Address
from genera_desktop.ui.components.buttons import IconButton, LinkButton, QuietButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.editors.scale_editor import is_scale
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.item_table import ItemColumn, ItemRow, ItemTable
from genera_desktop.ui.form.node_column import MakeView, NodeColumn
from genera_desktop.ui.form.question_view import QuestionView, is_out_of_view, set_hidden
from genera_desktop.ui.page import keep_out_of_reach, mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL, QuestionType.RANGE)
MOST_COLUMNS = 5
USUAL_WIDTH = 16


class RepeatView(QWidget):
    """A list within a form. Tab in the last field of the last item adds an item; Esc in an empty one takes it away."""

    def __init__(
        self, entry: Entry, repeat: Repeat, parent_item: str, make: MakeView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self.repeat = repeat
        self.address = Address(parent_item, repeat.key)
        self.current = ""
        self._columns = listed_columns(entry, repeat)
        self.heading = Label("", TextStyle.HEADING, wrap=True)
        self.hint = Label("", TextStyle.HINT, "ink3", wrap=True)
        self.table = ItemTable(repeat.name)
        self.add = LinkButton(self.tr("Add"), "plus")
        self.add.setMinimumHeight(sizes.CONTROL)
        self.tip = Label(self.tr("Tab in the last field adds one"), TextStyle.HINT, "ink3")
        self.head = ItemHead(erases=contacts_of(entry.form) == repeat.key)
        self.item_questions = NodeColumn(entry, repeat.children, "", make)
        self.details = QWidget()
        self._below = QHBoxLayout()
        self._lay_out()
        self._connect()

    # what every view of a node does

    def set_item(self, item: str) -> None:
        self.address = Address(item, self.repeat.key)
        self.current = ""

    def refresh(self) -> None:
        """Shows the items as they are now, the current one still current."""
        state = self.entry.state(self.address)
        set_hidden(self, hidden=not state.relevant or not self.entry.wants_list(self.repeat, self.ids()))
        if not state.relevant:
            return
        is_top = self.repeat in self.entry.form.children
        self.heading.setText(state.label)
        self.heading.setHidden(is_top or not state.label)
        self.hint.setText(state.hint)
        self.hint.setHidden(is_top or not state.hint)
        self.table.setAccessibleName(state.label)
        self.show_items()

    def tab_stops(self) -> list[QWidget]:
        if is_out_of_view(self):
            return []
        stops: list[QWidget] = [self.table] if self.ids() else []
        if not self.add.isHidden():
            stops.append(self.add)
        return stops if not self.current else [*stops, *self.item_questions.tab_stops()]

    def questions(self) -> Iterator[QuestionView]:
        if self.current:
            yield from self.item_questions.questions()

    # items

    def ids(self) -> list[str]:
        return self.entry.session.items(self.repeat.key, self.address.item)

    def show_items(self) -> None:
        """Shows the table, and the questions of the current item."""
        ids = self.ids()
        if self.current not in ids:
            self.current = ids[0] if ids else ""
            self.item_questions.set_item(self.current)
        self.show_rows()
        locked = self.entry.read_only
        self.table.setHidden(not ids)
        self._below.setContentsMargins(sizes.LABEL_GAP if ids else 0, 0, sizes.CONTROL_INSET, 0)
        keep_out_of_reach(self.head.erase)
        self.add.setHidden(locked or bool(self.repeat.repeat_count))
        self.tip.setHidden(locked or not ids or bool(self.repeat.repeat_count))
        self.details.setHidden(not ids)
        if self.current:
            self.head.show_item(self._title(), ids.index(self.current), len(ids), locked=locked)
            self.item_questions.refresh()

    def show_rows(self) -> None:
        """Shows the table's words as they are now."""
        problems = Counter(one.place.item for one in self.entry.session.problems())
        missing = Counter(one.place.item for one in self.entry.session.missing())
        rows = [ItemRow(item, self._cells(item), problems[item], missing[item]) for item in self.ids()]
        self.table.show_items([column for _, column in self._columns], rows, self.current)
        if self.current in (row.id for row in rows):
            self.head.title.setText(self._title())

    def show_changes(self, addresses: AbstractSet[Address]) -> None:
        """Shows the table anew where one of its items has changed; without any addresses in any case."""
        keys = [question.key for question in self.entry.form.questions_of(self.repeat.key)]
        if not addresses or any(Address(item, key) in addresses for item in self.ids() for key in keys):
            self.show_rows()

    def show_item(self, item: str) -> None:
        """Makes an item the current one."""
        if item != self.current and item in self.ids():
            self.current = item
            self.item_questions.set_item(item)
            self.show_items()

    def add_item(self) -> None:
        """Adds an item and puts the cursor into its first field."""
        item = self.entry.add_item(self.repeat.key, self.address.item)
        if item:
            self.show_item(item)
            self._focus_first()

    def remove_item(self, item: str) -> None:
        """Takes an item away; the one that takes its place becomes current."""
        ids = self.ids()
        if self.entry.read_only or item not in ids:
            return
        place = ids.index(item)
        rest = [one for one in ids if one != item]
        had_focus = self.table.hasFocus()
        self.current = rest[min(place, len(rest) - 1)] if rest else ""
        self.item_questions.set_item(self.current)
        self.entry.remove_item(item)
        (self.table if had_focus and rest else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def move_item(self, item: str, place: int) -> None:
        if not self.entry.read_only and item in self.ids() and 0 <= place < len(self.ids()):
            self.entry.move_item(item, place)

    def next_stop(self, after: QWidget) -> bool:
        """Whether Tab in the last field of an item has gone on to the next item, or to a new one."""
        stops = self.item_questions.tab_stops() if self.current else []
        if not stops or stops[-1] is not after:
            return False
        ids = self.ids()
        place = ids.index(self.current) + 1
        if place < len(ids):
            self.show_item(ids[place])
            self._focus_first()
            return True
        if self.add.isHidden() or self.entry.is_blank_item(self.current):
            return False
        self.add_item()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        in_details = self.details.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        if event.key() == Qt.Key.Key_Escape and in_details and self.entry.is_blank_item(self.current):
            self.remove_item(self.current)
            return
        super().keyPressEvent(event)

    def _cells(self, item: str) -> tuple[str, ...]:
        return tuple(self._cell(question, Address(item, question.key)) for question, _ in self._columns)

    def _cell(self, question: Question, address: Address) -> str:
        """An answer as the table shows it: of a step on a scale only its number."""
        value = self.entry.state(address).value
        if is_scale(self.entry.form, question) and not isinstance(value, dict):
            return text_of(value)
        return self.entry.words(question, address, short=True)

    def _title(self) -> str:
        cells = self._cells(self.current)
        place = self.ids().index(self.current) + 1
        return next((cell for cell in cells if cell), self.tr("Entry {n}").format(n=place))

    def _focus_first(self) -> None:
        stops = self.item_questions.tab_stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        below = self._below
        below.addWidget(self.add)
        below.addStretch(1)
        below.addWidget(self.tip)
        inner = QVBoxLayout(self.details)
        inner.setContentsMargins(0, sizes.CONTROL_INSET, 0, 0)
        inner.setSpacing(sizes.CONTROL_INSET)
        inner.addWidget(self.head)
        inner.addWidget(self.item_questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(0)
        for widget in (self.heading, self.hint, self.table):
            column.addWidget(widget)
        column.addLayout(below)
        column.addWidget(self.details)

    def _connect(self) -> None:
        self.table.picked.connect(self.show_item)
        self.table.entered_item.connect(self._focus_first)
        self.table.remove_wanted.connect(self.remove_item)
        self.table.move_wanted.connect(self.move_item)
        self.add.clicked.connect(self.add_item)
        self.head.remove.clicked.connect(lambda: self.remove_item(self.current))
        self.head.erase.clicked.connect(lambda: self.entry.erase_wanted.emit(self.current))
        self.head.up.clicked.connect(lambda: self._move_current(-1))
        self.head.down.clicked.connect(lambda: self._move_current(1))

    def _move_current(self, step: int) -> None:
        self.move_item(self.current, self.ids().index(self.current) + step)


def list_around(widget: QWidget | None) -> RepeatView | None:
    """The list that a widget belongs to."""
    while widget is not None and not isinstance(widget, RepeatView):
        widget = widget.parentWidget()
    return widget


class ItemHead(QWidget):
    """The current item's title, its place in the list, and what can be done with it. `erases`: it is a person."""

    def __init__(self, *, erases: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", TextStyle.SECTION)
        self.place = Label("", TextStyle.HINT, "ink3")
        self.up = IconButton(self.tr("Move up (Alt+Up in the list)"), "arrow-up")
        self.down = IconButton(self.tr("Move down (Alt+Down in the list)"), "arrow-down")
        self.remove = QuietButton(self.tr("Remove"), "trash-2")
        self.erase = QuietButton(self.tr("Erase everywhere…"), "user")
        if not erases:
            self.erase.hide()  # showing a button that stands nowhere yet would open a window of its own
        mark_writing(self.erase)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.LABEL_GAP)
        row.addWidget(self.title)
        row.addWidget(self.place)
        row.addStretch(1)
        for button in (self.up, self.down, self.erase, self.remove):
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            row.addWidget(button)

    def show_item(self, title: str, place: int, count: int, *, locked: bool) -> None:
        self.title.setText(title)
        self.place.setText(self.tr("{n} of {count}").format(n=place + 1, count=count))
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        for button in (self.up, self.down):
            button.setHidden(locked or count < 2)
        self.remove.setHidden(locked)


def listed_columns(entry: Entry, repeat: Repeat) -> list[tuple[Question, ItemColumn]]:
    """The questions that the questionnaire puts into the table of a list; without any, the first two."""
    questions = [question for question in entry.form.questions_of(repeat.key) if question.holds_answer]
    listed = [question for question in questions if question.list_column is not None]
    chosen = sorted(listed, key=lambda question: question.list_column or 0)[:MOST_COLUMNS] or questions[:2]
    return [
        (
            question,
            ItemColumn(
                text_in(question.labels, entry.language, entry.form.default_language) or question.name,
                question.list_width or USUAL_WIDTH,
                question.type in NUMBERS or is_scale(entry.form, question),
            ),
        )
        for question in chosen
    ]
