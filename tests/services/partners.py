"""Partners, coordinators and their files, for tests of services."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from genera_desktop.records.content import Content
from genera_desktop.records.record import Record
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.list_steps import list_steps
from genera_desktop.services.move_inventory import move_inventory
from genera_desktop.store.clock import utc_now
from genera_desktop.store.inventory import Inventory

COMPANY = {
    "co_survey_date": "2026-09-15",
    "co_survey_mode": "desk",
    "co_legal_name": "Velquora Génomique SAS",
    "co_type": "startup",
    "co_status": "active",
    "co_country": "FR",
    "co_city": "Évry-Courcouronnes",
    "co_website": "https://www.velquora.example",
    "co_founding_year": 2016,
    "co_summary": "Online variant interpretation for rare-disease laboratories.",
    "co_turnover": "t3",
    "co_group": "autonomous",
    "co_segments": ["int"],
    "co_activities": ["int_annot"],
    "co_primary_segment": "int",
    "co_maturity": "growth",
}


class Clock:
    """A clock that moves on by a second whenever it is asked."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def partner(folder: Path, cluster: str = "GEN", name: str = "") -> Inventory:
    folder.mkdir(parents=True, exist_ok=True)
    return create_inventory(folder / f"{name or cluster}.genera", cluster=cluster, clock=Clock())


def coordinator(folder: Path, name: str = "coordinator") -> Inventory:
    folder.mkdir(parents=True, exist_ok=True)
    return create_inventory(folder / f"{name}.genera", clock=Clock())


def copy_of(inventory: Inventory, location: Path, clock: Callable[[], datetime] = utc_now) -> Inventory:
    """A copy that goes on as a replica of its own, as on a second laptop."""
    backup = inventory.backup("copy")
    if backup is not None:
        return Inventory.restore(backup, location, clock=clock)
    move_inventory(inventory.location, location, keep=True)
    return Inventory.open(location, clock=clock)


def last_step(inventory: Inventory) -> str:
    """The step that undo would take back now; '' where there is none."""
    return next((step.id for step in list_steps(inventory).done), "")


def add(inventory: Inventory, form: str, content: Content) -> str:
    """A new record with this content; its id."""
    editor = RecordEditor.create(inventory, form)
    editor.fill(content)
    return editor.record.uuid


def company(inventory: Inventory, **answers: object) -> str:
    """A company with plausible answers."""
    return add(inventory, "company", Content({**COMPANY, **answers}))  # type: ignore[dict-item]


def add_all(inventory: Inventory, records: Iterable[tuple[str, Content]]) -> None:
    for form, content in records:
        add(inventory, form, content)


def held(inventory: Inventory) -> dict[str, Record]:
    """All records of an inventory, deleted ones too."""
    with inventory.reading() as transaction:
        return {record.uuid: record for record in transaction.records.all()}
