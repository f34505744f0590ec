"""Reads tokens into a small tree of what an expression says (a Pratt parser).

Operations of equal rank stand in one flat node, so that a chain of a thousand `or` is no deeper than one.
"""

from __future__ import annotations

from dataclasses import dataclass

from genera_desktop.questionnaire.expressions.error import ExpressionError
from genera_desktop.questionnaire.expressions.lexer import Kind, Token, tokens

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
    if parser.token.kind is Kind.END:
        raise ExpressionError("expression-empty")
    tree = parser.expression(0)
    parser.finish()
    return tree


class _Parser:
    def __init__(self, found: list[Token]) -> None:
        self.tokens = found
        self.index = 0
        self.token = found[0]
        self.depth = 0

    def finish(self) -> None:
        if self.token.kind is not Kind.END:
            raise self.unexpected()

    def advance(self) -> Token:
        token = self.token
        self.index += 1
        self.token = self.tokens[self.index]
        return token

    def at_mark(self, text: str) -> bool:
        return self.token.kind is Kind.MARK and self.token.text == text

    def expect(self, mark: str) -> None:
        if not self.at_mark(mark):
            if self.token.kind is Kind.END:
                raise ExpressionError("expression-unfinished", self.token.position, expected=mark)
            raise self.unexpected()
        self.advance()

    def unexpected(self) -> ExpressionError:
        token = self.token
        if token.kind is Kind.END:
            return ExpressionError("expression-unfinished", token.position, expected="a value")
        if self.index and token.kind in (Kind.NAME, Kind.NUMBER, Kind.TEXT, Kind.REFERENCE):
            return ExpressionError("expression-missing-operator", token.position, found=token.text)
        if token.text == "//":
            return ExpressionError("expression-refused-axis", token.position, axis="//")
        return ExpressionError("expression-unexpected", token.position, found=token.text)

    def expression(self, rank: int) -> Tree:
        """An expression whose operators all bind tighter than `rank`."""
        left = self.operand()
        while self.token.kind is Kind.OPERATOR and (own := _RANKS[self.token.text]) > rank:
            position = self.token.position
            operands, operators = [left], []
            while self.token.kind is Kind.OPERATOR and _RANKS[self.token.text] == own:
                operators.append(self.advance().text)
                operands.append(self.expression(own))
            left = Operation(operands, operators, position)
        return left

    def operand(self) -> Tree:
        if self.token.kind is not Kind.OPERATOR or self.token.text != "-":
            return self.location()
        position = self.token.position
        count = 0
        while self.token.kind is Kind.OPERATOR and self.token.text == "-":
            self.advance()
            count += 1
        tree = self.expression(_UNARY_RANK)
        for _ in range(2 - count % 2):
            tree = Negation(tree, position)
        return tree

    def location(self) -> Tree:
        """A path, or what is only a value: text, number, call, brackets."""
        token = self.token
        kind = token.kind
        start: Tree
        if kind is Kind.REFERENCE:
            self.advance()
            saved = token.text.startswith("last-saved#")
            start = Reference(token.text.removeprefix("last-saved#"), saved, token.position)
        elif kind is Kind.TEXT:
            self.advance()
            start = Literal(token.text, token.position)
        elif kind is Kind.NUMBER:
            self.advance()
            start = Literal(float(token.text), token.position)
        elif kind is Kind.NAME and self.tokens[self.index + 1][:2] == (Kind.MARK, "("):
            start = self.call()
        elif kind is Kind.MARK and token.text == "(":
            start = self.bracketed("(", ")")
        else:
            return self.path(token)
        if not (self.at_mark("[") or self.at_mark("/") or self.at_mark("//")):
            return start
        predicates = self.predicates()
        steps = self.more_steps()
        return Location(start, False, predicates, steps, token.position)

    def path(self, token: Token) -> Tree:
        """A path that starts at the root or at the context node."""
        if token.kind is Kind.MARK and token.text == "/":
            self.advance()
            more = self.token.kind is Kind.NAME or (self.token.kind is Kind.MARK and self.token.text in _STEPS)
            steps = [self.step(), *self.more_steps()] if more else []
            return Location(None, True, [], steps, token.position)
        if token.kind is Kind.NAME or (token.kind is Kind.MARK and token.text in _STEPS):
            return Location(None, False, [], [self.step(), *self.more_steps()], token.position)
        raise self.unexpected()

    def more_steps(self) -> list[Step]:
        steps = []
        while self.at_mark("/"):
            self.advance()
            steps.append(self.step())
        if self.at_mark("//"):
            raise self.unexpected()
        return steps

    def step(self) -> Step:
        token = self.token
        if token.kind is Kind.MARK and token.text == "@":
            self.advance()
            token = self.token
            if token.kind is not Kind.NAME and not self.at_mark("*"):
                raise self.unexpected()
            self.advance()
            return Step("@" + token.text, self.predicates(), token.position)
        if token.kind is not Kind.NAME and not (token.kind is Kind.MARK and token.text in _STEPS):
            raise self.unexpected()
        self.advance()
        if self.at_mark("::"):
            raise ExpressionError("expression-refused-axis", token.position, axis=token.text + "::")
        if self.at_mark("("):
            raise ExpressionError("expression-call-in-path", token.position, name=token.text)
        return Step(token.text, self.predicates(), token.position)

    def predicates(self) -> list[Tree]:
        found = []
        while self.at_mark("["):
            found.append(self.bracketed("[", "]"))
        return found

    def call(self) -> Call:
        token = self.advance()
        self.enter()
        self.advance()
        arguments: list[Tree] = []
        if not self.at_mark(")"):
            arguments.append(self.expression(0))
            while self.at_mark(","):
                self.advance()
                arguments.append(self.expression(0))
        self.expect(")")
        self.depth -= 1
        return Call(token.text, arguments, token.position)

    def bracketed(self, opening: str, closing: str) -> Tree:
        self.enter()
        self.expect(opening)
        tree = self.expression(0)
        self.expect(closing)
        self.depth -= 1
        return tree

    def enter(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise ExpressionError("expression-too-deep", self.token.position, deepest=DEEPEST)


_STEPS = frozenset((".", "..", "*", "@"))
