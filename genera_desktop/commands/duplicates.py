"""The command that lists possible duplicates."""

from __future__ import annotations

from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    TerminalProgress,
    answering,
    csv_type,
    json_option,
    location_type,
    print_json,
)


@click.command()
@click.argument("file", type=location_type)
@click.option("-o", "--output", metavar="PAIRS.csv", required=True, type=csv_type)
@click.option("--across", type=click.Choice(["source"]), help="Compare records of different sources only.")
@click.option("--large", is_flag=True, help="Allow the higher limits of our own consolidated workbooks.")
@json_option
@answering
def duplicates(file: Location, output: Path, across: str | None, large: bool, as_json: bool) -> int:
    """List the companies and strengths of FILE that are the same or may be, each pair with its reasons.

    FILE is an inventory, a workbook, or any list of companies with the columns id and name (and source, trading_name,
    website, vat, registration, country, city, address, description).
    """
    from genera_desktop.services.find_duplicates import find_duplicates, write_pairs

    with TerminalProgress() as progress:
        found = find_duplicates(file, across=across is not None, large=large, progress=progress)
    write_pairs(found.pairs, output)
    counts = {"records": found.records, "same": found.count("same"), "possible": found.count("possible")}
    if as_json:
        print_json(counts)
    else:
        click.echo(messages.text("wrote-pairs", file=output.name, **counts))
    return DONE
