"""Which records of an inventory are one, found without holding any: an inventory may have more than the memory takes.

Tables show enough of a record to compare it; whole ones are read where a decision has seen them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import Pair
from genera_desktop.matching.profile import ROLES, Profile, is_matched, profile_of_values
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.home import Homes, home_first
from genera_desktop.records.record import is_deleted
from genera_desktop.records.survivorship import Survivors
from genera_desktop.services.decisions import DUPLICATE, Decision
from genera_desktop.services.group_records import group_ids, reopened
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


class Line(NamedTuple):
    """What is held of a record. `conflict`: whether an answer of it waits for a decision."""

    uuid: str
    form: str
    cluster: str
    home: str
    conflict: bool


@frozen
class GroupedInventory:
    """The living records in groups that are one each, the survivor first, and the pairs that wait for a decision.

    Groups stand in the order of forms, home clusters and ids.
    """

    groups: Sequence[tuple[Line, ...]]
    same: tuple[Pair, ...]
    possible: tuple[Pair, ...]
    reopened: tuple[Pair, ...]

    @property
    def survivors(self) -> Survivors:
        """Every record that is one with others to the record that stands for them."""
        return {line.uuid: group[0].uuid for group in self.groups if len(group) > 1 for line in group}


def group_inventory(
    inventory: Inventory,
    questionnaire: Questionnaire,
    decisions: Sequence[Decision],
    *,
    progress: Progress = NO_PROGRESS,
) -> GroupedInventory:
    """The groups of all living records of an inventory."""
    with inventory.reading() as transaction:
        lines, compared = _read(transaction, questionnaire)
        about = (one for decision in decisions if decision.kind == DUPLICATE for one in decision.records)
        seen = {uuid: one for uuid, one in transaction.records.get_many(about).items() if not is_deleted(one)}
    found = group_ids(sorted(lines), compared, decisions, progress=progress)
    return GroupedInventory(
        _in_order(questionnaire, lines, found.groups),
        found.same,
        found.possible,
        tuple(reopened(questionnaire, seen, decisions, found.found)),
    )


def _read(transaction: Transaction, questionnaire: Questionnaire) -> tuple[dict[str, Line], list[Profile]]:
    """All living records by id, and the profiles of those that are compared. Companies come first: strengths are told
    by the names of those that own them."""
    homes = Homes(questionnaire)
    lines: dict[str, Line] = {}
    compared: list[Profile] = []
    names: dict[str, str] = {}
    for form in sorted(questionnaire.forms.values(), key=lambda form: not form.key_of(ROLES["name"])):
        name, matched = form.key_of(ROLES["name"]), is_matched(form)
        for row in transaction.records.lines(form.name):
            home = homes.of(form.name, row.cluster, row.values.get)
            lines[row.uuid] = Line(row.uuid, form.name, row.cluster, home, row.has_conflict)
            if name:
                names[row.uuid] = str(row.values.get(name) or "")
            if matched:
                compared.append(profile_of_values(form, row.uuid, row.values, row.cluster, names))
    return lines, sorted(compared, key=lambda profile: profile.id)


def _in_order(
    questionnaire: Questionnaire, lines: Mapping[str, Line], groups: Iterable[Sequence[str]]
) -> list[tuple[Line, ...]]:
    homes = {line.uuid: line.home for line in lines.values()}
    places = {form: place for place, form in enumerate(questionnaire.forms)}
    ordered = [home_first([lines[one] for one in group], homes) for group in groups]
    return sorted(ordered, key=lambda group: (places[group[0].form], group[0].cluster, group[0].uuid))
