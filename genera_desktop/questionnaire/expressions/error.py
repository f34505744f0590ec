"""What is wrong with an expression, and where in its text."""

from __future__ import annotations

from collections.abc import Mapping

from genera_desktop.errors import Parameter


class ExpressionError(Exception):
    """An expression that cannot be understood, or (rarely) not be worked out.

    `code` names the sentence in the message catalogue; `position` counts the characters of the source from 0.
    `params` fill the sentence's places and hold `position` as people count, from 1.
    """

    def __init__(self, code: str, position: int = 0, /, **params: Parameter) -> None:
        super().__init__(code, position, params)
        self.code = code
        self.position = position
        self.params: Mapping[str, Parameter] = {**params, "position": position + 1}
