"""The trained model: weights of the evidence, read from a file, and the verdict that follows from their sum."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from typing import Any

from genera_desktop import paths
from genera_desktop.matching.comparison import Evidence

TOGETHER = " & "
"""Joins two pieces of evidence that weigh together."""


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of the evidence. From `same` on two records count as one, from `possible` on a person should look."""

    bias: float
    single: dict[str, float]
    together: dict[str, tuple[tuple[str, float], ...]]
    same: float
    possible: float

    def probability(self, evidence: Evidence) -> float:
        """How likely the two records are one, from 0 to 1."""
        total = self.bias
        single, together = self.single, self.together
        for kind, strength in evidence.items():
            total += single.get(kind, 0.0) * strength
            for other, weight in together.get(kind, ()):
                if other in evidence:
                    total += weight * strength * evidence[other]
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
    pairs = {first: tuple(others) for first, others in together.items()}
    return Model(told["bias"], single, pairs, told["same"], told["possible"])
