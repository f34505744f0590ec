"""One sheet of a form as a table: headings understood, cells as clean text, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from genera_desktop.questionnaire.columns import PREFIXES, Vocabulary
from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.grids import Grid, text_of
from genera_desktop.questionnaire.spelling import nearest

_CODE_AT_END = re.compile(r"\(\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\s*\)\s*$")
_BARE_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]+)*")
_SHORT_CODE = re.compile(r"short_([a-z]{2,3})")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ODD_BLANKS = re.compile(r"[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\t\r\n]+")
_BLANKS = re.compile(r"\s+")


@dataclass(slots=True)
class Table:
    """A sheet's columns (field, then language, to the column's index) and its rows."""

    sheet: str
    columns: dict[str, dict[str, int]] = field(default_factory=dict)
    languages: dict[str, str] = field(default_factory=dict)
    """Language codes to their names as the headings write them, in the order of the columns."""
    data_columns: dict[str, int] = field(default_factory=dict)
    """Further columns of a sheet that takes any, by their names as written."""
    rows: list[Row] = field(default_factory=list)

    def column_of(self, name: str, language: str = "") -> int:
        """The column from 1; 0 where there is none."""
        by_language = self.columns.get(name, {})
        return by_language.get(language, next(iter(by_language.values()), -1)) + 1

    def heading(self, name: str) -> Spot:
        return Spot(self.sheet, 1, self.column_of(name))


@dataclass(slots=True)
class Row:
    table: Table
    number: int
    values: list[str]
    trimmed: frozenset[int] = frozenset()
    """Indexes of the cells that had blanks around their text."""

    def raw(self, name: str, language: str = "") -> str:
        """The cell's text as it stands, without blanks around it; '' where the column is missing."""
        index = self.table.columns.get(name, {}).get(language, -1)
        return self.values[index] if 0 <= index < len(self.values) else ""

    def texts(self, name: str) -> dict[str, str]:
        """A translated text by language, without the languages in which it is empty."""
        found = {}
        for language, index in self.table.columns.get(name, {}).items():
            if index < len(self.values) and self.values[index]:
                found[language] = self.values[index]
        return found

    def spot(self, name: str = "", language: str = "") -> Spot:
        return Spot(self.table.sheet, self.number, self.table.column_of(name, language) if name else 1)

    def word(self, name: str, findings: Findings) -> str:
        """A cell that holds a code, a name or a type: odd blanks that Excel and the web leave in it are mended."""
        text = self.raw(name)
        mended = text
        if not (text.isascii() and text.isprintable() and "  " not in text):
            mended = _BLANKS.sub(" ", _ODD_BLANKS.sub(" ", text)).strip()
        if mended != text or (self.trimmed and self.table.column_of(name) - 1 in self.trimmed and text):
            findings.warning("blanks-mended", self.spot(name), text=mended)
        return mended


def read_table(sheet: str, grid: Grid, vocabulary: Vocabulary, findings: Findings) -> Table:
    """The table in a grid: its first row is the header, rows without a value are left out."""
    table = Table(sheet)
    header = [_UNPRINTABLE.sub("", text_of(cell)) for cell in grid[0]] if grid else []
    colons = "::" if any("::" in heading for heading in header) else ":"
    for index, heading in enumerate(header):
        if heading.strip():
            _add_column(table, index, heading, colons, vocabulary, findings)
    for number, cells in enumerate(grid[1:], 2):
        texts = [cell if isinstance(cell, str) else text_of(cell) for cell in cells]
        if _UNPRINTABLE.search("".join(texts)):
            texts = _printable(texts, Spot(sheet, number), findings)
        values = [text.strip() for text in texts]
        if any(values):
            trimmed = [index for index, text in enumerate(texts) if text != values[index]] if texts != values else []
            table.rows.append(Row(table, number, values, frozenset(trimmed)))
    _check_cells_without_heading(table, header, findings)
    return table


