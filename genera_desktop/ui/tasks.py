"""The one way to run a service off the main thread: with progress, Cancel, and its result back on the main thread."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from genera_desktop import messages
from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.services.changes import NOTHING_CHANGED, Changes

STEP_PAUSE = 0.05
"""Seconds between two steps that are shown: reporting progress must not slow the work."""


@dataclass(eq=False)
class Task:
    """One piece of work under way. Its `step` is what services call."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    description: str
    on_done: Callable[[Any], None] | None
    on_failed: Callable[[GeneraError], None] | None
    changes: Changes | Callable[[Any], Changes]
    report: Callable[[Task, int, int, str], None]
    stop: threading.Event = field(default_factory=threading.Event)
    shown_at: float = 0.0
    forgotten: bool = False

    def cancel(self) -> None:
        """Asks the work to stop; it does at its next step, and leaves everything as it was."""
        self.stop.set()

    def step(self, done: int, total: int, what: str) -> None:
        if self.stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self.shown_at >= STEP_PAUSE:
            self.shown_at = now
            self.report(self, done, total, what)


Note = Callable[[BaseException, str], str]
"""Writes what went wrong for support, and names the file: the error, and what was being done."""


class Tasks(QObject):
    """Services run one after the other on one thread, so that no two of them meet in the inventory.

    `changed` tells all screens once what a finished service has changed. `refused` carries the sentence for the user
    where a service refused and nobody else answers for it, `failed` where the program itself has a mistake.
    """

    started = Signal(object)
    stepped = Signal(object, int, int, str)
    ended = Signal(object)
    changed = Signal(object)
    refused = Signal(str)
    failed = Signal(str)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, *, language: str = "en", note: Note | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._note = note
        self._waiting: SimpleQueue[Task | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self.under_way: list[Task] = []
        self._finished.connect(self._deliver)

    def run(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        description: str = "",
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[GeneraError], None] | None = None,
        changes: Changes | Callable[[Any], Changes] = NOTHING_CHANGED,
    ) -> Task:
        """Calls `function(*arguments, progress=…)` off the main thread.

        `on_done` gets its result, `on_failed` its refusal, both on the main thread. `changes` says what it has
        changed, or finds it in the result. Work without a description is not shown in the status line.
        """
        task = Task(function, arguments, description, on_done, on_failed, changes, self._report)
        self.under_way.append(task)
        self.started.emit(task)
        self._waiting.put(task)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work_off, name="service", daemon=True)
            self._thread.start()
        return task

    def announce(self, changes: Changes) -> None:
        """Tells all screens about a change that was made on the main thread."""
        if changes:
            self.changed.emit(changes)

    @property
    def busy(self) -> bool:
        return bool(self.under_way)

    def forget(self, closed: object) -> None:
        """Stops the work on something that is being closed; it ends without a word, whatever it comes upon."""
        for task in self.under_way:
            if any(argument is closed for argument in task.arguments):
                task.cancel()
                task.forgotten = True

    def close(self) -> None:
        """Stops what is under way and waits until it has ended."""
        for task in self.under_way:
            task.cancel()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join()
            self._thread = None

    def _work_off(self) -> None:
        """On the worker's thread: one task after the other, until there will be none."""
        while (task := self._waiting.get()) is not None:
            self._work(task)

    def _work(self, task: Task) -> None:
        """On the worker's thread: nothing of Qt but the signal that brings the outcome back."""
        result, error = None, None
        try:
            if task.stop.is_set():
                raise Cancelled
            result = task.function(*task.arguments, progress=task)
        except BaseException as caught:
            error = caught
        self._finished.emit(task, result, error)

    def _report(self, task: Task, done: int, total: int, what: str) -> None:
        self.stepped.emit(task, done, total, what)

    def _deliver(self, task: Task, result: Any, error: BaseException | None) -> None:
        self.under_way.remove(task)
        self.ended.emit(task)
        if task.forgotten:
            return
        if isinstance(error, GeneraError):
            if task.on_failed and _is_alive(task.on_failed):
                task.on_failed(error)
            else:
                self.refused.emit(messages.say(error, self.language))
        elif error is not None and not isinstance(error, Cancelled):
            self._apologise(task, error)
        elif error is None:
            if task.on_done and _is_alive(task.on_done):
                task.on_done(result)
            self.announce(task.changes(result) if callable(task.changes) else task.changes)

    def _apologise(self, task: Task, error: BaseException) -> None:
        """The log gets where it happened and never the text of the error: that may hold somebody's answers."""
        import logging
        import traceback

        doing = getattr(task.function, "__name__", "task")
        where = "".join(traceback.format_tb(error.__traceback__))
        logging.getLogger(__name__).error("%s failed with %s\n%s", doing, type(error).__name__, where)
        file = self._note(error, doing) if self._note else ""
        sorry = self.tr("Sorry, the program made a mistake and stopped this. What was saved before is safe.")
        place = self.tr("The details are in {file}.").format(file=file) if file else ""
        self.failed.emit(f"{sorry} {place}".strip())


def _is_alive(answer: Callable[..., None]) -> bool:
    """Whether who waits for an outcome is still there: an inventory may have been closed while its service ran."""
    waiting = getattr(answer, "__self__", None)
    return not isinstance(waiting, QObject) or isValid(waiting)
