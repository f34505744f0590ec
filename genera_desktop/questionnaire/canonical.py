"""The one text form of plain values that all hashes are taken over."""

from __future__ import annotations

import json
from collections.abc import Mapping


def canonical_json(value: object) -> str:
    """JSON with sorted keys, no blanks and no escapes: equal values give equal text.

    A number without a fraction is written as a whole number, so that 3 and 3.0 are one value, as in a workbook.
    """
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _plain(value: object) -> object:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    return value
