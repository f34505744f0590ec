"""A language that does not exist: every text of the program 40 % longer and with accents, to find what is cut."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from translations import LANGUAGES, ts_of
from ts_file import read_ts

ROOT = Path(__file__).resolve().parent.parent.parent

ACCENTS = str.maketrans("aeiouycnsAEIOU", "äéîõüÿçñšÄÉÎÕÜ")
FILLER = " òrdlîng"


ACCENTED = re.compile("[äéîõüÿçñšÄÉÎÕÜò]")
"""What every word of the language that does not exist has."""


class LongestTexts(QTranslator):
    """Says each text in the language that needs the most room for it. `given` is what was said."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.given: set[str] = set()
        self._longest: dict[tuple[str, str], str] = {}
        for language in LANGUAGES:
            for message, translation in read_ts(ts_of(ROOT, language)).items():
                if len(translation) > len(self._longest.get(message, "")):
                    self._longest[message] = translation

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        said = self._longest.get((context, source), source)
        self.given.add(said)
        return said


class LongerTexts(QTranslator):
    """Install it on the application before pages are made."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002
        return longer(source)


def longer(text: str) -> str:
    """The text with accents and 40 % more of it; places in braces stay."""
    accented = "".join(
        part if part.startswith("{") else part.translate(ACCENTS) for part in re.split(r"(\{[^{}]*\})", text)
    )
    more = round(len(text) * 0.4)
    return accented + (FILLER * (more // len(FILLER) + 1))[:more].rstrip()
