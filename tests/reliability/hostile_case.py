"""One hostile file of our own making, and what must become of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.reliability.raw_zip import End, Entry, entries_of, zip_bytes
from tests.workbook.raw_workbook import parts

Rows = list[list[object]]

SEVEN = '<row r="1"><c r="A1"><v>7</v></c></row>'
SEVEN_ROWS: Rows = [[7]]


@dataclass(frozen=True)
class Case:
    """A file and the only outcomes that are right: a refusal with one of `codes`, or the first sheet's `rows`.

    `rows` of None allow no reading, no `codes` no refusal.

    A file that is read must raise the `flags`.
    """

    rule: str
    name: str
    content: bytes
    codes: frozenset[str] = frozenset()
    rows: Rows | None = None
    flags: frozenset[str] = frozenset()


def refused(rule: str, name: str, content: bytes, *codes: str) -> Case:
    """A file that must be refused, by one of these codes."""
    return Case(rule, name, content, frozenset(codes))


def read(rule: str, name: str, content: bytes, rows: Rows = SEVEN_ROWS, *flags: str) -> Case:
    """A file that is unusual and right: its cells must come out."""
    return Case(rule, name, content, rows=rows, flags=frozenset(flags))


def either(rule: str, name: str, content: bytes, rows: Rows, *codes: str) -> Case:
    """A file that may be read as these cells or be refused, and nothing else."""
    return Case(rule, name, content, frozenset(codes), rows)


def packed(content: Mapping[str, str | bytes]) -> bytes:
    """An honest archive of these parts."""
    return zip_bytes(entries_of(content))


def small(rows: str = SEVEN, **changed: str) -> bytes:
    """An honest archive of a small workbook, with these parts changed."""
    return packed(parts(rows, **changed))


def with_entries(*more: Entry, end: End | None = None, prefix: bytes = b"", between: bytes = b"") -> bytes:
    """The small workbook, whose only cell is 7, with these entries after its own."""
    return zip_bytes([*entries_of(parts(SEVEN)), *more], end, prefix, between)


def replacing(name: str, entry: Entry) -> bytes:
    """The small workbook with this entry in place of the one of that name."""
    return zip_bytes([entry if one.name == name.encode() else one for one in entries_of(parts(SEVEN))])


def each(rule: str, cases: Iterable[tuple[str, bytes]], *codes: str) -> Iterator[Case]:
    """The same refusal for each of these files."""
    for name, content in cases:
        yield refused(rule, name, content, *codes)
