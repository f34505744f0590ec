"""Which charts each part of the analysis shows: the table behind each, its picture, and the column it stands in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from genera_desktop.analysis.companies import FURTHEST_FIRST
from genera_desktop.analysis.markets import HORIZON
from genera_desktop.analysis.structure import MATURITY
from genera_desktop.analysis.tables import Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import shapes
from genera_desktop.ui.charts.data import OUTLINE, Bars, Shape
from genera_desktop.ui.words import translate

CONTEXT = "Analysis"
MOST_BARS = 24

WIDE, ASIDE, BELOW = "wide", "aside", "below"

Picture = Callable[[Table, Wording], Shape]


def tr(source: str) -> str:
    return translate(CONTEXT, source)


@dataclass(frozen=True, slots=True)
class CardPlan:
    """One card. Without a `picture` its table is shown. `place`: the wide column, the narrow one at the right, or
    below both over the whole width. `without` are columns that are not shown. What `compares` clusters is left out
    where only one is looked at."""

    table: str
    picture: Picture | None = None
    hint: str = ""
    place: str = WIDE
    without: tuple[str, ...] = ()
    compares: bool = False


@dataclass(frozen=True, slots=True)
class PartPlan:
    """One part of the analysis: the questions that it answers, and its cards from top to bottom."""

    name: str
    title: str
    questions: tuple[int, ...]
    cards: tuple[CardPlan, ...]


STRUCTURE, COMPANIES, MARKETS, PREPARATION, QUALITY = "structure", "companies", "markets", "preparation", "quality"


def coverage_of(values: tuple[str, ...]) -> Picture:
    """The picture of the coverage by companies, by strengths or by both."""
    return lambda table, wording: shapes.heat(
        table,
        wording,
        rows="segment",
        columns="cluster",
        values=values,
        gap=True,
        totals=True,
        unnamed="strengths" in values,
    )


def parts() -> tuple[PartPlan, ...]:
    """All parts in their order. Texts are translated when it is called."""
    return (_structure(), _companies(), _markets(), _preparation(), _quality())


def picture_of(table: str) -> Picture | None:
    """The picture that fits a table; None for one that is shown as a table."""
    if table == "targets":
        return _targets
    return next((card.picture for part in parts() for card in part.cards if card.table == table), None)


def _targets(table: Table, wording: Wording) -> Shape:
    """Companies by market, the nearest entry the darkest; markets that nobody aims at are left out."""
    order = wording.codes(HORIZON)
    shape = shapes.stacked(table, wording, name="market", split="horizon", value="companies", order=order)
    return Bars(tuple(bar for bar in shape.bars if bar.length), shape.legend)


def _centre(table: Table, wording: Wording) -> Shape:
    """Companies by main segment, the most mature the darkest."""
    order = tuple(reversed(wording.codes(MATURITY)))
    return shapes.stacked(table, wording, name="segment", split="maturity", value="companies", order=order)


def _selection(table: Table, wording: Wording) -> Shape:
    """Companies by cluster and status, the furthest the darkest."""
    return shapes.stacked(table, wording, name="cluster", split="status", value="companies", order=FURTHEST_FIRST)


def _structure() -> PartPlan:
    cards = (
        CardPlan("coverage", coverage_of(("companies",)), tr("Each figure opens its records")),
        CardPlan("centre", _centre, tr("By maturity in the main segment")),
        CardPlan("activities", place=BELOW),
        CardPlan("unique-strengths", place=BELOW),
        CardPlan("open-strengths", place=BELOW),
        CardPlan(
            "complements",
            lambda table, words: shapes.heat(
                table, words, rows="having", columns="lacking", values="activity_count", diagonal=True
            ),
            tr("Activities the row has and the column lacks"),
            place=ASIDE,
            compares=True,
        ),
        CardPlan(
            "losses",
            _bars("cluster", "activity_count"),
            tr("Activities lost without this cluster"),
            place=ASIDE,
            compares=True,
        ),
        CardPlan("kinds-of-one", place=ASIDE, compares=True),
        CardPlan(
            "offers",
            lambda table, words: shapes.heat(
                table, words, rows="offer", columns="cluster", values="profiles", tick=True
            ),
        ),
        CardPlan("eubic", place=ASIDE, without=("profile",)),
    )
    return PartPlan(STRUCTURE, tr("Value chain"), (1, 2, 3, 4, 5, 6, 7), cards)


def _companies() -> PartPlan:
    cards = (
        CardPlan("selection-counts", _selection, tr("The darker, the further")),
        CardPlan("selection", place=BELOW),
        CardPlan("levels", _heat("segment", "trl", "products"), tr("Products at each level, 1 to 9")),
        CardPlan("technology"),
        CardPlan("certificates", _heat("mark", "cluster", ("held", "planned")), tr("Held and planned together")),
        CardPlan("connections", place=BELOW),
        CardPlan("sme-status", _bars("group", "companies"), place=ASIDE),
        CardPlan("size-classes", _bars("group", "companies"), place=ASIDE),
        CardPlan("staff-bands", _bars("group", "companies"), place=ASIDE),
        CardPlan("age-bands", _bars("group", "companies"), place=ASIDE),
        CardPlan("approvals", _paired("approval", {"held": 3, "planned": OUTLINE}), place=ASIDE),
        CardPlan("standards", _bars("standard", "companies", MOST_BARS), place=ASIDE),
    )
    return PartPlan(COMPANIES, tr("Companies"), (8, 9, 10, 11, 12), cards)


def _markets() -> PartPlan:
    cards = (
        CardPlan(
            "signal-matrix",
            lambda table, words: shapes.heat(
                table, words, rows="segment", columns="market", values="importance", in_order=True
            ),
            tr("Importance from 1 to 5"),
        ),
        CardPlan(
            "attractiveness",
            lambda table, words: shapes.bubbles(
                table,
                words,
                name=("market", "segment"),
                across="attractiveness",
                up="companies",
                sizes=("opportunities", "threats"),
            ),
            tr("The larger, the more is happening: opportunities and threats together"),
        ),
        CardPlan("timeline", place=BELOW),
        CardPlan("touched", _bars("signal", "companies", MOST_BARS)),
        CardPlan("priorities", _heat("market", "cluster", "companies"), place=ASIDE),
        CardPlan("signals-to-review", place=ASIDE),
        CardPlan("presence", _bars("country", "companies", MOST_BARS), place=ASIDE),
        CardPlan("experience", _heat("experience", "cluster", "companies"), place=ASIDE),
    )
    return PartPlan(MARKETS, tr("Markets"), (13, 14, 15, 16, 17, 18, 19), cards)


def _preparation() -> PartPlan:
    cards = (
        CardPlan("late-actions", place=BELOW),
        CardPlan("services", place=BELOW),
        CardPlan("needs-by-cluster", _heat("need", "cluster", "companies")),
        CardPlan("readiness", _bars("company", "score", MOST_BARS), tr("Score from 0 to 100, the best first")),
        CardPlan("joint-offers", place=BELOW),
        CardPlan("achievements", place=BELOW),
        CardPlan("readiness-bands", _bars("band", "companies"), place=ASIDE),
        CardPlan("company-profile", _bars("dimension", "median"), tr("Median level from 0 to 5"), place=ASIDE),
        CardPlan("market-profile", _bars("dimension", "median"), tr("Median level from 0 to 5"), place=ASIDE),
        CardPlan("needs", _bars("need", "companies"), place=ASIDE),
        CardPlan("barriers", _bars("barrier", "companies"), place=ASIDE),
        CardPlan("prepared", _bars("preparation", "score", MOST_BARS), place=ASIDE),
    )
    return PartPlan(PREPARATION, tr("Preparation"), (20, 21, 22, 23, 24, 25, 26), cards)


def _quality() -> PartPlan:
    cards = (
        CardPlan("missing", place=BELOW),
        CardPlan("incomplete", place=BELOW),
        CardPlan("doubled", place=BELOW),
        CardPlan("ages", place=BELOW),
        CardPlan(
            "reliability",
            lambda table, words: shapes.paired(
                table, words, name="cluster", values={"old": 4, "desk": 2, "unconfirmed": 0}
            ),
        ),
        CardPlan("consent", place=ASIDE),
    )
    return PartPlan(QUALITY, tr("Quality of the inventory"), (27, 28, 29, 30), cards)


def _bars(name: str, value: str, most: int = 0) -> Picture:
    return lambda table, words: shapes.bars(table, words, name=name, value=value, most=most)


def _heat(rows: str, columns: str, values: str | tuple[str, ...]) -> Picture:
    return lambda table, words: shapes.heat(table, words, rows=rows, columns=columns, values=values)


def _paired(name: str, values: dict[str, int]) -> Picture:
    return lambda table, words: shapes.paired(table, words, name=name, values=values)
