"""The command that writes forms for companies to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    TerminalProgress,
    answering,
    check_ending,
    language_option,
    location_type,
)

existing_path = click.Path(path_type=Path)


@click.command("company-form")
@click.argument("inventory", type=location_type)
@click.option(
    "--record",
    "records",
    metavar="ID",
    multiple=True,
    required=True,
    help="A company: its id, such as GEN-C01, or its name.",
)
@click.option("-o", "--output", metavar="WORKBOOK", required=True, type=existing_path, help="Several: a folder.")
@language_option
@click.option("--until", metavar="DATE", default="", help="Until when the company should answer.")
@click.option("--reply-to", metavar="ADDRESS", default="", help="Where the company sends it back to.")
@click.option("--greeting", metavar="TEXT", default="", help="What the first page begins with.")
@click.option("--without-personal-data", is_flag=True, help="Leave out what is known about contact persons.")
@answering
def company_form(
    inventory: Location,
    records: tuple[str, ...],
    output: Path,
    language: str,
    until: str,
    reply_to: str,
    greeting: str,
    without_personal_data: bool,
) -> int:
    """Write the pre-filled WORKBOOK that a company of INVENTORY corrects and sends back; import takes the reply.

    Several companies get one file each, in a folder.
    """
    from genera_desktop.services.company_forms import Letter, company_named, make_company_form, make_company_forms
    from genera_desktop.store.inventory import Inventory

    letter = Letter(language, until, reply_to, greeting)
    personal = not without_personal_data
    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        uuids = [company_named(opened, name) for name in records]
        if len(uuids) > 1 or output.is_dir():
            report = make_company_forms(opened, uuids, output, letter, personal_data=personal, progress=progress)
        else:
            check_ending(output, ".xlsx")
            report = make_company_form(opened, uuids[0], output, letter, personal_data=personal)
    for path in report.files.values():
        click.echo(messages.text("wrote-file", file=path.name))
    for reason, count in sorted(report.withheld.items()):
        click.echo("  " + messages.text(f"withheld-{reason}", count=count))
    return DONE
