"""How much a word tells: a rare one nearly everything, a trade word or the name of a city little."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from genera_desktop.matching.comparable import Comparable
from genera_desktop.matching.names import is_trade_word
from genera_desktop.matching.places import city_phrases

_BACKGROUND = 2000
"""Companies that every list is imagined to have besides its own, so that words of a short list have a weight too."""
_COMMON = 200
"""How many of these carry a given trade word, or the name of a given city."""


class _Found(dict[str, float]):
    """Weights that are worked out when a word is first met."""

    def __init__(self, work_out: Callable[[str], float]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> float:
        weight = self[word] = self._work_out(word)
        return weight


class WordWeights:
    """Weights of the words of names between 0 (on every company) and nearly 1 (on one)."""

    def __init__(self, records: Iterable[Comparable]) -> None:
        self._counts: Counter[str] = Counter()
        self._cities: Counter[str] = Counter(city_phrases())
        self._records = 0
        self._weights = _Found(self._worked_out)
        self.of: Callable[[str], float] = self._weights.__getitem__
        """The weight of a word; asked some ten times a pair, so that nothing stands between."""
        self.add(records)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many companies carry each word."""
        return self._counts

    def add(self, records: Iterable[Comparable]) -> None:
        """Counts the words of more companies."""
        for record in records:
            self._records += 1
            self._cities[record.city] += 1
            self._counts.update({word for name in record.names for word in name.words})
        self._weights.clear()

    def remove(self, record: Comparable) -> None:
        """Counts the words of a company no more."""
        self._records -= 1
        self._cities[record.city] -= 1
        self._counts.subtract({word for name in record.names for word in name.words})
        self._weights.clear()

    def _worked_out(self, word: str) -> float:
        whole = self._records + _BACKGROUND
        common = is_trade_word(word) or self._cities[word] > 0
        seen = max(1, self._counts[word]) + (_COMMON if common else 0)
        return max(0.02, math.log(whole / seen) / math.log(whole))
