"""The command that plays the whole job on the fictitious inventory."""

from __future__ import annotations

from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.commands.answering import DONE, TerminalProgress, answering
from genera_desktop.commands.opening import has_display
from genera_desktop.commands.report import write_report
from genera_desktop.errors import GeneraError


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--open", "open_after", is_flag=True, help="Open the coordinator's inventory in the window afterwards.")
@answering
def demo(folder: Path, open_after: bool) -> int:
    """Play the whole job in FOLDER: five inventories, five workbooks, one merged inventory, its report. All is
    fictitious."""
    from genera_desktop.services.play_demo import DECIDED, REPORT, play_demo, reference_day

    if open_after and not has_display():
        raise GeneraError("no-display")  # before a minute's work, and not after it
    with TerminalProgress() as progress:
        result = play_demo(folder, progress=progress)
        held = write_report(
            folder / DECIDED,
            folder / REPORT,
            reference_day(),
            language=messages.current_language(),
            progress=progress,
            window_follows=open_after,
        )
    click.echo(messages.text("demo-done", folder=str(folder)))
    for path, what in [*result.files, (folder / REPORT, messages.text("demo-report"))]:
        click.echo(f"  {path.relative_to(folder)!s:<28} {what}")
    if open_after:
        from genera_desktop.start import run

        return run(result.coordinator)
    del held
    return DONE
