"""The quiet line at the bottom: what is saved, where we are, and what is being done, with Cancel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QTime
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.progress_bar import ProgressBar
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.tasks import Task, Tasks
from genera_desktop.ui.words import clock, plain_tip

HEIGHT = 28
BAR = 120
ICON_ROOM = 22
SIDE = 18
SEPARATOR = "   ·   "


class StatusLine(QWidget):
    """Left what is so, right what is being done or, while nothing is, what the page has to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = Label("", TextStyle.HINT_STRONG, "ink2")
        self._place = Label("", TextStyle.HINT, "ink2")
        self._remark = Label("", TextStyle.HINT, "ink2")
        self._doing = Label("", TextStyle.HINT, "ink2")
        self.bar = ProgressBar(self.tr("How far the work is"))
        self.bar.setFixedWidth(BAR)
        self.cancel = LinkButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._cancel_task)
        self._task: Task | None = None
        self._saved_at: QTime | None = None
        self._parts: tuple[str, ...] = ()
        self.setMinimumHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 0, SIDE, 0)
        row.setSpacing(sizes.LABEL_GAP)
        self._left = QHBoxLayout()
        self._left.setSpacing(0)
        self._left.addWidget(self._saved)
        self._left.addWidget(self._place)
        row.addLayout(self._left)
        row.addStretch(1)
        for widget in (self._remark, self._doing, self.bar, self.cancel):
            row.addWidget(widget)
        self._show_task(None)

    @property
    def text(self) -> str:
        """All that the line says, for tests and screen readers."""
        shown = (self._saved.text(), self._place.text(), self._doing.text() or self._remark.text())
        return " ".join(part.strip() for part in shown if part)

    def show_place(self, *parts: str) -> None:
        """Cluster, questionnaire version, state of the open record: whatever is not empty."""
        self._parts = tuple(part for part in parts if part)
        before = SEPARATOR if self._saved.text() and self._parts else ""
        self._place.setText(before + SEPARATOR.join(self._parts))
        self._left.setContentsMargins(ICON_ROOM if self._saved.text() else 0, 0, 0, 0)
        self._fit()

    def show_saved(self, time: QTime | None = None) -> None:
        """All changes are on disk since this time."""
        self._saved_at = time or QTime.currentTime()
        self._saved.setText(self.tr("All changes saved {time}").format(time=clock(self._saved_at)))
        self.show_place(*self._parts)
        self.update()

    def remark(self, text: str) -> None:
        """What the page has to say at the right: a selection, a hint."""
        self._remark.setText(text)
        self._remark.setToolTip(plain_tip(text))
        self._fit()

    def _fit(self) -> None:
        """Where letters are large or the window is small, the place gives its room to what the page has to say."""
        wanted = [label.sizeHint().width() for label in (self._saved, self._place, self._remark)]
        room = self.width() - 2 * SIDE - ICON_ROOM - 2 * sizes.LABEL_GAP
        self._place.setVisible(not self._remark.text() or self._task is not None or sum(wanted) <= room)

    def follow(self, tasks: Tasks) -> None:
        """Shows the work of these tasks."""
        tasks.started.connect(self._started)
        tasks.stepped.connect(self._stepped)
        tasks.ended.connect(lambda _task: self._show_task(next((t for t in tasks.under_way if t.description), None)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.bar.setAccessibleName(self.tr("How far the work is"))
            self.cancel.set_label(self.tr("Cancel"))
            if self._saved_at is not None:
                self.show_saved(self._saved_at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        paint.paint_ground(painter, self.rect(), c.rail)
        paint.paint_ground(painter, QRect(0, 0, self.width(), 1), c.line)
        if self._saved.text():
            paint.paint_icon(painter, SIDE, self.height() / 2, "check", c.green, 14)
        painter.end()

    def _started(self, task: Task) -> None:
        if task.description and self._task is None:
            self._show_task(task)

    def _stepped(self, task: Task, done: int, total: int, what: str) -> None:  # noqa: ARG002
        if task is self._task:
            self.bar.show_share(done, total)

    def _show_task(self, task: Task | None) -> None:
        self._task = task
        self._doing.setText(task.description if task else "")
        self.bar.show_share(0, 0)
        for widget in (self._doing, self.bar, self.cancel):
            widget.setVisible(task is not None)
        self.cancel.setEnabled(True)
        self._remark.setVisible(task is None)

    def _cancel_task(self) -> None:
        if self._task:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self._doing.setText(self.tr("Stopping…"))
