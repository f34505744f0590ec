"""Pictures of every page with sample data: `python -m tests.ui.screenshots FOLDER [--theme dark] [--size 1366x768]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from genera_desktop.ui.style import paint
from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from tests.ui.longer_texts import LongerTexts
from tests.ui.sample_window import PAGES


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--longer", action="store_true", help="texts 40 %% longer")
    parser.add_argument("--letters", type=float, default=1.0, help="factor of the letters' size")
    parser.add_argument("--page", choices=sorted(PAGES), action="append")
    options = parser.parse_args()
    width, height = (int(part) for part in options.size.split("x"))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    load_fonts(app, options.letters)
    apply_theme(app, options.theme)
    translator = LongerTexts(app)
    if options.longer:
        app.installTranslator(translator)
    options.folder.mkdir(parents=True, exist_ok=True)
    for name in options.page or PAGES:
        print(take(name, PAGES[name], options.folder, width, height, options.theme))


if __name__ == "__main__":
    main()
