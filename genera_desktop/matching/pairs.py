"""Pairs of companies, or of strengths, that are the same or may be, each with its reasons.

A model weighs names, numbers, web addresses and places; its verdict is a likelihood. Beside it stands what is certain:
the same identifier, or the same web domain under a like name, and nothing that conflicts; of strengths the same title,
holder and kind. Only what is certain may be merged without asking anyone; never a name alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from genera_desktop.frozen import frozen
from genera_desktop.matching.candidates import Candidates, Watch
from genera_desktop.matching.comparable import Comparable, comparable
from genera_desktop.matching.comparison import (
    Evidence,
    completed,
    evidence_beside_titles,
    first_evidence,
    still_to_come,
    titles_to_come,
)
from genera_desktop.matching.model import Model, model
from genera_desktop.matching.profile import STRENGTH, Profile
from genera_desktop.matching.reasons import reasons_of
from genera_desktop.matching.word_weights import WordWeights

SAME, POSSIBLE = "same", "possible"
_CONFLICTS = frozenset(
    "number-other number-abroad country-other form-other name-place name-places name-numerals".split()
)
"""What parts sister companies under one web domain."""
_CERTAIN = frozenset({"number-same", "site-same", "kind-same"})
"""Without any of these nothing is certain."""
_LIKE_NAME = 0.75
"""Below this two names under one web domain may be two departments of one house."""
_ONE_HOLDER = 0.9
_CERTAIN_SCORE = 0.99


@frozen
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


@frozen
class Similar:
    """A record of the index that a given one may be; the rest as in a pair."""

    record: str
    score: float
    verdict: str
    reasons: tuple[str, ...]
    certain: bool = False


class Matcher:
    """An index of companies in which doubles are found: among themselves, of new ones, or of one while it is typed.

    Built once (26,000 companies: some seconds), it then follows what happens record by record: `put` when a record is
    made or changed, `remove` when it is deleted. Questions change nothing. An index is for one thread at a time.
    """

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        known = {profile.id: comparable(profile) for profile in profiles}
        self._records = [known[record] for record in sorted(known)]
        self._places = {record.id: place for place, record in enumerate(self._records)}
        self._weights = WordWeights(self._records)
        self._candidates = Candidates(self._records, self._weights)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, record: str) -> bool:
        return record in self._places

    def put(self, profile: Profile) -> None:
        """Takes a company in, in place of an older version under the same id."""
        self.remove(profile.id)
        record = comparable(profile)
        self._places[record.id] = len(self._records)
        self._records.append(record)
        self._weights.add([record])
        self._candidates.add(self._places[record.id])

    def remove(self, record: str) -> None:
        """Forgets a company; one that is not here is no mistake."""
        place = self._places.pop(record, None)
        if place is not None:
            self._candidates.remove(place)
            self._weights.remove(self._records[place])

    def similar(self, profile: Profile, at_most: int = 3) -> list[Similar]:
        """The companies of the index that this one may be, the likeliest first; never the one of its own id.

        The profile may have any of its fields, so far as they are typed; without a name, a number and a web address
        there is nothing to find. Some milliseconds among 26,000.
        """
        record = comparable(profile)
        found = []
        for place in self._candidates.of(record):
            other = self._records[place]
            if other.id != record.id and (pair := self._pair(record, other)) is not None:
                found.append(Similar(other.id, pair.score, pair.verdict, pair.reasons, pair.certain))
        return sorted(found, key=lambda one: (-one.score, one.record))[:at_most]

    def pairs(self, *, across: bool = False, watch: Watch | None = None) -> list[Pair]:
        """All pairs in the index, by score, then ids. `across`: only pairs of different sources."""
        found: dict[tuple[str, str], Pair] = {}
        for one, other in self._candidates.pairs(watch):
            if not across or one.source != other.source:
                self._keep(one, other, found)
        return _in_order(found.values())

    def pairs_with(self, profiles: Iterable[Profile]) -> list[Pair]:
        """The pairs of these records with the ones in the index and with each other, by score, then ids.

        A record that is in the index under the same id is the same record, not its double.
        """
        new = {profile.id: comparable(profile) for profile in profiles}
        among = [new[record] for record in sorted(new)]
        found: dict[tuple[str, str], Pair] = {}
        for record in among:
            for place in self._candidates.of(record):
                if self._records[place].id not in new:
                    self._keep(record, self._records[place], found)
        for one, other in Candidates(among, self._weights).pairs():
            self._keep(one, other, found)
        return _in_order(found.values())

    def _keep(self, one: Comparable, other: Comparable, found: dict[tuple[str, str], Pair]) -> None:
        ids = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if ids in found:
            return
        pair = self._pair(one, other)
        if pair is not None:
            found[ids] = pair

    def _pair(self, one: Comparable, other: Comparable) -> Pair | None:
        """The pair that two records are, always seen from the one with the smaller id; None for two companies."""
        left, right = (one, other) if one.id < other.id else (other, one)
        weighing = _model_for(left, right)
        if left.what == STRENGTH and _are_of_others(left, right, weighing):
            return None
        evidence = first_evidence(left, right, self._weights)
        if _CERTAIN.isdisjoint(evidence) and weighing.is_hopeless(evidence, still_to_come(left, right)):
            return None
        return _judged(left, right, completed(left, right, evidence), weighing)


def _model_for(left: Comparable, right: Comparable) -> Model:
    if left.what == STRENGTH:
        return model("strengths")
    return model("names" if left.has_only_names and right.has_only_names else "full")


def _are_of_others(left: Comparable, right: Comparable, weighing: Model) -> bool:
    """Whether two strengths of two holders are no pair however much their titles have in common: that is quick to see,
    and of many strengths most share but a word with each other."""
    evidence = evidence_beside_titles(left, right)
    return "owner-other" in evidence and weighing.is_hopeless(evidence, titles_to_come(left, right))


def _judged(left: Comparable, right: Comparable, evidence: Evidence, weighing: Model) -> Pair | None:
    certain = _is_certain_strength(evidence) if left.what == STRENGTH else _is_certain(evidence)
    score = weighing.probability(evidence)
    if certain:
        score = max(score, _CERTAIN_SCORE)
    if score < weighing.possible:
        return None
    verdict = SAME if score >= weighing.same else POSSIBLE
    return Pair(left.id, right.id, round(score, 4), verdict, reasons_of(left, right, evidence), certain)


def _is_certain(evidence: Evidence) -> bool:
    if "number-same" in evidence:
        return "number-other" not in evidence
    if "site-same" not in evidence or not _CONFLICTS.isdisjoint(evidence):
        return False
    return evidence.get("name-words", 0.0) >= _LIKE_NAME


def _is_certain_strength(evidence: Evidence) -> bool:
    """Two clusters tell of one strength: the same title, holder and kind, and nothing that conflicts."""
    if any(conflict in evidence for conflict in ("city-other", "site-other", "name-numerals", "name-numeral")):
        return False
    return "name-same" in evidence and "kind-same" in evidence and evidence.get("owner-same", 0.0) >= _ONE_HOLDER


def _in_order(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (-pair.score, pair.left, pair.right))
