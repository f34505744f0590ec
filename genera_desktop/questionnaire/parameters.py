"""Reads the column `parameters` and checks it for each type of question."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from genera_desktop.questionnaire.findings import Findings, Spot
from genera_desktop.questionnaire.model import ChoiceList, QuestionType
from genera_desktop.questionnaire.spelling import nearest
from genera_desktop.questionnaire.tables import is_name

_RANGE = frozenset({"start", "end", "step", "tick_interval", "placeholder", "tick_labelset"})
_KNOWN: Mapping[QuestionType, frozenset[str]] = {
    QuestionType.TEXT: frozenset({"rows"}),
    QuestionType.RANGE: _RANGE,
    QuestionType.SELECT_ONE: frozenset({"randomize", "seed"}),
    QuestionType.SELECT_MULTIPLE: frozenset({"randomize", "seed"}),
    QuestionType.SELECT_ONE_FROM_FILE: frozenset({"randomize", "seed", "value", "label"}),
}
_KEEP_CASE = frozenset({"label", "value", "seed", "tick_labelset"})
RANGE_DEFAULTS: Mapping[str, str] = {"start": "1", "end": "10", "step": "1"}


def read_parameters(text: str, spot: Spot, findings: Findings) -> dict[str, str]:
    """Keys and values of `start=0 end=5`, parted by blanks, commas or semicolons."""
    parts = [text]
    for separator in (";", ",", None):
        parts = text.split(separator)
        if len(parts) > 1:
            break
    found: dict[str, str] = {}
    for part in _joined(parts):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not equals or not key or not value:
            findings.error("parameter-form", spot, text=part.strip())
            continue
        key = key.lower()
        found[key] = value if key in _KEEP_CASE else value.lower()
    return found


def _joined(parts: list[str]) -> list[str]:
    """The parts that say something; blanks around `=` belong to one part."""
    text = "\n".join(part.strip() for part in parts if part.strip())
    for blanks in ("\n=\n", "=\n", "\n="):
        text = text.replace(blanks, "=")
    return text.split("\n") if text else []


def check_parameters(
    kind: QuestionType,
    parameters: Mapping[str, str],
    appearance: frozenset[str],
    lists: Mapping[str, ChoiceList],
    spot: Spot,
    findings: Findings,
) -> None:
    """Finds keys that the type does not know and values that it cannot use."""
    known = _KNOWN.get(kind)
    for key in parameters:
        if known is None:
            findings.warning("parameter-unused", spot, parameter=key, type=kind.value)
        elif key not in known:
            offer = nearest(key, known)
            findings.error("parameter-unknown", spot, parameter=key, type=kind.value, nearest=offer or sorted(known)[0])
    if kind is QuestionType.TEXT and not parameters.get("rows", "1").isdecimal():
        findings.error("parameter-not-a-number", spot, parameter="rows", value=parameters["rows"])
    if kind is QuestionType.RANGE:
        _check_range(parameters, appearance, lists, spot, findings)
    elif known:
        _check_select(parameters, spot, findings)


def _check_select(parameters: Mapping[str, str], spot: Spot, findings: Findings) -> None:
    randomize = parameters.get("randomize")
    seed = parameters.get("seed")
    if randomize is not None and randomize not in ("true", "false"):
        findings.error("parameter-randomize", spot, value=randomize)
    elif randomize == "true":
        findings.warning("randomize-unused", spot)
    if seed is not None:
        if randomize is None:
            findings.error("parameter-seed-alone", spot, value=seed)
        elif not (seed.startswith("${") and seed.endswith("}")) and _number(seed) is None:
            findings.error("parameter-seed", spot, value=seed)
    for key in ("value", "label"):
        if key in parameters and not is_name(parameters[key]):
            findings.error("parameter-not-a-name", spot, parameter=key, value=parameters[key])


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _check_range(
    parameters: Mapping[str, str],
    appearance: frozenset[str],
    lists: Mapping[str, ChoiceList],
    spot: Spot,
    findings: Findings,
) -> None:
    numbers: dict[str, Decimal] = {}
    for key in sorted(_RANGE - {"tick_labelset"}):
        text = parameters.get(key, RANGE_DEFAULTS.get(key))
        if text is None:
            continue
        number = _number(text)
        if number is None:
            findings.error("parameter-not-a-number", spot, parameter=key, value=text)
            return
        numbers[key] = number
    start, end, step = numbers["start"], numbers["end"], numbers["step"]
    low, high = min(start, end), max(start, end)
    interval = numbers.get("tick_interval")
    for key in ("step", "tick_interval"):
        if key in numbers and not 0 < abs(numbers[key]) <= high - low:
            findings.error("range-step", spot, parameter=key, value=str(numbers[key]))
            return
    if interval is not None and _off(interval, step):
        findings.error("range-off-step", spot, parameter="tick_interval", value=str(interval))
    placeholder = numbers.get("placeholder")
    if placeholder is not None and (not low <= placeholder <= high or _off(placeholder - start, step)):
        findings.error("range-off-step", spot, parameter="placeholder", value=str(placeholder))
    ticks = {"tick_interval", "placeholder", "tick_labelset"} & parameters.keys()
    if ticks and appearance and not any("vertical" in word or "no-ticks" in word for word in appearance):
        findings.error("range-ticks-appearance", spot, appearance=" ".join(sorted(appearance)))
    if "tick_labelset" in parameters:
        named = _tick_labels(parameters["tick_labelset"], lists, spot, findings)
        _check_ticks(named, low, high, start, interval or step, appearance, spot, findings)


def _off(distance: Decimal, step: Decimal) -> bool:
    """Whether a distance is no whole number of steps; so is one that is too long to count."""
    try:
        return distance % step != 0
    except InvalidOperation:
        return True


def _tick_labels(name: str, lists: Mapping[str, ChoiceList], spot: Spot, findings: Findings) -> list[Decimal]:
    if name not in lists:
        findings.error("list-missing", spot, list=name, nearest=nearest(name, lists))
        return []
    found = []
    for choice in lists[name].choices:
        number = _number(choice.name)
        if number is None:
            findings.error("range-tick", spot, choice=choice.name, list=name)
        else:
            found.append(number)
    return found


def _check_ticks(
    ticks: list[Decimal],
    low: Decimal,
    high: Decimal,
    start: Decimal,
    step: Decimal,
    appearance: frozenset[str],
    spot: Spot,
    findings: Findings,
) -> None:
    for tick in ticks:
        if not low <= tick <= high or _off(tick - start, step):
            findings.error("range-off-step", spot, parameter="tick_labelset", value=str(tick))
    if ticks and any("no-ticks" in word for word in appearance) and set(ticks) != {low, high}:
        findings.error("range-no-ticks", spot)
