"""What one workbook carries, as values: who sends it, the questionnaire, the records with all their versions."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Final

from genera_desktop.frozen import frozen
from genera_desktop.problems import Place, Problem
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.content import Address
from genera_desktop.records.record import Answer, Answers, AnswerValue, Dot, Item, Record, Versions, is_deleted
from genera_desktop.records.serial import canonical_json
from genera_desktop.records.texts import RecordTexts, text_of
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import DATE_IN_TEXT, digest, readable
from genera_desktop.workbook.plan import TEXT_IN_CELL

FORMAT: Final = 1
"""The version of the workbook format that this program writes, and the newest that it reads."""

SUBMISSION, STARTER, COMPANY_FORM, CONSOLIDATED = "submission", "starter", "company_form", "consolidated"
RETURNED = "returned"
"""A cluster's own workbook that the coordinator sends back with remarks."""

ROUND_OPENED = "round_opened_at"
"""What a starter tells besides: when the coordinator opened its round."""

TYPED = "typed"
"""The parameter of a problem that tells what was typed into a cell and could not be taken over."""

_HAND = "x"


@dataclass(frozen=True, kw_only=True)
class Header:
    """Who made a workbook, from what, when. `made_at` is UTC, ISO 8601; `device` names a computer, never a person.

    `round` is the round's name; what else a starter has to tell travels in `extra`.
    """

    kind: str = SUBMISSION
    inventory: str = ""
    replica: str = ""
    device: str = ""
    cluster: str = ""
    round: str = ""
    made_at: str = ""
    program: str = ""
    language: str = "en"
    format: int = FORMAT
    extra: Mapping[str, str] = field(default_factory=dict)


@frozen
class KeptAnswer:
    """A value that no question takes: of an unknown column, say. `place` is where it was found, as `file, Sheet!F3`."""

    form: str
    record: str
    item: str
    name: str
    value: AnswerValue
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Submission:
    """All that goes into a workbook. The records are filtered already: a withheld answer has no value."""

    header: Header
    questionnaire: Questionnaire
    records: Sequence[Record] = ()
    withheld: Mapping[str, int] = field(default_factory=dict)
    """How many answers stay, by kind: `not_relevant`, `not_shared`, `no_consent`, `personal`."""
    kept: Sequence[KeptAnswer] = ()
    rowless: frozenset[str] = frozenset()
    """Records whose row is not written, because it was not in the workbook that goes back."""
    spans: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    """Form and question key to the questionnaire versions since and until which the question is asked."""


@frozen
class MissingRow:
    """A record or item that the workbook went out with and that has no row any more. Never a deletion."""

    form: str
    record: str
    item: str = ""
    title: str = ""
    sheet: str = ""
    """The sheet on which its row is missing, where the workbook has that."""


@frozen
class RefusedRow:
    """A row of which nothing could be read: where it stood, and its cells by the names of their columns."""

    form: str
    repeat: str
    sheet: str
    number: int
    cells: Mapping[str, CellValue]

    @property
    def place(self) -> str:
        return f"{self.sheet}!{self.number}"


@dataclass(frozen=True, kw_only=True)
class SubmissionReading:
    """A workbook as read: what it carries, what is wrong with it, and where everything stood."""

    header: Header
    questionnaire: Questionnaire
    records: Sequence[Record]
    problems: Sequence[Problem] = ()
    missing: Sequence[MissingRow] = ()
    kept: Sequence[KeptAnswer] = ()
    origins: Mapping[str, Mapping[Address, str]] = field(default_factory=dict)
    """Record id to the `Sheet!Cell` of each of its answers."""
    in_cells: Mapping[tuple[str, Address], Dot] = field(default_factory=dict)
    """Record id and address of an answer with several versions to the version that its cell shows."""
    rows: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Record id and item id ('' for the record itself) to the first cell of its row, as `Sheet!A3`."""
    rowless: frozenset[str] = frozenset()
    """The records that went out with a row which is gone or cannot be told apart: only rows of their lists speak."""
    replaced: Mapping[tuple[str, Address], Versions] = field(default_factory=dict)
    """Record id and address of an answer edited by hand to the versions that it had, without their values."""
    typed: Mapping[tuple[str, Address], CellValue] = field(default_factory=dict)
    """The same to what stands in its cell."""
    refused: Sequence[RefusedRow] = ()
    edited_at: str = ""
    """When cells were edited, as far as the file tells."""
    withheld: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Form to record id to the title that link cells show."""
    is_edited: bool = False
    """Whether it does not hold any more what it went out with: somebody has edited it outside the program."""
    content_hash: str = ""
    texts: RecordTexts = field(default_factory=dict, repr=False)
    """The records as text, worked out for the hash: as far as they stay the same, the store takes them as they are."""


