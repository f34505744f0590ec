"""Small words that many pages need, in the user's language."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from genera_desktop.ui.translation import speak
from genera_desktop.ui.words import one_or_many, shortcut_text, version_text, with_days


@pytest.mark.parametrize(("language", "none"), [("en", "0 records"), ("fr", "0 record"), ("it", "0 records")])
def test_only_french_says_none_of_a_thing_as_it_says_one(qapp: QApplication, language: str, none: str) -> None:
    speak(qapp, language)

    said = [one_or_many(count, "{n} record", "{n} records") for count in (0, 1, 2)]

    assert said == [none, "1 record", "2 records"]


@pytest.mark.parametrize("language", ["fr", "it"])
def test_the_key_enter_has_one_name_whatever_qt_calls_it(qapp: QApplication, language: str) -> None:
    speak(qapp, language)

    assert shortcut_text(QKeySequence("Ctrl+Return")) == {"fr": "Ctrl Entrée", "it": "Ctrl Invio"}[language]


@pytest.mark.parametrize(
    ("sentence", "when", "said"),
    [
        ("Alkaen {when}.", "1.9.", "Alkaen 1.9."),
        ("Since {when}.", "1 Sept", "Since 1 Sept."),
        ("Tuotu 1.9.2026: {when}. Muuta ei.", "1.9.", "Tuotu 1.9.2026: 1.9. Muuta ei."),
    ],
)
def test_a_day_that_ends_in_a_full_stop_takes_the_one_of_its_sentence(sentence: str, when: str, said: str) -> None:
    assert with_days(sentence, when=when) == said


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("2026112201", "22 Nov 2026"),
        ("2026112202", "22 Nov 2026 (no. 2)"),
        ("2026139901", "2026139901"),
        ("2026-11", "2026-11"),
        ("", ""),
    ],
)
def test_a_version_is_told_as_its_day_where_it_is_written_as_one(qapp: QApplication, version: str, said: str) -> None:
    speak(qapp, "en")

    assert version_text(version) == said
