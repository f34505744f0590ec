"""The command that opens the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from genera_desktop.commands.answering import answering
from genera_desktop.errors import GeneraError

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@click.command("open", hidden=True)
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
@answering
def open_window(inventory: Path | None = None) -> int:
    """Open the window, on INVENTORY or on the last one."""
    if inventory is not None and not inventory.exists():
        raise GeneraError("no-such-inventory", file=str(inventory))
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        raise GeneraError("no-display")  # Qt would end the program with a core dump
    from genera_desktop.app import run

    return run(inventory)
