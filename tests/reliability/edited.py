"""An inventory that is edited without pause, and whether everything that was acknowledged is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.records.record import Answer, Item, Record
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary

RECORDS = 5


def edits(inventory: Inventory) -> Iterator[int]:
    """Makes one edit after another, texts that grow and shrink; gives each one's number once it is on disk."""
    while True:
        with inventory.writing() as transaction:
            dot = transaction.next_dot()
            uuid = f"u{dot.counter % RECORDS}"
            answers = {"name": (Answer(f"{dot.counter} " + "x" * (dot.counter * 37 % 5_000), dot),)}
            items = {"i": Item("i", "contacts", "", answers)} if dot.counter % 3 else {}
            context = {dot.replica: dot.counter}
            transaction.records.put(Record(uuid, "company", "GEN", answers, items, context), Summary(str(dot.counter)))
            entry = HistoryEntry(str(dot), "Edit", "", "", uuid, "", "name", None, dot.counter, dot)
            transaction.history.add([entry])
        yield dot.counter


def losses(location: Path, acknowledged: int, begun: int) -> list[str]:
    """What is not as it must be after edits up to `acknowledged` were said to be saved, and `begun` were begun."""
    try:
        with Inventory.open(location) as inventory:
            return [*_losses(inventory, acknowledged, begun), *_leftovers(location)]
    except GeneraError as refusal:
        return [f"does not open: {refusal.code}"]


def _losses(inventory: Inventory, acknowledged: int, begun: int) -> Iterator[str]:
    with inventory.reading() as transaction:
        found = sorted(entry.dot.counter for at in range(RECORDS) for entry in transaction.history.of(f"u{at}"))
        records = {record.uuid: record for record in transaction.records.all()}
    newest = found[-1] if found else 0
    if found != list(range(1, newest + 1)):
        yield "the history has a gap"
    if not acknowledged <= newest <= begun:
        yield f"{acknowledged} edits were acknowledged, {newest} are there"
    for counter in range(max(1, newest - RECORDS + 1), newest + 1):
        record = records.get(f"u{counter % RECORDS}")
        if record is None or not str(record.answers["name"][0].value).startswith(f"{counter} "):
            yield f"edit {counter} is in the history and not in its record"
    yield from (f"damaged: {problem.code}" for problem in inventory.check())


def _leftovers(location: Path) -> list[str]:
    known = {location, location.with_name(location.name + ".lock"), location.with_name(location.name + ".backups")}
    return [f"left behind: {path.name}" for path in location.parent.iterdir() if path not in known]


def edit_until(inventory: Inventory, count: int, tell: Callable[[int], None]) -> None:
    """So many edits, each told once it is on disk."""
    for number in edits(inventory):
        tell(number)
        if number >= count:
            return
