"""Commands about the questionnaire itself."""

from __future__ import annotations

from pathlib import Path

import click

from genera_desktop import messages
from genera_desktop.commands.answering import (
    answering,
    json_option,
    print_json,
    print_problems,
    problem_json,
    status_for,
)


@click.group()
def questionnaire() -> None:
    """Look after the questionnaire: forms written as XLSForm."""


@questionnaire.command("check")
@click.argument("files", metavar="FILE ...", nargs=-1, required=True, type=click.Path(path_type=Path))
@json_option
@answering
def check_forms(files: tuple[Path, ...], as_json: bool) -> int:
    """List what is wrong in XLSForm FILEs, by sheet and cell: workbooks, folders of CSV files, Markdown tables."""
    from genera_desktop.services.check_questionnaire import check_questionnaire

    found = [(path, check_questionnaire(path)) for path in files]
    if as_json:
        listed = [
            {"file": path.absolute().name, "problems": [problem_json(one) for one in problems]}
            for path, problems in found
        ]
        print_json({"files": listed})
    else:
        for path, problems in found:
            click.echo(messages.text("checked", file=path.absolute().name, count=len(problems)))
            print_problems(problems)
    return status_for(problem for _, problems in found for problem in problems)
