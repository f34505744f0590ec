"""A new round keeps the answers of the last one beside those of now, with the coordinator and with every cluster."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import ALREADY
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.last_round import last_round
from genera_desktop.services.open_round import LONGEST_NAME, next_round_name, open_round
from genera_desktop.services.open_starter import open_starter
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, partner

STAFF = Address("", "co_staff")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path) as inventory:
        yield inventory


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path, "GEN") as inventory:
        yield inventory


def round_name(inventory: Inventory) -> str:
    with inventory.reading() as transaction:
        current = transaction.rounds.current()
    return current.name if current else ""


def send(cluster: Inventory, desk: Inventory, file: Path) -> None:
    export_workbook(cluster, file)
    apply_import(desk, plan_import(desk, file))


def take(cluster: Inventory, desk: Inventory, file: Path) -> str:
    """The cluster opens a starter of the coordinator; what became of it."""
    make_starter(desk, cluster.info.cluster, file)
    return apply_import(cluster, plan_import(cluster, file)).status


# the coordinator


def test_a_new_round_becomes_the_current_one(desk: Inventory) -> None:
    opened = open_round(desk, " Autumn  2027 ")

    assert (opened.name, round_name(desk)) == ("Autumn 2027", "Autumn 2027")


def test_opening_a_round_keeps_the_answers_of_all_records(desk: Inventory) -> None:
    record = company(desk, co_staff=126)
    open_round(desk, "2")
    RecordEditor.open(desk, record).answer(STAFF, 140)

    assert last_round(desk, record)[STAFF] == 126


def test_answers_in_lists_are_kept_by_their_items(desk: Inventory) -> None:
    record = company(desk)
    RecordEditor.open(desk, record).fill(Content({}, [ItemContent("product", "co_product", "", {"cp_name": "Varia"})]))

    open_round(desk, "2")

    assert last_round(desk, record)[Address("product", "cp_name")] == "Varia"


def test_the_next_round_replaces_what_was_kept_before(desk: Inventory) -> None:
    record = company(desk, co_staff=126)
    open_round(desk, "2")
    RecordEditor.open(desk, record).answer(STAFF, 140)
    open_round(desk, "3")

    assert last_round(desk, record)[STAFF] == 140


def test_a_record_of_this_round_has_no_last_round(desk: Inventory) -> None:
    open_round(desk, "2")

    assert last_round(desk, company(desk)) == {}


def test_opening_a_round_makes_a_backup_first(desk: Inventory) -> None:
    open_round(desk, "2")

    assert len(desk.backups()) == (0 if desk.is_shared else 1)


def test_opening_a_round_changes_no_record(desk: Inventory) -> None:
    record = company(desk)
    with desk.reading() as transaction:
        before = transaction.records.get(record)
    open_round(desk, "2")

    with desk.reading() as transaction:
        assert transaction.records.get(record) == before


@pytest.mark.parametrize(
    ("name", "code"), [("", "round-name"), ("x" * (LONGEST_NAME + 1), "round-name"), ("1", "round-exists")]
)
def test_a_round_needs_a_new_name(desk: Inventory, name: str, code: str) -> None:
    with pytest.raises(GeneraError) as refusal:
        open_round(desk, name)

    assert (refusal.value.code, round_name(desk), desk.backups()) == (code, "1", [])


def test_a_cluster_opens_no_round(cluster: Inventory) -> None:
    with pytest.raises(GeneraError) as refusal:
        open_round(cluster, "2")

    assert refusal.value.code == "round-not-by-a-cluster"


def test_the_next_name_counts_on(desk: Inventory) -> None:
    assert next_round_name(desk) == "2"
    open_round(desk, "Autumn")
    assert next_round_name(desk) == ""


# the cluster


def test_a_cluster_joins_the_round_of_its_starter(desk: Inventory, cluster: Inventory, tmp_path: Path) -> None:
    take(cluster, desk, tmp_path / "one.xlsx")
    assert round_name(cluster) == "1"
    open_round(desk, "2")

    take(cluster, desk, tmp_path / "two.xlsx")

    assert round_name(cluster) == "2"


def test_joining_a_round_keeps_the_clusters_own_answers(desk: Inventory, cluster: Inventory, tmp_path: Path) -> None:
    record = company(cluster, co_staff=126)
    send(cluster, desk, tmp_path / "sent.xlsx")
    RecordEditor.open(cluster, record).answer(STAFF, 130)
    open_round(desk, "2")
    take(cluster, desk, tmp_path / "two.xlsx")
    RecordEditor.open(cluster, record).answer(STAFF, 140)

    assert last_round(cluster, record)[STAFF] == 130
    assert last_round(desk, record)[STAFF] == 126


def test_a_starter_with_nothing_new_but_its_round_is_not_the_same_again(
    desk: Inventory, cluster: Inventory, tmp_path: Path
) -> None:
    company(cluster)
    send(cluster, desk, tmp_path / "sent.xlsx")
    take(cluster, desk, tmp_path / "one.xlsx")
    open_round(desk, "2")

    assert take(cluster, desk, tmp_path / "two.xlsx") != ALREADY
    assert round_name(cluster) == "2"
    assert take(cluster, desk, tmp_path / "two-again.xlsx") == ALREADY


def test_a_new_laptop_takes_last_rounds_answers_from_the_starter(
    desk: Inventory, cluster: Inventory, tmp_path: Path
) -> None:
    record = company(cluster, co_staff=126)
    send(cluster, desk, tmp_path / "sent.xlsx")
    open_round(desk, "2")
    make_starter(desk, "GEN", tmp_path / "starter.xlsx")

    with open_starter(tmp_path / "starter.xlsx", tmp_path / "new.genera").inventory as laptop:
        assert last_round(laptop, record)[STAFF] == 126


def test_the_first_round_has_no_last_round(desk: Inventory, tmp_path: Path) -> None:
    with partner(tmp_path, "TUR") as cluster:
        record = company(cluster)
        send(cluster, desk, tmp_path / "sent.xlsx")
    make_starter(desk, "TUR", tmp_path / "starter.xlsx")

    with open_starter(tmp_path / "starter.xlsx", tmp_path / "new.genera").inventory as laptop:
        assert last_round(laptop, record) == {}


def test_a_second_starter_of_a_round_keeps_what_was_kept_at_its_beginning(
    desk: Inventory, cluster: Inventory, tmp_path: Path
) -> None:
    record = company(cluster, co_staff=126)
    open_round(desk, "2")
    take(cluster, desk, tmp_path / "two.xlsx")
    RecordEditor.open(cluster, record).answer(STAFF, 140)
    send(cluster, desk, tmp_path / "sent.xlsx")
    take(cluster, desk, tmp_path / "again.xlsx")

    assert last_round(cluster, record)[STAFF] == 126


def test_a_starter_of_an_earlier_round_that_comes_late_does_not_set_the_cluster_back(
    desk: Inventory, cluster: Inventory, tmp_path: Path
) -> None:
    record = company(cluster, co_staff=126)
    open_round(desk, "2")
    make_starter(desk, "GEN", tmp_path / "two.xlsx")
    open_round(desk, "3")
    take(cluster, desk, tmp_path / "three.xlsx")
    RecordEditor.open(cluster, record).answer(STAFF, 140)

    apply_import(cluster, plan_import(cluster, tmp_path / "two.xlsx"))

    assert round_name(cluster) == "3"
    assert last_round(cluster, record)[STAFF] == 126
