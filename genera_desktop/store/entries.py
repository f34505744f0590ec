"""The plain values that the store takes and gives of what was done and received: history, submissions, decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, NamedTuple

from genera_desktop.frozen import frozen
from genera_desktop.records.record import AnswerValue, Dot

if TYPE_CHECKING:
    from genera_desktop.records.texts import RecordText

EDIT = "edit"
"""The origin of a history entry that was made by hand. Others: `undo:<step>`, `submission:<id>`, `decision:<id>`,
`questionnaire:<id>`, `taken-back:<id of a submission or decision>`, `erase:<step>`."""
ERASING = "erase"


@frozen
class HistoryEntry:
    """Who changed which answer when, from what to what. Entries with the same `step` are undone together.

    `number` is its place in the order in which things came into the file; the store gives it.
    """

    step: str
    label: str
    at: str
    by: str
    record: str
    item: str
    key: str
    old: AnswerValue
    new: AnswerValue
    dot: Dot
    origin: str = EDIT
    number: int = field(default=0, compare=False)


Told = tuple[str, str, str, AnswerValue, AnswerValue, Dot]
"""One entry of a bundle: device, item, key, value before and after, edit."""


class HistoryBundle(NamedTuple):
    """History entries of one step that come together for one record, in their order. `added`, instead of entries: the
    texts of a record that comes as a whole, each of whose answers is a new one."""

    step: str
    label: str
    at: str
    origin: str
    record: str
    told: Sequence[Told] = ()
    added: RecordText | None = None

    @property
    def size(self) -> int:
        """How many entries there are."""
        return self.added.told if self.added else len(self.told)


class Step(NamedTuple):
    """One named step of the history, with the numbers of its entries and of the records in them.

    `record` is one of these records; `number` is the place of the step's last entry in the history.
    """

    step: str
    label: str
    at: str
    by: str
    origin: str
    entries: int
    records: int = 1
    record: str = ""
    number: int = 0


@frozen
class SubmissionRow:
    """One workbook as received. `undone_at` is empty while it is applied. `number` as in the history."""

    id: str
    file: str
    sha256: str
    content_hash: str
    cluster: str
    round: str
    replica: str
    device: str
    made_at: str
    received_at: str
    counts: Mapping[str, Any] = field(default_factory=dict)
    problems: list[dict[str, Any]] = field(default_factory=list)
    undone_at: str = ""
    number: int = field(default=0, compare=False)


@frozen
class Contribution:
    """What one submission says of one record: `record_to_json`, and the cell (`Sheet!F3`) of each of its answers.

    `origins` is by the names that `place_name` gives; a version of an answer that no cell shows has none. `number` as
    in the history.
    """

    submission: str
    record: str
    payload: dict[str, Any]
    origins: Mapping[str, str] = field(default_factory=dict)
    number: int = field(default=0, compare=False)

    def place(self, item: str, key: str, dot: Dot) -> str:
        """The cell that holds this version of an answer, '' where none does."""
        known = self.origins.get(place_name(item, key, dot))
        return self.origins.get(place_name(item, key), "") if known is None else known


class ContributionText(NamedTuple):
    """A contribution on its way into the file, its payload as canonical JSON."""

    submission: str
    record: str
    payload: str
    origins: Mapping[str, str]


def place_name(item: str, key: str, dot: Dot | None = None) -> str:
    """What an answer is called among the places of a contribution: `key`, or `item/key` in a list; the version that the
    cell shows is named besides where the answer has several."""
    name = f"{item}/{key}" if item else key
    return f"{name}@{dot.replica}:{dot.counter}" if dot else name


@frozen
class DecisionRow:
    """A decision of a person about possible duplicates or a conflict. `over`: the dots that it saw.

    `number` as in the history.
    """

    id: str
    kind: str
    records: list[str]
    items: list[str]
    question: str
    verdict: str
    value: AnswerValue
    over: list[list[Any]]
    at: str
    by: str
    number: int = field(default=0, compare=False)
