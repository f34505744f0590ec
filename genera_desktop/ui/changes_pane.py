"""What an action would change, before it does: a change list by kinds, what there is to say, and the buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, PrimaryButton
from genera_desktop.ui.components.change_list import KindChoice, KindRow
from genera_desktop.ui.components.flow_layout import FlowLayout
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.page import mark_writing
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.submissions_model import LineKind, PreviewLine, PreviewModel
from genera_desktop.ui.submissions_view import LINE_LOOK, PreviewList


class ChangesPane(QWidget):
    """`apply_wanted` and `dismiss_wanted` are the two ways out."""

    apply_wanted = Signal()
    dismiss_wanted = Signal()

    def __init__(self, title: str, dismiss: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PreviewLine] = ()
        self.kinds = KindRow()
        self.kinds.chosen.connect(self.show_kind)
        self.model = PreviewModel(self)
        self.list = PreviewList(self.model)
        self.list.setAccessibleName(title)
        self.said = ProblemLine()
        self.apply = PrimaryButton("", "check", "Ctrl+Return")
        self.apply.clicked.connect(self.apply_wanted)
        mark_writing(self.apply)
        self.dismiss = Button(dismiss)
        self.dismiss.clicked.connect(self.dismiss_wanted)
        foot = QWidget()
        buttons = FlowLayout(foot, sizes.LABEL_GAP)
        buttons.addWidget(self.apply)
        buttons.addWidget(self.dismiss)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, sizes.QUESTION_GAP)
        column.setSpacing(sizes.LABEL_GAP)
        column.addWidget(Label(title, TextStyle.SECTION))
        for widget in (self.kinds, self.said):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(foot)

    def add_above_foot(self, widget: QWidget) -> None:
        """Puts a widget between the lines and the buttons."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def show_lines(self, lines: Sequence[PreviewLine], kinds: Sequence[tuple[LineKind | None, str]]) -> None:
        """Shows these lines, with a button for each kind that shows only its lines."""
        self._lines = lines
        self.model.show_lines(lines)
        choices = [
            KindChoice(kind, words, *LINE_LOOK[kind]) if kind else KindChoice(kind, words) for kind, words in kinds
        ]
        self.kinds.show_kinds(choices)

    def show_kind(self, kind: LineKind | None) -> None:
        """Shows only the lines of a kind."""
        self.model.show_lines(self._lines, kind)
