"""A submission workbook from disk, through the guarded reader."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.workbook.child import ReadingChild, read_book_in_child
from genera_desktop.workbook.password import unlocked
from genera_desktop.workbook.read_submission import read_submission
from genera_desktop.workbook.submission import SubmissionReading


def read_submission_file(path: Path, *, password: str = "", child: ReadingChild | None = None) -> SubmissionReading:
    """What a workbook says: records with their versions, and problems with their cells. GeneraError for a bad file, and
    for one behind a password where that is missing or wrong.

    Whoever reads many gives the `child` that reads them all: to start one for each takes longer than to read it.
    """
    with unlocked(path, password) as readable:
        book = child.read(readable) if child else read_book_in_child(readable)
        return read_submission(book, file=path.name)
