"""The PDF's bookmarks and clickable contents, as another program reads them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from genera_desktop.services.document import Document, Heading, Paragraph
from genera_desktop.ui.document_painter import save_pdf
from genera_desktop.ui.paper.pdf_marks import Bookmark, Target, with_marks

needs_poppler = pytest.mark.skipif(shutil.which("pdftohtml") is None, reason="needs pdftohtml (poppler-utils)")


def document(chapters: int) -> Document:
    blocks: list[Heading | Paragraph] = []
    for number in range(chapters):
        blocks.append(Heading(f"Chapter {number} (Évry, Põhja)", 1, new_page=True))
        blocks.append(Heading(f"Part {number}.1", 2))
        blocks.append(Paragraph("Said. " * 40))
    return Document("Report", blocks, contents="Contents")


@pytest.fixture
def pdf(tmp_path: Path, qapp: object) -> Path:  # noqa: ARG001 - painting needs the application
    save_pdf(document(3), tmp_path / "report.pdf")
    return tmp_path / "report.pdf"


def read_by_another(pdf: Path) -> str:
    command = ["pdftohtml", "-xml", "-i", "-stdout", str(pdf)]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


@needs_poppler
def test_every_heading_is_a_bookmark_on_its_page_below_its_chapter(pdf: Path) -> None:
    outline = re.search(r"<outline>.*</outline>", read_by_another(pdf), re.DOTALL)

    assert outline is not None
    found = re.findall(r'<item page="(\d+)">([^<]*)</item>', outline[0])
    assert found == [
        (str(2 + number), text)
        for number in range(3)
        for text in (f"Chapter {number} (Évry, Põhja)", f"Part {number}.1")
    ]
    assert outline[0].count("<outline>") == 4


@needs_poppler
def test_every_line_of_the_contents_leads_to_its_page(pdf: Path) -> None:
    first = read_by_another(pdf).split("</page>")[0]

    links = re.findall(r'<a href="report\.html#(\d+)">', first) or re.findall(r'<a href="[^"#]*#(\d+)">', first)
    assert sorted(set(links)) == ["2", "3", "4"]


def test_the_appended_table_points_at_the_appended_objects(pdf: Path) -> None:
    made = pdf.read_bytes()
    table_at = int(re.findall(rb"startxref\s+(\d+)", made)[-1])
    size = int(re.findall(rb"/Size (\d+)", made)[-1])

    found = 0
    for first, lines in re.findall(rb"(\d+) \d+ ?\n((?:\d{10} 00000 n \n)+)", made[table_at:]):
        for place, line in enumerate(lines.splitlines()):
            number, at = int(first) + place, int(line[:10])
            assert made[at:].startswith(b"%d 0 obj" % number)
            assert number < size
            found += 1
    assert found > 6


def test_what_another_program_has_written_is_left_alone() -> None:
    foreign = b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\nstartxref\n9\n%%EOF\n"

    assert with_marks(foreign, [Bookmark("Heading", 1, Target(0, 0.0))]) == foreign
    assert with_marks(b"no PDF at all", [Bookmark("Heading", 1, Target(0, 0.0))]) == b"no PDF at all"
