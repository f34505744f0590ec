"""Screens with twice the density, large letters, and people who want nothing to move."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from genera_desktop.ui.main_window import LEAST

SCREENS = {
    "scale 2 in the smallest window": ("2", *LEAST, 1.0),
    "letters of 1.5": ("1", 1366, 768, 1.5),
    "letters of 2": ("1", 1920, 1080, 2.0),
}


@pytest.fixture(scope="module", params=list(SCREENS))
def screen(request: pytest.FixtureRequest, root: Path) -> tuple[str, dict[str, Any]]:
    """What a process of its own finds on all pages: the scale counts for the whole of it."""
    scale, width, height, letters = SCREENS[request.param]
    command = [sys.executable, "-m", "tests.ui.large_pages", str(width), str(height), str(letters)]
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    done = subprocess.run(command, cwd=root, env=environment, check=True, capture_output=True, timeout=300)
    return request.param, json.loads(done.stdout)


def test_no_text_is_cut_and_every_page_fits_its_window(screen: tuple[str, dict[str, Any]]) -> None:
    name, found = screen
    scale, width, height, _letters = SCREENS[name]
    pages = found["pages"]

    assert found["density"] == float(scale)
    assert len(pages) > 15
    assert {page: told["cut"] for page, told in pages.items() if told["cut"]} == {}
    assert {page: told["size"] for page, told in pages.items() if told["size"] != [width, height]} == {}
    assert sum(told["moving"] for told in pages.values()) == 0


def test_nothing_in_the_window_is_animated(root: Path) -> None:
    """Whoever wants less motion has nothing to turn off."""
    moving = re.compile(r"Q(Property|Variant|Abstract|ParallelGroup)Animation|QTimeLine|QMovie|setAnimated\(True\)")
    files = list((root / "genera_desktop" / "ui").rglob("*.py"))

    assert len(files) > 100
    assert [file.name for file in files if moving.search(file.read_text(encoding="utf-8"))] == []
