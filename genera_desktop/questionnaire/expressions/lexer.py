"""Splits the text of an expression into tokens, and mends what office programs do to it."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from genera_desktop.questionnaire.expressions.error import ExpressionError


class Kind(Enum):
    NUMBER = "number"
    TEXT = "text"
    REFERENCE = "reference"
    NAME = "name"
    OPERATOR = "operator"
    MARK = "mark"
    END = "end"


class Token(NamedTuple):
    """`text` is the token's meaning: without quotes, without `${}`; `position` counts from 0."""

    kind: Kind
    text: str
    position: int


_NAME = r"[^\W\d][\w.\-·]*"
_BLANK = r"[\s\u200b\ufeff]"
_TOKEN = re.compile(
    rf"""{_BLANK}*(?:
    (?P<NUMBER>\d+(?:\.\d*)?|\.\d+)
  | "(?P<DOUBLE>[^"]*)" | '(?P<SINGLE>[^']*)'
  | [“”„](?P<CURLY_DOUBLE>[^“”"]*)[“”"] | [‘’‚](?P<CURLY_SINGLE>[^‘’']*)[‘’']
  | \$\{{{_BLANK}*(?P<REFERENCE>(?:last-saved\#)?{_NAME}){_BLANK}*\}}
  | (?P<NAME>{_NAME}(?::(?!:){_NAME})?)
  | (?P<MARK>::|//|\.\.|!=|<=|>=|[-+*/|=<>()\[\],.@])
  | (?P<END>\Z)
    )""",
    re.VERBOSE,
)
_TEXTS = frozenset(("DOUBLE", "SINGLE", "CURLY_DOUBLE", "CURLY_SINGLE"))
_OPERATORS = frozenset(("+", "-", "=", "!=", "<", "<=", ">", ">=", "|"))
_WORDS = frozenset(("and", "or", "div", "mod"))
_OPENERS = frozenset(("(", "[", ",", "/", "//", "::", "@"))
_TYPOGRAPHIC = re.compile(r"[^\S \t\r\n]|[\u200b\ufeff“”„‘’‚]")


def tokens(source: str) -> list[Token]:
    """The tokens of an expression, an END token last.

    `*`, `and`, `or`, `div` and `mod` are operators where an operator can stand, names elsewhere.
    """
    found: list[Token] = []
    position = 0
    after_operand = False
    while True:
        match = _TOKEN.match(source, position)
        if match is None:
            raise _broken(source, position)
        group = match.lastgroup
        assert group is not None
        text = match[group]
        token, after_operand = _token(group, text, match.start(group), after_operand)
        found.append(token)
        if group == "END":
            return found
        position = match.end()


def _token(group: str, text: str, start: int, after_operand: bool) -> tuple[Token, bool]:
    """A token and whether an operator can follow it."""
    if group == "NAME":
        if after_operand and text in _WORDS:
            return Token(Kind.OPERATOR, text, start), False
        return Token(Kind.NAME, text, start), True
    if group == "MARK":
        if text in _OPERATORS or (text == "*" and after_operand):
            return Token(Kind.OPERATOR, text, start), False
        return Token(Kind.MARK, text, start), text not in _OPENERS
    if group in _TEXTS:
        return Token(Kind.TEXT, text, start - 1), True
    if group == "REFERENCE":
        return Token(Kind.REFERENCE, text, start - 2), True
    if group == "NUMBER":
        return Token(Kind.NUMBER, text, start), True
    return Token(Kind.END, "", start), False


def _broken(source: str, position: int) -> ExpressionError:
    while re.match(_BLANK, source[position]):
        position += 1
    rest = source[position:]
    if rest[0] in "\"'“”„‘’‚":
        return ExpressionError("expression-unclosed-text", position)
    if rest[0] == "$":
        return ExpressionError("expression-broken-reference", position)
    return ExpressionError("expression-unexpected-character", position, found=rest[0])


def mended(source: str) -> str:
    """The source with typographic quotes and blanks as they were meant: `‘yes’` as `'yes'`, no-break spaces as spaces.

    Texts in straight quotes stay as they are, and so does what is too broken to tell. Positions do not shift.
    """
    if not _TYPOGRAPHIC.search(source):
        return source
    pieces: list[str] = []
    position = 0
    while (match := _TOKEN.match(source, position)) and match.lastgroup != "END":
        group = match.lastgroup or ""
        piece = match[0]
        if group in ("CURLY_DOUBLE", "CURLY_SINGLE"):
            quote = "'" if group == "CURLY_SINGLE" else '"'
            blanks = piece[: match.start(group) - 1 - match.start()]
            piece = _plain_blanks(blanks) + quote + match[group] + quote
        elif group not in _TEXTS:
            piece = _plain_blanks(piece)
        else:
            opening = match.start(group) - 1 - match.start()
            piece = _plain_blanks(piece[:opening]) + piece[opening:]
        pieces.append(piece)
        position = match.end()
    rest = source[position:]
    return "".join(pieces) + (_plain_blanks(rest) if match else rest)


def _plain_blanks(text: str) -> str:
    return re.sub(r"[^\S \t\r\n]|[\u200b\ufeff]", " ", text)
