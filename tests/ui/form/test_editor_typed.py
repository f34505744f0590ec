"""What people type as numbers, dates and times."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from genera_desktop.ui.editors.typed_date import date_text, date_time_text, read_date, read_date_time, read_time
from genera_desktop.ui.editors.typed_number import number_text, read_number

ENGLISH = QLocale("en_GB")
AMERICAN = QLocale("en_US")
FRENCH = QLocale("fr_FR")
GERMAN = QLocale("de_DE")
LOCALES = (ENGLISH, AMERICAN, FRENCH, GERMAN, QLocale("fi_FI"), QLocale("et_EE"), QLocale("it_IT"), QLocale("nl_NL"))


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("140000", ENGLISH, 140000),
        ("140,000", ENGLISH, 140000),
        ("140 000", FRENCH, 140000),
        ("140\u202f000", FRENCH, 140000),
        ("140.000", GERMAN, 140000),
        ("12.5", ENGLISH, 12.5),
        ("12,5", FRENCH, 12.5),
        ("12,5", ENGLISH, 12.5),
        ("1,234,567.5", ENGLISH, 1234567.5),
        ("1.234.567,5", GERMAN, 1234567.5),
        ("1.234,5", ENGLISH, 1234.5),
        ("-3", ENGLISH, -3),
        ("+3", ENGLISH, 3),
        (".5", ENGLISH, 0.5),
        ("0,125", ENGLISH, 0.125),
        ("3.0", ENGLISH, 3),
        ("007", ENGLISH, 7),
    ],
)
def test_a_number_is_read_as_the_locale_writes_it(text: str, locale: QLocale, number: float) -> None:
    assert read_number(text, locale) == number


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("abc", ENGLISH),
        ("12a", ENGLISH),
        ("1.234", FRENCH),  # a thousand, or one and a bit
        ("12,34,56", ENGLISH),
        ("1.2.3", ENGLISH),
        ("1,2.3,4", ENGLISH),
        ("", ENGLISH),
        ("--3", ENGLISH),
    ],
)
def test_what_is_no_number_or_could_be_two_is_none(text: str, locale: QLocale) -> None:
    assert read_number(text, locale) is None


@given(st.integers(-(10**14), 10**14), st.sampled_from(LOCALES))
def test_a_whole_number_reads_back_as_it_is_shown(number: int, locale: QLocale) -> None:
    assert read_number(number_text(number, locale), locale) == number


@given(st.decimals(-1000000, 1000000, places=2), st.sampled_from(LOCALES))
def test_a_decimal_reads_back_as_it_is_shown(number: object, locale: QLocale) -> None:
    value = float(str(number))

    assert read_number(number_text(value, locale), locale) == value


@given(st.text(max_size=20), st.sampled_from(LOCALES))
def test_no_text_makes_a_reader_raise(text: str, locale: QLocale) -> None:
    read_number(text, locale)
    read_date(text, locale)
    read_time(text)
    read_date_time(text, locale)
    date_text(text, locale)
    date_time_text(text, locale)


def test_a_year_is_not_grouped() -> None:
    assert number_text(2020, ENGLISH) == "2020"


@pytest.mark.parametrize(
    ("text", "locale", "iso"),
    [
        ("2026-03-31", AMERICAN, "2026-03-31"),
        ("2026/3/1", AMERICAN, "2026-03-01"),
        ("31.3.2026", FRENCH, "2026-03-31"),
        ("1.2.2026", AMERICAN, "2026-02-01"),
        ("01/02/2026", ENGLISH, "2026-02-01"),
        ("13/02/2026", AMERICAN, "2026-02-13"),
        ("02/13/2026", ENGLISH, "2026-02-13"),
        ("3/3/2026", AMERICAN, "2026-03-03"),
        ("31 Mar 2026", ENGLISH, "2026-03-31"),
        ("  31  March 2026 ", ENGLISH, "2026-03-31"),
    ],
)
def test_a_date_is_read_in_the_usual_ways(text: str, locale: QLocale, iso: str) -> None:
    assert read_date(text, locale) == iso


@pytest.mark.parametrize(
    ("name", "shown"), [("fi_FI", "29.9.2026"), ("et_EE", "29. sept 2026"), ("en_GB", "29 Sept 2026")]
)
def test_a_date_is_shown_as_the_language_writes_it(name: str, shown: str) -> None:
    assert date_text("2026-09-29", QLocale(name)) == shown


@pytest.mark.parametrize("text", ["31.2.2026", "2026-13-01", "tomorrow", "", "1.2.26", "99.99.9999"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_date(text, ENGLISH) == ""


def test_a_date_that_could_be_two_is_none() -> None:
    assert read_date("01/02/2026", AMERICAN) == ""


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(LOCALES))
def test_a_date_reads_back_as_it_is_shown(day: object, locale: QLocale) -> None:
    assert read_date(date_text(str(day), locale), locale) == str(day)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("14:30", "14:30"),
        ("14.30", "14:30"),
        ("1430", "14:30"),
        ("930", "09:30"),
        ("9", "09:00"),
        ("9:05:30", "09:05:30"),
    ],
)
def test_a_time_is_read_in_the_usual_ways(text: str, iso: str) -> None:
    assert read_time(text) == iso


@pytest.mark.parametrize("text", ["25:00", "12:60", "noon", ""])
def test_what_is_no_time_is_none(text: str) -> None:
    assert read_time(text) == ""


def test_a_moment_reads_back_as_it_is_shown() -> None:
    shown = date_time_text("2026-03-31T14:30", ENGLISH)

    assert shown == "31 Mar 2026 14:30"
    assert read_date_time(shown, ENGLISH) == "2026-03-31T14:30"
