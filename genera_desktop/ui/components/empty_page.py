"""What a page shows while there is nothing on it: one sentence, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, LinkButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle, scaled

TEXT_WIDTH = 460


class EmptyPage(QWidget):
    """A heading, a sentence, the first action, and links to other ways to begin."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(heading, TextStyle.SECTION)
        self.sentence = Label(sentence, tone="ink2", wrap=True)
        self.sentence.setFixedWidth(scaled(TEXT_WIDTH))
        self.ways: list[Button | LinkButton] = []
        self._actions = QHBoxLayout()
        self._actions.setSpacing(sizes.QUESTION_GAP)
        self._actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(sizes.CONTROL_INSET, sizes.GROUP_GAP, 0, 0)
        column.setSpacing(sizes.LABEL_GAP)
        column.addWidget(self.heading)
        column.addWidget(self.sentence)
        column.addSpacing(sizes.LABEL_GAP)
        column.addLayout(self._actions)
        column.addStretch(1)

    def say(self, heading: str, sentence: str) -> None:
        self.heading.setText(heading)
        self.sentence.setText(sentence)

    def offer(self, button: Button | LinkButton) -> None:
        """Adds a way to begin; the first one is the likeliest."""
        self.ways.append(button)
        self._actions.insertWidget(self._actions.count() - 1, button, 0, Qt.AlignmentFlag.AlignVCenter)
