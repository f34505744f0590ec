"""Lists and workbooks that are chosen together are looked at one after the other, and none is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog

from genera_desktop.app import Application
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.list_import_desk import PAGE as LIST
from genera_desktop.ui.list_import_page import ListImportPage
from genera_desktop.ui.record_pages import FORM_PAGE
from genera_desktop.ui.submissions_page import SubmissionsPage
from tests.services.company_lists import write_xlsx
from tests.services.partners import company, coordinator, partner
from tests.ui.programs import Laptop, drop

SECRET = "Turku 2026"


@pytest.fixture
def program(laptop: Laptop, tmp_path: Path) -> Application:
    with coordinator(tmp_path / "desk") as desk:
        path = desk.path
    return laptop.start(path)


def a_list(path: Path, name: str) -> Path:
    write_xlsx(path, [["Company", "Country", "City"], [name, "France", "Evry"]])
    return path


def a_workbook(folder: Path, password: str = "") -> Path:
    with partner(folder / "own") as sender:
        company(sender)
        export_workbook(sender, folder / "sent.xlsx", password=password)
    return folder / "sent.xlsx"


def list_page(program: Application) -> ListImportPage:
    page = program.window.page(LIST)
    assert isinstance(page, ListImportPage)
    return page


def title_of_preview(program: Application) -> str:
    page = program.window.page(SUBMISSIONS)
    assert isinstance(page, SubmissionsPage)
    return page.preview.file if page.preview else ""


def test_a_list_stays_in_view_while_a_workbook_behind_it_is_read(
    program: Application, laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (SECRET, True))

    drop(program, a_workbook(tmp_path, SECRET), a_list(tmp_path / "list.xlsx", "Alpha"))
    laptop.settle(program)
    assert program.window.current == LIST
    list_page(program).dismiss.click()

    assert program.window.current == SUBMISSIONS
    assert "sent.xlsx" in title_of_preview(program)


def test_a_list_that_was_imported_gives_way_to_the_workbook_behind_it(
    program: Application, laptop: Laptop, tmp_path: Path
) -> None:
    drop(program, a_list(tmp_path / "list.xlsx", "Alpha"))
    laptop.settle(program)
    drop(program, a_workbook(tmp_path))
    laptop.settle(program)
    list_page(program).apply.click()
    laptop.settle(program)

    assert program.window.current == SUBMISSIONS


def test_a_second_list_comes_when_the_first_is_put_away(program: Application, laptop: Laptop, tmp_path: Path) -> None:
    drop(program, a_list(tmp_path / "one.xlsx", "Alpha"), a_list(tmp_path / "two.xlsx", "Beta"))
    laptop.settle(program)
    first = list_page(program).subtitle.text()

    list_page(program).dismiss.click()
    laptop.settle(program)
    second = list_page(program).subtitle.text()
    assert program.window.current == LIST
    list_page(program).dismiss.click()

    assert {first[:8], second[:8]} == {"one.xlsx", "two.xlsx"}
    assert program.window.current not in (LIST, FORM_PAGE)


def test_previews_that_waited_are_shown_to_whoever_goes_there(
    program: Application, laptop: Laptop, tmp_path: Path
) -> None:
    drop(program, a_list(tmp_path / "list.xlsx", "Alpha"))
    laptop.settle(program)
    drop(program, a_workbook(tmp_path))
    laptop.settle(program)
    assert program.window.current == LIST

    program.window.show_page(SUBMISSIONS)

    assert "sent.xlsx" in title_of_preview(program)


def test_a_preview_is_in_view_again_after_the_language_was_changed_elsewhere(
    program: Application, laptop: Laptop, tmp_path: Path
) -> None:
    drop(program, a_workbook(tmp_path))
    laptop.settle(program)
    program.window.show_page("settings")

    program.choose_language("fr")
    laptop.settle(program)
    program.window.show_page(SUBMISSIONS)

    assert "sent.xlsx" in title_of_preview(program)
