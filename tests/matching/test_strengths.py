"""Strengths and laboratories that several clusters tell of."""

from __future__ import annotations

from dataclasses import replace

from genera_desktop.matching.pairs import SAME, Matcher, Pair
from genera_desktop.matching.profile import STRENGTH, Profile
from tests.matching.made_up import ONE, many

ONE_STRENGTH = Profile(
    "a", "TAR", "Clinical genome diagnostics laboratory", owner="Näidisinstituut Velquora", kind="clinical_site",
    city="Tartu", website="https://velquora.example/lab", what=STRENGTH,
)  # fmt: skip
AGAIN = replace(ONE_STRENGTH, id="b", source="GEN")


def pair_of(*profiles: Profile) -> Pair | None:
    pairs = Matcher(profiles).pairs()
    return pairs[0] if pairs else None


def test_the_same_title_holder_and_kind_told_by_two_clusters_is_one_strength() -> None:
    pair = pair_of(ONE_STRENGTH, replace(AGAIN, name="LABORATORY for Clinical Genome Diagnostics", website="", city=""))

    assert pair is not None
    assert (pair.verdict, pair.certain) == (SAME, True)
    assert {"same-name", "same-owner", "same-kind"} <= set(pair.reasons)


def test_another_title_of_the_same_holder_waits_for_a_person() -> None:
    pair = pair_of(ONE_STRENGTH, replace(AGAIN, name="Diagnostic sequencing of patients"))

    assert pair is not None
    assert not pair.certain


def test_the_same_service_of_two_holders_is_two_strengths() -> None:
    assert pair_of(ONE_STRENGTH, replace(AGAIN, owner="Kuvitteellinen sairaala", website="", city="Turku")) is None


def test_two_strengths_that_one_cluster_tells_of_one_holder_are_two() -> None:
    assert pair_of(ONE_STRENGTH, replace(AGAIN, source="TAR", name="Animal house", kind="bsl")) is None


def test_a_strength_is_never_a_company() -> None:
    strength = replace(ONE_STRENGTH, id="s", name=ONE.name, website=ONE.website)

    assert pair_of(ONE, strength) is None
    assert Matcher([ONE, *many(5)]).similar(strength) == []
