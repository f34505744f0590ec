"""Trains the matcher's weights on labelled sets: `python packaging/train_matcher.py FOLDER [--write] [--across]`.

FOLDER holds one folder a set, with records.csv and truth.csv (id, entity), or with pairs.csv (name1, name2, is_match).
Two models are trained by logistic regression: one for companies of which more than a name is known, one for names
alone. `--across` leaves each set out in turn and scores it with what the others teach. `--write` puts the weights into
the resources. Needs numpy, which the program itself does not.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from genera_desktop import paths
from genera_desktop.matching.candidates import Candidates
from genera_desktop.matching.comparable import comparable
from genera_desktop.matching.comparison import Evidence, compare
from genera_desktop.matching.model import TOGETHER
from genera_desktop.matching.profile import Profile
from genera_desktop.matching.word_weights import WordWeights

NAME_KINDS = (
    "name-words", "name-rare", "name-within", "name-start", "name-letters", "name-spelled", "name-same",
    "name-both-more", "name-one-more", "name-initials", "name-numeral", "name-place", "name-places", "form-same",
    "form-other",
)  # fmt: skip
KINDS = (
    *NAME_KINDS, "name-shared", "name-first", "name-numerals",
    "number-same", "number-near", "number-other", "number-abroad",
    "site-same", "site-name", "site-related", "site-other", "site-in-name",
    "country-same", "country-other", "city-same", "city-other",
    "address-same", "address-near", "address-other", "house-other", "description",
)  # fmt: skip
NAMES_TOGETHER = (
    ("name-words", "name-rare"), ("name-within", "name-rare"), ("name-start", "name-rare"),
    ("name-letters", "name-both-more"), ("form-other", "name-same"), ("name-place", "name-same"),
    ("name-place", "name-words"),
)  # fmt: skip
TOGETHER_KINDS = (
    ("name-words", "name-rare"), ("name-within", "name-rare"), ("name-words", "city-same"),
    ("name-words", "country-other"), ("name-start", "city-same"), ("name-within", "site-other"),
    ("name-same", "country-same"), ("name-same", "country-other"), ("name-same", "city-same"),
    ("name-same", "city-other"), ("name-same", "site-other"), ("name-same", "form-other"), ("form-same", "name-words"),
    ("form-other", "site-same"), ("form-other", "country-other"), ("site-same", "name-words"),
    ("site-same", "name-rare"), ("site-same", "country-other"), ("site-same", "city-other"),
    ("site-name", "name-words"), ("site-name", "country-other"), ("site-in-name", "name-words"),
    ("site-in-name", "country-same"), ("number-other", "site-same"), ("number-other", "name-same"),
    ("number-near", "name-words"), ("name-initials", "city-same"), ("name-both-more", "site-same"),
    ("name-both-more", "city-same"), ("address-same", "name-words"), ("address-same", "name-within"),
    ("address-same", "name-same"), ("address-other", "name-words"), ("address-other", "name-same"),
    ("house-other", "name-same"),
)  # fmt: skip
BY_HAND = {"year-same": 1.0, "year-other": -1.0}
"""Weights of what the labelled sets do not have."""
WORTH = {"synth26k": 6000, "restaurants": 300, "earlychild": 1000}
"""What each set counts in the full model, in pairs that are the same."""
NAMES_WORTH = {"patstat8": 0.3, "name_pairs": 2.0, "name_pairs_alone": 2.0}
"""What each pair of names counts."""
FIELDS = ("site", "number", "city", "country", "address house", "description", "form")
LEFT_OUT = 0.5
"""How often a field is left out of the copies that teach the model to do without."""
LEFT_OUT_WORTH = 0.3


@dataclass(frozen=True)
class LabelledSet:
    """The pairs worth comparing of a set, which of them are the same, and how many there are in all."""

    evidence: list[Evidence]
    same: np.ndarray
    true_pairs: int


def read_sets(folder: Path) -> dict[str, LabelledSet]:
    """All labelled sets of a folder by name."""
    sets = {}
    for place in sorted(folder.iterdir()):
        if (place / "records.csv").is_file():
            sets[place.name] = _records_set(place)
        elif (place / "pairs.csv").is_file():
            sets[place.name] = _pairs_set(place / "pairs.csv", alone=False)
            sets[f"{place.name}_alone"] = _pairs_set(place / "pairs.csv", alone=True)
    return sets


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def _records_set(place: Path) -> LabelledSet:
    known = [
        Profile(**{name: value for name, value in row.items() if name in Profile.__slots__})
        for row in _rows(place / "records.csv")
    ]
    entity = {row["id"]: row["entity"] for row in _rows(place / "truth.csv")}
    records = sorted(map(comparable, known), key=lambda record: record.id)
    weights = WordWeights(records)
    candidates = Candidates(records, weights)
    pairs = {
        (min(one, other), max(one, other))
        for one, record in enumerate(records)
        for other in candidates.of(record)
        if one != other
    }
    evidence, same = [], []
    for one, other in sorted(pairs):
        left, right = records[one], records[other]
        evidence.append(compare(left, right, weights))
        same.append(entity[left.id] == entity[right.id])
    groups = Counter(entity.values()).values()
    return LabelledSet(evidence, np.array(same), sum(size * (size - 1) // 2 for size in groups))


def _pairs_set(file: Path, alone: bool) -> LabelledSet:
    """Labelled pairs of names, as one list or each pair as a list of its own."""
    rows = _rows(file)
    pairs = [[comparable(Profile("", "", row[name])) for name in ("name1", "name2")] for row in rows]
    together = WordWeights(record for pair in pairs for record in pair)
    evidence = [compare(one, other, WordWeights((one, other)) if alone else together) for one, other in pairs]
    same = np.array([row["is_match"] == "1" for row in rows])
    return LabelledSet(evidence, same, int(same.sum()))


class Columns:
    """Evidence as the columns of a matrix: single kinds, kinds together, and one that is always there."""

    def __init__(self, kinds: Sequence[str], together: Sequence[tuple[str, str]]) -> None:
        self.kinds, self.together = kinds, together
        self._places = {kind: place for place, kind in enumerate(kinds)}

    def matrix(self, evidence: Sequence[Evidence]) -> np.ndarray:
        values = np.zeros((len(evidence), len(self.kinds)))
        for row, told in enumerate(evidence):
            for kind, strength in told.items():
                if kind in self._places:
                    values[row, self._places[kind]] = strength
        return self._completed(values)

    def without_fields(self, matrix: np.ndarray, chance: np.random.Generator) -> np.ndarray:
        """A copy in which each row lacks some fields."""
        values = matrix[:, : len(self.kinds)].copy()
        for field in FIELDS:
            of_field = [place for kind, place in self._places.items() if kind.startswith(tuple(field.split()))]
            gone = chance.random(len(values)) < LEFT_OUT
            values[np.ix_(gone, of_field)] = 0
        return self._completed(values)

    def _completed(self, values: np.ndarray) -> np.ndarray:
        products = [values[:, self._places[one]] * values[:, self._places[other]] for one, other in self.together]
        return np.column_stack([values, *products, np.ones(len(values))])

    def told(self, weights: np.ndarray) -> dict[str, float]:
        """Weights by what they weigh, without those that weigh nothing."""
        names = [*self.kinds, *(TOGETHER.join(pair) for pair in self.together)]
        return {
            name: round(float(weight), 2) for name, weight in zip(names, weights, strict=False) if abs(weight) >= 0.01
        }


def fitted(matrix: np.ndarray, same: np.ndarray, worth: np.ndarray, penalty: float) -> np.ndarray:
    """Weights of a logistic regression by Newton's method; the penalty keeps them small."""
    weights = np.zeros(matrix.shape[1])
    penalties = np.full(matrix.shape[1], penalty)
    penalties[-1] = 1e-3
    for _ in range(50):
        likely = _likelihood(matrix, weights)
        slope = matrix.T @ (worth * (likely - same)) + penalties * weights
        curve = (matrix.T * (worth * likely * (1 - likely))) @ matrix + np.diag(penalties)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _likelihood(matrix: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(matrix @ weights, -30, 30)))


