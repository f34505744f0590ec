"""What the commands write is in the language of the program's user, or in the one that is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from genera_desktop.commands.group import program
from genera_desktop.records.content import Address
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    """One company, written down in English."""
    path = tmp_path / "partner.genera"
    create_inventory(path, cluster="TUR").close()
    opened = Inventory.open(path)
    editor = RecordEditor.create(opened, "company", language="en")
    editor.answer(Address("", "co_legal_name"), "Havu Oy")
    editor.answer(Address("", "co_country"), "FI")
    opened.close()
    return path


def exported(inventory: Path, *words: str, before: tuple[str, ...] = ()) -> dict[str, object]:
    """The answers of the company in the workbook by their labels."""
    output = inventory.with_suffix(".xlsx")
    result = CliRunner().invoke(program, [*before, "export", str(inventory), "-o", str(output), *words])
    assert result.exit_code == 0, result.output
    sheet = load_workbook(output)["Companies"]
    return {str(label.value).removesuffix(" *"): cell.value for label, cell in zip(sheet[1], sheet[3], strict=True)}


def test_entry_in_one_language_and_export_in_another(inventory: Path) -> None:
    row = exported(inventory, "--language", "fi")

    assert row["Virallinen toiminimi"] == "Havu Oy"
    assert row["Maa"] == "Suomi"


def test_without_a_word_a_workbook_is_in_the_language_of_the_program(inventory: Path) -> None:
    assert exported(inventory, before=("--language", "nl"))["Land"] == "Finland"
    assert exported(inventory)["Country"] == "Finland"


def test_a_workbook_in_another_language_changes_nothing_where_it_comes_from(inventory: Path) -> None:
    exported(inventory, "--language", "et")

    result = CliRunner().invoke(program, ["import", str(inventory), str(inventory.with_suffix(".xlsx")), "--dry-run"])

    assert result.exit_code == 0, result.output
    assert "Companies: 1 same\n" in result.output
