"""A cluster joins a round with the starter that it takes in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from genera_desktop.records.record import Record
from genera_desktop.services.create_inventory import FIRST_ROUND, round_id
from genera_desktop.services.last_round import begin_round
from genera_desktop.workbook.submission import ROUND_OPENED, STARTER, Header

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


def brings_round(transaction: Transaction, header: Header) -> bool:
    """Whether a cluster joins a round with this workbook: a starter's that it has not been in, unless it is in a later
    one already."""
    known = transaction.rounds.all()
    if header.kind != STARTER or not header.round or any(one.name == header.round for one in known):
        return False
    is_first = not known or known[-1].name == FIRST_ROUND
    return is_first or header.extra.get(ROUND_OPENED, known[-1].opened_at) >= known[-1].opened_at


def join_round(transaction: Transaction, header: Header, brought: Iterable[Record], now: str) -> None:
    """Begins the starter's round: "last round" are the cluster's own answers, else those that the starter brings.

    No round was before the first one.
    """
    name = header.round
    held = {record.uuid: record for record in transaction.records.all()}
    new = [record for record in brought if record.uuid not in held]
    opened_at = header.extra.get(ROUND_OPENED, now)
    begin_round(transaction, round_id(name), name, opened_at, [*held.values(), *new], freeze=name != FIRST_ROUND)
