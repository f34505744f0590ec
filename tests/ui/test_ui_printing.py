"""Printing: pages with text that can be selected, of the record in view or the selected ones."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from genera_desktop.errors import Cancelled, GeneraError
from genera_desktop.services.document import Document, Facts, Heading, Paragraph, Picture, Table
from genera_desktop.ui.document_pages import Piece, cuts_of
from genera_desktop.ui.document_painter import Pages, save_pdf
from genera_desktop.ui.document_text import text_of as laid_out
from genera_desktop.ui.print_page import RECORDS_SHOWN, PrintPage
from tests.services.partners import company, partner
from tests.ui.programs import Laptop
from tests.ui.sample_window import PAGES

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)")
ROOM = QSizeF(600, 800)


def text_of(path: Path) -> str:
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()


def picture() -> bytes:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@needs_pdftotext
def test_all_that_a_document_says_can_be_selected_and_is_there_once(tmp_path: Path) -> None:
    names = [f"Łódź & <b>{number}</b>" for number in range(120)]
    table = Table(["Name", "Since"], [[name, "2016-09-15"] for name in names], frozenset({1}))
    blocks = [Heading("Companies", 1), Paragraph("As of today."), Facts([("Country", "Österreich")]), table]
    document = Document(
        "Report", [*blocks, Heading("Map"), Picture(picture(), "a map")], source="GEN.ERA", made="2026-11-22"
    )

    pages = save_pdf(document, tmp_path / "report.pdf")

    said = text_of(tmp_path / "report.pdf")
    for text in (*names, "Companies", "As of today.", "Country", "Österreich"):
        assert said.count(text) == 1, text
    assert said.count("2016-09-15") == len(names)
    assert (
        said.count("Since") == pages - 1
    )  # the headings of a table stand on each of its pages, the picture on the last
    assert f"Page {pages} of {pages}" in said
    assert said.count("GEN.ERA") == pages


def test_a_heading_never_stands_last_on_a_page() -> None:
    pieces = [Piece(0, 90), Piece(90, 98, sticks=True), Piece(98, 105)]

    first, second = cuts_of(pieces, 100)

    assert (first.bottom, second.top) == (90, 90)


def test_a_row_is_never_cut() -> None:
    rows = [["word " * (number % 40), str(number)] for number in range(100)]
    pages = Pages(Document("Report", [Table(["Text", "Number"], rows)]), ROOM)

    tops = [cut.top for cut in pages.cuts]
    assert pages.count > 3
    assert all(cut.bottom - cut.top + cut.headings_height <= ROOM.height() for cut in pages.cuts)
    assert tops == sorted(set(tops))


def test_a_date_beside_long_texts_stays_on_one_line() -> None:
    row = ["New fee for registration of tests (fictitious) " * 2, "30 Sept 2026", "Turku Science Park and others " * 2]
    text, parts = laid_out(Document("Report", [Table(["Signal", "Date", "Cluster"], [row])]), 500.0)
    text.setTextWidth(500.0)
    text.documentLayout().documentSize()

    table = parts[-1].table
    assert table is not None
    lines = [table.cellAt(1, column).firstCursorPosition().block().layout().lineCount() for column in range(3)]
    assert lines[1] == 1
    assert lines[0] > 1


def test_a_row_higher_than_a_page_goes_on_on_the_next() -> None:
    cuts = cuts_of([Piece(0, 50), Piece(50, 300), Piece(300, 320)], 100)

    assert [(cut.top, cut.bottom) for cut in cuts] == [(0, 50), (50, 150), (150, 250), (250, 320)]


def test_what_sticks_together_goes_to_the_next_page_unless_it_is_more_than_one() -> None:
    entry = [Piece(60, 80, sticks=True), Piece(80, 95, sticks=True), Piece(95, 110)]
    long = [Piece(20.0 * row, 20.0 * row + 20, sticks=True) for row in range(8)]

    assert [cut.top for cut in cuts_of([Piece(0, 60), *entry], 100)] == [0, 60]
    assert [cut.top for cut in cuts_of(long, 100)] == [0, 100]


def test_stopping_it_leaves_no_file(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, what: str) -> None:  # noqa: ARG002 - as all progress is told
            if done:
                raise Cancelled

    document = Document("Report", [Heading("One", 1), Heading("Two", 1, new_page=True)])

    with pytest.raises(Cancelled):
        save_pdf(document, tmp_path / "report.pdf", Stop())

    assert list(tmp_path.iterdir()) == []


def test_of_many_records_the_first_are_shown_and_all_are_kept(qtbot: QtBot) -> None:
    page = PrintPage("en")
    qtbot.addWidget(page)
    blocks = [Heading(str(number), 1, new_page=number > 0) for number in range(RECORDS_SHOWN + 5)]

    page.show_document(Document("25 records", blocks))

    assert page.preview.pageCount() == RECORDS_SHOWN
    assert page.document is not None
    assert len(page.document.blocks) == len(blocks)
    assert str(RECORDS_SHOWN) in page.pages.text()


def test_an_empty_document_has_one_page() -> None:
    assert Pages(Document("Nothing", []), ROOM).count == 1


def test_a_folder_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(GeneraError) as refused:
        save_pdf(Document("Report", [Paragraph("text")]), tmp_path / "nowhere" / "report.pdf")

    assert refused.value.code == "file-folder-missing"


# through the window


@needs_pdftotext
def test_the_selected_companies_are_shown_and_saved_as_pdf(laptop: Laptop, qtbot: QtBot, tmp_path: Path) -> None:
    with partner(tmp_path) as inventory:
        for name in ("Aurelith", "Brontide", "Calyxa"):
            company(inventory, co_legal_name=name)
    program = laptop.start(inventory.path)
    assert program.place is not None
    window, records = program.window, program.place.records
    window.show_page("form:company")
    qtbot.waitUntil(lambda: len(records.table("company").uuids()) == 3)
    records.table("company").table.selectAll()

    window.commands["print"].trigger()
    page = program.place.printing.page
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: page.document is not None)
    page.answered.setChecked(False)
    qtbot.waitUntil(lambda: page.document is not None and "Trading name" in str(page.document))
    program.place.printing.save_pdf(tmp_path / "companies.pdf")

    said = text_of(tmp_path / "companies.pdf")
    assert all(name in said for name in ("Aurelith", "Brontide", "Calyxa", "Genopole"))
    qtbot.keyClick(page.print, Qt.Key.Key_Escape)
    assert window.current == "form:company"


def test_a_page_in_the_preview_has_no_dark_edge(qtbot: QtBot) -> None:
    page = PAGES["print"]()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)

    ground = page.findChild(QGraphicsView).viewport().grab().toImage()
    row = [ground.pixelColor(x, ground.height() // 2).lightness() for x in range(ground.width() - 1, -1, -1)]

    assert 255 in row
    assert min(row[: row.index(255)]) > 200
