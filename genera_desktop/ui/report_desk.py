"""What is written for others to read: the report of the alliance, and the catalogue of its strengths."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.services.progress import Progress
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.export_language import export_language
from genera_desktop.ui.painting import paint_watched

if TYPE_CHECKING:
    from genera_desktop.services.document import Document
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.main_window import MainWindow


class ReportDesk(Desk):
    """Asks where to, has a service make what is to be said, and paints it. The tables go into a workbook beside it."""

    def __init__(self, window: MainWindow, inventory: Inventory, language: str) -> None:
        super().__init__(window, inventory, language)
        bind = window.commands.bind
        bind("report", self.ask_report)
        bind("catalogue", self.ask_catalogue)
        bind("catalogue_partners", partial(self.ask_catalogue, for_partners=True))

    def ask_report(self) -> None:
        """Asks where to, and writes the report as of today."""
        path = self._ask(self.tr("Report"), "report.pdf")
        if path is not None:
            self.write_report(path)

    def write_report(self, path: Path) -> None:
        """Writes the report, and its tables as a workbook of the same name beside it."""
        workbook = _beside(path)
        self.window_.tasks.run(
            _report,
            self.inventory,
            workbook,
            self.written_in,
            description=self.tr("Making the report"),
            on_done=partial(self._paint, path, workbook, self.written_in),
        )

    def ask_catalogue(self, *, for_partners: bool = False) -> None:
        """Asks where to, and writes the catalogue for everybody, or the one for the partners only."""
        path = self._ask(self.tr("Catalogue of strengths"), "catalogue.pdf")
        if path is not None:
            self.write_catalogue(path, for_partners=for_partners)

    def write_catalogue(self, path: Path, *, for_partners: bool = False) -> None:
        """Writes the catalogue, and as a workbook of the same name beside it."""
        workbook = _beside(path)
        self.window_.tasks.run(
            _catalogue,
            self.inventory,
            workbook,
            for_partners,
            self.written_in,
            description=self.tr("Making the catalogue"),
            on_done=partial(self._paint, path, workbook, self.written_in),
        )

    @property
    def written_in(self) -> str:
        """The language of what is written."""
        return export_language(self.window_, self.language)

    def _paint(self, path: Path, workbook: Path, written_in: str, document: Document) -> None:
        from genera_desktop.ui.document_painter import save_pdf

        said = self.tr("{file} and {workbook} are ready.").format(file=path.name, workbook=workbook.name)
        paint_watched(self.window_, partial(save_pdf, document, path), said, self.language, written_in)

    def _ask(self, title: str, name: str) -> Path | None:
        return self.ask_where(title, name, self.tr("PDF (*.pdf)"))


def _beside(path: Path) -> Path:
    """The workbook's place: nobody was asked about it, so it takes the place of no other file."""
    from genera_desktop.workbook.deliver import free_name

    workbook = path.with_suffix(".xlsx")
    return free_name(workbook) if workbook.exists() else workbook


# What runs off the main thread; each imports its service there, so that the window need not wait for it.


def _report(inventory: Inventory, workbook: Path, language: str, *, progress: Progress) -> Document:
    from genera_desktop.services.make_report import make_report, write_report_tables

    made = make_report(inventory, date.today(), language=language, progress=progress)
    write_report_tables(made, workbook, language=language, progress=progress)
    return made.document


def _catalogue(
    inventory: Inventory, workbook: Path, for_partners: bool, language: str, *, progress: Progress
) -> Document:
    from genera_desktop.services.make_catalogue import make_catalogue, write_catalogue_table

    made = make_catalogue(inventory, date.today(), for_partners=for_partners, language=language, progress=progress)
    write_catalogue_table(made, workbook, language=language, progress=progress)
    return made.document
