"""Commands that exchange workbooks: export, import, check, merge, decisions, inspect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from genera_desktop import messages
from genera_desktop.address import Location
from genera_desktop.commands.answering import (
    DONE,
    TerminalProgress,
    answering,
    json_option,
    json_type,
    language_option,
    location_type,
    password_of,
    password_option,
    print_json,
    print_problems,
    problem_json,
    status_for,
    workbook_type,
)

if TYPE_CHECKING:  # services load slowly, and a command needs only its own
    from genera_desktop.questionnaire.model import Texts
    from genera_desktop.services.import_plan import ImportReport
    from genera_desktop.services.merge_submissions import MergeReport

existing_path = click.Path(path_type=Path)


@click.command()
@click.argument("inventory", type=location_type)
@click.option("-o", "--output", metavar="WORKBOOK", required=True, type=workbook_type)
@click.option("--without-personal-data", is_flag=True, help="Leave out everything about persons.")
@language_option
@password_option
@answering
def export(
    inventory: Location, output: Path, without_personal_data: bool, language: str, password_file: Path | None
) -> int:
    """Write the WORKBOOK that a cluster sends: everything of INVENTORY that may leave it."""
    from genera_desktop.services.export_workbook import export_workbook
    from genera_desktop.store.inventory import Inventory

    password = password_of(password_file)
    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        report = export_workbook(
            opened,
            output,
            language=language,
            personal_data=not without_personal_data,
            password=password,
            progress=progress,
        )
    counts = _counts_told(report.records, report.plurals)
    click.echo(messages.text("exported", file=output.name, counts=counts))
    for reason, count in sorted(report.withheld.items()):
        click.echo("  " + messages.text(f"withheld-{reason}", count=count))
    return DONE


@click.command("import")
@click.argument("inventory", type=location_type)
@click.argument("workbooks", metavar="WORKBOOK ...", nargs=-1, required=True, type=existing_path)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@password_option
@json_option
@answering
def import_(
    inventory: Location, workbooks: tuple[Path, ...], dry_run: bool, password_file: Path | None, as_json: bool
) -> int:
    """Import WORKBOOKs, or all in a folder, into INVENTORY. A wrong cell keeps the old answer and is listed; a bad
    file changes nothing, and stopping changes nothing at all."""
    from genera_desktop.services.find_workbooks import named_workbooks
    from genera_desktop.services.merge_submissions import import_all
    from genera_desktop.store.inventory import Inventory

    found, password = named_workbooks(workbooks), password_of(password_file)
    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        report = import_all(opened, found, dry_run=dry_run, password=password, progress=progress)
    if dry_run and not as_json:
        click.echo(messages.text("submission-foreseen"))
    return _answer(report, as_json, dry_run=dry_run)


@click.command()
@click.argument("workbooks", metavar="WORKBOOK ...", nargs=-1, required=True, type=existing_path)
@password_option
@json_option
@answering
def check(workbooks: tuple[Path, ...], password_file: Path | None, as_json: bool) -> int:
    """List what is wrong in WORKBOOKs, or all in a folder, by sheet and cell, without an inventory."""
    from genera_desktop.services.check_workbook import check_workbooks
    from genera_desktop.services.find_workbooks import named_workbooks

    found = check_workbooks(named_workbooks(workbooks), password=password_of(password_file))
    if as_json:
        files = [{"file": path.name, "problems": [problem_json(one) for one in problems]} for path, problems in found]
        print_json({"files": files})
    else:
        for path, problems in found:
            click.echo(messages.text("checked", file=path.name, count=len(problems)))
            print_problems(problems)
    return status_for(problem for _, problems in found for problem in problems)


@click.command()
@click.argument("workbooks", metavar="WORKBOOK ...", nargs=-1, required=True, type=existing_path)
@click.option("-o", "--output", metavar="CONSOLIDATED", required=True, type=workbook_type)
@click.option("--into", metavar="INVENTORY", type=location_type, help="Merge into this coordinator's inventory.")
@click.option("--decisions", "decisions_file", metavar="FILE", type=existing_path, help="Decisions to apply.")
@password_option
@click.option(
    "--output-password-from",
    "output_password_file",
    metavar="FILE",
    type=existing_path,
    help="The first line of FILE is the password of CONSOLIDATED.",
)
@language_option
@json_option
@answering
def merge(
    workbooks: tuple[Path, ...],
    output: Path,
    into: Location | None,
    decisions_file: Path | None,
    password_file: Path | None,
    output_password_file: Path | None,
    language: str,
    as_json: bool,
) -> int:
    """Merge WORKBOOKs, or all in a folder, into one consolidated workbook, each value with its source."""
    from genera_desktop.services.find_workbooks import named_workbooks
    from genera_desktop.services.merge_submissions import merge_workbooks

    found = named_workbooks(workbooks)
    with TerminalProgress() as progress:
        report = merge_workbooks(
            found,
            output,
            into=into,
            decisions_file=decisions_file,
            language=language,
            password=password_of(password_file),
            output_password=password_of(output_password_file),
            progress=progress,
        )
    return _answer(report, as_json)


@click.command("return")
@click.argument("inventory", type=location_type)
@click.option("--cluster", metavar="CODE", required=True, help="The cluster whose last workbook goes back to it.")
@click.option("-o", "--output", metavar="WORKBOOK", required=True, type=workbook_type)
@language_option
@answering
def return_(inventory: Location, cluster: str, output: Path, language: str) -> int:
    """Write the WORKBOOK that a cluster sent last, with its problems and your corrections marked at their cells."""
    from genera_desktop.services.return_workbook import return_workbook
    from genera_desktop.store.inventory import Inventory

    with TerminalProgress() as progress, Inventory.open(inventory) as opened:
        report = return_workbook(opened, output, cluster=cluster, language=language, progress=progress)
    counts = {"problems": report.problems, "warnings": report.warnings, "corrections": report.corrections}
    click.echo(messages.text("returned", file=output.name, **counts))
    return DONE


@click.command()
@click.argument("inventory", type=location_type)
@click.option("-o", "--output", metavar="FILE.json", required=True, type=json_type)
@answering
def decisions(inventory: Location, output: Path) -> int:
    """Write all decisions of INVENTORY as a file that `merge --decisions` takes."""
    from genera_desktop.services.decisions import write_decisions
    from genera_desktop.store.inventory import Inventory

    with Inventory.open(inventory) as opened:
        count = write_decisions(opened, output)
    click.echo(messages.text("wrote-decisions", file=output.name, count=count))
    return DONE


@click.command()
@click.argument("file", type=existing_path)
@json_option
@click.option("--large", is_flag=True, help="Allow the higher limits of our own consolidated workbooks.")
@answering
def inspect(file: Path, as_json: bool, large: bool) -> int:
    """Show what the importer reads of any Excel FILE."""
    from genera_desktop.services.inspect_workbook import inspect_workbook

    found = inspect_workbook(file, large=large)
    if as_json:
        print_json(found)
    else:
        for name, cells in found["sheets"].items():
            click.echo(messages.text("inspected-sheet", sheet=name, count=len(cells)))
        click.echo(messages.text("inspected-flags", flags=", ".join(found["flags"]) or "-"))
    return DONE


def _answer(report: MergeReport, as_json: bool, *, dry_run: bool = False) -> int:
    if as_json:
        print_json(report_json(report))
    else:
        for submission in report.submissions:
            _print_submission(submission, report.plurals, dry_run=dry_run)
        click.echo(
            messages.text(
                "merge-totals",
                records=_counts_told(report.records, report.plurals),
                same=report.same,
                possible=report.possible,
                conflicts=report.conflicts,
            )
        )
    return status_for(_all_problems(report.submissions))


def report_json(report: MergeReport) -> dict[str, Any]:
    """The answer of `import` and `merge` for scripts."""
    return {
        "submissions": [
            {
                "file": one.file,
                "cluster": one.cluster,
                "sha256": one.sha256,
                "status": one.status,
                "submission": one.submission,
                "forms": {form: dict(counts) for form, counts in one.forms.items()},
                "problems": [problem_json(problem) for problem in one.problems],
            }
            for one in report.submissions
        ],
        "records": dict(report.records),
        "duplicates": {"same": report.same, "possible": report.possible},
        "conflicts": report.conflicts,
    }


def _all_problems(submissions: Iterable[ImportReport]) -> Iterable[Any]:
    return (problem for submission in submissions for problem in submission.problems)


def _print_submission(report: ImportReport, plurals: Mapping[str, Texts], *, dry_run: bool) -> None:
    from genera_desktop.services.import_plan import APPLIED

    status = "waiting" if dry_run and report.status == APPLIED else report.status
    click.echo(messages.text(f"submission-{status}", file=report.file, cluster=report.cluster))
    for form, counts in report.forms.items():
        told = ", ".join(messages.text(f"told-{kind}", count=count) for kind, count in counts.items() if count)
        if told:
            click.echo("  " + messages.text("report-count", what=_called(form, plurals), count=told))
    print_problems(report.problems)


def _counts_told(records: Mapping[str, int], plurals: Mapping[str, Texts]) -> str:
    return ", ".join(f"{_called(form, plurals)} {count}" for form, count in records.items() if count) or "0"


def _called(form: str, plurals: Mapping[str, Texts]) -> str:
    """What the form's records are called in the user's language."""
    from genera_desktop.questionnaire.model import text_in

    return text_in(plurals.get(form, {}), messages.current_language(), "en") or form
