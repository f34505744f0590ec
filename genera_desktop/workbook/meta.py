"""The hidden sheet `_meta`: what the other sheets cannot show, as rows of kind, id, part and text, and back."""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any, Final

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.kept import kept
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.questionnaire.versions import FORMS_KEPT, form_from_json, form_text
from genera_desktop.records.record import Answer, Dot
from genera_desktop.records.serial import answer_value
from genera_desktop.workbook.book import Book, Sheet
from genera_desktop.workbook.layout import META
from genera_desktop.workbook.plan import Column, SheetPlan
from genera_desktop.workbook.plan import Header as HeaderRows
from genera_desktop.workbook.submission import FORMAT, Header, KeptAnswer

_MARK: Final = "genera-workbook"
_PART_LENGTH: Final = 32_000
_FORM_SIZE: Final = 8 << 20  # unpacked; ours have 300 kB
_MOST_PARTS: Final = 5_000_000  # of all lists together; a workbook as full as it may be has a third of it

_DAMAGE: Final = (
    *(KeyError, ValueError, TypeError, IndexError, AttributeError, RecursionError),
    *(zlib.error, binascii.Error),
)

MetaRow = tuple[str, str, int, str]


@frozen
class KnownVersion:
    """One version of an answer as a workbook went out with it.

    `mark` is the fingerprint of the cell that shows it, '' where no cell does. `travels`: its value is in `_meta`.
    """

    answer: Answer
    mark: str = ""
    travels: bool = False


KnownAnswers = Mapping[str, tuple[KnownVersion, ...]]

_Edit = tuple[Dot, str, str]


