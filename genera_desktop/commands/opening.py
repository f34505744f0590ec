"""Opening the window, without the command line's machinery: most starts are no more than that."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError

if TYPE_CHECKING:
    from genera_desktop.address import Location

WITHOUT_GRAPHICS_CARD = {"QT_OPENGL": "software", "QT_QUICK_BACKEND": "software", "LIBGL_ALWAYS_SOFTWARE": "1"}
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(file: Location | None = None, *, safe_mode: bool = False, language: str = "") -> int:
    """Opens the window, on an inventory or on the last one; gives the program's exit status. GeneraError where there is
    no such file, or no screen."""
    if isinstance(file, Path) and not file.exists():
        raise GeneraError("no-such-inventory", file=str(file))
    if not has_display():
        raise GeneraError("no-display")  # Qt would end the program with a core dump
    gc.disable()  # nearly all that a start makes is kept: looking for what could go takes a tenth of its time
    from genera_desktop.ui.quick_imports import spare_searching_sources

    spare_searching_sources()
    from genera_desktop.start import run

    if safe_mode:
        os.environ.update(WITHOUT_GRAPHICS_CARD)
    return run(file, safe_mode=safe_mode, language=language)


def opens_window(words: list[str]) -> bool:
    """Whether these words after the program's name open the window and nothing speaks against it: none, or a file."""
    named = len(words) == 1 and "." in words[0].lstrip("-.") and Path(words[0]).is_file()
    return (not words or named) and has_display()


def has_display() -> bool:
    """Whether there is a screen to open a window on."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in DISPLAYS)
