"""The rules for the XML of the parts and for the cells that it may hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.parsers import expat

import pytest
from raw_workbook import MAIN, OFFICE, SHEET, content_types, parts, relations, strings, workbook, worksheet, write

from genera_desktop import messages
from genera_desktop.errors import GeneraError
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.package import Package
from genera_desktop.workbook.read import read_book
from genera_desktop.workbook.xml_part import XmlPart

ROOM = Limits()
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'


def refusal(path: Path, content: dict[str, str | bytes], limits: Limits = ROOM) -> GeneraError:
    """The refusal of these parts, after its sentence was found to fit."""
    write(path / "hostile.xlsx", content)
    with pytest.raises(GeneraError) as refused:
        read_book(path / "hostile.xlsx", limits)
    assert "hostile.xlsx" in messages.say(refused.value)
    return refused.value


@pytest.mark.parametrize("declaration", [BOMB, OUTSIDE, "<!DOCTYPE x>"])
@pytest.mark.parametrize(
    "part", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "_rels/.rels", "[Content_Types].xml"]
)
def test_a_document_type_is_refused_in_every_part_that_is_read(tmp_path: Path, part: str, declaration: str) -> None:
    content = parts()
    content[part] = str(content[part]).replace("?>\n", f"?>\n{declaration}")

    assert refusal(tmp_path, content).code == "file-doctype"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("part", ["xl/theme/theme1.xml", "docProps/app.xml", "xl/drawings/vmlDrawing1.vml"])
def test_a_document_type_is_refused_in_the_other_parts_too(tmp_path: Path, part: str, encoding: str) -> None:
    padding = " " * 131_060
    content = parts() | {part: (padding + BOMB).encode(encoding)}

    assert refusal(tmp_path, content, Limits(ratio=10_000)).code == "file-doctype"


def test_a_text_that_only_looks_like_an_entity_is_text(tmp_path: Path) -> None:
    rows = '<row><c t="str"><v>&lt;!DOCTYPE x&gt; &amp;a;</v></c></row>'
    path = write(tmp_path / "a.xlsx", parts(rows))

    assert read_book(path).sheets[0].rows == [["<!DOCTYPE x> &a;"]]


@pytest.mark.parametrize("before", ["", "<row><c>", "<row><c t='inlineStr'><is>", "<row>"])
def test_elements_nested_too_deep_are_refused(tmp_path: Path, before: str) -> None:
    closing = "".join(f"</{name}>" for name in ("is", "c", "row") if f"<{name}" in before)
    rows = before + "<x>" * 40 + "</x>" * 40 + closing

    assert refusal(tmp_path, parts(rows)).code == "file-xml-depth"


def test_depth_counts_around_the_rows_and_in_the_other_parts(tmp_path: Path) -> None:
    deep = "<x>" * 40 + "</x>" * 40

    assert refusal(tmp_path, parts(sheet=worksheet("", deep))).code == "file-xml-depth"
    assert refusal(tmp_path, parts(strings=strings(deep))).code == "file-xml-depth"
    assert refusal(tmp_path, parts(workbook=workbook(after=deep))).code == "file-xml-depth"


@pytest.mark.parametrize(
    "rows",
    [
        "<row {}/>",
        "<row><c {}/></row>",
        '<row><c r="A1" s="1" t="n" {}/></row>',
        "<row><c><f {}/></c></row>",
        "<row><c><x {}/></c></row>",
        "<row><c t='inlineStr'><is><t {}/></is></c></row>",
        "<x {}/>",
    ],
)
def test_an_attribute_that_is_too_long_is_refused(tmp_path: Path, rows: str) -> None:
    long = f'note="{"x" * 1001}"'

    assert refusal(tmp_path, parts(rows.format(long)), Limits(attribute_length=1000)).code == "file-xml-attribute"


@pytest.mark.parametrize(
    ("rows", "limits", "code"),
    [
        ("<row/>" * 4, Limits(rows=3), "file-too-many-rows"),
        ("<row><c><v>1</v></c></row>" * 4, Limits(rows_with_values=3), "file-too-many-rows"),
        ("<row><c/><c/><c/><c/></row>", Limits(cells=3), "file-too-many-cells"),
        ("<row><c><v>1</v></c><c><v>1</v></c></row>" * 2, Limits(cells_with_values=3), "file-too-many-cells"),
        ('<row r="1048576"><c><v>1</v></c></row>', Limits(grid=1_000_000), "file-cells-far-apart"),
        ('<row><c r="XFD1"><v>1</v></c></row>', Limits(grid=16_000), "file-cells-far-apart"),
        ('<row><c t="str"><v>abcd</v></c></row>', Limits(text_length=3), "file-text-too-long"),
        (
            '<row><c t="inlineStr"><is><t>ab</t><r><t>cd</t></r></is></c></row>',
            Limits(text_length=3),
            "file-text-too-long",
        ),
        ('<row r="1048577"/>', ROOM, "file-cell-name"),
        ('<row r="0"/>', ROOM, "file-cell-name"),
        ('<row r="-1"/>', ROOM, "file-cell-name"),
        ('<row r="1.5"/>', ROOM, "file-cell-name"),
        ('<row r="99999999999999999999"/>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="XFE1"/></row>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="A2"/></row>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="A"/></row>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="1"/></row>', ROOM, "file-cell-name"),
        ('<row r="2"><c r="A12"/></row>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="AAAA1"/></row>', ROOM, "file-cell-name"),
        ('<row r="1"><c r="Ä1"/></row>', ROOM, "file-cell-name"),
        ("<row>" + "<c/>" * 16_385 + "</row>", ROOM, "file-cell-name"),
        ('<row r="2"/><row r="1"/>', ROOM, "file-cell-order"),
        ('<row r="2"/><row r="2"/>', ROOM, "file-cell-order"),
        ('<row><c r="B1"/><c r="A1"/></row>', ROOM, "file-cell-order"),
        ('<row><c r="B1"/><c r="B1"/></row>', ROOM, "file-cell-order"),
        ('<row><c r="B1"/><c/><c r="C1"/></row>', ROOM, "file-cell-order"),
        ('<row><c t="s"><v>0</v></c></row>', ROOM, "file-bad-value"),
        ('<row><c t="s"><v>-1</v></c></row>', ROOM, "file-bad-value"),
        ('<row><c t="s"><v>0x0</v></c></row>', ROOM, "file-bad-value"),
        ('<row><c t="b"><v>2</v></c></row>', ROOM, "file-bad-value"),
        ('<row><c t="zz"><v>2</v></c></row>', ROOM, "file-bad-value"),
        ("<row><c><v>1</v><v>2</v></c></row>", ROOM, "file-damaged"),
    ],
)
def test_rows_and_cells_keep_the_rules(tmp_path: Path, rows: str, limits: Limits, code: str) -> None:
    assert refusal(tmp_path, parts(rows), limits).code == code


@pytest.mark.parametrize(
    "text", ["nan", "inf", "1_000", "0x10", "1e400", "12 3", "٣", "1,5", "--1", "1e", "=1", "9" * 500]
)
def test_a_number_that_is_no_plain_number_is_refused_with_its_cell(tmp_path: Path, text: str) -> None:
    refused = refusal(tmp_path, parts(f'<row><c r="B1"><v>{text}</v></c></row>'))

    assert refused.code == "file-bad-number"
    assert (refused.params["sheet"], refused.params["cell"]) == ("S", "B1")


@pytest.mark.parametrize(
    ("after", "limits", "code"),
    [
        ('<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>', 1, "file-too-many-merged"),
        ("<dataValidations><dataValidation/><dataValidation/></dataValidations>", 1, "file-too-many-rules"),
        ("<conditionalFormatting><cfRule/><cfRule/></conditionalFormatting>", 1, "file-too-many-rules"),
        ('<extLst><ext><x:dataValidation xmlns:x="urn:x"/><dataValidation/></ext></extLst>', 1, "file-too-many-rules"),
        ('<mergeCells><mergeCell ref="A1:A0x"/></mergeCells>', 1, "file-cell-name"),
        ("<sheetData/>", 1, "file-damaged"),
    ],
)
def test_what_follows_the_rows_keeps_the_rules(tmp_path: Path, after: str, limits: int, code: str) -> None:
    content = parts(sheet=worksheet("", after))

    assert refusal(tmp_path, content, Limits(merged_ranges=limits, rules=limits)).code == code


@pytest.mark.parametrize(
    "rows",
    [
        "<x/>" * 50,
        "<row><c>" + "<f/>" * 50 + "</c></row>",
        "<row><c t='inlineStr'><is>" + "<r/>" * 50 + "</is></c></row>",
        "<row><c t='inlineStr'><is>" + "<t/>" * 50 + "</is></c></row>",
        "<row><x>" + "<y/>" * 50 + "</x></row>",
    ],
)
def test_elements_that_are_no_cells_are_counted(tmp_path: Path, rows: str) -> None:
    assert refusal(tmp_path, parts(rows), Limits(elements=60)).code == "file-too-many-elements"
    assert read_book(write(tmp_path / "a.xlsx", parts(rows))).sheets[0].name == "S"


def test_merged_ranges_over_very_many_rows_are_refused(tmp_path: Path) -> None:
    merged = '<mergeCell ref="A1:XFD1048576"/>' * 10
    content = parts(sheet=worksheet("<row><c><v>1</v></c></row>" * 100, f"<mergeCells>{merged}</mergeCells>"))

    assert refusal(tmp_path, content, Limits(merged_rows=900)).code == "file-too-many-merged"


@pytest.mark.parametrize(
    ("part", "limits", "code"),
    [
        (workbook('<sheet name="S" sheetId="1" r:id="rId1"/>' * 2), ROOM, "file-sheet-twice"),
        (workbook('<sheet name="S" r:id="rId1"/><sheet name="s" r:id="rId1"/>'), ROOM, "file-sheet-twice"),
        (workbook('<sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId1"/>'), ROOM, "file-damaged"),
        (workbook('<sheet name="S" r:id="rId9"/>'), ROOM, "file-sheet-missing"),
        (workbook('<sheet name="S" r:id="rId3"/>'), ROOM, "file-sheet-missing"),
        (workbook('<sheet name="S" r:id="rId1"/><sheet name="T" r:id="rId9"/>'), ROOM, "file-sheet-missing"),
        (workbook('<sheet name="S" r:id="rId1"/><sheet name="T"/>'), Limits(sheets=1), "file-too-many-sheets"),
        (workbook(""), ROOM, "file-no-sheets"),
        (workbook(after="<definedName/>" * 3), Limits(names=2), "file-too-many-names"),
        ("<workbook/>", ROOM, "file-not-workbook"),
        (workbook()[:-5], ROOM, "file-damaged"),
    ],
)
def test_the_workbook_part_keeps_the_rules(tmp_path: Path, part: str, limits: Limits, code: str) -> None:
    assert refusal(tmp_path, parts(workbook=part), limits).code == code


def test_a_sheet_outside_the_file_is_missing(tmp_path: Path) -> None:
    content = parts()
    outside = f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" TargetMode="External" Target="{SHEET}"/>'
    content["xl/_rels/workbook.xml.rels"] = relations().replace("</Rel", outside + "</Rel")

    assert refusal(tmp_path, content).code == "file-sheet-missing"


def test_too_many_styles_are_refused(tmp_path: Path) -> None:
    part = f'<styleSheet xmlns="{MAIN}"><cellXfs>{"<xf/>" * 5}</cellXfs></styleSheet>'

    assert refusal(tmp_path, parts(styles=part), Limits(styles=4)).code == "file-too-many-styles"


def test_shared_texts_have_a_longest_and_a_largest_sum(tmp_path: Path) -> None:
    texts = parts(strings=strings("<t>abcd</t>", "<t>efgh</t>"))

    assert refusal(tmp_path, texts, Limits(text_length=3)).code == "file-text-too-long"
    assert refusal(tmp_path, texts, Limits(shared_characters=7)).code == "file-too-much-text"


def test_one_long_text_in_very_many_cells_is_refused(tmp_path: Path) -> None:
    content = parts('<row><c t="s"><v>0</v></c></row>' * 10, strings=strings(f"<t>{'x' * 100}</t>"))

    assert refusal(tmp_path, content, Limits(shown_characters=999)).code == "file-too-much-text"


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels", "[Content_Types].xml"])
@pytest.mark.parametrize("broken", ["<a><b></a>", "", "<a/><b/>", "<a>&nbsp;</a>", "\x01", "<a>\x00</a>"])
def test_broken_xml_is_damage(tmp_path: Path, part: str, broken: str) -> None:
    assert refusal(tmp_path, parts() | {part: broken}).code == "file-damaged"


@pytest.mark.parametrize("encoding", ["utf-7", "idna", "hex", "cp037", "EBCDIC-CP-US", "gb2312", "no-such"])
def test_an_unusual_encoding_is_refused(tmp_path: Path, encoding: str) -> None:
    content = parts(sheet=worksheet("").replace("UTF-8", encoding))

    assert refusal(tmp_path, content).code == "file-encoding"


@pytest.mark.parametrize("kind", ["", "application/json"])
def test_a_workbook_part_of_another_type_is_no_workbook(tmp_path: Path, kind: str) -> None:
    assert refusal(tmp_path, parts(types=content_types(kind))).code == "file-not-workbook"


def test_a_parser_that_lacks_memory_does_not_call_the_file_damaged(tmp_path: Path) -> None:
    """In the reading process that is a matter for a new process, not for whoever sent the file."""
    lacking = expat.ExpatError("out of memory")
    lacking.code = expat.errors.codes[expat.errors.XML_ERROR_NO_MEMORY]

    def short_of_memory(chunks: Iterator[bytes]) -> Iterator[bytes]:
        yield next(chunks)
        raise lacking

    with write(tmp_path / "a.xlsx", parts()).open("rb") as file, pytest.raises(MemoryError):
        XmlPart(Package(file, ROOM), SHEET, ROOM).run(short_of_memory)
