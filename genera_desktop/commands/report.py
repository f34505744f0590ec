"""The command that writes the alliance's report."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    TerminalProgress,
    answering,
    language_option,
    location_type,
    pdf_type,
    workbook_type,
)
from genera_desktop.services.progress import NO_PROGRESS, Progress


@click.command()
@click.argument("inventory", type=location_type)
@click.option("-o", "--output", metavar="REPORT.pdf", required=True, type=pdf_type, help="The report.")
@click.option("--workbook", metavar="TABLES.xlsx", type=workbook_type, help="The tables too, whole, as a workbook.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day that late and old are counted from; today.")
@language_option
@answering
def report(inventory: Location, output: Path, workbook: Path | None, as_of: datetime | None, language: str) -> int:
    """Write what the alliance of INVENTORY has, lacks and should do next, as a PDF with charts and tables."""
    with TerminalProgress() as progress:
        write_report(
            inventory, output, as_of.date() if as_of else date.today(), workbook, language=language, progress=progress
        )
    for path in filter(None, (output, workbook)):
        click.echo(messages.text("wrote-file", file=path.name))
    return DONE


def write_report(
    inventory: Location,
    output: Path,
    as_of: date,
    workbook: Path | None = None,
    *,
    language: str = "en",
    progress: Progress = NO_PROGRESS,
    window_follows: bool = False,
) -> object:
    """Makes the report of an inventory file and paints it.

    Where a window of the same program follows (`window_follows`), what is returned must be held until it is closed.
    """
    from genera_desktop.services.make_report import make_report, write_report_tables
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.document_painter import save_pdf
    from genera_desktop.ui.offscreen import ready_to_paint

    with Inventory.open(inventory, read_only=True) as opened:
        made = make_report(opened, as_of, language=language, progress=progress)
    if workbook is not None:
        write_report_tables(made, workbook, language=language, progress=progress)
    held = ready_to_paint(language, window_follows=window_follows)
    save_pdf(made.document, output, progress)
    return held
