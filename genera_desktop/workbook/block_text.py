"""A block of cells as the clipboard carries it to and from Excel: text with tabs, and HTML that keeps text as text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from genera_desktop.workbook.book import CellValue
from genera_desktop.workbook.cells import readable

_FIELD = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
_LINE_END = re.compile(r"\r\n|\r|\n")
_QUOTED = re.compile(r'[\t\r\n]|^"')


def block_in(text: str) -> list[list[str]]:
    """The cells of a copied block, all rows equally wide; [] where there is nothing.

    As Excel does: a cell is quoted only where it holds a tab or a line's end, so that a quote elsewhere is a quote.
    """
    text = text.removesuffix("\0")
    rows: list[list[str]] = [[]]
    place = 0
    while place <= len(text):
        field = _FIELD.match(text, place)
        assert field is not None  # the second alternative matches anything
        quoted = field[1]
        rows[-1].append(field[2] if quoted is None else _LINE_END.sub("\n", quoted.replace('""', '"')))
        place = field.end()
        if text[place : place + 1] == "\t":
            place += 1
            continue
        end = _LINE_END.match(text, place)
        if end is None:
            break
        place = end.end()
        if place == len(text):
            break
        rows.append([])
    width = max(len(row) for row in rows)
    block = [row + [""] * (width - len(row)) for row in rows]
    return block if any(any(row) for row in block) else []


def text_of(rows: Iterable[Sequence[CellValue]], decimal_mark: str = ".") -> str:
    """A block as text with tabs. Quotes stand only around cells that need them."""
    return "".join("\t".join(_text(cell, decimal_mark) for cell in row) + "\r\n" for row in rows)


def html_of(rows: Iterable[Sequence[CellValue]]) -> str:
    """A block as a table in HTML, which Excel prefers: texts stay texts (leading zeros, a plus, an equals sign), and
    numbers are numbers whatever mark the system puts before decimals."""
    body = "".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in rows)
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">'
        "<style>br{mso-data-placement:same-cell}td{white-space:nowrap}.t{mso-number-format:'\\@'}</style></head>"
        f"<body><table>{body}</table></body></html>"
    )


def _text(cell: CellValue, decimal_mark: str) -> str:
    text = readable(cell)
    if isinstance(cell, float):
        return text.replace(".", decimal_mark)
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def _cell(cell: CellValue) -> str:
    text = html.escape(readable(cell)).replace("\n", "<br>")
    if isinstance(cell, str):
        return f'<td class="t">{text}</td>'
    return f'<td x:num="{text}">{text}</td>' if isinstance(cell, int | float) else f"<td>{text}</td>"
