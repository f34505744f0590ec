"""The program's languages: which is meant, when a number means one, how numbers and days are written."""

from __future__ import annotations

import locale
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from genera_desktop import messages
from genera_desktop.languages import NAMES, day_text, is_one, language_in_use, language_of, number_text
from genera_desktop.ui.translation import HOMES


@pytest.fixture(autouse=True)
def _system(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GENERA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fi_FI.UTF-8")


@pytest.mark.parametrize(
    ("name", "code"), [("fr", "fr"), ("fr_BE.UTF-8", "fr"), ("NL-nl", "nl"), ("de", ""), ("", ""), ("C", ""), ("f", "")]
)
def test_a_name_means_one_of_the_programs_languages_or_none(name: str, code: str) -> None:
    assert language_of(name) == code


def test_what_is_named_comes_before_the_environment_the_choice_and_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_in_use() == "fi"
    assert language_in_use(remembered="it") == "it"
    monkeypatch.setenv("GENERA_LANGUAGE", "et")
    assert language_in_use(remembered="it") == "et"
    assert language_in_use("nl", "it") == "nl"
    assert language_in_use("xx", "it") == "et"


@pytest.mark.parametrize("system", ["C", "C.UTF-8", "POSIX", "ja_JP.UTF-8"])
def test_without_a_language_of_ours_it_is_english(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setenv("LANG", system)
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))

    assert language_in_use() == "en"


def test_french_says_none_and_one_and_a_half_of_a_thing_as_it_says_one() -> None:
    assert [count for count in (0, 0.5, 1, 1.5, 2) if is_one(count, "fr")] == [0, 0.5, 1, 1.5]
    assert [count for count in (0, 0.5, 1, 1.5, 2) if is_one(count, "nl")] == [1]


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("value", [0, 3, -3, 999, 1234, 12345, 1234567, 1234.5, 0.25, -12345.75, 1e9])
def test_a_number_is_written_as_qt_writes_it(language: str, value: float) -> None:
    locale = QLocale(HOMES[language])

    qts = locale.toString(value) if isinstance(value, int) else locale.toString(value, "f", 2).rstrip("0").rstrip(",.")

    assert number_text(value, language) == qts.replace("−", "-")


@pytest.mark.parametrize("language", ["en", "fr", "it", "nl"])
@pytest.mark.parametrize("month", range(1, 13))
def test_a_day_is_written_as_qt_writes_it(language: str, month: int) -> None:
    assert day_text(date(2026, month, 9), language) == QLocale(HOMES[language]).toString(
        QDate(2026, month, 9), "d MMM yyyy"
    )


def test_estonian_and_finnish_put_a_full_stop_behind_the_day() -> None:
    assert day_text(date(2026, 9, 1), "et") == "1. sept 2026"
    assert day_text(date(2026, 9, 1), "fi") == "1.9.2026"
    assert day_text(date(2026, 9, 1), "fi", with_year=False) == "1.9."


def test_a_sentence_that_tells_of_one_thing_has_words_of_its_own() -> None:
    assert messages.text("checked", "en", file="a.xlsx", count=1) == "a.xlsx: 1 problem."
    assert messages.text("checked", "en", file="a.xlsx", count=0) == "a.xlsx: 0 problems."


def test_a_text_whose_language_nobody_names_is_in_the_users() -> None:
    messages.use_language("fi")
    try:
        assert messages.text("status-draft") == messages.text("status-draft", "fi") == "Luonnos"
    finally:
        messages.use_language("en")
