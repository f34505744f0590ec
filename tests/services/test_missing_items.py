"""Entries of lists that a later workbook has no row for are listed like missing records, each by its name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from genera_desktop import messages
from genera_desktop.commands.group import program
from genera_desktop.problems import Problem
from genera_desktop.records.content import Content, ItemContent, content_of
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.missing_items import CODES, ENTRY
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.partners import COMPANY, add, coordinator, held, partner

CONSENT = {"cc_consent": "yes", "cc_consent_date": "2026-09-15", "cc_consent_purposes": ["alliance"]}
SCOPE, PATH, PERSON = (f"{digit * 8}-2222-4222-8222-222222222222" for digit in "345")


@dataclass(frozen=True)
class Received:
    """The coordinator's inventory with a company of two products and a contact, and the workbook it came in."""

    desk: Inventory
    file: Path
    record: str

    def without(self, sheet: str, *items: str) -> Path:
        """The workbook without these rows."""
        changed = self.file.with_name("changed.xlsx")
        with HandEdits(self.file, changed) as book:
            for item in items:
                book.remove_row(sheet, item)
        return changed

    def missing(self, file: Path) -> list[Problem]:
        return [one for one in plan_import(self.desk, file).problems if one.code in CODES]


@pytest.fixture
def received(tmp_path: Path) -> Iterator[Received]:
    items = [
        ItemContent(SCOPE, "co_product", "", {"cp_name": "VarioScope"}),
        ItemContent(PATH, "co_product", "", {"cp_name": "ExomePath"}),
        ItemContent(PERSON, "co_contact", "", {**CONSENT, "cc_name": "Odile Marchetti"}),
    ]
    with partner(tmp_path) as ours, coordinator(tmp_path) as desk:
        record = add(ours, "company", Content(dict(COMPANY), items))
        export_workbook(ours, tmp_path / "sent.xlsx")
        apply_import(desk, plan_import(desk, tmp_path / "sent.xlsx"))
        yield Received(desk, tmp_path / "sent.xlsx", record)


def test_each_entry_without_its_row_is_named_and_stays(received: Received) -> None:
    changed = received.without("Products and services", SCOPE, PATH)

    found = received.missing(changed)
    apply_import(received.desk, plan_import(received.desk, changed))

    assert [(one.place.sheet, one.place.item, one.params[ENTRY]) for one in found] == [
        ("Products and services", SCOPE, "VarioScope"),
        ("Products and services", PATH, "ExomePath"),
    ]
    assert "Velquora Génomique SAS / VarioScope" in messages.say(found[0])
    assert {item.id for item in content_of(held(received.desk)[received.record]).items} == {SCOPE, PATH, PERSON}


def test_a_person_is_named_beside_the_record_and_in_no_sentence(received: Received) -> None:
    [one] = received.missing(received.without("Contact persons (Companies)", PERSON))

    assert one.params[ENTRY] == "Odile Marchetti"
    assert "Velquora Génomique SAS" in messages.say(one)
    assert "Odile" not in messages.say(one)


def test_who_does_not_know_the_entry_still_lists_it(received: Received, tmp_path: Path) -> None:
    changed = received.without("Products and services", SCOPE)

    with coordinator(tmp_path, "other") as other:
        [one] = [one for one in plan_import(other, changed).problems if one.code in CODES]

    assert (one.place.item, one.params[ENTRY]) == (SCOPE, "")
    assert "Velquora Génomique SAS" in messages.say(one)


@pytest.mark.parametrize("dry", [["--dry-run"], []])
def test_the_answer_for_scripts_lists_missing_entries_and_counts_them_as_no_missing_record(
    received: Received, dry: list[str]
) -> None:
    changed = received.without("Products and services", SCOPE, PATH)
    received.desk.close()

    run = CliRunner().invoke(program, ["import", str(received.desk.path), str(changed), "--json", *dry])

    [submission] = json.loads(run.stdout)["submissions"]
    assert submission["forms"]["company"]["missing"] == 0
    assert [one["code"] for one in submission["problems"]].count("row-of-list-missing") == 2
