"""Opening one record for entry and saving an answer in an inventory of many: milliseconds of processor time."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import process_time
from uuid import UUID

from genera_desktop.questionnaire.model import Choice
from genera_desktop.records.content import Address, Content
from genera_desktop.records.record import LOCAL_ID, Record, Versions
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Summary
from tests.services.partners import add, company, partner

RUNS = 9


def fill_up(inventory: Inventory, like: str, count: int) -> None:
    """So many records more, all like this one but for their titles and readable ids."""
    with inventory.reading() as transaction:
        record = transaction.records.get(like)
        assert record is not None
        line = next(row for row in transaction.records.rows(record.form) if row.uuid == like)
    with inventory.writing() as transaction:
        transaction.records.put_many(
            (
                replace(
                    record, uuid=str(UUID(int=number)), answers={**record.answers, LOCAL_ID: _own_id(record, number)}
                ),
                Summary(f"{line.title} {number}", f"{line.search} {number}", 10, 44, 34),
            )
            for number in range(count)
        )


def _own_id(record: Record, number: int) -> Versions:
    return tuple(replace(one, value=f"GEN-C{number + 2:02d}") for one in record.answers[LOCAL_ID])


def measure(count: int, runs: int = RUNS) -> dict[str, float]:
    """What it takes among so many companies to open one, a strength that links to one, and all choices of that link, to
    begin a new company and give its first answer, and to save an answer."""
    with tempfile.TemporaryDirectory() as folder, partner(Path(folder)) as inventory:
        owner = company(inventory)
        strength = add(inventory, "strength", Content({"st_owner_type": "company", "st_company": owner}))
        fill_up(inventory, owner, count - 1)
        editor = RecordEditor.open(inventory, owner)
        staff = Address("", editor.form.key_of("company.staff"))
        editor.answer(staff, 1)
        return {
            "open a company": _median(lambda _: RecordEditor.open(inventory, owner), runs),
            "open a strength": _median(lambda _: RecordEditor.open(inventory, strength), runs),
            "read the choices of a link": _median(lambda _: _choices(inventory, strength), runs),
            "begin a company": _median(lambda _: RecordEditor.create(inventory, "company"), runs),
            "and give its first answer": _median(lambda _: _begun(inventory), runs),
            "save an answer": _median(lambda number: editor.answer(staff, 2 + number), runs),
        }


def _choices(inventory: Inventory, strength: str) -> list[Choice]:
    session = RecordEditor.open(inventory, strength).session
    return list(session.state(Address("", "st_company")).choices)


def _begun(inventory: Inventory) -> None:
    editor = RecordEditor.create(inventory, "company")
    editor.answer(Address("", editor.form.key_of("company.staff")), 1)


def _median(work: Callable[[int], object], runs: int) -> float:
    taken = []
    for number in range(runs):
        begun = process_time()
        work(number)
        taken.append((process_time() - begun) * 1000)
    return statistics.median(taken)
