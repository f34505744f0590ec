"""What a coordinator does with the workbooks that come in: drops a folder, leaves out, applies, sends starters."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from genera_desktop.app import Application
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.exchange_desk import PAGE
from genera_desktop.ui.submissions_model import BoardState, FileState, LineKind, Preview
from genera_desktop.ui.submissions_page import SubmissionsPage
from tests.services.partners import company, coordinator, held, partner

SECONDS = 60_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the workbooks of two clusters, one of them with two companies."""
    found = tmp_path / "came in"
    found.mkdir()
    for cluster, names in (("CAM", ["Vesuvarra"]), ("GEN", ["Velquora", "Hopeavirta"])):
        with partner(tmp_path, cluster) as sender:
            for name in names:
                company(sender, co_legal_name=name, co_website=f"https://{name.lower()}.example")
            export_workbook(sender, found / f"{cluster}.xlsx")
    return found


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Application]:
    """The program with a coordinator's empty inventory."""
    desk = coordinator(tmp_path)
    desk.close()
    running = Application(qapp, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(running.window)
    running.window.resize(1366, 768)
    running.window.show()
    running.open(desk.path)
    yield running
    qtbot.waitUntil(lambda: not running.window.tasks.busy, timeout=SECONDS)
    running.window.close()


def page_of(program: Application) -> SubmissionsPage:
    page = program.window.page(PAGE)
    assert isinstance(page, SubmissionsPage)
    return page


def dropped(program: Application, qtbot: QtBot, folder: Path) -> SubmissionsPage:
    """Drops a folder on the window and waits until its two workbooks are in preview."""
    program.take_files([folder])
    qtbot.waitUntil(lambda: not program.window.tasks.busy and len(page_of(program).file_rows) == 2, timeout=SECONDS)
    return page_of(program)


def received(page: SubmissionsPage, qtbot: QtBot) -> Preview:
    """What the page shows of a workbook that was applied, as soon as it has been read."""
    qtbot.waitUntil(lambda: page.preview is not None and page.preview.applied, timeout=SECONDS)
    assert page.preview is not None
    return page.preview


def names_in(program: Application) -> set[object]:
    assert program.place is not None
    return {one.answers["co_legal_name"][0].value for one in held(program.place.inventory).values()}


def test_a_dropped_folder_shows_each_workbook_and_changes_nothing(
    program: Application, qtbot: QtBot, folder: Path
) -> None:
    page = dropped(program, qtbot, folder)

    assert [row.file.file for row in page.file_rows] == ["CAM.xlsx", "GEN.xlsx"]
    assert {row.file.state for row in page.file_rows} == {FileState.PREVIEW}
    states = {cell.cluster.code: cell.cluster.state for cell in page.cells}
    assert (states["CAM"], states["TUR"]) == (BoardState.RECEIVED, BoardState.MISSING)
    assert names_in(program) == set()


def test_all_files_are_applied_with_one_button(program: Application, qtbot: QtBot, folder: Path) -> None:
    page = dropped(program, qtbot, folder)
    assert page.apply_all.label == "Apply all 2 files"

    page.apply_all.click()

    qtbot.waitUntil(lambda: names_in(program) == {"Velquora", "Vesuvarra", "Hopeavirta"}, timeout=SECONDS)
    qtbot.waitUntil(lambda: [row.file.state for row in page.file_rows] == [FileState.APPLIED] * 2, timeout=SECONDS)


def test_a_workbook_that_came_twice_is_counted_once_and_named(program: Application, qtbot: QtBot, folder: Path) -> None:
    shutil.copy(folder / "GEN.xlsx", folder / "GEN again.xlsx")
    program.take_files([folder])
    page = page_of(program)
    qtbot.waitUntil(lambda: not program.window.tasks.busy and len(page.file_rows) == 3, timeout=SECONDS)

    page.apply_all.click()

    qtbot.waitUntil(lambda: bool(program.window.messages) and not program.window.tasks.busy, timeout=SECONDS)
    assert "2 workbooks were imported." in program.window.messages[0]
    assert "says the same as GEN" in program.window.messages[0]


def test_a_record_is_left_out_with_space_and_stays_listed(program: Application, qtbot: QtBot, folder: Path) -> None:
    page = dropped(program, qtbot, folder)
    page.file_rows[1].click()
    titles = [getattr(row, "record", "") for row in page.model.rows]
    page.lines.setCurrentIndex(page.model.index(titles.index("Hopeavirta")))
    qtbot.keyClick(page.lines, Qt.Key.Key_Space)
    assert page.apply.label == "Apply 1 record"

    page.apply.click()

    qtbot.waitUntil(lambda: names_in(program) == {"Velquora"}, timeout=SECONDS)
    qtbot.waitUntil(lambda: "Applied, 1 left out" in [row.file.text for row in page.file_rows], timeout=SECONDS)
    page.file_rows[-1].click()
    applied = received(page, qtbot)
    assert any("Hopeavirta" in line.note for line in applied.lines)


def test_a_workbook_that_was_applied_still_shows_what_it_brought(
    program: Application, qtbot: QtBot, folder: Path
) -> None:
    page = dropped(program, qtbot, folder)
    page.apply_all.click()
    qtbot.waitUntil(lambda: names_in(program) == {"Velquora", "Vesuvarra", "Hopeavirta"}, timeout=SECONDS)
    qtbot.waitUntil(lambda: not program.window.tasks.busy, timeout=SECONDS)
    page.file_rows[0].click()

    applied = received(page, qtbot)

    assert {line.record for line in applied.lines if line.kind is LineKind.ADDED} in (
        {"Velquora", "Hopeavirta"},
        {"Vesuvarra"},
    )
    assert applied.remark.startswith("Imported: ")
    with qtbot.waitSignal(page.record_wanted):
        page.lines.setCurrentIndex(page.model.index(1))
        qtbot.keyClick(page.lines, Qt.Key.Key_Return)


def test_what_was_left_out_is_remembered_while_another_file_is_looked_at(
    program: Application, qtbot: QtBot, folder: Path
) -> None:
    page = dropped(program, qtbot, folder)
    page.file_rows[1].click()
    page.lines.setCurrentIndex(page.model.index(1))
    qtbot.keyClick(page.lines, Qt.Key.Key_Space)
    page.file_rows[0].click()
    assert page.apply.label == "Apply 1 record"
    assert not page.model.left_out

    page.file_rows[1].click()

    assert len(page.model.left_out) == 1


def test_a_workbook_in_preview_goes_back_with_remarks(
    program: Application, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = dropped(program, qtbot, folder)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "back.xlsx"), ""))

    page.return_.click()

    qtbot.waitUntil(lambda: (tmp_path / "back.xlsx").exists() and not program.window.tasks.busy, timeout=SECONDS)
    assert "0 problems and 0 corrections are marked" in " ".join(program.window.messages)
    assert names_in(program) == set()


