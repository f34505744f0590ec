"""Reading in a process of its own: whatever a foreign file does to its reader becomes one clear refusal here."""

from __future__ import annotations

import datetime
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any

from genera_desktop.errors import GeneraError
from genera_desktop.paths import NO_CONSOLE, built_command, is_built
from genera_desktop.workbook.book import LIST, MARKDOWN, WORKBOOK, Book, CellValue, Sheet
from genera_desktop.workbook.limits import LIMITS, Limits

WORKER_ARGUMENT = "--read-workbooks"
"""The frozen program, started with this and a number of megabytes, is the reading process."""

MEMORY = "reading-memory"
"""The refusal of a file that takes more memory than the process may have."""

SECONDS = 60.0
MEGABYTES = 512

_WORKER = "import sys; from genera_desktop.workbook.reading_worker import main; main(int(sys.argv[1]))"
_PLAIN = {("datetime", name): getattr(datetime, name) for name in ("date", "datetime", "time")}


def read_book_in_child(
    path: Path, limits: Limits = LIMITS, seconds: float = SECONDS, megabytes: int = MEGABYTES
) -> Book:
    """What `read_book` gives, read by a process that may take so much time and memory and no more."""
    with ReadingChild(limits, seconds, megabytes) as child:
        return child.read(path)


def read_csv_in_child(
    path: Path, limits: Limits = LIMITS, seconds: float = SECONDS, megabytes: int = MEGABYTES
) -> Book:
    """What `read_csv` gives, read by a process that may take so much time and memory and no more."""
    with ReadingChild(limits, seconds, megabytes) as child:
        return child.read(path, kind=LIST)


def read_markdown_in_child(
    path: Path, limits: Limits = LIMITS, seconds: float = SECONDS, megabytes: int = MEGABYTES
) -> Book:
    """What `read_markdown` gives, read by a process that may take so much time and memory and no more."""
    with ReadingChild(limits, seconds, megabytes) as child:
        return child.read(path, kind=MARKDOWN)


_Question = tuple[str, str]
"""The absolute path of a file, and what it is read as."""


class ReadingChild:
    """A process that reads one file after another; a new one takes over where a file has killed it.

    Starts at once, so that a caller can do other work until it needs the first book. `seconds` counts for each file.
    Not for several threads at a time: give each thread a child of its own.
    """

    def __init__(self, limits: Limits = LIMITS, seconds: float = SECONDS, megabytes: int = MEGABYTES) -> None:
        self._limits = limits
        self._seconds = seconds
        self._megabytes = megabytes
        self._process = self._start()
        self._was_used = False
        self._next: dict[_Question, _Question] = {}
        self._asked: _Question | None = None

    def __enter__(self) -> ReadingChild:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends the process."""
        process = self._process
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:  # what was still to be written can no longer be
                    continue
        process.wait()

    def expect(self, paths: Sequence[Path], kind: str = WORKBOOK) -> None:
        """Lets the process read each of these files while its caller still works with the one before it."""
        questions = [(str(path.absolute()), kind) for path in paths]
        self._next = dict(pairwise(questions))

    def read(self, path: Path, *, kind: str = WORKBOOK) -> Book:
        """The book in the file, which is read as a workbook, a list or a Markdown text.

        Refused by the reader's own word, or because it took too long, too much, or crashed. What was read before has no
        part in that: where a process that has read already lacks memory, a new one tries.
        """
        was_used, self._was_used = self._was_used, True
        try:
            return self._read(path, kind)
        except GeneraError as refusal:
            if refusal.code != MEMORY or not was_used:
                raise
            self._restart()
            return self._read(path, kind)

    def _read(self, path: Path, kind: str) -> Book:
        question = (str(Path(path).absolute()), kind)
        if self._process.poll() is not None or self._asked not in (None, question):
            self._restart()
        expired = threading.Event()
        timer = threading.Timer(self._seconds, self._expire, (self._process, expired))
        timer.start()
        try:
            return self._answer(question)
        except GeneraError:
            raise
        except (EOFError, OSError, pickle.UnpicklingError):
            self._restart()
            if expired.is_set():
                raise GeneraError("reading-time", file=Path(path).name, seconds=round(self._seconds)) from None
            raise GeneraError("reading-crashed", file=Path(path).name) from None
        except BaseException:
            self._restart()  # half an answer may still be in the pipe
            raise
        finally:
            timer.cancel()

    def _answer(self, question: _Question) -> Book:
        """The book that was asked for, now or ahead; then the one that is expected next is asked for."""
        if self._asked is None:
            self._ask(question)
        try:
            return self._taken()
        finally:
            if self._asked is None and question in self._next:
                self._ask(self._next[question])

    def _ask(self, question: _Question) -> None:
        questions = self._process.stdin
        assert questions is not None
        path, kind = question
        pickle.dump((path, self._limits, kind), questions)
        questions.flush()
        self._asked = question

    def _taken(self) -> Book:
        """The book that was asked for, put together from the pieces that come back."""
        answers = self._process.stdout
        assert answers is not None
        book = Book()
        while True:
            match _PlainUnpickler(answers).load():
                case ("sheet", name, hidden, notes, rows):
                    book.sheets.append(Sheet(name, _with_empty_rows(rows), hidden, notes))
                case ("book", flags, modified):
                    book.flags = frozenset(flags)
                    book.modified = modified
                    self._asked = None
                    return book
                case ("refused", code, params):
                    self._asked = None
                    raise GeneraError(code, **params)
                case _:
                    raise pickle.UnpicklingError

    def _restart(self) -> None:
        self.close()
        self._process, self._asked = self._start(), None

    def _start(self) -> subprocess.Popen[bytes]:
        """A new process. It sees the standard library and this package only, whatever the current folder holds."""
        if is_built():
            command = [built_command(), WORKER_ARGUMENT, str(self._megabytes)]
            environment = dict(os.environ)
        else:
            command = [sys.executable, "-S", "-P", "-X", "utf8", "-c", _WORKER, str(self._megabytes)]
            environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=NO_CONSOLE,
        )

    @staticmethod
    def _expire(process: subprocess.Popen[bytes], expired: threading.Event) -> None:
        expired.set()
        process.kill()


class _PlainUnpickler(pickle.Unpickler):
    """Takes plain values and dates, nothing that could run."""

    def find_class(self, module: str, name: str) -> Any:
        try:
            return _PLAIN[module, name]
        except KeyError:
            raise pickle.UnpicklingError from None


def _with_empty_rows(rows: list[tuple[int, list[CellValue]]]) -> list[list[CellValue]]:
    """The rows at their indexes, empty ones between them."""
    filled: list[list[CellValue]] = []
    for at, row in rows:
        filled.extend([] for _ in range(at - len(filled)))
        filled.append(row)
    return filled
