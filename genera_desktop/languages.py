"""The program's languages: what they are called, which of them the user's system speaks, and when a number means one.

How each writes numbers and days is here too, for the texts that are made without Qt.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import date

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
    import locale  # most systems have said it by now

    if sys.platform == "win32":
        import ctypes

        return [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return [*os.environ.get("LANGUAGE", "").split(":"), locale.getlocale()[0] or ""]


def is_one(count: float, language: str) -> bool:
    """Whether a language says it as of one thing: in French also as of none and of one and a half."""
    return 0 <= count < 2 if language == "fr" else count == 1


_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "et": "jaan veebr märts apr mai juuni juuli aug sept okt nov dets",
    "fi": "1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12.",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
}
DOTTED_DAYS = {"et": "{day}. {month}", "fi": "{day}.{month}"}
"""How the languages write a day that put a full stop behind it."""
_GROUPS = {"en": ",", "fr": "\u202f", "it": ".", "et": "\u00a0", "fi": "\u00a0", "nl": "."}
_GROUPED_FROM = {"it": 10_000, "et": 10_000}


def number_text(value: float, language: str) -> str:
    """A number as the language writes it, with at most two decimals."""
    rounded = round(value, 2)
    whole, _, decimals = f"{abs(rounded):.2f}".partition(".")
    grouped = f"{int(whole):,}" if abs(rounded) >= _GROUPED_FROM.get(language, 1_000) else whole
    grouped = grouped.replace(",", _GROUPS.get(language, ","))
    decimals = decimals.rstrip("0")
    sign = "-" if rounded < 0 else ""
    return f"{sign}{grouped}{'.' if language == 'en' else ','}{decimals}" if decimals else f"{sign}{grouped}"


def day_text(day: date, language: str, *, with_year: bool = True) -> str:
    """A day as the language writes it shortly, so that nobody takes the month for the day."""
    months = _MONTHS.get(language, _MONTHS[SOURCE_LANGUAGE]).split()
    written = DOTTED_DAYS.get(language, "{day} {month}").format(day=day.day, month=months[day.month - 1])
    if not with_year:
        return written
    return f"{written}{day.year}" if language == "fi" else f"{written} {day.year}"
