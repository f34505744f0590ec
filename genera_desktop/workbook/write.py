"""Writes a workbook: a laid-out shell with the rows streamed into it, so that memory stays flat at any size."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.deliver import delivered
from genera_desktop.workbook.page_sheet import filled_page
from genera_desktop.workbook.plan import PagePlan, Plan, Properties, SheetPlan
from genera_desktop.workbook.print_setup import names_for
from genera_desktop.workbook.shell import Shell, shell_of, table_for
from genera_desktop.workbook.stream import sheet_rows

Progress = Callable[[int], None]
"""Hears how many rows are written so far; what it raises (`Cancelled`) stops the writing and leaves all as it was."""

_ANY_SYSTEM: Final = 3
_CORE, _APP, _WORKBOOK = "docProps/core.xml", "docProps/app.xml", "xl/workbook.xml"
_LEVEL: Final = 1
"""How hard to compress: more takes twice the time for a tenth of the size."""


def write_book(
    path: Path,
    plans: Sequence[Plan],
    properties: Properties,
    language: str = "en",
    progress: Progress = lambda _rows: None,
) -> None:
    """Writes the plans to `path`: equal plans give equal bytes.

    The file appears whole, read back and flushed to the disk, or not at all: GeneraError then says why.
    """
    with delivered(path) as part:
        shell = shell_of(plans, properties, language)
        shell.parts[_CORE] = _core(properties)
        shell.parts[_APP] = _app(properties)
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as file:
            _write_parts(file, shell, plans, progress)
        _read_back(part, _sums(file))


def _write_parts(file: zipfile.ZipFile, shell: Shell, plans: Sequence[Plan], progress: Progress) -> None:
    for name, content in shell.parts.items():
        if not name.startswith("xl/tables/") and name != _WORKBOOK:
            _write_part(file, name, iter([content]))
    counts: list[int] = []
    for sheet, plan in zip(shell.sheets, plans, strict=True):
        rows = [0]
        chunks: Iterator[bytes] = iter([sheet.head, sheet.tail])
        if isinstance(plan, SheetPlan):
            tell = _teller(rows, sum(counts), progress)
            first = plan.header.value + 1
            rows_xml = sheet_rows(plan.rows, first, sheet.styles, tell, plan.name, sheet.marked)
            chunks = _joined(sheet.head, rows_xml, sheet.tail)
        elif isinstance(plan, PagePlan):
            chunks = iter([filled_page(sheet.head, plan), sheet.tail])
        _write_part(file, sheet.part, chunks)
        counts.append(rows[0])
        if sheet.table and isinstance(plan, SheetPlan):
            _write_part(file, sheet.table, iter([table_for(shell.parts[sheet.table], plan, rows[0])]))
    _write_part(file, _WORKBOOK, iter([names_for(shell.parts[_WORKBOOK], plans, counts)]))


def _teller(rows: list[int], before: int, progress: Progress) -> Progress:
    def tell(count: int) -> None:
        rows[0] = count
        progress(before + count)

    return tell


def _joined(head: bytes, rows: Iterator[bytes], tail: bytes) -> Iterator[bytes]:
    yield head
    yield from rows
    yield tail


def _write_part(file: zipfile.ZipFile, name: str, chunks: Iterator[bytes]) -> None:
    """Writes a part under the first of all days, which is the one of a name alone."""
    with file.open(name, "w") as part:
        for chunk in chunks:
            part.write(chunk)
    file.getinfo(name).create_system = _ANY_SYSTEM


def _sums(file: zipfile.ZipFile) -> dict[str, tuple[int, int]]:
    """Length and checksum of each part."""
    return {entry.filename: (entry.file_size, entry.CRC) for entry in file.infolist()}


def _read_back(part: Path, written: dict[str, tuple[int, int]]) -> None:
    """Refuses a file of which the disk gives back anything but what was written."""
    try:
        with zipfile.ZipFile(part) as file:
            # Reading a part to its end holds it against its checksum.
            if _sums(file) != written or file.testzip() is not None:
                raise GeneraError("file-not-verified", name=part.name)
    except (zipfile.BadZipFile, zlib.error) as error:
        raise GeneraError("file-not-verified", name=part.name) from error


def _core(properties: Properties) -> bytes:
    made_at = escape(properties.made_at)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title><dc:subject>{escape(properties.subject)}</dc:subject>"
        f"<dc:creator>{escape(properties.creator)}</dc:creator>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made_at}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made_at}</dcterms:modified></cp:coreProperties>'
    ).encode()


def _app(properties: Properties) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Application>{escape(properties.creator)}</Application></Properties>"
    ).encode()
