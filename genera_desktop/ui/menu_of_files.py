"""A menu of inventories that were open before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from genera_desktop.address import remembered
from genera_desktop.ui.components.menu import Menu


def menu_of_files(
    parent: QWidget,
    files: Sequence[str],
    open_file: Callable[[str], None],
    others: Mapping[str, Callable[[], None]] | None = None,
    *,
    whole: bool = True,
) -> Menu:
    """The files, with their `whole` paths or by their names alone, and behind them what else can be done."""
    menu = Menu(parent)
    for file in files:
        shown = file if whole else remembered(file).stem
        menu.addAction(shown.replace("&", "&&"), partial(open_file, file))
    for text, act in (others or {}).items():
        menu.addAction(text, act)
    return menu
