"""Pairs of companies that are the same, or may be, each with its reasons.

A model weighs names, numbers, web addresses and places; its verdict is a likelihood. Beside it stands what is certain:
the same identifier, or the same web domain under a like name, and nothing that conflicts. Only what is certain may be
merged without asking anyone; never a name alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from genera_desktop.matching.candidates import Candidates
from genera_desktop.matching.comparable import Comparable, comparable
from genera_desktop.matching.comparison import Evidence, compare
from genera_desktop.matching.model import model
from genera_desktop.matching.profile import Profile
from genera_desktop.matching.reasons import reasons_of
from genera_desktop.matching.word_weights import WordWeights

SAME, POSSIBLE = "same", "possible"
Watch = Callable[[int, int], None]
"""Is told every now and then how many of all records are behind us; may raise to stop the work."""

_WATCHED = 500
_CONFLICTS = (
    "number-other", "number-abroad", "country-other", "form-other", "name-place", "name-places", "name-numerals",
)  # fmt: skip
"""What parts sister companies under one web domain."""
_LIKE_NAME = 0.75
"""Below this two names under one web domain may be two departments of one house."""
_CERTAIN_SCORE = 0.99


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records, `left` before `right` by id. `reasons` are codes such as `same-vat`, the strongest first.

    `verdict` is the model's; `certain` says that no person needs to be asked.
    """

    left: str
    right: str
    score: float
    verdict: str
    reasons: tuple[str, ...]
    certain: bool = False


class Matcher:
    """An index of companies in which doubles are found, among themselves or of new ones."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        known = {profile.id: comparable(profile) for profile in profiles}
        self._records = [known[record] for record in sorted(known)]
        self._weights = WordWeights(self._records)
        self._candidates = Candidates(self._records, self._weights)

    def __len__(self) -> int:
        return len(self._records)

    def pairs(self, *, across: bool = False, watch: Watch | None = None) -> list[Pair]:
        """All pairs in the index, by score, then ids. `across`: only pairs of different sources."""
        found: dict[tuple[str, str], Pair] = {}
        records = self._records
        seen: set[int] = set()
        for place, record in enumerate(records):
            if watch is not None and place % _WATCHED == 0:
                watch(place, len(records))
            for other in self._candidates.of(record):
                if other == place:
                    continue
                low, high = (place, other) if place < other else (other, place)
                key = low * len(records) + high
                if key not in seen:
                    seen.add(key)
                    self._keep(records[low], records[high], across, found)
        return _in_order(found.values())

    def pairs_with(self, profiles: Iterable[Profile], *, across: bool = False) -> list[Pair]:
        """The pairs of these records with the ones in the index and with each other, by score, then ids.

        A record that is in the index under the same id is the same record, not its double.
        """
        new = {profile.id: comparable(profile) for profile in profiles}
        among = [new[record] for record in sorted(new)]
        inside = Candidates(among, self._weights)
        found: dict[tuple[str, str], Pair] = {}
        for record in among:
            others = [self._records[place] for place in self._candidates.of(record)]
            others = [other for other in others if other.id not in new]
            others += [among[place] for place in inside.of(record)]
            for other in others:
                if record.id != other.id:
                    low, high = sorted((record, other), key=lambda one: one.id)
                    self._keep(low, high, across, found)
        return _in_order(found.values())

    def _keep(self, left: Comparable, right: Comparable, across: bool, found: dict[tuple[str, str], Pair]) -> None:
        if (across and left.source == right.source) or (left.id, right.id) in found:
            return
        pair = _judged(left, right, compare(left, right, self._weights))
        if pair is not None:
            found[left.id, right.id] = pair


def find_pairs(profiles: Iterable[Profile], *, across: bool = False) -> list[Pair]:
    """All pairs that are the same or may be, by score, then ids. `across`: only pairs of different sources."""
    return Matcher(profiles).pairs(across=across)


def _judged(left: Comparable, right: Comparable, evidence: Evidence) -> Pair | None:
    weighing = model("names" if left.has_only_names and right.has_only_names else "full")
    score = weighing.probability(evidence)
    certain = _is_certain(evidence)
    if certain:
        score = max(score, _CERTAIN_SCORE)
    if score < weighing.possible:
        return None
    verdict = SAME if score >= weighing.same else POSSIBLE
    return Pair(left.id, right.id, round(score, 4), verdict, reasons_of(left, right, evidence), certain)


def _is_certain(evidence: Evidence) -> bool:
    if "number-same" in evidence:
        return "number-other" not in evidence
    if "site-same" not in evidence or any(conflict in evidence for conflict in _CONFLICTS):
        return False
    return evidence.get("name-words", 0.0) >= _LIKE_NAME


def _in_order(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-pair.score, pair.left, pair.right))