class ToldAnswers(KnownAnswers):
    """The answers of a record or item as `_meta` tells them, each made when it is asked for.

    `told`: a key's versions, each as the number of its edit, its mark and its value, as far as it has them. `edits`:
    dot, time and device. Nearly all answers stand in a cell that nobody has touched, and are never asked for here.
    """

    __slots__ = ("edits", "told")

    def __init__(self, told: Mapping[str, Sequence[Sequence[Any]]], edits: Sequence[_Edit]) -> None:
        """Refused with one of `_DAMAGE` where it is no such thing."""
        for versions in told.values():
            for parts in versions:
                edits[parts[0]]
                if len(parts) > 2:
                    answer_value(parts[2])
        self.told = told
        self.edits = edits

    def __getitem__(self, key: str) -> tuple[KnownVersion, ...]:
        return tuple(_known_version(parts, self.edits) for parts in self.told[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self.told)

    def __len__(self) -> int:
        return len(self.told)


@frozen
class KnownItem:
    repeat: str
    parent: str
    answers: KnownAnswers
    has_row: bool


@frozen
class KnownRecord:
    """A record as a workbook went out with it. `has_row`: the sheets show it (tombstones they do not)."""

    form: str
    cluster: str
    context: Mapping[str, int]
    answers: KnownAnswers
    items: Mapping[str, KnownItem]
    has_row: bool


@dataclass
class Meta:
    """All that `_meta` says."""

    header: Header
    questionnaire: Questionnaire
    sheets: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Form and repeat to the name of their sheet."""
    records: dict[str, KnownRecord] = field(default_factory=dict)
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    kept: tuple[KeptAnswer, ...] = ()
    withheld: dict[str, int] = field(default_factory=dict)
    content_hash: str = ""


# Writing


def meta_plan(meta: Meta) -> SheetPlan:
    """The hidden sheet for all this."""
    widths = (("kind", 16), ("id", 38), ("part", 6), ("text", 80))
    return SheetPlan(
        name=META,
        columns=[Column(name, width=width) for name, width in widths],
        rows=_meta_rows(meta),
        header=HeaderRows.NONE,
        hidden=True,
    )


def _meta_rows(meta: Meta) -> Iterator[MetaRow]:
    header = asdict(meta.header) | {"content_hash": meta.content_hash, "withheld": dict(meta.withheld)}
    yield from _parts(_MARK, str(meta.header.format), _json(header))
    for (owner, repeat), name in meta.sheets.items():
        yield from _parts("sheet", f"{owner}/{repeat}", name)
    for form_name, form in meta.questionnaire.forms.items():
        yield from _parts("questionnaire", form_name, _packed(form))
    for form_name, names in sorted(meta.names.items()):
        yield from _parts("names", form_name, _json(names))
    for uuid, record in meta.records.items():
        yield from _parts("record", uuid, _json(_record_to_json(record)))
    if meta.kept:
        yield from _parts("kept", "", _json([asdict(kept) for kept in meta.kept]))


@kept(FORMS_KEPT)
def _packed(form: Form) -> str:
    return base64.b64encode(zlib.compress(form_text(form).encode(), 9)).decode()


def _parts(kind: str, name: str, text: str) -> Iterator[MetaRow]:
    for number, start in enumerate(range(0, len(text), _PART_LENGTH), 1):
        yield kind, name, number, text[start : start + _PART_LENGTH]


def _json(value: object) -> str:
    # Plain ASCII, so that no program that saves the file again can change a letter of it.
    return json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _record_to_json(record: KnownRecord) -> dict[str, Any]:
    edits: dict[tuple[str, int, str, str], int] = {}
    answers = _answers_to_json(record.answers, edits)
    items = [
        [item_id, item.repeat, item.parent, int(item.has_row), _answers_to_json(item.answers, edits)]
        for item_id, item in record.items.items()
    ]
    return {
        "form": record.form,
        "cluster": record.cluster,
        "context": dict(record.context),
        "row": int(record.has_row),
        "edits": [list(edit) for edit in edits],
        "answers": answers,
        "items": items,
    }


def _answers_to_json(answers: KnownAnswers, edits: dict[tuple[str, int, str, str], int]) -> dict[str, Any]:
    """Each version as edit, mark and value; the value only where no cell gives it back, neither where withheld."""
    found: dict[str, list[list[Any]]] = {}
    for key, versions in answers.items():
        found[key] = []
        for version in versions:
            answer = version.answer
            edit = edits.setdefault((*answer.dot, answer.at, answer.by), len(edits))
            parts: list[Any] = [edit, version.mark, answer.value]
            found[key].append(parts if version.travels else parts[:2] if version.mark else parts[:1])
    return found


# Reading


def meta_of(book: Book) -> Meta | None:
    """What `_meta` of a workbook says; None where the workbook has none.

    GeneraError where it is of a newer program, or where somebody has changed it.
    """
    sheet = _meta_sheet(book)
    if sheet is None:
        return None
    try:
        texts = _texts(sheet)
        _check_parts(text for by_name in texts.values() for text in by_name.values())
        return _read(texts)
    except _DAMAGE as error:
        raise GeneraError("workbook-meta-damaged", sheet=sheet.name) from error


def _meta_sheet(book: Book) -> Sheet | None:
    named = [sheet for sheet in book.sheets if sheet.name == META]
    for sheet in [*named, *book.sheets]:
        if any(row and row[0] == _MARK for row in sheet.rows[:20]):
            return sheet
    if named:
        raise GeneraError("workbook-meta-damaged", sheet=META)
    return None


def _texts(sheet: Sheet) -> dict[str, dict[str, str]]:
    """Kind to id to text, its parts put together by their numbers, in the order in which they stand."""
    parts: dict[str, dict[str, dict[int, str]]] = defaultdict(lambda: defaultdict(dict))
    for row in sheet.rows:
        if len(row) < 4 or row[3] is None:
            continue
        kind, name, number, text = row[:4]
        parts[str(kind)][str(name) if name is not None else ""][int(str(number))] = str(text)
    return {
        kind: {name: "".join(text for _, text in sorted(numbered.items())) for name, numbered in named.items()}
        for kind, named in parts.items()
    }


def _read(texts: Mapping[str, Mapping[str, str]]) -> Meta:
    header = json.loads(next(iter(texts[_MARK].values())))
    if int(header["format"]) > FORMAT:
        raise GeneraError("workbook-newer-format", format=int(header["format"]), program=str(header.get("program", "")))
    content, withheld = header.pop("content_hash", ""), header.pop("withheld", {})
    forms = {name: _form_of(text) for name, text in texts["questionnaire"].items()}
    sheets = {_sheet_key(name): title for name, title in texts.get("sheet", {}).items()}
    return Meta(
        header=_header_from_json(header),
        questionnaire=Questionnaire(forms),
        sheets=sheets,
        records={uuid: _record_from_json(json.loads(text)) for uuid, text in texts.get("record", {}).items()},
        names={form: _texts_by_name(json.loads(text)) for form, text in texts.get("names", {}).items()},
        kept=tuple(_kept_from_json(one) for text in texts.get("kept", {}).values() for one in json.loads(text)),
        withheld={str(kind): int(count) for kind, count in withheld.items()},
        content_hash=str(content),
    )


def _header_from_json(data: Mapping[str, Any]) -> Header:
    known = {name: value for name, value in data.items() if name in Header.__dataclass_fields__}
    extra, number = _texts_by_name(known.pop("extra", {})), int(known.pop("format"))
    return Header(**_texts_by_name(known), format=number, extra=extra)


def _kept_from_json(data: Mapping[str, Any]) -> KeptAnswer:
    value = answer_value(data["value"])
    texts = _texts_by_name({name: text for name, text in data.items() if name != "value"})
    return KeptAnswer(**texts, value=value)


def _texts_by_name(data: Mapping[str, Any]) -> dict[str, str]:
    if not all(isinstance(text, str) for text in data.values()):
        raise TypeError("a text is expected")
    return dict(data)


def _sheet_key(name: str) -> tuple[str, str]:
    form, _, repeat = name.partition("/")
    return form, repeat


@lru_cache(maxsize=64)
def _form_of(text: str) -> Form:
    """The form in a packed text; workbooks of one round share their forms, and so what is worked out from these."""
    return form_from_json(json.loads(_unpacked(text)))


def _unpacked(text: str) -> str:
    unpacking = zlib.decompressobj()
    plain = unpacking.decompress(base64.b64decode(text, validate=True), _FORM_SIZE)
    if not unpacking.eof:
        raise ValueError("a form is larger than any form of ours")
    text = plain.decode()
    _check_parts([text])
    return text


def _check_parts(texts: Iterable[str]) -> None:
    """Refuses texts of so many parts that the values alone would fill the memory."""
    if sum(text.count(mark) for text in texts for mark in "[{,") > _MOST_PARTS:
        raise ValueError("more than any workbook of ours has")


def _record_from_json(data: Mapping[str, Any]) -> KnownRecord:
    edits = [(Dot(str(replica), int(counter)), str(at), str(by)) for replica, counter, at, by in data["edits"]]
    items = {
        str(item_id): KnownItem(str(repeat), str(parent), ToldAnswers(answers, edits), bool(row))
        for item_id, repeat, parent, row, answers in data["items"]
    }
    context = {str(replica): int(count) for replica, count in data["context"].items()}
    answers = ToldAnswers(data["answers"], edits)
    return KnownRecord(str(data["form"]), str(data["cluster"]), context, answers, items, bool(data["row"]))


def _known_version(parts: Sequence[Any], edits: Sequence[_Edit]) -> KnownVersion:
    dot, at, by = edits[parts[0]]
    mark = str(parts[1]) if len(parts) > 1 else ""
    travels = len(parts) > 2
    value = answer_value(parts[2]) if travels else None
    return KnownVersion(Answer(value, dot, at, by, withheld=not travels and not mark), mark, travels)
