"""A second start of the program: its file goes to the first one, which comes to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from genera_desktop.ui.single_instance import SingleInstance
from tests.services.partners import company, partner
from tests.ui.programs import SECONDS, Laptop

SECOND_START = """
import pathlib, sys
from PySide6.QtCore import QCoreApplication
from genera_desktop.ui.single_instance import SingleInstance
app = QCoreApplication([])
second = SingleInstance(pathlib.Path(sys.argv[1]))
print(second.is_first, second.hand_over([pathlib.Path(sys.argv[2])]))
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An inventory of Genopole with a company."""
    with partner(tmp_path) as inventory:
        company(inventory)
        return inventory.path


def test_a_second_start_hands_its_file_to_the_first_which_comes_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    first.listen()
    process = subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(tmp_path), "turku.xlsx"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    with qtbot.waitSignal(first.called, timeout=SECONDS) as called:
        pass

    assert called.args == [[ROOT / "turku.xlsx"]]
    assert process.communicate()[0].split() == ["False", "True"]
    first.close()


def test_the_file_of_a_second_start_is_opened_as_if_it_had_been_dropped(laptop: Laptop, path: Path) -> None:
    program = laptop.start()

    program.come_forward([path])

    assert program.place is not None
    assert program.place.inventory.path == path
    assert program.window.isActiveWindow() or program.window.isVisible()


def test_a_start_after_a_killed_program_is_a_first_one(tmp_path: Path) -> None:
    killed = "import os, pathlib, sys; from genera_desktop.ui.single_instance import SingleInstance as S"
    killed += "; first = S(pathlib.Path(sys.argv[1])); os._exit(9)"
    subprocess.run([sys.executable, "-c", killed, str(tmp_path)], cwd=ROOT, check=False)
    assert (tmp_path / "running.lock").exists()

    again = SingleInstance(tmp_path)

    assert again.is_first
    again.close()
