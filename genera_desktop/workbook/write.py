"""Writes a workbook: a laid-out shell with the rows streamed into it, so that memory stays flat at any size."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, count
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from genera_desktop.errors import GeneraError
from genera_desktop.workbook.cell_texts import in_parts, told_rows
from genera_desktop.workbook.deliver import delivered
from genera_desktop.workbook.page_sheet import filled_page
from genera_desktop.workbook.plan import PagePlan, Plan, Properties, SheetPlan
from genera_desktop.workbook.print_setup import names_for
from genera_desktop.workbook.shell import Shell, ShellSheet, sheet_part, shell_of, table_for
from genera_desktop.workbook.stream import sheet_rows

Progress = Callable[[int], None]
"""Hears how many rows are written so far; what it raises (`Cancelled`) stops the writing and leaves all as it was."""

_ANY_SYSTEM: Final = 3
_CORE, _APP, _WORKBOOK, _RELATIONS = "docProps/core.xml", "docProps/app.xml", "xl/workbook.xml", "_rels/.rels"
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
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as file:
            _Writing(file, properties, language, progress).write(plans)
        _read_back(part, _sums(file))


class _Writing:
    """A workbook on its way into its file, part after part."""

    def __init__(self, file: zipfile.ZipFile, properties: Properties, language: str, progress: Progress) -> None:
        self._file = file
        self._properties = properties
        self._language = language
        self._progress = progress
        self._rows: dict[str, int] = {}
        """How many rows are in each sheet that is written."""

    def write(self, plans: Sequence[Plan]) -> None:
        """Writes all parts."""
        planned = [plan for plan in plans if not (isinstance(plan, SheetPlan) and plan.if_any)]
        shell = self._shell(planned)
        self._write_those_that_go_on(shell, planned)
        there = [one for plan in plans for one in self._there(plan)]
        if len(there) != len(planned):
            shell = self._shell(there)
        for name, content in shell.parts.items():
            if not name.startswith("xl/tables/") and name not in (_WORKBOOK, *self._file.namelist()):
                self._write_part(name, [content])
        for sheet, plan in zip(shell.sheets, there, strict=True):
            if plan.name not in self._rows:
                self._write_sheet(sheet, plan)
            if sheet.table and isinstance(plan, SheetPlan):
                self._write_part(sheet.table, [table_for(shell.parts[sheet.table], plan, self._rows[plan.name])])
        counts = [self._rows[plan.name] for plan in there]
        self._write_part(_WORKBOOK, [names_for(shell.parts[_WORKBOOK], there, counts)])

    def _shell(self, plans: Sequence[Plan]) -> Shell:
        shell = shell_of(plans, self._properties, self._language)
        shell.parts[_CORE] = _core(self._properties)
        shell.parts[_APP] = _app(self._properties)
        return shell

    def _write_those_that_go_on(self, shell: Shell, plans: Sequence[Plan]) -> None:
        """Writes the sheets of which nobody knows yet in how many they end. What comes after them in the workbook
        does not change what they look like."""
        further = 0
        for number, (sheet, plan) in enumerate(zip(shell.sheets, plans, strict=True), 1):
            if not isinstance(plan, SheetPlan) or not plan.told or not plan.rows_in_sheet:
                continue
            if not self._rows:  # programs that guess what a file is look at its first part
                self._write_part(_RELATIONS, [shell.parts[_RELATIONS]])
            for part, rows in enumerate(in_parts(plan.told(sheet.styles), plan.rows_in_sheet), 1):
                further += part > 1
                self._write_sheet(replace(sheet, part=sheet_part(number + further)), plan.further(part), rows)

    def _there(self, plan: Plan) -> Iterator[Plan]:
        """The sheets that a plan has come to."""
        if not isinstance(plan, SheetPlan):
            yield plan
        elif plan.rows_in_sheet:
            for part in count(1):
                if plan.further(part).name not in self._rows:
                    return
                yield plan.further(part)
        elif plan.if_any:
            rows = iter(plan.rows)
            for first in rows:
                yield replace(plan, rows=chain([first], rows))
                return
        else:
            yield plan

    def _write_sheet(self, sheet: ShellSheet, plan: Plan, told: Iterable[bytes] | None = None) -> None:
        before, rows = sum(self._rows.values()), 0

        def tell(written: int) -> None:
            nonlocal rows
            rows = written
            self._progress(before + written)

        chunks: Iterable[bytes] = [sheet.head, sheet.tail]
        if isinstance(plan, SheetPlan):
            first = plan.header.value + 1
            told = told or (plan.told(sheet.styles) if plan.told else None)
            if told is not None:
                chunks = told_rows(told, first, tell, plan.name)
            else:
                chunks = sheet_rows(plan.rows, first, sheet.styles, tell, plan.name, sheet.marked, plan.wraps)
            chunks = chain([sheet.head], chunks, [sheet.tail])
        elif isinstance(plan, PagePlan):
            chunks = [filled_page(sheet.head, plan), sheet.tail]
        self._write_part(sheet.part, chunks)
        self._rows[plan.name] = rows

    def _write_part(self, name: str, chunks: Iterable[bytes]) -> None:
        """Writes a part under the first of all days, which is the one of a name alone."""
        with self._file.open(name, "w") as part:
            for chunk in chunks:
                part.write(chunk)
        self._file.getinfo(name).create_system = _ANY_SYSTEM


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
