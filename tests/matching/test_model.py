"""The weights that the program comes with: each can be read, and says what a person expects."""

from __future__ import annotations

import json
from typing import Any

import pytest

from genera_desktop import paths
from genera_desktop.matching.model import TOGETHER, model

AGAINST = ("other", "more", "trades", "numeral", "numerals", "place", "places", "abroad")


def told(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((paths.resources() / "matching" / "weights.json").read_text("utf-8"))[name]
    return found


@pytest.mark.parametrize("name", ["full", "names"])
def test_what_speaks_for_counts_for_and_what_speaks_against_counts_against(name: str) -> None:
    for kinds, weight in told(name)["weights"].items():
        against = any(kind.rpartition("-")[2] in AGAINST for kind in kinds.split(TOGETHER))
        assert weight < 0 if against else weight > 0, kinds


@pytest.mark.parametrize("name", ["full", "names"])
def test_more_that_speaks_for_makes_two_records_likelier_one(name: str) -> None:
    shipped = model(name)
    little = {"name-words": 0.5, "name-within": 0.5, "name-rare": 0.5, "name-letters": 0.5, "name-start": 0.5}

    much = dict.fromkeys(little, 0.9)

    assert 0 < shipped.probability(little) < shipped.probability(much) < 1
    assert shipped.probability({**much, "form-other": 1.0}) <= shipped.probability(much)
