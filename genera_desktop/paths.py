"""Where the program's own read-only files lie."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """The folder of questionnaire, messages, translations, icons, help and demo.

    An installed or frozen program carries it inside the package, a checkout beside it.
    """
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"
