"""The label of a question: its text, the mark of a required one, and small buttons behind it while one is there."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from genera_desktop.ui.components.buttons import IconButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours

REQUIRED_MARK = " *"
TOOL = 24


class QuestionLabel(Label):
    """In as many lines as it takes, with a red mark behind it where an answer is required.

    `special_wanted` asks for the answers that are none of the question's own, `help_wanted` what the question means.
    """

    special_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", TextStyle.STRONG, wrap=True, parent=parent)
        self.setContentsMargins(0, 0, 2 * TOOL, 0)  # the buttons never stand on the text
        self.required = False
        self.special: IconButton | None = None
        self.help: IconButton | None = None

    def show_label(self, text: str, *, required: bool) -> None:
        self.required = required
        self.setText(text + REQUIRED_MARK if required else text)
        self.setAccessibleName(self.tr("{label}, required").format(label=text) if required else text)

    def show_tools(self, *, shown: bool, special: bool) -> None:
        """Shows the buttons, or hides them; `special` where a special answer may stand here.

        They are the label's own, which has no layout: as the question's they would have the whole form laid out anew
        whenever the cursor goes on.
        """
        if shown and self.help is None:
            self.special = self._tool(self.tr("Unknown, declined, does not apply (F4)"), "ellipsis")
            self.special.clicked.connect(self.special_wanted)
            self.help = self._tool(self.tr("What does this mean? (Shift+F1)"), "circle-question-mark")
            self.help.clicked.connect(self.help_wanted)
        if self.help is None or self.special is None:
            return
        self.special.setVisible(shown and special)
        self.help.setVisible(shown)
        self._place_tools()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tools()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.required:
            super().paintEvent(event)
            return
        layout, height = self._laid_out()
        painter = QPainter(self)
        layout.draw(painter, QPointF(0, max(0.0, (self.height() - height) / 2)))
        painter.end()

    def _tool(self, name: str, icon: str) -> IconButton:
        tool = IconButton(name, icon, "ink3", self)
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return tool

    def _place_tools(self) -> None:
        """Puts the buttons in view behind the text as it stands now."""
        shown = [tool for tool in (self.special, self.help) if tool is not None and not tool.isHidden()]
        corner = self._end_of_text() if shown else QPoint()
        for tool in shown:
            tool.setGeometry(corner.x(), corner.y(), TOOL, self.fontMetrics().height())
            corner += QPoint(TOOL, 0)

    def _end_of_text(self) -> QPoint:
        """The top left of what stands behind the last line."""
        layout, height = self._laid_out()
        line = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        top = (self.height() - height) / 2 + (line.y() if line else 0)
        return QPoint(round(line.naturalTextWidth() if line else 0) + sizes.GRID, round(top))

    def _laid_out(self) -> tuple[QTextLayout, float]:
        """The text in lines, the mark in red, and the height that it takes."""
        c = colours()
        length = len(self.text()) - (1 if self.required else 0)
        layout = QTextLayout(self.text(), self.font())
        layout.setFormats([_in_colour(0, length, c.ink), _in_colour(length, len(self.text()) - length, c.red)])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout, top


def _in_colour(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, QTextCharFormat()
    made.format.setForeground(colour)
    return made
