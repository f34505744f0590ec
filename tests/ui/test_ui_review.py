"""The page of reviews: cases on the left, the sides of one beside each other, decisions on single keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.records.content import Address
from genera_desktop.records.state import QuestionState
from genera_desktop.services.decisions import DIFFERENT, LATER, SAME_VERDICT, SEEN, decisions_of
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.own_answer import OwnQuestion
from genera_desktop.services.review_queue import CaseKind, Rule
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.components.choice_popup import ChoicePopup
from genera_desktop.ui.components.toast import Toast
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.review_desk import PAGE
from genera_desktop.ui.review_model import RowModel, rule_words
from genera_desktop.ui.review_page import ReviewPage
from genera_desktop.ui.submissions_page import SubmissionsPage
from tests.services.partners import company, coordinator, copy_of, partner
from tests.ui.review_samples import CASES, CLUSTERS, CONFLICT, DECIDED, NAME, PAIR, PROBLEM, STAFF, THREE, open_

SECONDS = 30_000


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage(CLUSTERS)
    qtbot.addWidget(made)
    made.show_cases(CASES)
    made.resize(1150, 700)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.table.setFocus()
    return made


def test_the_model_is_a_proper_model(qtbot: QtBot) -> None:  # noqa: ARG001
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_case(CONFLICT, ("Campania", "Turku"))

    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (2, 4)


def test_the_row_that_waits_has_the_focus(page: ReviewPage) -> None:
    assert page.case == CONFLICT
    assert page.rows.rows[page.table.currentIndex().row()] == STAFF


def test_a_number_picks_its_side_of_the_row_in_focus(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.answer_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_2)

    assert wanted.args == [CONFLICT, 1, 1]


def test_a_row_that_a_rule_decides_cannot_be_picked(page: ReviewPage, qtbot: QtBot) -> None:
    page.table.go_to(0)

    with qtbot.assertNotEmitted(page.answer_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_1)


def test_enter_goes_to_the_next_case_that_waits_and_round_again(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.case == PAIR

    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.case == CONFLICT


@pytest.mark.parametrize(
    ("key", "verdict"), [(Qt.Key.Key_S, SAME_VERDICT), (Qt.Key.Key_D, DIFFERENT), (Qt.Key.Key_L, LATER)]
)
def test_one_key_decides_about_two_records(page: ReviewPage, qtbot: QtBot, key: Qt.Key, verdict: str) -> None:
    page.advance()

    with qtbot.waitSignal(page.verdict_wanted) as wanted:
        qtbot.keyClick(page.table, key)

    assert wanted.args == [PAIR, verdict, frozenset()]


def test_one_of_three_is_left_out_with_one_key(page: ReviewPage, qtbot: QtBot) -> None:
    page.show_cases((THREE,))
    page.table.setCurrentIndex(page.rows.index(0, 3))
    qtbot.keyClick(page.table, Qt.Key.Key_X)

    with qtbot.waitSignal(page.verdict_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_S)

    assert wanted.args == [THREE, SAME_VERDICT, frozenset({"e"})]


def test_two_stay_in_a_group_at_least(page: ReviewPage) -> None:
    page.show_cases((THREE,))

    page.rows.toggle(0)
    page.rows.toggle(1)

    assert page.rows.left_out == {"a"}


@pytest.mark.parametrize(("key", "verdict"), [(Qt.Key.Key_E, SEEN), (Qt.Key.Key_L, LATER)])
def test_a_problem_is_seen_or_put_off_with_one_key(page: ReviewPage, qtbot: QtBot, key: Qt.Key, verdict: str) -> None:
    page.show_cases((PROBLEM,))
    assert page.rows.data(page.rows.index(0, 2)) == f"{PROBLEM.rows[0].told}\nKept: 12"

    with qtbot.waitSignal(page.verdict_wanted) as wanted:
        qtbot.keyClick(page.table, key)

    assert wanted.args == [PROBLEM, verdict, frozenset()]


def test_the_key_of_same_says_nothing_about_a_problem(page: ReviewPage, qtbot: QtBot) -> None:
    page.show_cases((PROBLEM,))

    with qtbot.assertNotEmitted(page.verdict_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_S)


def test_every_button_shows_a_key_of_its_own(page: ReviewPage) -> None:
    buttons = page.foot.buttons
    keys = [button.trailing for button in buttons]

    assert all(keys)
    assert len(set(keys)) == len(keys)


@pytest.fixture
def asked(page: ReviewPage, qtbot: QtBot) -> ReviewPage:
    """The page, asking for another number of staff than those of the sides."""
    form = bundled_questionnaire().forms["company"]
    page.own_wanted.connect(
        lambda case, row: page.show_own(case, row, OwnQuestion(form, "co_staff", QuestionState(label="Staff")))
    )
    qtbot.keyClick(page.table, Qt.Key.Key_A)
    return page


def test_an_answer_of_ones_own_is_typed_and_kept_with_enter(asked: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asked.own_given) as given:
        qtbot.keyClicks(asked.focusWidget(), "99")
        qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Return)

    assert given.args == [CONFLICT, 1, 99]


def test_while_an_answer_is_typed_its_letters_decide_nothing(asked: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(asked.rule_wanted), qtbot.assertNotEmitted(asked.answer_wanted):
        qtbot.keyClick(asked.own.take, Qt.Key.Key_N)
        qtbot.keyClick(asked.own.take, Qt.Key.Key_1)


def test_a_row_is_as_high_as_the_lines_of_its_question(page: ReviewPage) -> None:
    page.show_cases((replace(CONFLICT, rows=(open_("Staff (full-time equivalents)", "96", "101"), STAFF)),))

    assert page.table.rowHeight(0) == page.table.rowHeight(1)


def test_a_long_answer_is_never_cut_within_a_line(page: ReviewPage) -> None:
    drawn: list[tuple[QRect, str]] = []
    long = "Committee of the third of November: certified kit and signed distributor letter, " * 6

    class Watching(QPainter):
        def drawText(self, room: QRect, flags: int, text: str) -> None:  # type: ignore[override]
            drawn.append((self.fontMetrics().boundingRect(room, flags, text), text))

    page.show_cases((replace(CONFLICT, rows=(open_("Reason", long, "Short"),)),))
    index = page.rows.index(0, 1)
    option = QStyleOptionViewItem()
    option.rect = page.table.visualRect(index)
    ground = QPixmap(page.size())
    painter = Watching(ground)
    page.table.itemDelegate().paint(painter, option, index)
    painter.end()

    ((taken, shown),) = drawn
    assert shown.endswith("…")
    assert option.rect.top() <= taken.top()
    assert taken.bottom() <= option.rect.bottom()


def test_a_message_never_covers_the_buttons_that_decide(page: ReviewPage) -> None:
    page.show_cases([CONFLICT])
    toast = Toast(page)

    toast.say("This answer has changed since the page was filled.", "red", above=page.foot_height())

    assert toast.geometry().bottom() < page.foot.mapTo(page, QPoint()).y()


def test_nothing_typed_is_no_answer(asked: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(asked.own_given):
        asked.own.give()

    assert asked.own.problem.text() == "Give an answer first."


def test_esc_leaves_the_answer_as_it_was(asked: ReviewPage, qtbot: QtBot) -> None:
    qtbot.keyClick(asked.focusWidget(), Qt.Key.Key_Escape)

    assert not asked.own.isVisible()
    assert asked.focusWidget() is asked.table
    with qtbot.waitSignal(asked.answer_wanted):
        qtbot.keyClick(asked.table, Qt.Key.Key_1)


def test_an_answer_that_a_rule_decides_cannot_be_typed(page: ReviewPage) -> None:
    page.table.go_to(0)

    assert not page.foot.another.isVisible()


def test_one_key_takes_back_what_was_decided_about_a_case(page: ReviewPage, qtbot: QtBot) -> None:
    assert not page.foot.back.isVisible()
    page.step(2)

    with qtbot.waitSignal(page.taken_back) as taken:
        qtbot.keyClick(page.table, Qt.Key.Key_B)

    assert taken.args[0] == DECIDED


def test_all_open_answers_are_taken_by_a_rule_with_one_key(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.rule_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_N)

    assert wanted.args == [CONFLICT, Rule.LATEST]
    assert not page.foot.home.isVisible()


def test_the_source_of_the_answer_in_focus_is_in_view(page: ReviewPage) -> None:
    assert "TUR.xlsx, Companies!B6" in page.source.text()
    assert "laptop-1" in page.source.text()


def test_the_record_in_focus_is_opened(page: ReviewPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.record_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_O)

    assert wanted.args == ["a"]


def test_a_conflict_inside_one_record_has_no_verdict(page: ReviewPage, qtbot: QtBot) -> None:
    assert not page.foot.same.isVisible()
    with qtbot.assertNotEmitted(page.verdict_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_S)


def test_after_a_verdict_the_next_case_is_in_view(page: ReviewPage, qtbot: QtBot) -> None:
    page.advance()
    qtbot.keyClick(page.table, Qt.Key.Key_S)

    page.show_cases((CONFLICT, DECIDED))

    assert page.case == CONFLICT


def test_what_is_decided_is_counted(page: ReviewPage) -> None:
    assert (page.progress.value(), page.progress.maximum()) == (1, 3)


def test_where_all_is_decided_the_page_says_so(page: ReviewPage) -> None:
    page.case = None
    page.show_cases((DECIDED,))

    assert page.case is None
    assert not page.table.isVisible()


def test_a_cell_says_everything_to_a_screen_reader(page: ReviewPage) -> None:
    said = page.rows.data(page.rows.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)

    assert str(said).startswith("Turku, Staff, 101\n")
    assert "TUR.xlsx, Companies!B6" in str(said)
    assert str(said).endswith("differs")


def test_every_rule_has_words(qtbot: QtBot) -> None:  # noqa: ARG001
    assert rule_words(NAME) == "home cluster"
    assert rule_words(STAFF) == "Choose one"


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program with a coordinator's inventory in which two clusters have nearly the same company."""
    theirs = coordinator(tmp_path)
    for cluster, name in (("GEN", "Velquora Génomique SAS"), ("CAM", "Velquora Genomique")):
        inventory = partner(tmp_path, cluster)
        site = f"https://velquora-{cluster.lower()}.example"
        company(inventory, co_legal_name=name, co_website=site, co_turnover="t3" if cluster == "GEN" else "t2")
        export_workbook(inventory, tmp_path / f"{cluster}.xlsx")
        inventory.close()
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