def train_full(columns: Columns, sets: dict[str, LabelledSet], names: Iterable[str], penalty: float) -> np.ndarray:
    chance = np.random.default_rng(20)
    parts, same, worth = [], [], []
    for name in names:
        matrix, labels = columns.matrix(sets[name].evidence), sets[name].same
        each = WORTH[name] / labels.sum()
        for part, share in ((matrix, 1.0), (columns.without_fields(matrix, chance), LEFT_OUT_WORTH)):
            parts.append(part)
            same.append(labels)
            worth.append(np.full(len(labels), each * share))
    return fitted(np.vstack(parts), np.hstack(same).astype(float), np.hstack(worth), penalty)


def train_names(columns: Columns, sets: dict[str, LabelledSet], names: Iterable[str], penalty: float) -> np.ndarray:
    chosen = [name for name in names if name in sets]
    matrix = np.vstack([columns.matrix(sets[name].evidence) for name in chosen])
    same = np.hstack([sets[name].same for name in chosen]).astype(float)
    worth = np.hstack([np.full(len(sets[name].same), NAMES_WORTH[name]) for name in chosen])
    return fitted(matrix, same, worth, penalty)


def report(title: str, columns: Columns, weights: np.ndarray, sets: dict[str, LabelledSet]) -> None:
    """Prints precision, recall and F1 at one half, and the best F1 of all thresholds."""
    print(title)
    for name, labelled in sets.items():
        likely = _likelihood(columns.matrix(labelled.evidence), weights)
        shown = likely >= 0.5
        hits = int(labelled.same[shown].sum())
        order = np.argsort(-likely)
        curve = 2 * np.cumsum(labelled.same[order]) / (np.arange(1, len(order) + 1) + labelled.true_pairs)
        precision, recall = hits / max(1, shown.sum()), hits / labelled.true_pairs
        f1 = 2 * hits / (int(shown.sum()) + labelled.true_pairs)
        best = f"best {curve.max():.4f} from {likely[order][curve.argmax()]:.2f}"
        print(f"  {name:18} precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}  {best}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--across", action="store_true")
    parser.add_argument("--penalty", type=float, default=0.4)
    parser.add_argument("--names-penalty", type=float, default=0.3)
    options = parser.parse_args()
    sets = read_sets(options.folder)
    full, names = Columns(KINDS, TOGETHER_KINDS), Columns(NAME_KINDS, NAMES_TOGETHER)
    rich = {name: sets[name] for name in sets if not name.startswith(("name_pairs", "patstat"))}
    poor = {name: sets[name] for name in sets if name not in rich}
    of_full = train_full(full, sets, WORTH, options.penalty)
    of_names = train_names(names, sets, NAMES_WORTH, options.names_penalty)
    report("full", full, of_full, rich)
    report("names", names, of_names, poor)
    if options.across:
        for name in WORTH:
            others = [other for other in WORTH if other != name]
            report(f"full, without {name}", full, train_full(full, sets, others, options.penalty), rich)
        for name in ("patstat", "name_pairs"):
            others = [other for other in NAMES_WORTH if not other.startswith(name)]
            report(f"names, without {name}", names, train_names(names, sets, others, options.names_penalty), poor)
    if options.write:
        write(
            {
                "full": {"bias": round(float(of_full[-1]), 2), "same": 0.5, "possible": 0.1,
                         "weights": full.told(of_full) | BY_HAND},
                "names": {"bias": round(float(of_names[-1]), 2), "same": 0.5, "possible": 0.2,
                          "weights": names.told(of_names)},
            }
        )  # fmt: skip


def write(models: dict[str, object]) -> None:
    file = paths.resources() / "matching" / "weights.json"
    file.write_text(json.dumps(models, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {file}")


if __name__ == "__main__":
    main()
