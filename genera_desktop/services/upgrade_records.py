"""Records brought to the questionnaire that an inventory works with, whatever version they were filled in with."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Address
from genera_desktop.records.record import Answers, Record, value_of
from genera_desktop.records.serial import same_value
from genera_desktop.records.upgrade import Upgrade, upgraded
from genera_desktop.services.load_questionnaire import form_of_version
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import Summariser
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.workbook.submission import SubmissionReading

if TYPE_CHECKING:
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.store.transaction import Transaction

QUESTIONNAIRE = "questionnaire"
"""The origin of history entries that a change of the questionnaire made: `questionnaire:<id>`."""

Upgrades = Mapping[str, Upgrade]
"""Form name to how its records are brought to the version in use."""

_AT_A_TIME = 500


def known_versions(transaction: Transaction, form: str) -> list[Form]:
    """Every version of a form that the inventory has met, the one that came last first."""
    stored = transaction.questionnaires
    return [form_of_version(stored.content(version)) for version in stored.versions(form)]


def upgrades_to(transaction: Transaction, target: Questionnaire, *others: Questionnaire) -> dict[str, Upgrade]:
    """How records come to a questionnaire from any version that the inventory, or one of the others, knows."""
    found = {}
    for name, form in target.forms.items():
        versions = [form, *known_versions(transaction, name)]
        versions += [other.forms[name] for other in others if name in other.forms]
        found[name] = Upgrade.to(form, versions)
    return found


def upgraded_record(record: Record, upgrades: Upgrades) -> Record:
    """The record under the names in use; as it is where its form is not in use."""
    upgrade = upgrades.get(record.form)
    return upgraded(record, upgrade) if upgrade else record


def upgraded_reading(reading: SubmissionReading, upgrades: Upgrades) -> SubmissionReading:
    """What a workbook says, under the names in use here."""
    if all(upgrade.changes_nothing for upgrade in upgrades.values()):
        return reading
    forms = {record.uuid: record.form for record in reading.records}

    def renamed(record: str, address: Address) -> Address:
        upgrade = upgrades.get(forms.get(record, ""))
        return Address(address.item, upgrade.key(address.key)) if upgrade else address

    return replace(
        reading,
        records=[upgraded_record(record, upgrades) for record in reading.records],
        origins={
            record: {renamed(record, where): cell for where, cell in places.items()}
            for record, places in reading.origins.items()
        },
        in_cells={(record, renamed(record, where)): dot for (record, where), dot in reading.in_cells.items()},
        replaced={(record, renamed(record, where)): was for (record, where), was in reading.replaced.items()},
        typed={(record, renamed(record, where)): cell for (record, where), cell in reading.typed.items()},
    )


def upgrade_stored(
    inventory: Inventory,
    transaction: Transaction,
    upgrades: Upgrades,
    summariser: Summariser,
    *,
    change: str,
    finish: Callable[[Record], Record] = lambda record: record,
    only_moved: bool = False,
    but: Container[str] = frozenset(),
    progress: Progress = NO_PROGRESS,
) -> int:
    """Upgrades every record of these forms, with its summary. How many records hold a moved or converted answer now.
    `only_moved` leaves all others alone: their form is the one that it was. `but` are records that were stored as
    upgraded ones in this very step.

    `change` is the id of what brought the questionnaire: the name of the step in the history. `finish` has the last
    word on an upgraded record.
    """
    moved = 0
    uuids = [uuid for form in sorted(upgrades) for uuid in transaction.records.uuids(form) if uuid not in but]
    for done, record in enumerate(_read(transaction, uuids)):
        progress.step(done, len(uuids), "upgrade")
        new = finish(upgraded_record(record, upgrades))
        if new is not record or not only_moved:
            transaction.records.put(new, summariser.of(new))
        if new is not record:
            moved += 1
            transaction.history.add(list(_history(inventory, record, new, change)))
    return moved


def _read(transaction: Transaction, uuids: Sequence[str]) -> Iterator[Record]:
    """The records, some hundred at a time."""
    for at in range(0, len(uuids), _AT_A_TIME):
        yield from transaction.records.get_many(uuids[at : at + _AT_A_TIME]).values()


def _history(inventory: Inventory, before: Record, after: Record, change: str) -> Iterator[HistoryEntry]:
    """What became of each answer: gone from its former name, there under the one in use."""
    pairs = [("", before.answers, after.answers)]
    pairs += [(item.id, before.items[item.id].answers, item.answers) for item in after.items.values()]
    for item, was, now in pairs:
        for key in _differing(was, now):
            versions = now.get(key) or was[key]
            dot = max(versions, key=lambda answer: (answer.at, answer.dot)).dot
            yield HistoryEntry(
                change, QUESTIONNAIRE, inventory.now_text(), inventory.info.device, before.uuid, item, key,
                value_of(was, key), value_of(now, key), dot, f"{QUESTIONNAIRE}:{change}",
            )  # fmt: skip


def _differing(was: Answers, now: Answers) -> Iterable[str]:
    return [key for key in sorted(was.keys() | now.keys()) if not same_value(value_of(was, key), value_of(now, key))]
