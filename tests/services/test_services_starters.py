"""A starter is all that a cluster needs to begin, and brings its inventory up to date later."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from genera_desktop.commands.group import program
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address, content_of
from genera_desktop.records.record import LOCAL_ID, Record, value_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.open_starter import open_starter
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import copied
from tests.services.partners import company, coordinator, held, partner


@pytest.fixture
def desk(demo: Path, tmp_path: Path) -> Iterator[Inventory]:
    """A coordinator's inventory to which all clusters have sent their workbooks."""
    with Inventory.open(copied(demo / "coordinator.genera", tmp_path)) as inventory:
        yield inventory


@pytest.fixture(scope="module")
def starter(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The starter of one cluster from that inventory."""
    folder = tmp_path_factory.mktemp("starter")
    with Inventory.open(copied(demo / "coordinator.genera", folder)) as inventory:
        make_starter(inventory, "TUR", folder / "starter.xlsx")
    return folder / "starter.xlsx"


def of_cluster(inventory: Inventory, cluster: str) -> dict[str, Record]:
    return {uuid: record for uuid, record in held(inventory).items() if record.cluster == cluster}


def test_new_from_a_starter_gives_cluster_questionnaire_round_and_records(
    desk: Inventory, starter: Path, tmp_path: Path
) -> None:
    with desk.reading() as transaction:
        versions = transaction.questionnaires.current()

    words = ["new", str(tmp_path / "tur.genera"), "--from", str(starter)]
    result = CliRunner().invoke(program, words)

    assert result.exit_code == 0, result.output
    with Inventory.open(tmp_path / "tur.genera") as made, made.reading() as transaction:
        assert (made.info.kind, made.info.cluster) == ("cluster", "TUR")
        assert transaction.questionnaires.current() == versions
        current = transaction.rounds.current()
        assert current is not None
        assert current.name == "1"
        records = {record.uuid: content_of(record) for record in transaction.records.all()}
    assert records == {uuid: content_of(record) for uuid, record in of_cluster(desk, "TUR").items()}


def test_a_starter_holds_no_other_clusters_records_nor_their_names(desk: Inventory, starter: Path) -> None:

    with zipfile.ZipFile(starter) as file:
        text = b"\n".join(file.read(name) for name in file.namelist()).decode("utf-8")
    # Two companies of others have a namesake here.
    others = [one for one in held(desk).values() if one.cluster != "TUR" and one.form == "company"]
    own = {value_of(one.answers, "co_legal_name") for one in of_cluster(desk, "TUR").values()}
    names = {str(value_of(one.answers, "co_legal_name")) for one in others} - own
    assert [name for name in sorted(names) if name in text] == []


def test_a_partner_goes_on_from_the_starters_records(desk: Inventory, starter: Path, tmp_path: Path) -> None:
    with open_starter(starter, tmp_path / "tur.genera").inventory as made:
        [first] = [one for one in held(made).values() if value_of(one.answers, LOCAL_ID) == "TUR-C01"]
        RecordEditor.open(made, first.uuid).answer(Address("", "co_city"), "Salo")
        export_workbook(made, tmp_path / "sent.xlsx")

    plan = plan_import(desk, tmp_path / "sent.xlsx")

    counts = plan.counts(["company"])["company"]
    assert counts == {"added": 0, "changed": 1, "same": 7, "missing": 0, "removed": 0}


def test_a_number_is_never_given_twice_after_a_starter(starter: Path, tmp_path: Path) -> None:
    with open_starter(starter, tmp_path / "tur.genera").inventory as made:
        uuid = company(made)
        numbers = [value_of(one.answers, LOCAL_ID) for one in held(made).values()]

        assert value_of(held(made)[uuid].answers, LOCAL_ID) == "TUR-C09"
        assert len(numbers) == len(set(numbers))


def test_opening_a_second_starter_updates_and_keeps_what_was_entered_since(tmp_path: Path) -> None:
    with coordinator(tmp_path) as desk, partner(tmp_path, "TUR", "first") as first:
        uuid = company(first, co_country="FI")
        export_workbook(first, tmp_path / "first.xlsx")
        apply_import(desk, plan_import(desk, tmp_path / "first.xlsx"))
        make_starter(desk, "TUR", tmp_path / "one.xlsx")
        opened = open_starter(tmp_path / "one.xlsx", tmp_path / "tur.genera")
        opened.inventory.close()
        RecordEditor.open(desk, uuid).answer(Address("", "co_city"), "Turku")
        make_starter(desk, "TUR", tmp_path / "two.xlsx")
    with Inventory.open(tmp_path / "tur.genera") as made:
        mine = company(made, co_legal_name="Meanwhile Oy")
        RecordEditor.open(made, uuid).answer(Address("", "co_staff"), 12)

    again = open_starter(tmp_path / "two.xlsx", tmp_path / "tur.genera")

    with again.inventory as made:
        records = held(made)
    assert again.report.forms["company"]["changed"] == 1
    assert value_of(records[uuid].answers, "co_city") == "Turku"
    assert value_of(records[uuid].answers, "co_staff") == 12
    assert mine in records


def test_a_starter_of_another_cluster_is_refused_and_changes_nothing(desk: Inventory, tmp_path: Path) -> None:
    make_starter(desk, "OST", tmp_path / "starter.xlsx")
    partner(tmp_path, "TUR").close()
    before = (tmp_path / "TUR.genera").read_bytes()

    with pytest.raises(GeneraError) as refusal:
        open_starter(tmp_path / "starter.xlsx", tmp_path / "TUR.genera")

    assert refusal.value.code == "workbook-of-another-cluster"
    assert (tmp_path / "TUR.genera").read_bytes() == before


def test_a_file_that_is_no_starter_makes_no_inventory(demo: Path, tmp_path: Path) -> None:
    with pytest.raises(GeneraError):
        open_starter(demo / "decisions.json", tmp_path / "new.genera")

    assert list(tmp_path.iterdir()) == []
