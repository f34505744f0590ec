"""The command that opens the window."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("open", hidden=True)
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
def open_window(inventory: Path | None = None) -> None:
    """Open the window, on INVENTORY or on the last one."""
    from genera_desktop.app import run

    sys.exit(run(inventory))
