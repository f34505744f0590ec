"""Ctrl+K: jump to anything by name: a record, a question of the one that is open, a page, a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from genera_desktop.records.folding import folded
from genera_desktop.ui.collation import by_name
from genera_desktop.ui.components.choice_popup import ChoiceDelegate, ChoiceModel
from genera_desktop.ui.components.fields import SearchField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.picker_choice import PickerChoice
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours

SHOWN = 40
SIZE = QSize(560, 420)


@dataclass(frozen=True)
class JumpTarget:
    """Something to jump to. `kind` is the heading under which it stands."""

    text: str
    kind: str
    go: Callable[[], None]
    detail: str = ""


class JumpList(QFrame):
    """A field and what it finds: what is of one kind together, the kind of the best hit first, and in it by name. Up,
    Down, Enter, Esc; a word that begins the name counts more than one inside."""

    def __init__(self, targets: Callable[[], Iterable[JumpTarget]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._over = parent
        self._targets = targets
        self._known: list[tuple[str, JumpTarget]] = []
        self.found: Sequence[JumpTarget] = ()
        self.field = SearchField(self.tr("Record, question, page or command"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.model = ChoiceModel(self)
        self.list = QListView()
        give_quiet_bars(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ChoiceDelegate(self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(lambda index: self._go(index.row()))
        self.nothing = Label(self.tr("Nothing has this name."), TextStyle.BODY, "ink3")
        self.nothing.setContentsMargins(sizes.CONTROL_INSET, sizes.LABEL_GAP, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(sizes.LABEL_GAP)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)

    def open_list(self) -> None:
        """Opens over the upper middle of the window, with what there is now."""
        self._known = [(folded(f"{target.text} {target.detail}"), target) for target in self._targets()]
        self.field.clear()
        self._search("")
        width = min(SIZE.width(), self._over.width() - 2 * sizes.MARGIN_SMALL)
        corner = self._over.mapToGlobal(QPoint((self._over.width() - width) // 2, 72))
        self.setGeometry(QRect(corner, QSize(width, SIZE.height())))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentIndex().row()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._point_at(self.model.next_row(row, 1 if event.key() == Qt.Key.Key_Down else -1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(row)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours().page)
        paint.paint_box(painter, self.rect(), edge=colours().border, radius=0)
        painter.end()

    def _search(self, text: str) -> None:
        words = folded(text).split()
        hits = [(name, target) for name, target in self._known if all(word in name for word in words)]
        begin: list[JumpTarget] = []
        inside: list[JumpTarget] = []
        for name, target in hits:
            (begin if words and name.startswith(words[0]) else inside).append(target)
        shown = [*begin, *inside][:SHOWN]
        in_order = by_name(shown[: len(begin)], _text) + by_name(shown[len(begin) :], _text)
        kinds = list(dict.fromkeys(target.kind for target in shown))
        self.found = sorted(in_order, key=lambda target: kinds.index(target.kind))
        rows = [PickerChoice(str(i), one.text, one.kind, one.detail) for i, one in enumerate(self.found)]
        self.model.show_choices(rows)
        self.nothing.setVisible(not rows)
        self._point_at(self.model.next_row(-1, 1))

    def _point_at(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))

    def _go(self, row: int) -> None:
        choice = self.model.choice(row)
        if choice is not None:
            self.hide()
            self.found[int(choice.code)].go()


def _text(target: JumpTarget) -> str:
    return target.text
