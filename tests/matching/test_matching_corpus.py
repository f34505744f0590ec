"""Labelled lists of companies: what the shipped weights and thresholds find in them."""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import pytest

from genera_desktop.matching.pairs import SAME, Matcher
from genera_desktop.matching.profile import Profile


@pytest.mark.parametrize(
    ("name", "precision", "f1"),
    [("restaurants", 0.9, 0.9), ("earlychild", 0.9, 0.82), ("patstat8", 0.9, 0.9), ("synth600", 0.985, 0.97)],
)
def test_a_labelled_list_is_matched_as_well_as_promised(name: str, precision: float, f1: float) -> None:
    if not os.environ.get("GENERA_CORPUS"):
        pytest.skip("GENERA_CORPUS does not name the folder of test data")
    folder = Path(os.environ["GENERA_CORPUS"]) / "duplicates" / name
    profiles = [
        Profile(**{field: value for field, value in row.items() if field in Profile.__slots__})
        for row in rows(folder / "records.csv")
    ]
    groups = defaultdict(list)
    for row in rows(folder / "truth.csv"):
        groups[row["entity"]].append(row["id"])
    true = {tuple(sorted(pair)) for group in groups.values() for pair in combinations(group, 2)}

    found = {(pair.left, pair.right) for pair in Matcher(profiles).pairs() if pair.verdict == SAME}

    assert len(found & true) / len(found) >= precision
    assert 2 * len(found & true) / (len(found) + len(true)) >= f1


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))
