"""Possible duplicates in an inventory, a workbook or any list of companies, written as a list of pairs."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from genera_desktop import messages
from genera_desktop.address import Location, ServerAddress
from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import POSSIBLE, SAME, Matcher, Pair
from genera_desktop.matching.profile import LIST_FIELDS, Profile
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.workbook.book import Book, CellValue
from genera_desktop.workbook.child import MEGABYTES, SECONDS, read_book_in_child, read_csv_in_child
from genera_desktop.workbook.deliver import delivered
from genera_desktop.workbook.limits import LARGE, LIMITS

if TYPE_CHECKING:
    from genera_desktop.questionnaire.model import Questionnaire
    from genera_desktop.records.record import Record

# What reads inventories and workbooks is imported where one is read: it takes longer than a list of some thousands.

_INVENTORY_MARK = b"SQLite format 3\0"
_WORKBOOK_MARK = b"PK\x03\x04"
_LARGER = 10
"""How many times the usual time and memory a consolidated workbook may take."""
_LIST_LIMITS = LIMITS._replace(cells_with_values=20 * LIMITS.rows_with_values)
"""A list as text may have more cells than a workbook: each costs bytes of the file, and these stay limited."""


@frozen
class Duplicates:
    """The pairs found among so many records."""

    pairs: tuple[Pair, ...]
    records: int

    def count(self, verdict: str) -> int:
        return sum(pair.verdict == verdict for pair in self.pairs)


@seldom_searched()
def find_duplicates(
    path: Location, *, across: bool = False, large: bool = False, progress: Progress = NO_PROGRESS
) -> Duplicates:
    """The pairs of companies or strengths in a file that are the same or may be. `across`: only of different sources.

    In an inventory and in a workbook of ours "same" is what a merge joins at once; in a list of companies it is the
    matcher's own verdict. `large` allows the higher limits of our own consolidated workbooks.
    """
    progress.step(0, 0, "read")
    if isinstance(path, ServerAddress) or (mark := _first_bytes(path)).startswith(_INVENTORY_MARK):
        matcher, strict = Matcher(_of_inventory(path)), True
    elif mark.startswith(_WORKBOOK_MARK):
        read, strict = _of_workbook(path, large)
        matcher = Matcher(read)
    else:
        more = _LARGER if large else 1
        limits = LARGE if large else _LIST_LIMITS
        book = read_csv_in_child(path, limits, SECONDS * more, MEGABYTES * more)
        matcher, strict = Matcher(_of_list(book, path.name)), False
    pairs = matcher.pairs(across=across, watch=lambda done, total: progress.step(done, total, "match"))
    if strict:
        pairs = [replace(pair, verdict=SAME if pair.certain else POSSIBLE) for pair in pairs]
    return Duplicates(tuple(pairs), len(matcher))


def write_pairs(pairs: Iterable[Pair], path: Path) -> None:
    """Writes pairs as a list for scripts and spreadsheets, with the reasons as sentences and as codes."""
    with delivered(path) as part, part.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("left", "right", "score", "verdict", "reasons", "codes"))
        for pair in pairs:
            said = " ".join(messages.text(f"reason-{code}") for code in pair.reasons)
            row = (_no_formula(pair.left), _no_formula(pair.right), f"{pair.score:.4f}", pair.verdict, said)
            writer.writerow((*row, " ".join(pair.reasons)))


def _no_formula(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_INVENTORY_MARK))
    except OSError:
        return b""  # the reader of lists says what is wrong with it


def _of_inventory(path: Location) -> list[Profile]:
    from genera_desktop.services.load_questionnaire import current_questionnaire
    from genera_desktop.store.inventory import Inventory

    inventory = Inventory.open(path, read_only=True)
    try:
        with inventory.reading() as transaction:
            return _of_records(current_questionnaire(transaction), transaction.records.all())
    finally:
        inventory.close()


def _of_workbook(path: Path, large: bool) -> tuple[Iterable[Profile], bool]:
    """What is matched of a workbook of ours, or the companies of any workbook with a list; and whether it is ours."""
    from genera_desktop.workbook.read_submission import read_submission

    if large:
        book = read_book_in_child(path, LARGE, SECONDS * _LARGER, MEGABYTES * _LARGER)
    else:
        book = read_book_in_child(path, LIMITS)
    try:
        reading = read_submission(book, file=path.name)
    except GeneraError as refusal:
        if refusal.code != "not-our-workbook":
            raise
        return _of_list(book, path.name), False
    return _of_records(reading.questionnaire, reading.records), True


def _of_records(questionnaire: Questionnaire, records: Iterable[Record]) -> list[Profile]:
    from genera_desktop.records.record import is_deleted
    from genera_desktop.services.group_records import profiles

    return profiles(questionnaire, [record for record in records if not is_deleted(record)])


def _of_list(book: Book, file: str) -> Iterator[Profile]:
    """The companies of the first sheet whose first row has the headings `id` and `name`."""
    for sheet in book.sheets:
        headings = _headings(sheet.rows[0] if sheet.rows else ())
        if "id" in headings and "name" in headings:
            return _rows(sheet.rows, headings, file)
    raise GeneraError("list-without-id-and-name", file=file)


def _headings(row: Sequence[CellValue]) -> dict[str, int]:
    """The columns that we know, by heading."""
    told = [str(value or "").strip().lower() for value in row]
    return {name: place for place, name in reversed(list(enumerate(told))) if name in LIST_FIELDS}


def _rows(rows: list[list[CellValue]], headings: Mapping[str, int], file: str) -> Iterator[Profile]:
    """The companies row by row; each row is let go when it has been read. A row without an id is no company."""
    seen: set[str] = set()
    for place in range(1, len(rows)):
        row = rows[place]
        rows[place] = []
        told = {name: _text(row[column]) for name, column in headings.items() if column < len(row)}
        record = told.get("id", "")
        if record in seen:
            raise GeneraError("list-id-twice", file=file, id=record)
        if record:
            seen.add(record)
            yield Profile(**{"source": "", "name": "", **told})


def _text(value: CellValue) -> str:
    return "" if value is None else str(value).strip()
