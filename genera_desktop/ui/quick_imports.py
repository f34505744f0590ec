"""Imports that PySide does not slow down."""

from __future__ import annotations

import importlib
from types import ModuleType

OURS = "genera_desktop."
SEARCH = "_mod_uses_pyside"


def spare_searching_sources() -> None:
    """From now on PySide takes it that no module asks for its optional spelling of names.

    It would read the source of every module that is imported after it, to see whether `from __feature__ import` could
    stand there: a twentieth of the processor time of a start. An installed program without sources has nothing to read.
    """
    importlib.import_module("PySide6.QtCore")
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, SEARCH):
        setattr(feature, SEARCH, _is_ours)


def _is_ours(module: ModuleType) -> bool:
    """Modules that may use PySide: those in which it keeps its usual spelling in force."""
    return module.__name__.startswith(OURS)
