"""Printing: the record in view, or the selected ones, on paper and as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets

from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import PageDesk
from genera_desktop.ui.export_language import export_language
from genera_desktop.ui.painting import paint_watched
from genera_desktop.ui.record_desk import RecordDesk

if TYPE_CHECKING:
    from genera_desktop.services.describe_record import Wanted
    from genera_desktop.services.document import Document
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow
    from genera_desktop.ui.print_page import PrintPage

PAGE = "print"


class PrintDesk(PageDesk["PrintPage"]):
    """`source` names the inventory at the head of each page."""

    def __init__(
        self, window: MainWindow, inventory: Inventory, records: RecordDesk, language: str, source: Callable[[], str]
    ) -> None:
        super().__init__(PAGE, window, inventory, language)
        self.records = records
        self.source = source
        self._uuids: list[str] = []
        self._came_from = ""
        window.page_shown.connect(self._bind_actions)

    def _make_page(self) -> PrintPage:
        from genera_desktop.ui.print_page import PrintPage

        page = PrintPage(self.written_in)
        page.wanted.connect(self._load)
        page.closed.connect(self.close_page)
        page.print_wanted.connect(self.ask_printer)
        page.pdf_wanted.connect(self.ask_pdf)
        return page

    def show_chosen(self) -> None:
        """Shows the chosen records as they will look on paper."""
        uuids = self.records.chosen()
        if not uuids:
            self.window_.say(self.tr("Select a record first."))
            return
        if self._came_from != PAGE:
            self._came_from = self.window_.current
        self._uuids = uuids
        if self.window_.show_page(PAGE):
            self._load_anew()

    def show_again(self) -> None:
        """Shows the same records on a page that was made anew, or in another language."""
        if self.window_.current == PAGE:
            self._load_anew()

    def _load_anew(self) -> None:
        self.page.language = self.written_in
        self.page.offer_profile(self._have_profiles(self._uuids))
        self._load(self.page.choice())

    @property
    def written_in(self) -> str:
        """The language of what is printed."""
        return export_language(self.window_, self.language)

    def _have_profiles(self, uuids: list[str]) -> bool:
        """Whether there is a page to be made of each of these records: of companies and clusters."""
        from genera_desktop.services.make_profiles import have_profiles

        return have_profiles(self.inventory, uuids)

    def close_page(self) -> None:
        """Goes back to where the records were chosen."""
        self.window_.show_page(self._came_from)

    def ask_printer(self) -> None:
        """Asks for a printer and prints."""
        from PySide6.QtPrintSupport import QPrintDialog

        from genera_desktop.ui.document_painter import paint_on

        page, document = self.page, self.page.document
        if document is None or QPrintDialog(page.printer, self.window_).exec() != QtWidgets.QDialog.DialogCode.Accepted:
            return
        said = self.tr("{title} was printed.").format(title=document.title)
        self._paint(partial(paint_on, document, page.printer), said, page.language)

    def ask_pdf(self) -> None:
        """Asks where to, and writes the PDF."""
        from genera_desktop.services.company_forms import file_name

        document = self.page.document
        if document is None:
            return
        path = self.ask_where(self.tr("Save as PDF"), f"{file_name(document.title)}.pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self.save_pdf(path)

    def save_pdf(self, path: Path) -> None:
        """Writes the pages as PDF."""
        from genera_desktop.ui.document_painter import save_pdf

        if self.page.document is not None:
            said = self.tr("{file} is ready.").format(file=path.name)
            self._paint(partial(save_pdf, self.page.document, path), said, self.page.language)

    def _paint(self, paint: Callable[[Progress], int], said: str, written_in: str) -> None:
        paint_watched(self.window_, paint, said, self.language, written_in)

    def _load(self, wanted: Wanted) -> None:
        self.window_.tasks.run(
            _describe, self.inventory, self._uuids, wanted, self.source(), on_done=self._show_document
        )

    def _show_document(self, document: Document) -> None:
        if PAGE in self.window_.pages:
            self.page.show_document(document)

    def _bind_actions(self, page: str) -> None:
        can_print = page == PAGE or self.records.lists_records(page)
        bind = self.window_.commands.bind
        on_page = page == PAGE
        bind("print", (self.ask_printer if on_page else self.show_chosen) if can_print else None)
        bind("save_pdf", (self.ask_pdf if on_page else self.show_chosen) if can_print else None)


def _describe(
    inventory: Inventory,
    records: list[str],
    wanted: Wanted,
    source: str,
    *,
    progress: Progress,
) -> Document:
    if wanted.as_profile:
        from genera_desktop.services.make_profiles import describe_profiles

        return describe_profiles(
            inventory,
            records,
            readiness=wanted.readiness,
            source=source,
            language=wanted.language,
            progress=progress,
        )
    from genera_desktop.services.describe_record import describe_records

    return describe_records(inventory, records, wanted, source=source)
