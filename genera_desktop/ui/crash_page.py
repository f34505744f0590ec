"""What the window says when the program has made a mistake: that answers are safe, and how to tell support."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from genera_desktop.ui.components.buttons import Button, PrimaryButton
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle


class CrashPage(Page):
    """`go_on_wanted`, `folder_wanted`, `copy_wanted` and `safe_mode_wanted` are its four ways on."""

    go_on_wanted = Signal()
    folder_wanted = Signal()
    copy_wanted = Signal()
    safe_mode_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The program made a mistake"), parent)
        scroll = ScrollColumn(sizes.FORM_WIDTH)
        self.go_on = PrimaryButton(self.tr("Go on"), "arrow-right")
        self.folder = Button(self.tr("Show the file"), "folder-open")
        self.copy = Button(self.tr("Copy its text"), "copy")
        self.safe_mode = Button(self.tr("Start again in safe mode"), "refresh-cw")
        self.file = Label("", TextStyle.HINT, "ink2", wrap=True)
        self.file.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        for heading, text in self._paragraphs():
            scroll.column.addSpacing(sizes.LABEL_GAP)
            scroll.column.addWidget(Label(heading, TextStyle.SECTION))
            scroll.column.addSpacing(sizes.HINT_GAP)
            scroll.column.addWidget(Label(text, tone="ink2", wrap=True))
            scroll.column.addSpacing(sizes.QUESTION_GAP)
        scroll.column.addWidget(self.file)
        scroll.column.addSpacing(sizes.QUESTION_GAP)
        row = QHBoxLayout()
        row.setSpacing(sizes.LABEL_GAP)
        for button, signal in (
            (self.go_on, self.go_on_wanted),
            (self.folder, self.folder_wanted),
            (self.copy, self.copy_wanted),
            (self.safe_mode, self.safe_mode_wanted),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        scroll.column.addLayout(row)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)

    def show_file(self, place: str) -> None:
        """Names the file; '' where none could be written."""
        self.file.setText(place or self.tr("The file could not be written: there is no room, or no right to write."))
        for button in (self.folder, self.copy):
            button.setEnabled(bool(place))

    def _paragraphs(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Your answers are safe"),
                self.tr(
                    "Everything that was shown as saved is on the disk. Only the last step may have to be repeated."
                ),
            ),
            (
                self.tr("What you can do"),
                self.tr(
                    "Go on working. If it happens again, start in safe mode: without the window's last state and "
                    "without the graphics card."
                ),
            ),
            (
                self.tr("Tell those who look after the program"),
                self.tr(
                    "A file says where the mistake happened and in which version. It holds no answers and no names: "
                    "attach it to an e-mail, with a sentence about what you were doing."
                ),
            ),
        )
