"""The search for an erased person, in its short form."""

from __future__ import annotations

from tests.reliability.erase import run


def test_a_search_for_name_mail_and_telephone_finds_nothing_of_an_erased_person() -> None:
    figures = run()

    assert figures.failures == []
    assert figures.counts["traces_before"] > 0
    assert figures.counts["answers_mended"] == 2
    assert figures.counts["files_searched"] >= 8
