"""Excel files as openpyxl or calamine read them, in a process of its own: some files of the corpus break their readers.

Run with the name of the reader, it answers each pickled path on its standard input with the pickled cells by sheet,
place and value, or None where the reader fails.
"""

from __future__ import annotations

import pickle
import resource
import subprocess
import sys
import threading
import warnings
from pathlib import Path
from typing import Any

Cells = dict[str, dict[tuple[int, int], Any]]

READERS = ("openpyxl", "calamine")
MEGABYTE = 1 << 20


def by_openpyxl(path: str) -> Cells:
    """The cells in openpyxl's normal mode."""
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True, keep_links=False)
    return {
        sheet.title: {place: cell.value for place, cell in sheet._cells.items() if cell.value is not None}
        for sheet in book.worksheets
    }


def by_calamine(path: str) -> Cells:
    """The cells as calamine gives them."""
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_path(path)
    found: Cells = {}
    for entry in book.sheets_metadata:
        if entry.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_name(entry.name)
        top, left = sheet.start or (0, 0)
        found[entry.name] = {
            (top + row, left + column): value
            for row, values in enumerate(sheet.to_python(skip_empty_area=True), 1)
            for column, value in enumerate(values, 1)
            if value != ""
        }
    return found


class OtherReader:
    """Another program's reader that may crash, hang or swell without harm."""

    def __init__(self, name: str, seconds: float = 40.0, megabytes: int = 1500) -> None:
        self._command = [sys.executable, __file__, name, str(megabytes)]
        self._seconds = seconds
        self._process = self._start()

    def read(self, path: Path) -> Cells | None:
        """The cells of the file, None where the reader fails."""
        timer = threading.Timer(self._seconds, self._process.kill)
        timer.start()
        try:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            pickle.dump(str(path), self._process.stdin)
            self._process.stdin.flush()
            cells: Cells | None = pickle.load(self._process.stdout)
        except (EOFError, OSError, pickle.UnpicklingError):
            self.close()
            self._process = self._start()
            return None
        finally:
            timer.cancel()
        return cells

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.communicate()

    def _start(self) -> subprocess.Popen[bytes]:
        pipe = subprocess.PIPE
        return subprocess.Popen(self._command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)


def main(name: str, megabytes: int) -> None:
    """Answers until the standard input ends."""
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGABYTE, megabytes * MEGABYTE))
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    read = {"openpyxl": by_openpyxl, "calamine": by_calamine}[name]
    while True:
        try:
            path = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        try:
            found = read(path)
        except BaseException:  # whatever another reader does on a broken file is a failure, no more
            found = None
        pickle.dump(found, answers)
        answers.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
