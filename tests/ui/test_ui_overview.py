"""The overview as a partner and a coordinator use it, on real inventories in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.records.content import Address, Content
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.overview import OpenRecord, OpenWork, Overview
from genera_desktop.services.review_queue import CaseState
from genera_desktop.services.submission_board import SubmissionBoard
from genera_desktop.settings import SettingsFile
from genera_desktop.store.inventory import Inventory
from genera_desktop.ui.form.question_view import question_around
from genera_desktop.ui.overview_desk import PAGE
from genera_desktop.ui.overview_lines import Jump
from genera_desktop.ui.overview_model import overview_state
from genera_desktop.ui.overview_page import OverviewPage
from genera_desktop.ui.overview_view import CheckRow, OverviewRow
from genera_desktop.ui.record_pages import FORM_PAGE, page_name
from genera_desktop.ui.review_desk import PAGE as REVIEW
from genera_desktop.ui.review_page import ReviewPage
from genera_desktop.ui.style import paint
from tests.services.demo_folder import copied
from tests.services.demo_folder import demo as demo
from tests.services.partners import add, company, coordinator, partner

SECONDS = 20_000
Open = Callable[[Path], Application]


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens an inventory in the window and waits for its overview."""
    running: list[Application] = []

    def begin(path: Path) -> Application:
        program = Application(qapp, SettingsFile(tmp_path / "settings.json"))
        qtbot.addWidget(program.window)
        program.window.resize(1366, 768)
        program.window.show()
        running.append(program)
        assert program.open(path)
        program.window.show_page(PAGE)
        qtbot.waitUntil(lambda: overview(program).state is not None and not program.tasks.busy, timeout=SECONDS)
        return program

    yield begin
    for program in running:
        program.window.close()


@pytest.fixture
def two_companies(tmp_path: Path) -> Path:
    """A partner's inventory with a draft and one that has a wrong answer."""
    with partner(tmp_path) as inventory:
        company(inventory, co_legal_name="Open SAS", co_city=None)
        company(inventory, co_legal_name="Wrong SAS", co_staff=-3)
        return inventory.path


def overview(program: Application) -> OverviewPage:
    page = program.window.page(PAGE)
    assert isinstance(page, OverviewPage)
    return page


def check(program: Application, title: str) -> CheckRow:
    return next(row for row in overview(program).checks.rows if isinstance(row, CheckRow) and row.line.title == title)


def titles(rows: list[OverviewRow]) -> list[str]:
    return [row.label for row in rows]


def press(qtbot: QtBot, program: Application, row: OverviewRow) -> None:
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)


def test_an_inventory_with_records_opens_on_its_overview(open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)

    assert program.window.current == PAGE
    assert next(iter(program.window.rail.rows)) == PAGE
    assert program.window.rail.rows[PAGE].isChecked()


def test_the_overview_says_how_far_each_form_is(open_window: Open, two_companies: Path) -> None:
    page = overview(open_window(two_companies))

    assert page.state is not None
    companies = page.state.progress[0]
    assert (companies.figure, companies.state) == ("0 of 2", "1 with a problem")
    assert [line.state for line in page.state.progress[1:]] == ["None yet"] * 4


def test_pressing_a_form_shows_its_records(qtbot: QtBot, open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)

    press(qtbot, program, overview(program).progress.rows[0])

    assert program.window.current == page_name("company")


def test_pressing_a_problem_goes_to_its_question(qtbot: QtBot, open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)
    row = check(program, "Wrong SAS")
    assert row.line.tone == "red"

    press(qtbot, program, row)

    assert program.window.current == FORM_PAGE
    view = question_around(QApplication.focusWidget())
    assert view is not None
    assert view.address == Address("", "co_staff")


def test_a_draft_names_what_is_missing(open_window: Open, two_companies: Path) -> None:
    line = check(open_window(two_companies), "Open SAS").line

    assert "missing: " in line.detail
    assert line.where


def test_enter_opens_what_has_the_focus(qtbot: QtBot, open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)
    row = check(program, "Open SAS")
    row.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(row, Qt.Key.Key_Return)

    assert program.window.current == FORM_PAGE


