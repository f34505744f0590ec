"""How fast duplicates are found: `python -m tests.benchmarks.matching [RECORDS] [--json]`.

Made-up companies, every fifth told twice in another spelling, are matched among each other. Then 200 new ones, as many
as a workbook brings, against the index that is there already: what is measured is from their answers to pairs with
reasons, not the reading of the file, nor the making of the index. Then single ones as somebody types them. Beside it
stands a plain comparison of names by rapidfuzz, each with all, worked out from a part of them.
Figures are seconds of processor time and megabytes.
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import replace
from statistics import median
from time import process_time

from rapidfuzz import fuzz, process

from genera_desktop.matching.pairs import SAME, Matcher
from genera_desktop.matching.profile import Profile
from tests.benchmarks.figures import most_megabytes

SYLLABLES = "ba ri mo tel zu kan vor lin dex pra sol mi ther qua nix gen or phy cel ur".split()
TRADES = "Genomics Diagnostics Biotech Therapeutics Analytics Systems Bioinformatics Solutions".split()
FORMS = {"FR": "SAS", "IT": "S.r.l.", "EE": "OÜ", "FI": "Oy", "NL": "B.V.", "DE": "GmbH", "ES": "S.L.", "SE": "AB"}
TOWNS = {"FR": "Évry", "IT": "Napoli", "EE": "Tartu", "FI": "Turku", "NL": "Enschede", "DE": "Köln", "ES": "Lleida",
         "SE": "Göteborg"}  # fmt: skip
NEW = 200
BRUTE_FORCE_PART = 100


def companies(count: int, seed: int = 1) -> list[Profile]:
    """So many companies, a sixth of them another cluster's telling of one that is there."""
    chance = random.Random(seed)
    made: list[Profile] = []
    while len(made) < count:
        brand = "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 5)))
        country = chance.choice(sorted(FORMS))
        name = f"{brand.title()} {chance.choice(TRADES)} {FORMS[country]}"
        one = Profile(
            id=f"{seed}-{len(made)}", source=f"c{chance.randint(1, 130)}", name=name,
            website=f"https://www.{brand}.example" if chance.random() < 0.8 else "",
            registration=str(chance.randint(10**8, 10**9)) if chance.random() < 0.4 else "",
            country=country, city=TOWNS[country], address=f"Campus {chance.randint(1, 200)}",
        )  # fmt: skip
        made.append(one)
        if chance.random() < 0.2 and len(made) < count:
            again = name.upper().rsplit(" ", 1)[0]
            made.append(replace(one, id=f"{seed}-{len(made)}", source="c0", name=again, website=""))
    return made


def measure(count: int) -> dict[str, float]:
    known = companies(count)
    start = process_time()
    matcher = Matcher(known)
    indexed = process_time()
    pairs = matcher.pairs()
    matched = process_time()
    matcher.pairs_with(companies(NEW, seed=2))
    compared = process_time()
    typed = []
    for one in companies(NEW, seed=3):
        begun = process_time()
        matcher.similar(Profile("typed", "", one.name, country=one.country))
        typed.append(process_time() - begun)
    asked = process_time()
    names = [one.name for one in known]
    for name in names[:BRUTE_FORCE_PART]:
        process.extract(name, names, scorer=fuzz.token_set_ratio, limit=5)
    brute = (process_time() - asked) * count / BRUTE_FORCE_PART / 2
    return {
        "records": count,
        "pairs that are the same": sum(pair.verdict == SAME for pair in pairs),
        "index": indexed - start,
        "pairs": matched - indexed,
        "index and pairs": matched - start,
        f"{NEW} new records against the index": compared - matched,
        "one typed record against the index, median": median(typed),
        "every name with every name, rapidfuzz token_set_ratio": brute,
        "share of that": (matched - start) / brute,
        "megabytes at most": most_megabytes(),
    }


if __name__ == "__main__":
    sizes = [argument for argument in sys.argv[1:] if argument.isdigit()]
    figures = measure(int(sizes[0]) if sizes else 26_000)
    if "--json" in sys.argv:
        print(json.dumps(figures, indent=1))
    else:
        for what, figure in figures.items():
            print(f"{what:55} {figure:10.4f}")
