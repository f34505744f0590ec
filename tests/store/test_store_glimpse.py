"""What a window shows first is read without SQLAlchemy, and is the same as what a transaction says."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, partner

pytestmark = pytest.mark.only_a_file("only a file is read without SQLAlchemy")

OPENED = """
import pathlib, sys
from genera_desktop.services.list_records import record_table
from genera_desktop.store.inventory import Inventory
with Inventory.open(pathlib.Path(sys.argv[1])) as inventory:
    print(len(record_table(inventory, "company").rows), "sqlalchemy" in sys.modules)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with partner(tmp_path) as inventory:
        for name in ("Aurelith", "Brontide"):
            company(inventory, co_legal_name=name)
        return inventory.path


def test_a_glimpse_says_what_a_transaction_says(path: Path) -> None:
    with Inventory.open(path) as inventory:
        with inventory.glimpse() as seen:
            current = seen.questionnaires.current()
            glimpsed = (
                current,
                [seen.questionnaires.content(version) for version in current.values()],
                seen.rounds.current(),
                seen.records.count_by_form(),
                seen.records.titles("company"),
                seen.records.rows("company"),
                seen.settings.get("last-export", "none"),
            )
        with inventory.reading() as transaction:
            assert glimpsed == (
                transaction.questionnaires.current(),
                [transaction.questionnaires.content(version) for version in current.values()],
                transaction.rounds.current(),
                transaction.records.count_by_form(),
                transaction.records.titles("company"),
                transaction.records.rows("company"),
                transaction.settings.get("last-export", "none"),
            )


def test_opening_an_inventory_and_reading_its_table_needs_no_sqlalchemy(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.split() == ["2", "False"]


def look(inventory: Inventory) -> None:
    """Looks at the questionnaire and the companies."""
    with inventory.glimpse() as seen:
        seen.questionnaires.current()
        seen.records.rows("company")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE records SET title = 'Another' WHERE title = 'Aurelith'", "damaged-record"),
        ("UPDATE current_questionnaires SET version = version || 'x'", "damaged-row"),
        ("DROP TABLE records", "damaged-inventory"),
    ],
)
def test_a_glimpse_refuses_what_is_not_as_it_was_saved(path: Path, change: str, code: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(change)
    connection.commit()
    connection.close()

    with Inventory.open(path) as inventory, pytest.raises(GeneraError) as refusal:
        look(inventory)

    assert refusal.value.code == code


def test_a_glimpse_sees_what_was_written_before_it(path: Path) -> None:
    with Inventory.open(path) as inventory:
        company(inventory, co_legal_name="Calyxa")

        with inventory.glimpse() as seen:
            assert "Calyxa" in seen.records.titles("company").values()
