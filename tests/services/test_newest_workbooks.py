"""Which workbook of a cluster is the newest follows from the files, in whatever order they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.newest_workbooks import newest_of_each_laptop
from genera_desktop.services.return_workbook import return_workbook
from genera_desktop.services.review_queue import CaseKind, review_queue
from genera_desktop.services.submission_board import submission_board
from genera_desktop.store.inventory import Inventory
from tests.services.hand_edits import HandEdits
from tests.services.histories import ROWS
from tests.services.partners import add
from tests.services.questionnaire_files import visits


@dataclass(frozen=True)
class Sent:
    """Workbooks of one laptop: the first, its copy with a wrong cell, a copy of that with a right one, and a later."""

    folder: Path
    early: Path
    copy: Path
    further: Path
    late: Path

    def told(self, files: Sequence[Path], tell: Callable[[Inventory], object]) -> list[object]:
        """What a coordinator is told after these files, for each order in which they may come."""
        found = []
        for place, order in enumerate(permutations(files)):
            with visits(self.folder / f"desk of {len(files)} {files[-1].stem} {place}", *ROWS) as desk:
                import_all(desk, order)
                found.append(tell(desk))
        return found


@pytest.fixture
def sent(tmp_path: Path) -> Iterator[Sent]:
    early, late = tmp_path / "z early.xlsx", tmp_path / "a late.xlsx"
    copy, further = tmp_path / "y copy.xlsx", tmp_path / "x further.xlsx"
    with visits(tmp_path / "ours", *ROWS, cluster="red") as ours:
        record = add(ours, "visit", Content({"who": "Anna", "city": "Évry", "total": 5}))
        export_workbook(ours, early)
        with HandEdits(early, copy) as book:
            book.type("visit", record, "part", 9)
        with HandEdits(copy, further) as book:
            book.type("visit", record, "city", "Massy")
        RecordEditor.open(ours, record).answer(Address("", "total"), 12)
        export_workbook(ours, late)
        yield Sent(tmp_path, early, copy, further, late)


def latest(desk: Inventory) -> str:
    [found] = [one.latest for one in submission_board(desk).clusters if one.latest]
    return found.file


def test_the_roll_call_names_the_workbook_that_was_made_last(sent: Sent) -> None:
    assert sent.told([sent.early, sent.late], latest) == [sent.late.name] * 2


def test_of_copies_of_one_workbook_it_names_the_one_that_has_seen_most(sent: Sent) -> None:
    assert sent.told([sent.early, sent.further], latest) == [sent.further.name] * 2


def test_the_workbook_that_was_made_last_goes_back(sent: Sent) -> None:
    def problems(desk: Inventory) -> object:
        return return_workbook(desk, sent.folder / "back.xlsx", cluster="red").problems

    assert sent.told([sent.copy, sent.late], problems) == [0, 0]


def test_copies_that_two_people_went_on_with_both_count(sent: Sent) -> None:
    other = sent.folder / "w other.xlsx"
    with HandEdits(sent.early, other) as book:
        sheet = book.sheet("visit")
        sheet.cell(3, book.column("visit", "remark")).value = "asked again"

    assert sent.told([sent.copy, other], counting) == [[other.name, sent.copy.name]] * 2


def test_what_was_wrong_before_the_last_workbook_waits_for_nobody(sent: Sent) -> None:
    def waiting(desk: Inventory) -> object:
        return [case.title for case in review_queue(desk) if case.kind is CaseKind.PROBLEM]

    assert sent.told([sent.copy, sent.late], waiting) == [[], []]
    assert sent.told([sent.copy], waiting) == [["Anna"]]


def counting(desk: Inventory) -> object:
    with desk.reading() as transaction:
        return [one.file for one in newest_of_each_laptop(transaction, transaction.submissions.all())]


def test_a_copy_that_people_went_on_with_replaces_what_it_was_made_from(sent: Sent) -> None:
    assert sent.told([sent.early, sent.copy], counting) == [[sent.copy.name]] * 2
    assert sent.told([sent.early, sent.further], counting) == [[sent.further.name]] * 2
