"""Labelled sets for the matcher, read from a folder or cut from one another, as evidence about pairs with the truth."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from pathlib import Path

import numpy as np

from genera_desktop.matching import comparable as comparables
from genera_desktop.matching import folding, identifiers, names, places, word_files
from genera_desktop.matching.candidates import Candidates
from genera_desktop.matching.comparable import comparable
from genera_desktop.matching.comparison import Evidence, compare
from genera_desktop.matching.places import country_code
from genera_desktop.matching.profile import Profile
from genera_desktop.matching.word_weights import WordWeights

READERS_OF_WORDS = (comparables, folding, identifiers, names, places)
NAMES_ONLY = "_names"
Lines = Callable[[str], Iterator[str]]


@dataclass(frozen=True)
class LabelledSet:
    """The pairs worth comparing of a set, which of them are the same, and how many there are in all."""

    evidence: list[Evidence]
    same: np.ndarray
    true_pairs: int


@dataclass(frozen=True)
class LabelledList:
    """Companies with the entity of each by id."""

    profiles: list[Profile]
    entity: dict[str, str]

    def labelled(self) -> LabelledSet:
        records = sorted(map(comparable, self.profiles), key=lambda record: record.id)
        weights = WordWeights(records)
        evidence, same = [], []
        pairs = (sorted(pair, key=lambda record: record.id) for pair in Candidates(records, weights).pairs())
        for left, right in sorted(pairs, key=lambda pair: (pair[0].id, pair[1].id)):
            evidence.append(compare(left, right, weights))
            same.append(self.entity[left.id] == self.entity[right.id])
        groups = Counter(self.entity[record.id] for record in records).values()
        return LabelledSet(evidence, np.array(same, bool), sum(size * (size - 1) // 2 for size in groups))

    def names_only(self) -> LabelledList:
        """The same companies as if their names alone were known."""
        return LabelledList([Profile(one.id, one.source, one.name) for one in self.profiles], self.entity)

    def all_names(self) -> tuple[list[tuple[str, str]], np.ndarray]:
        """All pairs of names, and which are the same."""
        pairs = list(combinations(self.profiles, 2))
        same = [self.entity[one.id] == self.entity[other.id] for one, other in pairs]
        return [(one.name, other.name) for one, other in pairs], np.array(same)

    def of_countries(self, wanted: Callable[[str], bool]) -> LabelledList:
        """The companies of the entities whose country is wanted."""
        told: dict[str, Counter[str]] = defaultdict(Counter)
        for profile in self.profiles:
            if code := country_code(profile.country):
                told[self.entity[profile.id]][code] += 1
        home = {entity: max(sorted(codes), key=lambda code: codes[code]) for entity, codes in told.items()}
        kept = [one for one in self.profiles if wanted(home.get(self.entity[one.id], ""))]
        return LabelledList(kept, self.entity)

    def countries(self) -> list[str]:
        return sorted({country_code(profile.country) for profile in self.profiles} - {""})


def read_list(place: Path) -> LabelledList:
    """A folder with records.csv and truth.csv."""
    known = [
        Profile(**{name: value for name, value in row.items() if name in Profile.__annotations__})
        for row in rows(place / "records.csv")
    ]
    return LabelledList(known, {row["id"]: row["entity"] for row in rows(place / "truth.csv")})


def read_sets(folder: Path) -> dict[str, LabelledSet]:
    """All labelled sets of a folder by name, lists with their names alone too; pairs as one list and as one each."""
    sets = {}
    for place in sorted(folder.iterdir()):
        if (place / "records.csv").is_file():
            told = read_list(place)
            sets[place.name] = told.labelled()
            sets[f"{place.name}{NAMES_ONLY}"] = told.names_only().labelled()
        elif (place / "pairs.csv").is_file():
            sets[place.name] = _pairs_set(place / "pairs.csv", alone=False)
            sets[f"{place.name}_alone"] = _pairs_set(place / "pairs.csv", alone=True)
    return sets


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def read_pairs(file: Path) -> tuple[list[tuple[str, str]], np.ndarray]:
    """The labelled pairs of names of a file, and which are the same."""
    told = rows(file)
    return [(row["name1"], row["name2"]) for row in told], np.array([row["is_match"] == "1" for row in told])


def _pairs_set(file: Path, *, alone: bool) -> LabelledSet:
    told, same = read_pairs(file)
    pairs = [(comparable(Profile("1", "", one)), comparable(Profile("2", "", other))) for one, other in told]
    together = WordWeights(record for pair in pairs for record in pair)
    evidence = [compare(*pair, WordWeights(pair) if alone else together) for pair in pairs]
    return LabelledSet(evidence, same, int(same.sum()))


@contextmanager
def words_unknown(countries: Iterable[str]) -> Iterator[None]:
    """While it lasts the matcher knows no legal form and no city of these countries, and fewer trade words."""
    told: Lines = word_files.lines
    fewer = partial(_without_words, told, frozenset(countries))
    _set_lines(fewer)
    try:
        yield
    finally:
        _set_lines(told)


def _without_words(told: Lines, countries: frozenset[str], name: str) -> Iterator[str]:
    for number, line in enumerate(told(name)):
        known_in = line.split("|")
        of_form = name == "legal_forms" and countries & set(known_in[1].split())
        of_city = name == "cities" and known_in[0].strip() in countries
        if not (of_form or of_city or (name == "trade_words" and number % 3 == 0)):
            yield line


def _set_lines(told: Lines) -> None:
    for module in (word_files, *READERS_OF_WORDS):
        members: Mapping[str, object] = vars(module)
        if "lines" in members:
            module.lines = told  # type: ignore[attr-defined]
        for member in list(members.values()):
            forget = getattr(member, "cache_clear", None)
            if forget is not None:
                forget()
