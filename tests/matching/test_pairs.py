from __future__ import annotations

import random
from dataclasses import replace

import pytest

from genera_desktop import messages
from genera_desktop.matching.pairs import SAME, Matcher, Pair
from genera_desktop.matching.profile import Profile
from genera_desktop.matching.reasons import CODES
from tests.matching.made_up import ONE, STRANGER, many


def pair_of(*profiles: Profile) -> Pair | None:
    pairs = Matcher(profiles).pairs()
    return pairs[0] if pairs else None


@pytest.mark.parametrize(
    "agreement",
    [
        {"vat": "ee 102 816 698"},
        {"registration": "1988 8308", "country": "EE"},
        {"website": "http://pohjatahis.example/en/", "name": "POHJATAEHIS DIAGNOSTICS", "country": "EE"},
    ],
)
def test_one_identifier_in_another_spelling_makes_two_records_the_same_for_certain(agreement: dict[str, str]) -> None:
    pair = pair_of(ONE, replace(STRANGER, **agreement))

    assert pair is not None
    assert (pair.verdict, pair.certain) == (SAME, True)


def test_a_registration_number_counts_only_within_its_country() -> None:
    assert pair_of(ONE, replace(STRANGER, registration="19888308")) is None


def test_another_identifier_that_differs_leaves_it_to_a_person() -> None:
    pair = pair_of(ONE, replace(ONE, id="b", vat="EE107995245", registration=""))

    assert pair is not None
    assert not pair.certain
    assert "other-number" in pair.reasons


def test_one_identifier_that_agrees_beside_one_that_differs_leaves_it_to_a_person() -> None:
    pair = pair_of(ONE, replace(ONE, id="b", registration="10022334"))

    assert pair is not None
    assert not pair.certain


def test_two_departments_under_one_web_address_are_not_one_for_certain() -> None:
    one = Profile("a", "TAR", "Institute of Genomics", website="ut.example", country="EE", city="Tartu")
    other = replace(one, id="b", name="Museum of Zoology")

    assert all(not pair.certain for pair in Matcher([one, other]).pairs())


def test_sister_companies_of_two_countries_are_not_the_same() -> None:
    one = Profile("a", "TAR", "Nordkiri Genoomika OÜ", website="nordkiri.example", country="EE", city="Tartu")
    sister = replace(one, id="b", name="Nordkiri Genomics Oy", country="FI", city="Turku")

    pair = pair_of(one, sister)

    assert pair is None or pair.verdict != SAME


@pytest.mark.parametrize(
    ("name", "sister"),
    [
        ("Nordkiri Invest OÜ", "Nordkiri Invest II OÜ"),
        ("Nordkiri 2 OÜ", "Nordkiri 3 OÜ"),
        ("Nordkiri Foods OÜ", "Nordkiri Medical OÜ"),
        ("University of Tartu", "Chamber of Commerce Tartu"),
    ],
)
def test_sister_companies_of_one_town_are_not_the_same(name: str, sister: str) -> None:
    pair = pair_of(Profile("a", "TAR", name, country="EE", city="Tartu"),
                   Profile("b", "GEN", sister, country="EE", city="Tartu"))  # fmt: skip

    assert pair is None or pair.verdict != SAME


