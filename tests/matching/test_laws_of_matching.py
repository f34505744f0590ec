"""What holds of any companies: their order, their sides and their spelling change nothing."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from genera_desktop.matching.comparable import comparable
from genera_desktop.matching.comparison import (
    compare,
    evidence_beside_titles,
    first_evidence,
    still_to_come,
    titles_to_come,
)
from genera_desktop.matching.folding import plain
from genera_desktop.matching.identifiers import digits, plain_number, web_domain
from genera_desktop.matching.model import model
from genera_desktop.matching.pairs import Matcher
from genera_desktop.matching.places import city_name, country_code
from genera_desktop.matching.profile import STRENGTH, Profile
from genera_desktop.matching.word_weights import WordWeights

WORDS = st.sampled_from("Velquora Nordkiri Nordkirja Genomics Labs II Deutschland Foods OÜ GmbH Tartu & of 24".split())
NAMES = st.one_of(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), st.text(max_size=12))
COMPANIES = st.builds(
    Profile,
    id=st.uuids().map(str),
    source=st.sampled_from(["GEN", "TAR"]),
    name=NAMES,
    trading_name=st.sampled_from(["", "", "Nordkiri"]),
    website=st.sampled_from(["", "velquora.example", "www.nordkiri.example/en", "linkedin.com/company/velquora"]),
    vat=st.sampled_from(["", "EE102816698", "FR65912345675"]),
    registration=st.sampled_from(["", "19888308", "912345675", "10022334"]),
    country=st.sampled_from(["", "EE", "Deutschland"]),
    city=st.sampled_from(["", "Tartu", "Köln"]),
    address=st.sampled_from(["", "Riia 12", "Riia tn 14"]),
    description=st.sampled_from(["", "Sequences genomes", "Sequencing of genomes", "Museum"]),
    founding_year=st.sampled_from(["", "2012", "2013"]),
)
STRENGTHS = st.builds(
    Profile,
    id=st.uuids().map(str),
    source=st.sampled_from(["GEN", "TAR"]),
    name=NAMES,
    owner=st.sampled_from(["", "Velquora OÜ", "Kuvitteellinen sairaala"]),
    kind=st.sampled_from(["", "bsl", "clinical_site"]),
    website=st.sampled_from(["", "velquora.example", "www.nordkiri.example/en"]),
    country=st.sampled_from(["", "EE"]),
    city=st.sampled_from(["", "Tartu", "Köln"]),
    description=st.sampled_from(["", "Sequences genomes", "Sequencing of genomes"]),
    what=st.just(STRENGTH),
)
LISTS = st.lists(COMPANIES, max_size=8, unique_by=lambda company: company.id)


@given(LISTS, st.randoms(use_true_random=False))
def test_the_order_of_a_list_changes_nothing(companies: list[Profile], chance: object) -> None:
    shuffled = list(companies)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]

    assert Matcher(shuffled).pairs() == Matcher(companies).pairs()


@given(COMPANIES, COMPANIES)
def test_two_records_are_as_alike_from_either_side(one: Profile, other: Profile) -> None:
    left, right = comparable(one), comparable(other)
    weights = WordWeights([left, right])

    assert compare(left, right, weights) == compare(right, left, weights)


@given(COMPANIES, COMPANIES, st.sampled_from(["full", "names", "strengths"]))
def test_what_is_given_up_early_would_have_been_no_pair(one: Profile, other: Profile, which: str) -> None:
    left, right = comparable(one), comparable(other)
    weights, weighing = WordWeights([left, right]), model(which)

    if weighing.is_hopeless(first_evidence(left, right, weights), still_to_come(left, right)):
        assert weighing.probability(compare(left, right, weights)) < weighing.possible


@given(STRENGTHS, STRENGTHS)
def test_what_is_given_up_before_titles_are_compared_would_have_been_no_pair(one: Profile, other: Profile) -> None:
    left, right = comparable(one), comparable(other)
    weights, weighing = WordWeights([left, right]), model("strengths")

    if weighing.is_hopeless(evidence_beside_titles(left, right), titles_to_come(left, right)):
        assert weighing.probability(compare(left, right, weights)) < weighing.possible


@given(LISTS)
def test_a_record_is_never_its_own_double_and_each_score_is_a_likelihood(companies: list[Profile]) -> None:
    pairs = Matcher(companies).pairs()

    assert all(pair.left < pair.right and 0 <= pair.score <= 1 for pair in pairs)
    assert len({(pair.left, pair.right) for pair in pairs}) == len(pairs)
    assert all(one.record != company.id for company in companies for one in Matcher(companies).similar(company))


@given(COMPANIES)
def test_the_same_company_told_twice_is_found(company: Profile) -> None:
    told = replace(company, id="a", name="Velquora Genomics", registration="19888308", country="EE")

    assert [pair.certain for pair in Matcher([told, replace(told, id="b", source="x")]).pairs()] == [True]


@given(st.one_of(st.text(max_size=40), NAMES))
def test_what_is_made_plain_is_plain(text: str) -> None:
    for made in (plain, plain_number, digits, city_name, country_code, web_domain):
        assert made(made(text)) == made(text)
