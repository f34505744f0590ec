"""A submission workbook from disk, through the guarded reader."""

from __future__ import annotations

from pathlib import Path

from genera_desktop.workbook.child import read_book_in_child
from genera_desktop.workbook.password import unlocked
from genera_desktop.workbook.read_submission import read_submission
from genera_desktop.workbook.submission import SubmissionReading


def read_submission_file(path: Path, *, password: str = "") -> SubmissionReading:
    """What a workbook says: records with their versions, and problems with their cells. GeneraError for a bad file, and
    for one behind a password where that is missing or wrong."""
    with unlocked(path, password) as readable:
        return read_submission(read_book_in_child(readable), file=path.name)
