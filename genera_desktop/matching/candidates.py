"""Which records are worth comparing: those that share a number, a web name, a rare word or rare letters."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.names import Name
from genera_desktop.matching.word_weights import WordWeights

LARGEST_BLOCK = 60
"""A key that more records share than this tells nothing."""
_RARE_WORD = 40
_RARE_PARTS = 9
"""How many of a name's rarest triples of letters are looked up."""
_BEST = 8
"""How many records at most a record gets by its letters."""
_ENOUGH = 0.9


class Candidates:
    """The records that a given one may be the same as, by their places in the list."""

    def __init__(self, records: Sequence[Comparable], weights: WordWeights) -> None:
        self._weights = weights
        self._records = len(records)
        self._blocks: dict[str, list[int]] = defaultdict(list)
        self._triples: dict[str, list[int]] = defaultdict(list)
        for place, record in enumerate(records):
            for key in self._keys(record):
                self._blocks[key].append(place)
            for triple in _triples_of(record):
                self._triples[triple].append(place)
        self._rare = max(LARGEST_BLOCK, self._records // 250)

    def of(self, record: Comparable) -> set[int]:
        """Places of the records worth comparing with this one; its own where it is in the list."""
        found: set[int] = set()
        for key in self._keys(record):
            block = self._blocks.get(key, ())
            if len(block) <= LARGEST_BLOCK:
                found.update(block)
        found.update(self._by_letters(record))
        return found

    def _keys(self, record: Comparable) -> set[str]:
        keys = {f"#{number}" for number in (record.vat, record.registration) if len(number) > 6}
        keys |= {f"#{number[-8:]}" for number in (record.vat, record.registration) if len(number) > 8}
        if record.euid:
            keys.add(f"e{record.euid}")
        if record.domain:
            keys.add(f"d{record.domain}")
        if len(record.site) > 3:
            keys.add(f"n{record.site}")
        if record.house and record.street:
            keys.add(f"s{record.house} {record.street.split()[0]}")
        for name in record.names:
            keys.update(self._name_keys(name, record))
        return keys

    def _name_keys(self, name: Name, record: Comparable) -> Iterator[str]:
        counts = self._weights.counts
        if len(name.joined) > 2:
            yield f"n{name.joined}"
            yield f"c{name.joined} {record.city}"
            if record.house:
                yield f"h{name.joined} {record.house}"
        for word in name.words:
            if len(word) > 2 and counts[word] <= _RARE_WORD:
                yield f"n{word}"
        if len(name.words) > 1:
            yield f"n{name.words[0]}{name.words[1]}"
        if name.initials:
            yield f"a{name.initials}{record.country}"
        if len(name.words) == 1 and len(name.joined) <= 6:
            yield f"a{name.joined}{record.country}"

    def _by_letters(self, record: Comparable) -> Iterable[int]:
        """The records with the most rare triples of letters in common, rare ones counting more."""
        triples = self._triples
        known = [(len(triples[triple]), triple) for triple in _triples_of(record) if triple in triples]
        rare = sorted(count for count in known if count[0] <= self._rare)[:_RARE_PARTS]
        whole = math.log(self._records + 1)
        shared: Counter[int] = Counter()
        for count, triple in rare:
            weight = whole - math.log(count)
            for place in triples[triple]:
                shared[place] += weight  # type: ignore[assignment]
        enough = whole * _ENOUGH
        best = [(-weight, place) for place, weight in shared.items() if weight > enough]
        best.sort()
        return [place for _, place in best[: _BEST + 1]]


def _triples_of(record: Comparable) -> set[str]:
    """All three letters in a row of the record's names."""
    found: set[str] = set()
    for name in record.names:
        text = f"^{name.joined}$"
        found.update(text[place : place + 3] for place in range(len(text) - 2))
    return found
