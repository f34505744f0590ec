"""A block from Excel on its way into the record table: into the cells that are there, or as new rows at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Form, Question
from genera_desktop.records.list_columns import LABEL, NAME, WORD, ListColumn, match_columns
from genera_desktop.services.copy_block import TITLE
from genera_desktop.services.edit_many import PASTE, EditPlan, Wish, plan_edits
from genera_desktop.services.list_cells import answer_in, words_of
from genera_desktop.services.list_records import column_label
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.read_list import ListRow, ListTable
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import cell_name
from genera_desktop.workbook.layout import title_question
from genera_desktop.workbook.words import Words

Block = Sequence[Sequence[str]]
_HEADED = 0.5
"""The share of a first row's cells that must be headings for the row to be one of headings."""


@frozen
class Target:
    """Where a block goes: the records from the first selected row on, the columns (keys of questions, or TITLE) from
    the first selected one on, and how many rows and columns are selected."""

    records: Sequence[str]
    keys: Sequence[str]
    height: int = 1
    width: int = 1


def plan_paste(
    inventory: Inventory,
    form_name: str,
    block: Block,
    target: Target,
    *,
    language: str = "en",
    progress: Progress = NO_PROGRESS,
) -> EditPlan:
    """What pasting into cells would change. One cell fills all selected ones, a block that fits into the selection
    several times is repeated, any other is pasted once. Headings that the block brings along are left out."""
    with inventory.reading() as transaction:
        form = current_questionnaire(transaction).forms[form_name]
        words = words_of(transaction, form, language)
    keys = [title_question(form) if key == TITLE else key for key in target.keys]
    first = 1 if len(block) > 1 and _heads(form, block[0], keys) else 0
    wishes: list[Wish] = []
    unplaced: list[Problem] = []
    for row, column, place, text in _spread(block, first, target):
        cell = cell_name(*place)
        if row >= len(target.records):
            unplaced.append(Problem("paste-below-last").at(cell=cell, form=form_name))
        elif column >= len(keys):
            unplaced.append(Problem("paste-beyond-last").at(cell=cell, form=form_name, record=target.records[row]))
        else:
            wishes.append(_wish(form, target.records[row], keys[column], text, cell, words))
    return plan_edits(inventory, form_name, wishes, PASTE, unplaced=unplaced, language=language, progress=progress)


def pasted_list(form: Form, block: Block, keys: Sequence[str], sheet: str, language: str = "en") -> ListTable:
    """The block as a list of new records: below its own headings where it brings some, else below those of these
    columns of the table."""
    own = _has_headings(form, block[0])
    shown = [title_question(form) if key == TITLE else key for key in keys]
    labels = [_label(form, form.by_key.get(key), language) for key in shown]
    width = len(block[0])
    headings = list(block[0]) if own else (labels + [""] * width)[:width]
    rows = tuple(
        ListRow(number, [text.strip() or None for text in row])
        for number, row in enumerate(block, 1)
        if any(text.strip() for text in row) and not (own and number == 1)
    )
    return ListTable(sheet, tuple(" ".join(text.split()) for text in headings), rows)


def _spread(block: Block, first: int, target: Target) -> Iterator[tuple[int, int, tuple[int, int], str]]:
    """Each cell to paste: row and column in the target, and row and column (from 1) and text in the block."""
    height, width = len(block) - first, len(block[0])
    rows = target.height if target.height % height == 0 else height
    columns = target.width if target.width % width == 0 else width
    for row in range(max(rows, height)):
        for column in range(max(columns, width)):
            line, place = first + row % height, column % width
            yield row, column, (line + 1, place + 1), block[line][place]


def _wish(form: Form, record: str, key: str, text: str, cell: str, words: Words) -> Wish:
    if not key:
        return Wish(record, key, trouble=Problem("paste-into-title").at(cell=cell))
    reading = answer_in(form.question(key), text.strip() or None, words)
    if reading.trouble is None:
        return Wish(record, key, reading.value)
    return Wish(record, key, trouble=Problem(reading.trouble.code, params=reading.trouble.params).at(cell=cell))


def _has_headings(form: Form, row: Sequence[str]) -> bool:
    filled = [text for text in row if text.strip()]
    found = match_columns(form, [ListColumn(text) for text in filled])
    named = sum(match.reason in (NAME, LABEL, WORD) for match in found.values())
    return bool(filled) and named >= _HEADED * len(filled)


def _heads(form: Form, row: Sequence[str], keys: Sequence[str]) -> bool:
    """Whether a row holds the headings of these columns."""
    found = match_columns(form, [ListColumn(text) for text in row])
    named = sum(
        match.reason in (NAME, LABEL) and place < len(keys) and match.question == keys[place]
        for place, match in found.items()
    )
    filled = sum(bool(text.strip()) for text in row)
    return filled > 0 and named >= _HEADED * filled


def _label(form: Form, question: object, language: str) -> str:
    if not isinstance(question, Question):
        return ""
    return column_label(form, question, language)
