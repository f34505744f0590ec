"""The program as a citizen of the desktop: starts, drops, recent files, an inventory that somebody else has open.

What people expect of a desktop program for data entry, and the test of each (in `tests/ui` where no folder is named):

1. keys, each an action in a menu: `test_every_key_of_the_window_is_one_action_in_one_menu`, here
4. saved at once and said so: `tests/store/test_store_kill.py`, `test_ui_main_window.py`
5. backups and restoring one: `test_ui_backups.py`
6. a place that cannot be written: `test_exporting_onto_a_workbook_that_excel_holds_open_offers_another_name` and the
   test after it, here; `tests/store/test_store_places.py`
7. undo and redo in named steps: `test_ui_undo.py`, `tests/services/test_undo_last.py`
11. window, page, record, recent files: `test_the_last_record_is_in_view_again_after_a_restart`,
    `test_a_recent_inventory_that_was_moved_can_be_located`, here; `test_a_window_is_never_off_screen`,
    test_ui_main_window.py
12. drops: `test_a_dropped_folder_stands_for_its_workbooks`, `test_anything_else_that_is_dropped_is_refused...`, here
13. a second start: `test_ui_single_instance.py`; a second computer:
    `test_an_inventory_open_elsewhere_is_read_and_its_holder_named`, here
14. the first page: `test_first_run_offers_a_free_file_and_creates_by_keyboard`, test_ui_main_window.py
19. long work: `test_cancelled_work_leaves_everything_as_it_was_and_the_page_usable`, here; `test_ui_tasks.py`
20. messages: `test_a_message_can_be_read_again`, test_ui_main_window.py
21. names of inputs: `test_every_input_has_a_name`, test_ui_main_window.py
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from genera_desktop.app import FIRST_RUN, Application
from genera_desktop.records.content import Address
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.services.find_workbooks import sorted_files
from genera_desktop.store import lock
from genera_desktop.ui.desk import Desk
from genera_desktop.ui.page import WRITES
from genera_desktop.ui.record_pages import FORM_PAGE
from tests.services.partners import company, partner
from tests.ui.form.filled_company import focused_key
from tests.ui.programs import Laptop, drop

HOLDER = """
import pathlib, sys
from genera_desktop.store.inventory import Inventory
opened = Inventory.open(pathlib.Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.readline()
opened.close()
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory of Genopole with two companies."""
    with partner(tmp_path) as inventory:
        for name in ("Aurelith", "Brontide"):
            company(inventory, co_legal_name=name)
        return inventory.path


@pytest.fixture
def holder(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the inventory open."""
    monkeypatch.setattr(lock, "WAIT_SECONDS", 0.1)
    command = [sys.executable, "-c", HOLDER, str(path)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def let_go(holder: subprocess.Popen[str]) -> None:
    assert holder.stdin
    holder.stdin.write("\n")
    holder.stdin.close()
    holder.wait()


def first_record(laptop: Laptop, program: Application) -> str:
    assert program.place is not None
    program.window.show_page("form:company")
    laptop.settle(program)
    uuid: str = program.place.records.table("company").uuids()[0]
    return uuid


# An inventory that somebody else has open


def test_an_inventory_open_elsewhere_is_read_and_its_holder_named(
    laptop: Laptop, path: Path, holder: subprocess.Popen[str]
) -> None:
    program = laptop.start(path)

    assert program.place is not None
    assert program.place.inventory.read_only
    assert program.window.notice.isVisible()
    assert platform.node() in program.window.notice.text.text()
    assert str(holder.pid) in program.window.notice.text.text()


@pytest.mark.usefixtures("holder")
def test_nothing_that_writes_is_in_reach_while_an_inventory_may_only_be_read(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    window = program.window
    assert program.place is not None
    program.place.records.open_record(first_record(laptop, program))
    for name in [*window.rail.rows, FORM_PAGE]:
        window.show_page(name)
        laptop.settle(program)

    writers = window.commands.writing()
    buttons = [button for page in window.pages.values() for button in page.findChildren(QAbstractButton)]
    buttons = [button for button in buttons if button.property(WRITES)]
    assert [action.text() for action in writers if action.isEnabled()] == []
    assert {action.toolTip() for action in writers} == {window.read_only}
    assert len(buttons) > 4
    assert [button.text() for button in buttons if button.isEnabled()] == []
    view = program.place.records.form_page.column.question(Address("", "co_legal_name"))
    assert view is not None
    assert view.editor.read_only


@pytest.mark.usefixtures("holder")
def test_a_record_cannot_be_made_or_deleted_where_it_may_only_be_read(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    uuid = first_record(laptop, program)
    assert program.place is not None

    program.place.records.new_record("company")
    program.place.records.delete([uuid])

    assert program.window.current == "form:company"
    assert len(program.window.messages) == 2


def test_trying_again_opens_it_for_writing_once_the_other_has_let_go(
    laptop: Laptop, path: Path, holder: subprocess.Popen[str]
) -> None:
    program = laptop.start(path)
    program.window.notice.action.click()
    still = program.window.read_only
    let_go(holder)

    program.window.notice.action.click()

    assert still
    assert not program.window.read_only
    assert not program.window.notice.isVisible()
    assert program.window.commands["new_record"].isEnabled()


@pytest.mark.usefixtures("holder")
def test_a_workbook_can_be_exported_from_an_inventory_that_may_only_be_read(
    laptop: Laptop, path: Path, tmp_path: Path
) -> None:
    program = laptop.start(path)
    assert program.place is not None

    program.place.sending.export(tmp_path / "out.xlsx")
    laptop.settle(program)

    assert (tmp_path / "out.xlsx").exists()


# Workbooks out


def test_exporting_onto_a_workbook_that_excel_holds_open_offers_another_name(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "out.xlsx"
    held.write_bytes(b"as Excel has it")
    replace = Path.replace

    def refusing(part: Path, target: Path) -> Path:  # as Windows answers for a file that another program holds
        if target == held:
            raise PermissionError(13, "held")
        return replace(part, target)

    monkeypatch.setattr(Path, "replace", refusing)
    program = laptop.start(path)
    assert program.place is not None

    program.place.sending.export(held)
    laptop.settle(program)
    assert program.window.toast.action.text() == "Save as out (2).xlsx"
    program.window.toast.action.click()
    laptop.settle(program)

    assert (tmp_path / "out (2).xlsx").exists()
    assert held.read_bytes() == b"as Excel has it"


def test_exporting_into_a_place_that_is_not_there_offers_another_one(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = laptop.start(path)
    assert program.place is not None
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(tmp_path / "there.xlsx"), ""))

    program.place.sending.export(tmp_path / "gone" / "out.xlsx")
    laptop.settle(program)
    program.window.toast.action.click()
    laptop.settle(program)

    assert (tmp_path / "there.xlsx").exists()


# Long work


def test_cancelled_work_leaves_everything_as_it_was_and_the_page_usable(
    laptop: Laptop, path: Path, tmp_path: Path
) -> None:
    program = laptop.start(path)
    assert program.place is not None
    other_work = threading.Event()
    program.tasks.run(lambda progress: other_work.wait())  # noqa: ARG005 - the export waits for its turn
    program.place.sending.export(tmp_path / "out.xlsx")

    shown = program.window.status.text
    program.window.show_page("settings")
    program.window.status.cancel.click()
    other_work.set()
    laptop.settle(program)

    assert "Writing out.xlsx" in shown
    assert program.window.current == "settings"
    assert not (tmp_path / "out.xlsx").exists()


# Keys


def test_every_key_of_the_window_is_one_action_in_one_menu(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    program.window.show_page("form:company")
    laptop.settle(program)

    menus = [title.menu() for title in program.window.menuBar().actions()]
    in_menus = [action for menu in menus for action in menu.actions()]
    keys = [keys.toString() for action in in_menus for keys in action.shortcuts()]
    elsewhere = [
        action for action in program.window.actions() if action.shortcut().toString() and action not in in_menus
    ]
    listed = [key for _, rows in program.window.commands.shortcuts() for _, told in rows for key in told.split(", ")]
    assert len(keys) == len(set(keys))
    assert elsewhere == []
    assert set(listed) <= set(keys)
    assert {"Ctrl+N", "Ctrl+F", "Ctrl+Z", "Ctrl+Y", "Ctrl+D", "F1", "F2", "Del"} <= set(keys)


# Where one left off


def test_the_last_record_is_in_view_again_after_a_restart(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    uuid = first_record(laptop, program)
    assert program.place is not None
    program.place.records.open_record(uuid)
    program.window.close()

    again = laptop.start()

    assert again.place is not None
    assert again.window.current == FORM_PAGE
    assert again.place.open_record == uuid
    again.place.records.close_record()
    assert again.window.current == "form:company"


def test_the_next_record_is_at_hand_after_a_restart(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    first = first_record(laptop, program)
    assert program.place is not None
    program.place.records.open_record(first)
    program.window.close()

    again = laptop.start()
    assert again.place is not None
    told = again.place.records.form_page.heading.place.text()
    again.window.commands["next_record"].trigger()

    assert told == "1 of 2"
    assert again.place.open_record not in ("", first)


def test_the_last_page_is_in_view_again_after_a_restart(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    program.window.show_page("form:strength")
    laptop.settle(program)
    program.window.close()

    assert laptop.start().window.current == "form:strength"


def test_another_inventory_opens_on_a_page_of_its_own(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    with partner(tmp_path / "other", "TUR") as other:
        company(other)
    program = laptop.start(path)
    assert program.place is not None
    program.place.records.open_record(first_record(laptop, program))

    program.open(other.path)

    assert program.window.current == "overview"


def test_an_inventory_that_was_closed_leaves_nothing_at_work(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    with partner(tmp_path / "other", "TUR") as other:
        company(other)
    program = laptop.start(path)

    program.open(other.path)

    assert program.place is not None
    left = [desk for desk in program.window.findChildren(Desk) if desk.inventory is not program.place.inventory]
    laptop.qtbot.waitUntil(lambda: not any(map(isValid, left)))


# Recent inventories


def test_a_recent_inventory_that_was_moved_can_be_located(
    laptop: Laptop, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = laptop.start(path)
    program.show_first_run()
    moved = tmp_path / "moved" / path.name
    moved.parent.mkdir()
    path.rename(moved)
    monkeypatch.setattr("genera_desktop.ui.ask_file.QFileDialog.getOpenFileName", lambda *_: (str(moved), ""))

    program.open_recent(str(path))
    assert path.name in program.window.messages[0]
    assert program.window.toast.action.text() == "Locate…"
    program.window.toast.action.click()

    assert program.place is not None
    assert program.place.inventory.path == moved
    assert program.settings.current.recent == (str(moved),)


def test_a_start_without_its_last_inventory_offers_to_locate_it(laptop: Laptop, path: Path) -> None:
    laptop.start(path).window.close()
    path.unlink()

    again = laptop.start()

    assert again.window.current == FIRST_RUN
    assert again.window.toast.action.text() == "Locate…"


# Drops


def test_a_dropped_folder_stands_for_its_workbooks(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "received"
    folder.mkdir()
    with partner(tmp_path / "second") as second:
        company(second)
        export_workbook(second, folder / "one.xlsx")
    (folder / "~$one.xlsx").write_bytes(b"held by Excel")
    (folder / "notes.txt").write_text("nothing")
    program = laptop.start(path)

    drop(program, folder)
    laptop.settle(program)

    assert program.window.current == "submissions"
    assert [file.name for file in sorted_files([folder])[0]] == ["one.xlsx"]


@pytest.mark.parametrize("name", ["photo.png", "letter.pdf", "archive.rar"])
def test_anything_else_that_is_dropped_is_refused_with_the_reason(
    laptop: Laptop, path: Path, tmp_path: Path, name: str
) -> None:
    program = laptop.start(path)
    (tmp_path / name).write_bytes(b"x")
    before = program.window.current

    drop(program, tmp_path / name)

    assert f"{name} is neither a workbook" in program.window.messages[0]
    assert program.window.current == before


def test_an_empty_folder_that_is_dropped_is_refused_with_the_reason(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    program = laptop.start(path)

    drop(program, tmp_path / "empty")

    assert "empty holds no workbook" in program.window.messages[0]


def test_dropping_the_inventory_in_view_changes_nothing(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    place = program.place

    drop(program, path)

    assert program.place is place


def test_settings_of_another_kind_are_left_out(laptop: Laptop) -> None:
    laptop.folder.mkdir()
    (laptop.folder / "settings.json").write_text(json.dumps({"last_record": 7, "last_page": ["x"]}))

    assert laptop.start().window.current == FIRST_RUN


def test_ctrl_k_jumps_to_a_question_of_the_record_that_is_open(laptop: Laptop, path: Path, qtbot: QtBot) -> None:
    program = laptop.start(path)
    assert program.place is not None
    records = program.place.records
    program.window.jump.open_list()
    program.window.jump.field.setText("turnover")
    assert program.window.jump.found == []
    program.window.jump.hide()

    records.open_record(first_record(laptop, program))
    program.window.jump.open_list()
    program.window.jump.field.setText("turnover")
    (found,) = program.window.jump.found
    qtbot.keyClick(program.window.jump.field, Qt.Key.Key_Return)

    assert (found.text, found.kind) == ("Annual turnover", "Aurelith")
    with qtbot.waitActive(program.window):  # where there is no screen, a list that closes leaves no window active
        program.window.activateWindow()
    qtbot.waitUntil(lambda: focused_key() == "co_turnover")
