"""The window around the pages: rail, menus, jump list, messages, drops, its place on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.settings import SettingsFile
from genera_desktop.ui.components.buttons import Button
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.first_run_page import FirstRunPage, free_place
from genera_desktop.ui.main_window import MainWindow, usual_size
from genera_desktop.ui.page import Page
from genera_desktop.ui.settings_page import SettingsPage
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.fonts import TextStyle, font
from genera_desktop.ui.tasks import Tasks
from tests.ui import samples
from tests.ui.sample_window import PAGES, window

SLOW = ("sqlalchemy", "openpyxl", "alembic", "rapidfuzz", "genera_desktop.store", "genera_desktop.workbook")
AT_FIRST_PAINT = (
    *(*SLOW, "click", "html", "platform", "tomllib", "logging.handlers"),
    *("PySide6.QtSvg", "PySide6.QtNetwork", "genera_desktop"),
)
"""What must not be there yet when the window is painted: of the program itself only `PAINTS`."""
PAINTS = {
    "genera_desktop",
    "genera_desktop.__main__",
    "genera_desktop.app",
    "genera_desktop.commands",
    "genera_desktop.commands.opening",
    "genera_desktop.diagnostics",  # what goes wrong at the start must be caught too
    "genera_desktop.errors",
    "genera_desktop.languages",
    "genera_desktop.messages",
    "genera_desktop.paths",
    "genera_desktop.settings",
    "genera_desktop.start",
    "genera_desktop.ui",
    "genera_desktop.ui.crash_desk",
    "genera_desktop.ui.main_window",
    "genera_desktop.ui.quick_imports",
    "genera_desktop.ui.single_instance",
    "genera_desktop.ui.style",
    "genera_desktop.ui.style.colours",
    "genera_desktop.ui.style.drawn_by",
}
STARTED = """
import os, sys
sys.argv[1:] = []
from genera_desktop import app
def start(program, *given, usual=app.Application.start, **named):
    program.window.painted.connect(lambda: (print(*sys.modules, flush=True), os._exit(0)))
    usual(program, *given, **named)
app.Application.start = start
from genera_desktop.__main__ import main
main()
"""


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[MainWindow]:
    made = window()
    qtbot.addWidget(made)
    for name in ("form:company", "form:strength", "settings"):
        made.register(name, lambda name=name: Page(name))
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    yield made
    made.close()


def test_nothing_slow_is_imported_for_the_first_paint() -> None:
    code = f"""
import sys
import genera_desktop.ui.main_window, genera_desktop.ui.first_run_page, genera_desktop.ui.record_table_page
import genera_desktop.ui.submissions_page, genera_desktop.ui.settings_page, genera_desktop.ui.help_page
print([name for name in {SLOW!r} if name in sys.modules])
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


def test_the_window_is_painted_before_anything_else_is_imported(tmp_path: Path) -> None:
    environment = {**os.environ, "GENERA_SETTINGS": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    found = subprocess.run(
        [sys.executable, "-c", STARTED], capture_output=True, text=True, check=False, env=environment, timeout=60
    )

    there = set(found.stdout.split())
    assert {name for name in there if name.startswith("genera_desktop")} == PAINTS
    assert there & set(AT_FIRST_PAINT) == {"genera_desktop"}


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=["1366", "1920"])
@pytest.mark.parametrize("name", sorted(set(PAGES) - {"gallery"}))
def test_nothing_is_cut_on_any_page(qtbot: QtBot, qapp: QApplication, name: str, size: tuple[int, int]) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qapp.processEvents()
    paint.elided.clear()

    page.grab()

    assert (page.width(), page.height()) == size
    assert paint.elided == []


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_input_has_a_name(qtbot: QtBot, name: str) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.show()

    inputs = [w for w in page.findChildren(QWidget) if isinstance(w, QAbstractButton | QLineEdit) and w.isVisible()]
    nameless = [w for w in inputs if not w.accessibleName() and not (isinstance(w, QAbstractButton) and w.text())]
    assert nameless == []


def test_the_rail_opens_a_page_and_marks_it(shown: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.page_shown) as page:
        qtbot.keyClick(shown.rail.rows["form:strength"], Qt.Key.Key_Return)

    assert page.args == ["form:strength"]
    assert shown.rail.rows["form:strength"].isChecked()
    assert not shown.rail.rows["form:company"].isChecked()


def test_a_page_that_is_not_done_keeps_the_user(shown: MainWindow) -> None:
    class Stubborn(Page):
        def leave(self) -> bool:
            return False

    stubborn = Stubborn("Stay")
    shown.register("stay", lambda: stubborn)
    shown.show_page("stay")

    assert not shown.show_page("form:company")
    assert shown.current == "stay"
    stubborn.leave = lambda: True  # type: ignore[method-assign]  # so that the window can be closed


