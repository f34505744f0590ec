"""What a trained matcher is worth, as tables: found and missed, likelihoods against the truth, plain scorers beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from genera_desktop.matching.names import parsed_name
from matcher_fit import Columns, likelihood
from matcher_sets import LabelledSet

BINS = (0.0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 1.0)
PLAIN: dict[str, Callable[[str, str], float]] = {
    "ratio": fuzz.ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "token_set_ratio": fuzz.token_set_ratio,
    "WRatio": fuzz.WRatio,
    "Jaro-Winkler": lambda one, other: 100 * JaroWinkler.similarity(one, other),
}
USUAL = 85
"""The threshold that plain scorers are often used with."""


@dataclass(frozen=True)
class Judged:
    """Likelihoods of pairs beside the truth."""

    likely: np.ndarray
    same: np.ndarray


def report(title: str, columns: Columns, weights: np.ndarray, sets: dict[str, LabelledSet]) -> list[Judged]:
    """Prints precision, recall and F1 at one half, and the best F1 of all thresholds."""
    print(title)
    judged = []
    for name, labelled in sets.items():
        likely = likelihood(columns.matrix(labelled.evidence), weights)
        shown = likely >= 0.5
        hits = int(labelled.same[shown].sum())
        precision, recall = hits / max(1, shown.sum()), hits / labelled.true_pairs
        f1 = 2 * hits / (int(shown.sum()) + labelled.true_pairs)
        best, threshold = _best(likely, labelled.same, labelled.true_pairs)
        found = f"precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}"
        print(f"  {name:24} {found}  best {best:.4f} from {threshold:.2f}")
        judged.append(Judged(likely, labelled.same))
    return judged


def report_likelihoods(title: str, judged: Sequence[Judged]) -> None:
    """Prints how often pairs of a likelihood are the same."""
    likely = np.hstack([one.likely for one in judged])
    same = np.hstack([one.same for one in judged])
    print(title)
    for low, high in pairwise(BINS):
        inside = (likely >= low) & ((likely < high) | (high == 1.0))
        if inside.any():
            told, true = likely[inside].mean(), same[inside].mean()
            print(f"  {low:.2f} to {high:.2f}: {inside.sum():6} pairs, told {told:.3f}, the same {true:.3f}")


def report_plain_scorers(title: str, pairs: Sequence[tuple[str, str]], same: np.ndarray) -> None:
    """Prints what scorers of rapidfuzz find in pairs of names: as they stand, and after our reading of names."""
    print(title)
    read = [tuple(" ".join(parsed_name(name).words) for name in pair) for pair in pairs]
    as_told = [(one.lower(), other.lower()) for one, other in pairs]
    for name, scorer in PLAIN.items():
        told = np.array([scorer(*pair) for pair in as_told])
        ours = np.array([scorer(*pair) for pair in read])
        found = [f"best {_best(scores, same, int(same.sum()))[0]:.4f} at {USUAL} {_f1(scores, same):.4f}"
                 for scores in (told, ours)]  # fmt: skip
        print(f"  {name:18} as told {found[0]}; names read {found[1]}")


def _f1(scores: np.ndarray, same: np.ndarray) -> float:
    shown = scores >= USUAL
    return float(2 * same[shown].sum() / (shown.sum() + same.sum()))


def _best(scores: np.ndarray, same: np.ndarray, true_pairs: int) -> tuple[float, float]:
    """The best F1 of all thresholds, and the threshold."""
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order]
    curve = 2 * np.cumsum(same[order]) / (np.arange(1, len(order) + 1) + true_pairs)
    curve[:-1][ranked[:-1] == ranked[1:]] = 0
    return float(curve.max()), float(ranked[curve.argmax()])
