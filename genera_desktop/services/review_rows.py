"""The answers of a case side by side: versions of one record, or records that are or may be one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Form, Question, Questionnaire, QuestionType, text_in
from genera_desktop.records.content import Address
from genera_desktop.records.merge import Conflict
from genera_desktop.records.record import Answer, AnswerValue, Dot, Record, Versions, shown, value_of
from genera_desktop.records.serial import same_value
from genera_desktop.records.survivorship import DECISION, IDENTIFYING_ROLES, Difference, MergedRecord, MergedValue
from genera_desktop.records.wording import in_words, own_label, own_words
from genera_desktop.services.decisions import Decision
from genera_desktop.services.received import received

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


@frozen
class ReviewSide:
    """One side of a case: a record of a cluster, or a version of a record from a device. `at`: its latest edit."""

    record: str
    title: str
    cluster: str
    by: str = ""
    at: str = ""


@frozen
class ReviewCell:
    """What one side says: its value, in words, when and on which device it was written, and the cell it came in."""

    value: AnswerValue
    text: str
    at: str = ""
    by: str = ""
    place: str = ""


@frozen
class ReviewRow:
    """One question: what each side says (None: nothing), what is shown for all of them, from which sides, and the rule.

    `about` is what a person decides, None where a rule does; `waits` while nobody has. `can_be_typed`: a person may
    give another value than those of the sides. `told` is what is wrong with it.
    """

    label: str
    cells: tuple[ReviewCell | None, ...]
    kept: str
    kept_from: frozenset[int]
    rule: str
    about: Conflict | Difference | None = None
    waits: bool = False
    told: str = ""
    can_be_typed: bool = False


@frozen
class Rows:
    """Makes rows within one reading transaction. `titles` are those of all records; `write_day` says how dates are
    written."""

    transaction: Transaction
    questionnaire: Questionnaire
    titles: Mapping[str, str]
    language: str
    write_day: Callable[[str], str] = str
    _received: dict[str, dict[tuple[Address, Dot], tuple[Answer, str]]] = field(default_factory=dict)

    def of_versions(
        self, record: Record, open_now: Sequence[Conflict], decided: Iterable[Decision]
    ) -> tuple[list[ReviewSide], list[ReviewRow]]:
        """The versions of the answers of one record that are, or were, in conflict: a side for each device."""
        asked: list[tuple[Address, Versions, Conflict, bool]] = [
            (conflict.address, conflict.versions, conflict, True) for conflict in open_now
        ]
        for decision in decided:
            address = Address(decision.items[0] if decision.items else "", decision.question)
            if self._stands(record, address, decision):
                seen = [self._of(record.uuid).get((address, Dot(*dot))) for dot in decision.over]
                versions = tuple(found[0] for found in seen if found)
                asked.append((address, versions, Conflict(record.uuid, address, versions), False))
        devices = sorted({version.by for _, versions, _, _ in asked for version in versions})
        most = {by: max(_times(by, versions) for _, versions, _, _ in asked) for by in devices}
        columns = [(by, nth) for by in devices for nth in range(most[by])]
        sides = [self._version_side(record, by, [one for _, v, _, _ in asked for one in v]) for by, _ in columns]
        rows = []
        for address, versions, conflict, waits in asked:
            cells = []
            for by, nth in columns:
                own = [version for version in versions if version.by == by]
                cells.append(self._cell(record, address, own[nth]) if nth < len(own) else None)
            holder = record.items[address.item] if address.item else record
            value = value_of(holder.answers, address.key)
            kept_from = frozenset() if waits else _saying(cells, value)
            label = self._label(record, address)
            rows.append(
                ReviewRow(label, tuple(cells), self._words(record, address.key, value), kept_from,
                          "none" if waits else DECISION, conflict, waits,
                          can_be_typed=self._can_be_typed(record, address.key))
            )  # fmt: skip
        return sides, rows

    def of_merged(self, merged: MergedRecord) -> tuple[list[ReviewSide], list[ReviewRow], int]:
        """The answers in which records differ, those that a person decides first; how many others agree."""
        form = self.questionnaire.forms[merged.form]
        places = {member.uuid: place for place, member in enumerate(merged.members)}
        rows: list[ReviewRow] = []
        same = 0
        for items, values in _holders(merged):
            for key, value in values.items():
                question = form.by_key.get(key)
                if not isinstance(question, Question) or question.type is QuestionType.CALCULATE:
                    continue
                cells: list[ReviewCell | None] = [None] * len(merged.members)
                for record, item in items:
                    member = merged.members[places[record]]
                    answer = _shown(member, Address(item, key))
                    if answer is not None:
                        cells[places[record]] = self._cell(member, Address(item, key), answer)
                if all(cell and same_value(cell.value, cells[0].value if cells[0] else None) for cell in cells):
                    same += 1
                    continue
                rows.append(self._merged_row(merged, items, key, value, cells, places))
        rows.sort(key=lambda row: row.about is None)  # what a person decides comes first
        return [self._record_side(member) for member in merged.members], rows, same

    def _merged_row(
        self,
        merged: MergedRecord,
        items: Sequence[tuple[str, str]],
        key: str,
        value: MergedValue,
        cells: Sequence[ReviewCell | None],
        places: Mapping[str, int],
    ) -> ReviewRow:
        ids = {item for _, item in items}
        waiting = [one for one in merged.differences if one.question == key and set(one.items or ("",)) <= ids]
        about = waiting[0] if waiting else _decided(value, key) if value.rule == DECISION else None
        kept_from = frozenset() if waiting else frozenset(places[source.record] for source in value.sources)
        record, item = items[0]
        first = merged.members[places[record]]
        label = self._label(first, Address(item, key))
        words = self._words(first, key, value.value)
        can_be_typed = about is not None and self._can_be_typed(first, key)
        return ReviewRow(
            label, tuple(cells), words, kept_from, value.rule, about, bool(waiting), can_be_typed=can_be_typed
        )

    def _record_side(self, record: Record) -> ReviewSide:
        answers = [version for versions in record.answers.values() for version in versions]
        latest = max(answers, key=lambda version: (version.at, version.dot), default=None)
        title = self.titles.get(record.uuid, "")
        return ReviewSide(record.uuid, title, record.cluster, latest.by if latest else "", latest.at if latest else "")

    def _version_side(self, record: Record, by: str, versions: Sequence[Answer]) -> ReviewSide:
        at = max((version.at for version in versions if version.by == by), default="")
        return ReviewSide(record.uuid, self.titles.get(record.uuid, ""), record.cluster, by, at)

    def _cell(self, record: Record, address: Address, answer: Answer) -> ReviewCell:
        _, place = self._of(record.uuid).get((address, answer.dot), (answer, ""))
        words = self._words(record, address.key, answer.value)
        return ReviewCell(answer.value, words, answer.at, answer.by, place)

    def _of(self, record: str) -> dict[tuple[Address, Dot], tuple[Answer, str]]:
        """Every version of a record's answers that came in a workbook, with file and cell."""
        if record not in self._received:
            found: dict[tuple[Address, Dot], tuple[Answer, str]] = {}
            for one in received(self.transaction, self.questionnaire, record):
                told = ", ".join(filter(None, (one.file, one.place)))
                known = found.get((one.address, one.answer.dot))
                if known is None or (one.place and known[0].withheld):
                    found[one.address, one.answer.dot] = (one.answer, told)
            self._received[record] = found
        return self._received[record]

    def _stands(self, record: Record, address: Address, decision: Decision) -> bool:
        answer = _shown(record, address)
        return answer is not None and answer.dot == decision.edit

    def _can_be_typed(self, record: Record, key: str) -> bool:
        question = self.questionnaire.forms[record.form].by_key.get(key)
        return isinstance(question, Question) and question.asked and not question.calculation

    def _label(self, record: Record, address: Address) -> str:
        form = self.questionnaire.forms[record.form]
        question = form.by_key.get(address.key)
        label = own_label(address.key, self.language) or address.key
        if isinstance(question, Question):
            label = text_in(question.labels, self.language, form.default_language) or question.name
        item = self._item_title(form, record, address.item) if address.item else ""
        return f"{item}, {label}" if item else label

    def _item_title(self, form: Form, record: Record, item_id: str) -> str:
        item = record.items[item_id]
        naming = [question.key for question in form.questions_of(item.repeat) if question.role in IDENTIFYING_ROLES]
        return str(value_of(item.answers, naming[0]) or "") if naming else ""

    def _words(self, record: Record, key: str, value: AnswerValue) -> str:
        form = self.questionnaire.forms[record.form]
        question = form.by_key.get(key)
        if not isinstance(question, Question):
            return own_words(key, value, self.language)
        return in_words(form, question, value, language=self.language, titles=self.titles, write_day=self.write_day)


def _holders(merged: MergedRecord) -> Iterator[tuple[Sequence[tuple[str, str]], Mapping[str, MergedValue]]]:
    """The record itself and each of its merged items: which member's which item, and the values."""
    yield [(member.uuid, "") for member in merged.members], merged.values
    for item in merged.items:
        yield item.members, item.values


def _shown(record: Record, address: Address) -> Answer | None:
    """What a record shows for an answer, None where that is nothing."""
    holder = record.items.get(address.item) if address.item else record
    answer = shown(holder.answers.get(address.key, ())) if holder else None
    return None if answer is None or answer.withheld or answer.value in (None, "", []) else answer


def _decided(value: MergedValue, key: str) -> Difference:
    """The difference that was decided about, so that it can be decided anew."""
    options = (*value.sources, *value.others)
    records = tuple(sorted({option.record for option in options}))
    items = tuple(sorted({option.item for option in options} - {""}))
    return Difference(records, items, key, options)


def _saying(cells: Sequence[ReviewCell | None], value: AnswerValue) -> frozenset[int]:
    return frozenset(place for place, cell in enumerate(cells) if cell and same_value(cell.value, value))


def _times(by: str, versions: Iterable[Answer]) -> int:
    return sum(version.by == by for version in versions)
