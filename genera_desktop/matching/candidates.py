"""Which records are worth comparing: those that share a number, a web name, a rare word or rare letters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from rapidfuzz.distance import Indel

from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.names import Name
from genera_desktop.matching.profile import STRENGTH
from genera_desktop.matching.word_weights import WordWeights

LARGEST_BLOCK = 60
"""A key that more records share than this tells nothing."""
_RARE_WORD = 40
_RARE_PARTS = 9
"""How many of a name's rarest triples of letters are looked up."""
_LONG_LIST = 5000
_RARE_PARTS_OF_LONG = 6
"""In a long list fewer tell as much, and each costs more."""
_BEST = 5
"""How many records at most a record gets by its letters."""
_ALIKE = 0.6
"""Names less alike than this share some letters by chance."""
_alike: Callable[..., float] = Indel.normalized_similarity
_FEWEST_SHARED = 2
_SHARED = 0.4
"""How many of them two names must share, and which part of them."""


class Candidates:
    """The records that a given one may be the same as, by their places in the list."""

    def __init__(self, records: Sequence[Comparable], weights: WordWeights) -> None:
        self._weights = weights
        self._records = records
        self._parts = _RARE_PARTS if len(records) < _LONG_LIST else _RARE_PARTS_OF_LONG
        self._blocks: dict[int, int | list[int]] = {}
        """By the hash of the key, which takes half the place; two keys of one hash only make a pair more to compare."""
        self._triples: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for place in range(len(records)):
            self.add(place)

    def add(self, place: int) -> None:
        """Takes the record at this place of the list in."""
        record = self._records[place]
        for key in self._keys(record):
            self._put(hash(key), place)
        of_shelf = self._triples[_shelf(record)]
        for triple in _triples_of(record):
            of_shelf[triple].append(place)

    def remove(self, place: int) -> None:
        """Forgets the record at this place of the list."""
        record = self._records[place]
        for key in self._keys(record, all_words=True):
            self._take(hash(key), place)
        of_shelf = self._triples[_shelf(record)]
        for triple in _triples_of(record):
            of_shelf[triple].remove(place)

    def of(self, record: Comparable, *, inside: bool = False) -> set[int]:
        """Places of the records worth comparing with this one. `inside`: its own place is among them."""
        found: set[int] = set()
        for key in self._keys(record):
            block = self._blocks.get(hash(key))
            if isinstance(block, int):
                found.add(block)
            elif block is not None and len(block) <= LARGEST_BLOCK:
                found.update(block)
        found = {place for place in found if _may_be_one(record, self._records[place])}
        found.update(self._by_letters(record, inside))
        return found

    def _put(self, key: int, place: int) -> None:
        """Most keys belong to one record only, and a list for each would cost more than all else."""
        block = self._blocks.setdefault(key, place)
        if isinstance(block, list):
            block.append(place)
        elif block != place:
            self._blocks[key] = [block, place]

    def _take(self, key: int, place: int) -> None:
        block = self._blocks.get(key)
        if block == place:
            del self._blocks[key]
        elif isinstance(block, list) and place in block:
            block.remove(place)

    def _keys(self, record: Comparable, *, all_words: bool = False) -> set[str]:
        """What a record is looked up by. `all_words`: by common words too, which were rare when it came in perhaps."""
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
            keys.update(self._name_keys(name, record, all_words))
        if record.what == STRENGTH:
            keys = {f"{STRENGTH} {key}" for key in keys}
            if record.owner:
                keys.add(f"o{record.owner}")
        return keys

    def _name_keys(self, name: Name, record: Comparable, all_words: bool) -> Iterator[str]:
        counts = self._weights.counts
        if len(name.joined) > 2:
            yield f"n{name.joined}"
            yield f"c{name.joined} {record.city}"
            if record.house:
                yield f"h{name.joined} {record.house}"
        for word in name.words:
            if len(word) > 2 and (all_words or counts[word] <= _RARE_WORD):
                yield f"n{word}"
        if len(name.words) > 1:
            yield f"n{name.words[0]}{name.words[1]}"
        if name.initials:
            yield f"a{name.initials}{record.country}"
        if len(name.words) == 1 and len(name.joined) <= 6:
            yield f"a{name.joined}{record.country}"

    def _by_letters(self, record: Comparable, inside: bool) -> set[int]:
        """The records of the same country with the most rare triples of letters in common."""
        triples = _triples_of(record)
        own = _shelf(record)
        shelves = ["", own] if own else [shelf for shelf in self._triples if shelf != STRENGTH]
        if record.what == STRENGTH:
            shelves = [own]
        found: set[int] = set()
        for shelf in dict.fromkeys(shelves):
            if shelf in self._triples:
                found.update(self._alike(triples, self._triples[shelf], 2 if inside and shelf == own else 1))
        return {place for place in found if _are_spelled_alike(record, self._records[place])}

    def _alike(self, triples: set[str], known: Mapping[str, list[int]], fewest: int) -> Iterable[int]:
        met = []
        for triple in triples:
            block = known.get(triple)
            if block is not None and fewest <= len(block) <= LARGEST_BLOCK:
                met.append((len(block), triple, block))
        met.sort()
        rare = [block for _, _, block in met[: self._parts]]
        enough = max(_FEWEST_SHARED, _SHARED * len(rare))
        shared = Counter(chain.from_iterable(rare))
        best = [place for place, count in shared.items() if count >= enough]
        if len(best) > _BEST:
            ids = {place: self._records[place].id for place in best}
            best.sort(key=ids.__getitem__)
            best.sort(key=shared.__getitem__, reverse=True)
        return best[: _BEST + 1]


def _are_spelled_alike(left: Comparable, right: Comparable) -> bool:
    for one in left.names:
        for other in right.names:
            if _alike(one.joined, other.joined, score_cutoff=_ALIKE) > 0:
                return True
    return False


def _may_be_one(left: Comparable, right: Comparable) -> bool:
    """Whether more than a like name speaks for two records of different countries; within one country anything may."""
    if not left.country or not right.country or left.country == right.country:
        return True
    if left.site and left.site == right.site:
        return True
    if {left.vat, left.registration, left.euid} & {right.vat, right.registration, right.euid} - {""}:
        return True
    return any(one.joined == other.joined for one in left.names for other in right.names)


def _shelf(record: Comparable) -> str:
    """Where a record's letters are kept: with those of its country, strengths by themselves."""
    return STRENGTH if record.what == STRENGTH else record.country


def _triples_of(record: Comparable) -> set[str]:
    """All three letters in a row of the record's names."""
    found: set[str] = set()
    for name in record.names:
        text = f"^{name.joined}$"
        found |= {text[place : place + 3] for place in range(len(text) - 2)}
    return found
