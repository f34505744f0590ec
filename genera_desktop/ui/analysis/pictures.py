"""The pictures of single tables: what their bars and bubbles are, and in which order they are shaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genera_desktop.analysis.companies import FURTHEST_FIRST, SME_CHECK
from genera_desktop.analysis.markets import HORIZON
from genera_desktop.analysis.readiness import BANDS
from genera_desktop.analysis.structure import MATURITY
from genera_desktop.analysis.tables import Figure, Table
from genera_desktop.services.word_analysis import Wording
from genera_desktop.ui.analysis import shapes
from genera_desktop.ui.charts.data import OUTLINE, Bars, Shape
from genera_desktop.ui.words import number, translate

CONTEXT = "Analysis"
Picture = Callable[[Table, Wording], Shape]
BAND_SHADES = dict(zip((name for _, name in BANDS), (0, 1, 3, 4), strict=True))
"""The shade of each band of readiness: the readier the darker."""


def targets(table: Table, wording: Wording) -> Shape:
    """Companies by market, the nearest entry the darkest; markets that nobody aims at are left out."""
    order = wording.codes(HORIZON)
    shape = shapes.stacked(table, wording, name="market", split="horizon", value="companies", order=order)
    return Bars(tuple(bar for bar in shape.bars if bar.length), shape.legend)


def centre(table: Table, wording: Wording) -> Shape:
    """Companies by main segment, the most mature the darkest."""
    order = tuple(reversed(wording.codes(MATURITY)))
    return shapes.stacked(table, wording, name="segment", split="maturity", value="companies", order=order)


def selection(table: Table, wording: Wording) -> Shape:
    """Companies by cluster and status, the furthest the darkest."""
    return shapes.stacked(table, wording, name="cluster", split="status", value="companies", order=FURTHEST_FIRST)


def identified(table: Table, wording: Wording) -> str:
    """How many companies each cluster had identified before duplicates were merged."""
    column = next(one for one in table.columns if one.name == "cluster")
    known = {row["cluster"]: row["identified"] for row in table.rows}
    words = translate(CONTEXT, "{cluster} {n}")
    told = [
        words.format(cluster=wording.cell(column, cluster), n=number(int(figure.value)))
        for cluster, figure in known.items()
        if isinstance(figure, Figure)
    ]
    return translate(CONTEXT, "Identified, before duplicates were merged: {clusters}").format(clusters=", ".join(told))


def shares(table: Table, wording: Wording) -> Shape:
    """One bar of all companies, parted by what they are; those still to be checked are an outline."""
    shades = {SME_CHECK: OUTLINE, "": OUTLINE}
    return shapes.whole(table, wording, split="group", value="companies", share="share", shades=shades)


def readiness(table: Table, wording: Wording) -> Shape:
    """Companies by score, shaded by band."""
    return shapes.banded(table, wording, name="company", value="score", band="band", shades=BAND_SHADES)


def attractiveness(table: Table, wording: Wording) -> Shape:
    """A bubble for each market and segment where something happens: how attractive, how many ready companies."""
    return shapes.bubbles(
        table,
        wording,
        name=("market", "segment"),
        across="attractiveness",
        up="companies",
        sizes=("opportunities", "threats"),
    )


def bars_of(name: str, value: str, behind: str = "", *, most: int = 0) -> Picture:
    """A bar for each row; it opens the records of the column `behind`, where its own figure has none."""
    return lambda table, words: shapes.bars(table, words, name=name, value=value, behind=behind, most=most)


def paired_of(name: str, values: Mapping[str, int]) -> Picture:
    """A bar for each row, of one part for each of several columns with their shades."""
    return lambda table, words: shapes.paired(table, words, name=name, values=values)
