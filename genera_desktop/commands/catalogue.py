"""The commands that write what is handed to others: the catalogue of strengths, and profiles of one page each."""

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

COMPANIES, CLUSTERS = "companies", "clusters"


@click.command()
@click.argument("inventory", type=location_type)
@click.option("-o", "--output", metavar="CATALOGUE.pdf", required=True, type=pdf_type, help="The catalogue.")
@click.option("--workbook", metavar="CATALOGUE.xlsx", type=workbook_type, help="The same as a workbook.")
@click.option("--for-partners", is_flag=True, help="Also what is shared with the alliance only.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day on its cover; today.")
@language_option
@answering
def catalogue(
    inventory: Location,
    output: Path,
    workbook: Path | None,
    for_partners: bool,
    as_of: datetime | None,
    language: str,
) -> int:
    """Write the strengths of INVENTORY that are shared publicly, to show abroad: no notes, no prices, no persons."""
    from genera_desktop.services.make_catalogue import make_catalogue, write_catalogue_table
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.document_painter import save_pdf
    from genera_desktop.ui.offscreen import ready_to_paint

    day = as_of.date() if as_of else date.today()
    with TerminalProgress() as progress:
        with Inventory.open(inventory, read_only=True) as opened:
            made = make_catalogue(opened, day, for_partners=for_partners, language=language, progress=progress)
        if workbook is not None:
            write_catalogue_table(made, workbook, language=language, progress=progress)
        held = ready_to_paint(language)
        save_pdf(made.document, output, progress)
        del held
    for path in filter(None, (output, workbook)):
        click.echo(messages.text("wrote-file", file=path.name))
    return DONE


@click.command()
@click.argument("inventory", type=location_type)
@click.option("-o", "--output", metavar="PROFILES.pdf", required=True, type=pdf_type, help="The profiles, a page each.")
@click.option(
    "--record",
    "records",
    metavar="ID",
    multiple=True,
    help="A company or cluster: its id, such as GEN-C01, or its name; otherwise all.",
)
@click.option("--of", "kind", type=click.Choice([COMPANIES, CLUSTERS]), default=COMPANIES, show_default=True)
@click.option("--readiness", is_flag=True, help="Also how ready each company is, against the median: not to pass on.")
@language_option
@answering
def profile(
    inventory: Location, output: Path, records: tuple[str, ...], kind: str, readiness: bool, language: str
) -> int:
    """Write a page about each company or cluster of INVENTORY, without persons and notes."""
    from genera_desktop.services.make_profiles import KINDS, describe_profiles, profile_named
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.document_painter import save_pdf
    from genera_desktop.ui.offscreen import ready_to_paint

    role = dict(zip((COMPANIES, CLUSTERS), KINDS, strict=True))[kind]
    with TerminalProgress() as progress:
        with Inventory.open(inventory, read_only=True) as opened:
            uuids = [profile_named(opened, name) for name in records]
            document = describe_profiles(
                opened, uuids or None, kind=role, readiness=readiness, language=language, progress=progress
            )
        held = ready_to_paint(language)
        save_pdf(document, output, progress)
        del held
    click.echo(messages.text("wrote-file", file=output.name))
    return DONE
