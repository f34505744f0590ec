"""Reads the column `parameters` and checks it for each type of question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
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


@dataclass(frozen=True)
class ParameterCheck:
    """Finds keys that a type does not know and values that it cannot use."""

    kind: QuestionType
    parameters: Mapping[str, str]
    appearance: frozenset[str]
    lists: Mapping[str, ChoiceList]
    spot: Spot
    findings: Findings

    def run(self) -> None:
        known = _KNOWN.get(self.kind)
        for key in self.parameters:
            if known is None:
                self.findings.warning("parameter-unused", self.spot, parameter=key, type=self.kind.value)
            elif key not in known:
                self.unknown(key, known)
        if self.kind is QuestionType.TEXT and not self.parameters.get("rows", "1").isdecimal():
            self.not_a_number("rows")
        if self.kind is QuestionType.RANGE:
            self.range()
        elif known:
            self.select()

    def unknown(self, key: str, known: frozenset[str]) -> None:
        offer = nearest(key, known) or min(known)
        self.findings.error("parameter-unknown", self.spot, parameter=key, type=self.kind.value, nearest=offer)

    def not_a_number(self, key: str) -> None:
        self.findings.error("parameter-not-a-number", self.spot, parameter=key, value=self.parameters[key])

    def select(self) -> None:
        randomize, seed = self.parameters.get("randomize"), self.parameters.get("seed")
        if randomize is not None and randomize not in ("true", "false"):
            self.findings.error("parameter-randomize", self.spot, value=randomize)
        elif randomize == "true":
            self.findings.warning("randomize-unused", self.spot)
        if seed is not None and randomize is None:
            self.findings.error("parameter-seed-alone", self.spot, value=seed)
        elif seed is not None and not (seed.startswith("${") and seed.endswith("}")) and _number(seed) is None:
            self.findings.error("parameter-seed", self.spot, value=seed)
        for key in ("value", "label"):
            if key in self.parameters and not is_name(self.parameters[key]):
                self.findings.error("parameter-not-a-name", self.spot, parameter=key, value=self.parameters[key])

    def range(self) -> None:
        numbers = self.numbers()
        if numbers is None:
            return
        start, step = numbers["start"], numbers["step"]
        low, high = sorted((start, numbers["end"]))
        for key in ("step", "tick_interval"):
            if key in numbers and not 0 < abs(numbers[key]) <= high - low:
                self.findings.error("range-step", self.spot, parameter=key, value=str(numbers[key]))
                return
        interval, placeholder = numbers.get("tick_interval"), numbers.get("placeholder")
        if interval is not None and _off(interval, step):
            self.off_step("tick_interval", interval)
        if placeholder is not None and (not low <= placeholder <= high or _off(placeholder - start, step)):
            self.off_step("placeholder", placeholder)
        self.ticks_appearance()
        ticks = self.tick_labels()
        for tick in ticks:
            if not low <= tick <= high or _off(tick - start, interval or step):
                self.off_step("tick_labelset", tick)
        if ticks and any("no-ticks" in word for word in self.appearance) and set(ticks) != {low, high}:
            self.findings.error("range-no-ticks", self.spot)

    def numbers(self) -> dict[str, Decimal] | None:
        """The parameters of a range as numbers, the usual ones filled in; None where one is no number."""
        found: dict[str, Decimal] = {}
        for key in sorted(_RANGE - {"tick_labelset"}):
            text = self.parameters.get(key, RANGE_DEFAULTS.get(key))
            number = _number(text) if text is not None else None
            if number is not None:
                found[key] = number
            elif text is not None:
                self.not_a_number(key)
                return None
        return found

    def off_step(self, key: str, number: Decimal) -> None:
        self.findings.error("range-off-step", self.spot, parameter=key, value=str(number))

    def ticks_appearance(self) -> None:
        ticks = {"tick_interval", "placeholder", "tick_labelset"} & self.parameters.keys()
        fits = not self.appearance or any("vertical" in word or "no-ticks" in word for word in self.appearance)
        if ticks and not fits:
            shown = " ".join(sorted(self.appearance))
            self.findings.error("range-ticks-appearance", self.spot, appearance=shown)

    def tick_labels(self) -> list[Decimal]:
        """The numbers that the choices of `tick_labelset` stand at."""
        name = self.parameters.get("tick_labelset")
        if name is None:
            return []
        if name not in self.lists:
            offer = nearest(name, self.lists)
            self.findings.error("list-misspelt" if offer else "list-missing", self.spot, list=name, nearest=offer)
            return []
        found = []
        for choice in self.lists[name].choices:
            number = _number(choice.name)
            if number is None:
                self.findings.error("range-tick", self.spot, choice=choice.name, list=name)
            else:
                found.append(number)
        return found


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _off(distance: Decimal, step: Decimal) -> bool:
    """Whether a distance is no whole number of steps; so is one that is too long to count."""
    try:
        return distance % step != 0
    except InvalidOperation:
        return True
