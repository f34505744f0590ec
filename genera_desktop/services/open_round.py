"""The coordinator opens a new round: the answers of now become those of the last round, and later starters carry it."""

from __future__ import annotations

from genera_desktop.errors import GeneraError
from genera_desktop.services.create_inventory import round_id
from genera_desktop.services.last_round import begin_round
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import COORDINATOR, Round

LONGEST_NAME = 40


def open_round(inventory: Inventory, name: str) -> Round:
    """Opens a round of this name, after a backup, and freezes the answers of all records as "last round".

    GeneraError where the inventory is a cluster's, or the name is empty, too long or that of an earlier round; nothing
    is changed then.
    """
    name = " ".join(name.split())
    if inventory.info.kind != COORDINATOR:
        raise GeneraError("round-not-by-a-cluster", file=inventory.name)
    if not name or len(name) > LONGEST_NAME:
        raise GeneraError("round-name", most=LONGEST_NAME)
    with inventory.reading() as transaction:
        known = transaction.rounds.all()
    if any(one.name.casefold() == name.casefold() for one in known):
        raise GeneraError("round-exists", name=name)
    inventory.backup("round")
    opened = Round(round_id(name), name, inventory.now_text())
    with inventory.writing() as transaction:
        begin_round(transaction, opened.id, opened.name, opened.opened_at, list(transaction.records.all()))
    return opened


def next_round_name(inventory: Inventory) -> str:
    """The name to propose for the next round: the number after the present one, where that is a number."""
    with inventory.reading() as transaction:
        rounds = transaction.rounds.all()
    last = rounds[-1].name if rounds else "0"
    return str(int(last) + 1) if last.isascii() and last.isdigit() else ""
