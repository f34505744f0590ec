"""Questions 23 to 26: who goes where, what is late, what was achieved, which companies could go together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from genera_desktop.analysis.chain import SEGMENTS, by_role, clusters_of, neighbours
from genera_desktop.analysis.entries import Entry, Facts, MergedInventory
from genera_desktop.analysis.filters import SME as SME_STATUS
from genera_desktop.analysis.markets import NO_MARKET, TARGETS, markets
from genera_desktop.analysis.readiness import cluster_of
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
    text,
    word,
)

FINISHED = frozenset({"done", "dropped"})
BLOCKED = "blocked"


def board(inventory: MergedInventory) -> Table:
    """Question 23. Who goes where: the preparations of each market by the decision taken."""
    in_market = by_role(inventory.preparations, "preparation.market")

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            decided = by_role(in_market.get(market, []), "preparation.gate")
            for gate in inventory.codes_of("preparation.gate"):
                if gate in decided:
                    names = "; ".join(_company_title(inventory, one) for one in decided[gate])
                    yield market, gate, count(decided[gate]), names

    columns = [choice("market", TARGETS), choice("gate", "preparation.gate"), number("preparations"), text("companies")]
    return table("board", columns, rows())


def late_actions(inventory: MergedInventory, as_of: date) -> Table:
    """Question 24. Actions whose deadline lies before `as_of` and that are neither done nor dropped, and blocked ones
    whatever their deadline, the longest overdue first. `days` overdue; below zero before the deadline."""
    found = [
        (action.day("action.deadline") or date.max, one, action)
        for one in inventory.preparations
        for action in one.items_of("preparation.actions")
        if is_late(action, as_of) or action.code("action.status") == BLOCKED
    ]
    found.sort(key=lambda row: (row[0], row[1].title, row[2].text("action.title")))
    rows = (
        (
            action.text("action.title"),
            link(one, action.item),
            one.code("preparation.market"),
            cluster_of(inventory, one),
            action.code("action.owner"),
            action.day("action.deadline"),
            (as_of - deadline).days if deadline != date.max else None,
            action.code("action.status"),
            "late" if is_late(action, as_of) else "blocked",
        )
        for deadline, one, action in found
    )
    columns = [
        text("action"),
        record("preparation"),
        choice("market", TARGETS),
        clusters(),
        choice("owner", "action.owner"),
        day("deadline"),
        number("days"),
        choice("status", "action.status"),
        word("state"),
    ]
    return table("late-actions", columns, rows)


def is_late(action: Facts, as_of: date) -> bool:
    """Whether an action's deadline has passed while it is neither done nor dropped."""
    deadline = action.day("action.deadline")
    return deadline is not None and deadline < as_of and action.code("action.status") not in FINISHED


def next_deadline(preparation: Entry, as_of: date) -> date | None:
    """The first deadline from `as_of` on of an action that is neither done nor dropped; None without any."""
    open_actions = [
        one for one in preparation.items_of("preparation.actions") if one.code("action.status") not in FINISHED
    ]
    days = [deadline for one in open_actions if (deadline := one.day("action.deadline")) and deadline >= as_of]
    return min(days, default=None)


def achievements(inventory: MergedInventory) -> Table:
    """Question 25. Companies supported by a preparation, SMEs among them, meetings held and agreements signed, by home
    cluster and market, with totals: a row without a market sums up its cluster, one without both the alliance."""

    def rows() -> Iterator[tuple[Cell, ...]]:
        for cluster in inventory.all_clusters:
            own = [one for one in inventory.preparations if cluster_of(inventory, one) == cluster]
            in_market = by_role(own, "preparation.market")
            for market in [market for market in markets(inventory) if market in in_market]:
                yield cluster, market, *_achieved(inventory, in_market[market])
            if own:
                yield cluster, "", *_achieved(inventory, own)
        yield "", "", *_achieved(inventory, inventory.preparations)

    columns = [
        clusters(),
        choice("market", TARGETS),
        number("companies"),
        number("smes"),
        number("meetings"),
        number("agreements"),
    ]
    return table("achievements", columns, rows())


def joint_offers(inventory: MergedInventory) -> Table:
    """Question 26. Companies of neighbouring segments and different clusters with the same market in preparation or as
    their first target: they could go together."""
    going = _going(inventory)

    def rows() -> Iterator[tuple[Cell, ...]]:
        for market in markets(inventory):
            placed = by_role(going.get(market, []), SEGMENTS)
            for segment, following in neighbours(inventory):
                left, right = placed.get(segment, []), placed.get(following, [])
                if left and right and len(homes := clusters_of(inventory, [*left, *right])) > 1:
                    yield market, segment, following, count([*left, *right]), homes

    columns = [
        choice("market", TARGETS),
        choice("segment", SEGMENTS),
        choice("next_segment", SEGMENTS),
        number("companies"),
        clusters("clusters"),
    ]
    return table("joint-offers", columns, rows())


def _company_title(inventory: MergedInventory, preparation: Entry) -> str:
    company = inventory.company_of(preparation)
    return company.title if company else preparation.title


def _achieved(inventory: MergedInventory, preparations: Iterable[Entry]) -> tuple[Cell, ...]:
    done = list(preparations)
    companies = [company for one in done if (company := inventory.company_of(one))]
    smes = [company for company in companies if company.code("company.sme") == SME_STATUS]
    meetings = sum(one.number("preparation.meetings") or 0 for one in done)
    return count(companies), count(smes), meetings, sum(one.number("preparation.agreements") or 0 for one in done)


def _going(inventory: MergedInventory) -> dict[str, list[Entry]]:
    """The companies that prepare for each market or have it as their first target."""
    going = by_role(inventory.companies, "company.first_target")
    for one in inventory.preparations:
        company = inventory.company_of(one)
        if company is not None:
            going.setdefault(one.code("preparation.market"), []).append(company)
    return {
        market: list({one.uuid: one for one in companies}.values())
        for market, companies in going.items()
        if market and market != NO_MARKET
    }
