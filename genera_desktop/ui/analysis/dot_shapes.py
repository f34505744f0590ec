"""Tables of the analysis as dot plots: signals in time, products by readiness, one company against the median."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genera_desktop.analysis.tables import Figure, Link, Row, Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.charts.data import Dot, DotRow, Dots, LegendEntry, Sign
from genera_desktop.ui.words import day, month, number, translate

CONTEXT = "Analysis"
SIGNS = {"opportunity": Sign.UP, "threat": Sign.DOWN, "mixed": Sign.BOTH}
"""The shape of a signal by its direction; any other direction is round."""
MOST_IMPORTANT, LEVELS, READINESS = 5, 9, 5
MONTHS = (1, 2, 3, 6, 12, 24, 60)
MOST_TICKS = 8


def timeline(table: Table, wording: Wording) -> Dots | None:
    """The signals of each market along the time, the more important the larger and darker, their direction as a shape.

    Signals without a date are in the table only; None where no signal has one.
    """
    columns = {column.name: column for column in table.columns}
    by_market: dict[str, list[Dot]] = {}
    days: list[date] = []
    directions: dict[str, None] = {}
    for row in table.rows:
        when = row["date"]
        if isinstance(when, date):
            days.append(when)
            directions[str(row["direction"])] = None
            market = wording.cell(columns["market"], row["market"])
            direction = wording.cell(columns["direction"], row["direction"])
            by_market.setdefault(market, []).append(_signal(row, when, direction))
    if not days:
        return None
    rows = tuple(DotRow(name, tuple(dots), _row_told(name, len(dots))) for name, dots in by_market.items())
    legend = tuple(
        LegendEntry(3, wording.cell(columns["direction"], code), SIGNS.get(code, Sign.ROUND))
        for code in wording.codes("signal.direction")
        if code in directions
    )
    ticks = _months(min(days), max(days))
    return Dots(rows, ticks, ticks[0][0], max(ticks[-1][0], float(max(days).toordinal())), legend)


def spread(table: Table, wording: Wording) -> Dots:
    """The products of each segment by technology readiness level, the more the larger, with the median."""
    columns = {column.name: column for column in table.columns}
    most = max((_value(row["products"]) for row in table.rows), default=1) or 1
    by_segment: dict[str, list[tuple[float, Dot]]] = {}
    for row in table.rows:
        name, level = wording.cell(columns["segment"], row["segment"]), _value(row["trl"])
        figure = row["products"]
        assert isinstance(figure, Figure)
        told = translate(CONTEXT, "{segment}, TRL {level}: {n}")
        sentence = told.format(segment=name, level=number(int(level)), n=number(int(figure.value)))
        share = figure.value / most
        dot = Dot(level, sentence, figure.records, share, number(int(figure.value)), shade=_shade(share))
        by_segment.setdefault(name, []).append((figure.value, dot))
    rows = []
    for name, counted in by_segment.items():
        middle = _median([(dot.across, count) for count, dot in counted])
        told = translate(CONTEXT, "{name}: median {median}").format(name=name, median=number(middle))
        rows.append(DotRow(name, tuple(dot for _, dot in counted), told, middle))
    ticks = tuple((float(level), number(level)) for level in range(1, LEVELS + 1))
    return Dots(tuple(rows), ticks, 1.0, float(LEVELS), (_median_entry(),))


def profile(table: Table, wording: Wording) -> Dots:
    """One record's levels in each dimension, 0 to 5, with the median of all as a mark."""
    columns = {column.name: column for column in table.columns}
    rows = []
    subject = ""
    for row in table.rows:
        name, median = wording.cell(columns["dimension"], row["dimension"]), row["median"]
        middle = None if median is None else _value(median)
        link = row.get("record")
        dots: tuple[Dot, ...] = ()
        told = _median_told(name, middle)
        if isinstance(link, Link) and row["level"] is not None:
            subject = link.title
            level = _value(row["level"])
            words = translate(CONTEXT, "{name}: {title} {level}, median {median}")
            shown = "–" if middle is None else number(_plain(middle))
            told = words.format(name=name, title=link.title, level=number(_plain(level)), median=shown)
            dots = (Dot(level, told, (link.uuid,), 0.6, shade=3),)
        rows.append(DotRow(name, dots, told, middle))
    ticks = tuple((float(level), number(level)) for level in range(READINESS + 1))
    own = (LegendEntry(3, subject, Sign.ROUND),) if subject else ()
    return Dots(tuple(rows), ticks, 0.0, float(READINESS), (*own, _median_entry()))


def _signal(row: Row, when: date, direction: str) -> Dot:
    link, importance = row["signal"], _value(row["importance"])
    assert isinstance(link, Link)
    words = translate(CONTEXT, "{title}, {day}: {direction}, importance {n}")
    told = words.format(title=link.title, day=day(when.isoformat()), direction=direction, n=number(_plain(importance)))
    step = max(1, min(MOST_IMPORTANT, round(importance)))
    text = number(step) if importance else ""
    sign = SIGNS.get(str(row["direction"]), Sign.ROUND)
    return Dot(float(when.toordinal()), told, (link.uuid,), (step / MOST_IMPORTANT) ** 2, text, sign, step - 1)


def _row_told(name: str, count: int) -> str:
    words = translate(CONTEXT, "{name}: 1 signal") if count == 1 else translate(CONTEXT, "{name}: {n} signals")
    return words.format(name=name, n=number(count))


def _median_told(name: str, middle: float | None) -> str:
    if middle is None:
        return name
    return translate(CONTEXT, "{name}: median {median}").format(name=name, median=number(_plain(middle)))


def _median_entry() -> LegendEntry:
    return LegendEntry(3, translate(CONTEXT, "Median"), Sign.MIDDLE)


def _months(first: date, last: date) -> tuple[tuple[float, str], ...]:
    """First days of months from before the first day to after the last, a few of them."""
    span = (last.year - first.year) * 12 + last.month - first.month + 2
    step = next((one for one in MONTHS if span / one <= MOST_TICKS), 12 * (1 + span // (12 * MOST_TICKS)))
    start = first.year * 12 + first.month - 1
    start -= start % step if step <= 12 else start % 12
    ticks = []
    place = start
    while True:
        when = date(place // 12, place % 12 + 1, 1)
        ticks.append((float(when.toordinal()), month(when)))
        if when > last:
            return tuple(ticks)
        place += step


def _median(counted: Sequence[tuple[float, float]]) -> float:
    """The median of values that come so many times each."""
    in_order = sorted(counted)
    values = [value for value, count in in_order for _ in range(int(count))]
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def _shade(share: float) -> int:
    return min(4, int(share * 5))


def _value(cell: object) -> float:
    if isinstance(cell, Figure):
        return cell.value
    return float(cell) if isinstance(cell, int | float) else 0.0


def _plain(value: float) -> int | float:
    return int(value) if float(value).is_integer() else round(value, 1)
