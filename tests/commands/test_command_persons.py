"""`erase` erases a person for ever, and `person` writes what is kept of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.store.inventory import Inventory
from tests.commands.running import run
from tests.services.erasing import EMAIL, FORMER, ITEM, NAME, PHONE, record_person, traces_in
from tests.services.partners import partner


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def inventory(folder: Path) -> Iterator[Inventory]:
    with partner(folder) as opened:
        record_person(opened)
        yield opened


@pytest.mark.parametrize(
    "who",
    [("--contact", ITEM), ("--find", NAME.upper()), ("--find", EMAIL), ("--find", PHONE.replace(" ", ""))],
    ids=["id", "name", "mail", "telephone"],
)
def test_a_person_is_erased_by_id_name_mail_or_telephone(
    inventory: Inventory, folder: Path, who: tuple[str, str]
) -> None:
    inventory.close()

    done = run("erase", inventory.path, *who, "--json")

    assert done.exit_code == 0, done.output
    assert [one["item"] for one in json.loads(done.stdout)["erased"]] == [ITEM]
    assert traces_in([folder]) == []


def test_a_dry_run_names_the_place_and_changes_nothing(inventory: Inventory) -> None:
    inventory.close()
    before = inventory.path.read_bytes()

    told = run("erase", inventory.path, "--find", EMAIL, "--dry-run")

    assert (told.exit_code, inventory.path.read_bytes()) == (0, before)
    assert ITEM in told.stdout
    assert "could not be undone" in told.stdout


def test_other_answers_with_the_same_words_are_listed(inventory: Inventory) -> None:
    with inventory.reading() as transaction:
        [uuid] = transaction.records.uuids("company")
    RecordEditor.open(inventory, uuid).answer(Address("", "co_summary"), f"Ask {NAME}.")
    inventory.close()

    done = run("erase", inventory.path, "--contact", ITEM)

    assert done.exit_code == 1
    assert "co_summary" in done.stdout


def test_the_person_goes_out_of_other_answers_where_that_is_asked_for(inventory: Inventory, folder: Path) -> None:
    with inventory.reading() as transaction:
        [uuid] = transaction.records.uuids("company")
    RecordEditor.open(inventory, uuid).answer(Address("", "co_summary"), f"Ask {NAME}.")
    inventory.close()

    done = run("erase", inventory.path, "--contact", ITEM, "--in-texts")

    assert done.exit_code == 0, done.output
    assert "taken out of the answer to co_summary" in done.stdout
    assert traces_in([folder]) == []


@pytest.mark.parametrize(
    ("words", "code"),
    [(("--find", "Quirine"), "no-such-person"), ((), "say-which-person"), (("--contact", "x"), "no-such-person")],
)
def test_nobody_or_part_of_a_name_is_refused(inventory: Inventory, words: tuple[str, ...], code: str) -> None:
    inventory.close()

    refused = run("erase", inventory.path, *words, "--json")

    assert refused.exit_code == 2
    assert json.loads(refused.stdout)["error"] == code


def test_everything_about_a_person_is_written_in_words(inventory: Inventory, tmp_path: Path) -> None:
    inventory.close()

    done = run("person", inventory.path, "--find", NAME, "-o", tmp_path / "person.json")

    assert done.exit_code == 0, done.output
    [told] = json.loads((tmp_path / "person.json").read_text(encoding="utf-8"))["recorded"]
    assert (told["answers"]["Name"], told["answers"]["Telephone"]) == (NAME, PHONE)
    assert (FORMER, NAME) in [(change["from"], change["to"]) for change in told["changes"]]
