"""The panel at the right of a form: problems as links, what was answered before, and what a question means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue
from genera_desktop.ui.components.buttons import IconButton, LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.painted_button import PaintedButton
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import number

INSET = 20
LINK_INSET = 8
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class PanelLine:
    """A line that leads to a question: `text` below `title`, with the icon and tone of what it says."""

    address: Address
    title: str
    text: str
    icon: str = "circle-alert"
    tone: str = "red"


@dataclass(frozen=True)
class HistoryLine:
    """One change in words: `title` says of which question, '' where that is clear. `value` is the answer that can be
    brought back; None where it stands now or cannot be given."""

    address: Address
    title: str
    old: str
    new: str
    when: str
    value: AnswerValue = None


@dataclass(frozen=True)
class HelpPart:
    """A part of the help at a question, under a heading of its own."""

    heading: str
    text: str


class PanelTab(IntEnum):
    """What the panel shows."""

    PROBLEMS = 0
    HISTORY = 1
    HELP = 2


class TwoLineLink(PaintedButton):
    """An icon, a strong line and a quieter text below it; both wrap."""

    inset = LINK_INSET
    text_style = TextStyle.STRONG

    def __init__(self, line: PanelLine, parent: QWidget | None = None) -> None:
        self.line = line
        super().__init__(line.title, line.icon, parent)
        self.setAccessibleName(f"{line.title}: {line.text}")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = sizes.SIDE_WIDTH - 2 * INSET
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, sizes.ROW_LIST)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, text = self._rects(width)
        return title.height() + text.height() + 12

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        c = colours()
        if self.underMouse() or self.isDown():
            paint.paint_box(painter, rect, fill=c.hover)
        title, text = self._rects(rect.width())
        paint.paint_icon(painter, self.inset, title.center().y() + 0.5, self.line.icon, c.tone(self.line.tone))
        painter.setFont(font(TextStyle.STRONG))
        painter.setPen(c.ink)
        painter.drawText(title, WRAP, self.line.title)
        painter.setFont(font(TextStyle.HINT))
        painter.setPen(c.red if self.line.tone == "red" else c.ink3)
        painter.drawText(text, WRAP, self.line.text)
        if self.ring_visible:
            paint.paint_focus(painter, rect)

    def _rects(self, width: int) -> tuple[QRect, QRect]:
        left = self.inset + sizes.ICON + 10
        room = QRect(left, 5, width - left - self.inset, 2000)
        title = QFontMetrics(font(TextStyle.STRONG)).boundingRect(room, WRAP, self.line.title)
        below = room.adjusted(0, title.height() + 1, 0, 0)
        text = QFontMetrics(font(TextStyle.HINT)).boundingRect(below, WRAP, self.line.text)
        if not self.line.text:
            text.setHeight(0)
        return QRect(left, 5, room.width(), title.height()), QRect(left, below.top(), room.width(), text.height())


class TabButton(PaintedButton):
    """A word that is strong while its part of the panel is shown, with a count."""

    inset = 4
    least_height = 28
    text_style = TextStyle.HEADING

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def trailing_width(self) -> int:
        return self.text_width(self.trailing) + sizes.ICON_GAP if self.trailing else 0

    def sizeHint(self) -> QSize:
        """As wide as it is while it is strong, so that nothing moves."""
        strong = QFontMetrics(font(TextStyle.HEADING)).horizontalAdvance(self.label) + 2
        return QSize(strong + 2 * self.inset + self.trailing_width(), super().sizeHint().height())

    def paint_button(self, painter: QPainter, rect: QRect) -> None:
        self.setFont(font(TextStyle.HEADING if self.isChecked() else TextStyle.BODY))
        self.paint_content(painter, rect, "ink" if self.isChecked() else "ink2", "red")
        if self.ring_visible:
            paint.paint_focus(painter, rect, sizes.RADIUS_SMALL)


class HistoryRow(QWidget):
    """Old value struck through, the new one, and when by which computer. `bring_back_wanted` carries the line."""

    bring_back_wanted = Signal(object)

    def __init__(self, line: HistoryLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        if line.title:
            column.addWidget(Label(line.title, TextStyle.HINT_STRONG, "ink2", wrap=True))
        if line.old:
            old = Label(line.old, TextStyle.BODY, "ink3", wrap=True)
            struck = old.font()
            struck.setStrikeOut(True)
            old.setFont(struck)
            old.setAccessibleName(self.tr("before: {value}").format(value=line.old))
            column.addWidget(old)
        column.addWidget(Label(line.new, TextStyle.STRONG, wrap=True))
        column.addWidget(Label(line.when, TextStyle.HINT, "ink3", wrap=True))
        self.bring_back: LinkButton | None = None
        if line.value is not None:
            self.bring_back = LinkButton(self.tr("Bring this back"))
            self.bring_back.inset = 0
            self.bring_back.setAccessibleName(self.tr("Bring back {value}").format(value=line.new))
            self.bring_back.clicked.connect(lambda: self.bring_back_wanted.emit(line))
            column.addWidget(self.bring_back, 0, Qt.AlignmentFlag.AlignLeft)


class SidePanel(QWidget):
    """`jump_wanted` carries the address of a question, `bring_back_wanted` a line of the history."""

    jump_wanted = Signal(object)
    bring_back_wanted = Signal(object)
    closed = Signal()
    tab_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(sizes.SIDE_WIDTH)
        self.problems_tab = TabButton(self.tr("Problems"))
        self.history_tab = TabButton(self.tr("History"))
        self.help_tab = TabButton(self.tr("Help"))
        self.close_button = IconButton(self.tr("Close this panel"), "x")
        self.problems, self.history, self.help = _Lines(), _Lines(), _Lines()
        self._tabs = (self.problems_tab, self.history_tab, self.help_tab)
        self._stack = QStackedWidget()
        head = QHBoxLayout()
        head.setSpacing(sizes.GRID)
        head.setContentsMargins(INSET - 4, 0, 4, 0)
        for place, tab in enumerate(self._tabs):
            head.addWidget(tab)
            tab.clicked.connect(lambda _=False, at=place: self.show_tab(at))
        head.addStretch(1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 14, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        for lines in (self.problems, self.history, self.help):
            self._stack.addWidget(lines)
        self.problems_tab.setChecked(True)
        self.close_button.clicked.connect(self.closed)

    @property
    def tab(self) -> PanelTab:
        return PanelTab(self._stack.currentIndex())

    def show_tab(self, place: int) -> None:
        self._tabs[place].setChecked(True)
        self._stack.setCurrentIndex(place)
        self.tab_changed.emit()

    def show_problems(self, problems: Sequence[PanelLine], missing: Sequence[PanelLine]) -> None:
        """Shows what is wrong and what is missing."""
        self.problems_tab.set_trailing(number(len(problems)) if problems else "")
        widgets: list[QWidget] = [self._link(line) for line in problems]
        if missing:
            widgets.append(_small_heading(self.tr("Missing for “complete”")))
            widgets += [self._link(line) for line in missing]
        if not widgets:
            widgets.append(_quiet(self.tr("Nothing is wrong or missing.")))
        self.problems.show_widgets(widgets)

    def links(self) -> list[TwoLineLink]:
        """The links to questions, in their order."""
        shown = self.problems.widget()
        return shown.findChildren(TwoLineLink) if shown else []

    def show_history(self, title: str, lines: Sequence[HistoryLine]) -> None:
        """Shows the changes of one question, or of the whole record."""
        heading = Label(title, TextStyle.HEADING, wrap=True)
        heading.setContentsMargins(LINK_INSET, 0, 0, 0)
        widgets: list[QWidget] = [heading]
        for line in lines:
            row = HistoryRow(line)
            row.setContentsMargins(LINK_INSET, sizes.LABEL_GAP, 0, 0)
            row.bring_back_wanted.connect(self.bring_back_wanted)
            widgets.append(row)
        if not lines:
            widgets.append(_quiet(self.tr("No change yet.")))
        self.history.show_widgets(widgets)

    def show_help(self, title: str, parts: Sequence[HelpPart]) -> None:
        """Shows what a question means."""
        heading = Label(title, TextStyle.HEADING, wrap=True)
        heading.setContentsMargins(LINK_INSET, 0, 0, 0)
        widgets: list[QWidget] = [heading]
        for part in parts:
            widgets += [_small_heading(part.heading), _quiet(part.text, "ink")]
        self.help.show_widgets(widgets)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), c.sunk)
        painter.fillRect(0, 0, 1, self.height(), c.line)
        painter.end()

    def _link(self, line: PanelLine) -> TwoLineLink:
        link = TwoLineLink(line)
        link.clicked.connect(lambda: self.jump_wanted.emit(line.address))
        return link


class _Lines(QScrollArea):
    """A column of lines that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        give_quiet_bars(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.show_widgets([])

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # not at once: a click on a link in it may have led here
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(INSET - LINK_INSET, 0, INSET - LINK_INSET, INSET)
        column.setSpacing(sizes.GRID)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(ground)
        ground.setAutoFillBackground(False)

    def texts(self) -> list[str]:
        """All that can be read, from top to bottom."""
        shown = self.widget()
        return [label.text() for label in shown.findChildren(Label)] if shown else []


def _small_heading(text: str) -> Label:
    label = Label(text, TextStyle.HINT_STRONG, "ink3")
    label.setContentsMargins(LINK_INSET, sizes.CONTROL_INSET, 0, 0)
    return label


def _quiet(text: str, tone: str = "ink3") -> Label:
    label = Label(text, TextStyle.BODY, tone, wrap=True)
    label.setContentsMargins(LINK_INSET, 0, 0, 0)
    return label
