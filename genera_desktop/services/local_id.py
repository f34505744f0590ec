"""Short numbers of records, for people: `GEN-C12` is a company of Genopole."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection

from genera_desktop.questionnaire.model import Questionnaire

ALLIANCE = "ALL"
_NUMBERED = re.compile(r"(.*?)([0-9]+)")


def next_local_id(taken: Collection[str], cluster: str, form: str, questionnaire: Questionnaire) -> str:
    """The number after the highest of this cluster's records of a form, with the letters that these have."""
    numbered = [match for local_id in taken if (match := _NUMBERED.fullmatch(local_id))]
    prefixes = Counter(match[1] for match in numbered)
    prefix = min(prefixes, key=lambda one: (-prefixes[one], one), default="")
    prefix = prefix or f"{cluster or ALLIANCE}-{_letters(questionnaire)[form]}"
    highest = max((int(match[2]) for match in numbered if match[1] == prefix), default=0)
    return f"{prefix}{highest + 1:02d}"


def _letters(questionnaire: Questionnaire) -> dict[str, str]:
    """A letter for each form: the first of its name that no form before it has."""
    letters: dict[str, str] = {}
    for name in questionnaire.forms:
        free = (letter for letter in name.upper() if letter.isalpha() and letter not in letters.values())
        letters[name] = next(free, name.upper())
    return letters
