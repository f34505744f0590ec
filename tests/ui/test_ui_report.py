"""The report on paper: text that can be selected, contents that lead to their pages, no heading left alone."""

from __future__ import annotations

import math
import re
import shutil
import subprocess
import time
import uuid
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRectF, QSizeF
from pytestqt.qtbot import QtBot

from genera_desktop.analysis.structure import MATURITY
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.services.document import Cover, Document, Heading, Paragraph
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.services.make_profiles import KINDS, describe_profiles
from genera_desktop.services.make_report import Report, make_report
from genera_desktop.ui.analysis.plan import picture_of
from genera_desktop.ui.charts.bubble_places import Circle, name_places
from genera_desktop.ui.charts.data import Bars, Dots, Heat, Shape
from genera_desktop.ui.document_painter import Pages, save_pdf
from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import looked_at
from tests.services.partners import COMPANY, add, partner

needs_pdftotext = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)")
ROOM = QSizeF(672, 1000)
SECONDS = 15.0
A4 = QSizeF(178 / 25.4 * 96, 265 / 25.4 * 96)


@pytest.fixture(scope="module")
def report(demo: Path, demo_data: dict[str, Any]) -> Report:
    with looked_at(demo / "decided.genera") as inventory:
        return make_report(inventory, date.fromisoformat(demo_data["reference_date"]))


def pages_of(path: Path) -> list[str]:
    command = ["pdftotext", "-layout", str(path), "-"]
    said = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode()
    return said.split("\f")[:-1]


