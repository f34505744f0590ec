"""How commands answer: exit status, one clear line for a refusal, one JSON object for scripts, progress for people."""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, ParamSpec, Self, cast

import click

from genera_desktop import messages
from genera_desktop.address import Location, location_of
from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.languages import NAMES
from genera_desktop.problems import Problem, Severity

DONE, HAS_PROBLEMS, REFUSED = 0, 1, 2
P = ParamSpec("P")


class _LocationType(click.ParamType[Location]):
    """A file, or the address of a server."""

    name = "inventory"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Location:  # noqa: ARG002
        return location_of(value) if isinstance(value, str) else cast(Location, value)


class _OutputType(click.ParamType[Path]):
    """A file that a command writes, whose name has the ending of its kind."""

    name = "file"

    def __init__(self, ending: str) -> None:
        self.ending = ending

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path:  # noqa: ARG002
        path = Path(cast(str, value))
        check_ending(path, self.ending)
        return path


location_type = _LocationType()
"""Wherever an inventory is named."""
workbook_type, pdf_type, json_type, csv_type = map(_OutputType, (".xlsx", ".pdf", ".json", ".csv"))
"""Wherever a file to be written is named, by its kind."""
password_option = click.option(
    "--password-from",
    "password_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The first line of FILE is the password.",
)
language_option = click.option(
    "--language",
    type=click.Choice(list(NAMES)),
    callback=lambda _ctx, _parameter, value: value or messages.current_language(),
    help="The language of what is written; otherwise that of the program.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Answer with one JSON object.")


def named_language() -> str:
    """The language that was named for this start; '' where none was."""
    return str(click.get_current_context().find_root().params.get("language") or "")


def check_ending(path: Path, ending: str) -> None:
    """Refuses a name under which no program would open what is written, before any work is done."""
    if path.suffix.lower() != ending:
        raise GeneraError("output-ending", file=path.name, ending=ending)


def answering(command: Callable[P, int]) -> Callable[P, None]:
    """Turns a command's result into its exit status, and a refusal into one line (and JSON where it was asked for)."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            status = command(*args, **kwargs)
        except GeneraError as refusal:
            status = refuse(refusal.code, messages.say(refusal), as_json=bool(kwargs.get("as_json")))
        except (Cancelled, KeyboardInterrupt):
            status = refuse("cancelled", messages.text("cancelled"), as_json=bool(kwargs.get("as_json")))
        sys.exit(status)

    return run


def refuse(code: str, message: str, *, as_json: bool) -> int:
    """Says why nothing was done; the exit status for it."""
    click.echo(message, err=True)
    if as_json:
        print_json({"error": code, "message": message})
    return REFUSED


def print_json(data: Mapping[str, Any]) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=1, default=str))


def status_for(problems: Iterable[Problem]) -> int:
    """Done, or done although the content has problems. Open questions of a draft are no problem yet."""
    return HAS_PROBLEMS if any(problem.severity is Severity.ERROR for problem in problems) else DONE


def problem_json(problem: Problem) -> dict[str, str]:
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "sheet": problem.place.sheet,
        "cell": problem.place.cell,
        "message": messages.say(problem),
    }


def print_problems(problems: Iterable[Problem]) -> None:
    """Each problem on a line: where, how bad, what to do."""
    for problem in problems:
        mark = "!" if problem.severity is Severity.ERROR else "?"
        place = messages.shown(str(problem.place))
        click.echo(f"  {mark} {place + ': ' if place else ''}{messages.say(problem)}")


class TerminalProgress:
    """Progress of long work on a terminal, whose line goes at the end of the block; silent in a pipe."""

    def __init__(self) -> None:
        self._shows = sys.stderr.isatty()
        self._last = ""

    def step(self, done: int, total: int, what: str) -> None:
        """Shows how far the work is."""
        line = f"{messages.text('progress-' + what)} {done}/{total}"
        if self._shows and line != self._last:
            click.echo(f"\r\x1b[K{line}", err=True, nl=False)
            self._last = line

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shows and self._last:
            click.echo("\r\x1b[K", err=True, nl=False)


def password_of(file: Path | None) -> str:
    """The password in a file; '' where none is named."""
    if file is None:
        return ""
    from genera_desktop.workbook.password import password_in

    return password_in(file)
