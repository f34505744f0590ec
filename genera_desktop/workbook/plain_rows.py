"""Rows in the plain form in which nearly all programs write them, taken from their text several times faster.

expat remains the judge: it reads everything up to the rows and after them. Only rows whose every character fits a
narrow grammar are taken here, from the first row on. The first chunk that does not fit goes to expat, with all that
follows, and is read or refused there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.rows import COLUMNS, Rows, column_number

_SHEET_DATA = b"<sheetData>"
_ROW_END = b"</row>"
_LONGEST_HEAD = 1 << 20
_LONGEST_ROW = 1 << 21
_SHORT_TEXT = 255

_VALUE = r'(?:"[^"<&]{0,60}")'
_ROW_ATTRIBUTE = (
    "(?:spans|s|customFormat|ht|hidden|customHeight|outlineLevel|collapsed|thickTop|thickBot|ph|x14ac:dyDescent)"
)
_ROW_START = rf'<row(?: r="([0-9]{{1,7}})")?(?: {_ROW_ATTRIBUTE}={_VALUE})*+'
_FORMULA = rf"<f(?: (?:t|ref|si|ca|aca)={_VALUE})*+(?:/>|>[^<]*+</f>)"
_INLINE = r'<is><t(?: xml:space="preserve")?>([^<]*+)</t></is>'
_NUMBER = r"(?:([0-9]{1,15})(?=<)|(-?[0-9]{1,15}\.[0-9]{1,17})(?=<)|([^<]*+))"
_CELL = (
    r'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]{1,5})")?(?: t="(?:n|(s|b|e|d|str|inlineStr))")?'
    rf"(?:/>|>(?:({_FORMULA})(?=<v>[^<]))?(?:<v>{_NUMBER}</v>|{_INLINE})?</c>)"
)


def _without_groups(pattern: str) -> str:
    return re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern)


_PLAIN = re.compile(f"(?:{_without_groups(_ROW_START)}(?:/>|>(?:{_without_groups(_CELL)})*+</row>))*+")
_ROWS = re.compile(f"{_ROW_START}(?:/>|>((?:{_without_groups(_CELL)})*+)</row>)")
_CELLS = re.compile(_CELL)
_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A})
_NO_CHARACTERS = (b"]]>", b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_REFERENCE = re.compile("&(?!(?:lt|gt|amp|quot|apos);)")
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def without_plain_rows(chunks: Iterator[bytes], open_rows: Callable[[], Rows | None]) -> Iterator[bytes]:
    """What of the part expat has to read; the rest has been taken into the rows.

    `open_rows` gives the rows once expat has met their beginning, in a form that allows plain text.
    """
    head = b""
    for chunk in chunks:
        head += chunk
        start = head.find(_SHEET_DATA) + len(_SHEET_DATA)
        if start >= len(_SHEET_DATA):
            yield head[:start]
            rows = open_rows()
            rest = head[start:]
            if rows is not None:
                rest = _after_plain_rows(rest, chunks, rows)
            yield rest
            break
        if len(head) > _LONGEST_HEAD:
            yield head
            break
    else:
        yield head
    yield from chunks


def _after_plain_rows(pending: bytes, chunks: Iterator[bytes], rows: Rows) -> bytes:
    """Takes rows as long as they are plain; gives what was read of the part and not taken."""
    while True:
        end = pending.rfind(_ROW_END) + len(_ROW_END)
        if end >= len(_ROW_END):
            if not _take_rows(pending[:end], rows):
                return pending
            pending = pending[end:]
        elif len(pending) > _LONGEST_ROW:
            return pending
        chunk = next(chunks, b"")
        if not chunk:
            return pending
        pending += chunk


def _take_rows(content: bytes, rows: Rows) -> bool:
    """Takes all these rows, or none of them: False where a single character does not fit."""
    if len(content.translate(None, _CONTROLS)) != len(content) or any(word in content for word in _NO_CHARACTERS):
        return False
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    if ("&" in text and _REFERENCE.search(text)) or not _PLAIN.fullmatch(text):
        return False
    for number, cells in _ROWS.findall(text):
        rows.begin_row(number or None)
        if cells:
            _take_cells(cells, rows)
        rows.end_row()
    return True


def _take_cells(text: str, rows: Rows) -> None:
    """Puts the cells of one row into its values; what is not quite common goes the way of expat's cells."""
    row_text, date_styles, values, strings = rows.row_text, rows.date_styles, rows.values, rows.strings
    count = len(strings)
    last = placed = 0
    value: CellValue
    for letters, number, style, kind, formula, whole, decimal, other, inline in _CELLS.findall(text):
        column = COLUMNS.get(letters) or column_number(letters)
        if column <= last or number != row_text:
            rows.refuse_place(f"{letters}{number}")
        last = column
        if whole and kind == "s" and int(whole) < count:
            value = strings[int(whole)]
        elif not kind and (whole or decimal) and style not in date_styles:
            value = int(whole) if whole else _fraction(decimal)
        elif inline and kind == "inlineStr" and len(inline) < _SHORT_TEXT and "&" not in inline and "_x" not in inline:
            value = inline
        elif raw := whole or decimal or other or (kind == "inlineStr" and inline):
            value = rows.value_of(column, kind or "n", style, _plain_text(raw))
        else:
            continue
        if formula:
            rows.tally.flags.add("formulas")
        if value is not None and value != "":
            gap = column - len(values) - 1
            if gap:
                values.extend([None] * gap)
            values.append(value)
            placed += 1
    rows.count_cells(last, text.count("<c "), placed)


def _fraction(text: str) -> int | float:
    """The number that digits with a decimal point mean, whole where nothing but noughts follow the point."""
    value = float(text)
    return int(value) if value.is_integer() else value


def _plain_text(text: str) -> str:
    """Text with the five entities of XML replaced."""
    if "&" in text:
        for entity, character in _ENTITIES:
            text = text.replace(entity, character)
    return text
