"""What is to be printed, as it will look on paper, and the two choices about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainterPath, QPen
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QFrame, QGraphicsPathItem, QGraphicsView, QHBoxLayout, QVBoxLayout, QWidget

from genera_desktop.messages import current_language
from genera_desktop.services.describe_record import Wanted
from genera_desktop.services.document import Document, first_parts
from genera_desktop.ui.components.buttons import Button, IconButton, PrimaryButton
from genera_desktop.ui.components.choice_rows import CheckRow
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.components.scroll_bar import give_quiet_bars
from genera_desktop.ui.document_painter import page_layout, paint_on
from genera_desktop.ui.page import Page
from genera_desktop.ui.style import sizes
from genera_desktop.ui.style.fonts import TextStyle
from genera_desktop.ui.style.theme import colours
from genera_desktop.ui.translation import speaking
from genera_desktop.ui.words import one_or_many

RECORDS_SHOWN = 20
"""So many are laid out at once without a wait; more would hold the window up."""


class PrintPage(Page):
    """`wanted` tells another choice, `closed` that nothing is to be printed; the rest is what its buttons say."""

    wanted = Signal(Wanted)
    print_wanted = Signal()
    pdf_wanted = Signal()
    closed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.language = language
        self.document: Document | None = None
        self._shown: Document | None = None
        self.set_title(self.tr("Print"))
        self.back = IconButton(self.tr("Back"), "arrow-left")
        self.answered = CheckRow(self.tr("Only what is answered"))
        self.answered.setChecked(True)
        self.personal = CheckRow(self.tr("With personal data"), self.tr("of people who agreed"))
        self.profile = CheckRow(self.tr("As a profile"), self.tr("one page to hand over"))
        self.profile.hide()
        self.readiness = CheckRow(self.tr("With its readiness"), self.tr("against the median: not to pass on"))
        self.readiness.hide()
        self.pdf = Button(self.tr("Save as PDF…"), "file-down")
        self.print = PrimaryButton(self.tr("Print…"), "file-text")
        self.pages = Label("", TextStyle.HINT, "ink3", wrap=True)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setPageLayout(page_layout())
        self.preview = QPrintPreviewWidget(self.printer)
        self.preview.setZoomMode(QPrintPreviewWidget.ZoomMode.FitToWidth)
        for view in self.preview.findChildren(QGraphicsView):
            view.setAccessibleName(self.tr("Pages to print"))
        self._lay_out()
        self._connect()

    def choice(self) -> Wanted:
        """What is chosen now."""
        as_profile = self.profile.isChecked() and not self.profile.isHidden()
        readiness = as_profile and self.readiness.isChecked()
        return Wanted(self.answered.isChecked(), self.personal.isChecked(), self.language, as_profile, readiness)

    def offer_profile(self, offered: bool) -> None:
        """Offers to make a page of each record, or does not."""
        self.profile.setHidden(not offered)
        self._show_choices()

    def _show_choices(self) -> None:
        """A profile is made as it is, but for the readiness."""
        as_profile = self.choice().as_profile
        for tick in (self.answered, self.personal):
            tick.setEnabled(not as_profile)
        self.readiness.setVisible(as_profile)

    def show_document(self, document: Document) -> None:
        """Shows the pages."""
        self.document = document
        self._shown = first_parts(document, RECORDS_SHOWN)
        self.subtitle.setText(document.title)
        self.preview.updatePreview()
        self._frame_pages()
        count = self.preview.pageCount()
        told = one_or_many(count, self.tr("{n} page"), self.tr("{n} pages"))
        if len(self._shown.blocks) < len(document.blocks):
            told = self.tr("The first {n} records are shown here; all of them are printed.").format(n=RECORDS_SHOWN)
        self.pages.setText(told)

    def _frame_pages(self) -> None:
        """Lays a frame in the colour of the ground around each page, over the hard black shadow that Qt gives it."""
        paper = QRectF(self.printer.pageLayout().fullRectPixels(self.printer.resolution()))
        for page in self._ground().scene().items():
            around = QPainterPath()
            around.addRect(page.boundingRect())
            around.addRect(paper)
            frame = QGraphicsPathItem(around, page)
            frame.setPen(QPen(Qt.PenStyle.NoPen))
            frame.setBrush(colours().hover)

    def _ground(self) -> QGraphicsView:
        """On which the pages lie."""
        ground = self.preview.findChild(QGraphicsView)
        assert isinstance(ground, QGraphicsView)
        return ground

    def enter(self) -> None:
        ground = self._ground()
        give_quiet_bars(ground)
        ground.setFrameShape(QFrame.Shape.NoFrame)
        ground.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a page is as wide as the view
        ground.setBackgroundBrush(colours().hover)
        self.print.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back without printing."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.head.insertWidget(0, self.back)
        self.head.addWidget(self.pdf)
        self.head.addWidget(self.print)
        row = QHBoxLayout()
        row.setSpacing(sizes.GROUP_GAP)
        side = QVBoxLayout()
        side.setSpacing(sizes.LABEL_GAP)
        for widget in (self.answered, self.personal, self.profile, self.readiness, self.pages):
            side.addWidget(widget)
        side.addStretch(1)
        row.addLayout(side)
        row.addWidget(self.preview, 1)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        self.preview.paintRequested.connect(self._paint)
        self.back.clicked.connect(self.closed)
        self.print.clicked.connect(self.print_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.profile.toggled.connect(lambda _on: self._show_choices())
        for tick in (self.answered, self.personal, self.profile, self.readiness):
            tick.toggled.connect(lambda _on: self.wanted.emit(self.choice()))

    def _paint(self, printer: QPrinter) -> None:
        if self._shown is not None:
            with speaking(self.language, current_language()):
                paint_on(self._shown, printer)
