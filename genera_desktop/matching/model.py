"""The trained model: weights of the evidence, read from a file, and the verdict that follows from their sum."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from dataclasses import field
from functools import cache
from typing import Any

from genera_desktop import paths
from genera_desktop.frozen import frozen
from genera_desktop.matching.comparison import Evidence

TOGETHER = " & "
"""Joins two pieces of evidence that weigh together."""

_ROUNDING = 1e-9
"""More than sums in another order differ by."""


@frozen
class Model:
    """Weights of the evidence. From `same` on two records count as one, from `possible` on a person should look."""

    bias: float
    weights: dict[str, tuple[float, tuple[tuple[str, float], ...]]]
    """By kind of evidence: what it weighs alone, and what together with others."""
    most: dict[str, float]
    """By kind of evidence: what it may add at most, alone and with others."""
    same: float
    possible: float
    _sums: dict[tuple[str, ...], float] = field(default_factory=dict, compare=False, repr=False)
    """What several kinds of evidence may add at most, of those that were asked for."""

    def probability(self, evidence: Evidence) -> float:
        """How likely the two records are one, from 0 to 1."""
        return _likelihood(self._total(evidence))

    def is_hopeless(self, evidence: Evidence, still_to_come: tuple[str, ...]) -> bool:
        """Whether two records are no pair even if all kinds of evidence to come speak for it as they can."""
        more = self._sums.get(still_to_come)
        if more is None:
            more = self._sums[still_to_come] = sum(self.most.get(kind, 0.0) for kind in still_to_come)
        return _likelihood(self._total(evidence) + more + _ROUNDING) < self.possible

    def _total(self, evidence: Evidence) -> float:
        total = self.bias
        weights = self.weights
        for kind, strength in evidence.items():
            if strength and kind in weights:
                alone, together = weights[kind]
                total += alone * strength
                for other, weight in together:
                    if other in evidence:
                        total += weight * strength * evidence[other]
        return total


def _likelihood(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def model(name: str) -> Model:
    """The model for companies of which more than a name is known (`full`), or for names alone (`names`)."""
    text = (paths.resources() / "matching" / "weights.json").read_text(encoding="utf-8")
    return _model(json.loads(text)[name])


def _model(told: dict[str, Any]) -> Model:
    single: dict[str, float] = {}
    together: dict[str, list[tuple[str, float]]] = {}
    for kind, weight in told["weights"].items():
        first, _, second = kind.partition(TOGETHER)
        if second:
            together.setdefault(first, []).append((second, weight))
        else:
            single[first] = weight
    kinds = [*single, *(kind for kind in together if kind not in single)]
    weights = {kind: (single.get(kind, 0.0), tuple(together.get(kind, ()))) for kind in kinds}
    most: dict[str, float] = defaultdict(float)
    for told_kind, weight in told["weights"].items():
        for kind in told_kind.split(TOGETHER):
            most[kind] += max(0.0, weight)
    return Model(told["bias"], weights, dict(most), told["same"], told["possible"])
