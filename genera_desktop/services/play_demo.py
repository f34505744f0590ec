"""The whole job on the fictitious inventory: starters, five inventories, five workbooks, one merge, the decisions.

Everything goes through the services that the window uses. The five clusters are real, every figure is invented.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from genera_desktop import messages, paths
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, QuestionType
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.home import cluster_regions
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.create_inventory import create_inventory
from genera_desktop.services.decisions import (
    DIFFERENT,
    SAME_VERDICT,
    Decision,
    conflict_decision,
    decide,
    decisions_of,
    difference_decision,
    duplicate,
    write_decisions,
)
from genera_desktop.services.edit_record import RecordEditor
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.group_records import group_records, merged_records, seen_edits
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.services.open_starter import open_starter
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.restore_inventory import restore_inventory
from genera_desktop.services.write_consolidated import write_consolidated
from genera_desktop.store.inventory import Inventory

INVENTORIES, WORKBOOKS = "inventories", "workbooks"
COORDINATOR, DECIDED = "coordinator.genera", "decided.genera"
DECISIONS, CONSOLIDATED, REPORT = "decisions.json", "consolidated.xlsx", "report.pdf"
MADE = (INVENTORIES, WORKBOOKS, COORDINATOR, DECIDED, DECISIONS, CONSOLIDATED, REPORT, f"{COORDINATOR}.backups")

Data = Mapping[str, Any]


@frozen
class DemoResult:
    """What the demonstration made, each path with what it is, in the order of the job."""

    coordinator: Path
    files: tuple[tuple[Path, str], ...]


class DemoClock:
    """A clock that shows the time at which each demonstration record was written."""

    def __init__(self, moment: str) -> None:
        self.moment = _moment(moment)

    def __call__(self) -> datetime:
        return self.moment

    def show(self, moment: str) -> None:
        self.moment = _moment(moment)


def play_demo(folder: Path, *, progress: Progress = NO_PROGRESS) -> DemoResult:
    """Plays the whole job in a folder that is empty or holds an earlier demonstration, which it replaces.

    GeneraError where something else lies in the folder: it is left alone.
    """
    _make_room(folder)
    data = _data()
    clock = DemoClock("2026-09-01T08:00:00Z")
    reference = f"{data['reference_date']}T08:00:00Z"
    coordinator = create_inventory(folder / COORDINATOR, clock=clock, replica=_replica("coordinator"), device="desk")
    with coordinator.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    clusters = [region.code for region in cluster_regions(questionnaire)]
    with tempfile.TemporaryDirectory(prefix="genera-") as passing:
        for done, cluster in enumerate(clusters):
            progress.step(done, len(clusters) + 2, "demo")
            starter = Path(passing) / f"{cluster}-starter.xlsx"
            make_starter(coordinator, cluster, starter)
            _play_cluster(folder, cluster, starter, data, questionnaire, clock, reference)
    clock.show(reference)
    progress.step(len(clusters), len(clusters) + 2, "demo")
    import_all(coordinator, [folder / WORKBOOKS / f"{cluster}.xlsx" for cluster in clusters])
    coordinator.close()
    progress.step(len(clusters) + 1, len(clusters) + 2, "demo")
    _decide(folder, clock)
    return DemoResult(folder / COORDINATOR, tuple(_made(folder, clusters)))


def reference_day() -> date:
    """The day as of which the demonstration is told."""
    return date.fromisoformat(_data()["reference_date"])


def _data() -> Data:
    made: Data = json.loads((paths.resources() / "demo" / "demo_data.json").read_text(encoding="utf-8"))
    return made


def _play_cluster(
    folder: Path, cluster: str, starter: Path, data: Data, questionnaire: Questionnaire, clock: DemoClock, end: str
) -> None:
    """One partner's work: opens the starter, fills in all records, sends the workbook."""
    path = folder / INVENTORIES / f"{cluster}.genera"
    device = f"{cluster.lower()}-laptop-1"
    inventory = open_starter(starter, path, clock=clock, replica=_replica(device), device=device).inventory
    conflicts = [one for one in data["edit_conflicts"] if one["version_b"]["_cluster"] == cluster]
    twice = {one["version_a"]: one["version_b"] for one in conflicts}
    for name in sorted(questionnaire.forms, key=lambda form: form != "cluster"):
        form = questionnaire.forms[name]
        for entry in data[name]:
            if entry["_cluster"] == cluster and entry["_uuid"] not in twice:
                _enter(inventory, form, entry, clock)
            elif entry["_cluster"] == cluster:
                _enter_on_two_laptops(inventory, form, entry, twice[entry["_uuid"]], clock)
    clock.show(end)
    export_workbook(inventory, folder / WORKBOOKS / f"{cluster}.xlsx")
    inventory.close()


def _enter(inventory: Inventory, form: Form, entry: Data, clock: DemoClock) -> None:
    """Types one record in and marks it complete where nothing is missing."""
    clock.show(_written_at(entry))
    editor = RecordEditor.create(
        inventory,
        form.name,
        record_id=entry["_uuid"],
        local_id=entry["_local_id"],
        revision=entry["_revision"],
        demo=True,
    )
    editor.fill(_content(form, entry))
    editor.complete()


