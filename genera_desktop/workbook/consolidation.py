"""What the consolidated workbook says, as plain values: merged records, where they come from, and what is open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.record import Answer, AnswerValue, Dot
from genera_desktop.records.survivorship import Difference, MergedRecord
from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.shelf import Shelf
from genera_desktop.workbook.submission import KeptAnswer

ROWS_IN_SHEET = 1_000_000
"""So many rows, and the heads above them, go into a sheet of Excel's."""


@frozen
class Origin:
    """Where a version of an answer came in: the file and its cell."""

    file: str
    sheet: str
    cell: str


EditKey = tuple[str, str, str, Dot]
"""One edit of one answer: record, item, question, and the edit's dot."""


class Origins(Protocol):
    """The cell in which each version was received first."""

    def get(self, edit: EditKey, /) -> Origin | None: ...


@frozen
class OpenPair:
    """Two records that may be one and wait for a decision."""

    left: str
    right: str
    reasons: str


@frozen
class OpenProblem:
    """What a workbook says and could not be taken over. `kept` is what counts meanwhile; `record` may be ''."""

    record: str
    title: str
    label: str
    typed: str
    kept: str
    told: str


@frozen
class ToldRecord:
    """A merged record with its title, and with its calculated values by place and question, computed again from the
    merged answers."""

    merged: MergedRecord
    title: str
    computed: Mapping[str, Mapping[str, AnswerValue]]


@dataclass(frozen=True, kw_only=True)
class Consolidation:
    """Everything that the workbook says.

    There may be more records than the memory holds. They come by form, are read once while the first sheets are
    written, and what other sheets show of them lies on the shelf meanwhile. What is only known when all have been
    read - titles, differences, problems, kept answers - is asked for afterwards.
    """

    questionnaire: Questionnaire
    records: Iterable[ToldRecord]
    shelf: Shelf
    titles: Mapping[str, str]
    origins: Origins
    settled: Mapping[EditKey, Sequence[Answer]] = field(default_factory=dict)
    """The edits that decisions made, to the received versions that say the same: none where nobody had said so."""
    pairs: Sequence[OpenPair] = ()
    problems: Iterable[OpenProblem] = ()
    differences: Iterable[tuple[str, Difference]] = ()
    """What nobody has decided yet, each with the name of its form."""
    kept: Iterable[KeptAnswer] = ()
    """What no question takes: of columns that were added by hand, and of questions that are asked no more."""
    language: str = "en"
    facts: Mapping[str, CellValue] = field(default_factory=dict)
    rows_in_sheet: int = ROWS_IN_SHEET
    """So many rows of provenance go into one sheet."""
