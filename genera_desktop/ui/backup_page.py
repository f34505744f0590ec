"""The backups of an inventory, with the way back to each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from genera_desktop.ui.components.buttons import LinkButton, PrimaryButton
from genera_desktop.ui.components.card import Line
from genera_desktop.ui.components.empty_page import EmptyPage
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.page import RefreshedPage, mark_writing
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


@dataclass(frozen=True)
class BackupLine:
    """A backup in words; `key` names it."""

    key: str
    when: str
    why: str
    size: str


class BackupPage(RefreshedPage):
    """`restore_wanted` carries the key of a backup."""

    backup_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Backups"), parent)
        self.restores: dict[str, LinkButton] = {}
        self.make = PrimaryButton(self.tr("Make a backup now"), "save")
        self.make.clicked.connect(self.backup_wanted)
        self.head.addWidget(self.make)
        scroll = ScrollColumn(sizes.FORM_WIDTH)
        told = self.tr(
            "Whole copies of the inventory, in a folder beside it. The program makes one before every import, merge, "
            "change of the questionnaire and upgrade, and one a day. What a restored one replaces is kept too."
        )
        scroll.column.addWidget(Label(told, tone="ink2", wrap=True))
        scroll.column.addSpacing(sizes.QUESTION_GAP)
        self.none = EmptyPage(
            self.tr("There is no backup yet"), self.tr("The first one is made before the first import, or now.")
        )
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(sizes.GROUP_GAP)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        scroll.column.addWidget(self.none)
        scroll.column.addWidget(self._table)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.none.hide()

    def enter(self) -> None:
        super().enter()
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_backups(self, lines: Sequence[BackupLine]) -> None:
        """Shows these backups, the one made last first."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.restores = {}
        for place, line in enumerate(lines):
            self._add(2 * place, line)
        self.none.setHidden(bool(lines))
        if reason := self.window().property("read_only"):
            self.set_read_only(str(reason))

    def _add(self, row: int, line: BackupLine) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        restore = LinkButton(self.tr("Restore"), "undo-2")
        restore.setAccessibleName(self.tr("Restore the backup of {when}").format(when=line.when))
        restore.clicked.connect(lambda: self.restore_wanted.emit(line.key))
        mark_writing(restore)
        self.restores[line.key] = restore
        size = Label(line.size, tone="ink2")
        self._grid.addWidget(Label(line.when, TextStyle.STRONG), row, 0)
        self._grid.addWidget(Label(line.why, tone="ink2"), row, 1)
        self._grid.addWidget(size, row, 2, right)
        self._grid.addWidget(restore, row, 3)
        self._grid.setRowMinimumHeight(row, sizes.ROW_LIST + sizes.LABEL_GAP)
        self._grid.addWidget(Line(), row + 1, 0, 1, 4)