def test_a_pair_is_decided_and_undone_in_the_window(program: Application, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(PAGE)
    page = window.page(PAGE)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.case is not None, timeout=SECONDS)
    assert window.rail.rows[PAGE].trailing == "1"

    page.foot.different.click()
    qtbot.waitUntil(lambda: page.case is None and not window.tasks.busy, timeout=SECONDS)
    assert window.rail.rows[PAGE].trailing == ""

    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "1", timeout=SECONDS)
    assert program.place is not None
    with program.place.inventory.reading() as transaction:
        assert decisions_of(transaction) == []


def test_the_whole_queue_is_decided_and_taken_back_by_keyboard_only(program: Application, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(PAGE)
    page = window.page(PAGE)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.case is not None, timeout=SECONDS)

    def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            popup = QApplication.activePopupWidget()
            if popup is None:  # where there is no screen, a list that closes leaves no window active
                with qtbot.waitActive(window):
                    window.activateWindow()
            qtbot.keyClick(popup.list if isinstance(popup, ChoicePopup) else window.focusWidget(), key, modifier)
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=SECONDS)

    def open_now() -> str:
        return window.rail.rows[PAGE].trailing

    press(Qt.Key.Key_S)
    qtbot.waitUntil(lambda: page.case is not None and page.case.kind is CaseKind.DIFFERENCE, timeout=SECONDS)
    assert open_now() == "1"
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: page.own.isVisible(), timeout=SECONDS)
    press(Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return)
    press(Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: open_now() == "", timeout=SECONDS)

    press(Qt.Key.Key_B)
    qtbot.waitUntil(lambda: open_now() == "1", timeout=SECONDS)


