"""What may not leave stays: no trace of it in any part of the file, and a later file brings what is free by then."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content, ItemContent, content_of
from genera_desktop.records.record import shown, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import ExportReport, export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.book import cells
from genera_desktop.workbook.read import read_book
from tests.services.partners import COMPANY, add, company, coordinator, held, partner

NO = "aaaaaaaa-0000-4000-8000-000000000001"
NARROW = "aaaaaaaa-0000-4000-8000-000000000002"
YES = "aaaaaaaa-0000-4000-8000-000000000003"

PERSON = {"cc_role": "bd", "cc_consent_date": "2026-09-02", "cc_language": "fr", "cc_consent_evidence": "email"}


def person(item: str, name: str, consent: str, purposes: list[str]) -> ItemContent:
    answers = {
        "cc_consent": consent,
        "cc_name": f"{name} Modèle",
        "cc_email": f"{name.lower()}@velquora.example",
        "cc_phone": f"+33 1 99 00 10 {sum(map(ord, name)) % 90 + 10}",
        "cc_consent_purposes": purposes,
        **PERSON,
    }
    return ItemContent(item, "co_contact", "", answers)  # type: ignore[arg-type]


def traces(item: ItemContent) -> list[str]:
    return [str(item.values[key]) for key in ("cc_name", "cc_email", "cc_phone")]


CONTACTS = [
    person(YES, "Agnès", "yes", ["inventory", "alliance"]),
    person(NARROW, "Bernard", "yes", ["inventory"]),
    person(NO, "Clotilde", "no", ["inventory", "alliance"]),
]


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as inventory:
        yield inventory


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path) as inventory:
        yield inventory


def with_contacts(inventory: Inventory) -> str:
    return add(inventory, "company", Content(dict(COMPANY), [*CONTACTS]))  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def sent_with_contacts(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The whole text of a workbook with a company and its three contacts."""
    folder = tmp_path_factory.mktemp("contacts")
    with partner(folder) as inventory:
        with_contacts(inventory)
        export_workbook(inventory, folder / "sent.xlsx")
    return all_parts(folder / "sent.xlsx")


def all_parts(path: Path) -> str:
    """Everything in the file as one text: names of parts, sheets, comments, properties, hidden sheets."""
    with zipfile.ZipFile(path) as file:
        parts = [file.comment, *(name.encode() + file.read(name) for name in file.namelist())]
    return path.name + b"\n".join(parts).decode("utf-8")


def read_me(path: Path) -> str:
    sheet = read_book(path).sheet("Read me")
    assert sheet is not None
    return "\n".join(str(value) for _, value in cells(sheet))


def receive(inventory: Inventory, path: Path) -> None:
    apply_import(inventory, plan_import(inventory, path))


def test_nothing_of_a_person_who_has_not_agreed_is_in_the_file(sent_with_contacts: str) -> None:
    assert [trace for trace in traces(CONTACTS[2]) if trace in sent_with_contacts] == []


def test_nothing_of_a_person_who_agreed_to_another_purpose_is_in_the_file(sent_with_contacts: str) -> None:
    assert [trace for trace in traces(CONTACTS[1]) if trace in sent_with_contacts] == []


def test_a_person_who_has_agreed_is_in_the_file(sent_with_contacts: str) -> None:
    assert [trace for trace in traces(CONTACTS[0]) if trace not in sent_with_contacts] == []


def test_without_personal_data_no_person_is_in_the_file(ours: Inventory, tmp_path: Path) -> None:
    with_contacts(ours)

    export_workbook(ours, tmp_path / "sent.xlsx", personal_data=False)

    text = all_parts(tmp_path / "sent.xlsx")
    assert [trace for contact in CONTACTS for trace in traces(contact) if trace in text] == []


def test_without_personal_data_nobody_receives_a_persons_answers(
    ours: Inventory, theirs: Inventory, tmp_path: Path
) -> None:
    uuid = with_contacts(ours)

    export_workbook(ours, tmp_path / "sent.xlsx", personal_data=False)
    receive(theirs, tmp_path / "sent.xlsx")

    assert content_of(held(theirs)[uuid]).items == []


def test_a_record_for_this_cluster_only_stays_whole(ours: Inventory, tmp_path: Path) -> None:
    uuid = company(ours, co_legal_name="Secretissima SAS", co_share="cluster")
    company(ours)

    report = export_workbook(ours, tmp_path / "sent.xlsx")

    text = all_parts(tmp_path / "sent.xlsx")
    assert "Secretissima" not in text
    assert uuid not in text
    assert report.records["company"] == 1


def test_the_title_of_an_unshared_company_does_not_leave_with_a_link_to_it(ours: Inventory, tmp_path: Path) -> None:
    uuid = company(ours, co_legal_name="Secretissima SAS", co_share="cluster")
    strength = {"st_owner_type": "company", "st_company": uuid, "st_title": "Sequencing", "st_share": "alliance"}
    add(ours, "strength", Content(strength))  # type: ignore[arg-type]

    export_workbook(ours, tmp_path / "sent.xlsx")

    assert "Secretissima" not in all_parts(tmp_path / "sent.xlsx")


def test_a_title_made_of_an_unshared_companys_title_leaves_without_it(ours: Inventory, tmp_path: Path) -> None:
    uuid = company(ours, co_legal_name="Secretissima SAS", co_share="cluster")
    add(ours, "preparation", Content({"pr_company": uuid, "pr_market": "US"}))

    report = export_workbook(ours, tmp_path / "sent.xlsx")

    assert report.records["preparation"] == 1
    assert "Secretissima" not in all_parts(tmp_path / "sent.xlsx")


