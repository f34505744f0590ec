"""Where names can point, and what a compiled expression is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.expressions.checks import nearest_of
from genera_desktop.questionnaire.expressions.context import EvaluationContext
from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.paths import Work
from genera_desktop.questionnaire.expressions.values import Value, to_boolean, to_number, to_text
from genera_desktop.questionnaire.model import Path


@dataclass(frozen=True)
class Scope:
    """Where `${name}` can point: the paths of each name, and which of all paths are repeats."""

    paths: Mapping[str, tuple[Path, ...]]
    repeats: frozenset[Path] = frozenset()

    def target(self, name: str, position: int) -> Path:
        """The one path of a name; ExpressionError where there is none, or several."""
        paths = self.paths.get(name, ())
        if len(paths) == 1:
            return paths[0]
        if paths:
            raise ExpressionError("expression-ambiguous-name", position, name=name)
        if nearest := nearest_of(name, self.paths):
            raise ExpressionError("expression-unknown-name-near", position, name=name, nearest=nearest)
        raise ExpressionError("expression-unknown-name", position, name=name)

    def shared_repeat(self, asking: Path, target: Path) -> Path:
        """The innermost repeat around both nodes; () where they share none. A repeat is not around itself."""
        for length in range(min(len(asking), len(target) - 1), 0, -1):
            prefix = target[:length]
            if prefix in self.repeats and asking[:length] == prefix:
                return prefix
        return ()


@frozen
class Expression:
    """A compiled expression.

    `references` are the paths of all nodes that it reads (a group or repeat stands for all in it); of those
    among them that are `counted` only the number and order matter, as in count(${list}) and position(..), and of those
    that are `measured` only how long they are, as in string-length(.). `columns`
    are the choice's columns that a choice filter reads. `volatile`: it gives another value at another time or call.
    `mended` is the source without typographic quotes and blanks; the source itself where it has none.
    """

    source: str
    mended: str
    references: frozenset[Path]
    counted: frozenset[Path]
    measured: frozenset[Path]
    functions: frozenset[str]
    columns: frozenset[str]
    volatile: bool
    _work: Work = field(repr=False)

    def evaluate(self, context: EvaluationContext) -> Value:
        """The value; ExpressionError where there can be none (a table that does not exist)."""
        return self._work(context)

    def evaluate_string(self, context: EvaluationContext) -> str:
        return to_text(self._work(context))

    def evaluate_number(self, context: EvaluationContext) -> float:
        return to_number(self._work(context), context.zone)

    def evaluate_boolean(self, context: EvaluationContext) -> bool:
        return to_boolean(self._work(context))
