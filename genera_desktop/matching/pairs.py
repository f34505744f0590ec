"""Pairs of companies that are the same, or may be, with the reasons in words.

The same identifier (VAT, national registration, EUID) or the same registered web domain makes two records the same,
unless another identifier says otherwise. The same name needs a second agreement and a person's word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from genera_desktop.matching.normalise import name_words, number, registration_number, vat_number, web_domain
from genera_desktop.matching.profile import Profile
from genera_desktop.records.folding import folded

SAME, POSSIBLE = "same", "possible"
LARGEST_BLOCK = 50
"""A key that more records share than this tells nothing."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records, `left` before `right` by id. `reasons` are codes such as `same-vat`, the strongest first.

    `certain` says that no person needs to be asked.
    """

    left: str
    right: str
    score: float
    verdict: str
    reasons: tuple[str, ...]
    certain: bool = False


@dataclass(frozen=True, slots=True)
class _Keys:
    vat: str
    registration: str
    euid: str
    domain: str
    names: frozenset[tuple[str, ...]]
    city: str


def find_pairs(profiles: Iterable[Profile], *, across: bool = False) -> list[Pair]:
    """All pairs that are the same or may be, by score, then ids. `across`: only pairs of different sources."""
    known = {profile.id: profile for profile in profiles}
    keys = {profile.id: _keys_of(profile) for profile in known.values()}
    found = []
    for left, right in sorted(_candidates(keys)):
        if across and known[left].source == known[right].source:
            continue
        pair = _compare(known[left], keys[left], known[right], keys[right])
        if pair is not None:
            found.append(pair)
    return sorted(found, key=lambda pair: (-pair.score, pair.left, pair.right))


def _keys_of(profile: Profile) -> _Keys:
    names = frozenset(words for name in (profile.name, profile.trading_name) if name and (words := name_words(name)))
    return _Keys(
        vat_number(profile.vat),
        registration_number(profile.registration, profile.country),
        number(profile.euid),
        web_domain(profile.website),
        names,
        folded(profile.city),
    )


def _candidates(keys: dict[str, _Keys]) -> set[tuple[str, str]]:
    blocks: dict[tuple[str, object], list[str]] = defaultdict(list)
    for record, of in keys.items():
        for kind, key in _blocking(of):
            blocks[kind, key].append(record)
    pairs: set[tuple[str, str]] = set()
    for members in blocks.values():
        if len(members) <= LARGEST_BLOCK:
            pairs.update((min(pair), max(pair)) for pair in combinations(members, 2))
    return pairs


def _blocking(keys: _Keys) -> Iterator[tuple[str, object]]:
    for kind, key in (("vat", keys.vat), ("register", keys.registration), ("euid", keys.euid), ("web", keys.domain)):
        if key:
            yield kind, key
    for name in keys.names:
        yield "name", name


def _compare(one: Profile, left: _Keys, other: Profile, right: _Keys) -> Pair | None:
    numbers = [(kind, getattr(left, kind), getattr(right, kind)) for kind in ("vat", "registration", "euid")]
    reasons = [f"same-{kind}" for kind, mine, theirs in numbers if mine and mine == theirs]
    conflicting = any(mine and theirs and mine != theirs for _, mine, theirs in numbers)
    if left.domain and left.domain == right.domain:
        reasons.append("same-website")
    sure = bool(reasons)
    named, placed = bool(left.names & right.names), _same_place(one, left, other, right)
    reasons += ["same-name"] * named + ["same-place"] * placed
    if not sure and not (named and placed and not conflicting):
        return None
    verdict = SAME if sure and not conflicting else POSSIBLE
    score = 0.6 if conflicting else 0.8 if not sure else 1.0 if reasons[0] != "same-website" else 0.95
    return Pair(min(one.id, other.id), max(one.id, other.id), score, verdict, tuple(reasons), verdict == SAME)


def _same_place(one: Profile, left: _Keys, other: Profile, right: _Keys) -> bool:
    """The same country, and the same town or year of foundation."""
    founded = bool(one.founding_year) and one.founding_year == other.founding_year
    return one.country == other.country and (founded or (bool(left.city) and left.city == right.city))
