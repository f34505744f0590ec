"""Trains the matcher's weights on labelled sets: `train_matcher.py FOLDER [--write | --json] [--across]`.

FOLDER holds one folder a set, with records.csv and truth.csv (id, entity), or with pairs.csv (name1, name2, is_match).
Two models are trained by logistic regression: one for companies of which more than a name is known, one for names
alone. `--across` tells what they are worth on data that they have not seen: each set left out in turn; each third of
the countries of the large set left out, with its words and without the matcher's knowing them; how often pairs of a
likelihood are the same; plain scorers beside. `--write` puts the weights into the resources, the same ones every time.
Needs numpy, which the program itself does not.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from genera_desktop import paths
from matcher_fit import Columns, fitted
from matcher_report import report, report_likelihoods, report_plain_scorers
from matcher_sets import LabelledSet, read_list, read_pairs, read_sets, words_unknown

NAME_KINDS = (
    "name-words", "name-rare", "name-set", "name-start", "name-spelled", "name-sound", "name-same", "name-both-more",
    "name-one-more", "name-trades", "name-initials", "name-numeral", "name-numerals", "name-place", "name-places",
    "form-same", "form-other",
)  # fmt: skip
KINDS = (
    *NAME_KINDS, "name-within", "name-letters", "name-first",
    "number-same", "number-near", "number-other", "number-abroad",
    "site-same", "site-name", "site-related", "site-other", "site-in-name",
    "country-same", "country-other", "city-same", "city-other",
    "address-same", "address-near", "address-other", "house-other", "description",
)  # fmt: skip
AGAINST = frozenset({
    "name-both-more", "name-one-more", "name-trades", "name-numeral", "name-numerals", "name-place", "name-places",
    "form-other", "number-other", "number-abroad", "site-other", "country-other", "city-other", "address-other",
    "house-other",
})  # fmt: skip
TOGETHER_KINDS = (
    ("name-words", "name-rare"), ("name-within", "name-rare"), ("name-words", "city-same"),
    ("name-words", "country-other"), ("name-start", "city-same"), ("name-same", "country-same"),
    ("name-same", "country-other"), ("name-same", "city-same"), ("name-same", "city-other"),
    ("name-same", "site-other"), ("name-same", "form-other"), ("form-same", "name-words"),
    ("form-other", "site-same"), ("form-other", "country-other"), ("site-same", "name-words"),
    ("site-same", "name-rare"), ("site-same", "country-other"), ("site-same", "city-other"),
    ("site-name", "country-other"), ("site-in-name", "country-same"), ("number-other", "site-same"),
    ("number-other", "name-same"), ("number-near", "name-words"), ("name-initials", "city-same"),
    ("address-same", "name-words"), ("address-same", "name-within"), ("address-same", "name-same"),
    ("address-other", "name-same"), ("house-other", "name-same"),
)  # fmt: skip
BY_HAND = {"year-same": 1.0, "year-other": -1.0, "name-numeral": -4.0, "name-numerals": -5.0}
"""Weights of what the labelled sets do not have, or hardly: years, and sister companies told apart by a number."""
STRENGTHS = {
    "bias": -7.0, "same": 0.5, "possible": 0.1,
    "weights": {
        "name-words": 4.5, "name-letters": 2.0, "name-same": 2.5, "name-both-more": -1.5, "name-numeral": -1.5,
        "name-numerals": -3.0, "name-places": -2.0, "owner-same": 4.5, "owner-other": -6.0, "kind-same": 0.8,
        "kind-other": -2.0, "site-same": 1.0, "site-other": -0.5, "city-same": 0.7, "city-other": -2.0,
        "description": 2.0,
    },
}  # fmt: skip
"""The model for strengths, by hand: nobody has labelled sets of them."""
WORTH = {"synth26k": 6000, "restaurants": 300, "earlychild": 1000}
"""What each set counts in the full model, in pairs that are the same."""
NAMES_WORTH = {"patstat8": 0.3, "name_pairs": 2.0, "name_pairs_alone": 2.0, "synth26k_names": 0.01}
"""What each pair of names counts."""
NAMES_UNSEEN = ("synth600_names", "restaurants_names")
"""Lists of names that teach nothing and are only scored."""
FIELDS = ("site", "number", "city", "country", "address house", "description", "form")
LEFT_OUT = 0.5
"""How often a field is left out of the copies that teach the model to do without."""
LEFT_OUT_WORTH = 0.3
THIRDS = 3


def train_full(columns: Columns, sets: dict[str, LabelledSet], names: Iterable[str], penalty: float) -> np.ndarray:
    chance = np.random.default_rng(20)
    parts, same, worth = [], [], []
    for name in names:
        matrix, labels = columns.matrix(sets[name].evidence), sets[name].same
        each = WORTH[name] / labels.sum()
        poorer = columns.without_fields(matrix, FIELDS, LEFT_OUT, chance)
        for part, share in ((matrix, 1.0), (poorer, LEFT_OUT_WORTH)):
            parts.append(part)
            same.append(labels)
            worth.append(np.full(len(labels), each * share))
    return fitted(np.vstack(parts), np.hstack(same).astype(float), np.hstack(worth), penalty, columns.signs)


def train_names(columns: Columns, sets: dict[str, LabelledSet], names: Iterable[str], penalty: float) -> np.ndarray:
    chosen = [name for name in names if name in sets]
    matrix = np.vstack([columns.matrix(sets[name].evidence) for name in chosen])
    same = np.hstack([sets[name].same for name in chosen]).astype(float)
    worth = np.hstack([np.full(len(sets[name].same), NAMES_WORTH[name]) for name in chosen])
    return fitted(matrix, same, worth, penalty, columns.signs)


def report_across(
    folder: Path, full: Columns, names: Columns, sets: dict[str, LabelledSet], penalty: float, names_penalty: float
) -> None:
    """What the models find in sets and countries that they were not trained on."""
    judged, judged_names = [], []
    for name in WORTH:
        others = [other for other in WORTH if other != name]
        found = report(f"without {name}", full, train_full(full, sets, others, penalty), {name: sets[name]})
        judged += found if name != "synth26k" else []
    for name in ("patstat", "name_pairs", "synth26k"):
        others = [other for other in NAMES_WORTH if not other.startswith(name)]
        left = {one: sets[one] for one in NAMES_WORTH if one not in others}
        judged_names += report(f"names, without {name}", names, train_names(names, sets, others, names_penalty), left)
    large = read_list(folder / "synth26k")
    for third in range(THIRDS):
        left_out = set(large.countries()[third::THIRDS])
        known = large.of_countries(lambda code, out=left_out: code not in out).labelled()  # type: ignore[misc]
        unseen = large.of_countries(left_out.__contains__)
        with words_unknown(left_out):
            strange = unseen.labelled()
        weights = train_full(full, sets | {"synth26k": known}, WORTH, penalty)
        title = f"synth26k without {' '.join(sorted(left_out))}"
        judged += report(title, full, weights, {"words known": unseen.labelled(), "words unknown": strange})[:1]
    report_likelihoods("likelihoods of pairs never seen, full", judged)
    report_likelihoods("likelihoods of pairs never seen, names", judged_names)
    report_plain_scorers("plain scorers, patstat8", *read_list(folder / "patstat8").all_names())
    report_plain_scorers("plain scorers, name_pairs", *read_pairs(folder / "name_pairs" / "pairs.csv"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--across", action="store_true")
    parser.add_argument("--json", action="store_true", help="print the weights only")
    parser.add_argument("--penalty", type=float, default=0.4)
    parser.add_argument("--names-penalty", type=float, default=3.0)
    options = parser.parse_args()
    sets = read_sets(options.folder)
    full, names = Columns(KINDS, TOGETHER_KINDS, AGAINST), Columns(NAME_KINDS, (), AGAINST)
    of_full = train_full(full, sets, WORTH, options.penalty)
    of_names = train_names(names, sets, NAMES_WORTH, options.names_penalty)
    models = {
        "full": {"bias": round(float(of_full[-1]), 2), "same": 0.5, "possible": 0.1,
                 "weights": full.told(of_full) | BY_HAND},
        "names": {"bias": round(float(of_names[-1]), 2), "same": 0.45, "possible": 0.2,
                  "weights": names.told(of_names)},
        "strengths": STRENGTHS,
    }  # fmt: skip
    if options.json:
        print(json.dumps(models))
        return
    report("full", full, of_full, {name: sets[name] for name in (*WORTH, "synth600")})
    report("names", names, of_names, {name: sets[name] for name in (*NAMES_WORTH, *NAMES_UNSEEN)})
    if options.across:
        report_across(options.folder, full, names, sets, options.penalty, options.names_penalty)
    if options.write:
        write(models)


def write(models: Mapping[str, object]) -> None:
    file = paths.resources() / "matching" / "weights.json"
    file.write_text(json.dumps(models, indent=1) + "\n", encoding="utf-8")
    print(f"wrote {file}")


if __name__ == "__main__":
    main()
