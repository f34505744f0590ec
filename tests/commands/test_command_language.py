"""The command line in the user's language: its help, its refusals, its answers."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from genera_desktop import messages
from genera_desktop.commands.group import program
from genera_desktop.commands.helping import paragraphs, refusal_of
from translatable import help_texts


def run(*words: str) -> str:
    return CliRunner().invoke(program, list(words)).output


def all_commands(command: click.Command = program) -> list[click.Command]:
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return [command, *(one for each in below if not each.hidden for one in all_commands(each))]


def test_whatever_a_command_says_of_itself_is_offered_to_translators(root: Path) -> None:
    said = {paragraphs(command.help or "") for command in all_commands()}
    options = [one for command in all_commands() for one in command.params if isinstance(one, click.Option)]
    said |= {option.help for option in options if option.help and option.name != "version"}

    assert said - set(help_texts(root)) == set()


def test_without_a_word_about_it_the_commands_speak_english() -> None:
    assert "Usage: " in run("export", "--help")
    assert messages.current_language() == "en"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["export", "--foo"], "no option --foo"),
        (["export", "--outpu", "x"], "Did you mean --output?"),
        (["export"], "INVENTORY is missing"),
        (["export", "a"], "The option -o / --output is missing"),
        (["export", "a", "-o"], "-o needs a value"),
        (["analyse", "a", "--trl", "99"], "a whole number from 1 to 9"),
        (["analyse", "a", "--as-of", "soon"], "a date such as"),
        (["duplicates", "a", "-o", "b.csv", "--across", "x"], "one of source"),
        (["analyse", "a", "b"], "more on the line"),
        (["questionnaire", "foo"], "no command foo"),
        (["--language", "de"], "one of en, fr, it, et, fi, nl"),
    ],
)
def test_a_line_that_cannot_be_understood_is_refused_in_our_own_words(words: list[str], told: str) -> None:
    result = CliRunner().invoke(program, words)

    assert result.exit_code == 2
    assert told in result.output
    assert result.output.count("\n") == 1


def test_what_nobody_foresaw_is_still_told() -> None:
    assert refusal_of(click.BadArgumentUsage("Something else.")) == "Something else."


def test_what_click_adds_to_the_help_is_translated_too() -> None:
    said = run("--language", "fi", "analyse", "--help") + run("--language", "fi", "export", "--help")

    assert messages.text("help-required", "fi") in said
    assert messages.text("help-default", "fi", value="JP") in said
    assert "[required]" not in said