def as_typed(cell: CellValue) -> int | float | str:
    """What was typed into a cell, whole, as a problem tells it."""
    return cell if isinstance(cell, int | float) and not isinstance(cell, bool) else readable(cell)


def typed_again(problem: Problem) -> CellValue:
    """What was typed, to be read again as it was: a text cell would take the text of a date for an answer."""
    typed = problem.params.get(TYPED)
    if problem.code != DATE_IN_TEXT or not isinstance(typed, str):
        return typed
    kind = time if "-" not in typed else datetime if ":" in typed else date
    return kind.fromisoformat(typed)


def hand_edit_dot(record: str, address: Address, exported: Dot | None, value: AnswerValue) -> Dot:
    """The dot of an edit made in a cell: the same hand edit has the same dot, whoever reads it."""
    before: object = list(exported) if exported else ""
    return Dot(_HAND + digest([record, address.item, address.key, before, value]), 1)


def is_hand_edit(dot: Dot) -> bool:
    return dot.replica.startswith(_HAND) and dot.counter == 1


def as_it_travels(record: Record) -> Record:
    """The record with the answers of all that is deleted as marks only: a tombstone carries no values."""
    living: dict[str, Item] = {}
    waiting = [] if is_deleted(record) else [item for item in _items(record) if not is_deleted(item)]
    while ready := [item for item in waiting if not item.parent or item.parent in living]:
        living |= {item.id: item for item in ready}
        waiting = [item for item in waiting if item.id not in living]
    items = {
        item.id: item if item.id in living else replace(item, answers=_marked(item.answers)) for item in _items(record)
    }
    return replace(record, answers=_marked(record.answers) if is_deleted(record) else record.answers, items=items)


def _marked(answers: Answers) -> Answers:
    def mark(answer: Answer) -> Answer:
        return replace(answer, value=None, withheld=True)

    return {
        key: versions if key.startswith("_") else tuple(mark(answer) for answer in versions)
        for key, versions in answers.items()
    }


def content_hash(
    records: Iterable[Record],
    kept: Iterable[KeptAnswer] = (),
    rowless: Iterable[str] = (),
    texts: RecordTexts | None = None,
    unread: Iterable[Sequence[object]] = (),
) -> str:
    """The same for the same content, whoever saved the file again, and when: SHA-256 over the canonical records, whose
    `texts` may be known.

    The time of a hand edit is that of the file and so no part of the content; its dot says all. A record whose row is
    gone says less than one that was never answered. What was typed and could not be read is content as well: it is
    listed until somebody mends it, also where there was no answer before.
    """
    hashed = hashlib.sha256()
    for record in sorted(records, key=lambda record: record.uuid):
        said = text_of(record, texts)
        if any(is_hand_edit(dot) for dot in said.edits):
            said = text_of(_timeless(record))
        hashed.update(said.whole().encode("utf-8", "surrogatepass") + b"\n")
    for line in sorted(_text([one.form, one.record, one.item, one.name, one.value]) for one in kept):
        hashed.update(line + b"\n")
    for uuid in sorted(rowless):
        hashed.update(_text(["rowless", uuid]) + b"\n")
    for line in sorted(_text(["unread", *one]) for one in unread):
        hashed.update(line + b"\n")
    return hashed.hexdigest()


def _text(value: object) -> bytes:
    return canonical_json(value).encode("utf-8", "surrogatepass")


def _timeless(record: Record) -> Record:
    items = {item.id: Item(item.id, item.repeat, item.parent, _without_times(item.answers)) for item in _items(record)}
    return replace(record, answers=_without_times(record.answers), items=items)


def _items(record: Record) -> Iterable[Item]:
    return record.items.values()


def _without_times(answers: Answers) -> Answers:
    def plain(answer: Answer) -> Answer:
        return replace(answer, at="", by="") if is_hand_edit(answer.dot) else answer

    return {key: tuple(plain(answer) for answer in versions) for key, versions in answers.items()}


def answers_too_long(records: Iterable[Record]) -> list[Problem]:
    """The answers that no cell can hold: the caller refuses to export before any of them is cut."""
    problems = []
    for record in records:
        for item, answers in [("", record.answers), *((item.id, item.answers) for item in _items(record))]:
            for key, versions in answers.items():
                for one in versions:
                    if type(one.value) is str and len(one.value) > TEXT_IN_CELL:
                        place = Place(form=record.form, record=record.uuid, item=item, question=key)
                        problems.append(Problem("answer-too-long", place, params={"most": TEXT_IN_CELL}))
                        break
    return problems
