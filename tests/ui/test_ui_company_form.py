"""A company is asked from its record or from a selection, and its reply is dropped on the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genera_desktop.app import Application
from genera_desktop.records.content import Address
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.ui.asked_column import PLACE
from genera_desktop.ui.company_form_desk import CompanyFormDesk
from genera_desktop.ui.exchange_desk import PAGE as SUBMISSIONS
from genera_desktop.ui.submissions_model import PreviewLine
from tests.services.company_replies import Reply
from tests.services.partners import company, held, partner
from tests.ui.programs import Laptop, drop

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory of Genopole with two companies."""
    with partner(tmp_path) as inventory:
        for name in ("Aurelith", "Brontide"):
            company(inventory, co_legal_name=name)
        return inventory.path


def desk(program: Application) -> CompanyFormDesk:
    assert program.place is not None
    return program.place.asking


def table_of(laptop: Laptop, program: Application) -> list[str]:
    """Shows the table of companies; their ids."""
    assert program.place is not None
    program.window.show_page("form:company")
    page = program.place.records.table("company")
    laptop.qtbot.waitUntil(lambda: len(page.uuids()) == 2)
    laptop.settle(program)
    return page.uuids()


def open_first(laptop: Laptop, program: Application) -> str:
    first = table_of(laptop, program)[0]
    assert program.place is not None
    program.place.records.open_record(first)
    return first


def lines(program: Application) -> list[PreviewLine]:
    assert program.place is not None
    return [row for row in program.place.exchange.page.model.rows if isinstance(row, PreviewLine)]


def test_a_company_is_asked_from_its_record_and_its_reply_dropped(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None
    record, head = open_first(laptop, program), program.place.records.form_page.heading
    laptop.qtbot.mouseClick(head.ask, LEFT)
    page = desk(program).page
    page.until.setText("18.12.2026")
    page.reply_to.setText("inventory@cluster.example")
    desk(program).make(tmp_path / "aurelith.xlsx")
    laptop.settle(program)
    assert head.asked.text().startswith("asked")

    RecordEditor.open(program.place.inventory, record).answer(Address("", "co_city"), "Lyon")
    with Reply(tmp_path / "aurelith.xlsx", tmp_path / "Kopie von Formular.xlsx") as reply:
        assert "2026-12-18" in [cell.value for cell in reply.book.worksheets[0]["C"]]
        reply.type("co_city", "Paris")
        reply.type("co_staff", 12)
    drop(program, tmp_path / "Kopie von Formular.xlsx")
    laptop.qtbot.waitUntil(lambda: program.window.current == SUBMISSIONS and bool(lines(program)))

    told = {line.question: line for line in lines(program)}
    assert told["Staff (full-time equivalents)"].new == "12"
    assert (told["City"].old, told["City"].new, told["City"].note) == (
        "Lyon",
        "Paris",
        "changed here too: both are kept",
    )
    assert "Aurelith" in program.place.exchange.page.preview.detail
    program.place.exchange.apply()
    laptop.settle(program)
    laptop.qtbot.waitUntil(lambda: program.place.exchange.page.preview.applied)
    assert program.place.exchange.page.preview.detail.startswith("the reply of Aurelith to its form of")
    program.place.records.open_record(record)
    assert head.asked.text().startswith("answered")


def test_selected_companies_get_their_forms_in_a_folder(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None
    table_of(laptop, program)
    program.place.records.table("company").table.selectAll()
    (tmp_path / "forms").mkdir()

    program.window.commands["company_form"].trigger()
    assert "Aurelith" in desk(program).page.who.text()
    desk(program).make(tmp_path / "forms")
    laptop.settle(program)

    assert sorted(file.name for file in (tmp_path / "forms").iterdir()) == ["aurelith.xlsx", "brontide.xlsx"]
    assert program.window.current == "form:company"


def test_what_is_no_date_is_said_at_the_field_and_nothing_is_made(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)
    open_first(laptop, program)
    program.window.commands["company_form"].trigger()
    page = desk(program).page
    page.until.setText("soon")

    with laptop.qtbot.assertNotEmitted(page.make_wanted):
        laptop.qtbot.mouseClick(page.make, LEFT)

    assert "no date" in page.wrong_date.text()


def test_the_next_form_begins_with_what_the_last_one_said(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    program = laptop.start(path)
    open_first(laptop, program)
    program.window.commands["company_form"].trigger()
    desk(program).page.language.set_value("fr")
    desk(program).page.reply_to.setText("inventory@cluster.example")
    desk(program).make(tmp_path / "aurelith.xlsx")
    laptop.settle(program)

    program.window.commands["company_form"].trigger()

    letter = desk(program).page.letter()
    assert (letter.language, letter.reply_to, letter.until) == ("fr", "inventory@cluster.example", "")


def test_only_companies_are_asked(laptop: Laptop, path: Path) -> None:
    program = laptop.start(path)

    program.window.show_page("form:strength")

    assert not program.window.commands["company_form"].isVisible()


def test_the_table_says_who_was_asked_and_can_be_filtered_by_it(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None
    first = open_first(laptop, program)
    program.window.commands["company_form"].trigger()
    desk(program).make(tmp_path / "aurelith.xlsx")
    laptop.settle(program)

    table_of(laptop, program)
    page = program.place.records.table("company")
    laptop.qtbot.waitUntil(lambda: page.model.column("_asked") is not None)
    cells = {row.uuid: row.cells[PLACE] for row in page.model.rows}
    assert "_asked" in page.table.shown_keys()
    assert cells[first].startswith("asked")
    assert sorted(map(bool, cells.values())) == [False, True]
    page.model.change(chosen={"_asked": frozenset({"asked"})})
    assert page.uuids() == [first]


def test_a_block_pasted_over_that_column_changes_no_answer(laptop: Laptop, path: Path, tmp_path: Path) -> None:
    program = laptop.start(path)
    assert program.place is not None
    open_first(laptop, program)
    program.window.commands["company_form"].trigger()
    desk(program).make(tmp_path / "aurelith.xlsx")
    laptop.settle(program)
    table_of(laptop, program)
    page = program.place.records.table("company")
    laptop.qtbot.waitUntil(lambda: page.model.column("_asked") is not None)
    before = held(program.place.inventory)
    page.table.setCurrentIndex(page.model.index(0, [one.key for one in page.model.columns].index("_asked")))
    QApplication.clipboard().setText("asked 1 Jan")

    program.window.commands["paste"].trigger()
    laptop.settle(program)

    assert held(program.place.inventory) == before
