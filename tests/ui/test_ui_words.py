"""Small words that many pages need, in the user's language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from genera_desktop.ui.translation import speak
from genera_desktop.ui.words import one_or_many, shortcut_text


@pytest.mark.parametrize(("language", "none"), [("en", "0 records"), ("fr", "0 record"), ("it", "0 records")])
def test_only_french_says_none_of_a_thing_as_it_says_one(qapp: QApplication, language: str, none: str) -> None:
    speak(qapp, language)

    said = [one_or_many(count, "{n} record", "{n} records") for count in (0, 1, 2)]

    assert said == [none, "1 record", "2 records"]


@pytest.mark.parametrize("language", ["fr", "it"])
def test_the_key_enter_has_one_name_whatever_qt_calls_it(qapp: QApplication, language: str) -> None:
    speak(qapp, language)

    assert shortcut_text(QKeySequence("Ctrl+Return")) == {"fr": "Ctrl Entrée", "it": "Ctrl Invio"}[language]
