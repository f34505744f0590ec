"""The merged records of an inventory, one after another: some hundred are held at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Content, ItemContent, is_there, items_in_order
from genera_desktop.records.merge import conflicts_of
from genera_desktop.records.record import AnswerValue, Record, value_of
from genera_desktop.records.survivorship import Decided, Difference, GroupMerger, MergedRecord, Source
from genera_desktop.services.group_inventory import GroupedInventory, Line
from genera_desktop.services.judges import Judges
from genera_desktop.services.progress import Progress
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.consolidation import ToldRecord
from genera_desktop.workbook.submission import KeptAnswer

AT_A_TIME = 200


class MergedReader:
    """Reads the merged records of a grouped inventory, and merges them one by one."""

    def __init__(
        self, inventory: Inventory, questionnaire: Questionnaire, grouped: GroupedInventory, decided: Decided
    ) -> None:
        self._inventory = inventory
        survivors = grouped.survivors
        self._mergers = {name: GroupMerger(form, decided, survivors) for name, form in questionnaire.forms.items()}

    def read(self, groups: Sequence[tuple[Line, ...]]) -> Iterator[MergedRecord]:
        """The merged records of these groups, in their order. What was removed meanwhile is left out."""
        for at in range(0, len(groups), AT_A_TIME):
            some = groups[at : at + AT_A_TIME]
            with self._inventory.reading() as transaction:
                held = transaction.records.get_many(line.uuid for group in some for line in group)
            for group in some:
                members = tuple(held[line.uuid] for line in group if line.uuid in held)
                if members:
                    yield self._mergers[group[0].form].merged(members)


class ToldRecords:
    """The merged records as the consolidated workbook tells them, read once. What is met on the way is known
    afterwards: titles, differences that nobody has decided, and answers that no question takes.

    `kept` are the values that came in workbooks beside answers.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        groups: Sequence[tuple[Line, ...]],
        reader: MergedReader,
        judges: Judges,
        kept: Sequence[KeptAnswer],
        progress: Progress,
    ) -> None:
        self._questionnaire = questionnaire
        self._groups = groups
        self._reader = reader
        self._judges = judges
        self._progress = progress
        self._kept = kept
        self._kept_of: dict[str, list[int]] = {}
        for place, one in enumerate(kept):
            self._kept_of.setdefault(one.record, []).append(place)
        self._living: set[int] = set()
        self._asked_no_more: list[KeptAnswer] = []
        self._between: list[tuple[str, Difference]] = []
        self._inside: list[tuple[str, Difference]] = []
        self.titles: dict[str, str] = {}
        """What each record is called, by the merged one that it is in."""
        self.rows = 0
        """How many records and items there are."""
        self.are_read = False

    def __iter__(self) -> Iterator[ToldRecord]:
        for done, merged in enumerate(self._reader.read(self._groups)):
            self._progress.step(done, len(self._groups), "compute")
            form = self._questionnaire.forms[merged.form]
            title, values = self._judges.computed(form, merged_content(merged), merged.uuid)
            self.titles.update(dict.fromkeys((member.uuid for member in merged.members), title))
            self._note(form, merged)
            self.rows += 1 + len(merged.items)
            computed: dict[str, dict[str, AnswerValue]] = {}
            for (place, key), value in values.items():
                computed.setdefault(place, {})[key] = value
            yield ToldRecord(merged, title, computed)
        self.are_read = True

    def differences(self) -> Iterator[tuple[str, Difference]]:
        """What waits for a decision, by the name of its form: between records, then inside single ones."""
        yield from self._between
        yield from self._inside

    def kept(self) -> Iterator[KeptAnswer]:
        """What no question takes: the values beside answers, of what is still there, and answers to questions that are
        asked no more."""
        yield from (one for place, one in enumerate(self._kept) if place in self._living)
        yield from self._asked_no_more

    def _note(self, form: Form, merged: MergedRecord) -> None:
        self._between += ((form.name, difference) for difference in merged.differences)
        for member in merged.members:
            self._inside += ((form.name, difference) for difference in inside(member))
            self._asked_no_more += _asked_no_more(form, member)
            for place in self._kept_of.get(member.uuid, ()):
                item = self._kept[place].item
                if item in ("", *member.items) and is_there(member, item):
                    self._living.add(place)


def merged_content(record: MergedRecord) -> Content:
    """A merged record's values: what it computes is computed from the merged answers."""
    values = {key: merged.value for key, merged in record.values.items()}
    items = [
        ItemContent(item.id, item.repeat, item.parent, {key: merged.value for key, merged in item.values.items()})
        for item in record.items
    ]
    return Content(values, items)


def inside(member: Record) -> Iterator[Difference]:
    """The conflicts between versions of one record, told like those between records."""
    for conflict in conflicts_of(member):
        item = conflict.address.item
        options = tuple(Source(member.uuid, member.cluster, item, version) for version in conflict.versions)
        yield Difference((member.uuid,), (item,) if item else (), conflict.address.key, options)


def _asked_no_more(form: Form, member: Record) -> Iterator[KeptAnswer]:
    """Answers of a record whose questions are retired. Those of a list that is gone may be about a person: they stay in
    the inventory."""
    items = [item for item in items_in_order(member.items.values()) if item.repeat in form.by_key]
    for item, answers in [("", member.answers), *((one.id, one.answers) for one in items)]:
        retired = answers.keys() - form.by_key.keys() if is_there(member, item) else ()
        for key in sorted(retired):
            value = value_of(answers, key)
            if not key.startswith("_") and value is not None:
                yield KeptAnswer(member.form, member.uuid, item, key, value)
