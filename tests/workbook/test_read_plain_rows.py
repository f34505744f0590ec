"""Rows taken from their plain text read exactly as expat reads them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from raw_workbook import MAIN, SHEET, parts, strings, styles, worksheet, write

from genera_desktop.errors import GeneraError
from genera_desktop.workbook import plain_rows, sheet_xml
from genera_desktop.workbook.book import Book, column_letters
from genera_desktop.workbook.limits import Limits
from genera_desktop.workbook.read import read_book

SHARED = strings("<t>first</t>", "<t/>", "<t>a_x0041_</t>")
SHARED_FORMS = (
    '<si><t xml:space="preserve"> a </t></si>',
    "<si><r><t>a</t></r><r><t>b</t></r></si>",
    "<si><t>a</t><rPh><t>b</t></rPh></si>",
    "<si/>",
    "<si><t/></si>",
    "\n",
    "<!-- <si><t>c</t></si> -->",
    "<t>a</t>",
)
FORMATS = styles("0", "yyyy-mm-dd", "h:mm")

texts = st.sampled_from(
    ["", "x", " ", "&amp;", "&#10;", "a&lt;b", "_x000D_", "ä", "\n", "\r\n", "]]>", "\x01", "😀", "1"]
)
numbers = st.sampled_from(
    ["", "0", "2", "12", "-3", "1.5", "46085", "46085.25", "60", "1E3", "1.0", "nan", " 7 ", "9" * 15, "9" * 16, "٣"]
)
kinds = st.sampled_from(["", ' t="n"', ' t="s"', ' t="b"', ' t="e"', ' t="d"', ' t="str"', ' t="inlineStr"', ' t="x"'])
cell_styles = st.sampled_from(["", ' s="0"', ' s="1"', ' s="2"', ' s="7"'])
formulas = st.sampled_from(["", "<f>1+1</f>", '<f t="shared" si="0"/>', "<f/>"])
contents = st.one_of(
    st.builds("<v>{}</v>".format, numbers | texts),
    st.builds("<is><t>{}</t></is>".format, texts),
    st.builds('<is><t xml:space="preserve">{}</t></is>'.format, texts),
    st.sampled_from(["", "<v/>", "<is><r><t>x</t></r></is>", "<!-- c -->", "<x/>"]),
)


@st.composite
def rows(draw: st.DrawFn) -> str:
    """Some rows, most of them as other programs write them and some not."""
    row, text = 0, ""
    for _ in range(draw(st.integers(1, 4))):
        row += draw(st.sampled_from([1, 1, 1, 2, 0]))
        column, cells = 0, ""
        for _ in range(draw(st.integers(0, 4))):
            column += draw(st.sampled_from([1, 1, 1, 2, 30, 0]))
            name = f"{column_letters(column)}{row + draw(st.sampled_from([0] * 30 + [1]))}"
            inside = draw(formulas) + draw(contents)
            cells += f'<c r="{name}"{draw(cell_styles)}{draw(kinds)}>{inside}</c>'
        text += f'<row r="{row}">{cells}</row>' + draw(st.sampled_from(["", "", "\n", "<!-- <row></row> -->"]))
    return text


def outcome(
    folder: Path, sheet: str, limits: Limits | None = None, shared: str = SHARED, without: tuple[str, ...] = ()
) -> Book | tuple[str, dict[str, object]]:
    """The book, or the refusal, of a workbook with this part of a sheet."""
    path = write(folder / "book.xlsx", parts(sheet=sheet, strings=shared, styles=FORMATS))
    try:
        return read_book(path, limits or Limits(), without=without)
    except GeneraError as refusal:
        return refusal.code, dict(refusal.params)


@given(rows())
@example('<row r="1"><c r="A2"><v></v></c></row>')
@example('<row r="1"><c r="A1"><f>1+1</f><v> </v></c></row>')
@example('<row r="1"><c r="A1"><f>1+1</f><v>&#10;</v></c></row>')
def test_plain_text_and_expat_give_the_same_book_or_refusal(text: str) -> None:
    """A comment between the rows' beginning and the first row keeps the plain reader out."""
    with tempfile.TemporaryDirectory() as folder:
        plain = outcome(Path(folder), worksheet(text))
        by_expat = outcome(Path(folder), worksheet("<!-- -->" + text))

    assert plain == by_expat


@given(rows())
@example('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')
@example('<row r="1"><c r="A2"/></row>')
@example('<row r="1"><c r="A1"><v>nan</v></c></row>')
@example('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>')
def test_a_sheet_whose_values_nobody_asks_for_passes_the_same_checks(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        read = outcome(Path(folder), worksheet(text))
        checked = outcome(Path(folder), worksheet(text), without=("S",))

    if isinstance(read, Book):
        read.sheets[0].rows, read.sheets[0].notes = [], {}
    assert checked == read


def test_a_sheet_whose_values_nobody_asks_for_keeps_the_limit_of_merged_ranges(tmp_path: Path) -> None:
    text = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 6))
    merged = '<mergeCells><mergeCell ref="A1:B5"/></mergeCells>'
    part = worksheet(text).replace("</sheetData>", f"</sheetData>{merged}")

    found = outcome(tmp_path, part, Limits(merged_rows=4), without=("S",))

    assert isinstance(found, tuple)
    assert found[0] == "file-too-many-merged"


