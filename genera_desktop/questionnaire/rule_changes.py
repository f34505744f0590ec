"""Tells whether a changed rule of a form asks for less or for more than before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation

from genera_desktop.questionnaire.model import Node, Question, QuestionType, Repeat
from genera_desktop.questionnaire.parameters import RANGE_DEFAULTS

_QUESTION_RULES = ("relevant", "required", "constraint", "choice_filter", "read_only", "trigger")
_TOKEN = re.compile(r"""'[^']*'|"[^"]*"|[()\[\]]|\s+and\s+|\s+""")


def rule_changes(before: Node, node: Node) -> Iterator[tuple[str, str, str, bool]]:
    """Each changed rule: its name, what it was, what it is, and whether every answer it took before it takes now."""
    if isinstance(node, Question) and isinstance(before, Question):
        for rule in _QUESTION_RULES:
            yield from _changed(rule, getattr(before, rule), getattr(node, rule))
        if _plain(before.calculation) != _plain(node.calculation):
            yield "calculation", before.calculation, node.calculation, False
        yield from _changed_parameters(before, node)
        return
    yield from _changed("relevant", before.relevant, node.relevant)
    if isinstance(node, Repeat) and isinstance(before, Repeat):
        yield from _changed("repeat_count", before.repeat_count, node.repeat_count)


def _changed(rule: str, was: str, now: str) -> Iterator[tuple[str, str, str, bool]]:
    if _plain(was) != _plain(now):
        yield rule, was, now, _is_looser(was, now)


def _is_looser(was: str, now: str) -> bool:
    """Whether the new rule holds wherever the old one did: it is gone, or it drops conditions of the old one."""
    if not now or was == "true()":
        return True
    if not was:
        return False
    return _conditions(now) < _conditions(was)


def _plain(expression: str) -> str:
    """The expression without differences in blanks."""
    return " ".join(expression.split())


def _conditions(expression: str) -> frozenset[str]:
    """The conditions that an expression joins by `and`, outside brackets and texts. One with `or` stays whole."""
    parts = [""]
    depth = 0
    for token in _tokens(expression):
        depth += (token in ("(", "[")) - (token in (")", "]"))
        if depth == 0 and token.strip() == "and" and token != "and":
            parts.append("")
        else:
            parts[-1] += " " if token.isspace() else token
    if any(re.search(r"\sor\s", part) for part in parts):
        return frozenset({_plain(expression)})
    return frozenset(part.strip() for part in parts)


def _tokens(expression: str) -> Iterator[str]:
    end = 0
    for found in _TOKEN.finditer(expression):
        yield from expression[end : found.start()]
        yield found[0]
        end = found.end()
    yield from expression[end:]


def _changed_parameters(before: Question, node: Question) -> Iterator[tuple[str, str, str, bool]]:
    was, now = _written(before.parameters), _written(node.parameters)
    if was == now:
        return
    looser = node.type is not QuestionType.RANGE or _is_wider(before.parameters, node.parameters)
    yield "parameters", was, now, looser


def _written(parameters: Mapping[str, str]) -> str:
    return " ".join(f"{key}={value}" for key, value in sorted(parameters.items()))


def _is_wider(was: Mapping[str, str], now: Mapping[str, str]) -> bool:
    """Whether a range still offers all the numbers that it offered."""
    try:
        old = {key: Decimal(was.get(key, default)) for key, default in RANGE_DEFAULTS.items()}
        new = {key: Decimal(now.get(key, default)) for key, default in RANGE_DEFAULTS.items()}
        contained = new["start"] <= old["start"] and old["end"] <= new["end"]
        aligned = (old["start"] - new["start"]) % new["step"] == 0 and old["step"] % new["step"] == 0
    except InvalidOperation:
        return False
    return contained and aligned
