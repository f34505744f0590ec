"""Law 2: twice is once. Law 3: order does not matter. Law 5: all or nothing."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genera_desktop.errors import GeneraError
from genera_desktop.records.content import Content
from genera_desktop.records.record import Record
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.import_plan import ALREADY
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all, merge_workbooks
from genera_desktop.services.undo_step import delete_records
from genera_desktop.store.inventory import Inventory
from tests.services.generated import HEAVY, records
from tests.services.partners import add_all, company, coordinator, held, partner
from tests.twice import kept_in


def by_uuid(inventory: Inventory) -> dict[str, Record]:
    return {
        uuid: replace(record, answers=dict(sorted(record.answers.items())), items=dict(sorted(record.items.items())))
        for uuid, record in held(inventory).items()
    }


@given(records(most=2))
@HEAVY
def test_importing_the_same_workbook_again_writes_no_row_and_names_the_first(
    entered: list[tuple[str, Content]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, sent = partner(Path(folder)), coordinator(Path(folder)), Path(folder) / "sent.xlsx"
        add_all(ours, entered)
        export_workbook(ours, sent)
        first = apply_import(theirs, plan_import(theirs, sent))
        before = kept_in(theirs)

        again = apply_import(theirs, plan_import(theirs, sent))

        assert (again.status, again.submission) == (ALREADY, first.submission)
        assert kept_in(theirs) == before
        ours.close()
        theirs.close()


@given(st.lists(records(most=2), min_size=3, max_size=3), st.booleans())
@settings(HEAVY, max_examples=3)
def test_the_order_of_submissions_does_not_matter(entered: list[list[tuple[str, Content]]], deletes: bool) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [folder / f"{place}.xlsx" for place in range(3)]
        genopole, campania = partner(folder, "GEN"), partner(folder, "CAM")
        add_all(genopole, entered[0])
        export_workbook(genopole, files[0])
        add_all(campania, entered[1])
        export_workbook(campania, files[1])
        add_all(genopole, entered[2])
        if deletes:
            delete_records(genopole, [next(iter(held(genopole)))])
        export_workbook(genopole, files[2])

        merged = []
        for place, order in enumerate(permutations(files)):
            theirs = coordinator(folder, f"c{place}")
            import_all(theirs, order)
            merged.append(by_uuid(theirs))
            theirs.close()

        assert all(one == merged[0] for one in merged)
        genopole.close()
        campania.close()


@given(st.binary(max_size=200))
@settings(HEAVY, max_examples=15)
def test_a_file_that_is_no_workbook_changes_nothing(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        theirs, bad = coordinator(Path(folder)), Path(folder) / "bad.xlsx"
        bad.write_bytes(content)
        before = kept_in(theirs)

        with pytest.raises(GeneraError):
            import_all(theirs, [bad])

        assert kept_in(theirs) == before
        theirs.close()


def test_an_import_that_fails_in_the_middle_leaves_the_inventory_as_it_was(tmp_path: Path) -> None:
    class Stumbling:
        """Progress that stops the work while records are being written."""

        def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
            if what == "import" and done == 2:
                raise GeneraError("cancelled")

    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    for place in range(4):
        company(ours, co_legal_name=f"Company {place}")
    export_workbook(ours, tmp_path / "sent.xlsx")
    before = held(theirs)

    with pytest.raises(GeneraError):
        apply_import(theirs, plan_import(theirs, tmp_path / "sent.xlsx"), progress=Stumbling())

    assert held(theirs) == before == {}


def test_a_record_that_changed_since_the_preview_stops_the_import(tmp_path: Path) -> None:
    ours, theirs = partner(tmp_path), coordinator(tmp_path)
    company(ours)
    export_workbook(ours, tmp_path / "one.xlsx")
    company(ours, co_legal_name="Another")
    export_workbook(ours, tmp_path / "two.xlsx")
    early = plan_import(theirs, tmp_path / "one.xlsx")
    apply_import(theirs, plan_import(theirs, tmp_path / "two.xlsx"))

    with pytest.raises(GeneraError) as refusal:
        apply_import(theirs, early)

    assert refusal.value.code == "changed-since-preview"


def test_the_same_workbooks_and_decisions_give_the_same_consolidated_file(tmp_path: Path) -> None:
    ours = partner(tmp_path)
    company(ours)
    export_workbook(ours, tmp_path / "sent.xlsx")

    for name in ("first.xlsx", "second.xlsx"):
        merge_workbooks([tmp_path / "sent.xlsx"], tmp_path / name)

    assert (tmp_path / "first.xlsx").read_bytes() == (tmp_path / "second.xlsx").read_bytes()