def test_pressing_the_missing_backup_leads_to_the_backups(qtbot: QtBot, open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)

    press(qtbot, program, check(program, "There is no backup yet"))

    assert program.window.current == "backups"


def test_the_backup_of_the_day_is_told_as_soon_as_it_is_made(
    qtbot: QtBot, open_window: Open, two_companies: Path
) -> None:
    program = open_window(two_companies)
    assert check(program, "There is no backup yet")
    assert program.place is not None

    program.place.begin_day()

    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)
    assert check(program, "There is a backup")


def test_the_last_workbook_is_told_of_as_soon_as_it_is_made(
    qtbot: QtBot, open_window: Open, two_companies: Path, tmp_path: Path
) -> None:
    program = open_window(two_companies)
    assert check(program, "No workbook has been made yet")
    assert program.place is not None

    program.place.sending.export(tmp_path / "sent.xlsx")

    qtbot.waitUntil(
        lambda: "The last workbook holds everything" in titles(overview(program).checks.rows), timeout=SECONDS
    )


def test_a_change_shows_at_once(qtbot: QtBot, open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)
    assert program.place is not None
    with program.place.inventory.reading() as transaction:
        uuids = list(transaction.records.titles("company"))

    program.place.records.delete(uuids)

    def is_empty() -> bool:
        state = overview(program).state
        return state is not None and state.progress[0].total == 0

    qtbot.waitUntil(is_empty, timeout=SECONDS)


def test_an_empty_inventory_opens_where_the_first_record_is_made(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    partner(tmp_path).close()
    program = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(program.window)
    program.open(tmp_path / "GEN.genera")

    assert program.window.current == page_name("company")
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)
    program.window.close()


def test_the_coordinator_sees_who_has_sent(open_window: Open, tmp_path: Path) -> None:
    coordinator(tmp_path).close()
    page = overview(open_window(tmp_path / "coordinator.genera"))

    assert titles(page.clusters.rows)[0] == "Genopole"
    assert "5 clusters have sent nothing" in titles(page.checks.rows)
    assert page.other.label == "New round…"


def test_the_coordinator_opens_a_round(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    coordinator(tmp_path).close()
    program = open_window(tmp_path / "coordinator.genera")
    assert program.place is not None

    program.place.overview.open_round("2")
    qtbot.waitUntil(lambda: program.window.rail.inventory.detail == "Round 2", timeout=SECONDS)
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=SECONDS)

    assert "Round 2 is open" in program.window.messages[0]
    assert overview(program).subtitle.text().startswith("Round 2")


