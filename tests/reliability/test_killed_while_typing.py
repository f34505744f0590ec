"""The program is killed while somebody types: at most the field in focus is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from genera_desktop.records.content import content_of
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from tests.reliability.typing_program import ANSWERS, HALF_TYPED

SECONDS = 60


def test_killed_while_typing_only_the_field_in_focus_is_lost(tmp_path: Path, root: Path) -> None:
    path = tmp_path / "partner.genera"
    create_inventory(path, cluster="GEN").close()
    command = [sys.executable, "-m", "tests.reliability.typing_program", str(path)]
    program = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert program.stdout is not None
    told = [line.strip() for line in iter(program.stdout.readline, "typing\n") if line]

    program.kill()
    program.wait(SECONDS)
    program.stdout.close()

    assert told == list(ANSWERS)
    inventory = Inventory.open(path)
    with inventory.reading() as transaction:
        (record,) = transaction.records.all("company")
    kept = content_of(record).values
    assert {key: kept.get(key) for key in ANSWERS} == ANSWERS
    assert HALF_TYPED[0] not in kept
    editor = RecordEditor.open(inventory, record.uuid)
    assert editor.session.title() == ANSWERS["co_legal_name"]
    inventory.close()
