"""The catalogue of strengths goes no further than a record is shared, and says nothing internal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content
from genera_desktop.services.document import Heading
from genera_desktop.services.make_catalogue import Catalogue, make_catalogue, write_catalogue_table
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import looked_at
from tests.services.partners import add, company, partner

DAY = date(2026, 11, 22)
STRENGTH = {
    "st_title": "Sequencing platform",
    "st_category": "technological",
    "st_kind": "omics_platform",
    "st_owner_type": "company",
    "st_description": "Short and long reads.",
    "st_access_note": "SECRET price list",
    "st_rarity_note": "SECRET claim",
    "st_evidence_note": "SECRET proof",
}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as inventory:
        yield inventory


def strength(inventory: Inventory, **answers: Any) -> str:
    return add(inventory, "strength", Content({**STRENGTH, **answers}))


def titles(catalogue: Catalogue) -> list[str]:
    return [block.text for block in catalogue.document.blocks if isinstance(block, Heading) and block.level == 2]


@pytest.mark.parametrize(
    ("for_partners", "shown"), [(False, ["for everybody"]), (True, ["for everybody", "for the alliance"])]
)
def test_a_catalogue_goes_no_further_than_its_records_are_shared(
    cluster: Inventory, for_partners: bool, shown: list[str]
) -> None:
    for share, title in (
        ("public", "for everybody"),
        ("alliance", "for the alliance"),
        ("coordinator", "for the coordinator"),
        ("cluster", "for the cluster"),
    ):
        strength(cluster, st_title=title, st_share=share)

    made = make_catalogue(cluster, DAY, for_partners=for_partners)

    assert titles(made) == shown
    assert [row["strength"] for row in made.table.rows] == shown


def test_a_company_that_may_not_be_seen_is_not_named_as_holder(cluster: Inventory) -> None:
    seen = company(cluster, co_legal_name="Seen SAS", co_share="public", co_website="https://seen.example")
    hidden = company(
        cluster, co_legal_name="Hidden SAS", co_share="alliance", co_website="https://hidden.example", co_city="Lyon"
    )
    strength(cluster, st_title="one", st_share="public", st_company=seen)
    strength(cluster, st_title="two", st_share="public", st_company=hidden)

    made = make_catalogue(cluster, DAY)

    assert {row["strength"]: row["holder"] for row in made.table.rows} == {"one": "Seen SAS", "two": ""}
    assert "Hidden SAS" not in str(made.document)


def test_notes_prices_and_claims_stay_out(cluster: Inventory, tmp_path: Path) -> None:
    strength(cluster, st_share="public")

    made = make_catalogue(cluster, DAY)
    write_catalogue_table(made, tmp_path / "catalogue.xlsx")

    book = openpyxl.load_workbook(tmp_path / "catalogue.xlsx", read_only=True)
    cells = [str(cell) for sheet in book for row in sheet.values for cell in row]
    book.close()
    assert "Short and long reads." in cells
    assert "SECRET" not in str(made.document) + "".join(cells)


def test_a_catalogue_of_nothing_is_refused_and_says_what_there_is(cluster: Inventory) -> None:
    strength(cluster, st_share="alliance")

    with pytest.raises(GeneraError) as refused:
        make_catalogue(cluster, DAY)

    assert refused.value.code == "catalogue-empty-for-everybody"
    assert refused.value.params == {"count": 1}


def test_the_demonstration_has_all_its_strengths_for_the_partners(demo: Path, demo_data: dict[str, Any]) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        made = make_catalogue(inventory, DAY, for_partners=True)

    assert sorted(titles(made)) == sorted(one["st_title"] for one in demo_data["strength"])
    assert "For the partners of the alliance only" in (made.document.made, str(made.document.cover))
