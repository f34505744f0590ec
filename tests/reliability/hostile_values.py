"""Values that are easily lost or mistaken: texts, dates, and what a sheet says wrongly of itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from tests.reliability.hostile_case import SEVEN, SEVEN_ROWS, Case, Rows, either, read, refused, small
from tests.workbook.raw_workbook import strings, styles, workbook, worksheet

LAST = 32_767


def values() -> Iterator[Case]:
    """All such files."""
    yield from _texts()
    yield from _dates()
    yield from _lies()


def _cell(value: str, kind: str = "", more: str = "") -> str:
    told = f' t="{kind}"' if kind else ""
    return f'<row r="1"><c r="A1"{told}{more}><v>{value}</v></c></row>'


def _texts() -> Iterator[Case]:
    inline = '<row><c r="A1" t="inlineStr"><is>{}</is></c></row>'
    shared = _cell("0", "s")
    forms: list[tuple[str, str, Rows]] = [
        ("plain", "<t>a b</t>", [["a b"]]),
        ("blanks kept", '<t xml:space="preserve"> a </t>', [[" a "]]),
        ("runs", "<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>", [["ab"]]),
        ("a phonetic run", '<t>a</t><rPh sb="0" eb="1"><t>HIDDEN</t></rPh><phoneticPr fontId="1"/>', [["a"]]),
        ("a phonetic run between", '<r><t>a</t></r><rPh sb="0" eb="1"><t>HIDDEN</t></rPh><r><t>b</t></r>', [["ab"]]),
        ("an escape", "<t>a_x0041_b</t>", [["aAb"]]),
        ("an escaped escape", "<t>_x005F_x0041_</t>", [["_x0041_"]]),
        ("a NUL", "<t>a_x0000_b</t>", [["a_x0000_b"]]),
        ("half a pair", "<t>_xD800_</t>", [["_xD800_"]]),
        ("a whole pair", "<t>_xD83D__xDE00_</t>", [["\U0001f600"]]),
        ("a pair the wrong way round", "<t>_xDE00__xD83D_</t>", [["_xDE00__xD83D_"]]),
        ("an escape that is none", "<t>_xZZZZ_ _x004_ x0041_</t>", [["_xZZZZ_ _x004_ x0041_"]]),
        ("entities", "<t>&lt;b&gt;&amp;amp;&quot;&apos;</t>", [["<b>&amp;\"'"]]),
        ("references", "<t>&#65;&#x42;&#x1F600;</t>", [["AB\U0001f600"]]),
        ("CDATA", "<t><![CDATA[<b>&amp;]]></t>", [["<b>&amp;"]]),
        ("a comment inside", "<t>a<!-- x -->b</t>", [["ab"]]),
        ("an instruction inside", "<t>a<?x y?>b</t>", [["ab"]]),
        ("something else inside", "<t>a</t><x><t>HIDDEN</t></x>", [["a"]]),
        ("a formula as text", "<t>=1+1</t>", [["=1+1"]]),
        ("other formulas as text", "<t>+1 -1 @a</t>", [["+1 -1 @a"]]),
        ("HTML", "<t>&lt;img src=x onerror=alert(1)&gt;</t>", [["<img src=x onerror=alert(1)>"]]),
        ("zero-width letters", "<t>a\u200b\ufeff\u2060b</t>", [["a\u200b\ufeff\u2060b"]]),
        ("written from right to left", "<t>\u202eabc</t>", [["\u202eabc"]]),
        ("look-alikes", "<t>Аcme Еurope</t>", [["Аcme Еurope"]]),
        ("combining letters", "<t>e\u0301" + "\u0301" * 500 + "</t>", [["e\u0301" + "\u0301" * 500]]),
        ("line ends", "<t>a\nb&#13;&#10;c</t>", [["a\nb\r\nc"]]),
        ("as long as may be", f"<t>{'x' * LAST}</t>", [["x" * LAST]]),
    ]
    for name, text, rows in forms:
        yield read("texts", f"{name}, in the cell", small(inline.format(text)), rows)
        yield read("texts", f"{name}, shared", small(shared, strings=strings(text)), rows)
    for name, text in (("empty", "<t/>"), ("no text", ""), ("an empty run", "<r><t></t></r>")):
        yield read("texts", f"{name}, in the cell", small(inline.format(text)), [])
        yield read("texts", f"{name}, shared", small(shared, strings=strings(text)), [])
    for length in (LAST + 1, 100_000, 1_000_000):
        long = "ab cd" * (length // 5 + 1)
        for name, text in (("plain", f"<t>{long[:length]}</t>"), ("runs", f"<r><t>{long[: length // 2]}</t></r>" * 3)):
            yield refused(
                "long texts", f"{length} in the cell, {name}", small(inline.format(text)), "file-text-too-long"
            )
            yield refused(
                "long texts", f"{length} shared, {name}", small(shared, strings=strings(text)), "file-text-too-long"
            )
        yield refused(
            "long texts", f"{length} as a formula's value", small(_cell(long[:length], "str")), "file-text-too-long"
        )


def _dates() -> Iterator[Case]:
    look = styles(
        "yyyy-mm-dd",
        "hh:mm",
        "yyyy-mm-dd hh:mm",
        "[h]:mm",
        "0.00",
        "&quot;d&quot;0",
        "dd/mm/yyyy;@",
        "[Red]0",
        "General",
    )
    shown: list[tuple[str, int, object]] = [
        ("45000", 0, date(2023, 3, 15)),
        ("1", 0, date(1900, 1, 1)),
        ("59", 0, date(1900, 2, 28)),
        ("61", 0, date(1900, 3, 1)),
        ("2958465", 0, date(9999, 12, 31)),
        ("0.5", 1, time(12)),
        ("45000.5", 2, datetime(2023, 3, 15, 12)),
        ("1.5", 3, 1.5),
        ("7", 4, 7),
        ("7", 5, 7),
        ("45000", 6, date(2023, 3, 15)),
        ("7", 7, 7),
        ("7", 8, 7),
        ("0.999999999999", 1, time(23, 59, 59, 999000)),
    ]
    for text, style, value in shown:
        yield read("dates", f"{text} in style {style}", small(_cell(text, "", f' s="{style}"'), styles=look), [[value]])
    for text in ("60", "-1", "2958466", "-45000", "99999999", "1e300", "-0.5"):
        number = float(text)
        rows = [[int(number) if number.is_integer() and abs(number) < 1e15 else number]]
        yield read("dates", f"{text} is no day and stays a number", small(_cell(text, "", ' s="0"'), styles=look), rows)
    later = workbook(before='<workbookPr date1904="1"/>')
    for text, value in (("0", date(1904, 1, 1)), ("43538", date(2023, 3, 15)), ("60", date(1904, 3, 1))):
        yield read(
            "dates",
            f"{text} counted from 1904",
            small(_cell(text, "", ' s="0"'), styles=look, workbook=later),
            [[value]],
        )
    words: list[tuple[str, object]] = [
        ("2023-03-15", date(2023, 3, 15)),
        ("2023-03-15T12:00:00", datetime(2023, 3, 15, 12)),
        ("12:30:00", time(12, 30)),
        ("2023-02-30", "2023-02-30"),
        ("2023-13-01", "2023-13-01"),
        ("0000-00-00", "0000-00-00"),
        ("99999-01-01", "99999-01-01"),
        ("soon", "soon"),
        ("25:00:00", "25:00:00"),
    ]
    for text, value in words:
        yield read("dates", f"{text} as a date's text", small(_cell(text, "d")), [[value]])
    for code in (
        "[" * 5_000,
        '"' * 5_000,
        "\\" * 4_999,
        "y" * 5_000,
        "[h" * 2_000,
        "_" * 4_999,
        "[h]" * 2_000,
        ";" * 5_000,
        "yyyy" + "[$-409]" * 700,
    ):
        yield either(
            "dates",
            f"the format {code[:9]}…",
            small(_cell("7"), styles=styles(code.replace('"', "&quot;"))),
            SEVEN_ROWS,
            "file-damaged",
        )


def _lies() -> Iterator[Case]:
    for ref in ("A1", "B2:C3", "A1:XFD1048576", "", "nonsense", "A1:A0", "Z99"):
        sheet = worksheet(SEVEN).replace("<sheetData>", f'<dimension ref="{ref}"/><sheetData>')
        yield read("lies", f"a dimension of {ref!r}", small(sheet=sheet))
    for spans in ("2:3", "1:16384", "-1:5", "x"):
        yield read("lies", f"a span of {spans}", small(f'<row r="1" spans="{spans}"><c r="A1"><v>7</v></c></row>'))
    for count in ("0", "5", "-1", "99999999999", "x"):
        texts = strings("<t>a</t>").replace("<sst ", f'<sst count="{count}" uniqueCount="{count}" ')
        yield read("lies", f"{count} shared texts", small(_cell("0", "s"), strings=texts), [["a"]])
        look = styles("0").replace("<cellXfs>", f'<cellXfs count="{count}">')
        yield read("lies", f"{count} styles", small(SEVEN, styles=look))
    yield read("lies", "a hidden row", small('<row r="1" hidden="1"><c r="A1"><v>7</v></c></row>'))
    yield read(
        "lies",
        "hidden columns",
        small(
            sheet=worksheet(SEVEN).replace(
                "<sheetData>", '<cols><col min="1" max="99999" hidden="1"/></cols><sheetData>'
            )
        ),
    )
    formula = '<row r="1"><c r="A1"><f>{}</f><v>7</v></c></row>'
    for text in (
        "1+1",
        'HYPERLINK("http://a.example")',
        'WEBSERVICE("http://a.example")',
        "cmd|' /C calc'!A0",
        "[1]S!A1",
        "'http://a.example/[x]S'!A1",
    ):
        yield read("formulas", text, small(formula.format(text)), SEVEN_ROWS, "formulas")
