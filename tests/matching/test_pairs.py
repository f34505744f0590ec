from __future__ import annotations

from dataclasses import replace

import pytest

from genera_desktop.matching.pairs import POSSIBLE, SAME, Pair, find_pairs
from genera_desktop.matching.profile import Profile

ONE = Profile(
    "a", "TAR", "Põhjatähis Diagnostika OÜ", website="https://www.pohjatahis.example", vat="EE102816698",
    registration="19888308", country="EE", city="Tartu", founding_year="2013",
)  # fmt: skip
STRANGER = Profile("b", "TUR", "Koivurauta Oy", country="FI", city="Turku", founding_year="2001")


def pair_of(*profiles: Profile) -> Pair | None:
    pairs = find_pairs(profiles)
    return pairs[0] if pairs else None


@pytest.mark.parametrize(
    "agreement",
    [
        {"vat": "ee 102 816 698"},
        {"registration": "1988 8308", "country": "EE"},
        {"website": "http://pohjatahis.example/en/"},
    ],
)
def test_one_identifier_in_another_spelling_makes_two_records_the_same(agreement: dict[str, str]) -> None:
    pair = pair_of(ONE, replace(STRANGER, **agreement))

    assert pair is not None
    assert pair.verdict == SAME


def test_a_registration_number_counts_only_within_its_country() -> None:
    assert pair_of(ONE, replace(STRANGER, registration="19888308")) is None


def test_another_identifier_that_differs_leaves_it_to_a_person() -> None:
    pair = pair_of(ONE, replace(STRANGER, website=ONE.website, vat="FI07995245"))

    assert pair is not None
    assert pair.verdict == POSSIBLE


def test_the_same_name_in_the_same_town_may_be_the_same_company() -> None:
    other = replace(STRANGER, name="Pohjatahis Diagnostics Ltd", country="EE", city="tartu")

    pair = pair_of(ONE, other)

    assert pair is not None
    assert (pair.verdict, pair.reasons) == (POSSIBLE, ("same-name", "same-place"))


def test_a_trading_name_may_be_the_other_ones_legal_name() -> None:
    other = replace(STRANGER, name="Nordkiri", trading_name="Põhjatähis Diagnostika", country="EE", city="Tartu")

    assert pair_of(ONE, other) is not None


def test_a_name_alone_is_never_enough() -> None:
    assert pair_of(ONE, replace(STRANGER, name=ONE.name)) is None


def test_a_host_that_many_share_says_nothing() -> None:
    shared = "https://www.linkedin.com/company/name"
    assert pair_of(replace(ONE, website=shared), replace(STRANGER, website=shared)) is None


def test_the_order_of_the_records_does_not_matter() -> None:
    other = replace(STRANGER, vat=ONE.vat)

    assert find_pairs([ONE, other]) == find_pairs([other, ONE])
