"""The roll-call: who has answered this round, who is complete, who has issues, who is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from genera_desktop.commands.group import program
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.make_starters import make_starters
from genera_desktop.services.open_round import open_round
from genera_desktop.services.open_starter import open_starter
from genera_desktop.services.submission_board import ClusterReceipt, submission_board
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import CLUSTERS
from tests.services.partners import company, coordinator, held, partner


@pytest.fixture
def desk(tmp_path: Path) -> Inventory:
    """A coordinator's inventory to which one cluster has sent a complete company in round 1."""
    theirs = coordinator(tmp_path)
    make_starter(theirs, "TUR", tmp_path / "starter.xlsx")
    sender = open_starter(tmp_path / "starter.xlsx", tmp_path / "TUR.genera").inventory
    record = company(sender, co_country="FI", co_city="Turku", co_staff=5)
    RecordEditor.open(sender, record).complete()
    send(sender, theirs, tmp_path / "first.xlsx")
    sender.close()
    return theirs


def send(sender: Inventory, desk: Inventory, file: Path) -> None:
    export_workbook(sender, file)
    apply_import(desk, plan_import(desk, file))


def receipt(desk: Inventory, cluster: str) -> ClusterReceipt:
    return next(one for one in submission_board(desk).clusters if one.cluster.name == cluster)


def test_a_cluster_that_has_sent_has_answered_the_round(desk: Inventory) -> None:
    board = submission_board(desk)

    assert (board.round, board.answered, len(board.clusters)) == ("1", 1, len(CLUSTERS))
    assert receipt(desk, "TUR").latest is not None
    assert receipt(desk, "GEN").latest is None


def test_in_a_new_round_everybody_is_missing_until_they_send_again(desk: Inventory, tmp_path: Path) -> None:
    open_round(desk, "2")
    before = receipt(desk, "TUR")
    make_starters(desk, tmp_path / "starters")
    opened = open_starter(tmp_path / "starters" / "starter-tur.xlsx", tmp_path / "again.genera")
    [record] = held(opened.inventory)
    RecordEditor.open(opened.inventory, record).reopen()
    send(opened.inventory, desk, tmp_path / "second.xlsx")

    after = receipt(desk, "TUR")

    assert (before.latest, before.last_round) == (None, "1")
    assert after.latest is not None
    assert after.latest.file == "second.xlsx"


def test_a_workbook_of_an_earlier_round_does_not_answer_this_one(desk: Inventory, tmp_path: Path) -> None:
    make_starter(desk, "OST", tmp_path / "starter.xlsx")
    open_round(desk, "2")
    late = open_starter(tmp_path / "starter.xlsx", tmp_path / "OST.genera").inventory
    company(late)
    send(late, desk, tmp_path / "late.xlsx")

    assert receipt(desk, "OST").latest is None
    assert receipt(desk, "OST").last_round == "1"


def test_a_workbook_that_names_no_round_answers_the_one_in_which_it_came(desk: Inventory, tmp_path: Path) -> None:
    open_round(desk, "2")
    alone = partner(tmp_path, "OST")
    company(alone)
    send(alone, desk, tmp_path / "alone.xlsx")

    assert receipt(desk, "OST").latest is not None


def test_starters_of_all_clusters_are_written_in_one_go(desk: Inventory, tmp_path: Path) -> None:
    reports = make_starters(desk, tmp_path / "new folder")

    assert [report.path.name for report in reports] == [f"starter-{cluster.lower()}.xlsx" for cluster in CLUSTERS]
    assert all(report.path.exists() for report in reports)
    assert [report.records["company"] for report in reports] == [int(cluster == "TUR") for cluster in CLUSTERS]


def test_the_command_writes_all_starters(desk: Inventory, tmp_path: Path) -> None:
    desk.close()

    result = CliRunner().invoke(program, ["starter", str(desk.path), "--all", "-o", str(tmp_path / "out")])

    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"starter-{cluster.lower()}.xlsx" for cluster in CLUSTERS
    )


@pytest.mark.parametrize("words", [[], ["--all", "--cluster", "TUR"]])
def test_the_command_wants_one_cluster_or_all(words: list[str], desk: Inventory, tmp_path: Path) -> None:
    result = CliRunner().invoke(program, ["starter", str(desk.path), *words, "-o", str(tmp_path / "out")])

    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()
