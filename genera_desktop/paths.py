"""Where the program lies: its own read-only files, and what tells a built one from a checkout."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

PORTABLE_MARK = "portable.txt"
"""The file beside a built program that makes it keep its settings there, on a stick for instance."""

COMMAND_ON_WINDOWS = "genera-desktop.exe"
"""The built program that has a console. The one for the window has none, and no pipes either."""

NO_CONSOLE = 0x08000000 if sys.platform == "win32" else 0
"""Keeps Windows from opening a console for a process of ours (CREATE_NO_WINDOW); nothing elsewhere."""


@cache
def resources() -> Path:
    """The folder of questionnaire, messages, translations, icons, help and demo.

    An installed or frozen program carries it inside the package, a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def is_built() -> bool:
    """Whether this is a built application, whose modules are no files."""
    return bool(getattr(sys, "frozen", False))


def portable_folder() -> Path | None:
    """Where a built program that is carried about keeps its settings; None for any other."""
    if not is_built():
        return None
    beside = Path(sys.executable).resolve().parent
    return beside / "settings" if (beside / PORTABLE_MARK).is_file() else None


def built_command() -> str:
    """The built program as a process that answers through pipes."""
    program = Path(sys.executable)
    return str(program.with_name(COMMAND_ON_WINDOWS)) if sys.platform == "win32" else str(program)
