"""The index that follows what is typed: which company of record a half-filled form may be."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.matching.pairs import SAME, Matcher
from genera_desktop.matching.profile import Profile
from tests.matching.made_up import ONE, many


def test_a_company_is_recognised_by_what_is_typed_so_far() -> None:
    matcher = Matcher([ONE, *many(40)])

    by_name = matcher.similar(Profile("new", "", "Pohjatahis Diagnostics", country="EE"))
    by_number = matcher.similar(Profile("new", "", "", vat="EE 102816698"))

    assert [one.record for one in by_name] == [ONE.id]
    assert (by_number[0].record, by_number[0].verdict, by_number[0].certain) == (ONE.id, SAME, True)
    assert by_number[0].reasons == ("same-vat",)


def test_a_form_without_a_name_or_a_number_is_like_nothing() -> None:
    assert Matcher(many(40)).similar(Profile("new", "", "", country="IE", city="Cork")) == []


def test_a_record_is_not_like_itself() -> None:
    assert Matcher([ONE]).similar(replace(ONE, city="Tallinn")) == []


def test_as_many_are_told_as_are_asked_for_the_likeliest_first() -> None:
    matcher = Matcher(replace(ONE, id=f"r{number}", city="Tartu" if number else "") for number in range(5))

    found = matcher.similar(replace(ONE, vat=""), at_most=2)

    assert len(found) == 2
    assert found[0].score >= found[1].score


def test_a_changed_record_is_found_as_it_is_now() -> None:
    matcher = Matcher([ONE, *many(10)])

    matcher.put(replace(ONE, name="Koidutäht", website="koidutaht.example", vat="", registration=""))

    assert len(matcher) == 13
    assert matcher.similar(replace(ONE, id="new")) == []
    assert [one.record for one in matcher.similar(Profile("new", "", "Koidutaht OÜ", city="Tartu"))] == [ONE.id]


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 11)), max_size=30))
def test_an_index_kept_up_to_date_finds_what_one_made_anew_finds(steps: list[tuple[bool, int]]) -> None:
    companies = many(10)
    kept, matcher = {one.id: one for one in companies}, Matcher(companies)

    for stays, number in steps:
        company = companies[number]
        if stays:
            kept[company.id] = company
            matcher.put(company)
        else:
            kept.pop(company.id, None)
            matcher.remove(company.id)

    anew = Matcher(kept.values())
    assert (len(matcher), matcher.pairs()) == (len(anew), anew.pairs())
    assert [matcher.similar(one) for one in companies] == [anew.similar(one) for one in companies]
