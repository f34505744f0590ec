"""Asking for a file that lies somewhere already: an inventory, a starter, what was there last time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from genera_desktop.ui.words import translate

CONTEXT = "AskFile"


def tr(source: str) -> str:
    return translate(CONTEXT, source)


def which_inventory(parent: QWidget) -> Path | None:
    """The inventory to open; None where nobody wants one."""
    return _asked(parent, tr("Open an inventory"), tr("Inventories (*.genera)"))


def where_it_is(parent: QWidget, missing: str) -> Path | None:
    """Where a missing inventory is now."""
    return _asked(parent, tr("Where is {file}?").format(file=Path(missing).name), tr("Inventories (*.genera)"))


def which_starter(parent: QWidget) -> Path | None:
    """The starter workbook to begin with."""
    return _asked(parent, tr("Open the starter workbook"), tr("Workbooks (*.xlsx)"))


def _asked(parent: QWidget, title: str, kinds: str) -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None
