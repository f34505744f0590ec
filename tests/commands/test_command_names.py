"""A cluster and a record are named as people know them."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.make_profiles import profile_named
from genera_desktop.store.inventory import Inventory
from tests.commands.running import refused, run
from tests.services.demo_folder import copied


def test_a_clusters_code_may_be_in_small_letters(tmp_path: Path) -> None:
    desk = tmp_path / "all.genera"
    run("new", desk, "--coordinator")

    assert run("new", tmp_path / "tur.genera", "--cluster", "tur").exit_code == 0
    assert run("starter", desk, "--cluster", "gen", "-o", tmp_path / "gen.xlsx").exit_code == 0
    with Inventory.open(tmp_path / "tur.genera") as made:
        assert made.info.cluster == "TUR"


def test_a_workbook_goes_back_to_a_cluster_in_small_letters(demo: Path, tmp_path: Path) -> None:
    desk = copied(demo / "decided.genera", tmp_path)

    assert run("return", desk, "--cluster", "ost", "-o", tmp_path / "back.xlsx").exit_code == 0


def test_a_cluster_that_nobody_knows_is_told_as_it_was_typed(tmp_path: Path) -> None:
    said = refused(run("new", tmp_path / "a.genera", "--cluster", "gem"))

    assert said.startswith('There is no cluster "gem".')


def test_a_company_is_named_by_its_readable_id(demo: Path, tmp_path: Path) -> None:
    own = copied(demo / "inventories" / "GEN.genera", tmp_path)

    result = run("company-form", own, "--record", "gen-c01", "-o", tmp_path / "form.xlsx")

    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "Wrote form.xlsx.")


@pytest.mark.parametrize("form", ["company", "cluster"])
def test_a_profile_is_wanted_by_id_readable_id_or_name(form: str, demo: Path) -> None:
    with Inventory.open(demo / "decided.genera", read_only=True) as opened:
        with opened.reading() as transaction:
            row = transaction.records.rows(form)[0]

        assert {profile_named(opened, name) for name in (row.uuid, row.local_id, row.title)} == {row.uuid}


def test_a_readable_id_that_several_have_names_none_of_them(demo: Path, tmp_path: Path) -> None:
    desk = copied(demo / "decided.genera", tmp_path)
    with Inventory.open(desk) as opened:
        with opened.reading() as transaction:
            taken = next(row.local_id for row in transaction.records.rows("company"))
        twin(opened, taken)

        with pytest.raises(GeneraError) as refusal:
            profile_named(opened, taken)

    assert refusal.value.code == "profile-ambiguous"


def test_a_profile_of_nobody_known_says_who_is_not_there(demo: Path, tmp_path: Path) -> None:
    said = refused(run("profile", demo / "decided.genera", "--record", "GEN-C99", "-o", tmp_path / "p.pdf"))

    assert '"GEN-C99"' in said


def twin(inventory: Inventory, local_id: str) -> None:
    """Another company with the same readable id, as two computers of one cluster give it."""
    RecordEditor.create(inventory, "company", local_id=local_id).answer(Address("", "co_legal_name"), "Twin")
