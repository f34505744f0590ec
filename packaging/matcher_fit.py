"""Logistic regression whose weights have the sign that a person expects.

What speaks for two records being one never counts against it, nor the other way round: that keeps the model from
learning a set's oddities, and each weight can be read. Needs numpy.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from genera_desktop.matching.comparison import Evidence
from genera_desktop.matching.model import TOGETHER

MOST_STEPS = 200
BIAS_PENALTY = 1e-3


class Columns:
    """Evidence as the columns of a matrix: single kinds, kinds together, and one that is always there."""

    def __init__(self, kinds: Sequence[str], together: Sequence[tuple[str, str]], against: frozenset[str]) -> None:
        self.kinds, self.together = kinds, together
        self._places = {kind: place for place, kind in enumerate(kinds)}
        signs = [-1 if kind in against else 1 for kind in kinds]
        signs += [-1 if against & set(pair) else 1 for pair in together]
        self.signs = np.array([*signs, 0])

    def matrix(self, evidence: Sequence[Evidence]) -> np.ndarray:
        values = np.zeros((len(evidence), len(self.kinds)))
        for row, told in enumerate(evidence):
            for kind, strength in told.items():
                if kind in self._places:
                    values[row, self._places[kind]] = strength
        return self._completed(values)

    def without_fields(
        self, matrix: np.ndarray, fields: Sequence[str], share: float, chance: np.random.Generator
    ) -> np.ndarray:
        """A copy in which each row lacks some fields; a field is the beginnings of its kinds' names."""
        values = matrix[:, : len(self.kinds)].copy()
        for field in fields:
            of_field = [place for kind, place in self._places.items() if kind.startswith(tuple(field.split()))]
            gone = chance.random(len(values)) < share
            values[np.ix_(gone, of_field)] = 0
        return self._completed(values)

    def _completed(self, values: np.ndarray) -> np.ndarray:
        products = [values[:, self._places[one]] * values[:, self._places[other]] for one, other in self.together]
        return np.column_stack([values, *products, np.ones(len(values))])

    def told(self, weights: np.ndarray) -> dict[str, float]:
        """Weights by what they weigh, without those that weigh nothing."""
        names = [*self.kinds, *(TOGETHER.join(pair) for pair in self.together)]
        return {
            name: round(float(weight), 2) for name, weight in zip(names, weights, strict=False) if abs(weight) >= 0.005
        }


def fitted(matrix: np.ndarray, same: np.ndarray, worth: np.ndarray, penalty: float, signs: np.ndarray) -> np.ndarray:
    """Weights of the likeliest model of these signs (0: any), by Newton's method; the penalty keeps them small."""
    weights = np.zeros(matrix.shape[1])
    penalties = np.full(matrix.shape[1], penalty)
    penalties[-1] = BIAS_PENALTY
    loss = _loss(matrix, same, worth, weights, penalties)
    for _ in range(MOST_STEPS):
        likely = likelihood(matrix, weights)
        slope = matrix.T @ (worth * (likely - same)) + penalties * weights
        free = (weights != 0) | (signs * slope <= 0)
        curve = (matrix[:, free].T * (worth * likely * (1 - likely))) @ matrix[:, free] + np.diag(penalties[free])
        step = np.zeros(len(weights))
        step[free] = np.linalg.solve(curve, slope[free])
        size = 1.0
        while True:
            tried = weights - size * step
            tried[signs * tried < 0] = 0
            now = _loss(matrix, same, worth, tried, penalties)
            if now <= loss or size < 1e-6:
                break
            size /= 2
        settled = np.abs(tried - weights).max() < 1e-6 or loss - now < 1e-10 * loss
        weights, loss = tried, now
        if settled:
            break
    return weights


def likelihood(matrix: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(matrix @ weights, -30, 30)))


def _loss(matrix: np.ndarray, same: np.ndarray, worth: np.ndarray, weights: np.ndarray, penalties: np.ndarray) -> float:
    total = np.clip(matrix @ weights, -30, 30)
    return float((worth * (np.logaddexp(0, total) - same * total)).sum() + (penalties * weights**2).sum() / 2)
