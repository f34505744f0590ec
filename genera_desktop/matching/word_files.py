"""The word lists of the matcher, as files beside the program."""

from __future__ import annotations

from collections.abc import Iterator

from genera_desktop import paths


def lines(name: str) -> Iterator[str]:
    """The lines of a word list that say something: no blank ones, no remarks."""
    text = (paths.resources() / "matching" / f"{name}.txt").read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line.strip() and not line.startswith("#"))


def fields(name: str) -> Iterator[list[str]]:
    """The lines of a word list as values between bars."""
    return ([value.strip() for value in line.split("|")] for line in lines(name))
