"""The help: topics beside their list, a search, the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genera_desktop.languages import NAMES
from genera_desktop.services.read_help import read_help
from genera_desktop.ui.components.nav_row import INSET
from genera_desktop.ui.help_page import KEYS, LIST_WIDTH, HelpPage
from genera_desktop.ui.style.fonts import TextStyle, font, scaled


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    made = HelpPage(read_help("en"))
    qtbot.addWidget(made)
    made.show_shortcuts([("File", [("Export workbook…", "Ctrl E")])])
    made.resize(1100, 700)
    made.show()
    return made


def shown(page: HelpPage) -> str:
    """All words of the topic in view."""
    return "\n".join(label.text() for label in page.texts.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_first_topic_of_a_cluster_is_how_to_begin(page: HelpPage) -> None:
    assert "The first hour" in shown(page)


def test_the_coordinators_topics_come_first_for_the_coordinator(qtbot: QtBot) -> None:
    made = HelpPage(read_help("en"), coordinates=True)
    qtbot.addWidget(made)

    assert "Open a round" in shown(made)


def test_a_topic_is_chosen_with_the_mouse(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.rows["50-personal-data"], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "When somebody wants to be forgotten" in shown(page))
    assert "The first hour" not in shown(page)


def test_the_search_leaves_the_topics_that_have_the_words_and_opens_the_first(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "FileVault")
    qtbot.waitUntil(lambda: page.found() == ["60-safety"])

    qtbot.waitUntil(lambda: "A laptop that is lost" in shown(page))


def test_a_search_that_finds_nothing_says_so(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "aeroplane")

    qtbot.waitUntil(page.nothing.isVisible)
    assert page.found() == []


def test_an_emptied_search_lists_everything_again(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "FileVault")
    qtbot.waitUntil(lambda: len(page.found()) == 1)

    page.search.clear()

    qtbot.waitUntil(lambda: len(page.found()) == len(page.topics) + 1)


def test_the_keys_are_a_topic_of_their_own(page: HelpPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.rows[KEYS], Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Export workbook…" in shown(page))
    assert "Ctrl E" in shown(page)


def test_a_picture_says_in_words_what_it_shows(page: HelpPage) -> None:
    named = [label.accessibleName() for label in page.texts.findChildren(QLabel) if not label.pixmap().isNull()]

    assert named == ["A company's form: sections at the left, questions, problems beside them"]


@pytest.mark.parametrize("language", NAMES)
def test_every_title_fits_into_the_list_in_every_language(qtbot: QtBot, language: str) -> None:
    made = HelpPage(read_help(language))
    qtbot.addWidget(made)
    metrics, room = QFontMetrics(font(TextStyle.HEADING)), scaled(LIST_WIDTH) - 2 * INSET

    cut = [row.label for row in made.rows.values() if metrics.horizontalAdvance(row.label) > room]

    assert cut == []
