"""A page speaks one language: whatever of it is the program's own can be translated, and its translations fit."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop import messages
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.load_questionnaire import bundled_questionnaire
from genera_desktop.ui.components.label import Label
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.style import paint
from tests.ui.form.filled_company import build_all, fill
from tests.ui.longer_texts import ACCENTED, LongerTexts, LongestTexts, longer
from tests.ui.programs import Laptop
from tests.ui.sample_window import PAGES

WALKED = sorted(set(PAGES) - {"gallery"})
SAME_EVERYWHERE = {"GEN.ERA Desktop", "PDF", "Excel", "CSV", "Ctrl", "Alt", "Shift", "Del", "Enter"}


@pytest.fixture
def translated(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everything is in a language that does not exist, with accents in every word."""
    english = messages.catalogue("en")
    sentences = {code: longer(sentence) for code, sentence in english.items()}
    monkeypatch.setattr(messages, "catalogue", lambda _language: sentences)
    translator = LongerTexts(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def longest(qapp: QApplication) -> Iterator[LongestTexts]:
    """Every text in the language that says it at the greatest length."""
    translator = LongestTexts(qapp)
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def data(root: Path) -> str:
    """Everything that the samples and the questionnaire say: what is the users', and not the program's."""
    said: list[str] = []
    for file in (root / "tests" / "ui").glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        said += [str(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    for file in [*(root / "resources" / "help").rglob("*.*"), root / "resources" / "demo" / "demo_data.json"]:
        said.append(file.read_text(encoding="utf-8") if file.suffix != ".png" else "")
    english = QLocale("en_GB")
    said += [english.monthName(month) for month in range(1, 13)] + [english.dayName(day) for day in range(1, 8)]
    for form in bundled_questionnaire().forms.values():
        nodes = [form.titles, form.plurals, *(node.labels for node in form.by_key.values())]
        nodes += [question.hints for question in form.questions]
        said += [text for texts in nodes for text in texts.values()]
        for choices in form.choice_lists.values():
            said += [text for choice in choices.choices for text in (*choice.labels.values(), *choice.short.values())]
    return "\n".join(said).casefold()


def heard(qapp: QApplication, page: QWidget, painted: set[str]) -> set[str]:
    """All that a page says: painted, in labels, on buttons, in menus, to screen readers."""
    qapp.processEvents()
    paint.elided.clear()
    page.grab()
    said = set(painted)
    for widget in [widget for widget in page.findChildren(QWidget) if widget.isVisible()]:
        if isinstance(widget, QLabel | QAbstractButton):
            said.add(widget.text())
        if isinstance(widget, QLineEdit):
            said.add(widget.placeholderText())
        said |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
    return said | {action.text() for action in page.findChildren(QAction) if action.isVisible()}


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """All lines of text that are painted from now on."""
    lines: set[str] = set()
    usual = paint.paint_text

    def watched(painter: QPainter, rect: QRect, text: str, *look: Any) -> None:
        lines.add(text)
        usual(painter, rect, text, *look)

    monkeypatch.setattr(paint, "paint_text", watched)
    return lines


def sample(qtbot: QtBot, name: str) -> QWidget:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("name", WALKED)
def test_whatever_is_ours_on_a_page_is_translated(
    qtbot: QtBot, qapp: QApplication, painted: set[str], data: str, name: str
) -> None:
    page = sample(qtbot, name)

    assert in_english(heard(qapp, page, painted), data) == []


@pytest.mark.usefixtures("translated")
@pytest.mark.parametrize("cluster", ["GEN", ""])
def test_whatever_the_program_says_of_an_inventory_is_translated(
    qtbot: QtBot, qapp: QApplication, painted: set[str], data: str, cluster: str, tmp_path: Path
) -> None:
    inventory = create_inventory(tmp_path / "inventory.genera", cluster=cluster)
    for place in range(2):
        fill(RecordEditor.create(inventory, "company"), place)
    laptop, data = (
        Laptop(qtbot, qapp, tmp_path),
        f"{data}\n{tmp_path} {inventory.info.device} {inventory.info.replica}".casefold(),
    )
    inventory.close()
    program = laptop.start(tmp_path / "inventory.genera")
    window, untranslated = program.window, {}

    for name in [*window.rail.rows, "backups", "persons"]:
        window.show_page(name)
        laptop.settle(program)
        untranslated[name] = in_english(heard(qapp, window, painted), data)
        page = window.pages[name]
        if isinstance(page, RecordTablePage) and page.uuids():
            page.open_wanted.emit(page.uuids()[0])
            build_all(program.place.records.form_page)  # type: ignore[union-attr]
            program.place.records.form_page.show_side(shown=True)  # type: ignore[union-attr]
            laptop.settle(program)
            untranslated[f"{name}, one"] = in_english(heard(qapp, window, painted), data)
        painted.clear()
    laptop.close()

    assert [f"{name}: {text}" for name, texts in untranslated.items() for text in texts] == []


def in_english(said: set[str], data: str) -> list[str]:
    """The texts in which a word is neither translated nor somebody's data."""
    return sorted(text for text in said if any(left_in_english(text, data)))


def left_in_english(text: str, data: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_]{3,}", re.sub("<[^>]*>", " ", text)):
        if not ACCENTED.search(word) and word.casefold() not in data and word not in SAME_EVERYWHERE:
            yield word


@pytest.mark.parametrize("name", WALKED)
def test_no_translation_is_cut_in_any_language(
    qtbot: QtBot, qapp: QApplication, painted: set[str], longest: LongestTexts, name: str
) -> None:
    page = sample(qtbot, name)

    heard(qapp, page, painted)

    labels = [label for label in page.findChildren(Label) if label.isVisible() and not label.wordWrap()]
    assert [label.text() for label in labels if label.width() < label.sizeHint().width()] == []
    assert [text for text in set(paint.elided) if text in longest.given] == []
    assert page.width() == 1366
