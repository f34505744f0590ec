"""An inventory moves from a file to a server and back, and nothing of it is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from genera_desktop.address import Location, ServerAddress
from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.services.decide_case import decide_pair
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.services.review_queue import CaseKind, review_queue
from genera_desktop.store import tables
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.whole import rows_of
from tests.postgres import Server
from tests.services.partners import company, coordinator, held, partner

pytestmark = pytest.mark.only_a_file("moves between a file and a server itself")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coordinator's inventory with two workbooks, their problems, a decision, history and an edit of its own."""
    tmp_path = tmp_path_factory.mktemp("made")
    with coordinator(tmp_path) as desk:
        for cluster in ("GEN", "CAM"):
            with partner(tmp_path, cluster) as theirs:
                company(theirs, co_city=f"City of {cluster}", co_legal_name="Łódź \U0001f9ec Génomique")
                export_workbook(theirs, tmp_path / f"{cluster}.xlsx")
            apply_import(desk, plan_import(desk, tmp_path / f"{cluster}.xlsx"))
        case = next(case for case in review_queue(desk) if case.kind in (CaseKind.POSSIBLE, CaseKind.SURE))
        decide_pair(desk, case, "different")
        editor = RecordEditor.open(desk, company(desk, co_legal_name="Made at the desk"))
        editor.answer(Address("", "co_city"), "Evry")
        return desk.path


@pytest.fixture
def file(made: Path, tmp_path: Path) -> Path:
    return shutil.copy(made, tmp_path / "desk.genera")


@pytest.fixture
def place(server: Server) -> ServerAddress:
    return ServerAddress(server.place())


def rows(location: Location) -> list[tuple[str, object]]:
    with Inventory.open(location, read_only=True) as opened, opened.reading() as transaction:
        connection = transaction.connection
        return [(table.name, row) for table in tables.metadata.sorted_tables for row in rows_of(connection, table)]


def test_every_row_arrives_on_the_server_and_comes_back(file: Path, place: ServerAddress, tmp_path: Path) -> None:
    before = rows(file)

    there = move_inventory(file, place)
    arrived = rows(place)
    back = move_inventory(place, tmp_path / "back.genera")

    assert arrived == rows(tmp_path / "back.genera") == before
    assert sum(there.rows.values()) == sum(back.rows.values()) == len(before)
    carried = {name for name, count in there.rows.items() if count}
    assert carried >= {"records", "history", "history_bundles", "decisions", "submissions"}


def test_what_stays_behind_is_read_and_says_where_to_go(file: Path, place: ServerAddress) -> None:
    move_inventory(file, place)

    with pytest.raises(GeneraError) as refusal:
        Inventory.open(file)
    assert (refusal.value.code, refusal.value.params["place"]) == ("inventory-moved", place.url)
    with Inventory.open(file, read_only=True) as old:
        assert len(held(old)) == 3


def test_with_keep_both_go_on_and_never_name_two_edits_alike(file: Path, place: ServerAddress) -> None:
    move_inventory(file, place, keep=True)
    made = []
    for location in (file, place):
        with Inventory.open(location) as opened:
            uuid = company(opened, co_legal_name="Velquora")
            made.append(held(opened)[uuid].context.keys())

    assert made[0].isdisjoint(made[1])


def test_a_moved_inventory_is_worked_on_as_before(file: Path, place: ServerAddress) -> None:
    move_inventory(file, place)

    with Inventory.open(place) as opened:
        record = next(iter(held(opened).values()))
        editor = RecordEditor.open(opened, record.uuid)
        editor.answer(Address("", "co_city"), "Tartu")
        assert opened.check() == []


def test_nothing_is_moved_onto_what_is_there(file: Path, place: ServerAddress, tmp_path: Path) -> None:
    move_inventory(file, place, keep=True)
    before = rows(place)

    for target, code in ((place, "exists-on-server"), (file, "inventory-exists")):
        other = tmp_path / "other.genera"
        other.unlink(missing_ok=True)
        Inventory.create(other, kind="coordinator").close()
        with pytest.raises(GeneraError) as refusal:
            move_inventory(other, target)
        assert refusal.value.code == code
        Inventory.open(other).close()

    assert rows(place) == before


def test_a_damaged_row_is_not_carried_on(file: Path, place: ServerAddress) -> None:
    with closing(sqlite3.connect(file)) as opened:
        opened.execute("UPDATE decisions SET verdict = 'same'")
        opened.commit()

    with pytest.raises(GeneraError) as refusal:
        move_inventory(file, place)

    assert refusal.value.code == "damaged-row"
    assert not Inventory.exists(place)
