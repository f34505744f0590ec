"""`company-form` writes what a company corrects and sends back, and `import` takes the reply."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.store.inventory import Inventory
from tests.commands.running import run
from tests.services.company_replies import Reply
from tests.services.partners import company, partner


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def test_a_company_is_named_and_its_reply_imported(inventory: Inventory, tmp_path: Path) -> None:
    company(inventory)
    inventory.close()
    form = tmp_path / "velquora.xlsx"

    made = run(
        "company-form", inventory.path, "--record", "velquora génomique sas", "-o", form, "--until", "2026-12-18"
    )
    assert (made.exit_code, made.stdout.splitlines()[0]) == (0, "Wrote velquora.xlsx.")
    with Reply(form) as reply:
        reply.type("co_city", "Paris")
    taken = run("import", inventory.path, form, "--json")

    [submission] = json.loads(taken.stdout)["submissions"]
    assert (submission["status"], submission["forms"]["company"]["changed"]) == ("applied", 1)


def test_several_companies_go_into_a_folder(inventory: Inventory, tmp_path: Path) -> None:
    records = [company(inventory, co_legal_name=name) for name in ("Dralquist Oy", "Søndre Bio")]
    inventory.close()
    (tmp_path / "forms").mkdir()

    made = run("company-form", inventory.path, *(f"--record={one}" for one in records), "-o", tmp_path / "forms")

    assert made.exit_code == 0
    assert len(list((tmp_path / "forms").glob("*.xlsx"))) == 2


def test_an_unknown_company_is_refused_in_one_line(inventory: Inventory, tmp_path: Path) -> None:
    inventory.close()

    refused = run("company-form", inventory.path, "--record", "Nobody", "-o", tmp_path / "form.xlsx")

    assert refused.exit_code == 2
    assert refused.stderr.splitlines() == ['There is no company with the id or name "Nobody" in this inventory.']
