"""One transaction on an inventory, and everything that can be read and written through it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from genera_desktop.records.record import Dot
from genera_desktop.store.exchange import Decisions, Rounds, Submissions
from genera_desktop.store.history import History
from genera_desktop.store.ledger import Ledger
from genera_desktop.store.questionnaires import Questionnaires, Settings
from genera_desktop.store.records import Records
from genera_desktop.store.traces import Traces


class Transaction:
    """What `Inventory.reading()` and `Inventory.writing()` give; of no use after they have ended."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.connection = ledger.connection
        self.records = Records(ledger)
        self.history = History(ledger)
        self.questionnaires = Questionnaires(ledger)
        self.rounds = Rounds(ledger)
        self.submissions = Submissions(ledger)
        self.decisions = Decisions(ledger)
        self.settings = Settings(ledger)
        self.traces = Traces(ledger)

    @contextmanager
    def part(self) -> Iterator[None]:
        """A part that is taken back alone where an exception leaves the block; the rest of the transaction goes on."""
        with self._ledger.part():
            yield

    def state(self) -> str:
        """A text that is another one after every edit of the inventory."""
        return self._ledger.state()

    def next_dot(self) -> Dot:
        """The name of the next edit: this inventory's replica and a count that never repeats. Only while writing."""
        return self._ledger.next_dot()

    def latest_number(self) -> int:
        """The place of what came into this file last: as long as it stays, nothing has come."""
        return self._ledger.latest_number()

    def become_new_replica(self) -> None:
        """Gives the inventory a new name in dots: it is a copy of another file that may live on."""
        self._ledger.become_new_replica()
