"""Commands that make inventories and the starters from which others make theirs."""

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
    password_of,
    password_option,
    print_problems,
    status_for,
)
from genera_desktop.errors import GeneraError
from genera_desktop.problems import Problem


@click.command()
@click.argument("inventory", type=location_type)
@click.option("--cluster", metavar="CODE", default="", help="The inventory of this cluster, such as GEN.")
@click.option("--coordinator", is_flag=True, help="The coordinator's inventory, into which workbooks are merged.")
@click.option("--from", "starter_file", type=click.Path(path_type=Path), help="Begin with a starter workbook.")
@click.option(
    "--questionnaire", "files", multiple=True, type=click.Path(path_type=Path), help="An XLSForm file, for each form."
)
@password_option
@answering
def new(
    inventory: Location,
    cluster: str,
    coordinator: bool,
    starter_file: Path | None,
    files: tuple[Path, ...],
    password_file: Path | None,
) -> int:
    """Make a new INVENTORY: a cluster's, the coordinator's, or from a starter workbook."""
    if sum([bool(cluster), coordinator, starter_file is not None]) != 1:
        raise GeneraError("say-which-inventory")
    if starter_file is not None:
        from genera_desktop.services.open_starter import open_starter

        opened = open_starter(starter_file, inventory, password=password_of(password_file))
        opened.inventory.close()
        report = opened.report
        click.echo(messages.text("made-from-starter", file=inventory.name, cluster=report.cluster))
        print_problems([*report.problems, *place_problems(inventory)])
        return status_for(report.problems)
    from genera_desktop.services.create_inventory import create_inventory
    from genera_desktop.services.load_questionnaire import read_questionnaire

    questionnaire = read_questionnaire(files) if files else None
    create_inventory(inventory, cluster=cluster, questionnaire=questionnaire).close()
    click.echo(messages.text("made-inventory", file=inventory.name))
    print_problems(place_problems(inventory))
    return DONE


def place_problems(inventory: Location) -> list[Problem]:
    """A warning where the file lies in a place that may damage it."""
    from genera_desktop.store.place import place_problem

    problem = place_problem(inventory)
    return [] if problem is None else [problem]


@click.command()
@click.argument("inventory", type=location_type)
@click.option("--cluster", metavar="CODE", default="", help="The cluster that begins with it, such as TUR.")
@click.option("--all", "every", is_flag=True, help="One for each cluster, into a folder.")
@click.option("-o", "--output", metavar="WORKBOOK|FOLDER", required=True, type=click.Path(path_type=Path))
@password_option
@language_option
@answering
def starter(
    inventory: Location, cluster: str, every: bool, output: Path, password_file: Path | None, language: str
) -> int:
    """Write the starter WORKBOOK of a cluster, or all of them: questionnaire, round and the cluster's own records."""
    from genera_desktop.services.export_workbook import make_starter
    from genera_desktop.services.make_starters import make_starters
    from genera_desktop.store.inventory import Inventory

    if every == bool(cluster):
        raise GeneraError("say-which-starter")
    if not every:
        check_ending(output, ".xlsx")
    password = password_of(password_file)
    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        if every:
            written = make_starters(opened, output, language=language, password=password, progress=progress)
        else:
            written = [make_starter(opened, cluster, output, language=language, password=password, progress=progress)]
    for report in written:
        click.echo(messages.text("wrote-file", file=report.path.name))
    return DONE
