"""Splits the text of an expression into tokens, and mends what office programs do to it."""

from __future__ import annotations

import re

from genera_desktop.questionnaire.expressions.error import ExpressionError

NUMBER = "number"
TEXT = "text"
REFERENCE = "reference"
NAME = "name"
OPERATOR = "operator"
MARK = "mark"
END = "end"


Token = tuple[str, str, int]
"""Kind (one of the words above), meaning (without quotes, without `${}`) and position from 0."""

_NAME = r"[^\W\d][\w.\-·]*"
_BLANK = r"[\s\u200b\ufeff]"
_TOKEN = re.compile(
    rf"""{_BLANK}*(?:
    (?P<NUMBER>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
  | "(?P<DOUBLE>[^"]*)" | '(?P<SINGLE>[^']*)'
  | [“”„](?P<CURLY_DOUBLE>[^“”"]*)[“”"] | [‘’‚](?P<CURLY_SINGLE>[^‘’']*)[‘’']
  | \$\{{{_BLANK}*(?P<REFERENCE>(?:last-saved\#)?{_NAME}(?::{_NAME})?){_BLANK}*\}}
  | (?P<NAME>{_NAME}(?::(?!:){_NAME})?)
  | (?P<MARK>::|//|\.\.|!=|<=|>=|[-+*/|=<>()\[\],.@])
  | (?P<END>\Z)
    )""",
    re.VERBOSE,
)
_TEXTS = frozenset(("DOUBLE", "SINGLE", "CURLY_DOUBLE", "CURLY_SINGLE"))
_WORDS = frozenset(("and", "or", "div", "mod"))
_MARKS = {
    **dict.fromkeys(("+", "-", "=", "!=", "<", "<=", ">", ">=", "|"), (OPERATOR, False)),
    **dict.fromkeys(("(", "[", ",", "/", "//", "::", "@"), (MARK, False)),
    **dict.fromkeys((")", "]", ".", "..", "*"), (MARK, True)),
}
"""The kind of each mark, and whether an operator can follow it."""

_TYPOGRAPHIC = re.compile(r"[^\S \t\r\n]|[\u200b\ufeff“”„‘’‚]")


def tokens(source: str) -> list[Token]:
    """The tokens of an expression, an END token last.

    `*`, `and`, `or`, `div` and `mod` are operators where an operator can stand, names elsewhere.
    """
    found: list[Token] = []
    position = 0
    after_operand = False
    for match in _TOKEN.finditer(source):
        if match.start() != position:
            break
        group = match.lastgroup or END
        text = match[group]
        position = match.end()
        start = match.start(group)
        if group == "MARK":
            multiplies = after_operand and text == "*"
            kind, after_operand = (OPERATOR, False) if multiplies else _MARKS[text]
            found.append((kind, text, start))
        elif group == "NAME":
            operates = after_operand and text in _WORDS
            found.append((OPERATOR if operates else NAME, text, start))
            after_operand = not operates
        elif group in _TEXTS:
            found.append((TEXT, text, start - 1))
            after_operand = True
        elif group == "REFERENCE":
            found.append((REFERENCE, text, start - 2))
            after_operand = True
        elif group == "NUMBER":
            found.append((NUMBER, text, start))
            after_operand = True
        else:
            found.append((END, "", start))
            return found
    raise _broken(source, position)


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
