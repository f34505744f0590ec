"""How long work says how far it is, and learns that it is to stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a service is given to report to."""

    def step(self, done: int, total: int, what: str) -> None:
        """Says that `done` of `total` steps are behind us and what is being done now, as a short word (`import`).

        Raises errors.Cancelled where the user has stopped the work: whoever works has changed nothing yet, or leaves
        its transaction, which undoes what it had begun. `total` 0 means that the end is not known.
        """


class NoProgress:
    """Nobody watches and nobody stops the work."""

    def step(self, done: int, total: int, what: str) -> None:
        pass


NO_PROGRESS: Progress = NoProgress()
