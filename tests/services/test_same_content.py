"""One content in several files: one submission, of which the same file is told whichever comes first."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from genera_desktop.records.content import Content
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import ALREADY, APPLIED
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.open_round import open_round
from genera_desktop.services.submission_board import submission_board
from genera_desktop.services.undo_submission import undo_submission
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add, held
from tests.services.questionnaire_files import visits


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "ours", *ROWS, cluster="red") as inventory:
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with visits(tmp_path / "desk", *ROWS) as inventory:
        yield inventory


def sent(inventory: Inventory, path: Path) -> Path:
    export_workbook(inventory, path)
    return path


def test_the_consolidated_workbook_names_the_same_file_whichever_came_first(ours: Inventory, tmp_path: Path) -> None:
    add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    first = sent(ours, tmp_path / "b.xlsx")
    copy = Path(shutil.copy(first, tmp_path / "a copy.xlsx"))
    later = sent(ours, tmp_path / "0 later.xlsx")

    results = set()
    for place, order in enumerate(permutations([first, copy, later])):
        with visits(tmp_path / f"desk{place}", *ROWS) as desk:
            assert [one.status for one in import_all(desk, order).submissions] == [APPLIED, ALREADY, ALREADY]
            write_consolidated(desk, tmp_path / f"{place}.xlsx")
            with desk.reading() as transaction:
                [submission] = transaction.submissions.all()
            assert submission.file == copy.name
            assert desk.check() == []
        results.add((tmp_path / f"{place}.xlsx").read_bytes())

    assert len(results) == 1


@pytest.mark.parametrize(("question", "typed"), [("total", "a dozen"), ("likes", "Red; violet")])
def test_what_cannot_be_read_is_content_too_and_stays_listed(
    ours: Inventory, desk: Inventory, tmp_path: Path, question: str, typed: str
) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna"}))
    plain, changed = sent(ours, tmp_path / "sent.xlsx"), tmp_path / "changed.xlsx"
    with HandEdits(plain, changed) as book:
        book.type("visit", uuid, question, typed)

    reports = import_all(desk, [plain, changed, changed]).submissions

    assert [one.status for one in reports] == [APPLIED, APPLIED, ALREADY]
    with desk.reading() as transaction:
        newest = transaction.submissions.get(reports[1].submission)
    assert newest is not None
    assert [(one["question"], one["params"]["typed"]) for one in newest.problems] == [(question, typed)]


@pytest.mark.parametrize(
    ("question", "typed", "code"),
    [
        ("total", "=1+1", "formula-uncached"),
        ("city", "#N/A", "cell-error"),
        ("rest", 12, "cell-computed"),
    ],
)
def test_a_cell_that_was_empty_and_is_not_taken_makes_another_workbook(
    ours: Inventory, desk: Inventory, tmp_path: Path, question: str, typed: str | int, code: str
) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna"}))
    plain, changed = sent(ours, tmp_path / "sent.xlsx"), tmp_path / "changed.xlsx"
    with HandEdits(plain, changed) as book:
        book.type("visit", uuid, question, typed)

    _, report, again = import_all(desk, [plain, changed, changed]).submissions

    assert (report.status, again.status) == (APPLIED, ALREADY)
    assert [problem.code for problem in report.problems] == [code]


def test_one_edit_typed_into_two_files_has_the_time_of_the_earlier_in_any_order(
    ours: Inventory, tmp_path: Path
) -> None:
    uuid = add(ours, "visit", Content({"who": "Anna", "city": "Évry"}))
    plain, files = sent(ours, tmp_path / "sent.xlsx"), []
    for name, minute in (("early", 1), ("late", 2)):
        with HandEdits(plain, tmp_path / f"{name}.xlsx") as book:
            book.type(book.names()[1], uuid, "city", "Paris")
        files.append(saved_at(tmp_path / f"{name}.xlsx", f"2030-01-01T00:0{minute}:00Z"))

    times = []
    for place, order in enumerate(permutations(files)):
        with visits(tmp_path / f"desk{place}", *ROWS) as desk:
            reports = import_all(desk, order).submissions
            times.append([version.at for version in held(desk)[uuid].answers["city"]])
            undo_submission(desk, reports[0].submission)
            assert held(desk) == {}

    assert times == [["2030-01-01T00:01:00Z"]] * 2


def saved_at(path: Path, moment: str) -> Path:
    """The workbook as if it had been saved at this time."""
    target = path.with_stem(f"{path.stem} saved")
    with ZipFile(path) as before, ZipFile(target, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "docProps/core.xml":
                part = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + moment.encode(), part)
            after.writestr(name, part)
    return target


def test_what_was_said_in_the_last_round_and_is_said_again_answers_this_round(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    add(ours, "visit", Content({"who": "Anna"}))
    import_all(desk, [sent(ours, tmp_path / "one.xlsx")])
    open_round(desk, "2")
    make_starter(desk, "red", tmp_path / "starter.xlsx")
    apply_import(ours, plan_import(ours, tmp_path / "starter.xlsx"))
    assert submission_board(desk).answered == 0

    [report] = import_all(desk, [sent(ours, tmp_path / "two.xlsx")]).submissions

    assert report.status == APPLIED
    assert submission_board(desk).answered == 1


def test_two_clusters_that_have_nothing_yet_have_both_answered(
    ours: Inventory, desk: Inventory, tmp_path: Path
) -> None:
    with visits(tmp_path / "theirs", *ROWS, cluster="green") as theirs:
        reports = import_all(desk, [sent(one, tmp_path / f"{one.info.cluster}.xlsx") for one in (ours, theirs)])

    assert [one.status for one in reports.submissions] == [APPLIED, APPLIED]
    assert submission_board(desk).answered == 2
