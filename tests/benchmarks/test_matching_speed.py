"""Duplicates are found much faster than by comparing every name with every name."""

from __future__ import annotations

from .matching import measure


def test_4000_records_take_half_of_what_comparing_all_names_takes() -> None:
    figures = measure(4_000)

    assert figures["share of that"] <= 0.5
    assert figures["pairs that are the same"] >= 500


def test_a_workbook_of_200_takes_a_small_part_of_what_the_index_took() -> None:
    figures = measure(4_000)

    assert figures["200 new records against the index"] <= figures["index"]
    assert figures["one typed record against the index, median"] <= figures["index"] / 50
