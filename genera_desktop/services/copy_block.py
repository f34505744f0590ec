"""A block of the record table for Excel: answers as our workbooks show them, with or without headings."""

from __future__ import annotations

from collections.abc import Sequence

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.content import Content, content_of
from genera_desktop.services.list_cells import words_of
from genera_desktop.services.list_records import column_label
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.block_text import html_of, text_of
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import cell_of, readable
from genera_desktop.workbook.layout import title_question
from genera_desktop.workbook.words import SEPARATOR, Words

TITLE = ""
"""Stands for the column of titles among the keys of questions."""


@frozen
class CopiedBlock:
    """A block as plain text and as HTML."""

    text: str
    html: str
    rows: int


def copy_block(
    inventory: Inventory,
    form_name: str,
    records: Sequence[str],
    keys: Sequence[str],
    *,
    headings: bool = True,
    decimal_mark: str = ".",
    language: str = "en",
) -> CopiedBlock:
    """These records' answers to these questions, in this order. What is read back from it are the same answers."""
    with inventory.reading() as transaction:
        form = current_questionnaire(transaction).forms[form_name]
        words = words_of(transaction, form, language)
        titles = transaction.records.titles(form_name)
        held = transaction.records.get_many(records)
    titled = title_question(form)
    asked = [form.question(key or titled) if key or titled else None for key in keys]
    rows: list[list[CellValue]] = []
    if headings:
        own = text_in(form.titles, language, form.default_language)
        rows.append([column_label(form, one, language) if one else own for one in asked])
    for uuid in records:
        if uuid in held:
            content = content_of(held[uuid])
            rows.append([_cell(form, one, content, words) if one else titles.get(uuid) for one in asked])
    return CopiedBlock(text_of(rows, decimal_mark), html_of(rows), len(rows))


def _cell(form: Form, question: Question, content: Content, words: Words) -> CellValue:
    """The answer; of a question in a list all its answers in one cell."""
    repeat = form.enclosing_repeat[question.key]
    if not repeat:
        return cell_of(question, content.values.get(question.key), words)
    answers = (
        cell_of(question, item.values.get(question.key), words) for item in content.items if item.repeat == repeat
    )
    return SEPARATOR.join(dict.fromkeys(readable(cell) for cell in answers if cell is not None)) or None
