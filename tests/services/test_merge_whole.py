"""A merge is done as a whole: where its last step fails or somebody stops it, the inventory is as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all, merge_workbooks, state_of
from genera_desktop.store.inventory import Inventory
from tests.services.partners import company, coordinator, held, partner


class StopsAt:
    """Stops the work when it comes to a step of this kind for the nth time."""

    def __init__(self, what: str, nth: int = 1) -> None:
        self.what, self.left = what, nth

    def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002
        self.left -= what == self.what
        if not self.left:
            raise Cancelled


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The workbooks of two clusters."""
    made = []
    for cluster in ("GEN", "CAM"):
        with partner(tmp_path, cluster) as sender:
            company(sender, co_legal_name=f"Company of {cluster}", co_website=f"https://{cluster.lower()}.example")
            export_workbook(sender, tmp_path / f"{cluster}.xlsx")
        made.append(tmp_path / f"{cluster}.xlsx")
    return made


@pytest.fixture
def into(tmp_path: Path, files: list[Path]) -> Path:
    """A coordinator's inventory with the workbook of the first cluster in it."""
    with coordinator(tmp_path) as desk:
        import_all(desk, files[:1])
        return desk.path


def state(path: Path) -> tuple[object, ...]:
    with Inventory.open(path) as inventory, inventory.reading() as transaction:
        return (
            inventory.info,
            list(transaction.records.all()),
            transaction.submissions.all(),
            transaction.decisions.all(),
            transaction.rounds.all(),
        )


@pytest.mark.parametrize("step", ["write", "compute", "match"])
def test_a_merge_that_is_stopped_late_leaves_the_inventory_as_it_was(
    step: str, into: Path, files: list[Path], tmp_path: Path
) -> None:
    before = state(into)

    with pytest.raises(Cancelled):
        merge_workbooks(files, tmp_path / "out.xlsx", into=into, progress=StopsAt(step))

    assert state(into) == before
    assert not (tmp_path / "out.xlsx").exists()


def test_a_merge_whose_result_cannot_be_written_leaves_the_inventory_as_it_was(
    into: Path, files: list[Path], tmp_path: Path
) -> None:
    before = state(into)
    (tmp_path / "taken").mkdir()

    with pytest.raises(GeneraError):
        merge_workbooks(files, tmp_path / "taken", into=into)

    assert state(into) == before


def test_a_merge_that_comes_to_its_end_is_in_the_inventory(into: Path, files: list[Path], tmp_path: Path) -> None:
    merge_workbooks(files, tmp_path / "out.xlsx", into=into)

    with Inventory.open(into) as inventory:
        assert len(held(inventory)) == 2


def test_the_report_of_a_merge_counts_what_the_inventory_holds(into: Path, files: list[Path], tmp_path: Path) -> None:
    report = merge_workbooks(files, tmp_path / "consolidated.xlsx", into=into)

    with Inventory.open(into) as inventory:
        assert report == state_of(inventory, report.submissions)
    assert sum(report.records.values()) > 0


@pytest.mark.only_a_file("on a server each workbook is a transaction of its own; test_several_coordinators has that")
def test_stopping_an_import_of_several_workbooks_imports_none(files: list[Path], tmp_path: Path) -> None:
    with coordinator(tmp_path) as desk:
        with pytest.raises(Cancelled):
            import_all(desk, [*files, tmp_path / "never-reached.xlsx"], progress=StopsAt("merge", 9))

        assert held(desk) == {}


def test_a_bad_file_among_several_is_refused_alone(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "bad.xlsx").write_bytes(b"no workbook")

    with coordinator(tmp_path) as desk:
        report = import_all(desk, [files[0], tmp_path / "bad.xlsx", files[1]])

        assert [one.status for one in report.submissions] == ["applied", "refused", "applied"]
        assert len(held(desk)) == 2
