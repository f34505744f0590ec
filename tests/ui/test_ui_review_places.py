"""Which case of the queue is in view: where it stands among those counted with it, and after a decision was undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.review_queue import CaseKind, CaseState
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.review_desk import PAGE
from genera_desktop.ui.review_page import ReviewPage
from tests.services.partners import company, coordinator, partner
from tests.ui.review_samples import CASES, CLUSTERS, DECIDED, PAIR

SECONDS = 30_000
MERGED = replace(PAIR, kind=CaseKind.SURE, state=CaseState.TOLD, records=("x", "y"))


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(CLUSTERS)
    qtbot.addWidget(made)
    made.show_cases((*CASES, MERGED))
    return made


def test_the_cases_are_counted_as_their_progress_is(page: ReviewPage) -> None:
    assert page.above.place.text() == f"Case 1 of {page.progress.maximum()}"


def test_what_was_merged_without_asking_is_counted_by_itself(page: ReviewPage) -> None:
    page.step(len(CASES))

    assert page.case == MERGED
    assert page.above.place.text() == "Merged without asking: 1 of 1"


def test_the_count_follows_a_queue_in_which_the_case_in_view_stays(page: ReviewPage) -> None:
    page.show_cases((*CASES, replace(DECIDED, records=("e", "f")), MERGED))

    assert page.above.place.text() == "Case 1 of 4"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program with a coordinator's inventory in which two clusters have nearly the same two companies."""
    theirs = coordinator(tmp_path)
    for cluster, names in (
        ("GEN", ("Velquora Génomique SAS", "Hopeavirta Oy")),
        ("CAM", ("Velquora Genomique", "Hopeavirta")),
    ):
        with partner(tmp_path, cluster) as sender:
            for name in names:
                site = f"https://{name[:4].lower()}-{cluster.lower()}.example"
                company(sender, co_legal_name=name, co_website=site)
            export_workbook(sender, tmp_path / f"{cluster}.xlsx")
    import_all(theirs, [tmp_path / "GEN.xlsx", tmp_path / "CAM.xlsx"])
    theirs.close()
    running = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(running.window)
    running.window.resize(1366, 768)
    running.window.show()
    running.open(theirs.path)
    yield running
    qtbot.waitUntil(lambda: not running.window.tasks.busy, timeout=SECONDS)
    running.window.close()


def test_the_case_of_a_decision_that_is_undone_comes_back_into_view(program: Application, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(PAGE)
    page = window.page(PAGE)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "2", timeout=SECONDS)
    assert page.case is not None
    decided = page.case.id

    page.foot.different.click()
    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "1" and not window.tasks.busy, timeout=SECONDS)
    assert page.case is not None
    assert page.case.id != decided

    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "2", timeout=SECONDS)
    assert page.case is not None
    assert page.case.id == decided
