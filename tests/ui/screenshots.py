"""Pictures of every page: `python -m tests.ui.screenshots FOLDER [--theme dark] [--size 1366x768] [--language fi]`.

With sample data; with `--inventory FILE` what the program shows of it; with `--demo` all pages of a partner and of the
coordinator of the demonstration, in both sizes, light and dark. What did not fit is named.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from genera_desktop import paths
from genera_desktop.languages import NAMES, VARIABLE
from genera_desktop.ui.analysis.analysis_page import AnalysisPage
from genera_desktop.ui.record_table_page import RecordTablePage
from genera_desktop.ui.style import paint
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from genera_desktop.ui.tasks import Tasks
from genera_desktop.ui.translation import speak
from tests.ui.longer_texts import LongerTexts
from tests.ui.sample_window import PAGES
from translations import release

PAUSE = 300
SIZES = ((1366, 768), (1920, 1080))


def take(name: str, make: Callable[[], QWidget], folder: Path, width: int, height: int, theme: str) -> Path:
    """Grabs one page and reports what did not fit on it."""
    page = make()
    page.resize(width, height)
    page.show()
    QApplication.processEvents()
    paint.elided.clear()
    target = folder / f"{name}-{theme}-{width}.png"
    page.grab().save(str(target))
    if (page.width(), page.height()) != (width, height):
        print(f"{name}: wants {page.width()}x{page.height()} at {width}x{height}", file=sys.stderr)
    if paint.elided:
        print(f"{name}: cut at {width}: {sorted(set(paint.elided))}", file=sys.stderr)
    page.close()
    page.deleteLater()
    QApplication.processEvents()
    return target


def take_real(app: QApplication, inventory: Path, folder: Path, size: tuple[int, int], theme: str) -> None:
    """Opens an inventory as the program does, and grabs every page, the first record of each form, and every part
    of the analysis, also what lies below its lower edge."""
    from genera_desktop.app import Application
    from genera_desktop.settings import PassingSettings

    program = Application(app, PassingSettings())
    program.window.resize(*size)
    program.choose_theme(theme)
    program.window.show()
    program.open(inventory)
    window = program.window

    def grab(name: str) -> None:
        settle(program.tasks)
        paint.elided.clear()
        target = folder / f"{inventory.stem}-{name.replace(':', '-')}-{theme}-{size[0]}.png"
        window.grab().save(str(target))
        print(target, sorted(set(paint.elided)))

    for name in [*window.rail.rows, "backups"]:
        window.show_page(name)
        grab(name)
        page = window.pages[name]
        if isinstance(page, RecordTablePage) and page.uuids():
            page.open_wanted.emit(page.uuids()[0])
            grab(f"{name}-record")
        for part in page.parts if isinstance(page, AnalysisPage) else ():
            page.show_part(part.plan.name)
            grab(f"{name}-{part.plan.name}")
            part.widget().grab().save(
                str(folder / f"{inventory.stem}-{name}-{part.plan.name}-whole-{theme}-{size[0]}.png")
            )
    window.close()


def take_demo(app: QApplication, folder: Path) -> None:
    """Plays the demonstration and grabs every page of a partner and of the coordinator, in both sizes and themes, and
    every page of the report where poppler is installed."""
    from genera_desktop.services.play_demo import play_demo

    with tempfile.TemporaryDirectory() as place:
        played = play_demo(Path(place))
        partner = next((Path(place) / "inventories").glob("*.genera"))
        for inventory in (partner, played.coordinator):
            for size in SIZES:
                for theme in ("light", "dark"):
                    take_real(app, inventory, folder, size, theme)
        report, poppler = Path(place) / "report.pdf", shutil.which("pdftoppm")
        command = [
            sys.executable,
            "-m",
            "genera_desktop",
            "report",
            str(Path(place) / "decided.genera"),
            "-o",
            str(report),
        ]
        subprocess.run(command, check=True)
        if poppler:
            subprocess.run([poppler, "-r", "60", "-png", str(report), str(folder / "report")], check=True)


def settle(tasks: Tasks) -> None:
    """Waits until all work is done, what is built in idle moments stands, and all is painted."""
    QTest.qWait(PAUSE)
    while tasks.busy:
        QTest.qWait(PAUSE)
    QTest.qWait(PAUSE)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--language", default="en", choices=list(NAMES), help="the language of the program")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--longer", action="store_true", help="texts 40 %% longer")
    parser.add_argument("--letters", type=float, default=1.0, help="factor of the letters' size")
    parser.add_argument("--inventory", type=Path, help="the pages of this inventory instead of sample data")
    parser.add_argument("--demo", action="store_true", help="all pages of the demonstration, in all sizes and themes")
    parser.add_argument("--page", choices=sorted(PAGES), action="append")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app, options.letters)
    apply_theme(app, options.theme)
    os.environ[VARIABLE] = options.language  # also for what the demonstration starts
    release(paths.resources().parent)
    speak(app, options.language)
    translator = LongerTexts(app)
    if options.longer:
        app.installTranslator(translator)
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.demo:
        take_demo(app, options.folder)
        return
    if options.inventory:
        take_real(app, options.inventory, options.folder, (width, height), options.theme)
        return
    for name in options.page or PAGES:
        print(take(name, PAGES[name], options.folder, width, height, options.theme))


if __name__ == "__main__":
    main()
