"""The set-up's one kind of exception."""


class SetUpRefused(Exception):  # noqa: N818 - it is an answer to the user, not an error
    """The set-up cannot go on; the text says why and what to type."""
