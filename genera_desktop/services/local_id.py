"""Short numbers of records, for people: `GEN-C12` is a company of Genopole."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import count

from genera_desktop.questionnaire.model import Questionnaire

ALLIANCE = "ALL"
_DIGITS = "0123456789"


def next_local_ids(taken: Collection[str], cluster: str, form: str, questionnaire: Questionnaire) -> Iterator[str]:
    """The numbers after the highest of this cluster's records of a form, with the letters that most of these have."""
    numbered: dict[str, list[str]] = {}
    for local_id in taken:
        letters = local_id.rstrip(_DIGITS)
        if letters != local_id:
            numbered.setdefault(letters, []).append(local_id)
    letters = min(numbered, key=lambda one: (-len(numbered[one]), one), default="")
    letters = letters or f"{cluster or ALLIANCE}-{_letters(questionnaire)[form]}"
    highest = max((int(local_id[len(letters) :]) for local_id in numbered.get(letters, ())), default=0)
    return (f"{letters}{number:02d}" for number in count(highest + 1))


def _letters(questionnaire: Questionnaire) -> dict[str, str]:
    """A letter for each form: the first of its name that no form before it has."""
    letters: dict[str, str] = {}
    for name in questionnaire.forms:
        free = (letter for letter in name.upper() if letter.isalpha() and letter not in letters.values())
        letters[name] = next(free, name.upper())
    return letters