def _enter_on_two_laptops(inventory: Inventory, form: Form, one: Data, other: Data, clock: DemoClock) -> None:
    """A record that two laptops of one cluster went on with at the same time; their workbooks then meet."""
    both = {key: value for key, value in one.items() if other.get(key) == value or key.startswith("_")}
    _enter(inventory, form, both, clock)
    with tempfile.TemporaryDirectory(prefix="genera-") as passing:
        there, back = Path(passing) / "there.xlsx", Path(passing) / "back.xlsx"
        export_workbook(inventory, there)
        device = other["_updated_by"]
        second = create_inventory(
            Path(passing) / "second.genera",
            cluster=inventory.info.cluster,
            clock=clock,
            replica=_replica(device),
            device=device,
        )
        apply_import(second, plan_import(second, there), backup=False)
        for laptop, entry in ((inventory, one), (second, other)):
            clock.show(_written_at(entry))
            editor = RecordEditor.open(laptop, one["_uuid"])
            editor.fill(_content(form, entry))
            editor.complete()
        export_workbook(second, back)
        second.close()
        apply_import(inventory, plan_import(inventory, back), backup=False)


def _written_at(entry: Data) -> str:
    """When a record was written: not before the latest past date in it, or the form would refuse that date."""
    dates = [f"{value}T12:00:00Z" for key, value in entry.items() if key.endswith("_date") and isinstance(value, str)]
    return max([str(entry["_updated_at"]), *dates])


def _content(form: Form, entry: Data) -> Content:
    """The answers of a demonstration record; what the form computes is left to the form."""
    content = Content()
    for key, value in entry.items():
        if key.startswith("_"):
            continue
        if key in {repeat.key for repeat in form.repeats}:
            for place, item in enumerate(value):
                item_id = str(uuid.uuid5(uuid.UUID(entry["_uuid"]), f"{key}/{place}"))
                content.items.append(ItemContent(item_id, key, "", _asked(form, item)))
    content.values = _asked(form, {key: value for key, value in entry.items() if not key.startswith("_")})
    return content


def _asked(form: Form, values: Data) -> dict[str, AnswerValue]:
    questions = {key: form.by_key.get(key) for key in values}
    return {
        key: values[key]
        for key, question in questions.items()
        if isinstance(question, Question) and question.type is not QuestionType.CALCULATE
    }


def _decide(folder: Path, clock: DemoClock) -> None:
    """The coordinator's decisions, on a copy of the merged inventory, and the consolidated workbook after them."""
    decided = restore_inventory(folder / COORDINATOR, folder / DECIDED, clock=clock)
    script = json.loads((paths.resources() / "demo" / "decisions.json").read_text(encoding="utf-8"))
    for verdict in (SAME_VERDICT, DIFFERENT):
        decide(decided, [_pair_decision(decided, left, right, verdict) for left, right in script[verdict]])
    decide(decided, _value_decisions(decided))
    write_decisions(decided, folder / DECISIONS)
    write_consolidated(decided, folder / CONSOLIDATED)
    decided.close()


def _pair_decision(inventory: Inventory, left: str, right: str, verdict: str) -> Decision:
    """A decision about two records, with the answers that it saw."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        held = transaction.records.get_many([left, right])
    return duplicate(left, right, verdict, seen_edits(questionnaire.forms[held[left].form], *held.values()))


def _value_decisions(inventory: Inventory) -> list[Decision]:
    """Between laptops the later edit, between clusters the home cluster's value."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        records = list(transaction.records.all())
        held = decisions_of(transaction)
    decisions = []
    for record in records:
        for conflict in conflicts_of(record):
            latest = max(conflict.versions, key=lambda version: (version.at, version.dot))
            decisions.append(conflict_decision(record, conflict.address, latest.value))
    for merged in merged_records(questionnaire, group_records(questionnaire, records, held), held):
        for difference in merged.differences:
            at_home = [option for option in difference.options if option.record == merged.uuid]
            chosen = (at_home or list(difference.options))[0]
            decisions.append(difference_decision(difference, chosen.answer.value))
    return decisions


def _make_room(folder: Path) -> None:
    """Takes away an earlier demonstration; GeneraError where anything else lies in the folder."""
    if folder.exists() and not folder.is_dir():
        raise GeneraError("demo-folder-taken", folder=str(folder))
    present = {entry.name for entry in folder.iterdir()} if folder.exists() else set()
    if present - set(MADE):
        raise GeneraError("demo-folder-taken", folder=str(folder))
    for name in present:
        entry = folder / name
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    for name in (INVENTORIES, WORKBOOKS):
        (folder / name).mkdir(parents=True, exist_ok=True)


def _made(folder: Path, clusters: list[str]) -> list[tuple[Path, str]]:
    said = [(folder / INVENTORIES / f"{cluster}.genera", "demo-inventory") for cluster in clusters]
    said += [(folder / WORKBOOKS / f"{cluster}.xlsx", "demo-workbook") for cluster in clusters]
    said += [(folder / name, f"demo-{Path(name).stem}") for name in (COORDINATOR, DECISIONS, DECIDED, CONSOLIDATED)]
    return [(path, messages.text(code, cluster=path.stem)) for path, code in said]


def _replica(name: str) -> str:
    """A replica id that is the same in every demonstration."""
    return hashlib.sha256(f"demonstration {name}".encode()).hexdigest()[:12]


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)
