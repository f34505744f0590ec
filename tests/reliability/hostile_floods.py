"""Floods: more rows, cells, ranges, rules, styles and texts than a file may have; and sheets built wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reliability.hostile_case import SEVEN, SEVEN_ROWS, Case, either, packed, read, refused, small
from tests.workbook.raw_workbook import MAIN, SHEET, parts, strings, worksheet

LAST = 32_767


def _cell(value: str, kind: str = "", more: str = "") -> str:
    told = f' t="{kind}"' if kind else ""
    return f'<row r="1"><c r="A1"{told}{more}><v>{value}</v></c></row>'


def floods() -> Iterator[Case]:
    """More of everything than a file may have; large, and slow to make."""
    one = "<row><c><v>1</v></c></row>"
    yield refused("rows", "200,001 with values", small(one * 200_001), "file-too-many-rows", "file-packed-too-tightly")
    yield refused("rows", "300,001 without", small("<row/>" * 300_001), "file-too-many-rows")
    varied = "".join(f"<row><c><v>{at * at % 99991}</v></c></row>" for at in range(200_001))
    yield refused("rows", "200,001 with different values", small(varied), "file-too-many-rows")
    cells = "".join(f"<c><v>{at * at % 991}</v></c>" for at in range(1_000))
    yield refused(
        "cells",
        "501,000 with values",
        small(f"<row>{cells}</row>" * 501),
        "file-too-many-cells",
        "file-packed-too-tightly",
    )
    empty = "".join(f'<c s="{at * at % 91}"/>' for at in range(1_000))
    yield refused(
        "cells", "601,000 without", small(f"<row>{empty}</row>" * 601), "file-too-many-cells", "file-packed-too-tightly"
    )
    for count in (20_001, 100_000):
        merged = "".join(f'<mergeCell ref="A{at * 2 + 1}:B{at * 2 + 1}"/>' for at in range(count))
        yield refused(
            "merged ranges",
            f"{count}",
            small(sheet=worksheet(SEVEN, f"<mergeCells>{merged}</mergeCells>")),
            "file-too-many-merged",
        )
    everywhere = '<mergeCell ref="A1:XFD1048576"/>' * 20_000
    tall = "".join(f"<row><c><v>{at * at % 997}</v></c></row>" for at in range(2_000))
    yield refused(
        "merged ranges",
        "20,000 over 2,000 rows",
        small(sheet=worksheet(tall, f"<mergeCells>{everywhere}</mergeCells>")),
        "file-too-many-merged",
    )
    for ref in (
        "",
        "A1:",
        ":B2",
        "A1:B",
        "A1:1",
        "1:2",
        "A:B",
        "a1:b2",
        "A1:B2:C3",
        "A1 B2",
        "A-1:B2",
        "A1:B99999999",
        "S!A1:B2",
    ):
        yield refused(
            "merged ranges",
            f"{ref!r}",
            small(sheet=worksheet(SEVEN, f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>')),
            "file-cell-name",
        )
    for ref in ("A1:XFD1048576", "$A$1:$B$2", "B2:A1", "A1:A1", "A1"):
        yield read(
            "merged ranges",
            f"{ref!r} leaves the first cell",
            small(sheet=worksheet(SEVEN, f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>')),
        )
    for count in (65_501, 300_000):
        formats = "".join(f'<xf numFmtId="{at % 163}"/>' for at in range(count))
        yield refused(
            "styles",
            f"{count}",
            small(styles=f'<styleSheet xmlns="{MAIN}"><cellXfs>{formats}</cellXfs></styleSheet>'),
            "file-too-many-styles",
        )
    junk = "".join(f'<x{at % 10} a="{at * at % 9973}"/>' for at in range(1_500_001))
    yield refused(
        "elements",
        "a million and a half that are no cells",
        small(sheet=worksheet(SEVEN, junk)),
        "file-too-many-elements",
        "file-unpacks-too-large",
    )
    texts = "".join(f"<si><t>{at:06}{'x' * 200}</t></si>" for at in range(330_000))
    sst = strings().replace("</sst>", texts + "</sst>")
    yield refused(
        "much text",
        "66 million letters of shared text",
        small(strings=sst),
        "file-too-much-text",
        "file-packed-too-tightly",
    )
    long = "".join(chr(97 + at * at % 26) for at in range(32_000))
    used = (
        "<row>" + _cell("0", "s")[len('<row r="1">') :].replace(' r="A1"', "").replace("</row>", "") * 3_000 + "</row>"
    )
    yield refused(
        "much text",
        "one long text in 3,000 cells",
        small(used, strings=strings(f"<t>{long}</t>")),
        "file-too-much-text",
        "file-bad-value",
    )


def many_rules() -> Iterator[Case]:
    """More validations and conditional formats than a sheet may have."""
    for count in (5_001, 60_000):
        rules = "".join(f'<dataValidation sqref="A{at}"/>' for at in range(1, count + 1))
        yield refused(
            "rules",
            f"{count} validations",
            small(sheet=worksheet(SEVEN, f"<dataValidations>{rules}</dataValidations>")),
            "file-too-many-rules",
        )
        formats = "".join(f'<cfRule priority="{at}"/>' for at in range(count))
        yield refused(
            "rules",
            f"{count} formats",
            small(sheet=worksheet(SEVEN, f"<conditionalFormatting>{formats}</conditionalFormatting>")),
            "file-too-many-rules",
        )


def built_wrongly() -> Iterator[Case]:
    """Sheets with parts that are doubled, missing, or in another place."""
    yield refused("sheets", "two places for rows", small(sheet=worksheet(SEVEN, "<sheetData/>")), "file-damaged")
    for root in ("chartsheet", "dialogsheet", "sst", "styleSheet", "workbook", "html"):
        yield refused(
            "sheets",
            f"a sheet that is a {root}",
            small(sheet=f'<{root} xmlns="{MAIN}"><sheetData>{SEVEN}</sheetData></{root}>'),
            "file-damaged",
        )
    yield read("sheets", "no place for rows", small(sheet=f'<worksheet xmlns="{MAIN}"/>'), [])
    yield read(
        "sheets", "an empty place for rows", small(sheet=f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'), []
    )
    deep = f'<worksheet xmlns="{MAIN}"><x><sheetData>{SEVEN}</sheetData></x></worksheet>'
    yield either("sheets", "rows in another place", small(sheet=deep), [], "file-damaged")
    nested = "<row r='1'><c r='A1'><v>7</v></c><row r='2'><c r='A2'><v>9</v></c></row></row>"
    yield either("sheets", "a row in a row", small(nested), SEVEN_ROWS, "file-damaged")
    nested = "<row r='1'><c r='A1'><v>7</v><c r='B1'><v>9</v></c></c></row>"
    yield either("sheets", "a cell in a cell", small(nested), SEVEN_ROWS, "file-damaged")
    link = '<hyperlinks><hyperlink ref="B2" location="http://a.example"/></hyperlinks>'
    yield read("sheets", "a link at an empty cell is no value", small(sheet=worksheet(SEVEN, link)))
    for name in (SHEET, "xl/sharedStrings.xml", "xl/styles.xml"):
        yield refused(
            "sheets",
            f"{name} is a picture",
            packed(parts(SEVEN) | {name: b"\x89PNG\r\n\x1a\n" + bytes(50)}),
            "file-damaged",
        )
