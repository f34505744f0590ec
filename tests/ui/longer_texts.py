"""A language that does not exist: every text of the program 40 % longer and with accents, to find what is cut."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

ACCENTS = str.maketrans("aeiouycnsAEIOU", "äéîõüÿçñšÄÉÎÕÜ")
FILLER = " òrdlîng"


class LongerTexts(QTranslator):
    """Install it on the application before pages are made."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        return longer(source)


def longer(text: str) -> str:
    """The text with accents and 40 % more of it; places in braces stay."""
    parts = text.split("{")
    accented = [parts[0].translate(ACCENTS)]
    accented += [f"{place}}}{rest.translate(ACCENTS)}" for place, rest in (part.split("}", 1) for part in parts[1:])]
    more = round(len(text) * 0.4)
    return "{".join(accented) + (FILLER * (more // len(FILLER) + 1))[:more].rstrip()
