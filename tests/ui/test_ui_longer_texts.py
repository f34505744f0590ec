"""Another language may need 40 % more room: nothing of the program's own words is cut at 1366 pixels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.ui.components.label import Label
from genera_desktop.ui.style import paint
from tests.ui.longer_texts import LongerTexts, longer
from tests.ui.sample_window import PAGES

SAMPLES_OWN = {"Agri, industry, consumers"}
"""Answers in a table's cells may end in an ellipsis; their tool tips have them whole."""


@pytest.fixture(autouse=True)
def _longer(qapp: QApplication) -> Iterator[None]:
    translator = LongerTexts(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_texts_get_longer_and_keep_their_places() -> None:
    text = longer("Reading {file} now")

    assert len(text) >= 1.3 * len("Reading {file} now")
    assert text.format(file="turku.xlsx").count("turku.xlsx") == 1


@pytest.mark.parametrize("name", sorted(set(PAGES) - {"gallery"}))
def test_nothing_is_cut_where_texts_are_longer(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    page = PAGES[name]()
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qapp.processEvents()
    paint.elided.clear()

    page.grab()

    labels = [label for label in page.findChildren(Label) if label.isVisible() and not label.wordWrap()]
    assert [label.text() for label in labels if label.width() < label.sizeHint().width()] == []
    assert set(paint.elided) - SAMPLES_OWN == set()
    assert page.width() == 1366
