"""Any Excel workbook as a `Book` of plain values: the door for untrusted files and the reader behind it."""

from __future__ import annotations

import re
from collections.abc import Container
from pathlib import Path

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.door import check_file, check_kind
from genera_desktop.workbook.limits import LIMITS, Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.rows import Surroundings, Tally
from genera_desktop.workbook.sheet_xml import read_sheet
from genera_desktop.workbook.strings_xml import read_strings
from genera_desktop.workbook.styles_xml import read_date_styles
from genera_desktop.workbook.workbook_xml import WorkbookPart, read_workbook_part
from genera_desktop.workbook.xml_part import XmlPart

_MODIFIED = "http://purl.org/dc/terms/ modified"
_UTC = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?\Z")


def read_book(path: Path, limits: Limits = LIMITS, *, without: Container[str] = ()) -> Book:
    """Every sheet's cells, as they were last saved. A file that breaks a rule of the door is refused whole. Sheets
    `without` values pass the door like all others and are empty here."""
    path = Path(path)
    try:
        check_file(path, limits)
        try:
            with path.open("rb") as file:
                check_kind(file)
                return _read_package(Package(file, limits), limits, without)
        except OSError:
            raise GeneraError("file-unreadable") from None
    except GeneraError as refusal:
        raise GeneraError(refusal.code, **{"file": path.name, **refusal.params}) from None
    except MemoryError:
        raise
    except Exception as mistake:
        raise GeneraError("file-damaged", file=path.name, part=type(mistake).__name__) from mistake


def _read_package(package: Package, limits: Limits, without: Container[str]) -> Book:
    workbook = read_workbook_part(package, limits)
    strings = read_strings(package, workbook.strings, limits) if workbook.strings else []
    styles = read_date_styles(package, workbook.styles, limits) if workbook.styles else {}
    tally = Tally()
    surroundings = Surroundings(strings, styles, workbook.system_1904, limits, tally)
    book = Book(modified=_modified(package, workbook, limits))
    for entry in workbook.sheets:
        sheet = Sheet(entry.name, hidden=entry.hidden)
        read_sheet(package, entry.part, sheet, surroundings, values=entry.name not in without)
        book.sheets.append(sheet)
    package.check_rest()
    _check_shown_text(book, strings, tally, limits)
    book.flags = frozenset(workbook.flags | tally.flags)
    return book


def _check_shown_text(book: Book, strings: list[str], tally: Tally, limits: Limits) -> None:
    """Refuses a book whose few long texts are used by so many cells that nothing could show them all."""
    longest = max(map(len, strings), default=0)
    if longest * tally.cells_with_values <= limits.shown_characters:
        return
    shown = sum(len(value) for sheet in book.sheets for row in sheet.rows for value in row if isinstance(value, str))
    if shown > limits.shown_characters:
        raise GeneraError("file-too-much-text")


def _modified(package: Package, workbook: WorkbookPart, limits: Limits) -> str:
    """When the file was last saved, by its own word; '' where it does not say so in the usual form."""
    if not workbook.properties:
        return ""
    part = XmlPart(package, workbook.properties, limits)
    pieces: list[str] = []

    def start(element: str, _attributes: object) -> None:
        if element == _MODIFIED:
            part.parser.CharacterDataHandler = pieces.append

    def end(element: str) -> None:
        if element == _MODIFIED:
            part.parser.CharacterDataHandler = None

    part.parser.StartElementHandler = start
    part.parser.EndElementHandler = end
    try:
        part.run()
    except GeneraError as refusal:
        if refusal.code != "file-damaged":
            raise
        return ""
    return _in_utc("".join(pieces).strip())


def _in_utc(text: str) -> str:
    from datetime import UTC, datetime  # here, because expat's reader has no other need of it

    if not _UTC.match(text):
        return ""
    try:
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return ""
