"""The command that answers the coordinator's questions from an inventory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import click

from genera_desktop.address import Location
from genera_desktop.commands.answering import DONE, TerminalProgress, answering, json_option, location_type, print_json
from genera_desktop.messages import current_language

LAST_QUESTION = 30
WIDEST = 48


@click.command()
@click.argument("inventory", type=location_type)
@click.option("--question", type=click.IntRange(1, LAST_QUESTION), help="Only this question; otherwise all thirty.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day that late and old are counted from; today.")
@click.option("--market", default="JP", show_default=True, help="The market of question 14.")
@click.option("--trl", type=click.IntRange(1, 9), default=8, show_default=True, help="The least level of question 14.")
@json_option
@answering
def analyse(
    inventory: Location, question: int | None, as_of: datetime | None, market: str, trl: int, as_json: bool
) -> int:
    """Answer the thirty questions of the alliance, or one of them, from INVENTORY with its duplicates as one."""
    from genera_desktop.analysis.questions import QUESTIONS, Asked, answer
    from genera_desktop.services.analyse import merged_inventory
    from genera_desktop.services.load_questionnaire import current_questionnaire
    from genera_desktop.services.word_analysis import plain_rows, question_title, worded
    from genera_desktop.store.inventory import Inventory

    spoken = current_language()
    with Inventory.open(inventory, read_only=True) as opened:
        with TerminalProgress() as progress:
            merged = merged_inventory(opened, language=spoken, progress=progress)
        with opened.reading() as transaction:
            questionnaire = current_questionnaire(transaction)
    asked = Asked(as_of.date() if as_of else date.today(), market, trl)
    answers = {number: answer(merged, number, asked) for number in ([question] if question else QUESTIONS)}
    if as_json:
        print_json(
            {
                "questions": [
                    {
                        "question": number,
                        "title": question_title(number, spoken),
                        "rows": plain_rows(tables[0]),
                        "tables": {table.name: plain_rows(table) for table in tables},
                    }
                    for number, tables in answers.items()
                ]
            }
        )
        return DONE
    for number, tables in answers.items():
        click.echo(f"{number}. {question_title(number, spoken)}")
        for table in tables:
            words = worded(table, merged, questionnaire, spoken, short=True)
            click.echo(f"\n  {words.title}")
            _print_table(words.headers, words.rows, words.is_number)
        click.echo("")
    return DONE


def _print_table(headers: Sequence[str], rows: Sequence[Sequence[str]], is_number: Sequence[bool]) -> None:
    """A table in columns of even width; what is longer than a column is cut."""
    lines = [[_cut(cell) for cell in row] for row in (headers, *rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(headers))]
    for line in lines:
        cells = [
            cell.rjust(width) if right else cell.ljust(width)
            for cell, width, right in zip(line, widths, is_number, strict=True)
        ]
        click.echo(f"    {'  '.join(cells).rstrip()}")


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else f"{cell[: WIDEST - 1]}…"
