"""A record opens for entry in an inventory of the whole network as it does in one of a single cluster."""

from __future__ import annotations

from tests.benchmarks.opening import measure


def test_opening_takes_as_long_among_5_000_records_as_among_200() -> None:
    few, many = measure(200, runs=15), measure(5_000, runs=15)

    for what in ("open a company", "open a strength"):
        assert many[what] <= 3 * few[what], what
