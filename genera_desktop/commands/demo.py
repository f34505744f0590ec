"""The command that plays the whole job on the fictitious inventory."""

from __future__ import annotations

from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.commands.answering import DONE, TerminalProgress, answering


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--open", "open_after", is_flag=True, help="Open the coordinator's inventory in the window afterwards.")
@answering
def demo(folder: Path, open_after: bool) -> int:
    """Play the whole job in FOLDER: five inventories, five workbooks, one merged inventory. All data is fictitious."""
    from genera_desktop.services.play_demo import play_demo

    progress = TerminalProgress()
    try:
        result = play_demo(folder, progress=progress)
    finally:
        progress.done()
    click.echo(messages.text("demo-done", folder=str(folder)))
    for path, what in result.files:
        click.echo(f"  {path.relative_to(folder)!s:<28} {what}")
    if open_after:
        from genera_desktop.app import run

        return run(result.coordinator)
    return DONE
