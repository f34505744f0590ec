"""Bytes of an inventory that change on the disk: found, or of no consequence; a backup is named, and restores it."""

from __future__ import annotations

import random
import shutil
import tempfile
from pathlib import Path

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.store.backups import backups_of
from genera_desktop.store.inventory import Inventory
from tests.reliability.figures import Figures
from tests.services.partners import company, coordinator, partner

RESTORED_OF = 25
"""One in so many damaged inventories is restored."""
SHORT, LONG = 40, 1_000


def run(*, long: bool) -> Figures:
    """Changes a run of 1, 16 or 512 bytes, anywhere, again and again."""
    figures = Figures(
        "byte_flips", {"changes": 0, "found when opened": 0, "found by the check": 0, "of no consequence": 0}
    )
    chance = random.Random(5)
    with tempfile.TemporaryDirectory() as folder:
        location = _filled(Path(folder))
        sound = location.read_bytes()
        saved = _everything(location)
        for change in range(LONG if long else SHORT):
            length, at = chance.choice((1, 1, 1, 16, 512)), chance.randrange(len(sound))
            run_of = bytes(byte ^ chance.randrange(1, 256) for byte in sound[at : at + length])
            location.write_bytes(sound[:at] + run_of + sound[at + length :])
            figures.add("changes")
            found = _found(location, saved, figures)
            figures.expect(found is not None, f"change {change}: {length} bytes at {at} are read as something else")
            if found and change % RESTORED_OF == 0:
                shutil.rmtree(Path(folder) / "copy", ignore_errors=True)
                copy = shutil.copytree(location.parent, Path(folder) / "copy") / location.name
                _restore(copy, saved, f"change {change}", figures)
    return figures


def _filled(folder: Path) -> Path:
    """A coordinator's inventory with records, history, a submission, settings, and a backup."""
    with partner(folder / "home") as inventory:
        for _ in range(8):
            company(inventory)
        export_workbook(inventory, folder / "sent.xlsx")
    shutil.rmtree(folder / "home")
    with coordinator(folder / "desk") as inventory:
        apply_import(inventory, plan_import(inventory, folder / "sent.xlsx"))
        company(inventory)
        inventory.backup("daily")
        return inventory.path


def _found(location: Path, saved: list[object], figures: Figures) -> str | None:
    """Where the change was found, '' where it changes nothing; None where something else is read."""
    try:
        with Inventory.open(location, read_only=True) as inventory:
            problems = inventory.check()
            if problems:
                figures.add("found by the check")
                newest = inventory.backups()[0].name
                named = all(
                    newest in str(problem.params.get("backup")) and messages.say(problem) for problem in problems
                )
                figures.expect(named, f"no backup is named: {problems[0]}")
                return "check"
        if _everything(location) != saved:
            return None
    except GeneraError as refusal:
        figures.expect(bool(messages.say(refusal)), refusal.code)
        figures.add("found when opened")
        return "open"
    figures.add("of no consequence")
    return ""


def _restore(location: Path, saved: list[object], change: str, figures: Figures) -> None:
    """The newest backup in place of the damaged file: the same content, a replica of its own."""
    with Inventory.restore(backups_of(location)[0], location) as restored:
        figures.expect(restored.check() == [], f"{change}: the restored inventory is damaged")
        replica = restored.info.replica
    again = _everything(location)
    figures.expect(again[1:] == saved[1:], f"{change}: the restored inventory is another one")
    figures.expect(replica != saved[0], f"{change}: the restored inventory has the old replica's id")
    figures.add("restored")


def _everything(location: Path) -> list[object]:
    """All that can be read, the replica's id first."""
    with Inventory.open(location, read_only=True) as inventory, inventory.reading() as transaction:
        records = list(transaction.records.all())
        return [
            inventory.info.replica,
            inventory.info.id,
            records,
            [transaction.records.rows(form) for form in ("company", "strength")],
            [transaction.history.of(record.uuid) for record in records],
            {
                form: transaction.questionnaires.content(version)
                for form, version in transaction.questionnaires.current().items()
            },
            transaction.rounds.all(),
            transaction.submissions.all(),
            list(transaction.submissions.contributions()),
            transaction.decisions.all(),
        ]
