"""Scroll bars and menus have the window's look without a style sheet for every widget."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from genera_desktop.ui.components.menu import Menu
from genera_desktop.ui.components.scroll_bar import ScrollBar, give_quiet_bars
from genera_desktop.ui.style.colours import DARK
from genera_desktop.ui.style.theme import apply_theme


@pytest.fixture
def scrolled(qtbot: QtBot) -> QScrollArea:
    """An area of 200 pixels over a ground of 1,000."""
    area, ground = QScrollArea(), QWidget()
    give_quiet_bars(area)
    ground.setFixedSize(100, 1_000)
    area.setWidget(ground)
    area.resize(140, 200)
    qtbot.addWidget(area)
    area.show()
    return area


def bar_of(area: QScrollArea) -> ScrollBar:
    bar = area.verticalScrollBar()
    assert isinstance(bar, ScrollBar)
    return bar


def test_the_handle_of_a_scroll_bar_is_dragged_from_end_to_end(scrolled: QScrollArea, qtbot: QtBot) -> None:
    bar = bar_of(scrolled)
    begin = bar.handle().center()

    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(bar, QPoint(begin.x(), begin.y() + bar.height()))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(begin.x(), begin.y() + bar.height()))

    assert bar.value() == bar.maximum() > 0
    assert bar.rect().contains(bar.handle())


def test_pressing_beside_the_handle_moves_by_a_page(scrolled: QScrollArea, qtbot: QtBot) -> None:
    bar = bar_of(scrolled)

    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(4, bar.height() - 4))

    assert bar.value() == bar.pageStep()


def test_where_there_is_nothing_to_scroll_there_is_no_handle(qtbot: QtBot) -> None:
    bar = ScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 0)

    assert bar.handle().isEmpty()


def test_a_menu_opens_in_the_colours_of_the_theme_in_force(qtbot: QtBot, qapp: QApplication) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.addAction("Copy")
    apply_theme(qapp, "dark")
    try:
        menu.aboutToShow.emit()
        assert DARK.page.name() in menu.styleSheet()
    finally:
        apply_theme(qapp, "light")


def test_no_style_sheet_slows_down_every_widget(qapp: QApplication) -> None:
    apply_theme(qapp, "light")

    assert qapp.styleSheet() == ""
