"""What the reader gives for the workbooks of other programs."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from raw_workbook import MAIN, OFFICE, SHEET, STRICT, parts, relations, strings, styles, workbook, worksheet, write

from genera_desktop import messages
from genera_desktop.workbook.book import Book, CellValue
from genera_desktop.workbook.read import read_book

SHEETS = '<sheet name="A" r:id="rId1"/><sheet name="B" state="{}" r:id="rId2"/>'


def read(path: Path, rows: str = "", **changed: str) -> Book:
    return read_book(write(path / "book.xlsx", parts(rows, **changed)))


def only_row(path: Path, cells: str, **changed: str) -> list[CellValue]:
    (row,) = read(path, f"<row>{cells}</row>", **changed).sheets[0].rows
    return row


def test_each_kind_of_value_comes_back_as_it_was_typed(tmp_path: Path) -> None:
    typed = ["text", 12, 1.5, True, date(2026, 3, 4), datetime(2026, 3, 4, 5, 6, 7), time(8, 9, 10)]
    book = openpyxl.Workbook()
    book.active.append(typed)
    book.save(tmp_path / "values.xlsx")

    (row,) = read_book(tmp_path / "values.xlsx").sheets[0].rows

    assert row == typed
    assert [type(value) for value in row] == [type(value) for value in typed]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("-0", 0),
        ("007", 7),
        ("+5", 5),
        ("12.0", 12),
        ("1E3", 1000),
        ("1e-3", 0.001),
        (".5", 0.5),
        ("5.", 5),
        (" 42\n", 42),
        ("123456789012345678", 123456789012345678),
        ("1.7976931348623157E308", 1.7976931348623157e308),
        ("0.1", 0.1),
    ],
)
def test_a_number_without_a_fraction_is_whole(tmp_path: Path, text: str, value: float) -> None:
    (found,) = only_row(tmp_path, f"<c><v>{text}</v></c>")

    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<t>plain</t>", "plain"),
        ("<t> kept </t>", " kept "),
        ('<t xml:space="preserve"> kept </t>', " kept "),
        ("<r><rPr><b/></rPr><t>two </t></r><r><t>runs</t></r>", "two runs"),
        ('<t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', "課きく"),
        ("<t>a_x000D_b</t>", "a\rb"),
        ("<t>_x005F_x0041_</t>", "_x0041_"),
        ("<t>_xD83D__xDE00_</t>", "😀"),
        ("<t>_xD83D_</t>", "_xD83D_"),
        ("<t>_x0000_</t>", "_x0000_"),
        ("<t>_x00zz_</t>", "_x00zz_"),
        ("<t>&lt;&amp;&#228;<![CDATA[<x>]]></t>", "<&ä<x>"),
        ("<t/>", None),
    ],
)
def test_a_text_reads_alike_shared_and_inline(tmp_path: Path, xml: str, text: str | None) -> None:
    cells = f'<c t="s"><v>0</v></c><c t="inlineStr"><is>{xml}</is></c><c><v>1</v></c>'

    assert only_row(tmp_path, cells, strings=strings(xml)) == [text, text, 1]


@pytest.mark.parametrize(
    ("code", "serial", "value"),
    [
        ("yyyy-mm-dd", "46085", date(2026, 3, 4)),
        ("yyyy-mm-dd", "46085.5", datetime(2026, 3, 4, 12)),
        ("dd.mm.yyyy hh:mm", "46085", datetime(2026, 3, 4)),
        ("d/m/yy", "1", date(1900, 1, 1)),
        ("d/m/yy", "59", date(1900, 2, 28)),
        ("d/m/yy", "60", 60),
        ("d/m/yy", "61", date(1900, 3, 1)),
        ("d/m/yy", "2958465", date(9999, 12, 31)),
        ("d/m/yy", "2958466", 2958466),
        ("d/m/yy", "-1", -1),
        ("h:mm", "0.25", time(6)),
        ("h:mm:ss AM/PM", "0.999988425925926", time(23, 59, 59)),
        ("[h]:mm", "0.5", time(12)),
        ("[h]:mm", "1.5", 1.5),
        ("mm:ss", "0.5", time(12)),
        ("mmm", "46085", date(2026, 3, 4)),
        ("[$-409]d mmm yyyy;@", "46085", date(2026, 3, 4)),
        ("0.00", "46085", 46085),
        ("General", "46085", 46085),
        ("Standard", "46085", 46085),
        ('0 "days"', "46085", 46085),
        ("[Red]0", "46085", 46085),
        ("0.0E+00", "46085", 46085),
        (r"0\d", "46085", 46085),
        ('0" [h]"', "46085", 46085),
    ],
)
def test_the_number_format_decides_whether_a_number_is_a_date(
    tmp_path: Path, code: str, serial: str, value: CellValue
) -> None:
    part = styles(code.replace('"', "&quot;"))

    (found,) = only_row(tmp_path, f'<c s="0"><v>{serial}</v></c>', styles=part)

    assert found == value
    assert type(found) is type(value)


def test_a_number_that_is_no_day_is_noted(tmp_path: Path) -> None:
    book = read(tmp_path, '<row><c s="0"><v>60</v></c></row>', styles=styles("d/m/yy"))

    assert book.sheets[0].notes == {"A1": "date-impossible"}


def test_built_in_date_formats_need_no_code(tmp_path: Path) -> None:
    part = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>'
    cells = "".join(f'<c s="{style}"><v>46085</v></c>' for style in (0, 1, 2, 3))

    assert only_row(tmp_path, cells, styles=part) == [46085, date(2026, 3, 4), datetime(2026, 3, 4), 46085]


def test_days_of_the_1904_system_count_from_1904(tmp_path: Path) -> None:
    part = workbook(before='<workbookPr date1904="1"/>')
    cells = '<c s="0"><v>0</v></c><c s="0"><v>60</v></c><c s="0"><v>44623</v></c>'

    row = only_row(tmp_path, cells, styles=styles("yyyy-mm-dd"), workbook=part)

    assert row == [date(1904, 1, 1), date(1904, 3, 1), date(2026, 3, 4)]


def test_a_date_kept_as_text_of_iso_8601_is_a_date(tmp_path: Path) -> None:
    cells = "".join(f'<c t="d"><v>{text}</v></c>' for text in ("2026-03-04", "2026-03-04T05:06:07Z", "08:09:10", "x"))

    row = only_row(tmp_path, cells)

    assert row == [date(2026, 3, 4), datetime(2026, 3, 4, 5, 6, 7), time(8, 9, 10), "x"]


def test_a_formula_counts_as_its_saved_result(tmp_path: Path) -> None:
    rows = (
        '<row><c><f>1+1</f><v>2</v></c><c t="str"><f>A1&amp;"x"</f><v>2x</v></c><c><f>B1</f></c><c><f>B1</f><v/></c>'
        '<c t="str"><f>""</f><v></v></c></row>'
    )

    book = read(tmp_path, rows)

    assert book.sheets[0].rows == [[2, "2x"]]
    assert book.sheets[0].notes == {"C1": "formula-uncached", "D1": "formula-uncached"}
    assert book.flags == {"formulas", "uncached"}


def test_an_error_is_shown_and_noted(tmp_path: Path) -> None:
    book = read(tmp_path, '<row><c t="e"><v>#N/A</v></c></row>')

    assert book.sheets[0].rows == [["#N/A"]]
    assert book.sheets[0].notes == {"A1": "cell-error"}


def test_every_note_has_its_sentence() -> None:
    for code in ("cell-error", "cell-merged-away", "date-impossible", "formula-uncached"):
        assert messages.text(code)


def test_cells_and_rows_without_a_name_follow_the_one_before(tmp_path: Path) -> None:
    rows = '<row><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'

    assert read(tmp_path, rows).sheets[0].rows == [[1], [], [None, 2, 3], [4]]


def test_far_columns_and_rows_of_many_digits_are_found(tmp_path: Path) -> None:
    rows = '<row r="100"><c r="Z100"><v>1</v></c><c r="AAA100"><v>2</v></c><c r="XFD100"><v>3</v></c></row>'

    row = read(tmp_path, rows).sheets[0].rows[99]

    assert (row[25], row[702], row[16_383], len(row)) == (1, 2, 3, 16_384)


def test_the_declared_dimension_is_not_believed(tmp_path: Path) -> None:
    part = worksheet('<row r="2"><c r="B2"><v>1</v></c></row>').replace("<sheetData", '<dimension ref="A1"/><sheetData')

    assert read(tmp_path, sheet=part).sheets[0].rows == [[], [None, 1]]


def test_merged_cells_have_their_value_in_the_first_and_what_they_hide_is_noted(tmp_path: Path) -> None:
    rows = (
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"
    )
    merged = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C9"/><mergeCell ref="A3"/></mergeCells>'

    sheet = read(tmp_path, sheet=worksheet(rows, merged)).sheets[0]

    assert sheet.rows == [[1, 2], [], [5]]
    assert sheet.notes == {"A2": "cell-merged-away", "B2": "cell-merged-away"}


@pytest.mark.parametrize("namespace", [MAIN, STRICT])
@pytest.mark.parametrize("prefix", ["", "x:", "ns0:"])
def test_any_prefix_and_strict_workbooks_read_alike(tmp_path: Path, prefix: str, namespace: str) -> None:
    declared = f"xmlns{':' if prefix else ''}{prefix.rstrip(':')}"
    sheet = f"<{prefix}worksheet {declared}='{namespace}'><{prefix}sheetData><{prefix}row><{prefix}c t='s'>" + (
        f"<{prefix}v>0</{prefix}v></{prefix}c></{prefix}row></{prefix}sheetData></{prefix}worksheet>"
    )
    shared = f"<{prefix}sst {declared}='{namespace}'><{prefix}si><{prefix}t>a</{prefix}t></{prefix}si></{prefix}sst>"
    book = workbook().replace(MAIN, namespace)
    if namespace == STRICT:
        book = book.replace(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")

    assert read(tmp_path, sheet=sheet, strings=shared, workbook=book).sheets[0].rows == [["a"]]


def test_elements_of_other_namespaces_are_no_cells(tmp_path: Path) -> None:
    rows = (
        '<row><x xmlns="urn:x"><c><v>8</v></c></x><c xmlns="urn:x"><v>9</v></c><c><x xmlns="urn:x"><v>7</v></x>'
        '<v>1</v><extLst><v>6</v></extLst></c></row><x xmlns="urn:x"><row><c><v>5</v></c></row></x>'
    )

    assert read(tmp_path, rows).sheets[0].rows == [[1]]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_usual_encodings_read_alike(tmp_path: Path, encoding: str) -> None:
    name = "utf-8" if encoding == "utf-8-sig" else encoding
    content = parts()
    text = worksheet('<row><c t="str"><v>Äyrämö</v></c></row>').replace("UTF-8", name)
    content[SHEET] = text.encode(encoding)

    assert read_book(write(tmp_path / "a.xlsx", content)).sheets[0].rows == [["Äyrämö"]]


@pytest.mark.parametrize(("state", "hidden"), [("visible", False), ("hidden", True), ("veryHidden", True)])
def test_sheets_come_in_their_order_with_what_hides_them(tmp_path: Path, state: str, hidden: bool) -> None:
    content = parts(workbook=workbook(SHEETS.format(state)))
    content["xl/_rels/workbook.xml.rels"] = relations(
        ("rId2", "worksheet", "/xl/worksheets/first.xml"), ("rId1", "worksheet", "../xl/./worksheets/Sheet1.XML")
    )
    content["xl/worksheets/first.xml"] = worksheet("<row><c><v>2</v></c></row>")

    book = read_book(write(tmp_path / "a.xlsx", content))

    assert [(sheet.name, sheet.hidden, sheet.rows) for sheet in book.sheets] == [("A", False, []), ("B", hidden, [[2]])]
    assert book.flags == ({"hidden"} if hidden else set())


def test_chart_sheets_hold_no_data_and_are_left_out(tmp_path: Path) -> None:
    content = parts(workbook=workbook(SHEETS.format("visible")))
    content["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "chartsheet", "chartsheets/sheet1.xml")
    )

    assert [sheet.name for sheet in read_book(write(tmp_path / "a.xlsx", content)).sheets] == ["A"]


def test_macros_and_links_are_flagged(tmp_path: Path) -> None:
    content = parts() | {"xl/vbaProject.bin": b"x"}
    content["xl/_rels/workbook.xml.rels"] = relations(
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId9", "externalLink", "externalLinks/externalLink1.xml")
    )

    assert read_book(write(tmp_path / "a.xlsx", content)).flags == {"macros", "links"}


@pytest.mark.parametrize(
    ("text", "modified"),
    [
        ("2026-03-04T05:06:07Z", "2026-03-04T05:06:07+00:00"),
        ("2026-03-04T05:06:07+02:00", "2026-03-04T03:06:07+00:00"),
        ("yesterday", ""),
        ("", ""),
    ],
)
def test_the_time_of_the_last_save_is_in_utc(tmp_path: Path, text: str, modified: str) -> None:
    content = parts()
    content["_rels/.rels"] = relations(
        ("rId1", "officeDocument", "xl/workbook.xml"), ("rId2", "core-properties", "docProps/core.xml")
    )
    content["docProps/core.xml"] = f'<p xmlns:t="http://purl.org/dc/terms/"><t:modified>{text}</t:modified></p>'

    assert read_book(write(tmp_path / "a.xlsx", content)).modified == modified


def test_a_workbook_without_strings_and_styles_is_read(tmp_path: Path) -> None:
    content = parts("<row><c><v>1</v></c></row>")
    del content["xl/sharedStrings.xml"], content["xl/styles.xml"]

    assert read_book(write(tmp_path / "a.xlsx", content)).sheets[0].rows == [[1]]


def test_a_reference_may_be_percent_encoded(tmp_path: Path) -> None:
    content = parts()
    content["xl/_rels/workbook.xml.rels"] = relations(("rId1", "worksheet", "worksheets/sheet%20%C3%A4.xml"))
    content["xl/worksheets/sheet ä.xml"] = worksheet("<row><c><v>2</v></c></row>")

    assert read_book(write(tmp_path / "a.xlsx", content)).sheets[0].rows == [[2]]
