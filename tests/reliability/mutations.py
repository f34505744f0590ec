"""Mutations of a workbook that the program exported, imported again: right data, or a refusal that changes nothing."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ImportPlan
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.read import read_book
from tests.reliability.figures import Figures
from tests.reliability.foreign import differences
from tests.reliability.mutated import Mutation, mutation
from tests.reliability.other_readers import READERS, OtherReader
from tests.services.partners import company, partner

SHORT, LONG = 16, 500
UNCLEAR = frozenset({"reading-crashed", "reading-time", "reading-memory"})


def run(*, long: bool) -> Figures:
    """All mutations by their numbers, from 0 on."""
    figures = Figures("mutations", {"mutations": 0, "refused": 0, "planned": 0, "applied": 0, "cells compared": 0})
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with partner(place / "home") as inventory:
            for name in ("Velquora", "Almetrine", "Dorvane Biocompute"):
                company(inventory, co_legal_name=name)
            export_workbook(inventory, place / "sent.xlsx")
        others = [OtherReader(name) for name in READERS]
        try:
            for seed in range(LONG if long else SHORT):
                _try(place, mutation((place / "sent.xlsx").read_bytes(), seed), others, figures)
        finally:
            for reader in others:
                reader.close()
    return figures


def _try(place: Path, mutated: Mutation, others: list[OtherReader], figures: Figures) -> None:
    """Imports one mutation, on a copy of the inventory where there is something to apply."""
    workbook, original = place / "mutated.xlsx", place / "home" / "GEN.genera"
    workbook.write_bytes(mutated.content)
    figures.add("mutations")
    before = _state(original)
    plan: ImportPlan | None = None
    try:
        with Inventory.open(original) as inventory:
            plan = plan_import(inventory, workbook)
    except GeneraError as refusal:
        figures.add("refused")
        said = messages.say(refusal)
        clear = refusal.code not in UNCLEAR and "\n" not in said and len(said) < 400
        figures.expect(clear, f"{mutated.name}: {refusal.code}: {said!r}")
    except Exception as mistake:  # whatever it is, it must be told, and the others tried
        figures.expect(False, f"{mutated.name}: {type(mistake).__name__}: {mistake}")
    figures.expect(_state(original) == before, f"{mutated.name}: the inventory has changed")
    if plan is not None:
        figures.add("planned")
        _compare(workbook, mutated, others, figures)
        _apply(place, plan, mutated, figures)


def _state(inventory: Path) -> list[tuple[str, str]]:
    """Every file of the inventory's folder with the hash of its bytes."""
    files = sorted(path for path in inventory.parent.rglob("*") if path.is_file())
    return [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in files]


def _compare(workbook: Path, mutated: Mutation, others: list[OtherReader], figures: Figures) -> None:
    """Where two other readers agree on a cell, ours must be the same."""
    first, second = (reader.read(workbook) for reader in others)
    if first is None or second is None:
        return
    agreed, different = differences(read_book(workbook), first, second)
    figures.add("cells compared", agreed)
    figures.expect(not different, f"{mutated.name}: {different[:2]}")


def _apply(place: Path, plan: ImportPlan, mutated: Mutation, figures: Figures) -> None:
    """What was planned is applied as a whole, and leaves a sound inventory."""
    folder = place / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    copy = Path(shutil.copy(place / "home" / "GEN.genera", folder))
    try:
        with Inventory.open(copy) as inventory:
            report = apply_import(inventory, plan)
            figures.add("applied", report.status == "applied")
            figures.expect(inventory.check() == [], f"{mutated.name}: the inventory is damaged")
    except GeneraError as refusal:
        figures.expect(refusal.code not in UNCLEAR, f"{mutated.name}: {refusal.code} when applied")
    except Exception as mistake:
        figures.expect(False, f"{mutated.name}: applied: {type(mistake).__name__}: {mistake}")
