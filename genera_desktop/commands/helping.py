"""What `--help` and click's own refusals say, in the language of the program's user.

The English words stand at the commands themselves. A translated catalogue has them under these words.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable

import click

from genera_desktop import messages

HELP_WORDS = ("-h", "--help")
CLICKS_OWN = {
    "Options": "help-options",
    "Commands": "help-commands",
    "Show this message and exit.": "help-help",
    "Show the version and exit.": "help-version",
    "required": "help-required",
}
"""What click itself says in a command's help, and the code of our sentence for it."""


def speak_help(command: click.Command) -> None:
    """Puts what a command and its options say of themselves into the user's language, and all commands below it."""
    command.help = _translated(command.help)
    command.context_class = SpokenContext
    for option in command.params:
        if isinstance(option, click.Option):
            option.help = _translated(option.help)
    if isinstance(command, click.Group):
        for one in command.commands.values():
            speak_help(one)


def paragraphs(text: str) -> str:
    """A docstring without its indentation and the ends of its lines; between paragraphs there is an empty line."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", inspect.cleandoc(text))


def _translated(text: str | None) -> str | None:
    return messages.catalogue(messages.current_language()).get(paragraphs(text), text) if text else text


class SpokenFormatter(click.HelpFormatter):
    """Lays out help with headings in the user's language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or messages.text("help-usage"))

    def write_heading(self, heading: str) -> None:
        super().write_heading(_own(heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(term, _own(_with_own_end(told))) for term, told in rows], col_max, col_spacing)


def _own(told: str) -> str:
    return messages.text(CLICKS_OWN[told]) if told in CLICKS_OWN else told


def _with_own_end(told: str) -> str:
    """What click adds to an option's help in brackets, in the user's language."""
    start, bracket, end = told.rpartition("[")
    if not bracket or not end.endswith("]"):
        return told
    parts = [
        messages.text("help-default", value=part.removeprefix("default: "))
        if part.startswith("default: ")
        else _own(part)
        for part in end.removesuffix("]").split("; ")
    ]
    return f"{start}{bracket}{'; '.join(parts)}]"


class SpokenContext(click.Context):
    """A command under way, whose help is in the user's language."""

    formatter_class = SpokenFormatter


def refusal_of(error: click.UsageError) -> str:
    """Why a command line cannot be understood."""
    match error:
        case click.NoSuchOption():
            near = ", ".join(error.possibilities or ())
            return messages.text(
                "no-such-option-near" if near else "no-such-option", option=error.option_name, near=near
            )
        case click.NoSuchCommand():
            return messages.text("no-such-command", command=error.command_name)
        case click.MissingParameter(param=click.Option() as option):
            return messages.text("missing-option", option=" / ".join(option.opts))
        case click.MissingParameter(param=click.Argument() as argument):
            return messages.text("missing-argument", argument=argument.make_metavar(_context(error)))
        case click.BadParameter(param=click.Option() as option):
            return messages.text("bad-option", option=" / ".join(option.opts), wanted=_wanted(option, error))
        case click.BadOptionUsage():
            return messages.text("option-without-value", option=error.option_name)
        case _ if type(error) is click.UsageError:
            return messages.text("too-many-words")
        case _:
            return error.format_message()


def _context(error: click.UsageError) -> click.Context:
    return error.ctx or click.Context(click.Command(None))


def _wanted(option: click.Option, error: click.UsageError) -> str:
    """What an option takes."""
    match option.type:
        case click.IntRange(min=least, max=most):
            return messages.text("wanted-number", least=least or 0, most=most or 0)
        case click.Choice(choices=choices):
            return messages.text("wanted-choice", choices=", ".join(map(str, choices)))
        case click.DateTime():
            return messages.text("wanted-date")
    return str(option.make_metavar(_context(error)))
