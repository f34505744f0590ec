"""The program's command: without a command word it opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import click

import genera_desktop
from genera_desktop import messages
from genera_desktop.commands import (
    analyse,
    catalogue,
    company_form,
    demo,
    duplicates,
    exchange,
    inventory,
    move,
    persons,
    questionnaire,
    report,
    window,
)
from genera_desktop.commands.answering import refuse
from genera_desktop.commands.helping import HELP_WORDS, refusal_of, speak_help
from genera_desktop.errors import GeneraError
from genera_desktop.languages import NAMES, language_in_use
from genera_desktop.settings import SettingsFile

PROGRAM = "genera-desktop"


class Program(click.Group):
    """A group whose first word may also be the inventory to open: `genera-desktop partner.genera`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **more: Any) -> Any:
        """Runs a command. One that nobody can understand is refused like everything else: one line, JSON, status 2."""
        words = sys.argv[1:] if args is None else args
        messages.use_language(language_in_use(_language_named(words), SettingsFile().current.language))
        if set(HELP_WORDS) & set(words):
            speak_help(self)
        try:
            status = super().main(args, *rest, **{"prog_name": PROGRAM, **more, "standalone_mode": False})
        except click.UsageError as error:
            typed = error.ctx.command_path if error.ctx else PROGRAM
            said = messages.text("not-understood", problem=refusal_of(error), command=typed)
            status = refuse("not-understood", said, as_json="--json" in words)
        except GeneraError as refusal:  # of a word on the command line itself
            status = refuse(refusal.code, messages.say(refusal), as_json="--json" in words)
        except click.Abort:
            status = refuse("cancelled", messages.text("cancelled"), as_json="--json" in words)
        sys.exit(status or 0)


def _language_named(words: Sequence[str]) -> str:
    """The language that is named before the command, in which even a mistake further on is told."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        name, _, value = word.partition("=")
        if name == "--language":
            return value or following
        if not word.startswith("-"):
            break
    return ""


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(genera_desktop.__version__, prog_name="GEN.ERA Desktop")
@click.option("--language", type=click.Choice(list(NAMES)), help="The language of the program, this time.")
@click.option("--safe-mode", is_flag=True, help="Open the window with nothing as it was left, without graphics card.")
@click.option("--smoke", is_flag=True, help="Try the program: write a record, export it, import it, and end.")
@click.pass_context
def program(
    ctx: click.Context,
    language: str | None,  # noqa: ARG001 - it is in force already
    safe_mode: bool,
    smoke: bool,
) -> None:
    """GEN.ERA Desktop: an inventory of companies and strengths, and the desk where several become one.

    Without a command it opens the window, on INVENTORY where one is named.
    """
    if smoke:
        ctx.invoke(window.smoke)
    elif ctx.invoked_subcommand is None:
        ctx.invoke(window.open_window, safe_mode=safe_mode)


for _command in (
    window.open_window,
    inventory.new,
    inventory.starter,
    exchange.export,
    company_form.company_form,
    exchange.import_,
    exchange.check,
    exchange.merge,
    exchange.return_,
    exchange.decisions,
    exchange.inspect,
    duplicates.duplicates,
    analyse.analyse,
    report.report,
    catalogue.catalogue,
    catalogue.profile,
    questionnaire.questionnaire,
    move.move,
    persons.erase,
    persons.person,
    demo.demo,
):
    program.add_command(_command)
