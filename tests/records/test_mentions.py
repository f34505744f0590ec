"""A person's name, mail address and telephone number are found however they are written, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.records.mentions import LEFT_OUT, Mentions, taken_out

NAME, EMAIL, PHONE = "Quirine Vandersloot-Méchin", "quirine.v@velquora.example", "+33 1 99 00 47 11"
persons = Mentions([NAME, EMAIL, PHONE])


@pytest.mark.parametrize(
    "said",
    [
        NAME,
        "QUIRINE VANDERSLOOT-MECHIN",
        "Quirine Vandersloot Méchin",
        "Quirine  Vandersloot-Me\u0301chin",
        "Vandersloot-Méchin, Quirine",
        "Vandersloot-Méchin Quirine",
        EMAIL,
        EMAIL.upper(),
        PHONE,
        "+33199004711",
        "0033 1 99.00.47.11",
        "+33 (0)1 99-00-47-11",
        "01 99 00 47 11",
    ],
)
@pytest.mark.parametrize("sentence", ["{}", "Ask {}.", "({})", "“{}”, mornings", "Prof. {}\nor her deputy", "Łódź: {}"])
def test_a_mention_is_replaced_and_the_rest_stays(said: str, sentence: str) -> None:
    text = sentence.format(said)

    assert persons.are_in(text)
    assert persons.without(text) == sentence.format(LEFT_OUT)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Vandersloot-Méchin Genomics SAS",
        "Joquirine Vandersloot-Méchin",
        "Quirine Vandersloot-Méchinova",
        "Quirine and Vandersloot",
        "quirine.v@velquora.example.org",
        "xquirine.v@velquora.example",
        "+33 1 99 00 47 12",
        "9 00 47 11",
        "133199004711",
    ],
)
def test_what_is_only_like_it_stays(text: str) -> None:
    assert not persons.are_in(text)
    assert persons.without(text) == text


def test_what_stands_around_a_mention_is_told() -> None:
    text = f"{'a' * 50} {NAME},\n {'b' * 50}"

    assert persons.around(text, 10) == f"…{'a' * 9} {NAME}, {'b' * 7}…"
    assert persons.around(f"Ask {NAME}") == f"Ask {NAME}"
    assert persons.around("nobody") == ""


def test_a_number_without_its_country_is_found_as_it_is() -> None:
    assert Mentions(["01 99 00 47 11"]).without("Call 0199004711") == f"Call {LEFT_OUT}"


@pytest.mark.parametrize("text", ["", " ", "-", "A", "12", "B."])
def test_nothing_is_found_by_too_little(text: str) -> None:
    assert not Mentions([text])


def test_all_texts_of_a_value_are_replaced_and_its_shape_stays() -> None:
    value = {"a": [NAME, 3, None, True, {"b": f"x {EMAIL}"}], "c": "other"}

    assert persons.out_of(value) == {"a": [LEFT_OUT, 3, None, True, {"b": f"x {LEFT_OUT}"}], "c": "other"}


def test_what_somebody_took_out_of_a_text_is_known_from_the_text() -> None:
    assert taken_out(f"Ask {NAME} ({EMAIL}).\n[…]", "Ask […] ([…]).\n[…]") == [NAME, EMAIL]
    assert taken_out(NAME, LEFT_OUT) == [NAME]
    assert taken_out("Ask them.", "Call […].") == []


@given(st.text(), st.text(), st.sampled_from([NAME, EMAIL, PHONE]))
def test_nothing_is_left_in_any_text_and_a_second_time_changes_nothing(before: str, after: str, said: str) -> None:
    left = persons.without(f"{before} {said} {after}")

    assert said not in left
    assert not persons.are_in(left)
    assert persons.without(left) == left
