"""What a person decided, as one type: about possible duplicates and about conflicts; kept, exported and replayed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.records.content import Address
from genera_desktop.records.edits import Edit, with_answer
from genera_desktop.records.merge import Conflict, conflicts_of
from genera_desktop.records.record import AnswerValue, Dot, Record, value_of
from genera_desktop.records.serial import answer_value, canonical_json
from genera_desktop.records.survivorship import Difference
from genera_desktop.records.upgrade import Upgrade
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.summary import Summariser
from genera_desktop.services.upgrade_records import upgrades_to
from genera_desktop.store.entries import DecisionRow, HistoryEntry
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.deliver import delivered
from genera_desktop.workbook.door import check_file
from genera_desktop.workbook.limits import LIMITS

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

DUPLICATE, CONFLICT, PROBLEM = "duplicate", "conflict", "problem"
SAME_VERDICT, DIFFERENT, LATER, VALUE, SEEN = "same", "different", "later", "value", "seen"

NOT_DECISIONS = "not-a-decisions-file"
"""The refusal of a file that holds no decisions."""


@frozen
class Decision:
    """One decision. `over` are the dots of the answers that it saw: where they have changed since, it no longer holds.

    A duplicate has two records and a verdict `same`, `different` or `later`. A conflict has the verdict `value` and the
    records that disagree (one record, where its own versions do), the items (outside repeats none) and the question.
    A problem has the verdict `seen` or `later`, one record, or the content hash of a workbook where the problems are in
    no record, and as value what was wrong.
    """

    kind: str
    records: tuple[str, ...]
    verdict: str
    question: str = ""
    items: tuple[str, ...] = ()
    value: AnswerValue = None
    over: tuple[tuple[str, int], ...] = ()
    at: str = ""
    made: Decision | None = None
    """The decision as it was made, where its question has another name or type by now."""

    @property
    def id(self) -> str:
        """The same decision has the same id everywhere and for ever: SHA-256 over what it decides about and how."""
        if self.made is not None:
            return self.made.id
        told = [self.kind, self.records, self.items, self.question, self.verdict, self.value, self.over]
        return hashlib.sha256(canonical_json(told).encode()).hexdigest()[:16]

    @property
    def edit(self) -> Dot | None:
        """The edit by which it settles a conflict inside one record; None for every other decision."""
        return Dot(f"d{self.id[:12]}", 1) if self.kind == CONFLICT and len(self.records) == 1 else None

    @property
    def about(self) -> tuple[str, tuple[str, ...], tuple[str, ...], str]:
        """What it decides about: a later decision about the same takes its place."""
        return (self.kind, self.records, self.items, self.question)


def duplicate(left: str, right: str, verdict: str, over: Iterable[Dot] = ()) -> Decision:
    """The decision about two records. `over` are the edits of the answers by which they were compared."""
    seen = tuple((dot.replica, dot.counter) for dot in sorted(over))
    return Decision(DUPLICATE, (min(left, right), max(left, right)), verdict, over=seen)


def decide(inventory: Inventory, decisions: Iterable[Decision], known: Collection[str] | None = None) -> None:
    """Keeps decisions and applies them, all or none. A conflict inside one record is settled by an edit that has seen
    all its versions; every other decision stands beside the records.

    `known` are the decisions that were there when the case was looked at: GeneraError where somebody else has decided
    the same since. None where nobody looked: what is decided last then stands.
    """
    with inventory.at_once():
        _decide(inventory, decisions, known if inventory.is_shared else None)


def _decide(inventory: Inventory, decisions: Iterable[Decision], known: Collection[str] | None) -> None:
    with inventory.reading() as transaction:
        summariser = Summariser(inventory, current_questionnaire(transaction))
    at = inventory.now_text()
    with inventory.writing() as transaction:
        held = {decision.about: decision for decision in decisions_of(transaction)}
        for decision in _in_use(transaction, decisions):
            earlier = held.get(decision.about)
            if known is not None and earlier is not None and earlier.id not in {*known, decision.id}:
                raise _decided_meanwhile(earlier)
            if earlier is not None and earlier.id != decision.id:
                transaction.decisions.remove(earlier.id)
            if earlier is None or earlier.id != decision.id:
                transaction.decisions.add(_row(decision, inventory, at))
                held[decision.about] = decision
            if decision.edit is not None:
                _settle(transaction, inventory, summariser, decision, decision.edit)


def refuse_decided(decisions: Iterable[Decision], conflict: Conflict) -> None:
    """GeneraError where one of these has settled a conflict that was open when somebody looked at it."""
    item, key = conflict.address
    about = (CONFLICT, (conflict.record,), (item,) if item else (), key)
    for decision in decisions:
        if decision.about == about:
            raise _decided_meanwhile(decision)


def _decided_meanwhile(decision: Decision) -> GeneraError:
    if decision.verdict != VALUE:
        return GeneraError(f"decided-meanwhile-{decision.verdict}")
    return GeneraError("decided-meanwhile-value", value=_in_a_line(decision.value))


def _in_a_line(value: AnswerValue) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def made_together(rows: Iterable[DecisionRow]) -> list[list[DecisionRow]]:
    """Decisions as the steps in which they were made: those of one moment that follow each other and share a record
    were one case, and go together when it is taken back."""
    steps: list[list[DecisionRow]] = []
    for row in rows:
        before = steps[-1] if steps else []
        records = {record for one in before for record in one.records}
        if before and (before[0].at, before[0].kind) == (row.at, row.kind) and records & set(row.records):
            before.append(row)
        else:
            steps.append([row])
    return steps


def decisions_of(transaction: Transaction) -> list[Decision]:
    """All decisions of an inventory, by what they are about, under the names that questions have now."""
    decisions = _in_use(transaction, map(_decision, transaction.decisions.all()))
    return sorted(decisions, key=lambda decision: (decision.about, decision.id))


def _in_use(transaction: Transaction, decisions: Iterable[Decision]) -> list[Decision]:
    """Decisions as the questionnaire in use understands them, whichever version they were made with."""
    decisions = list(decisions)
    if not transaction.questionnaires.has_older():
        return decisions
    upgrades = upgrades_to(transaction, current_questionnaire(transaction))
    held = transaction.records.get_many(decision.records[0] for decision in decisions if decision.question)
    found = []
    for decision in decisions:
        record = held.get(decision.records[0])
        upgrade = upgrades.get(record.form, Upgrade()) if record else Upgrade()
        key = upgrade.key(decision.question)
        value = upgrade.value(key, decision.value)
        same = key == decision.question and value is decision.value
        found.append(decision if same else replace(decision, question=key, value=value, made=decision))
    return found


def write_decisions(inventory: Inventory, path: Path) -> int:
    """Writes all decisions as a JSON file that `read_decisions` takes back; gives their number.

    GeneraError where the file cannot be written; what stood there before is then still there.
    """
    with inventory.reading() as transaction:
        decisions = decisions_of(transaction)
    text = json.dumps([decision_to_json(one) for one in decisions], ensure_ascii=False, indent=1)
    with delivered(path) as part:
        part.write_text(text + "\n", encoding="utf-8", newline="\n")
    return len(decisions)


def read_decisions(path: Path) -> list[Decision]:
    """The decisions in a file; GeneraError where it is not such a file."""
    try:
        check_file(path, LIMITS)
        listed = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(listed, list):
            raise TypeError(type(listed))
        return [decision_from_json(one) for one in listed]
    except GeneraError as refusal:
        code = NOT_DECISIONS if refusal.code == "file-empty" else refusal.code
        raise GeneraError(code, **{"file": path.name, **refusal.params}) from None
    except OSError as error:
        raise GeneraError("file-unreadable", file=path.name) from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise GeneraError(NOT_DECISIONS, file=path.name) from error


def decision_to_json(decision: Decision) -> dict[str, Any]:
    return {key: value for key, value in asdict(decision.made or decision).items() if key not in ("at", "made")}


def decision_from_json(data: Mapping[str, Any]) -> Decision:
    """The decision that `decision_to_json` wrote; ValueError, TypeError or KeyError for anything else."""
    decision = Decision(
        kind=_text(data["kind"]),
        records=_texts(data["records"]),
        verdict=_text(data["verdict"]),
        question=_text(data.get("question", "")),
        items=_texts(data.get("items", [])),
        value=answer_value(data.get("value")),
        over=tuple((str(replica), int(counter)) for replica, counter in data.get("over", ())),
    )
    if decision.verdict not in _verdicts(decision):
        raise ValueError(decision.kind)
    return decision


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise TypeError(values)
    return tuple(map(_text, values))


def _verdicts(decision: Decision) -> tuple[str, ...]:
    """The verdicts that there are about what a decision is about."""
    count = len(decision.records)
    if decision.kind == DUPLICATE and count == 2:
        return (SAME_VERDICT, DIFFERENT, LATER)
    if decision.kind == CONFLICT and count and decision.question:
        return (VALUE,)
    return (SEEN, LATER) if decision.kind == PROBLEM and count == 1 else ()


def _settle(
    transaction: Transaction, inventory: Inventory, summariser: Summariser, decision: Decision, dot: Dot
) -> None:
    """Writes the decided value as an edit whose dot follows from the decision, so that a replay gives the same edit."""
    record = transaction.records.get(decision.records[0])
    if record is None:
        return
    address = Address(decision.items[0] if decision.items else "", decision.question)
    open_now = {conflict.address: conflict.versions for conflict in conflicts_of(record)}
    versions = open_now.get(address)
    if versions is None or tuple(version.dot for version in versions) != decision.over:
        return
    at = max(version.at for version in versions)
    edit = Edit(dot, at)
    held = record.items[address.item] if address.item else record
    old = value_of(held.answers, address.key)
    settled = with_answer(record, address, decision.value, edit)
    transaction.records.put(settled, summariser.of(settled))
    entry = HistoryEntry(
        step=edit.dot.replica,
        label="decide",
        at=inventory.now_text(),
        by=inventory.info.device,
        record=record.uuid,
        item=address.item,
        key=address.key,
        old=old,
        new=decision.value,
        dot=edit.dot,
        origin=f"decision:{decision.id}",
    )
    transaction.history.add([entry])


def conflict_decision(record: Record, address: Address, value: AnswerValue) -> Decision:
    """The decision that gives an answer with concurrent versions this value; KeyError where there is no conflict."""
    versions = {conflict.address: conflict.versions for conflict in conflicts_of(record)}[address]
    items = (address.item,) if address.item else ()
    over = tuple((version.dot.replica, version.dot.counter) for version in versions)
    return Decision(CONFLICT, (record.uuid,), VALUE, address.key, items, value, over)


def difference_decision(difference: Difference, value: AnswerValue) -> Decision:
    """The decision that gives this value where records of one group disagree."""
    over = tuple((dot.replica, dot.counter) for dot in difference.over)
    return Decision(CONFLICT, difference.records, VALUE, difference.question, difference.items, value, over)


def _row(decision: Decision, inventory: Inventory, at: str) -> DecisionRow:
    decision = decision.made or decision
    return DecisionRow(
        id=decision.id,
        kind=decision.kind,
        records=list(decision.records),
        items=list(decision.items),
        question=decision.question,
        verdict=decision.verdict,
        value=decision.value,
        over=[list(dot) for dot in decision.over],
        at=at,
        by=inventory.info.device,
    )


def _decision(row: DecisionRow) -> Decision:
    return Decision(
        row.kind, tuple(row.records), row.verdict, row.question, tuple(row.items), row.value,
        tuple((dot[0], dot[1]) for dot in row.over), row.at,
    )  # fmt: skip
