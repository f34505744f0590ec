"""The one text form of plain values that all hashes are taken over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from json.encoder import encode_basestring

quoted = encode_basestring
"""A text as JSON writes it."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode
_WORDS: Mapping[object, str] = {None: "null", True: "true", False: "false"}


def canonical_json(value: object) -> str:
    """JSON with sorted keys, no blanks and no escapes: equal values give equal text.

    A number without a fraction is written as a whole number, so that 3 and 3.0 are one value, as in a workbook.
    """
    kind = type(value)
    if kind is str:
        return quoted(value)  # type: ignore[arg-type]
    if kind is int:
        return str(value)
    if value is None or kind is bool:
        return _WORDS[value]
    if kind is list:
        try:  # nearly always codes; `suppress` would take longer than they do
            return "[" + ",".join(map(quoted, value)) + "]"  # type: ignore[call-overload]
        except TypeError:
            pass
    try:
        text = _encode(value)
    except TypeError:  # perhaps a mapping that is no dict
        return _encode(_plain(value))
    if ".0" in text or "e+" in text:  # perhaps a number without a fraction
        return _encode(_plain(value))
    return text


def canonical_object(values: Mapping[str, object]) -> str:
    """The same of a mapping of many plain values: in half the time."""
    return "{" + ",".join([f"{quoted(key)}:{canonical_json(values[key])}" for key in sorted(values)]) + "}"


def _plain(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    return value
