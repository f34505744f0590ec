"""Hostile XML: document types, encodings, nesting, and tokens that never end."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reliability.hostile_case import SEVEN, SEVEN_ROWS, Case, each, either, packed, read, refused, small
from tests.workbook.raw_workbook import (
    MAIN,
    SHEET,
    content_types,
    parts,
    relations,
    strings,
    workbook,
    worksheet,
)

DECLARATIONS = {
    "plain": "<!DOCTYPE x>",
    "laughs": '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
    "file": '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    "address": '<!DOCTYPE x SYSTEM "http://a.example/x.dtd">',
    "public": '<!DOCTYPE x PUBLIC "-//A//B" "http://a.example/x.dtd">',
    "outside entity": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    "parameter": '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://a.example/x"> %p;]>',
    "attributes": '<!DOCTYPE x [<!ATTLIST c t CDATA "str">]>',
    "notation": '<!DOCTYPE x [<!NOTATION n SYSTEM "n">]>',
    "after a comment": "<!-- a --><!DOCTYPE x>",
    "after an instruction": "<?a b?><!DOCTYPE x>",
}
READ_PARTS = (
    SHEET,
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
    "[Content_Types].xml",
)
OTHER_PARTS = (
    "xl/theme/theme1.xml",
    "docProps/app.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "customXml/item1.xml",
)


def xml() -> Iterator[Case]:
    """All hostile XML but the long one."""
    yield from _declarations()
    yield from _encodings()
    yield from _broken()
    yield from _nesting()


def _declarations() -> Iterator[Case]:
    for name, declaration in DECLARATIONS.items():
        for part in READ_PARTS:
            content = parts(SEVEN)
            content[part] = str(content[part]).replace("?>\n", f"?>\n{declaration}")
            yield refused("document types", f"{name} in {part}", packed(content), "file-doctype")
        for part in OTHER_PARTS:
            content = parts(SEVEN) | {part: f"<?xml version='1.0'?>{declaration}<x/>"}
            yield refused("document types", f"{name} in {part}", packed(content), "file-doctype")
    for encoding in ("utf-16-le", "utf-16-be", "utf-16"):
        for part in (SHEET, "xl/theme/theme1.xml"):
            text = f'<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x><worksheet xmlns="{MAIN}"/>'
            yield refused(
                "document types",
                f"{encoding} in {part}",
                packed(parts() | {part: text.encode(encoding)}),
                "file-doctype",
                "file-damaged",
            )
    for reference in ("&a;", "&#0;", "&#xD800;", "&#x110000;", "&#xFFFE;", "&nbsp;"):
        rows = f'<row><c t="str"><v>{reference}</v></c></row>'
        yield refused("document types", f"a reference {reference}", small(rows), "file-damaged")
        yield refused(
            "document types",
            f"a reference {reference} in the texts",
            small(strings=strings(f"<t>{reference}</t>")),
            "file-damaged",
        )
    yield read(
        "document types",
        "a text that looks like one",
        small('<row><c t="str"><v>&lt;!DOCTYPE x&gt;&amp;a;</v></c></row>'),
        [["<!DOCTYPE x>&a;"]],
    )
    yield read(
        "document types",
        "CDATA that looks like one",
        small('<row><c t="str"><v><![CDATA[<!DOCTYPE x>&a;]]></v></c></row>'),
        [["<!DOCTYPE x>&a;"]],
    )


def _encodings() -> Iterator[Case]:
    sheet = worksheet(SEVEN)
    for encoding in (
        "utf-7",
        "utf-32",
        "cp037",
        "EBCDIC-CP-US",
        "gb2312",
        "shift_jis",
        "hex",
        "rot13",
        "idna",
        "punycode",
        "unicode_escape",
        "raw_unicode_escape",
        "zlib",
        "bz2",
        "base64",
        "no-such",
        "x-user",
        "cp65001",
        "utf-8-sig",
    ):
        for part in (SHEET, "xl/workbook.xml", "_rels/.rels"):
            content = parts(SEVEN)
            content[part] = str(content[part]).replace("UTF-8", encoding)
            yield refused("encodings", f"{encoding} in {part}", packed(content), "file-encoding", "file-damaged")
    for codec, named in (("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16")):
        text = sheet.replace("UTF-8", named)
        marked = text if codec == "utf-16" else "\ufeff" + text
        yield read("encodings", f"{codec}, marked", packed(parts() | {SHEET: marked.encode(codec)}))
        yield either(
            "encodings",
            f"{codec}, as UTF-8",
            packed(parts() | {SHEET: sheet.encode(codec)}),
            SEVEN_ROWS,
            "file-damaged",
            "file-encoding",
        )
    yield read("encodings", "UTF-8 with a mark", packed(parts() | {SHEET: b"\xef\xbb\xbf" + sheet.encode()}))
    yield refused(
        "encodings", "UTF-32", packed(parts() | {SHEET: sheet.encode("utf-32")}), "file-damaged", "file-encoding"
    )
    yield refused(
        "encodings",
        "UTF-16 that is UTF-8",
        packed(parts() | {SHEET: sheet.replace("UTF-8", "UTF-16").encode()}),
        "file-damaged",
        "file-encoding",
    )
    latin = worksheet('<row><c t="str"><v>é</v></c></row>').replace("UTF-8", "ISO-8859-1")
    yield read("encodings", "Latin 1", packed(parts() | {SHEET: latin.encode("latin-1")}), [["é"]])
    for bad in (
        b"\xff",
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xe2\x82",
        b"\x00",
        b"\x1b",
        b"\xef\xbf\xbf",
    ):
        for part in (SHEET, "xl/sharedStrings.xml"):
            content = parts(SEVEN) if part == SHEET else parts(SEVEN, strings=strings("<t>HERE</t>"))
            raw = str(content[part]).replace("<v>7</v>", "<v>HERE</v>").replace("HERE", "\0HERE\0").encode()
            content[part] = raw.replace(b"\0HERE\0", bad)
            yield refused("encodings", f"{bad!r} in {part}", packed(content), "file-damaged", "file-bad-number")


def _broken() -> Iterator[Case]:
    for part in READ_PARTS:
        for broken in (
            "",
            " ",
            "x",
            "<a>",
            "<a></b>",
            "<a/><b/>",
            "<a",
            "<a b/>",
            "<a b='1' b='2'/>",
            "<?xml?><a/>",
            " <?xml version='1.0'?><a/>",
            "<a:b/>",
            "<a>]]></a>",
            "<!-- -- --><a/>",
            "<a b='<'/>",
            "<?xml version='2.0'?><a/>",
        ):
            yield refused(
                "broken XML",
                f"{broken!r} as {part}",
                packed(parts(SEVEN) | {part: broken}),
                "file-damaged",
                "file-not-workbook",
            )
        content = parts(SEVEN)
        for cut in (1, 20, 60):
            short = packed(content | {part: str(content[part])[:-cut]})
            yield refused("broken XML", f"{cut} letters missing of {part}", short, "file-damaged", "file-not-workbook")
    for rows in (
        "<row><c></row></c>",
        "<row><c><v>1</c></v></row>",
        "<row r=1/>",
        "<row><c r='A1' r='B1'/></row>",
        "<row>&</row>",
    ):
        yield refused("broken XML", rows, small(rows), "file-damaged")


def _nesting() -> Iterator[Case]:
    for levels in (40, 1_000, 20_000):
        deep = "<x>" * levels + "</x>" * levels
        cases = {
            "rows": small(deep),
            "a row": small(f"<row>{deep}</row>"),
            "a cell": small(f"<row><c>{deep}</c></row>"),
            "a text": small(f"<row><c t='inlineStr'><is>{deep}</is></c></row>"),
            "a run": small(f"<row><c t='inlineStr'><is><r>{deep}</r></is></c></row>"),
            "a formula": small(f"<row><c><f>{deep}</f></c></row>"),
            "a value": small(f"<row><c><v>{deep}</v></c></row>"),
            "behind the rows": small(sheet=worksheet("", deep)),
            "the texts": small(strings=strings(deep)),
            "the styles": small(styles=f'<styleSheet xmlns="{MAIN}">{deep}</styleSheet>'),
            "the workbook": small(workbook=workbook(after=deep)),
            "the content types": small(types=content_types().replace("<Default", deep + "<Default")),
        }
        yield from each(
            "nesting", [(f"{levels} in {name}", content) for name, content in cases.items()], "file-xml-depth"
        )
    groups = '<row><c t="inlineStr"><is>' + "<r>" * 40 + "<t>x</t>" + "</r>" * 40 + "</is></c></row>"
    yield refused("nesting", "runs within runs", small(groups), "file-xml-depth")


def long_xml() -> Iterator[Case]:
    """Long attributes and huge tokens."""
    for length in (100_001, 2_900_000):
        noise = "".join(chr(33 + (at * at * 7 + at // 3) % 5 + (at % 97) % 89) for at in range(length))
        long = "".join(letter for letter in noise if letter not in "<&\"'").ljust(length, "x")
        value = f'note="{long}"'
        cases = {
            "a row": f"<row {value}/>",
            "a cell": f"<row><c {value}/></row>",
            "a cell's name": f'<row><c r="{long}"/></row>',
            "a cell's kind": f'<row><c t="{long}"><v>1</v></c></row>',
            "a row's number": f'<row r="{long}"/>',
            "a formula": f"<row><c><f {value}/></c></row>",
            "something else": f"<x {value}/>",
        }
        codes = ("file-xml-attribute", "file-cell-name", "file-bad-value", "file-xml-token")
        yield from each(
            "long attributes", [(f"{length} in {name}", small(rows)) for name, rows in cases.items()], *codes
        )
        numbers = (
            f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="200" formatCode="{long}"/></numFmts></styleSheet>'
        )
        yield refused("long attributes", f"{length} in a format", small(styles=numbers), *codes)
        yield refused(
            "long attributes",
            f"{length} in a relation",
            packed(parts() | {"_rels/.rels": relations(("a", long, "b"))}),
            *codes,
        )
        yield refused(
            "long attributes",
            f"{length} as a sheet's name",
            small(workbook=workbook(f'<sheet name="{long}" r:id="rId1"/>')),
            *codes,
        )
    for size in (4_000_000, 60_000_000):
        yield from _huge(size)
    attributes = " ".join(f'a{at}="1"' for at in range(60_000))
    yield either(
        "long attributes",
        "60,000 of them",
        small(f"<row><c {attributes}><v>7</v></c></row>"),
        SEVEN_ROWS,
        "file-xml-attribute",
        "file-too-many-elements",
    )


def _huge(size: int) -> Iterator[Case]:
    """One token that is never complete, which some parsers read again with each piece that comes."""
    block = "".join(chr(97 + at * at % 26) + str(at) for at in range(700)) + " "
    filling = (block * (size // len(block) + 1))[:size]
    codes = ("file-xml-token", "file-packed-too-tightly", "file-damaged")
    tokens = {
        "a comment": f"<!--{filling}-->",
        "an instruction": f"<?x {filling}?>",
        "an attribute": f'<x a="{filling}"/>',
        "a tag": f"<{filling.replace(' ', '')}/>",
        "an open tag": f"<x {filling}",
    }
    for name, token in tokens.items():
        yield either("huge tokens", f"{name} of {size}", small(SEVEN + token), SEVEN_ROWS, *codes)
    yield either(
        "huge tokens",
        f"a comment of {size} in the texts",
        small(strings=strings(tokens["a comment"])),
        SEVEN_ROWS,
        *codes,
    )