def test_branches_of_a_chain_in_two_towns_are_not_the_same() -> None:
    one = Profile("a", "TAR", "Nordkiri Apteek", country="EE", city="Tartu", address="Riia 12")

    pair = pair_of(one, replace(one, id="b", city="Tallinn", address="Narva mnt 4"))

    assert pair is None or pair.verdict != SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Profile("a", "", "Βελκόρα Βιοτεχνολογία Α.Ε.", country="GR", city="Αθήνα"),
         Profile("b", "", "Velkora Biotechnology S.A.", country="Greece", city="Athens")),
        (Profile("a", "", "株式会社ベルコラ", country="JP", city="東京"),
         Profile("b", "", "Berukora Co., Ltd.", country="Japan", city="Tokyo")),
        (Profile("a", "", "주식회사 벨코라", country="KR", city="서울"),
         Profile("b", "", "Belkora Inc.", country="South Korea", city="Seoul")),
        (Profile("a", "", "ООО «Велквора»", country="RU", city="Москва"),
         Profile("b", "", "Velkvora LLC", country="RU", city="Moscow")),
        (Profile("a", "", "Velquora Biyoteknoloji San. ve Tic. A.Ş.", country="TR", city="İstanbul"),
         Profile("b", "", "Velquora Biotechnology Inc.", country="Turkey", city="Istanbul")),
        (Profile("a", "", "Velquora Lifesciences Pvt. Ltd.", country="IN", city="Bangalore"),
         Profile("b", "", "Velquora Life Sciences Private Limited", country="India", city="Bengaluru")),
        (Profile("a", "", "Velquora Sàrl", country="CH", city="Genève"),
         Profile("b", "", "Velquora GmbH", country="CH", city="Genf")),
        (Profile("a", "", "Velquora SAS", vat="FR65912345675"),
         Profile("b", "", "Velquora", registration="912 345 675 00017", country="FR")),
    ],
)  # fmt: skip
def test_one_company_in_two_languages_or_notations_is_the_same(one: Profile, other: Profile) -> None:
    pair = pair_of(one, other)

    assert pair is not None
    assert pair.verdict == SAME


def test_the_same_name_in_the_same_town_is_likely_but_not_certain() -> None:
    other = replace(STRANGER, name="Pohjatahis Diagnostics Ltd", country="EE", city="tartu")

    pair = pair_of(ONE, other)

    assert pair is not None
    assert not pair.certain
    assert {"same-name", "same-place"} <= set(pair.reasons)


def test_a_trading_name_may_be_the_other_ones_legal_name() -> None:
    other = replace(STRANGER, name="Nordkiri", trading_name="Põhjatähis Diagnostika", country="EE", city="Tartu")

    assert pair_of(ONE, other) is not None


def test_a_name_alone_is_never_certain() -> None:
    pair = pair_of(Profile("a", "TAR", ONE.name), Profile("b", "TUR", ONE.name))

    assert pair is not None
    assert not pair.certain


def test_the_same_name_in_another_town_of_another_country_is_no_pair() -> None:
    assert pair_of(ONE, replace(STRANGER, name=ONE.name)) is None


def test_a_host_that_many_share_says_nothing() -> None:
    shared = "https://www.linkedin.com/company/"
    assert pair_of(replace(ONE, website=shared + "one"), replace(STRANGER, website=shared + "another")) is None


def test_across_leaves_out_pairs_of_one_source() -> None:
    again = replace(ONE, id="b")

    assert Matcher([ONE, again]).pairs(across=True) == []
    assert len(Matcher([ONE, replace(again, source="GEN")]).pairs(across=True)) == 1


def test_the_order_of_the_records_does_not_matter() -> None:
    companies = many(120)
    shuffled = random.Random(3).sample(companies, len(companies))

    pairs = Matcher(companies).pairs()

    assert pairs == Matcher(shuffled).pairs()
    assert sum(pair.right == f"x{pair.left}" for pair in pairs) >= 24


def test_new_records_are_compared_with_the_index_and_with_each_other() -> None:
    companies = many(60)
    new = [one for one in companies if one.id.startswith("x")]
    new.append(replace(new[0], id="y", source="OST"))

    pairs = Matcher(one for one in companies if not one.id.startswith("x")).pairs_with(new)

    found = {(pair.left, pair.right) for pair in pairs}
    assert {(one.id[1:], one.id) for one in new[:-1]} <= found
    assert (new[0].id, "y") in found


def test_a_record_is_no_double_of_its_own_older_version() -> None:
    assert Matcher([ONE]).pairs_with([replace(ONE, city="Tallinn")]) == []


def test_every_reason_has_a_sentence() -> None:
    for code in CODES:
        assert messages.text(f"reason-{code}")
