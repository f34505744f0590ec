"""The one kind of exception that is fit to show to a user."""

from __future__ import annotations

from collections.abc import Mapping

Parameter = str | int | float


class GeneraError(Exception):
    """A refusal: nothing was changed, and one clear sentence says why.

    `code` names the sentence in the message catalogue and is what scripts see; `params` fill its places.
    Content that is wrong is never raised: it is a `Problem`.
    """

    def __init__(self, code: str, /, **params: Parameter) -> None:
        super().__init__(code, params)
        self.code = code
        self.params: Mapping[str, Parameter] = params


class Cancelled(Exception):  # noqa: N818 - it is an answer of the user, not an error
    """The user stopped the work; whoever raises it has left everything as it was."""
