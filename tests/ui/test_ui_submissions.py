"""The page of submissions: the board, the files, and a preview that reads like a change list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from genera_desktop.ui.style import paint
from genera_desktop.ui.submissions_model import (
    BoardState,
    ClusterState,
    LineKind,
    Preview,
    PreviewLine,
    PreviewModel,
    line_text,
)
from genera_desktop.ui.submissions_page import SubmissionsPage
from tests.ui import samples


@pytest.fixture
def page(qtbot: QtBot) -> SubmissionsPage:
    made = SubmissionsPage(coordinator=True)
    qtbot.addWidget(made)
    made.show_state(samples.BOARD, samples.FILES, "Round 2")
    made.show_preview(samples.PREVIEW)
    made.resize(1150, 700)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def lines(page: SubmissionsPage) -> list[str]:
    return [row if isinstance(row, str) else row.question or row.record for row in page.model.rows]


def test_the_model_is_a_proper_model(qtbot: QtBot) -> None:  # noqa: ARG001
    model = PreviewModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_lines(samples.PREVIEW.lines)
    model.show_lines(samples.PREVIEW.lines, LineKind.CHANGED)

    assert tester.model() is model
    assert model.rowCount() == 4


def test_the_preview_counts_records_and_problems(page: SubmissionsPage) -> None:
    assert [button.label for button in page.kinds.buttons] == [
        "All 6",
        "1 added",
        "1 changed",
        "3 same",
        "1 missing",
        "1 problem",
    ]


def test_only_problems_are_shown_with_the_record_that_they_are_in(page: SubmissionsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.kinds.buttons[-1], Qt.Key.Key_Space)

    assert lines(page) == ["Companies", "Hopeapihka Oy", "Date of the survey"]


def test_only_changed_records_are_shown_with_their_answers(page: SubmissionsPage) -> None:
    page.show_kind(LineKind.CHANGED)

    assert lines(page) == ["Companies", "Auranmeri Genomics Oy", "Staff", "Auranmeri Onco, approval"]


def test_a_line_says_everything_to_a_screen_reader() -> None:
    line = PreviewLine(LineKind.CHANGED, "Auranmeri", "Companies", "Staff", "19", "23", "Companies!F3")

    assert line_text(line) == "changed, Staff, 19 → 23, Companies!F3"


def test_a_sentence_in_a_line_has_no_comma_behind_its_full_stop() -> None:
    line = replace(samples.PREVIEW.lines[0], note="an answer is needed.", place="Companies!A9")

    assert line_text(line).endswith("an answer is needed. Companies!A9")


def test_a_long_question_takes_the_room_that_the_rest_of_its_line_leaves(page: SubmissionsPage) -> None:
    line = PreviewLine(LineKind.ADDED, "Aurelith", "Companies", "How was the information collected?", note="needed")
    page.model.show_lines([line])
    QApplication.processEvents()
    paint.elided.clear()

    page.lines.grab()

    assert paint.elided == []


@pytest.mark.parametrize(("width", "is_told"), [(1366, False), (420, True)])
def test_a_line_says_itself_in_a_tool_tip_only_where_it_is_cut(
    page: SubmissionsPage, qtbot: QtBot, width: int, is_told: bool
) -> None:
    QToolTip.hideText()
    page.lines.resize(width, 400)
    place = page.lines.visualRect(page.model.index(2)).center()

    event = QHelpEvent(QEvent.Type.ToolTip, place, page.lines.viewport().mapToGlobal(place))
    QApplication.sendEvent(page.lines.viewport(), event)

    qtbot.wait(50)
    assert bool(QToolTip.text()) == is_told


def test_a_preview_is_applied_by_its_button_and_nothing_else(page: SubmissionsPage, qtbot: QtBot) -> None:
    assert page.apply.label == "Apply 2 records"
    with qtbot.waitSignal(page.apply_wanted):
        qtbot.keyClick(page.apply, Qt.Key.Key_Return)


def test_what_is_applied_already_cannot_be_applied_again(page: SubmissionsPage) -> None:
    page.show_preview(replace(samples.PREVIEW, applied=True))

    assert not page.apply.isVisible()
    assert not page.dismiss.isVisible()


def test_a_file_of_which_only_the_sums_are_known_does_not_claim_that_all_is_nothing(page: SubmissionsPage) -> None:
    page.show_preview(Preview("TUR.xlsx", "made 22 Nov", (), 0, "Companies: 8 added", applied=True))

    assert not any(button.isVisibleTo(page) for button in page.kinds.buttons)


def test_a_file_is_chosen_by_keyboard(page: SubmissionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.file_chosen) as chosen:
        qtbot.keyClick(page.file_rows[2], Qt.Key.Key_Return)

    assert chosen.args == ["2"]


def test_a_cluster_on_the_board_narrows_the_files_and_once_more_shows_all(page: SubmissionsPage) -> None:
    page.cells[0].click()
    own = [row.file.file for row in page.file_rows]
    page.cells[0].click()

    assert own == ["genopole-laptop-2.xlsx", "genopole-laptop-1.xlsx"]
    assert len(page.file_rows) == 5


def test_many_clusters_are_listed_with_those_first_that_need_attention(page: SubmissionsPage) -> None:
    many = [ClusterState(f"C{n}", f"Cluster {n}", list(BoardState)[n % 4], "state") for n in range(130)]

    page.show_state(many, ())

    states = [cell.cluster.state for cell in page.cells]
    assert states == sorted(states, key=list(BoardState).index)
    assert page.minimumSizeHint().width() < 1100


def test_enter_on_a_problem_opens_its_record(page: SubmissionsPage, qtbot: QtBot) -> None:
    page.lines.setCurrentIndex(page.model.index(2))

    with qtbot.waitSignal(page.record_wanted) as record:
        qtbot.keyClick(page.lines, Qt.Key.Key_Return)

    assert record.args == ["h"]


def test_without_workbooks_the_page_offers_to_import_one(qtbot: QtBot) -> None:
    page = SubmissionsPage(coordinator=False)
    qtbot.addWidget(page)
    page.show_state((), ())
    page.show()

    with qtbot.waitSignal(page.import_wanted):
        page.import_.click()
    assert page._stack.currentIndex() == 1


def test_a_change_asks_for_the_state_again_while_the_page_is_in_view(page: SubmissionsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.refresh_wanted):
        page.mark_stale()
