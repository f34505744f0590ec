"""The command that moves an inventory to a server and back."""

from __future__ import annotations

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    TerminalProgress,
    answering,
    json_option,
    location_type,
    print_json,
)


@click.command()
@click.argument("source", type=location_type)
@click.argument("target", type=location_type)
@click.option("--keep", is_flag=True, help="Leave SOURCE as it is: TARGET becomes a copy that goes its own way.")
@json_option
@answering
def move(source: Location, target: Location, keep: bool, as_json: bool) -> int:
    """Move the inventory SOURCE to TARGET, from a file to a server (postgresql+psycopg://USER@SERVER/DATABASE) or back.

    Every row is compared there. SOURCE can still be read afterwards, but no longer changed.
    """
    from genera_desktop.services.move_inventory import move_inventory

    with TerminalProgress() as progress:
        report = move_inventory(source, target, keep=keep, progress=progress)
    if as_json:
        print_json({"source": report.source, "target": report.target, "rows": dict(report.rows)})
    else:
        count = sum(report.rows.values())
        click.echo(messages.text("moved", source=report.source, target=report.target, count=count))
    return DONE
