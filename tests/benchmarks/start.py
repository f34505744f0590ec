"""What a start costs: `python -m tests.benchmarks.start [--json] [--runs N]`.

Three programs are started in turn, each in a process of its own: a bare PySide6 window, the program until its window is
painted for the first time, and the program until the table of 200 companies stands in that window. The figures are
seconds of processor time up to that moment (median), and how many times that of the bare window they are.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from genera_desktop.records.content import Content
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor

COMPANIES = 200
RUNS = 9
ROOT = Path(__file__).parents[2]

BARE = """
import os, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.process_time(), flush=True)
        os._exit(0)

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

PAINTED = """
import os, sys, time
sys.argv[1:] = []
from genera_desktop.ui import quick_imports

def prepare(usual=quick_imports.spare_searching_sources):
    usual()
    from genera_desktop import app

    def start(program, *given, usual=app.Application.start, **named):
        program.window.painted.connect(lambda: (print(time.process_time(), flush=True), os._exit(0)))
        usual(program, *given, **named)

    app.Application.start = start

quick_imports.spare_searching_sources = prepare  # the first thing of a start
from genera_desktop.__main__ import main
main()
"""

TABLE = """
import os, sys, time
inventory, wanted = sys.argv[1], int(sys.argv[2])
sys.argv[1:] = [inventory]
from genera_desktop.ui import quick_imports

def prepare(usual=quick_imports.spare_searching_sources):
    usual()
    from PySide6.QtCore import QEvent, QObject
    from genera_desktop import app

    class Watch(QObject):
        def eventFilter(self, viewport, event):
            if event.type() == QEvent.Type.Paint and self.page.model.rowCount() == wanted:
                self.timer = self.startTimer(0)
            return False

        def timerEvent(self, event):
            print(time.process_time(), flush=True)
            os._exit(0)

    watch = Watch()

    def start(program, *given, usual=app.Application.start, **named):
        def look(name):
            if name == "form:company":
                watch.page = program.window.pages[name]
                watch.page.table.viewport().installEventFilter(watch)

        program.window.page_shown.connect(look)
        usual(program, *given, **named)

    app.Application.start = start

quick_imports.spare_searching_sources = prepare  # the first thing of a start
from genera_desktop.__main__ import main
main()
"""


def measure(runs: int = RUNS) -> dict[str, float]:
    """Seconds of processor time of each start, and the ratios to the bare window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inventory = companies(folder / "partner.genera")
        remembered = {"last_page": "form:company", "last_inventory": str(inventory), "theme": "light"}
        for case, settings in (("empty", {}), ("table", remembered)):
            (folder / case).mkdir()
            (folder / case / "settings.json").write_text(json.dumps(settings))
        starts = {
            "bare": (BARE, folder / "empty", []),
            "first paint": (PAINTED, folder / "empty", []),
            "table": (TABLE, folder / "table", [str(inventory), str(COMPANIES)]),
        }
        taken: dict[str, list[float]] = {start: [] for start in starts}
        for number in range(runs + 1):  # the first run only fills the caches
            for start, (code, at, arguments) in starts.items():
                seconds = seconds_of(code, at, arguments, folder / "bytecode")
                if number:
                    taken[start].append(seconds)
    figures = {start: statistics.median(times) for start, times in taken.items()}
    ratios = [f / bare for f, bare in zip(taken["first paint"], taken["bare"], strict=True)]
    tables = [f / bare for f, bare in zip(taken["table"], taken["bare"], strict=True)]
    figures["first paint, times bare"] = statistics.median(ratios)
    figures["table, times bare"] = statistics.median(tables)
    return figures


def seconds_of(code: str, settings: Path, arguments: list[str], bytecode: Path) -> float:
    """The processor time that one start needs in a process of its own."""
    return float(output_of(code, settings, arguments, bytecode).split()[-1])


def output_of(code: str, settings: Path, arguments: list[str], bytecode: Path) -> str:
    """What one start prints in a process of its own, with all modules compiled as when installed.

    Each start has its own copy of the settings: to a next one its sudden end would be a crash.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as name:
        own = Path(name)
        if (settings / "settings.json").exists():
            shutil.copy(settings / "settings.json", own)
        environment |= {
            "QT_QPA_PLATFORM": "offscreen",
            "GENERA_SETTINGS": str(own),
            "PYTHONPYCACHEPREFIX": str(bytecode),
        }
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if not done.stdout.strip():
            reports = [path.read_text(encoding="utf-8") for path in sorted(own.rglob("diagnostics/*"))]
            raise RuntimeError("\n".join([done.stderr, *reports]))
    return done.stdout


def companies(path: Path, count: int = COMPANIES) -> Path:
    """An inventory with this many companies."""
    with create_inventory(path, cluster="GEN") as inventory:
        for number in range(count):
            editor = RecordEditor.create(inventory, "company")
            titled_by = editor.form.key_of("company.name")
            editor.fill(Content({titled_by: f"Company {number:03}", editor.form.key_of("company.city"): "Évry"}))
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--runs", type=int, default=RUNS)
    options = parser.parse_args()
    figures = measure(options.runs)
    if options.json:
        print(json.dumps(figures))
        return
    for name, figure in figures.items():
        print(f"{name:24}{figure:8.2f}")


if __name__ == "__main__":
    main()
