"""The workbooks that files and folders stand for: a folder means all that lie in it, however deep."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from genera_desktop.errors import GeneraError

SUFFIXES = frozenset({".xlsx", ".xlsm"})
TAKEN = (".genera", ".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".zip", ".md")
"""What can be dropped on the window; a kind that cannot be read is refused by its own reason when it is looked at."""
UNSEEN = (".", "~$")
SHEET_OF_FORM = "survey.csv"


def workbooks_in(folder: Path) -> list[Path]:
    """The workbooks in a folder and in the folders in it, by name; none of the notes that Excel leaves while it has
    one open, and nothing hidden."""
    found: list[Path] = []
    for place, folders, files in os.walk(folder):  # what goes meanwhile, or may not be looked into, is passed over
        folders[:] = [name for name in folders if not name.startswith(UNSEEN)]
        seen = (Path(place, name) for name in files if not name.startswith(UNSEEN))
        found += (path for path in seen if path.suffix.lower() in SUFFIXES and path.is_file())
    return sorted(found)


def named_workbooks(paths: Iterable[Path]) -> list[Path]:
    """Files as they are, folders as the workbooks in them. GeneraError for a folder without any."""
    found: list[Path] = []
    for path in paths:
        inside = workbooks_in(path) if path.is_dir() else [path]
        if not inside:
            raise GeneraError("folder-without-workbooks", folder=str(path))
        found += inside
    return found


def sorted_files(dropped: list[Path]) -> tuple[list[Path], list[Path]]:
    """The files that can be taken, and what must be refused. A folder stands for the workbooks and lists in it, unless
    its files are the sheets of a form."""
    files: list[Path] = []
    refused: list[Path] = []
    for path in dropped:
        if path.is_dir() and not (path / SHEET_OF_FORM).is_file():
            found = workbooks_in(path) or sorted(path.glob("*.csv"))
        else:
            found = [path] if path.is_dir() or path.suffix.lower() in TAKEN else []
        files += found
        if not found:
            refused.append(path)
    return files, refused
