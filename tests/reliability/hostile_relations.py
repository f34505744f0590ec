"""Hostile relations and workbook parts: sheets that lie elsewhere, are declared twice, or hide in extensions."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reliability.hostile_case import SEVEN, SEVEN_ROWS, Case, either, packed, read, refused, small
from tests.workbook.raw_workbook import (
    MAIN,
    OFFICE,
    PACKAGE,
    content_types,
    parts,
    relations,
    styles,
    workbook,
    worksheet,
)


def relations_and_sheets() -> Iterator[Case]:
    """All such files."""
    yield from _namespaces()
    yield from _relations()
    yield from _workbooks()


def _namespaces() -> Iterator[Case]:
    other = "http://a.example/main"
    for name, sheet in {
        "none": worksheet(SEVEN).replace(f' xmlns="{MAIN}"', ""),
        "another": worksheet(SEVEN, namespace=other),
        "in capitals": worksheet(SEVEN, namespace=MAIN.upper()),
        "with a blank": worksheet(SEVEN, namespace=MAIN + " "),
    }.items():
        yield refused("namespaces", name, small(sheet=sheet), "file-damaged")
    prefixed = (
        f'<m:worksheet xmlns:m="{MAIN}"><m:sheetData><m:row><m:c><m:v>7</m:v></m:c></m:row></m:sheetData></m:worksheet>'
    )
    yield read("namespaces", "a prefix", small(sheet=prefixed))
    mixed = prefixed.replace("<m:worksheet ", f'<m:worksheet xmlns="{other}" ')
    mixed = mixed.replace("<m:row>", "<m:row><c><v>9</v></c>")
    yield either("namespaces", "cells of another", small(sheet=mixed), SEVEN_ROWS, "file-damaged")
    inside = f'<row r="1"><c r="A1"><v>7</v></c><x:c xmlns:x="{other}" r="B1"><x:v>9</x:v></x:c></row>'
    yield read("namespaces", "a cell of another beside it", small(inside))
    extension = "<extLst><ext><sheetData><row><c><v>9</v></c></row></sheetData></ext></extLst>"
    yield either(
        "namespaces", "rows in an extension", small(sheet=worksheet(SEVEN, extension)), SEVEN_ROWS, "file-damaged"
    )
    merged = '<extLst><ext><mergeCells><mergeCell ref="A1:B1"/></mergeCells></ext></extLst>'
    two = '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row>'
    yield read("namespaces", "a merged range in an extension", small(sheet=worksheet(two, merged)), [[7, 8]])
    hidden = '<extLst><ext><sheet name="T" sheetId="2" r:id="rId1"/></ext></extLst>'
    yield read("namespaces", "a sheet in an extension", small(workbook=workbook(after=hidden)))
    system = '<extLst><ext><workbookPr date1904="1"/></ext></extLst>'
    dated = '<row><c s="0"><v>45000</v></c></row>'
    from datetime import date

    yield read(
        "namespaces",
        "a day system in an extension",
        small(dated, styles=_one_date(), workbook=workbook(after=system)),
        [[date(2023, 3, 15)]],
    )
    changed = _one_date().replace(
        "</styleSheet>", '<dxfs><dxf><numFmt numFmtId="1" formatCode="yyyy"/></dxf></dxfs></styleSheet>'
    )
    plain = changed.replace('<xf numFmtId="200"/>', '<xf numFmtId="1"/>')
    yield read("namespaces", "a format of a rule is none of cells", small(dated, styles=plain), [[45000]])


def _one_date() -> str:
    return styles("yyyy-mm-dd")


def _relations() -> Iterator[Case]:
    missing = ("file-sheet-missing", "file-damaged")
    targets = (
        "",
        "nothing.xml",
        "../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://a.example/s.xml",
        "\\\\a.example\\s.xml",
        "worksheets",
        "worksheets/",
        "worksheets/sheet1.xml#a",
        "worksheets/sheet1.xml?a",
        "sheet1.xml",
        "..",
        "%2e%2e/x.xml",
        "C:/x.xml",
        "\0",
    )
    for target in targets[:-1]:
        content = parts(SEVEN) | {"xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", target))}
        yield refused("relations", f"a sheet at {target!r}", packed(content), *missing)
        content = parts(SEVEN) | {"_rels/.rels": relations(("rId1", "officeDocument", target))}
        yield refused("relations", f"a workbook at {target!r}", packed(content), "file-damaged", "file-not-workbook")
    for kind in ("styles", "sharedStrings", "chart", "image", "", "Worksheet"):
        content = parts(SEVEN) | {"xl/_rels/workbook.xml.rels": relations(("rId1", kind, "worksheets/sheet1.xml"))}
        yield refused("relations", f"a sheet of the kind {kind!r}", packed(content), *missing)
    for mode in ("External",):
        outside = (
            f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" TargetMode="{mode}" Target="worksheets/sheet1.xml"/>'
        )
        content = parts(SEVEN) | {"xl/_rels/workbook.xml.rels": relations().replace("</Rel", outside + "</Rel")}
        yield refused("relations", "a sheet outside the file", packed(content), *missing)
    twice = parts(SEVEN) | {"xl/worksheets/sheet2.xml": worksheet("<row><c><v>9</v></c></row>")}
    one, two = ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId1", "worksheet", "worksheets/sheet2.xml")
    for order in ((one, two), (two, one)):
        yield refused(
            "relations",
            f"one id for two sheets, {order[0][2]} first",
            packed(twice | {"xl/_rels/workbook.xml.rels": relations(*order)}),
            "file-damaged",
        )
    books = (("a", "officeDocument", "xl/workbook.xml"), ("b", "officeDocument", "xl/other.xml"))
    for order in (books, books[::-1]):
        content = parts(SEVEN) | {
            "xl/other.xml": workbook('<sheet name="T" r:id="rId9"/>'),
            "_rels/.rels": relations(*order),
        }
        yield either(
            "relations",
            f"two workbooks, {order[0][2]} first",
            packed(content),
            SEVEN_ROWS,
            "file-damaged",
            "file-not-workbook",
        )
    loop = parts(SEVEN) | {"xl/_rels/workbook.xml.rels": relations(("rId1", "worksheet", "workbook.xml"))}
    yield refused("relations", "a workbook that is its own sheet", packed(loop), "file-damaged")
    loop = parts(SEVEN) | {"_rels/.rels": relations(("rId1", "officeDocument", "_rels/.rels"))}
    yield refused(
        "relations", "relations that are their own workbook", packed(loop), "file-damaged", "file-not-workbook"
    )
    for kind, name in (("sharedStrings", "texts"), ("styles", "styles")):
        content = parts('<row><c t="s"><v>0</v></c></row>')
        content["xl/_rels/workbook.xml.rels"] = relations(one, ("rId2", kind, "worksheets/sheet1.xml"))
        yield refused("relations", f"a sheet as {name}", packed(content), "file-bad-value", "file-damaged")
    many = relations(one, *((f"x{at}", "image", "a.png") for at in range(20_000)))
    yield either(
        "relations",
        "20,000 of them",
        packed(parts(SEVEN) | {"xl/_rels/workbook.xml.rels": many}),
        SEVEN_ROWS,
        "file-too-many-elements",
    )


def _workbooks() -> Iterator[Case]:
    one = '<sheet name="S" sheetId="1" r:id="rId1"/>'
    yield refused("sheets", "none", small(workbook=workbook("")), "file-no-sheets")
    for other in ("S", "s"):
        yield refused(
            "sheets",
            f"{other} twice",
            small(workbook=workbook(one + one.replace('"S"', f'"{other}"'))),
            "file-sheet-twice",
        )
    yield refused("sheets", "one part twice", small(workbook=workbook(one + one.replace('"S"', '"T"'))), "file-damaged")
    for more in (
        '<sheet name="T" r:id="rId9"/>',
        '<sheet name="T"/>',
        '<sheet name="T" r:id=""/>',
        '<sheet name="T" r:id="rId2"/>',
    ):
        yield refused(
            "sheets", f"declared and not there: {more}", small(workbook=workbook(one + more)), "file-sheet-missing"
        )
        yield refused("sheets", f"only {more}", small(workbook=workbook(more)), "file-sheet-missing")
    for count in (101, 5_000):
        many = "".join(one.replace('"S"', f'"S{at}"') for at in range(count))
        yield refused("sheets", f"{count}", small(workbook=workbook(many)), "file-too-many-sheets")
    for count in (20_001, 200_000):
        names = "".join(f'<definedName name="n{at}">S!$A${at}</definedName>' for at in range(count))
        yield refused("names", f"{count}", small(workbook=workbook(after=names)), "file-too-many-names")
    for kind in ("", "application/json", "text/xml", "application/vnd.ms-word.document"):
        yield refused(
            "kind by content",
            f"a workbook of the type {kind!r}",
            small(types=content_types(kind)),
            "file-not-workbook",
            "file-word",
        )
    kinds = {"wordprocessingml.document": "file-word", "presentationml.presentation": "file-presentation"}
    for kind, code in kinds.items():
        yield refused(
            "kind by content",
            kind,
            small(types=content_types(f"application/vnd.openxmlformats-officedocument.{kind}.main+xml")),
            code,
        )
    yield refused(
        "kind by content",
        "binary",
        small(types=content_types("application/vnd.ms-excel.sheet.binary.macroEnabled.main")),
        "file-xlsb",
    )
    yield refused("kind by content", "another root", small(workbook=f'<other xmlns="{MAIN}"/>'), "file-not-workbook")
    yield refused("kind by content", "no namespace", small(workbook="<workbook/>"), "file-not-workbook")
    foreign = relations().replace(f"{PACKAGE}/relationships", "http://a.example/r")
    yield refused(
        "kind by content",
        "relations of another namespace",
        packed(parts(SEVEN) | {"_rels/.rels": foreign}),
        "file-not-workbook",
        "file-damaged",
    )
    hidden = one.replace("/>", ' state="veryHidden"/>')
    yield read("flags", "a sheet that is hidden", small(workbook=workbook(hidden)), SEVEN_ROWS, "hidden")
    yield read("flags", "macros", packed(parts(SEVEN) | {"xl/vbaProject.bin": b"x"}), SEVEN_ROWS, "macros")
    links = relations(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId4", "externalLink", "externalLinks/e1.xml"))
    yield read(
        "flags",
        "links to other files",
        packed(parts(SEVEN) | {"xl/_rels/workbook.xml.rels": links}),
        SEVEN_ROWS,
        "links",
    )
    formula = "<row><c><f>A2+1</f><v>7</v></c></row>"
    yield read("flags", "a formula", small(formula), SEVEN_ROWS, "formulas")
    yield read("flags", "a formula without a value", small(formula.replace("<v>7</v>", "")), [], "formulas", "uncached")