def test_the_starters_of_all_clusters_are_written_into_a_folder(
    program: Application, qtbot: QtBot, tmp_path: Path
) -> None:
    assert program.place is not None

    program.place.sending.write_starters(tmp_path / "starters")

    qtbot.waitUntil(lambda: "5 starters lie in starters" in " ".join(program.window.messages), timeout=SECONDS)
    assert len(list((tmp_path / "starters").iterdir())) == 5


def test_a_cluster_is_offered_nothing_that_only_the_coordinator_does(program: Application, tmp_path: Path) -> None:
    partner(tmp_path, "TUR").close()

    program.open(tmp_path / "TUR.genera")

    bound = {action.text() for action in program.window.commands.bound()}
    assert program.window.commands["export"].text() in bound
    for name in ("starter", "starters", "round", "consolidate", "decisions", "replay"):
        assert program.window.commands[name].text() not in bound


def test_the_file_in_view_is_marked_in_the_list_also_when_it_has_been_applied(
    program: Application, qtbot: QtBot, folder: Path
) -> None:
    (folder / "GEN.xlsx").unlink()
    program.take_files([folder / "CAM.xlsx"])
    page = page_of(program)
    qtbot.waitUntil(lambda: [row.isChecked() for row in page.file_rows] == [True], timeout=SECONDS)

    page.apply.click()

    assert received(page, qtbot).can_undo
    qtbot.waitUntil(lambda: not program.window.tasks.busy, timeout=SECONDS)
    assert [(row.file.state, row.isChecked()) for row in page.file_rows] == [(FileState.APPLIED, True)]


def test_a_preview_is_compared_anew_when_another_workbook_has_brought_the_same(
    program: Application, qtbot: QtBot, folder: Path
) -> None:
    (folder / "CAM.xlsx").unlink()
    shutil.copy(folder / "GEN.xlsx", folder / "GEN again.xlsx")
    page = dropped(program, qtbot, folder)

    page.apply.click()

    qtbot.waitUntil(lambda: FileState.ALREADY in {row.file.state for row in page.file_rows}, timeout=SECONDS)
    assert page.preview is not None
    assert page.preview.counts()[LineKind.ADDED] == 0
    assert {cell.cluster.code: cell.cluster.state for cell in page.cells}["GEN"] is not BoardState.RECEIVED


def test_an_import_that_was_undone_stays_in_view_and_says_so(program: Application, qtbot: QtBot, folder: Path) -> None:
    (folder / "GEN.xlsx").unlink()
    program.take_files([folder / "CAM.xlsx"])
    page = page_of(program)
    qtbot.waitUntil(lambda: len(page.file_rows) == 1, timeout=SECONDS)
    page.apply.click()
    assert received(page, qtbot).can_undo

    page.undo.click()

    qtbot.waitUntil(lambda: [row.file.state for row in page.file_rows] == [FileState.UNDONE], timeout=SECONDS)
    qtbot.waitUntil(lambda: page.preview is not None and not page.preview.can_undo, timeout=SECONDS)
    assert page.file_rows[0].isChecked()
    assert page.preview is not None
    assert page.preview.remark.startswith("Undone")
