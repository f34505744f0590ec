"""Reads tokens into a small tree of what an expression says (a Pratt parser).

Operations of equal rank stand in one flat node, so that a chain of a thousand `or` is no deeper than one.
"""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.lexer import (
    END,
    MARK,
    NAME,
    NUMBER,
    OPERATOR,
    REFERENCE,
    TEXT,
    Token,
    tokens,
)

DEEPEST = 100
"""How deep brackets may nest: deeper ones would exhaust Python's own stack."""

_RANKS = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_UNARY_RANK = 7


@dataclass(slots=True)
class Literal:
    value: str | float
    position: int


@dataclass(slots=True)
class Reference:
    """`${name}`, or `${last-saved#name}`."""

    name: str
    last_saved: bool
    position: int


@dataclass(slots=True)
class Call:
    name: str
    arguments: list[Tree]
    position: int


@dataclass(slots=True)
class Negation:
    operand: Tree
    position: int


@dataclass(slots=True)
class Operation:
    """`operands[0] operators[0] operands[1] …`, all of one rank, worked out from the left."""

    operands: list[Tree]
    operators: list[str]
    position: int


@dataclass(slots=True)
class Step:
    """One step of a path: `name` (`*` for all), `..`, `.` or `@name`, with its predicates."""

    name: str
    predicates: list[Tree]
    position: int


@dataclass(slots=True)
class Location:
    """A path: from the root, from another expression, or (start None) from the context node."""

    start: Tree | None
    from_root: bool
    predicates: list[Tree]
    """Those right behind the start: `(…)[1]`."""
    steps: list[Step]
    position: int


Tree = Literal | Reference | Call | Negation | Operation | Location


def parse(source: str) -> Tree:
    """What the expression says; ExpressionError where it is not well formed."""
    parser = _Parser(tokens(source))
    if parser.kind is END:
        raise ExpressionError("expression-empty")
    tree = parser.expression(0)
    parser.finish()
    return tree


class _Parser:
    """Reads one expression; `kind`, `text` and `position` are those of the token at hand."""

    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.index = 0
        self.depth = 0
        self.kind, self.text, self.position = found[0]

    def finish(self) -> None:
        if self.kind is not END:
            raise self.unexpected()

    def advance(self) -> None:
        self.index += 1
        self.kind, self.text, self.position = self.tokens[self.index]

    def at_mark(self, text: str) -> bool:
        return self.kind is MARK and self.text == text

    def expect(self, mark: str) -> None:
        if self.kind is END:
            raise ExpressionError("expression-unfinished", self.position, expected=mark)
        if not self.at_mark(mark):
            raise self.unexpected()
        self.advance()

    def unexpected(self) -> ExpressionError:
        """What to say about the token at hand, where it cannot stand."""
        if self.kind is END:
            return ExpressionError("expression-value-missing", self.position)
        if self.text == "//" and self.kind is MARK:
            return ExpressionError("expression-refused-axis", self.position, axis="//")
        if self.index and self.kind in (NAME, NUMBER, TEXT, REFERENCE):
            return ExpressionError("expression-missing-operator", self.position, found=self.text)
        return ExpressionError("expression-unexpected", self.position, found=self.text)

    def expression(self, rank: int) -> Tree:
        """An expression whose operators all bind tighter than `rank`."""
        left = self.operand()
        while self.kind is OPERATOR and (own := _RANKS[self.text]) > rank:
            position = self.position
            operands, operators = [left], []
            while self.kind is OPERATOR and _RANKS[self.text] == own:
                operators.append(self.text)
                self.advance()
                operands.append(self.expression(own))
            left = Operation(operands, operators, position)
        return left

    def operand(self) -> Tree:
        if self.kind is not OPERATOR or self.text != "-":
            return self.location()
        position = self.position
        count = 0
        while self.kind is OPERATOR and self.text == "-":
            self.advance()
            count += 1
        tree = self.expression(_UNARY_RANK)
        for _ in range(2 - count % 2):
            tree = Negation(tree, position)
        return tree

    def location(self) -> Tree:
        """A path, or what is only a value: text, number, call, brackets."""
        kind, text, position = self.kind, self.text, self.position
        start: Tree
        if kind is REFERENCE:
            self.advance()
            start = Reference(text.removeprefix(_SAVED), text.startswith(_SAVED), position)
        elif kind is TEXT:
            self.advance()
            start = Literal(text, position)
        elif kind is NUMBER:
            self.advance()
            start = Literal(float(text), position)
        elif kind is NAME and self.tokens[self.index + 1][1] == "(":
            start = self.call()
        elif kind is MARK and text == "(":
            start = self.bracketed(")")
        else:
            return self.path()
        if self.kind is not MARK or self.text not in _FURTHER:
            return start
        return Location(start, False, self.predicates(), self.more_steps(), position)

    def path(self) -> Tree:
        """A path that starts at the root or at the context node."""
        position = self.position
        if self.at_mark("/"):
            self.advance()
            steps = [self.step(), *self.more_steps()] if self.at_step() else []
            return Location(None, True, [], steps, position)
        if self.at_step():
            return Location(None, False, [], [self.step(), *self.more_steps()], position)
        raise self.unexpected()

    def at_step(self) -> bool:
        return self.kind is NAME or (self.kind is MARK and self.text in _STEPS)

    def more_steps(self) -> list[Step]:
        steps = []
        while self.at_mark("/"):
            self.advance()
            steps.append(self.step())
        if self.at_mark("//"):
            raise self.unexpected()
        return steps

    def step(self) -> Step:
        if not self.at_step():
            raise self.unexpected()
        name, position = self.text, self.position
        self.advance()
        if name == "@":
            if self.kind is not NAME and not self.at_mark("*"):
                raise self.unexpected()
            name += self.text
            self.advance()
        elif self.at_mark("::"):
            raise ExpressionError("expression-refused-axis", position, axis=f"{name}::")
        elif self.at_mark("("):
            raise ExpressionError("expression-call-in-path", position, name=name)
        return Step(name, self.predicates(), position)

    def predicates(self) -> list[Tree]:
        found = []
        while self.at_mark("["):
            found.append(self.bracketed("]"))
        return found

    def call(self) -> Call:
        name, position = self.text, self.position
        self.advance()
        self.enter()
        arguments: list[Tree] = []
        if not self.at_mark(")"):
            arguments.append(self.expression(0))
            while self.at_mark(","):
                self.advance()
                arguments.append(self.expression(0))
        self.leave(")")
        return Call(name, arguments, position)

    def bracketed(self, closing: str) -> Tree:
        self.enter()
        tree = self.expression(0)
        self.leave(closing)
        return tree

    def enter(self) -> None:
        """Goes into brackets."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise ExpressionError("expression-too-deep", self.position, deepest=DEEPEST)
        self.advance()

    def leave(self, closing: str) -> None:
        self.expect(closing)
        self.depth -= 1


_SAVED = "last-saved#"
_FURTHER = frozenset(("[", "/", "//"))
_STEPS = frozenset((".", "..", "*", "@"))
