"""The program's languages: what they are called, which of them the user's system speaks, and when a number means one.

How each writes numbers and days is here too, for the texts that are made without Qt.
"""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Mapping

SOURCE_LANGUAGE = "en"
"""The language that every text is written in first."""
NAMES: Mapping[str, str] = {
    "en": "English",
    "fr": "Français",
    "it": "Italiano",
    "et": "Eesti",
    "fi": "Suomi",
    "nl": "Nederlands",
}
"""Every language by its code, under the name that its speakers give it."""
VARIABLE = "GENERA_LANGUAGE"
"""The environment variable that names the language for this start."""
_SYSTEM_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(name: str) -> str:
    """The program's language that a name such as `fr`, `fr_BE.UTF-8` or `fr-CA` means; '' where it has none."""
    code = name.strip().lower().replace("-", "_").partition(".")[0].partition("_")[0]
    return code if code in NAMES else ""


def language_in_use(named: str = "", remembered: str = "") -> str:
    """The language of this start: the one named for it on the command line or in the environment, else the one that the
    user chose some time, else the system's, else English."""
    for wish in (named, os.environ.get(VARIABLE, ""), remembered, *_of_the_system()):
        if language_of(wish):
            return language_of(wish)
    return SOURCE_LANGUAGE


def _of_the_system() -> list[str]:
    """What the system says that its user speaks, the best known first."""
    said = [os.environ.get(name, "") for name in _SYSTEM_VARIABLES]
    first = next((name for name in said if name), "")
    if language_of(first) or first.partition(".")[0] in ("C", "POSIX"):
        return [first]
    if sys.platform == "win32":
        import ctypes

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return [*os.environ.get("LANGUAGE", "").split(":"), locale.getlocale()[0] or ""]


def is_one(count: float, language: str) -> bool:
    """Whether a language says it as of one thing: in French also as of none and of one and a half."""
    return 0 <= count < 2 if language == "fr" else count == 1