def test_ctrl_k_jumps_to_a_record_by_a_word_of_its_name(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(shown, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.jump.isVisible)
    shown.jump.field.setText("genomica ves")

    assert [target.text for target in shown.jump.found] == ["Vesuvarra Genomica S.r.l."]
    qtbot.keyClick(shown.jump.field, Qt.Key.Key_Return)
    assert not shown.jump.isVisible()


def test_ctrl_k_finds_commands_too(shown: MainWindow, qtbot: QtBot) -> None:
    called: list[str] = []
    shown.commands.bind("export", lambda: called.append("export"))
    shown.jump.open_list()
    shown.jump.field.setText("export w")

    qtbot.keyClick(shown.jump.field, Qt.Key.Key_Return)

    assert called == ["export"]


def test_a_message_stays_on_top_of_a_page_that_is_made_later(shown: MainWindow) -> None:
    shown.say("notes.xlsx is no workbook.", "red")
    shown.register("later", lambda: Page("Later"))

    shown.show_page("later")

    assert shown.stack.children()[-1] is shown.toast


def test_a_menu_promises_only_what_is_bound(shown: MainWindow) -> None:
    assert not shown.commands["undo"].isVisible()

    shown.commands.bind("undo", lambda: None)

    assert shown.commands["undo"].isVisible()


def test_help_lists_every_key_whatever_the_page_in_view_can_do(shown: MainWindow) -> None:
    keys = dict(shown.commands.shortcuts())

    assert ("Fill down", "Ctrl+D") in keys["Edit"]
    assert ("Edit all that are selected…", "F2") in keys["Record"]


def test_no_key_is_used_twice(shown: MainWindow) -> None:
    keys = [key for _, rows in shown.commands.shortcuts() for _, told in rows for key in told.split(", ")]

    assert len(keys) == len(set(keys))


def test_a_message_can_be_read_again(shown: MainWindow) -> None:
    shown.say("Velquora was deleted", offer=Offer("Undo", lambda: None))

    assert shown.toast.isVisible()
    assert shown.messages[0].endswith("Velquora was deleted")


def drop(target: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, data, buttons, keys))


def test_files_dropped_on_the_window_are_handed_on(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "turku.xlsx", tmp_path / "tartu.xlsx"]

    with qtbot.waitSignal(shown.files_dropped) as dropped:
        drop(shown, files)

    assert dropped.args == [files]


def reopened(path: Path, qtbot: QtBot) -> MainWindow:
    made = MainWindow(SettingsFile(path), Tasks())
    qtbot.addWidget(made)
    return made


def test_the_window_comes_back_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    screen = QGuiApplication.primaryScreen().availableGeometry()
    width, height = min(1000, screen.width()), min(620, screen.height())
    first = reopened(path, qtbot)
    first.setGeometry(QRect(screen.left(), screen.top(), width, height))
    first.show()
    first.close()

    second = reopened(path, qtbot)

    assert (second.width(), second.height()) == (max(width, 960), max(height, 600))
    second.close()


def test_a_window_is_never_off_screen(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).change(window=(90_000, 90_000, 1000, 700))

    made = reopened(path, qtbot)

    assert QGuiApplication.primaryScreen().geometry().contains(made.pos())
    made.close()


@pytest.mark.parametrize("screen", [(1366, 768), (1366, 720), (1280, 800)])
def test_a_first_window_is_in_view_with_its_frame(screen: tuple[int, int]) -> None:
    usual = usual_size(QSize(*screen))

    assert usual.width() + 16 <= screen[0]
    assert usual.height() + 40 <= screen[1]
    assert usual_size(QSize(1920, 1080)) == QSize(1280, 800)


def test_first_run_offers_a_free_file_and_creates_by_keyboard(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "tar-inventory.genera").touch()
    page = FirstRunPage(samples.CLUSTERS, folder=tmp_path)
    qtbot.addWidget(page)
    page.show()
    before = page.create_button.isEnabled()

    page.choose("TAR")
    with qtbot.waitSignal(page.create_wanted) as wanted:
        qtbot.keyClick(page.place, Qt.Key.Key_Return)

    assert not before
    assert wanted.args == ["TAR", str(tmp_path / "tar-inventory-2.genera")]


def test_the_coordinator_has_no_cluster(qtbot: QtBot, tmp_path: Path) -> None:
    page = FirstRunPage(samples.CLUSTERS, folder=tmp_path)
    qtbot.addWidget(page)

    page.choose("")
    with qtbot.waitSignal(page.create_wanted) as wanted:
        page.create_button.click()

    assert wanted.args[0] == ""
    assert page.cluster == ""


def test_a_typed_place_stays_when_another_cluster_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    page = FirstRunPage(samples.CLUSTERS, folder=tmp_path)
    qtbot.addWidget(page)
    page.choose("CAM")
    page.ask_place = lambda _now: str(tmp_path / "mine")

    page._change_place()
    page.choose("GEN")

    assert page.place.text() == str(tmp_path / "mine.genera")


def test_a_free_place_is_counted_up(tmp_path: Path) -> None:
    (tmp_path / "a.genera").touch()

    assert free_place(tmp_path, "a").name == "a-2.genera"
    assert free_place(tmp_path, "b").name == "b.genera"


def test_a_theme_is_chosen_by_keyboard(qtbot: QtBot) -> None:
    page = SettingsPage("light", [])
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(page.theme_chosen) as chosen:
        qtbot.keyClick(page.themes["dark"], Qt.Key.Key_Space)

    assert chosen.args == ["dark"]


def test_the_menu_bar_has_the_letters_of_the_window(shown: MainWindow) -> None:
    assert shown.menuBar().testAttribute(Qt.WidgetAttribute.WA_SetFont)  # whatever the desktop has for menu bars
    assert shown.menuBar().font().family() == font(TextStyle.BODY).family()


def test_settings_give_the_focus_to_the_theme_that_is_chosen(qtbot: QtBot) -> None:
    page = SettingsPage("dark", [])
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitActive(page):
        page.activateWindow()
    page.themes["system"].setFocus()

    page.enter()

    assert page.themes["dark"].hasFocus()


def test_titles_stand_at_one_height_with_buttons_beside_them_and_without(qtbot: QtBot) -> None:
    with_button, without = Page("Companies"), Page("Settings")
    with_button.head.addWidget(Button("Report…"))
    for page in (with_button, without):
        qtbot.addWidget(page)
        page.resize(800, 600)
        page.body.addStretch(1)
        page.show()

    assert with_button.title.geometry().center().y() == without.title.geometry().center().y()