def test_a_round_that_has_been_is_refused_in_words(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    coordinator(tmp_path).close()
    program = open_window(tmp_path / "coordinator.genera")
    assert program.place is not None

    program.place.overview.open_round("1")
    qtbot.waitUntil(lambda: bool(program.window.messages), timeout=SECONDS)

    assert "another name" in program.window.messages[0]


def test_a_conflict_of_a_partner_is_decided_in_its_record() -> None:
    conflict = OpenRecord(OpenWork.CONFLICT, "uuid", "company", "Velquora")
    found = Overview(None, (), (conflict,), 0, "", "", "", "")

    state = overview_state(found, bundled_questionnaire(), "en")

    assert (state.checks[0].title, state.checks[0].jump) == ("Velquora", Jump(record="uuid"))


def test_questions_that_are_missing_are_named_without_their_question_marks() -> None:
    asked = ("How was the information collected?", "Où en est la société\u00a0?")
    draft = OpenRecord(OpenWork.DRAFT, "uuid", "company", "Velquora", missing=asked)

    (line, *_) = overview_state(Overview(None, (), (draft,), 0, "", "", "", ""), bundled_questionnaire(), "en").checks

    assert line.detail == "2 answers missing: How was the information collected, Où en est la société"


def test_until_the_cases_are_counted_the_overview_says_nothing_of_them() -> None:
    found = Overview(None, (), (), 0, "", "", "", "", board=SubmissionBoard("1", (), ()))

    uncounted, none_open = (overview_state(found, bundled_questionnaire(), "en", known) for known in (None, {}))

    assert [line.jump.page for line in uncounted.checks] == [""]
    assert none_open.checks[0].title == "Nothing waits in Review"


def test_the_overview_counts_the_open_cases_that_the_page_of_reviews_has(
    qtbot: QtBot, open_window: Open, demo: Path, tmp_path: Path
) -> None:
    program = open_window(copied(demo / "coordinator.genera", tmp_path))
    page = overview(program)
    qtbot.waitUntil(lambda: titles(page.checks.rows)[0].endswith("Review"), timeout=SECONDS)
    title, companies = titles(page.checks.rows)[0], page.progress.rows[0].line.state

    press(qtbot, program, page.checks.rows[0])

    review = program.window.page(REVIEW)
    assert isinstance(review, ReviewPage)
    qtbot.waitUntil(lambda: bool(review.cases.cases), timeout=SECONDS)
    waiting = [case for case in review.cases.cases if case.state in (CaseState.OPEN, CaseState.LATER)]
    assert title == f"{len(waiting)} cases are open in Review"
    assert program.window.rail.rows[REVIEW].trailing == str(len(waiting))
    assert companies == f"{sum(case.form == 'company' for case in waiting)} to decide"


def test_every_line_has_a_name_and_says_what_is_to_be_done(open_window: Open, two_companies: Path) -> None:
    page = overview(open_window(two_companies))
    rows = [*page.progress.rows, *page.checks.rows, *page.recent.rows]

    assert all(row.accessibleName() and row.accessibleDescription() for row in rows)
    assert page.bars.accessibleName()
    assert "1 companies" in page.bars.accessibleDescription() or "2 companies" in page.bars.accessibleDescription()


@pytest.mark.parametrize("width", [960, 1366, 1920])
def test_nothing_is_cut_at_any_width(qtbot: QtBot, open_window: Open, two_companies: Path, width: int) -> None:
    program = open_window(two_companies)
    program.window.resize(width, 768)
    qtbot.wait(20)
    paint.elided.clear()

    program.window.grab()

    assert paint.elided == []


def test_looking_writes_nothing(open_window: Open, two_companies: Path) -> None:
    with Inventory.open(two_companies) as inventory:
        before = inventory.path.read_bytes()
    open_window(two_companies)

    assert two_companies.read_bytes() == before


def test_a_reminder_says_what_is_due_and_leads_to_its_question(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        signal = add(inventory, "market_signal", Content({"ms_title": "A new law", "ms_review": "2026-01-31"}))
        path = inventory.path
    program = open_window(path)

    [row] = overview(program).reminders.rows
    assert isinstance(row, CheckRow)
    assert (row.line.title, row.line.detail) == ("A new law", "Look at it again, since 31 Jan 2026")
    press(qtbot, program, row)

    assert program.window.current == FORM_PAGE
    assert program.place is not None
    assert program.place.open_record == signal


def test_without_reminders_there_is_no_heading_for_them(open_window: Open, two_companies: Path) -> None:
    program = open_window(two_companies)

    assert overview(program).reminders.isHidden()


def test_open_questions_are_in_view_on_a_small_screen_above_the_reminders(open_window: Open, tmp_path: Path) -> None:
    with coordinator(tmp_path) as inventory:
        for number in range(5):
            add(inventory, "market_signal", Content({"ms_title": f"Law {number}", "ms_review": "2026-01-31"}))

    program = open_window(tmp_path / "coordinator.genera")

    page, window = overview(program), program.window
    lowest, reminder = page.checks.rows[-1], page.reminders.rows[0]
    assert window.height() == 768
    assert lowest.mapTo(window, lowest.rect().bottomLeft()).y() < page.mapTo(window, page.rect().bottomLeft()).y()
    assert lowest.mapTo(window, lowest.rect().bottomLeft()).y() < reminder.mapTo(window, reminder.rect().topLeft()).y()
