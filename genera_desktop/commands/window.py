"""The command that opens the window."""

from __future__ import annotations

import click

from genera_desktop import __version__, messages
from genera_desktop.address import Location
from genera_desktop.commands import opening
from genera_desktop.commands.answering import DONE, answering, location_type, named_language


@click.command("open", hidden=True)
@click.argument("inventory", required=False, type=location_type)
@click.option("--safe-mode", is_flag=True)
@answering
def open_window(inventory: Location | None = None, safe_mode: bool = False) -> int:
    """Open the window, on INVENTORY or on the last one."""
    return opening.open_window(inventory, safe_mode=safe_mode, language=named_language())


@click.command("smoke", hidden=True)
@answering
def smoke() -> int:
    """Try the program: write a record, export it, import it, and end."""
    from genera_desktop.smoke import run_smoke_test

    run_smoke_test()
    click.echo(messages.text("smoke-passed", version=__version__))
    return DONE
