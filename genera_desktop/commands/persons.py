"""Commands about persons: what is kept of somebody, and erasing somebody everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    HAS_PROBLEMS,
    TerminalProgress,
    answering,
    json_option,
    json_type,
    location_type,
    print_json,
)
from genera_desktop.errors import GeneraError

if TYPE_CHECKING:
    from genera_desktop.services.erase_person import ErasureReport
    from genera_desktop.services.persons import Person
    from genera_desktop.store.inventory import Inventory


@click.command()
@click.argument("inventory", type=location_type)
@click.option(
    "--contact", metavar="ITEM_ID", default="", help="The id of the contact, as `erase --dry-run --json` names it."
)
@click.option("--find", metavar="TEXT", default="", help="The whole name, e-mail address or telephone number.")
@click.option(
    "--in-texts",
    is_flag=True,
    help="Also put a mark in place of the name, e-mail address and telephone number in all other answers.",
)
@click.option("--dry-run", is_flag=True, help="Say who would be erased and change nothing.")
@json_option
@answering
def erase(inventory: Location, contact: str, find: str, in_texts: bool, dry_run: bool, as_json: bool) -> int:
    """Erase a person everywhere in INVENTORY and its backups, for ever: this cannot be undone.

    With --contact, wherever the same person is recorded. Other answers that name the person are listed; with
    --dry-run before anything is done.
    """
    from genera_desktop.services.erase_person import erase_persons, foresee_erasing
    from genera_desktop.store.inventory import Inventory

    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        persons = _chosen(opened, contact, find)
        if dry_run:
            report = foresee_erasing(opened, persons)
        else:
            report = erase_persons(opened, persons, in_texts=in_texts, progress=progress)
    if as_json:
        print_json(_report_json(persons, report, dry_run=dry_run))
    else:
        _print_report(persons, report, dry_run=dry_run)
    return HAS_PROBLEMS if report.elsewhere and not in_texts else DONE


@click.command()
@click.argument("inventory", type=location_type)
@click.option("--contact", metavar="ITEM_ID", default="", help="The id of the contact.")
@click.option("--find", metavar="TEXT", default="", help="The whole name, e-mail address or telephone number.")
@click.option("-o", "--output", metavar="FILE.json", required=True, type=json_type)
@answering
def person(inventory: Location, contact: str, find: str, output: Path) -> int:
    """Write everything that INVENTORY keeps of one person, for somebody who asks."""
    from genera_desktop.services.about_person import write_about_person
    from genera_desktop.store.inventory import Inventory

    with Inventory.open(inventory, read_only=True) as opened:
        persons = _chosen(opened, contact, find)
        count = write_about_person(opened, {one.item for one in persons}, output, language=messages.current_language())
    click.echo(messages.text("wrote-person", file=output.name, count=count))
    return DONE


def _chosen(inventory: Inventory, contact: str, find: str) -> list[Person]:
    from genera_desktop.services.persons import all_persons, named, same_person

    if bool(contact) == bool(find):
        raise GeneraError("say-which-person")
    everyone = all_persons(inventory)
    if find:
        found = named(everyone, find)
    else:
        found = [one for known in everyone if known.item == contact for one in same_person(everyone, known)]
    if not found:
        raise GeneraError("no-such-person")
    return found


def _report_json(persons: Iterable[Person], report: ErasureReport, *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "erased": [{"record": one.record, "form": one.form, "item": one.item} for one in persons],
        "backups": {"rewritten": report.backups_rewritten, "removed": report.backups_removed},
        "in_texts": report.in_texts,
        "elsewhere": [
            {"record": one.record, "question": one.question, "item": one.address.item} for one in report.elsewhere
        ],
    }


def _print_report(persons: Iterable[Person], report: ErasureReport, *, dry_run: bool) -> None:
    for one in persons:
        click.echo("  " + messages.text("erase-place", title=one.title or one.record[:8], item=one.item))
    if dry_run:
        click.echo(messages.text("erase-foreseen", count=report.items))
    else:
        click.echo(
            messages.text(
                "erase-done", count=report.items, rewritten=report.backups_rewritten, removed=report.backups_removed
            )
        )
    told = ("  ", "erase-in-texts") if report.in_texts else ("  ? ", "erase-elsewhere")
    for place in report.elsewhere:
        click.echo(told[0] + messages.text(told[1], title=place.title, question=place.question))
