"""The program as people start it: a process of its own, a real X display, a picture of the screen."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from genera_desktop.diagnostics import Last
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.ui.components.toast import Offer
from genera_desktop.ui.main_window import usual_size
from tests.services.partners import company
from tests.ui import sample_window

NEEDED = ("Xvfb", "xdotool", "import")
SCREEN = (1366, 768)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """A virtual screen of a small laptop."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    reading, writing = os.pipe()
    with (tmp_path / "xvfb.log").open("wb") as log:
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=(writing,),
            stderr=log,
        )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


def stands(settings: Path, other_than: int = 0) -> bool:
    """Whether a program with these settings, but not this process, has come to the end of its start."""
    running, lock = settings / "diagnostics" / "running", settings / "running.lock"
    if not running.exists() or not lock.exists() or running.read_text(encoding="utf-8") != Last.RUNNING:
        return False
    return process_in(settings) != other_than


def process_in(settings: Path) -> int:
    """The process that works with these settings."""
    return int((settings / "running.lock").read_text(encoding="utf-8").split()[0])


def test_the_program_shows_its_inventory_on_a_small_screen(
    display: str, tmp_path: Path, root: Path, qtbot: QtBot
) -> None:
    inventory = create_inventory(tmp_path / "genopole.genera", cluster="GEN")
    company(inventory)
    inventory.close()
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "GENERA_SETTINGS": str(tmp_path)}
    program = subprocess.Popen(
        [sys.executable, "-m", "genera_desktop", str(inventory.path)], cwd=root, env=environment, stderr=subprocess.PIPE
    )
    try:
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", "^Genopole"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        qtbot.waitUntil(lambda: stands(tmp_path), timeout=60_000)
        subprocess.run(["xdotool", "key", "--clearmodifiers", "ctrl+k"], env=environment, check=True, timeout=20)
        subprocess.run(["import", "-window", "root", str(tmp_path / "screen.png")], env=environment, timeout=30)
    finally:
        program.terminate()
        _, said = program.communicate(timeout=20)

    assert found.stdout.strip(), said.decode()
    picture = QImage(str(tmp_path / "screen.png"))
    assert (picture.width(), picture.height()) == SCREEN
    colours = {picture.pixel(x, y) for x in range(0, SCREEN[0], 3) for y in range(0, SCREEN[1], 3)}
    assert len(colours) > 50, "the screen is all but empty"
    assert not said.strip()


_ENDS_AT_ITS_START = """
import os, signal, sys
from genera_desktop.ui import workplace
workplace.Workplace.__init__ = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
sys.argv[1:] = {words}
from genera_desktop.__main__ import main
main()
"""


def test_after_a_start_that_ended_the_program_the_next_one_offers_safe_mode_which_works(
    display: str, tmp_path: Path, root: Path, qtbot: QtBot
) -> None:
    inventory = create_inventory(tmp_path / "genopole.genera", cluster="GEN")
    inventory.close()
    settings = tmp_path / "settings"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "GENERA_SETTINGS": str(settings)}

    def start(*words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([sys.executable, *words], cwd=root, env=environment)

    first = start("-c", _ENDS_AT_ITS_START.format(words=[str(inventory.path)]))
    ended = first.wait(60)
    second = start("-m", "genera_desktop")
    try:
        qtbot.waitUntil(lambda: stands(settings, first.pid), timeout=60_000)
        x, y = place_of_offer()
        clicks = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(clicks, env=environment, check=True, timeout=20)
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=60_000)
        qtbot.waitUntil(lambda: stands(settings, second.pid), timeout=60_000)
        safe = process_in(settings)
        words = Path(f"/proc/{safe}/cmdline").read_bytes().split(b"\0")
        os.kill(safe, signal.SIGTERM)
    finally:
        second.kill()

    assert (ended, second.wait(), words[-2]) == (-signal.SIGKILL, 0, b"--safe-mode")


def place_of_offer() -> tuple[int, int]:
    """Where a message offers what it offers, in a window of the usual size at the corner of the screen."""
    window = sample_window.first_run()
    window.resize(usual_size(QSize(*SCREEN)))
    window.show()
    told = (
        "The program ended without a word while it started, so it has opened nothing by itself. What was saved is safe."
    )
    window.say(told, "red", Offer("Start in safe mode", lambda: None))
    action = window.toast.action
    middle = action.mapTo(window, action.rect().center())
    window.close()
    return middle.x(), middle.y()
