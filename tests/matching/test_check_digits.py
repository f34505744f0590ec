"""Check digits tell a slip of the pen from another company's number."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.matching.check_digits import fits_check_digit
from genera_desktop.matching.pairs import Matcher
from tests.matching.made_up import ONE

KNOWN = [("fr", 9), ("it", 11), ("se", 10), ("fi", 8), ("ee", 8), ("ee", 9), ("nl", 9), ("pl", 10), ("dk", 8),
         ("pt", 9), ("no", 9), ("ch", 9), ("hu", 8), ("si", 8), ("gr", 9)]  # fmt: skip


@given(st.sampled_from(KNOWN), st.data())
def test_of_the_ten_last_digits_at_most_two_fit(scheme: tuple[str, int], data: st.DataObject) -> None:
    country, length = scheme
    start = data.draw(st.text("0123456789", min_size=length - 1, max_size=length - 1))

    fitting = [last for last in "0123456789" if fits_check_digit(start + last, country)]

    assert len(fitting) <= 2


@pytest.mark.parametrize(("country", "number"), [("fr", "912345675"), ("fr", "65912345675"), ("be", "0123456749")])
def test_a_number_fits_and_with_another_last_digit_does_not(country: str, number: str) -> None:
    assert fits_check_digit(number, country)
    assert not fits_check_digit(number[:-1] + str((int(number[-1]) + 1) % 10), country)


def test_a_number_of_an_unknown_kind_says_nothing() -> None:
    assert fits_check_digit("912345675", "us") is None


def test_identifiers_with_letters_have_no_check_digit() -> None:
    one = replace(ONE, country="FR", vat="", registration="", website="", euid="FR.1234561")
    slip = replace(one, id="b", euid="FR.1234562")

    assert fits_check_digit("fr1234561", "fr") is None
    assert "similar-number" in Matcher([one, slip]).pairs()[0].reasons


def test_two_numbers_that_both_fit_are_two_companies_numbers() -> None:
    one_digit_apart = [f"198883{digit}8" for digit in "0123456789"] + [f"1988830{digit}" for digit in "0123456789"]
    right, sister, *_ = dict.fromkeys(number for number in one_digit_apart if fits_check_digit(number, "ee"))
    slip = next(number for number in one_digit_apart if not fits_check_digit(number, "ee"))
    one = replace(ONE, vat="", website="", registration=right)

    of_slip = Matcher([one, replace(one, id="b", registration=slip)]).pairs()
    of_sister = Matcher([one, replace(one, id="b", registration=sister)]).pairs()

    assert "similar-number" in of_slip[0].reasons
    assert all("other-number" in pair.reasons for pair in of_sister)