def _printable(values: list[str], spot: Spot, findings: Findings) -> list[str]:
    """The cells without the characters that no file format of ours can carry."""
    cleaned = [_UNPRINTABLE.sub("", value) for value in values]
    for column, (before, after) in enumerate(zip(values, cleaned, strict=True), 1):
        if before != after:
            findings.warning("characters-removed", spot._replace(column=column))
    return cleaned


def _add_column(
    table: Table, index: int, heading: str, colons: str, vocabulary: Vocabulary, findings: Findings
) -> None:
    spot = Spot(table.sheet, 1, index + 1)
    name, language = _parts(heading, colons, vocabulary)
    if not name:
        _add_unknown_column(table, index, heading, vocabulary, findings)
        return
    if language and name not in vocabulary.translated:
        findings.warning("column-not-translatable", spot, column=heading.strip(), name=name)
        return
    code = language_code(language)
    if code in table.columns.get(name, {}):
        findings.error("heading-twice", spot, column=heading.strip())
        return
    if name in vocabulary.unused:
        findings.warning("column-unused", spot, column=heading.strip())
    elif language and code not in table.languages:
        table.languages[code] = language
        if not _BARE_CODE.fullmatch(code):
            findings.warning("language-without-code", spot, language=language)
    table.columns.setdefault(name, {})[code] = index


def _parts(heading: str, colons: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The field ('' for an unknown one) and the language of a heading."""
    whole = _snake(heading)
    if vocabulary.field_of(whole):
        return vocabulary.aliases.get(whole, whole), ""
    short = _SHORT_CODE.fullmatch(whole)
    if short and "short" in vocabulary.fields:
        return "short", short[1]
    tokens = [token.strip() for token in _ODD_BLANKS.sub(" ", heading).split(colons)]
    if colons == ":" and "jr" in tokens[:-1]:
        at = tokens.index("jr")
        tokens[at : at + 2] = [f"jr:{tokens[at + 1]}"]
    name = _snake(tokens.pop(0))
    if name in PREFIXES and tokens:
        name = f"{name}::{_snake(tokens.pop(0))}"
    known = vocabulary.field_of(name)
    return (known, ":".join(tokens)) if known else ("", "")


def _snake(heading: str) -> str:
    return "_".join(_ODD_BLANKS.sub(" ", heading).split()).lower()


def language_code(language: str) -> str:
    """`English (en)` to `en`; a language without a code stands for itself."""
    found = _CODE_AT_END.search(language)
    return found[1] if found else language


def _add_unknown_column(table: Table, index: int, heading: str, vocabulary: Vocabulary, findings: Findings) -> None:
    name = heading.strip()
    spot = Spot(table.sheet, 1, index + 1)
    if not vocabulary.open_ended:
        offer = nearest(_snake(heading), vocabulary.fields | vocabulary.aliases.keys())
        code = "heading-misspelt" if offer else "heading-unknown"
        findings.warning(code, spot, column=name, nearest=offer)
    elif is_name(name):
        if name in table.data_columns:
            findings.error("heading-twice", spot, column=name)
        table.data_columns.setdefault(name, index)
    else:
        findings.warning("data-column-not-a-name", spot, column=name)


def _check_cells_without_heading(table: Table, header: list[str], findings: Findings) -> None:
    """Values below no heading are read by nobody: the first one of each such column is named."""
    named = {index for index, heading in enumerate(header) if heading.strip()}
    seen: set[int] = set()
    for row in table.rows:
        if len(row.values) <= len(header) and len(named) == len(header):
            continue
        for index, value in enumerate(row.values):
            if value and index not in named and index not in seen:
                seen.add(index)
                findings.warning("cell-without-heading", Spot(table.sheet, row.number, index + 1))


_NAME = re.compile(r"(?!\d)[\w][\w.\-]*")


def is_name(text: str) -> bool:
    """Whether a text can name a question or a column: a letter or underscore, then letters, digits, `_ - .`"""
    return _NAME.fullmatch(text) is not None
