"""The made-up workbooks of many clusters are what they say."""

from __future__ import annotations

import random

from .many_workbooks import told_by


def test_the_same_cluster_tells_the_same_companies_and_every_twentieth_of_the_one_before() -> None:
    first = told_by(random.Random(1), [])
    second = told_by(random.Random(2), first)

    assert (len(first), len(second)) == (200, 200)
    assert second == told_by(random.Random(2), told_by(random.Random(1), []))
    assert [one["co_website"] for one in second[::20]] == [one["co_website"] for one in first[::20]]
    assert not {str(one["co_legal_name"]) for one in first} & {str(one["co_legal_name"]) for one in second[::20]}


def test_a_company_is_known_to_two_clusters_at_most() -> None:
    first = told_by(random.Random(1), [], 0)
    second = told_by(random.Random(2), first, 1)
    third = told_by(random.Random(3), second, 2)
    known = [{str(one["co_collab_note"]) for one in companies} for companies in (first, second, third)]

    assert len(known[0] & known[1]) == len(known[1] & known[2]) == 10
    assert not known[0] & known[2]
