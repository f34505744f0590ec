"""A workbook of the demonstration that LibreOffice has opened and saved again is the same one, cell for cell."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from genera_desktop.services.import_plan import ALREADY
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import cells
from genera_desktop.workbook.read import read_book
from tests.services.demo_folder import copied

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="needs LibreOffice (soffice) to save a workbook again")


@pytest.fixture(scope="module")
def saved_again(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    command = [str(SOFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "xlsx", "--outdir", str(folder / "again"), str(demo / "workbooks" / "GEN.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / "again" / "GEN.xlsx"


def test_it_has_the_same_cells(saved_again: Path, demo: Path) -> None:
    before, after = read_book(demo / "workbooks" / "GEN.xlsx"), read_book(saved_again)

    assert saved_again.read_bytes() != (demo / "workbooks" / "GEN.xlsx").read_bytes()
    assert {one.name: dict(cells(one)) for one in after.sheets} == {one.name: dict(cells(one)) for one in before.sheets}


def test_who_has_it_already_writes_nothing(saved_again: Path, demo: Path, tmp_path: Path) -> None:
    with Inventory.open(copied(demo / "coordinator.genera", tmp_path)) as inventory:
        before = inventory.path.read_bytes()

        plan = plan_import(inventory, saved_again)
        report = apply_import(inventory, plan)

        assert (report.status, plan.equals_file) == (ALREADY, "GEN.xlsx")
        assert report.problems == ()
        assert inventory.path.read_bytes() == before