@pytest.fixture(scope="module")
def pages(report: Report, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The text of each page of the demonstration's report."""
    path = tmp_path_factory.mktemp("report") / "report.pdf"
    count = save_pdf(report.document, path)
    pages = pages_of(path)
    assert len(pages) == count
    return pages


@needs_pdftotext
def test_the_cover_tells_whose_it_is_and_of_what_it_was_made(pages: list[str]) -> None:
    for said in ("GEN.ERA", "What the alliance has", "22 Nov 2026", "5 workbooks", "Genopole", "Companies: 40"):
        assert said in pages[0], said
    assert "Page 1" not in pages[0]


@needs_pdftotext
def test_the_contents_lead_to_their_pages(pages: list[str], report: Report) -> None:
    headings = [block.text for block in report.document.blocks if isinstance(block, Heading)]

    listed = [re.match(r"\s*(.+?)\s+(\d+)$", line) for line in pages[1].splitlines()]
    entries = {found[1]: int(found[2]) for found in listed if found and not found[1].startswith("As of")}
    assert set(headings) <= set(entries)
    for heading in headings:
        assert heading in pages[entries[heading] - 1], heading


@needs_pdftotext
def test_the_words_of_charts_can_be_selected(pages: list[str], report: Report) -> None:
    said = "\n".join(pages)

    for words in ("Sampling and biobanks", "gap", "Market study", "Oost NL", "South Korea"):
        assert words in said, words
    assert all(f"Page {place} of {len(pages)}" in page for place, page in enumerate(pages[1:], 2))
    assert said.count(report.document.made) >= len(pages) - 1


@pytest.mark.usefixtures("qapp")
def test_no_heading_stands_last_on_its_page(report: Report) -> None:
    pages = Pages(report.document, ROOM)

    assert pages.count > 10
    for part, following in zip(pages.parts, pages.parts[1:], strict=False):
        if isinstance(part.block, Heading):
            top, below = pages.top_of(part), pages.top_of(following)
            cut = next(one for one in pages.cuts if one.top <= top < one.bottom)
            assert below < cut.bottom, part.block.text


@pytest.mark.usefixtures("qapp")
def test_the_demonstration_is_painted_within_seconds(report: Report, tmp_path: Path) -> None:
    begun = time.process_time()

    save_pdf(report.document, tmp_path / "report.pdf")

    assert time.process_time() - begun < SECONDS


@pytest.mark.usefixtures("qapp")
def test_long_contents_take_as_many_pages_as_they_need() -> None:
    blocks = [Heading(f"Section {number}") for number in range(120)]
    document = Document("Report", [*blocks, Paragraph("end")], contents="Contents", cover=Cover("us", "lead", ()))

    pages = Pages(document, ROOM)

    assert pages.count - len(pages.cuts) == 4  # the cover, and three pages of contents


def test_names_of_bubbles_never_cover_each_other(qtbot: QtBot) -> None:  # noqa: ARG001 - Qt's rectangles
    circles = [Circle(100 + 3 * place, 100 + 2 * place, 8) for place in range(30)]

    places = name_places(circles, [(60, 12)] * len(circles), QRectF(0, 0, 400, 300))

    shown = [place for place in places if place is not None]
    assert shown
    assert not any(one.intersects(other) for number, one in enumerate(shown) for other in shown[:number])
    assert all(QRectF(0, 0, 400, 300).contains(place) for place in shown)


def test_a_name_stands_on_no_bubble_and_nearest_to_its_own(qtbot: QtBot) -> None:  # noqa: ARG001
    circles = [Circle(100 + 31 * (place % 6), 60 + 45 * (place // 6), 18) for place in range(18)]

    places = name_places(circles, [(70, 12)] * len(circles), QRectF(0, 0, 400, 300))

    assert any(places)
    for own, place in zip(circles, places, strict=True):
        away = {circle: distance(place, circle) for circle in circles} if place else {}
        assert all(one > 0 for one in away.values())
        assert not away or away[own] <= min(away.values()) + 1


def distance(place: QRectF, circle: Circle) -> float:
    across = max(place.left() - circle.x, 0.0, circle.x - place.right())
    up = max(place.top() - circle.y, 0.0, circle.y - place.bottom())
    return math.hypot(across, up) - circle.radius


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", KINDS)
def test_every_profile_of_the_demonstration_is_one_page(demo: Path, kind: str) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        document = describe_profiles(inventory, kind=kind)

    heads = sum(isinstance(block, Heading) and block.level == 1 for block in document.blocks)
    assert Pages(document, A4).count == heads


@pytest.mark.usefixtures("qapp")
def test_a_profile_of_the_longest_answers_is_one_page(tmp_path: Path) -> None:
    form = bundled_questionnaire().forms["company"]
    everything = {
        question.key: [choice.name for choice in form.choices_of(question)]
        for question in form.questions_of("")
        if question.type is QuestionType.SELECT_MULTIPLE
    }
    products = [
        ItemContent(
            str(uuid.uuid4()),
            "co_product",
            "",
            {"cp_name": f"{'Product of a very long name ' * 3}{number}", "cp_type": "software", "cp_trl": "9"},
        )
        for number in range(20)
    ]
    with partner(tmp_path) as inventory:
        values = {**COMPANY, **everything, "co_summary": "A long description. " * 60}
        record = add(inventory, "company", Content(values, products))  # type: ignore[arg-type]

        document = describe_profiles(inventory, [record])

    assert Pages(document, A4).count == 1


def shape_of(report: Report, name: str) -> Shape:
    table = next(table for _, table in report.tables if table.name == name)
    picture = picture_of(name)
    assert picture is not None
    return picture(table, report.wording)


@pytest.mark.usefixtures("qapp")
def test_levels_stand_in_their_order_on_the_whole_scale(report: Report) -> None:
    dots = shape_of(report, "levels")

    assert isinstance(dots, Dots)
    assert [text for _, text in dots.ticks] == [str(level) for level in range(1, 10)]


@pytest.mark.usefixtures("qapp")
def test_the_most_mature_part_of_a_bar_is_the_darkest(report: Report) -> None:
    bars = shape_of(report, "centre")

    assert isinstance(bars, Bars)
    maturities = [report.wording.label(MATURITY, code) for code in reversed(report.wording.codes(MATURITY))]
    assert len({entry.shade for entry in bars.legend}) == len(bars.legend)
    told = [entry.text for entry in bars.legend]
    assert told == [one for one in maturities if one in told]
    assert all(part.shade == sorted((one.shade for one in bar.parts), reverse=True)[place]
               for bar in bars.bars for place, part in enumerate(bar.parts))  # fmt: skip


@pytest.mark.usefixtures("qapp")
def test_what_a_cluster_offers_is_ticked_and_not_counted(report: Report) -> None:
    heat = shape_of(report, "offers")

    assert isinstance(heat, Heat)
    assert {cell.text for row in heat.cells for cell in row} == {"✓", "·"}
