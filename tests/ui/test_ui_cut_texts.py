"""The demonstration in each language at 1366 x 768: no word is cut, unless a table's cell has the whole as tool tip."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genera_desktop.languages import NAMES
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.analysis.analysis_page import AnalysisPage
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.translation import speak
from tests.services.demo_folder import demo as demo
from tests.ui.cut_texts import cut_texts
from tests.ui.programs import Laptop

EACH_TIME = ("fi", "it")
"""Looked at each time; the others in the long run."""


@pytest.fixture
def laptop(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Laptop]:
    for name in ("GENERA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    made = Laptop(qtbot, qapp, tmp_path)
    yield made
    made.close()
    speak(qapp, "en")


@pytest.mark.parametrize("inventory", ["coordinator.genera", "inventories/CAM.genera"])
@pytest.mark.parametrize(
    "language", [pytest.param(code, marks=[] if code in EACH_TIME else [pytest.mark.long]) for code in NAMES]
)
def test_no_word_of_the_demonstration_is_cut(laptop: Laptop, demo: Path, inventory: str, language: str) -> None:
    path = Path(shutil.copy(demo / inventory, laptop.folder))
    SettingsFile(laptop.folder / "settings.json").change(language=language)
    program, found = laptop.start(path), {}
    window = program.window

    for name in window.rail.rows:
        window.show_page(name)
        laptop.settle(program)
        page = window.page(name)
        for part in page.parts if isinstance(page, AnalysisPage) else ():
            assert isinstance(page, AnalysisPage)
            page.show_part(part.plan.name)
            laptop.settle(program)
            found[f"{name} {part.plan.name}"] = cut_texts(window, page)
        found.setdefault(name, cut_texts(window, page))
        if isinstance(page, RecordTablePage) and page.uuids():
            page.open_wanted.emit(page.uuids()[0])
            laptop.settle(program)
            found[f"{name} record"] = cut_texts(window, window.page(window.current))

    assert window.width() == 1366
    assert {name: texts for name, texts in found.items() if texts} == {}
