"""All sample pages of the window in any scale: `python -m tests.ui.large_pages WIDTH HEIGHT LETTERS [FOLDER]`.

Answers with one JSON object: the density, and by page the size that it took, what is cut of it, and how much of it
moves. The scale is Qt's, from the environment (QT_SCALE_FACTOR), for a whole process. With FOLDER pictures are kept.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QApplication

from genera_desktop.ui.style.fonts import load_fonts
from genera_desktop.ui.style.theme import apply_theme
from tests.ui.cut_texts import cut_texts
from tests.ui.sample_window import PAGES

RUNNING = QAbstractAnimation.State.Running


def main() -> None:
    width, height, letters = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    app = QApplication([])
    load_fonts(app, letters)
    apply_theme(app, "light")
    found: dict[str, object] = {}
    density = 0.0
    for name in sorted(set(PAGES) - {"gallery"}):
        window = PAGES[name]()
        window.resize(width, height)
        window.show()
        app.processEvents()
        picture = window.grab()
        density = picture.devicePixelRatio()
        found[name] = {
            "size": [window.width(), window.height()],
            "cut": cut_texts(window, window),
            "moving": sum(one.state() is RUNNING for one in window.findChildren(QAbstractAnimation)),
        }
        if len(sys.argv) > 4:
            picture.save(str(Path(sys.argv[4]) / f"{name}.png"))
        window.close()
        window.deleteLater()
        app.processEvents()
    print(json.dumps({"density": density, "pages": found}))


if __name__ == "__main__":
    main()
