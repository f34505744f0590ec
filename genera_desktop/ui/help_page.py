"""Help without a network: what to do first, and every key."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle

Shortcuts = Sequence[tuple[str, Sequence[tuple[str, str]]]]


class HelpPage(Page):
    """Texts are plain: a line that begins with `# ` is a heading, a blank line ends a paragraph."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Help"), parent)
        scroll = ScrollColumn(sizes.FORM_WIDTH)
        for text in texts:
            self._add_text(scroll, text)
        scroll.column.addSpacing(sizes.GROUP_GAP)
        scroll.column.addWidget(Label(self.tr("Keys"), TextStyle.SECTION))
        self._keys = QWidget()
        self._grid = QGridLayout(self._keys)
        self._grid.setContentsMargins(0, sizes.LABEL_GAP, 0, sizes.GROUP_GAP)
        self._grid.setHorizontalSpacing(sizes.GROUP_GAP)
        self._grid.setVerticalSpacing(sizes.HINT_GAP)
        self._grid.setColumnStretch(1, 1)
        scroll.column.addWidget(self._keys)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.texts = scroll

    def enter(self) -> None:
        """The arrow and page keys turn the pages at once."""
        self.texts.setFocus()

    def show_shortcuts(self, shortcuts: Shortcuts) -> None:
        """Lists the keys that work now, by menu."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        row = 0
        for menu, keys in shortcuts:
            self._grid.addWidget(Label(menu, TextStyle.HINT_STRONG, "ink3"), row, 0, 1, 2)
            row += 1
            for text, key in keys:
                self._grid.addWidget(Label(key, TextStyle.STRONG), row, 0, Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(Label(text, tone="ink2"), row, 1)
                row += 1

    def _add_text(self, scroll: ScrollColumn, text: str) -> None:
        for part in text.split("\n\n"):
            words = " ".join(part.split())
            if words.startswith("# "):
                scroll.column.addSpacing(sizes.QUESTION_GAP)
                scroll.column.addWidget(Label(words[2:], TextStyle.SECTION))
            elif words:
                scroll.column.addWidget(Label(words, tone="ink2", wrap=True))
            scroll.column.addSpacing(sizes.LABEL_GAP)


def help_texts(folder: Path) -> list[str]:
    """The texts in a folder, by file name; none where there is no folder."""
    return [file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.txt"))]
