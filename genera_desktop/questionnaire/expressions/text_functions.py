"""Functions on texts and on lists of codes."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from collections.abc import Iterable
from functools import lru_cache

from genera_desktop.questionnaire.expressions import patterns
from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.registry import MANY, contextual, function
from genera_desktop.questionnaire.expressions.values import Value, to_number, to_text

_DIGESTS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


def texts_of(values: Iterable[Value]) -> list[str]:
    """The texts of values, of nodes all of them."""
    found: list[str] = []
    for value in values:
        if isinstance(value, list):
            found.extend(node.value() for node in value)
        else:
            found.append(to_text(value))
    return found


def _own_or(context: EvaluationContext, values: tuple[Value, ...]) -> str:
    """The argument as text; without an argument the context node's."""
    return to_text(values[0]) if values else context.node.value()


@contextual("string", 0, 1)
def string(context: EvaluationContext, *values: Value) -> str:
    return _own_or(context, values)


@function("concat", 0, MANY)
def concat(*values: Value) -> str:
    return "".join(texts_of(values))


@function("join", 1, MANY)
def join(separator: Value, *values: Value) -> str:
    return to_text(separator).join(texts_of(values))


@function("contains", 2)
def contains(text: Value, part: Value) -> bool:
    return to_text(part) in to_text(text)


@function("starts-with", 2)
def starts_with(text: Value, part: Value) -> bool:
    return to_text(text).startswith(to_text(part))


@function("ends-with", 2)
def ends_with(text: Value, part: Value) -> bool:
    return to_text(text).endswith(to_text(part))


@function("substring-before", 2)
def substring_before(text: Value, part: Value) -> str:
    whole, wanted = to_text(text), to_text(part)
    return whole[: whole.find(wanted)] if wanted in whole else ""


@function("substring-after", 2)
def substring_after(text: Value, part: Value) -> str:
    whole, wanted = to_text(text), to_text(part)
    return whole.partition(wanted)[2] if wanted else whole


@contextual("substring", 2, 3)
def substring(context: EvaluationContext, text: Value, start: Value, length: Value | None = None) -> str:
    """XPath's: counts from 1, and rounds."""
    whole = to_text(text)
    first = _rounded(to_number(start, context.zone))
    beyond = math.inf if length is None else first + _rounded(to_number(length, context.zone))
    if math.isnan(first) or math.isnan(beyond):
        return ""
    return whole[_index(first - 1, len(whole)) : _index(beyond - 1, len(whole))]


@contextual("substr", 2, 3)
def substr(context: EvaluationContext, text: Value, start: Value, end: Value | None = None) -> str:
    """ODK's: counts from 0, from the end where negative; `end` is left out."""
    whole = to_text(text)
    size = len(whole)
    first, beyond = to_number(start, context.zone), float(size) if end is None else to_number(end, context.zone)
    if math.isnan(first) or math.isnan(beyond):
        return ""
    first, beyond = (first + size if first < 0 else first), (beyond + size if beyond < 0 else beyond)
    return whole[_index(first, size) : _index(beyond, size)]


def _rounded(number: float) -> float:
    return number if not math.isfinite(number) else float(math.floor(number + 0.5))


def _index(number: float, size: int) -> int:
    return int(min(max(number, 0), size))


@contextual("string-length", 0, 1)
def string_length(context: EvaluationContext, *values: Value) -> float:
    return float(len(_own_or(context, values)))


@contextual("normalize-space", 0, 1)
def normalize_space(context: EvaluationContext, *values: Value) -> str:
    """XPath's blanks only: a no-break space stays."""
    return " ".join(re.findall(r"[^ \t\r\n]+", _own_or(context, values)))


@function("translate", 3)
def translate(text: Value, old: Value, new: Value) -> str:
    return to_text(text).translate(_translations(to_text(old), to_text(new)))


@lru_cache(maxsize=64)
def _translations(old: str, new: str) -> dict[int, str | None]:
    table: dict[int, str | None] = {}
    for index, letter in enumerate(old):
        table.setdefault(ord(letter), new[index] if index < len(new) else None)
    return table


@function("regex", 2)
def regex(text: Value, pattern: Value) -> bool:
    """Whether the pattern matches the whole text."""
    return patterns.matches(to_text(pattern), to_text(text))


@function("digest", 2, 3)
def digest(text: Value, algorithm: Value, encoding: Value = "base64") -> str:
    name = _DIGESTS.get(to_text(algorithm).upper())
    form = to_text(encoding).lower()
    if name is None or form not in ("base64", "hex"):
        unknown = to_text(algorithm) if name is None else form
        raise ExpressionError("expression-unknown-digest", 0, name=unknown, known=", ".join(_DIGESTS))
    raw = hashlib.new(name, to_text(text).encode("utf-8", "surrogatepass"), usedforsecurity=False)
    return raw.hexdigest() if form == "hex" else base64.b64encode(raw.digest()).decode("ascii")


@function("selected", 2)
def selected(codes: Value, code: Value) -> bool:
    return to_text(code).strip() in to_text(codes).split()


@function("count-selected", 1)
def count_selected(codes: Value) -> float:
    return float(len(to_text(codes).split()))


@contextual("selected-at", 2)
def selected_at(context: EvaluationContext, codes: Value, index: Value) -> str:
    found = to_text(codes).split()
    wanted = to_number(index, context.zone)
    return found[int(wanted)] if 0 <= wanted < len(found) else ""
