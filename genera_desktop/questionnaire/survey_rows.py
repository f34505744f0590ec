"""Reads the rows of the survey sheet into a tree: what begins and ends where, under which names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from genera_desktop.questionnaire.findings import Findings
from genera_desktop.questionnaire.model import Path, QuestionType
from genera_desktop.questionnaire.settings_sheet import YES
from genera_desktop.questionnaire.tables import Row, Table, is_name
from genera_desktop.questionnaire.types import Kind, RowType, row_type

_RESERVED = frozenset({"meta", "record_id", "item_id", "parent_id"})
_MAX_REPEATS = 2
_REFERENCE = re.compile(r"\$\{[^}]*\}")
_ENDS = {Kind.END_GROUP: Kind.BEGIN_GROUP, Kind.END_REPEAT: Kind.BEGIN_REPEAT}
_WORDS = {Kind.BEGIN_GROUP: "group", Kind.BEGIN_REPEAT: "repeat"}


@dataclass(slots=True)
class Draft:
    """A row that makes a question, group or repeat, with the rows inside it."""

    row: Row
    type: RowType
    name: str
    path: Path
    children: list[Draft] = field(default_factory=list)
    key: str = ""

    def walk(self) -> Iterator[Draft]:
        yield self
        for child in self.children:
            yield from child.walk()


class SurveyRows:
    """The tree of a survey sheet."""

    def __init__(self, table: Table, root: str, findings: Findings) -> None:
        self._findings = findings
        self._root = root
        self._open: list[Draft] = []
        self.top: list[Draft] = []
        self.ends: list[Row] = []
        """The rows that end a group or repeat."""
        for row in table.rows:
            self._take(row)
        for unclosed in reversed(self._open):
            findings.error(
                "begin-without-end", unclosed.row.spot("type"), kind=_WORDS[unclosed.type.kind], name=unclosed.name
            )
        self._check_names()
        self._set_keys()

    def walk(self) -> Iterator[Draft]:
        for draft in self.top:
            yield from draft.walk()

    def _take(self, row: Row) -> None:
        findings = self._findings
        if row.raw("disabled"):
            findings.warning("row-disabled", row.spot("disabled"))
            if row.raw("disabled").lower() in YES:
                return
        text = row.word("type", findings)
        if not text:
            if row.raw("name") or row.texts("label"):
                findings.error("type-missing", row.spot("type"), name=row.raw("name"))
            else:
                findings.warning("row-unused", row.spot("type"))
            return
        kind = row_type(text)
        if kind.kind is Kind.UNKNOWN:
            code = "type-misspelt" if kind.offer else "type-unknown"
            findings.error(code, row.spot("type"), type=text, nearest=kind.offer)
        elif kind.kind is Kind.REFUSED:
            findings.error(kind.problem, row.spot("type"), type=text, name=row.raw("name"))
        elif kind.kind in _ENDS:
            self._end(row, kind)
            return
        if text.lower().startswith("end") and kind.kind is not Kind.QUESTION:
            return
        self._begin(row, kind)

    def _begin(self, row: Row, kind: RowType) -> None:
        name = row.word("name", self._findings)
        if not name and kind.type is QuestionType.NOTE:
            name = f"generated_note_name_{row.number}"
        around = self._open[-1] if self._open else None
        draft = Draft(row, kind, name, (*(around.path if around else ()), name))
        self._check_name(draft)
        (around.children if around else self.top).append(draft)
        if kind.kind in _WORDS:
            self._open.append(draft)
            self._check_depth(draft)

    def _end(self, row: Row, kind: RowType) -> None:
        begin = _ENDS[kind.kind]
        self.ends.append(row)
        if self._open and self._open[-1].type.kind is begin:
            self._open.pop()
        elif self._open:
            around = self._open[-1]
            self._findings.error(
                "end-of-other",
                row.spot("type"),
                kind=_WORDS[begin],
                open=_WORDS[around.type.kind],
                name=around.name,
                row=around.row.number,
            )
            if any(draft.type.kind is begin for draft in self._open):
                while self._open.pop().type.kind is not begin:
                    pass
        else:
            self._findings.error("end-without-begin", row.spot("type"), kind=_WORDS[begin])

    def _check_name(self, draft: Draft) -> None:
        name, spot = draft.name, draft.row.spot("name")
        if draft.type.kind is Kind.REFUSED:
            return
        if not name:
            self._findings.error("name-missing", spot, type=draft.row.raw("type"))
        elif not is_name(name):
            self._findings.error("name-invalid", spot, name=name)
        elif name in _RESERVED or name.startswith("_"):
            self._findings.error("name-reserved", spot, name=name)
        elif draft.type.kind is Kind.BEGIN_REPEAT and name == self._root:
            self._findings.error("name-of-form", spot, name=name)

    def _check_depth(self, draft: Draft) -> None:
        depth = sum(around.type.kind is Kind.BEGIN_REPEAT for around in self._open)
        if draft.type.kind is Kind.BEGIN_REPEAT and depth > _MAX_REPEATS:
            self._findings.error("repeat-too-deep", draft.row.spot("type"), name=draft.name, most=_MAX_REPEATS)

    def _check_names(self) -> None:
        """Names must differ among the children of one group, and those of repeats in the whole form."""
        self._check_siblings(self.top)
        repeats: set[str] = set()
        for draft in self.walk():
            self._check_siblings(draft.children)
            if draft.type.kind is Kind.BEGIN_REPEAT:
                if draft.name in repeats:
                    self._findings.error("repeat-twice", draft.row.spot("name"), name=draft.name)
                repeats.add(draft.name)

    def _check_siblings(self, siblings: list[Draft]) -> None:
        seen: dict[str, Draft] = {}
        for draft in siblings:
            name = draft.name
            earlier = seen.get(name.casefold())
            if not name or earlier is None:
                seen[name.casefold()] = draft
            elif earlier.name == name:
                self._findings.error("name-twice", draft.row.spot("name"), name=name, row=earlier.row.number)
            else:
                self._findings.warning(
                    "name-twice-but-case", draft.row.spot("name"), name=name, other=earlier.name, row=earlier.row.number
                )

        for draft in siblings:
            count = seen.get(f"{draft.name}_count".casefold())
            written = draft.row.raw("repeat_count")
            if count and draft.type.kind is Kind.BEGIN_REPEAT and written and not _REFERENCE.fullmatch(written):
                self._findings.error("name-of-count", count.row.spot("name"), name=count.name, repeat=draft.name)

    def _set_keys(self) -> None:
        """A name that is unique in the form is the key; else the path is. Rows that have no name or share one by
        mistake are told apart, so that their other mistakes can be found too."""
        counts = Counter(draft.name for draft in self.walk())
        seen: set[str] = set()
        for draft in self.walk():
            draft.key = draft.name if counts[draft.name] == 1 else "/".join(draft.path)
            if not draft.name or draft.key in seen:
                draft.key = f"{draft.key}@{draft.row.number}"
            seen.add(draft.key)
