"""The plain values that the store takes and gives besides records."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.records.record import AnswerValue, Dot
from genera_desktop.store.seals import seal

if TYPE_CHECKING:
    from genera_desktop.records.texts import RecordText

CLUSTER, COORDINATOR = "cluster", "coordinator"

EDIT = "edit"
"""The origin of a history entry that was made by hand. Others: `undo:<step>`, `submission:<id>`, `decision:<id>`,
`questionnaire:<id>`, `taken-back:<id of a submission or decision>`, `erase:<step>`."""
ERASING = "erase"


MOVED = "moved"
"""The setting of an inventory that goes on elsewhere: where."""


class InventoryInfo(NamedTuple):
    """What an inventory says of itself. `replica` names this file in dots; `format` is the version of its tables;
    `moved_to` is where it goes on, '' while it goes on here."""

    id: str
    kind: str
    cluster: str
    replica: str
    device: str
    created_at: str
    format: int
    moved_to: str = ""


class Summary(NamedTuple):
    """What tables show of a record and the store cannot compute: it knows no questionnaire.

    `search` is ready lower-case text; `missing` and `problems` are counts.
    """

    title: str = ""
    search: str = ""
    answered: int = 0
    asked: int = 0
    missing: int = 0
    problems: int = 0
    updated_at: str = ""


class RecordRow(NamedTuple):
    """A record as a line of a table: shown top-level values (no `_` names) and its summary, no versions."""

    uuid: str
    form: str
    cluster: str
    status: str
    local_id: str
    values: dict[str, AnswerValue]
    title: str
    search: str
    answered: int
    asked: int
    missing: int
    problems: int
    updated_at: str
    has_conflict: bool


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


class Round(NamedTuple):
    """A named survey period."""

    id: str
    name: str
    opened_at: str


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


def record_row(row: Sequence[Any]) -> RecordRow:
    """The line of a table that a row of the `SHOWN` columns holds, refused where its bytes have changed."""
    *values, found = row
    if seal(values) != found:
        raise GeneraError("damaged-record", record=str(row[0]))
    *place, _, conflict, title, search, answered, asked, missing, problems, updated_at, answers = values
    uuid, form, cluster, status, local_id = place
    return RecordRow(
        uuid,
        form,
        cluster,
        status,
        local_id,
        json.loads(answers),
        title,
        search,
        answered,
        asked,
        missing,
        problems,
        updated_at,
        conflict == 1,
    )
