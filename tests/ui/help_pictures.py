"""The pictures of the help, of the demonstration, in each language: `python -m tests.ui.help_pictures [LANGUAGE ...]`.

They go into `resources/help/pictures`, those of another language than English into its folder there, each with few
colours, so that all of them stay small.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from openpyxl import load_workbook
from PySide6.QtCore import Qt, QTime
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from genera_desktop import paths
from genera_desktop.app import Application
from genera_desktop.languages import NAMES, SOURCE_LANGUAGE
from genera_desktop.records.content import Address
from genera_desktop.services.play_demo import play_demo
from genera_desktop.settings import SettingsFile
from genera_desktop.ui.record_pages import page_name
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.style.fonts import load_fonts
from tests.ui.screenshots import SIZES, settle
from translations import release

SAVED_AT = QTime(14, 3)
EDITED = {"co_city": "Naantali", "co_founding_year": "abc"}
"""What somebody has typed into a workbook outside the program: a new answer, and one that is wrong."""
COLOURS = 40
"""The commonest colours of a picture are kept, strong ones also where they are rare; the others, of edges of letters,
become the nearest of them."""
SHOWN_COMPANY = "Velquora"


class Album:
    """Takes the pictures of one language from the demonstration in a folder."""

    def __init__(self, app: QApplication, demo: Path, language: str, target: Path) -> None:
        self.app = app
        self.demo = demo
        self.language = language
        self.target = target
        target.mkdir(parents=True, exist_ok=True)

    def take(self) -> None:
        """All pictures."""
        with tempfile.TemporaryDirectory() as place:
            self._of_the_coordinator(Path(shutil.copy(self.demo / "coordinator.genera", place)))
            self._of_a_partner(Path(shutil.copy(self.demo / "inventories" / "GEN.genera", place)))

    def _of_the_coordinator(self, inventory: Path) -> None:
        program = self._start(inventory)
        for page, name in ((page_name("company"), "companies"), ("review", "review")):
            program.window.show_page(page)
            self._grab(program, name)
        edited = inventory.with_name("TUR-edited.xlsx")
        _edit(self.demo / "workbooks" / "TUR.xlsx", edited)
        program.window.show_page("submissions")
        settle(program.tasks)
        program.take_files([edited])
        self._grab(program, "submissions")
        program.window.close()

    def _of_a_partner(self, inventory: Path) -> None:
        program = self._start(inventory)
        program.window.show_page(page_name("company"))
        settle(program.tasks)
        table = program.window.page(page_name("company"))
        assert isinstance(table, RecordTablePage)
        assert program.place is not None
        form = program.place.records.form_page
        program.place.records.open_record(next(r.uuid for r in table.model.rows if r.title.startswith(SHOWN_COMPANY)))
        form.toggle_complete()
        settle(program.tasks)
        assert form.entry is not None
        form.go_to(Address(form.entry.session.items("co_product")[0], "cp_name"))
        self._grab(program, "form")
        program.window.close()

    def _start(self, inventory: Path) -> Application:
        settings = SettingsFile(inventory.with_name("settings.json"))
        program = Application(self.app, settings, language=self.language)
        program.window.resize(*SIZES[0])
        program.choose_theme("light")
        program.window.show()
        program.open(inventory)
        settle(program.tasks)
        return program

    def _grab(self, program: Application, name: str) -> None:
        settle(program.tasks)
        program.window.status.show_saved(SAVED_AT)
        program.window.toast.hide()
        image = program.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        counted = Counter(memoryview(image.constBits()).cast("I"))
        kept = sorted(counted, key=lambda colour: -counted[colour] * _strength(colour))[:COLOURS]
        plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
        few = image.convertToFormat(QImage.Format.Format_Indexed8, kept, plain)
        few.save(str(self.target / f"{name}.png"), "PNG", 0)
        print(self.target / f"{name}.png")


def _strength(colour: int) -> float:
    """How much more a colour counts than a grey: the marks of clusters are small."""
    parts = ((colour >> 16) & 255, (colour >> 8) & 255, colour & 255)
    return 1 + (max(parts) - min(parts)) / 8


def _edit(workbook: Path, target: Path) -> None:
    """The workbook as somebody sends it back who has typed into its first company."""
    book = load_workbook(workbook)
    for sheet in book.worksheets:
        names = {str(cell.value): cell.column for cell in sheet[2]} if sheet.max_row > 1 else {}
        if EDITED.keys() <= names.keys():
            for name, text in EDITED.items():
                sheet.cell(3, names[name]).value = text
    book.save(target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=f"{', '.join(NAMES)}; all where none is named")
    languages = parser.parse_args().languages or list(NAMES)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app, 1.0)
    root = paths.resources().parent
    release(root)
    pictures = root / "resources" / "help" / "pictures"
    with tempfile.TemporaryDirectory() as place:
        demo = Path(place) / "demo"
        play_demo(demo)
        for language in languages:
            Album(app, demo, language, pictures if language == SOURCE_LANGUAGE else pictures / language).take()


if __name__ == "__main__":
    main()
