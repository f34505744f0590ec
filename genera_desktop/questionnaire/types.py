"""What a cell of the column `type` says: the question type with its list or file, a group or repeat, or a refusal."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import QuestionType
from genera_desktop.questionnaire.spelling import nearest


class Kind(Enum):
    QUESTION = auto()
    BEGIN_GROUP = auto()
    BEGIN_REPEAT = auto()
    END_GROUP = auto()
    END_REPEAT = auto()
    REFUSED = auto()
    UNKNOWN = auto()


@frozen
class RowType:
    """A type cell, understood. `preset` holds expressions that the type brings along, by column."""

    kind: Kind
    type: QuestionType | None = None
    choices: str = ""
    """The list of a select as written: a list's name, a file, or `${question}` for answers given in a repeat."""
    or_other: bool = False
    preset: Mapping[str, str] | None = None
    problem: str = ""
    """The code of the reason for a refusal."""
    offer: str = ""
    """The nearest known type where this one is unknown."""


_PLAIN = {
    QuestionType.TEXT: ("text", "string", "add text prompt", "q string"),
    QuestionType.INTEGER: ("integer", "int", "add integer prompt", "q int"),
    QuestionType.DECIMAL: ("decimal", "add decimal prompt", "q decimal"),
    QuestionType.RANGE: ("range",),
    QuestionType.DATE: ("date", "add date prompt", "q date"),
    QuestionType.TIME: ("time",),
    QuestionType.DATETIME: (
        "datetime",
        "date time",
        "add date time prompt",
        "add datetime prompt",
        "q date time",
        "q datetime",
    ),
    QuestionType.NOTE: ("note", "add note prompt", "q note"),
    QuestionType.CALCULATE: ("calculate", "add calculate prompt", "q calculate"),
    QuestionType.HIDDEN: ("hidden",),
    QuestionType.ACKNOWLEDGE: ("acknowledge", "trigger", "add acknowledge prompt", "q acknowledge"),
}

_SELECTS = {
    QuestionType.SELECT_ONE: (
        "select one from",
        "select one using",
        "select one",
        "select1",
        "q select1",
        "add select one prompt using",
    ),
    QuestionType.SELECT_MULTIPLE: (
        "select all that apply from",
        "select all that apply",
        "select multiple from",
        "select multiple using",
        "select multiple",
        "q select",
        "add select multiple prompt using",
    ),
    QuestionType.SELECT_ONE_FROM_FILE: ("select one from file",),
}

_PRESET: dict[str, tuple[QuestionType, dict[str, str]]] = {
    "percentage": (QuestionType.INTEGER, {"constraint": "0 <= . and . <= 100"}),
    "phone number": (QuestionType.TEXT, {"constraint": r"regex(., '^\d*$')"}),
    "number of days in last month": (QuestionType.INTEGER, {"constraint": "0 <= . and . <= 31"}),
    "number of days in last six months": (QuestionType.INTEGER, {"constraint": "0 <= . and . <= 183"}),
    "number of days in last year": (QuestionType.INTEGER, {"constraint": "0 <= . and . <= 365"}),
    "start": (QuestionType.HIDDEN, {"default": "now()"}),
    "start time": (QuestionType.HIDDEN, {"default": "now()"}),
    "get start time": (QuestionType.HIDDEN, {"default": "now()"}),
    "today": (QuestionType.HIDDEN, {"default": "today()"}),
    "get today": (QuestionType.HIDDEN, {"default": "today()"}),
    "end": (QuestionType.CALCULATE, {"calculation": "now()"}),
    "end time": (QuestionType.CALCULATE, {"calculation": "now()"}),
    "get end time": (QuestionType.CALCULATE, {"calculation": "now()"}),
}

_REFUSED = {
    "type-geo": "geopoint geotrace geoshape location gps start-geopoint background-geopoint add-location-prompt "
    "q-geopoint q-geoshape q-geotrace q-location osm",
    "type-media": "image photo audio video file q-picture q-image q-audio q-video add-image-prompt add-photo-prompt "
    "add-audio-prompt add-video-prompt add-file-prompt",
    "type-barcode": "barcode q-barcode add-barcode-prompt",
    "type-background": "audit background-audio deviceid device-id imei get-device-id subscriberid subscriber-id "
    "get-subscriber-id simserial sim-id get-sim-id phonenumber get-phone-number username email uri:subscriberid "
    "uri:simserial uri:deviceid uri:phonenumber uri:username uri:email",
    "type-external": "csv-external xml-external select-one-external select-multiple-from-file select-multiple-external",
    "type-rank": "rank",
    "type-loop": "begin-loop end-loop cascading-select",
}

_OR_OTHER = re.compile(r"\s+(?:or specify other|or_other|or other)$", re.IGNORECASE)
_CONTROL = re.compile(r"(begin|end)\s(group|repeat|lgroup|looped group)")

_BY_WORD: dict[str, RowType] = {
    **{word: RowType(Kind.QUESTION, kind) for kind, words in _PLAIN.items() for word in words},
    **{word: RowType(Kind.QUESTION, kind, preset=preset) for word, (kind, preset) in _PRESET.items()},
    **{
        word.replace("-", " "): RowType(Kind.REFUSED, problem=problem)
        for problem, words in _REFUSED.items()
        for word in words.split()
    },
}
_REFUSED_FIRST = sorted(
    (word for word, row_type in _BY_WORD.items() if row_type.kind is Kind.REFUSED), key=len, reverse=True
)
_SELECT_WORDS = sorted(((word, kind) for kind, words in _SELECTS.items() for word in words), key=lambda x: -len(x[0]))
_OFFERED = [kind.value for kind in QuestionType] + ["begin_group", "end_group", "begin_repeat", "end_repeat"]


def row_type(text: str) -> RowType:
    """What a type cell means; the words of all XLSForm dialects are known, `_` and blanks are alike in them."""
    plain = " ".join(text.replace("_", " ").replace("-", " ").split()).lower()
    known = _BY_WORD.get(plain)
    if known:
        return known
    control = _CONTROL.fullmatch(plain)
    if control:
        group = control[2] == "group"
        if control[1] == "begin":
            return RowType(Kind.BEGIN_GROUP if group else Kind.BEGIN_REPEAT)
        return RowType(Kind.END_GROUP if group else Kind.END_REPEAT)
    return _select(text, plain) or RowType(Kind.UNKNOWN, offer=_offer(plain))


def _select(text: str, plain: str) -> RowType | None:
    """A type that is followed by the name of a list or file."""
    for word in _REFUSED_FIRST:
        if plain.startswith(word + " "):
            return _BY_WORD[word]
    for word, kind in _SELECT_WORDS:
        if plain.startswith(word + " ") or plain == word:
            choices = " ".join(text.split())[len(word) :].strip()
            other = _OR_OTHER.search(f" {choices}")
            choices = _OR_OTHER.sub("", f" {choices}").strip()
            return RowType(Kind.QUESTION, kind, choices, or_other=other is not None)
    return None


def _offer(plain: str) -> str:
    first = nearest(plain.replace(" ", "_"), _OFFERED)
    two_words = "_".join(plain.split()[:2])
    return first or nearest(two_words, _OFFERED)
