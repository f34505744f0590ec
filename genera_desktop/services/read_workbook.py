"""A submission workbook from disk, through the guarded reader."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from genera_desktop.workbook.book import SUBMISSION_BOOK
from genera_desktop.workbook.child import ReadingChild
from genera_desktop.workbook.password import unlocked
from genera_desktop.workbook.read_submission import read_submission
from genera_desktop.workbook.submission import SubmissionReading


def read_submission_file(path: Path, *, password: str = "", child: ReadingChild | None = None) -> SubmissionReading:
    """What a workbook says: records with their versions, and problems with their cells. GeneraError for a bad file, and
    for one behind a password where that is missing or wrong.

    Whoever reads many gives the `child` that reads them all: to start one for each takes longer than to read it.
    """
    with unlocked(path, password) as readable:
        with nullcontext(child) if child else ReadingChild() as reader:
            book = reader.read(readable, kind=SUBMISSION_BOOK)
        return read_submission(book, file=path.name)
