"""Workbooks written part by part, so that a test can break exactly one rule."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET = "xl/worksheets/sheet1.xml"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def worksheet(rows: str, after: str = "", namespace: str = MAIN) -> str:
    """A sheet's part with this content of `sheetData` and these elements after it."""
    return f'{_HEAD}<worksheet xmlns="{namespace}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def strings(*items: str) -> str:
    """The part of shared strings from the inner XML of each."""
    return f'{_HEAD}<sst xmlns="{MAIN}">{"".join(f"<si>{item}</si>" for item in items)}</sst>'


def styles(*formats: str) -> str:
    """The part of styles in which cell style n has the nth number format."""
    codes = "".join(f'<numFmt numFmtId="{200 + at}" formatCode="{code}"/>' for at, code in enumerate(formats))
    cells = "".join(f'<xf numFmtId="{200 + at}"/>' for at in range(len(formats)))
    return f'{_HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><cellXfs>{cells}</cellXfs></styleSheet>'


def relations(*entries: tuple[str, str, str]) -> str:
    """A part of relations from id, last word of the type, and target."""
    lines = "".join(f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{to}"/>' for key, kind, to in entries)
    return f'{_HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def workbook(sheets: str = '<sheet name="S" sheetId="1" r:id="rId1"/>', before: str = "", after: str = "") -> str:
    """The workbook part with these sheets."""
    return f'{_HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{before}<sheets>{sheets}</sheets>{after}</workbook>'


def content_types(main: str = MAIN_TYPE) -> str:
    """The part of content types with this type of the workbook part."""
    return (
        f'{_HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>'
    )


def parts(rows: str = "", **changed: str) -> dict[str, str | bytes]:
    """The parts of a small workbook with one sheet `S`. Changed by name: sheet, strings, styles, workbook, types."""
    return {
        "[Content_Types].xml": changed.get("types", content_types()),
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": changed.get("workbook", workbook()),
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rId2", "sharedStrings", "sharedStrings.xml"),
            ("rId3", "styles", "styles.xml"),
        ),
        SHEET: changed.get("sheet", worksheet(rows)),
        "xl/sharedStrings.xml": changed.get("strings", strings()),
        "xl/styles.xml": changed.get("styles", styles()),
    }


def write(path: Path, content: Mapping[str, str | bytes]) -> Path:
    """Writes the parts into an archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    return path