def test_the_rows_of_other_programs_are_plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise the test above would compare expat with itself."""
    text = (
        '<row r="1" spans="1:3" ht="15" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c><c r="B2"><v>1.5</v></c></row>'
        '<row r="3" hidden="1"/><row r="4"><c r="C4" s="2"/><c r="D4" t="str"><f ca="1">A1</f><v>a</v></c></row>'
    )
    taken: list[bool] = []
    take = plain_rows.take_rows
    monkeypatch.setattr(sheet_xml, "take_rows", lambda text, **how: taken.append(take(text, **how)) or taken[-1])

    book = outcome(tmp_path, worksheet(text))

    assert taken == [True]
    assert isinstance(book, Book)
    assert book.sheets[0].rows == [["first"], [" a", 1.5], [], [None, None, None, "a"]]


@pytest.mark.parametrize(
    "rest", ["", "<row", "<row r='9'>", "</row></row>", "</sheetData></sheetData>", "\x00", "<a></row>"]
)
def test_broken_xml_after_plain_rows_is_damage(tmp_path: Path, rest: str) -> None:
    part = f'<worksheet xmlns="{MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>{rest}'

    found = outcome(tmp_path, part)

    assert isinstance(found, tuple)
    assert found[0] == "file-damaged"


def test_rows_in_a_comment_are_no_rows(tmp_path: Path) -> None:
    row = '<row r="1"><c r="A1"><v>{}</v></c></row>'
    part = worksheet(f"<!-- {row.format(1)}{row.format(2)} -->{row.format(3)}<!-- </row> -->")

    for sheet in (part, part.replace("<sheetData>", f"<!-- <sheetData>{row.format(4)} --><sheetData>")):
        book = outcome(tmp_path, sheet)
        assert isinstance(book, Book)
        assert book.sheets[0].rows == [[3]]


def test_a_tag_in_a_comment_does_not_begin_the_rows(tmp_path: Path) -> None:
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    inside = f"<x:sheetData><!-- <sheetData>{row} --></x:sheetData>"
    part = f'<x:worksheet xmlns:x="{MAIN}" xmlns="{MAIN}">{inside}</x:worksheet>'

    book = outcome(tmp_path, part)

    assert isinstance(book, Book)
    assert book.sheets[0].rows == []


@given(st.lists(st.one_of(texts.map("<si><t>{}</t></si>".format), st.sampled_from(SHARED_FORMS)), max_size=6))
def test_shared_strings_in_plain_text_and_by_expat_are_the_same(items: list[str]) -> None:
    cells = "".join(f'<c t="s"><v>{at}</v></c>' for at in range(len(items)))
    part = f'<sst xmlns="{MAIN}" count="3">{{}}{"".join(items)}</sst>'
    with tempfile.TemporaryDirectory() as folder:
        plain, by_expat = (
            outcome(Path(folder), worksheet(f"<row>{cells}</row>"), shared=part.format(before))
            for before in ("", "<!-- -->")
        )

    assert plain == by_expat


def test_rows_over_several_chunks_are_all_there(tmp_path: Path) -> None:
    text = "".join(f'<row r="{row}"><c r="A{row}" t="str"><v>{row} {"x" * 500}</v></c></row>' for row in range(1, 2001))

    book = outcome(tmp_path, worksheet(text))

    assert isinstance(book, Book)
    assert [str(row[0]).split(" ")[0] for row in book.sheets[0].rows] == [str(row) for row in range(1, 2001)]


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(cells=9), "file-too-many-cells"),
        (Limits(cells_with_values=4), "file-too-many-cells"),
        (Limits(rows=4), "file-too-many-rows"),
        (Limits(rows_with_values=4), "file-too-many-rows"),
        (Limits(text_length=3), "file-text-too-long"),
    ],
)
def test_plain_rows_keep_the_limits(tmp_path: Path, limits: Limits, code: str) -> None:
    text = "".join(f'<row r="{row}"><c r="A{row}" t="str"><v>text</v></c><c r="B{row}"/></row>' for row in range(1, 6))

    found = outcome(tmp_path, worksheet(text), limits)

    assert isinstance(found, tuple)
    assert found[0] == code


def test_a_sheet_in_another_encoding_or_namespace_is_left_to_expat(tmp_path: Path) -> None:
    text = '<row r="1"><c r="A1" t="str"><v>Ã¤</v></c></row>'
    content = parts(sheet=worksheet(text))
    content[SHEET] = worksheet(text).replace("UTF-8", "iso-8859-1").encode("iso-8859-1")
    latin = read_book(write(tmp_path / "latin.xlsx", content))
    other = outcome(tmp_path, worksheet(text).replace("<sheetData>", '<sheetData xmlns="urn:x">'))

    assert latin.sheets[0].rows == [["Ã¤"]]
    assert isinstance(other, Book)
    assert other.sheets[0].rows == []
