"""Reminders: what has a day is told from two weeks before it until it is done, and leads to its question."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from genera_desktop.records.content import Address, Content, ItemContent
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.overview import overview
from genera_desktop.services.reminders import SOON, Due, Reminder, reminders
from genera_desktop.store.inventory import Inventory
from tests.services.demo_folder import looked_at
from tests.services.partners import add, company, partner

TODAY = date(2026, 11, 22)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path) as inventory:
        yield inventory


def due(inventory: Inventory, today: date = TODAY) -> tuple[Reminder, ...]:
    with inventory.reading() as transaction:
        return reminders(transaction, current_questionnaire(transaction), today)


def signal(inventory: Inventory, review: date | None, title: str = "A new law") -> str:
    values = {"ms_title": title} | ({"ms_review": review.isoformat()} if review else {})
    return add(inventory, "market_signal", Content(values))  # type: ignore[arg-type]


def preparation(inventory: Inventory, *actions: tuple[str, date | None, str]) -> str:
    items = [
        ItemContent(
            str(uuid.uuid4()),
            "pr_action",
            "",
            {"pa_title": title, "pa_status": status} | ({"pa_deadline": day.isoformat()} if day else {}),
        )
        for title, day, status in actions
    ]
    values = {"pr_company": company(inventory), "pr_market": "JP"}
    return add(inventory, "preparation", Content(values, items))  # type: ignore[arg-type]


def test_a_signal_is_told_from_two_weeks_before_its_review_on(cluster: Inventory) -> None:
    record = signal(cluster, TODAY + SOON)

    assert due(cluster, TODAY - timedelta(days=1)) == ()
    [told] = due(cluster)
    assert (told.due, told.record, told.days, told.title) == (Due.REVIEW, record, 14, "A new law")
    assert told.at == Address("", "ms_review")


def test_a_signal_without_a_day_is_never_told(cluster: Inventory) -> None:
    signal(cluster, None)

    assert due(cluster) == ()


@pytest.mark.parametrize(
    ("status", "days", "told"),
    [
        ("open", -1, True),
        ("in_progress", 14, True),
        ("open", 15, False),
        ("done", -30, False),
        ("dropped", -30, False),
        ("blocked", 200, True),
    ],
)
def test_an_action_is_told_while_it_is_late_or_near_or_blocked(
    cluster: Inventory, status: str, days: int, told: bool
) -> None:
    preparation(cluster, ("Meet three partners", TODAY + timedelta(days=days), status))

    assert [one.text for one in due(cluster)] == (["Meet three partners"] if told else [])


def test_what_has_waited_longest_comes_first(cluster: Inventory) -> None:
    preparation(cluster, ("near", TODAY + timedelta(days=3), "open"), ("late", TODAY - timedelta(days=9), "open"))
    signal(cluster, TODAY)

    assert [one.days for one in due(cluster)] == [-9, 0, 3]


def test_a_reminder_leads_to_the_action_in_its_list(cluster: Inventory) -> None:
    record = preparation(cluster, ("late", TODAY - timedelta(days=9), "open"))

    [told] = due(cluster)

    with cluster.reading() as transaction:
        held = transaction.records.get(record)
    assert held is not None
    assert told.at is not None
    assert told.at.item in held.items


def test_the_late_actions_of_the_demonstration_are_all_told(demo: Path, expected: dict[str, dict[str, int]]) -> None:
    with looked_at(demo / "decided.genera") as inventory:
        found = due(inventory)

    late = [one for one in found if one.due is Due.ACTION and one.is_late]
    assert len(late) == expected["expected"]["actions_overdue_on_reference_date"]


def test_the_overview_counts_from_the_day_of_today(cluster: Inventory) -> None:
    today = date.fromisoformat(cluster.now_text()[:10])
    signal(cluster, today, "today")
    signal(cluster, today + SOON + timedelta(days=1), "later")

    assert [one.title for one in overview(cluster).reminders] == ["today"]