def two_laptops(folder: Path) -> Path:
    """A coordinator's inventory in which two laptops of a cluster disagree about two answers of a company."""
    theirs, first = coordinator(folder, "laptops"), partner(folder, "TUR")
    uuid = company(first, co_staff=90)
    second = copy_of(first, folder / "second.genera")
    for number, laptop in enumerate((first, second), start=1):
        editor = RecordEditor.open(laptop, uuid)
        editor.answer(Address("", "co_staff"), 90 + number)
        editor.answer(Address("", "co_city"), f"Town {number}")
        export_workbook(laptop, folder / f"laptop {number}.xlsx")
        laptop.close()
    import_all(theirs, [folder / "laptop 1.xlsx", folder / "laptop 2.xlsx"])
    theirs.close()
    return theirs.path


def test_answers_named_faster_than_they_are_decided_are_all_given(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    program.open(two_laptops(tmp_path))
    window = program.window
    window.show_page(PAGE)
    page = window.page(PAGE)
    assert isinstance(page, ReviewPage)
    qtbot.waitUntil(lambda: page.case is not None and sum(row.waits for row in page.case.rows) == 2, timeout=SECONDS)
    with qtbot.waitActive(window):
        window.activateWindow()

    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_2)

    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "", timeout=SECONDS)
    assert not window.messages


def test_decisions_are_written_and_taken_over_again_in_the_window(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    window = program.window
    window.show_page(PAGE)
    page = window.page(PAGE)
    assert isinstance(page, ReviewPage)
    assert program.place is not None
    assert program.place.review is not None
    qtbot.waitUntil(lambda: page.case is not None, timeout=SECONDS)
    page.foot.different.click()
    qtbot.waitUntil(lambda: page.case is None and not window.tasks.busy, timeout=SECONDS)
    program.place.sending.write_decisions(tmp_path / "decisions.json")
    window.commands["undo"].trigger()
    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "1", timeout=SECONDS)

    program.place.review.replay(tmp_path / "decisions.json")

    qtbot.waitUntil(lambda: window.rail.rows[PAGE].trailing == "" and not window.tasks.busy, timeout=SECONDS)
    with program.place.inventory.reading() as transaction:
        assert [decision.verdict for decision in decisions_of(transaction)] == [DIFFERENT]


def test_an_import_is_undone_in_the_window(program: Application, qtbot: QtBot) -> None:
    window = program.window
    window.show_page(SUBMISSIONS)
    page = window.page(SUBMISSIONS)
    assert isinstance(page, SubmissionsPage)
    qtbot.waitUntil(lambda: len(page.file_rows) == 2, timeout=SECONDS)
    page.file_rows[0].click()

    page.undo.click()

    qtbot.waitUntil(lambda: [row.file.text for row in page.file_rows][:1] == ["Undone"], timeout=SECONDS)
    assert program.place is not None
    with program.place.inventory.reading() as transaction:
        assert transaction.records.count_by_form() == {"company": 1}
    page.file_rows[0].click()
    assert not page.undo.isVisible()
