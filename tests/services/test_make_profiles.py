"""A profile is a page to hand over: it says what a company would tell of itself, and nobody is named in it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.services.document import Charts, Document, Facts, Heading, Table
from genera_desktop.services.make_profiles import MOST_ROWS, describe_profiles, have_profiles
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import looked_at
from tests.services.partners import COMPANY, add, company, partner

PERSON = {
    "cc_consent": "yes",
    "cc_name": "Ada Example",
    "cc_role": "ceo",
    "cc_email": "ada@velquora.example",
}


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as inventory:
        yield inventory


def with_lists(inventory: Inventory, products: int) -> str:
    items = [ItemContent(str(uuid.uuid4()), "co_contact", "", dict(PERSON))]
    for number in range(products):
        product = {"cp_name": f"Product {number}", "cp_type": "software", "cp_segment": "int", "cp_trl": "9"}
        items.append(ItemContent(str(uuid.uuid4()), "co_product", "", dict(product)))
    internal = {"co_note": "SECRET note", "co_sel_reason": "SECRET reason", "co_sel_status": "selected"}
    return add(inventory, "company", Content({**COMPANY, **internal}, items))  # type: ignore[dict-item,arg-type]


def facts(document: Document) -> dict[str, str]:
    return {name: said for block in document.blocks if isinstance(block, Facts) for name, said in block.rows}


def test_a_profile_tells_what_the_company_is_and_offers(cluster: Inventory) -> None:
    document = describe_profiles(cluster, [with_lists(cluster, 1)])

    assert document.title == "Velquora Génomique SAS"
    assert COMPANY["co_summary"] in str(document)
    assert facts(document)["Year of foundation"] == "2016"
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert table.headings[:3] == ["Product", "Kind", "TRL"]
    assert table.rows[0][0] == "Product 0"
    assert table.rows[0][2] == "9"


def test_persons_notes_and_the_selection_stay_out(cluster: Inventory) -> None:
    said = str(describe_profiles(cluster, [with_lists(cluster, 1)]))

    assert "Ada" not in said
    assert "ada@" not in said
    assert "SECRET" not in said
    assert "Selected" not in said


def test_readiness_is_shown_where_it_is_asked_for_with_the_remark_not_to_pass_it_on(cluster: Inventory) -> None:
    parts = ("competence", "heritage", "relations", "offering", "means", "commitment")
    levels = {f"co_r_{part}": 3 for part in parts}
    record = company(cluster, co_targets=["JP"], **levels)

    plain = describe_profiles(cluster, [record])
    asked = describe_profiles(cluster, [record], readiness=True)

    assert not [block for block in plain.blocks if isinstance(block, Charts)]
    [charts] = [block for block in asked.blocks if isinstance(block, Charts)]
    assert {row["median"] for row in charts.tables[0].rows} == {3}
    assert "not to be passed on" in str(asked)


def test_more_products_than_fit_are_counted(cluster: Inventory) -> None:
    document = describe_profiles(cluster, [with_lists(cluster, MOST_ROWS + 3)])

    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert len(table.rows) == MOST_ROWS
    assert f"The first {MOST_ROWS} of {MOST_ROWS + 3}." in str(document)


def test_a_record_that_is_not_for_the_partners_says_so(cluster: Inventory) -> None:
    shared, confined = (
        company(cluster, co_legal_name=name, co_share=share, co_website=f"https://{share}.example")
        for name, share in (("Open SAS", "alliance"), ("Closed SAS", "coordinator"))
    )

    assert "do not pass this page on" not in str(describe_profiles(cluster, [shared]))
    assert "do not pass this page on" in str(describe_profiles(cluster, [confined]))


def test_each_merged_company_has_one_page(demo: Path, expected: dict[str, Any]) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        document = describe_profiles(inventory)

    heads = [block for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert len(heads) == expected["expected"]["companies_total"]
    assert [head.new_page for head in heads] == [False, *[True] * (len(heads) - 1)]


def test_each_cluster_has_a_page_with_its_offers(demo: Path) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        document = describe_profiles(inventory, kind="cluster.code")

    assert sum(isinstance(block, Heading) and block.level == 1 for block in document.blocks) == 5
    assert "High-performance computing" in str(document)
    assert "more" not in str(document)


def test_only_companies_and_clusters_have_profiles(cluster: Inventory) -> None:
    signal = add(cluster, "market_signal", Content({"ms_title": "A new law"}))
    one = company(cluster)

    assert have_profiles(cluster, [one])
    assert not have_profiles(cluster, [one, signal])
    assert not have_profiles(cluster, [])
    with pytest.raises(GeneraError) as refused:
        describe_profiles(cluster, [signal])
    assert refused.value.code == "profile-of-nothing"