def test_an_answer_that_is_not_asked_any_more_stays(ours: Inventory, tmp_path: Path) -> None:
    uuid = company(ours, co_ip=["patent_granted"], co_patent_families=7341)
    RecordEditor.open(ours, uuid).answer(Address("", "co_ip"), ["none"])

    report = export_workbook(ours, tmp_path / "sent.xlsx")

    assert value_of(held(ours)[uuid].answers, "co_patent_families") == 7341
    assert "7341" not in all_parts(tmp_path / "sent.xlsx")
    assert report.withheld == {"not-relevant": 1}


def test_a_deleted_record_leaves_as_a_tombstone_without_its_answers(
    ours: Inventory, theirs: Inventory, tmp_path: Path
) -> None:
    uuid = with_contacts(ours)
    export_workbook(ours, tmp_path / "first.xlsx")
    receive(theirs, tmp_path / "first.xlsx")

    delete_records(ours, [uuid])
    export_workbook(ours, tmp_path / "second.xlsx")
    receive(theirs, tmp_path / "second.xlsx")

    text = all_parts(tmp_path / "second.xlsx")
    assert [one for one in ("Velquora", "Agnès", "velquora.example") if one in text] == []
    with theirs.reading() as transaction:
        assert transaction.records.rows("company") == []


def test_a_deleted_contact_leaves_without_its_answers(ours: Inventory, tmp_path: Path) -> None:
    uuid = with_contacts(ours)
    RecordEditor.open(ours, uuid).remove_item(YES)

    export_workbook(ours, tmp_path / "sent.xlsx")

    text = all_parts(tmp_path / "sent.xlsx")
    assert [trace for trace in traces(CONTACTS[0]) if trace in text] == []


def counted(report: ExportReport) -> dict[str, int]:
    return {str(reason): count for reason, count in report.withheld.items()}


def test_read_me_counts_what_stayed_by_reason(ours: Inventory, tmp_path: Path) -> None:
    with_contacts(ours)
    company(ours, co_share="cluster")

    report = export_workbook(ours, tmp_path / "sent.xlsx")

    text = read_me(tmp_path / "sent.xlsx")
    counts = counted(report)
    assert counts["no-consent"] == 2 * len(CONTACTS[0].values)
    assert counts["not-shared"] > 0
    for reason in counts:
        assert str(counts[reason]) in text, reason


def test_the_receivers_context_does_not_cover_what_was_not_sent(
    ours: Inventory, theirs: Inventory, tmp_path: Path
) -> None:
    uuid = with_contacts(ours)
    export_workbook(ours, tmp_path / "sent.xlsx")
    receive(theirs, tmp_path / "sent.xlsx")

    versions = held(theirs)[uuid].items[NO].answers["cc_name"]

    answer = shown(versions)
    assert answer is not None
    assert (answer.withheld, answer.value) == (True, None)


def test_consent_given_later_brings_the_person(ours: Inventory, theirs: Inventory, tmp_path: Path) -> None:
    uuid = with_contacts(ours)
    export_workbook(ours, tmp_path / "first.xlsx")
    receive(theirs, tmp_path / "first.xlsx")

    RecordEditor.open(ours, uuid).answer(Address(NO, "cc_consent"), "yes")
    export_workbook(ours, tmp_path / "second.xlsx")
    receive(theirs, tmp_path / "second.xlsx")

    [received] = [item for item in content_of(held(theirs)[uuid]).items if item.id == NO]
    assert received.values == {**CONTACTS[2].values, "cc_consent": "yes"}


def test_a_file_without_personal_data_takes_none_from_who_has_it(
    ours: Inventory, theirs: Inventory, tmp_path: Path
) -> None:
    uuid = with_contacts(ours)
    export_workbook(ours, tmp_path / "with.xlsx")
    receive(theirs, tmp_path / "with.xlsx")
    before = content_of(held(theirs)[uuid])

    RecordEditor.open(ours, uuid).answer(Address("", "co_city"), "Corbeil-Essonnes")
    export_workbook(ours, tmp_path / "without.xlsx", personal_data=False)
    receive(theirs, tmp_path / "without.xlsx")

    after = content_of(held(theirs)[uuid])
    assert after.items == before.items
    assert after.values["co_city"] == "Corbeil-Essonnes"


def test_a_record_shared_later_arrives_whole(ours: Inventory, theirs: Inventory, tmp_path: Path) -> None:
    uuid = company(ours, co_share="cluster")
    export_workbook(ours, tmp_path / "first.xlsx")
    receive(theirs, tmp_path / "first.xlsx")
    assert uuid not in held(theirs)

    RecordEditor.open(ours, uuid).answer(Address("", "co_share"), "alliance")
    export_workbook(ours, tmp_path / "second.xlsx")
    receive(theirs, tmp_path / "second.xlsx")

    assert content_of(held(theirs)[uuid]).values == content_of(held(ours)[uuid]).values


def test_a_clusters_inventory_sends_its_own_records_only(ours: Inventory, tmp_path: Path) -> None:
    own = with_contacts(ours)

    report = export_workbook(ours, tmp_path / "sent.xlsx")

    assert {record.cluster for record in held(ours).values()} == {"GEN"}
    assert report.records == {"company": 1, "strength": 0, "market_signal": 0, "preparation": 0, "cluster": 0}
    assert own in all_parts(tmp_path / "sent.xlsx")
