"""Which charts each part of the analysis shows: the table behind each, its picture, and the column it stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from genera_desktop.analysis.tables import Row, Table
from genera_desktop.frozen import frozen
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import dot_shapes, pictures
from genera_desktop.ui.analysis.heat_shape import HeatOf
from genera_desktop.ui.charts.data import OUTLINE, Shape
from genera_desktop.ui.words import translate

CONTEXT = "Analysis"
MOST_BARS = 24

WIDE, ASIDE, BELOW = "wide", "aside", "below"

Picture = Callable[[Table, Wording], Shape]
Slice = tuple[str, Callable[[Row], bool]]
"""The name of a choice above a table, and the rows that it shows."""


def tr(source: str) -> str:
    return translate(CONTEXT, source)


@frozen
class CardPlan:
    """One card. Without a `picture` its table is shown. `place`: the wide column, the narrow one at the right, or
    below both over the whole width. `without` are columns that are not shown; in a `grouped` table rows stand under
    their first column. `slices` are choices of rows, by code. `remark` says more than the hint, of the table itself.
    What `compares` clusters is left out where only one is looked at. Rows of a `compared` card open the comparison of
    what was said, not the record."""

    table: str
    picture: Picture | None = None
    hint: str = ""
    place: str = WIDE
    without: tuple[str, ...] = ()
    grouped: bool = False
    slices: Mapping[str, Slice] = field(default_factory=dict)
    remark: Callable[[Table, Wording], str] | None = None
    compares: bool = False
    compared: bool = False


@frozen
class PartPlan:
    """One part of the analysis: the questions that it answers, and its cards from top to bottom."""

    name: str
    title: str
    questions: tuple[int, ...]
    cards: tuple[CardPlan, ...]


STRUCTURE, COMPANIES, MARKETS, PREPARATION, QUALITY = "structure", "companies", "markets", "preparation", "quality"


def coverage_of(values: tuple[str, ...]) -> Picture:
    """The picture of the coverage by companies, by strengths or by both."""
    return HeatOf("segment", "cluster", values, gap=True, totals=True, unnamed="strengths" in values)


def parts() -> tuple[PartPlan, ...]:
    """All parts in their order. Texts are translated when it is called."""
    return (_structure(), _companies(), _markets(), _preparation(), _quality())


def picture_of(table: str) -> Picture | None:
    """The picture that fits a table; None for one that is shown as a table."""
    others: Mapping[str, Picture] = {
        "targets": pictures.targets,
        "one-company": dot_shapes.profile,
        "one-preparation": dot_shapes.profile,
    }
    found = (card.picture for part in parts() for card in part.cards if card.table == table)
    return others.get(table) or next(found, None)


def _structure() -> PartPlan:
    lacking = HeatOf("having", "lacking", ("activity_count",), diagonal=True, behind="companies", listed="activities")
    offers = HeatOf("offer", "cluster", ("profiles",), tick=True, group="category")
    offered: dict[str, Slice] = {
        "all": (tr("All"), lambda _row: True),
        "nobody": (tr("Nobody"), lambda row: row["cluster_count"] == 0),
        "one": (tr("One cluster"), lambda row: row["cluster_count"] == 1),
        "several": (tr("Several"), lambda row: row["cluster_count"] not in (0, 1)),
    }
    cards = (
        CardPlan("coverage", coverage_of(("companies",)), tr("Each figure opens its records")),
        CardPlan("centre", pictures.centre, tr("By maturity in the main segment")),
        CardPlan("complements", lacking, tr("Activities the row has and the column lacks"), ASIDE, compares=True),
        CardPlan(
            "losses",
            pictures.bars_of("cluster", "activity_count", "companies"),
            tr("Activities lost without this cluster"),
            ASIDE,
            compares=True,
        ),
        CardPlan("kinds-of-one", place=ASIDE, compares=True),
        CardPlan("eubic", place=ASIDE, without=("profile",)),
        CardPlan("offers", offers, tr("Under the four headings of the EU|BIC audit")),
        CardPlan("activities", place=BELOW, grouped=True, slices=offered, without=("clusters_with_companies",)),
        CardPlan("unique-strengths", place=BELOW),
        CardPlan("open-strengths", place=BELOW, grouped=True),
    )
    return PartPlan(STRUCTURE, tr("Value chain"), (1, 2, 3, 4, 5, 6, 7), cards)


def _companies() -> PartPlan:
    certificates = HeatOf("mark", "cluster", ("held", "planned"))
    cards = (
        CardPlan("selection-counts", pictures.selection, remark=pictures.identified),
        CardPlan("levels", dot_shapes.spread, tr("Products at each level, 1 to 9")),
        CardPlan("technology"),
        CardPlan("certificates", certificates, tr("Held and planned together")),
        CardPlan("sme-status", pictures.shares, tr("Shares of all companies"), ASIDE),
        CardPlan("size-classes", pictures.bars_of("group", "companies"), place=ASIDE),
        CardPlan("staff-bands", pictures.bars_of("group", "companies"), place=ASIDE),
        CardPlan("age-bands", pictures.bars_of("group", "companies"), place=ASIDE),
        CardPlan("approvals", pictures.paired_of("approval", {"held": 3, "planned": OUTLINE}), place=ASIDE),
        CardPlan("standards", pictures.bars_of("standard", "companies", most=MOST_BARS), place=ASIDE),
        CardPlan("selection", place=BELOW, grouped=True),
        CardPlan(
            "pairs",
            hint=tr("Neighbours in the value chain that use standards of one family, different clusters first"),
            place=BELOW,
        ),
        CardPlan("connections", place=BELOW, grouped=True),
    )
    return PartPlan(COMPANIES, tr("Companies"), (8, 9, 10, 11, 12), cards)


def _markets() -> PartPlan:
    importance = HeatOf("segment", "market", ("importance",), in_order=True, behind="signals", level=True)
    priorities = HeatOf("market", "cluster", ("companies",), starred="priority")
    cards = (
        CardPlan("timeline", dot_shapes.timeline, tr("By date; the larger, the more important, 1 to 5")),
        CardPlan("signal-matrix", importance, tr("Importance from 1 to 5")),
        CardPlan(
            "attractiveness",
            pictures.attractiveness,
            tr("The larger, the more is happening: opportunities and threats together"),
        ),
        CardPlan("touched", pictures.bars_of("signal", "companies", most=MOST_BARS)),
        CardPlan("priorities", priorities, tr("Companies that aim there; ★ priority of the cluster"), ASIDE),
        CardPlan("signals-to-review", place=ASIDE),
        CardPlan("presence", pictures.bars_of("country", "companies", most=MOST_BARS), place=ASIDE),
        CardPlan("experience", HeatOf("experience", "cluster", ("companies",)), place=ASIDE),
    )
    return PartPlan(MARKETS, tr("Markets"), (13, 14, 15, 16, 17, 18, 19), cards)


def _preparation() -> PartPlan:
    cards = (
        CardPlan("late-actions", place=BELOW),
        CardPlan("services", place=BELOW),
        CardPlan("needs-by-cluster", HeatOf("need", "cluster", ("companies",))),
        CardPlan("readiness", pictures.readiness, tr("Score from 0 to 100, the best first; the table has all")),
        CardPlan("readiness-bands", pictures.bars_of("band", "companies"), place=ASIDE),
        CardPlan("company-profile", pictures.bars_of("dimension", "median"), tr("Median level from 0 to 5"), ASIDE),
        CardPlan("market-profile", pictures.bars_of("dimension", "median"), tr("Median level from 0 to 5"), ASIDE),
        CardPlan("needs", pictures.bars_of("need", "companies")),
        CardPlan("barriers", pictures.bars_of("barrier", "companies")),
        CardPlan("prepared", pictures.bars_of("preparation", "score", most=MOST_BARS), place=ASIDE),
        CardPlan("joint-offers", place=BELOW, grouped=True),
        CardPlan("achievements", place=BELOW, grouped=True),
        CardPlan("company-levels", place=BELOW),
    )
    return PartPlan(PREPARATION, tr("Preparation"), (20, 21, 22, 23, 24, 25, 26), cards)


def _quality() -> PartPlan:
    cards = (
        CardPlan("missing", place=BELOW, grouped=True),
        CardPlan("incomplete", place=BELOW),
        CardPlan("doubled", hint=tr("A row opens the comparison in the review"), place=BELOW, compared=True),
        CardPlan("ages", place=BELOW),
        CardPlan("consent", place=BELOW),
        CardPlan("reliability", pictures.paired_of("cluster", {"old": 4, "desk": 2, "unconfirmed": 0})),
    )
    return PartPlan(QUALITY, tr("Quality of the inventory"), (27, 28, 29, 30), cards)
