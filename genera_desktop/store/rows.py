"""The plain values that the store takes and gives of an inventory and of its records as lines of a table."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from genera_desktop.errors import GeneraError
from genera_desktop.store.seals import seal

if TYPE_CHECKING:
    from genera_desktop.records.record import AnswerValue

CLUSTER, COORDINATOR = "cluster", "coordinator"

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


class Round(NamedTuple):
    """A named survey period."""

    id: str
    name: str
    opened_at: str


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
