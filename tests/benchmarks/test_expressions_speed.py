"""Expressions stay as fast as the window needs them."""

from __future__ import annotations

import statistics

from .expressions import OURS, ours


def test_a_typical_expression_compiles_in_100_and_evaluates_in_10_microseconds() -> None:
    compiling, evaluating = zip(*(ours(source) for source in OURS), strict=True)

    assert statistics.median(compiling) <= 100
    assert statistics.median(evaluating) <= 10
