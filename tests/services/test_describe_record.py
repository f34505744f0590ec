"""What a printed record says: its sections and lists in words, and of persons only what may be told."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.services.describe_record import Wanted, describe_records
from genera_desktop.services.document import Document, Facts, Heading, Table
from genera_desktop.store.inventory import Inventory
from tests.services.partners import COMPANY, add, company, partner

PRODUCT = {"cp_name": "Insight", "cp_type": "software", "cp_segment": "int", "cp_trl": "9"}
PERSON = {"cc_name": "Ada Example", "cc_role": "ceo", "cc_email": "ada@velquora.example"}


@pytest.fixture
def inventory(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as opened:
        yield opened


def with_lists(inventory: Inventory) -> str:
    items = [
        ("co_product", PRODUCT),
        ("co_contact", PERSON | {"cc_consent": "yes"}),
        ("co_contact", {"cc_consent": "no", "cc_name": "Nobody Silent"}),
    ]
    lists = [ItemContent(str(uuid.uuid4()), repeat, "", values) for repeat, values in items]  # type: ignore[arg-type]
    return add(inventory, "company", Content(dict(COMPANY), lists))  # type: ignore[arg-type]


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def facts(document: Document) -> dict[str, str]:
    return dict(row for block in document.blocks if isinstance(block, Facts) for row in block.rows)


def said(document: Document) -> str:
    return str(document)


def test_a_record_is_told_section_by_section_in_words(inventory: Inventory) -> None:
    document = describe_records(inventory, [company(inventory)], Wanted())

    assert headings(document)[:4] == ["Velquora Génomique SAS", "Survey", "Identity", "Size"]
    assert facts(document)["Country"] == "France"
    assert facts(document)["Segments of the value chain"] == "Annotation and interpretation"
    assert document.title == "Velquora Génomique SAS"


def test_it_speaks_the_users_language(inventory: Inventory) -> None:
    document = describe_records(inventory, [company(inventory)], Wanted(language="fr"))

    assert facts(document)["Segments de la chaîne de valeur"] == "Annotation et interprétation"


def test_only_answered_questions_or_all_that_are_asked(inventory: Inventory) -> None:
    record = company(inventory)

    assert "Trading name" not in facts(describe_records(inventory, [record], Wanted()))
    all_questions = facts(describe_records(inventory, [record], Wanted(only_answered=False)))
    assert all_questions["Trading name"] == "–"
    assert "Number of patent families" not in all_questions  # it does not apply to this company


def test_a_list_is_a_table(inventory: Inventory) -> None:
    document = describe_records(inventory, [with_lists(inventory)], Wanted())

    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert table.headings[0] == "Name of the product or service"
    assert [list(row) for row in table.rows] == [
        ["Insight", "Software (installed)", "Annotation and interpretation", "9 – Proven in operation"]
    ]


def test_persons_are_told_only_where_asked_for(inventory: Inventory) -> None:
    record = with_lists(inventory)

    assert "Ada Example" not in said(describe_records(inventory, [record], Wanted()))
    assert "Ada Example" in said(describe_records(inventory, [record], Wanted(personal_data=True)))


def test_a_person_who_has_not_agreed_is_never_told(inventory: Inventory) -> None:
    document = describe_records(inventory, [with_lists(inventory)], Wanted(False, personal_data=True))

    assert "Nobody Silent" not in said(document)


def test_each_of_several_records_begins_a_page(inventory: Inventory) -> None:
    records = [company(inventory, co_legal_name=name) for name in ("Aurelith", "Brontide")]

    document = describe_records(inventory, records, Wanted())

    starts = [block for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert [(one.text, one.new_page) for one in starts] == [("Aurelith", False), ("Brontide", True)]
    assert document.title == "2 records"


def test_a_record_that_is_gone_is_refused(inventory: Inventory) -> None:
    with pytest.raises(GeneraError) as refused:
        describe_records(inventory, [str(uuid.uuid4())], Wanted())

    assert refused.value.code == "record-is-gone"
