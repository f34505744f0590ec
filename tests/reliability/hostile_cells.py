"""Hostile cells: numbers that are none, places that do not exist, kinds that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reliability.hostile_case import SEVEN_ROWS, Case, either, packed, read, refused, small
from tests.workbook.raw_workbook import parts, strings, workbook, worksheet

LAST = 32_767


def cells() -> Iterator[Case]:
    """All hostile cells."""
    yield from _numbers()
    yield from _places()
    yield from _kinds()


def _cell(value: str, kind: str = "", more: str = "") -> str:
    told = f' t="{kind}"' if kind else ""
    return f'<row r="1"><c r="A1"{told}{more}><v>{value}</v></c></row>'


def _numbers() -> Iterator[Case]:
    bad = [
        "nan",
        "NaN",
        "inf",
        "-inf",
        "Infinity",
        "1e999",
        "-1e999",
        "1e309",
        "0x10",
        "0b1",
        "0o7",
        "1_000",
        "1,5",
        "1.5.5",
        "1 2",
        "--1",
        "+-1",
        "1e",
        "e1",
        "1e+",
        ".",
        "-",
        "+",
        "-.",
        "1e1.5",
        "٣",
        "१",
        "½",
        "Ⅷ",
        "１",
        "1e٣",
        "=1",
        "1%",
        "$1",
        "1/2",
        "TRUE",
        "#REF!",
        "abc",
        "1\u00a02",
        "9" * 310,
        "9" * 401,
        "1" + "0" * 330,
        "-" + "9" * 350,
        "1e1000",
        "1d5",
        "1f",
        "1L",
        "(1)",
        "1e5e5",
        "\u20101",
        "\u22121",
        "1\u200b",
        "\u202e1",
        "1,000.00",
    ]
    for text in bad:
        yield refused("plain numbers", ascii(text[:30]), small(_cell(text)), "file-bad-number")
        yield refused("plain numbers", f"{text[:30]!a}, kind n", small(_cell(text, "n", ' s="0"')), "file-bad-number")
    good: list[tuple[str, object]] = [
        ("0", 0),
        ("-0", 0),
        ("007", 7),
        ("+7", 7),
        ("7.", 7),
        (".5", 0.5),
        ("-.5", -0.5),
        ("7.0", 7),
        ("7E0", 7),
        ("70e-1", 7),
        (" 7 ", 7),
        ("\n7\t", 7),
        ("0.1", 0.1),
        ("1e308", 1e308),
        ("1e-308", 1e-308),
        ("4.9E-324", 5e-324),
        ("1e-999", 0),
        ("123456789012345", 123456789012345),
        ("-9007199254740993", -9007199254740993),
        ("0.30000000000000004", 0.30000000000000004),
        ("1.7976931348623157E+308", 1.7976931348623157e308),
    ]
    for text, value in good:
        yield read("plain numbers", f"{text!r} is one", small(_cell(text)), [[value]])
    for comment in ("7<!-- -->1", "<![CDATA[71]]>", "7<?a?>1", "&#55;1", "7&#49;"):
        yield read("plain numbers", f"{comment} is 71", small(_cell(comment)), [[71]])


def _places() -> Iterator[Case]:
    rows = [
        "0",
        "-1",
        "1.5",
        "1048577",
        "99999999999999999999",
        "1e3",
        "0x1",
        "",
        " 1x",
        "A",
        "١",
        "+1",
        "1 ",
        "2147483648",
        "4294967297",
        "18446744073709551617",
    ]
    for row in rows:
        yield refused("places", f"row {row!r}", small(f'<row r="{row}"><c><v>7</v></c></row>'), "file-cell-name")
    names = [
        "",
        "A",
        "1",
        "A0",
        "A-1",
        "A2",
        "A01",
        "XFE1",
        "AAAA1",
        "ZZZ1",
        "a1",
        "$A$1",
        "A1:B1",
        "R1C1",
        "Ä1",
        "А1",
        "A1 ",
        " A1",
        "A1.0",
        "A1048577",
        "@1",
        "[1",
        "A٣",
        "AA",
        "-A1",
        "A1A1",
        "A 1",
        "A\u200b1",
        "FXSHRXX1",
        "A99999999999999999999",
    ]
    for name in names:
        yield refused(
            "places",
            f"cell {name!a}",
            small(f'<row r="1"><c r="{name}"><v>7</v></c></row>'),
            "file-cell-name",
            "file-cell-order",
        )
    yield refused("places", "16,385 cells", small("<row>" + "<c/>" * 16_385 + "</row>"), "file-cell-name")
    yield refused(
        "places",
        "one cell behind the last column",
        small('<row r="1"><c r="XFD1"/><c><v>7</v></c></row>'),
        "file-cell-name",
    )
    yield refused(
        "places",
        "one row behind the last",
        small('<row r="1048576"/><row><c><v>7</v></c></row>'),
        "file-cell-name",
        "file-cells-far-apart",
    )
    order = [
        '<row r="2"/><row r="1"/>',
        '<row r="2"/><row r="2"/>',
        '<row r="5"/><row/><row r="6"/>',
        '<row><c r="B1"/><c r="A1"/></row>',
        '<row><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
        '<row><c r="B1"/><c/><c r="C1"/></row>',
        '<row r="1"><c r="AA1"/><c r="Z1"/></row>',
        '<row r="1"><c r="AAA1"><v>1</v></c><c r="ZZ1"><v>1</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="A1" t="str"><v>x</v></c></row>',
        '<row r="1"><c><v>1</v></c><c r="A1"><v>2</v></c></row>',
    ]
    for rows_ in order:
        yield refused("order", rows_, small(rows_, strings=strings("<t>x</t>")), "file-cell-order")
    for style in ("-1", "+1", "-0", "-99999999999"):
        yield refused("places", f"the style {style}", small(_cell("7", "", f' s="{style}"')), "file-bad-value")
    for style in ("9", "99999", "4294967295", "99999999999999999999"):
        yield either(
            "places", f"the style {style}", small(_cell("7", "", f' s="{style}"')), SEVEN_ROWS, "file-bad-value"
        )
    yield read(
        "far apart",
        "the last cell of a row",
        small('<row r="1"><c r="XFD1"><v>7</v></c></row>'),
        [[None] * 16_383 + [7]],
    )
    far = "".join(f'<row r="{at * 1_000 + 1}"><c r="XFD{at * 1_000 + 1}"><v>7</v></c></row>' for at in range(1_000))
    yield refused("far apart", "a thousand cells in the last column", small(far), "file-cells-far-apart")
    for count in (2, 40):
        more = "".join(f'<sheet name="S{at}" sheetId="{at}" r:id="x{at}"/>' for at in range(count))
        yield _many_sheets(count, more)


def _many_sheets(count: int, declared: str) -> Case:
    """Sheets that together spread further than one may."""
    from tests.workbook.raw_workbook import relations

    far = worksheet('<row r="1048576"><c r="A1048576"><v>7</v></c></row>')
    content = parts(workbook=workbook(declared))
    content.update({f"xl/worksheets/far{at}.xml": far for at in range(count)})
    content["xl/_rels/workbook.xml.rels"] = relations(
        *((f"x{at}", "worksheet", f"worksheets/far{at}.xml") for at in range(count))
    )
    return refused(
        "far apart", f"{count} sheets with one cell in the last row", packed(content), "file-cells-far-apart"
    )


def _kinds() -> Iterator[Case]:
    for kind in ("zz", "S", "N", "string", "number", "shared", "1", "date", "x" * 500):
        yield refused("kinds of cells", kind[:20], small(_cell("1", kind)), "file-bad-value")
    yield either(
        "kinds of cells",
        "a kind of no letters",
        small('<row r="1"><c r="A1" t=""><v>7</v></c></row>'),
        SEVEN_ROWS,
        "file-bad-value",
    )
    for index in ("1", "-1", "0x0", "1e0", "0.0", "+0", "99999999999999999999", "٠", "a", "0 0", "0,0", "1" * 400):
        yield refused(
            "shared texts",
            f"number {index[:20]}",
            small(_cell(index, "s"), strings=strings("<t>x</t>")),
            "file-bad-value",
        )
    yield refused("shared texts", "there are none", small(_cell("0", "s")), "file-bad-value")
    for truth in ("2", "-1", "yes", "TRUE", "True", "1.0", "01", "٠", "on"):
        yield refused("truth values", truth, small(_cell(truth, "b")), "file-bad-value")
    for truth, value in (("1", True), ("0", False), ("true", True), ("false", False), (" 1 ", True)):
        yield read("truth values", f"{truth!r} is one", small(_cell(truth, "b")), [[value]])
    for error in ("#DIV/0!", "#N/A", "#REF!", "#NAME?", "#NULL!", "#NUM!", "#VALUE!", "#SPILL!", "nonsense"):
        yield read("errors", error, small(_cell(error, "e")), [[error]])
    for empty in ("", " ", "\n"):
        for kind in ("n", "s", "b", "e", "d"):
            yield either(
                "empty cells",
                f"{empty!r} of the kind {kind}",
                small(_cell(empty, kind)),
                [],
                "file-bad-number",
                "file-bad-value",
            )
    twice = '<row><c r="A1"><v>1</v><v>2</v></c></row>'
    yield refused("kinds of cells", "two values", small(twice), "file-damaged")
    both = '<row><c r="A1" t="inlineStr"><is><t>a</t></is><v>7</v></c></row>'
    yield refused("kinds of cells", "a text and a value", small(both), "file-damaged")
    texts = '<row><c r="A1" t="inlineStr"><is><t>a</t></is><is><t>b</t></is></c></row>'
    yield refused("kinds of cells", "two texts", small(texts), "file-damaged")
