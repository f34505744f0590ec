"""The quiet line at a name, web address or number: that this may be a record that is here already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop import messages
from genera_desktop.records.content import Address
from genera_desktop.services.similar_records import Likeness, SimilarRecords, typed_keys
from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.form.entry import Entry
from genera_desktop.ui.form.form_column import FormColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.words import shortcut_text

PAUSE = 250
"""Milliseconds without a key after which a look is taken: half a word tells nothing."""
OPEN_KEYS, APART_KEYS = "Alt+D", "Alt+Shift+D"


class DuplicateLine(QWidget):
    """Says which record it may be; opens it, or notes that it is another."""

    open_wanted = Signal()
    apart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ProblemLine("", "accent")
        self.open = LinkButton(self.tr("Open it"))
        self.apart = LinkButton(self.tr("Not the same"))
        buttons = QWidget()
        flow = FlowLayout(buttons, sizes.CONTROL_INSET)
        for button, keys in ((self.open, OPEN_KEYS), (self.apart, APART_KEYS)):
            button.set_trailing(shortcut_text(QKeySequence(keys)))
            flow.addWidget(button)
        self.open.clicked.connect(self.open_wanted)
        self.apart.clicked.connect(self.apart_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, sizes.HINT_GAP, 0, 0)
        row.setSpacing(sizes.CONTROL_INSET)
        row.addWidget(self.text, 1)
        row.addWidget(buttons, 1)

    def say(self, title: str, reason: str) -> None:
        told = self.tr("This may be “{title}”, which is here already.").format(title=title)
        self.text.say(f"{told} {reason}".strip(), "accent")
        self.open.setAccessibleName(self.tr("Open “{title}”").format(title=title))
        self.apart.setAccessibleName(self.tr("It is not the same as “{title}”").format(title=title))


class DuplicateHints(QObject):
    """Looks while somebody types. `find` gives the index, or None as long as there is none.

    `open_wanted` carries the record that it may be, and the question at which that was told.
    """

    open_wanted = Signal(str, object)
    commit_wanted = Signal()

    def __init__(self, column: FormColumn) -> None:
        super().__init__(column)
        self.find: Callable[[], SimilarRecords | None] = lambda: None
        self.likeness: Likeness | None = None
        self.line: DuplicateLine | None = None
        self._column = column
        self._entry: Entry | None = None
        self._keys: frozenset[str] = frozenset()
        self._typed: tuple[Address, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)

    def open(self, entry: Entry) -> None:
        """Goes on with another record; nothing has been typed in it yet."""
        self._pause.stop()
        self._typed = None
        self.hide()
        if self._entry is not entry:
            self._entry = entry
            self._keys = typed_keys(entry.form)
            entry.typed.connect(self._take)

    def look(self) -> None:
        """Tells which record it may be by what is typed just now; nothing where it is like none."""
        self._pause.stop()
        index = self.find()
        if self._entry is None or self._typed is None or index is None or self._entry.read_only:
            self.hide()
            return
        address, text = self._typed
        values = {**self._entry.session.content().values, address.key: text}
        found = index.like(self._entry.editor.record.uuid, values)
        self._show(address, found[0]) if found else self.hide()

    def open_record(self) -> None:
        """Opens the record that it may be."""
        if self.likeness is not None and self._typed is not None:
            record, (address, _) = self.likeness.record, self._typed
            self.commit_wanted.emit()
            self.open_wanted.emit(record, address)

    def tell_apart(self) -> None:
        """Notes for ever that it is another one."""
        index = self.find()
        if self.likeness is not None and index is not None and self._entry is not None:
            editor = self._entry.editor
            index.tell_apart(editor.inventory, editor.record.uuid, self.likeness.record)
            self.look()

    def hide(self) -> None:
        self.likeness = None
        if self.line is not None:
            self.line.hide()
            self.line.deleteLater()
            self.line = None

    def _take(self, address: Address, text: str) -> None:
        if address.key in self._keys and not address.item:
            self._typed = (address, text.strip())
            self._pause.start()

    def _show(self, address: Address, likeness: Likeness) -> None:
        view = self._column.question(address)
        if view is None:
            return
        if self.line is None or self.line.parentWidget() is not view:
            self.hide()
            self.line = DuplicateLine()
            self.line.open_wanted.connect(self.open_record)
            self.line.apart_wanted.connect(self.tell_apart)
            view.column.addWidget(self.line)
        reason = messages.text(f"reason-{likeness.reasons[0]}") if likeness.reasons else ""
        self.likeness = likeness
        self.line.say(likeness.title, reason)
