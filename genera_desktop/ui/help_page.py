"""Help without a network: topics by task, found by their words, and every key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from genera_desktop.services.read_help import Audience, Block, Kind, Topic, picture_of, search_help
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.nav_row import NavRow
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled
from genera_desktop.ui.words import plain_tip

Shortcuts = Sequence[tuple[str, Sequence[tuple[str, str]]]]
KEYS = "keys"
"""The topic that is no file: the keys that work now."""

LIST_WIDTH = 260
TEXT_WIDTH = 680
NUMBER_WIDTH = 24


class HelpPage(Page):
    """A list of topics at the left, with a search, and the chosen topic beside it."""

    def __init__(self, topics: Sequence[Topic], *, coordinates: bool = False, parent: QWidget | None = None) -> None:
        """Topics of the other side's work come last: `coordinates` says which side this is."""
        super().__init__(self.tr("Help"), parent)
        mine = (Audience.COORDINATOR, Audience.PARTNER) if coordinates else (Audience.PARTNER, Audience.COORDINATOR)
        self._order = (mine[0], Audience.EVERYBODY, mine[1])
        self.topics = topics
        self.shortcuts: Shortcuts = ()
        self.current = ""
        self.rows: dict[str, NavRow] = {}
        self.search = SearchField(self.tr("Search in the help"))
        self.search.searched.connect(self._show_found)
        self.nothing = Label(self.tr("No topic has these words."), tone="ink2", wrap=True)
        self.texts = ScrollColumn(TEXT_WIDTH)
        self.texts.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.texts.setAccessibleName(self.tr("Topic"))
        self._list = ScrollColumn(LIST_WIDTH)
        self._lay_out()
        self._fill_list()
        self.show_topic(next(iter(self.rows)))

    def enter(self) -> None:
        """The arrow and page keys turn the pages at once."""
        self.texts.setFocus()

    def show_shortcuts(self, shortcuts: Shortcuts) -> None:
        """The keys that work now, by menu."""
        self.shortcuts = shortcuts
        if self.current == KEYS:
            self.show_topic(KEYS)

    def show_topic(self, name: str) -> None:
        """Shows one topic from its beginning."""
        self.current = name
        self.rows[name].setChecked(True)
        while item := self.texts.column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if name == KEYS:
            self._add(Label(self.tr("Keys"), TextStyle.TITLE), sizes.QUESTION_GAP)
            self._add(self._keys(), 0)
        else:
            topic = next(topic for topic in self.topics if topic.name == name)
            self._add(Label(topic.title, TextStyle.TITLE, wrap=True), sizes.QUESTION_GAP)
            for block in topic.blocks:
                self._add_block(block, topic.language)
        self.texts.column.addSpacing(sizes.MARGIN)
        self.texts.column.addStretch(1)
        self.texts.verticalScrollBar().setValue(0)

    def found(self) -> list[str]:
        """The names of the topics in the list, in its order."""
        return [name for name, row in self.rows.items() if not row.isHidden()]

    def _lay_out(self) -> None:
        left, beside = QVBoxLayout(), QHBoxLayout()
        left.setSpacing(sizes.LABEL_GAP)
        left.addWidget(self.search)
        left.addWidget(self.nothing)
        left.addWidget(self._list, 1)
        self.nothing.hide()
        for widget in (self.search, self.nothing, self._list):
            widget.setFixedWidth(scaled(LIST_WIDTH))
        beside.setSpacing(sizes.MARGIN)
        beside.addLayout(left)
        beside.addWidget(self.texts, 1)
        self.body.addLayout(beside, 1)

    def _fill_list(self) -> None:
        headings = {
            Audience.PARTNER: self.tr("For clusters"),
            Audience.COORDINATOR: self.tr("For the coordinator"),
            Audience.EVERYBODY: self.tr("For everybody"),
        }
        self._headings: dict[Audience, Label] = {}
        for audience in self._order:
            self._headings[audience] = Label(headings[audience], TextStyle.HINT_STRONG, "ink3")
            self._list.column.addSpacing(sizes.CONTROL_INSET)
            self._list.column.addWidget(self._headings[audience])
            self._list.column.addSpacing(sizes.GRID)
            for topic in self.topics:
                if topic.audience is audience:
                    self._add_row(topic.name, topic.title)
            if audience is Audience.EVERYBODY:
                self._add_row(KEYS, self.tr("Keys"))
        self._list.column.addStretch(1)

    def _add_row(self, name: str, title: str) -> None:
        row = NavRow(title)
        row.setToolTip(plain_tip(title))
        row.clicked.connect(lambda _checked=False, name=name: self.show_topic(name))
        self.rows[name] = row
        self._list.column.addWidget(row)

    def _show_found(self, text: str) -> None:
        """Leaves the topics in the list that have the words, and opens the first where the current one has not."""
        best = [topic.name for topic in search_help(self.topics, text)]
        if not text.strip():
            best.append(KEYS)
        for name, row in self.rows.items():
            row.setVisible(name in best)
        by_name = {topic.name: topic.audience for topic in self.topics}
        for audience, heading in self._headings.items():
            heading.setVisible(any(by_name.get(name, Audience.EVERYBODY) is audience for name in best))
        self.nothing.setVisible(not best)
        if best and self.current not in best:
            self.show_topic(best[0])

    def _add(self, widget: QWidget, gap: int) -> None:
        self.texts.column.addWidget(widget)
        self.texts.column.addSpacing(gap)

    def _add_block(self, block: Block, language: str) -> None:
        if block.kind is Kind.HEADING:
            self.texts.column.addSpacing(sizes.LABEL_GAP)
            self._add(Label(block.text, TextStyle.SECTION, wrap=True), sizes.HINT_GAP)
        elif block.kind is Kind.PICTURE:
            picture = _picture(block, language)
            if picture is not None:
                self.texts.column.addSpacing(sizes.LABEL_GAP)
                self._add(picture, sizes.QUESTION_GAP)
        elif block.kind is Kind.PARAGRAPH:
            self._add(Label(block.text, wrap=True), sizes.CONTROL_INSET)
        else:
            self._add(_item(block), sizes.LABEL_GAP)

    def _keys(self) -> QWidget:
        """Every key, under the menu that it stands in."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes.GROUP_GAP)
        grid.setVerticalSpacing(sizes.HINT_GAP)
        grid.setColumnStretch(1, 1)
        row = 0
        for menu, keys in self.shortcuts:
            grid.addWidget(Label(menu, TextStyle.HINT_STRONG, "ink3"), row, 0, 1, 2)
            row += 1
            for text, key in keys:
                grid.addWidget(Label(key, TextStyle.STRONG), row, 0, Qt.AlignmentFlag.AlignLeft)
                grid.addWidget(Label(text, tone="ink2"), row, 1)
                row += 1
        return table


def _item(block: Block) -> QWidget:
    """A step with its number, or a point with its dot."""
    item = QWidget()
    row = QHBoxLayout(item)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(sizes.LABEL_GAP)
    mark = Label(f"{block.number}." if block.kind is Kind.STEP else "•", TextStyle.STRONG, "ink2")
    mark.setFixedWidth(scaled(NUMBER_WIDTH))
    mark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(block.text, wrap=True), 1)
    return item


def _picture(block: Block, language: str) -> QLabel | None:
    """A picture of the window as wide as the text, its words for whoever cannot see it."""
    file = picture_of(block, language)
    if file is None:
        return None
    picture = QPixmap(str(file))
    label = QLabel()
    label.setAccessibleName(block.text)
    label.setToolTip(plain_tip(block.text))
    ratio = label.devicePixelRatioF()
    width = round(scaled(TEXT_WIDTH) * ratio)
    shown = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    shown.setDevicePixelRatio(ratio)
    label.setPixmap(shown)
    label.setFixedSize(shown.deviceIndependentSize().toSize())  # a column that is too low would cut it
    return label
