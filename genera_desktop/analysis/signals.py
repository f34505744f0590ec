"""Questions 17 to 19: what happens in each market, whom it touches, and where opportunity meets strength."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from genera_desktop.analysis.chain import SEGMENTS, by_role, segments
from genera_desktop.analysis.entries import Entry, MergedInventory
from genera_desktop.analysis.markets import TARGETS, markets, ready
from genera_desktop.analysis.tables import (
    Cell,
    Table,
    choice,
    clusters,
    count,
    day,
    link,
    number,
    record,
    table,
    word,
)

READY_TRL = 8
"""From this level on a product is complete and qualified, so that it can go to a market (EU scale)."""

GAIN = {"opportunity": 1, "threat": -1}
"""What a direction adds to a market's attractiveness for each point of importance; mixed and neutral add nothing."""


def timeline(inventory: MergedInventory) -> Table:
    """Question 17. The signals of each market, newest first. Importance 1 to 5."""
    rows = (
        (
            market,
            link(signal),
            signal.day("signal.date"),
            signal.code("signal.kind"),
            signal.code("signal.direction"),
            signal.number("signal.importance"),
            signal.code("signal.confidence"),
            signal.code("signal.horizon"),
            signal.codes("signal.segments"),
            signal.cluster,
        )
        for market in markets(inventory)
        for signal in _newest_first(by_role(inventory.signals, "signal.market").get(market, []))
    )
    columns = [
        choice("market", TARGETS),
        record("signal"),
        day("date"),
        choice("kind", "signal.kind"),
        choice("direction", "signal.direction"),
        number("importance"),
        choice("confidence", "signal.confidence"),
        choice("horizon", "signal.horizon"),
        choice("segments", SEGMENTS),
        clusters(),
    ]
    return table("timeline", columns, rows)


def signal_matrix(inventory: MergedInventory) -> Table:
    """Question 17. For each market and segment with a signal, the highest importance (1-5) and the signals."""
    in_market = by_role(inventory.signals, "signal.market")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            placed = by_role(in_market.get(market, []), "signal.segments")
            for segment in segments(inventory):
                if segment in placed:
                    highest = max(one.number("signal.importance") or 0 for one in placed[segment])
                    yield market, segment, highest, count(placed[segment])

    columns = [choice("market", TARGETS), choice("segment", SEGMENTS), number("importance"), number("signals")]
    return table("signal-matrix", columns, rows())


def signals_to_review(inventory: MergedInventory, as_of: date) -> Table:
    """Question 17. Signals with a date of review, the earliest first; `due` from that day on."""
    dated = [(due, signal) for signal in inventory.signals if (due := signal.day("signal.review_date"))]
    dated.sort(key=lambda one: (one[0], one[1].title))
    rows = (
        (link(signal), signal.code("signal.market"), signal.cluster, due, "due" if due <= as_of else "coming")
        for due, signal in dated
    )
    columns = [record("signal"), choice("market", TARGETS), clusters(), day("review"), word("state")]
    return table("signals-to-review", columns, rows)


def touched_companies(inventory: MergedInventory) -> Table:
    """Question 18. For each signal the companies that aim at its market and work in one of its segments."""
    aiming = {market: by_role(companies, SEGMENTS) for market, companies in _aiming(inventory).items()}

    def rows() -> Iterator[tuple[Cell, ...]]:
        for signal in inventory.signals:
            market = signal.code("signal.market")
            placed = aiming.get(market, {})
            touched = [one for segment in signal.codes("signal.segments") for one in placed.get(segment, [])]
            importance = signal.number("signal.importance")
            yield link(signal), market, signal.code("signal.direction"), importance, count(touched)

    columns = [
        record("signal"),
        choice("market", TARGETS),
        choice("direction", "signal.direction"),
        number("importance"),
        number("companies"),
    ]
    return table("touched", columns, rows())


def attractiveness(inventory: MergedInventory) -> Table:
    """Question 19. For each market and segment: opportunities and threats as sums of importance, their difference, and
    the companies of the segment that aim there with a product of TRL 8 or more."""
    in_market = by_role(inventory.signals, "signal.market")
    aiming = _aiming(inventory)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            signals = by_role(in_market.get(market, []), "signal.segments")
            able = by_role([one for one in aiming.get(market, []) if ready(one, READY_TRL)], SEGMENTS)
            for segment in segments(inventory):
                if segment in signals or segment in able:
                    gains, threats = _weighed(signals.get(segment, []))
                    yield market, segment, gains, threats, gains - threats, count(able.get(segment, []))

    columns = [
        choice("market", TARGETS),
        choice("segment", SEGMENTS),
        number("opportunities"),
        number("threats"),
        number("attractiveness"),
        number("companies"),
    ]
    return table("attractiveness", columns, rows())


def _aiming(inventory: MergedInventory) -> dict[str, list[Entry]]:
    return by_role(inventory.companies, TARGETS)


def _weighed(signals: list[Entry]) -> tuple[float, float]:
    """The importance of the opportunities and of the threats, each added up."""
    weights = [(GAIN.get(s.code("signal.direction"), 0), s.number("signal.importance") or 0) for s in signals]
    gains = sum(weight for gain, weight in weights if gain > 0)
    return gains, sum(weight for gain, weight in weights if gain < 0)


def _newest_first(signals: list[Entry]) -> list[Entry]:
    return sorted(signals, key=lambda one: (one.day("signal.date") or date.min, one.title), reverse=True)
