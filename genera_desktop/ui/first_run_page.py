"""What stands in the window before an inventory is open: four ways to begin, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.address import remembered
from genera_desktop.records.folding import folded
from genera_desktop.ui.components.buttons import Button, LinkButton, PrimaryButton
from genera_desktop.ui.components.card import Card, Line
from genera_desktop.ui.components.choice_rows import RadioRow
from genera_desktop.ui.components.fields import TextField
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.problem_line import ProblemLine
from genera_desktop.ui.page import Page
from genera_desktop.ui.scroll_column import ScrollColumn
from genera_desktop.ui.style import paint, sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.words import plain_tip

WIDTH = 560
RECENT_SHOWN = 3
SUFFIX = ".genera"


@dataclass(frozen=True)
class ClusterOption:
    """A cluster that an inventory can belong to."""

    code: str
    name: str
    place: str = ""


class FirstRunPlace(NamedTuple):
    """What was chosen and typed: a cluster (None: none yet) and a file ('': as the page proposes)."""

    cluster: str | None
    file: str


class FirstRunPage(Page):
    """`create_wanted` carries the cluster's code ('' for the coordinator) and the file's path."""

    starter_wanted = Signal()
    create_wanted = Signal(str, str)
    open_wanted = Signal()
    server_wanted = Signal()
    demo_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(
        self,
        clusters: Sequence[ClusterOption],
        recent: Sequence[str] = (),
        folder: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("GEN.ERA Desktop", parent)
        self.title.hide()
        self.subtitle.hide()
        self.ask_place: Callable[[str], str] = self._ask_place
        self._folder = folder or usual_folder()
        self._chosen_place = False
        self._group = QButtonGroup(self)
        self.place = TextField(self.tr("File"))
        self.problem = ProblemLine()
        self.create_button = PrimaryButton(self.tr("Create the inventory"))
        self.starter = PrimaryButton(self.tr("Open the starter workbook…"), "file-spreadsheet")
        scroll = ScrollColumn(WIDTH, centred=True)
        scroll.column.addSpacing(sizes.QUESTION_GAP)
        self._add_head(scroll.column)
        self._add_recent(scroll.column, recent)
        self._add_starter(scroll.column)
        self._add_clusters(scroll.column, clusters)
        self._add_place(scroll.column)
        self._add_links(scroll.column)
        scroll.column.addStretch(1)
        self.body.addWidget(scroll, 1)
        self._show_choice()

    @property
    def cluster(self) -> str | None:
        """The chosen cluster's code, '' for the coordinator, None while nothing is chosen."""
        checked = self._group.checkedButton()
        return str(checked.property("code")) if checked else None

    def choose(self, code: str) -> None:
        """Chooses a cluster by its code, '' for the coordinator."""
        for button in self._group.buttons():
            if button.property("code") == code:
                button.setChecked(True)
        self._show_choice()

    def kept_place(self) -> FirstRunPlace:
        return FirstRunPlace(self.cluster, self.place.text() if self._chosen_place else "")

    def return_to(self, place: FirstRunPlace) -> None:
        self._chosen_place = bool(place.file)
        self.place.set_value(place.file)
        if place.cluster is not None:
            self.choose(place.cluster)

    def _add_head(self, column: QVBoxLayout) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label("GEN.ERA Desktop", TextStyle.TITLE))
        slogan = self.tr("The inventory of your biocluster, on your computer, without a network")
        words.addWidget(Label(slogan, tone="ink2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(sizes.QUESTION_GAP)
        row.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column.addLayout(row)
        column.addSpacing(sizes.GROUP_GAP)

    def _add_recent(self, column: QVBoxLayout, recent: Sequence[str]) -> None:
        if not recent:
            return
        column.addWidget(Label(self.tr("Go on with"), TextStyle.STRONG))
        column.addSpacing(sizes.GRID)
        for known in recent[:RECENT_SHOWN]:
            place = remembered(known)
            is_there = not isinstance(place, Path) or place.is_file()
            icon = "folder-open" if is_there else "circle-help"
            link = LinkButton(place.name, icon if isinstance(place, Path) else "network")
            link.setToolTip(plain_tip(known))
            link.clicked.connect(lambda _checked=False, known=known: self.recent_wanted.emit(known))
            where = str(place.parent) if isinstance(place, Path) else self.tr("on a server")
            missing = self.tr("not in {folder} any more").format(folder=where)
            row = QHBoxLayout()
            row.addWidget(link)
            row.addWidget(Label(where if is_there else missing, TextStyle.HINT, "ink3"), 1)
            column.addLayout(row)
        column.addSpacing(sizes.QUESTION_GAP)

    def _add_starter(self, column: QVBoxLayout) -> None:
        card = Card("sunk")
        card.column.addWidget(Label(self.tr("Has the coordinator sent you a workbook?"), TextStyle.STRONG))
        told = self.tr("It sets everything up: your cluster, the questionnaire and what was answered last time.")
        card.column.addWidget(Label(told, TextStyle.HINT, "ink2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.starter)
        row.addStretch(1)
        card.column.addLayout(row)
        self.starter.clicked.connect(self.starter_wanted)
        column.addWidget(card)
        column.addSpacing(sizes.GROUP_GAP)

    def _add_clusters(self, column: QVBoxLayout, clusters: Sequence[ClusterOption]) -> None:
        column.addWidget(Label(self.tr("Or begin afresh: which cluster do you work for?"), TextStyle.SECTION))
        column.addSpacing(sizes.LABEL_GAP)
        for option in clusters:
            self._add_choice(column, option.code, RadioRow(option.name, option.place, option.code))
        coordinator = self.tr("Coordinator of the alliance")
        detail = self.tr("merges the clusters' workbooks")
        self._add_choice(column, "", RadioRow(coordinator, detail))
        column.addSpacing(sizes.QUESTION_GAP)

    def _add_choice(self, column: QVBoxLayout, code: str, row: RadioRow) -> None:
        row.setProperty("code", code)
        row.toggled.connect(self._show_choice)
        self._group.addButton(row)
        column.addWidget(row)

    def _add_place(self, column: QVBoxLayout) -> None:
        change = Button(self.tr("Change…"))
        change.clicked.connect(self._change_place)
        self.place.textEdited.connect(self._place_edited)
        self.place.returnPressed.connect(self._create)
        row = QHBoxLayout()
        row.setSpacing(sizes.LABEL_GAP)
        row.addWidget(self.place, 1)
        row.addWidget(change)
        column.addWidget(Label(self.tr("File"), TextStyle.STRONG))
        column.addSpacing(sizes.HINT_GAP)
        column.addLayout(row)
        column.addSpacing(sizes.HINT_GAP)
        told = self.tr("Everything stays in this one file. You can copy it like any other.")
        column.addWidget(Label(told, TextStyle.HINT, "ink3", wrap=True))
        column.addWidget(self.problem)
        column.addSpacing(sizes.QUESTION_GAP)
        self.create_button.clicked.connect(self._create)
        button_row = QHBoxLayout()
        button_row.addWidget(self.create_button)
        button_row.addStretch(1)
        column.addLayout(button_row)

    def _add_links(self, column: QVBoxLayout) -> None:
        column.addSpacing(sizes.GROUP_GAP - sizes.LABEL_GAP)
        column.addWidget(Line())
        column.addSpacing(sizes.CONTROL_INSET)
        for text, icon, signal in (
            (self.tr("Open an inventory…"), "folder-open", self.open_wanted),
            (self.tr("Open from a server…"), "network", self.server_wanted),
            (self.tr("Look round with the demonstration"), "compass", self.demo_wanted),
        ):
            link = LinkButton(text, icon)
            link.clicked.connect(signal)
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)

    def refuse(self, reason: str) -> None:
        """Says at the file why no inventory could be made there."""
        self.problem.say(reason)

    def _show_choice(self) -> None:
        code = self.cluster
        self.create_button.setEnabled(code is not None)
        self.problem.say("")
        if code is not None and not self._chosen_place:
            self.place.set_value(str(free_place(self._folder, self._name_for(code))))

    def _name_for(self, code: str) -> str:
        return f"{folded(code)}-inventory" if code else "alliance-inventory"

    def _place_edited(self, text: str) -> None:
        self._chosen_place = bool(text.strip())
        self.problem.say("")

    def _change_place(self) -> None:
        path = self.ask_place(self.place.text())
        if path:
            self._chosen_place = True
            self.place.set_value(path if path.endswith(SUFFIX) else path + SUFFIX)

    def _ask_place(self, now: str) -> str:
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Where the inventory will be"), now, self.tr("Inventory (*.genera)")
        )
        return path

    def _create(self) -> None:
        text = self.place.text().strip()
        if self.cluster is None or not text:
            unnamed = self.tr("Name the file in which the inventory will be kept.")
            self.problem.say(unnamed if self.cluster is not None else self.tr("Choose the cluster that you work for."))
            return
        path = Path(text if text.endswith(SUFFIX) else text + SUFFIX).expanduser()
        self.create_wanted.emit(self.cluster, str(path))


class Logo(QWidget):
    """The program's mark."""

    SIDE = 40
    LINES = (0.28, 0.56, 0.4, 0.14, 0.3, 0.5)
    """Half-open strands of a helix: widths as shares of the side, from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.SIDE, self.SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        c = colours()
        painter = QPainter(self)
        paint.paint_box(painter, self.rect(), fill=c.accent_fill, radius=8)
        for number, share in enumerate(self.LINES):
            width = self.SIDE * share
            line = QRectF((self.SIDE - width) / 2, 8 + number * 4.6, width, 2.2)
            paint.paint_box(painter, line, fill=c.on_accent, radius=1.1)
        painter.end()


def usual_folder() -> Path:
    """Where the system keeps documents; the user's own folder where it has named one that is not there."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def free_place(folder: Path, name: str) -> Path:
    """A path in the folder at which nothing lies yet."""
    place, number = folder / f"{name}{SUFFIX}", 2
    while place.exists():
        place = folder / f"{name}-{number}{SUFFIX}"
        number += 1
    return place
