"""The program as people start it: a process of its own, a real X display, a picture of the screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from genera_desktop.services.create_inventory import create_inventory
from tests.services.partners import company

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


def test_the_program_shows_its_inventory_on_a_small_screen(display: str, tmp_path: Path, root: Path) -> None:
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
