"""The process that reads foreign files for the program: paths come in, plain values go out, nothing else is in reach.

Each answer is a run of pickles: `("sheet", name, hidden, notes, rows)` for each sheet, then `("book", flags, modified)`
or `("refused", code, params)`. Rows without values are left out, the others carry their index.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import BinaryIO

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import LIST, MARKDOWN, REFERENCE_SHEETS, SUBMISSION_BOOK, Book
from genera_desktop.workbook.limits import MEGABYTE, Limits
from genera_desktop.workbook.memory_limit import limit_memory
from genera_desktop.workbook.read import read_book


def main(megabytes: int) -> None:
    """Answers each pickled (path, limits, what it is read as) on the standard input until it ends."""
    questions, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not get between the answers
    limit_memory(megabytes * MEGABYTE)
    while True:
        try:
            path, limits, kind = pickle.load(questions)
        except EOFError:
            return
        _answer(Path(path), limits, kind, megabytes, answers)


def _answer(path: Path, limits: Limits, kind: str, megabytes: int, answers: BinaryIO) -> None:
    try:
        _send(_read(path, limits, kind), answers)
    except GeneraError as refusal:
        pickle.dump(("refused", refusal.code, dict(refusal.params)), answers)
    except MemoryError:
        pickle.dump(("refused", "reading-memory", {"file": path.name, "megabytes": megabytes}), answers)
    answers.flush()


def _read(path: Path, limits: Limits, kind: str) -> Book:
    """The file as what it is read as. Nearly all are workbooks: the other readers are imported at first use."""
    if kind == LIST:
        from genera_desktop.workbook.csv_text import read_csv

        return read_csv(path, limits)
    if kind == MARKDOWN:
        from genera_desktop.workbook.markdown_text import read_markdown

        return read_markdown(path, limits)
    return read_book(path, limits, without=REFERENCE_SHEETS if kind == SUBMISSION_BOOK else ())


def _send(book: Book, answers: BinaryIO) -> None:
    for sheet in book.sheets:
        rows = [(at, row) for at, row in enumerate(sheet.rows) if row]
        pickle.dump(("sheet", sheet.name, sheet.hidden, sheet.notes, rows), answers, pickle.HIGHEST_PROTOCOL)
    pickle.dump(("book", sorted(book.flags), book.modified), answers, pickle.HIGHEST_PROTOCOL)
