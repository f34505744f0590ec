"""The sentences with which each chapter of the report begins: what its figures say."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from genera_desktop import messages
from genera_desktop.analysis.entries import MergedInventory
from genera_desktop.analysis.filters import SME
from genera_desktop.analysis.tables import Cell, Figure, Row, Table
from genera_desktop.services.word_analysis import Wording

Tables = Mapping[str, Table]


def summary_of(chapter: str, merged: MergedInventory, tables: Tables, wording: Wording, language: str = "en") -> str:
    """What the chapter says, in some sentences."""
    return _SUMMARIES[chapter](_Summary(merged, tables, wording, language))


class _Summary:
    def __init__(self, merged: MergedInventory, tables: Tables, wording: Wording, language: str) -> None:
        self.merged = merged
        self.tables = tables
        self.wording = wording
        self.language = language

    def say(self, code: str, **params: str | int) -> str:
        return messages.text(code, self.language, **params)

    def count(self, what: str, number: int | float) -> str:
        """The number with its noun: one, many or none."""
        form = {0: "none", 1: "one"}.get(int(number), "many")
        return self.say(f"report-n-{what}-{form}", n=int(number))

    def some(self, number: int) -> str | int:
        """The number, or the word for none."""
        return number or self.say("report-none")

    def rows(self, table: str, where: Callable[[Row], bool] = lambda _row: True) -> list[Row]:
        return [row for row in self.tables[table].rows if where(row)]

    def structure(self) -> str:
        covered = {row["segment"] for row in self.rows("coverage") if row["segment"] and value(row["companies"])}
        segments = {row["segment"] for row in self.rows("coverage") if row["segment"]}
        activities = self.rows("activities")
        return self.say(
            "report-summary-structure",
            companies=self.count("companies", len(self.merged.companies)),
            strengths=self.count("strengths", len(self.merged.strengths)),
            covered=len(covered),
            segments=len(segments),
            activities=len(activities),
            gaps=self.some(sum(not value(row["companies"]) for row in activities)),
            alone=self.some(sum(row["cluster_count"] == 1 for row in activities)),
        )

    def companies(self) -> str:
        smes = next((row for row in self.rows("sme-status") if row["group"] == SME), None)
        by_status: dict[str, float] = {}
        for row in self.rows("selection-counts"):
            by_status[str(row["status"])] = by_status.get(str(row["status"]), 0) + value(row["companies"])
        column = next(one for one in self.tables["selection-counts"].columns if one.name == "status")
        chosen = ", ".join(f"{self.wording.cell(column, code)} {int(count)}" for code, count in by_status.items())
        told = self.say(
            "report-summary-companies",
            companies=self.count("companies", len(self.merged.companies)),
            share=self.wording.cell(self.tables["sme-status"].columns[2], smes["share"]) if smes else "0",
            products=self.count("products", sum(value(row["products"]) for row in self.rows("technology"))),
        )
        return f"{told} {self.say('report-summary-selection', chosen=chosen)}" if chosen else told

    def markets(self) -> str:
        totals = {str(row["market"]): value(row["total"]) for row in self.rows("targets")}
        first = max(totals, key=lambda market: totals[market], default="")
        column = self.tables["targets"].columns[0]
        told = self.say(
            "report-summary-signals",
            signals=self.count("signals", len(self.merged.signals)),
            due=self.some(sum(row["state"] == "due" for row in self.rows("signals-to-review"))),
        )
        if not totals.get(first):
            return told
        aiming = self.count("companies", totals[first])
        wanted = self.say("report-summary-markets", market=self.wording.cell(column, first), companies=aiming)
        return f"{wanted} {told}"

    def preparation(self) -> str:
        total = self.rows("achievements")[-1]
        states = [row["state"] for row in self.rows("late-actions")]
        return self.say(
            "report-summary-preparation",
            preparations=self.count("preparations", len(self.merged.preparations)),
            companies=self.count("companies", value(total["companies"])),
            smes=int(value(total["smes"])),
            meetings=self.count("meetings", value(total["meetings"])),
            agreements=self.count("agreements", value(total["agreements"])),
            late=self.count("late", states.count("late")),
            blocked=self.count("blocked", states.count("blocked")),
        )

    def quality(self) -> str:
        rows = self.rows("missing")
        return self.say(
            "report-summary-quality",
            complete=int(sum(value(row["complete"]) for row in rows)),
            records=int(sum(value(row["records"]) for row in rows)),
            missing=self.count("missing", sum(value(row["missing"]) for row in rows)),
            doubled=self.count("doubled", len(self.rows("doubled"))),
            open=self.some(sum(bool(row["open_questions"]) for row in self.rows("doubled"))),
            old=self.some(sum(row["is_old"] is True for row in self.rows("ages"))),
            surveys=self.count("surveys", len(self.rows("ages"))),
        )


def value(cell: Cell) -> float:
    """The number in a cell; 0 where there is none."""
    if isinstance(cell, Figure):
        return cell.value
    return float(cell) if isinstance(cell, int | float) else 0.0


_SUMMARIES: Mapping[str, Callable[[_Summary], str]] = {
    "structure": _Summary.structure,
    "companies": _Summary.companies,
    "markets": _Summary.markets,
    "preparation": _Summary.preparation,
    "quality": _Summary.quality,
}
