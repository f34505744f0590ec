"""What a form being filled in shows: the state of a question, what changed with an answer, and what a record asks of
the world around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from genera_desktop.frozen import frozen
from genera_desktop.problems import Problem
from genera_desktop.questionnaire.model import Choice
from genera_desktop.questionnaire.offer import LateChoices
from genera_desktop.questionnaire.sources import Aspect
from genera_desktop.records.answers import is_blank
from genera_desktop.records.content import Address
from genera_desktop.records.record import AnswerValue

Table = Sequence[Mapping[str, str]]
"""Rows of another form's records or of a CSV file; each has at least `name` (an id or code) and `label`."""


class Surroundings(Protocol):
    """What one record needs of the world around it."""

    language: str

    def now(self) -> datetime:
        """The present moment, with its time zone."""

    def new_uuid(self) -> str: ...

    def table(self, file: str) -> Table | None:
        """The rows behind `company.csv`; None where they are not at hand, and links into them are not checked.

        The same list must come back while the rows are the same.
        """


ChangedValue = AnswerValue | Problem | tuple[Choice, ...] | tuple[str, ...]


@frozen
class Change:
    """One thing that is different on the form after an answer: which aspect of which node, and what it is now.

    For the aspect ITEMS the address is the repeat's in its parent item, and the value the ids of its items in order.
    For TITLE the address is empty.
    """

    address: Address
    aspect: Aspect
    value: ChangedValue


@frozen
class QuestionState:
    """All that a question shows. `value` is the answer as given, also while the question is not relevant."""

    value: AnswerValue = None
    relevant: bool = True
    required: bool = False
    read_only: bool = False
    problem: Problem | None = None
    choices: Sequence[Choice] = ()
    label: str = ""
    hint: str = ""

    @property
    def is_missing(self) -> bool:
        """Whether an answer is required here and not given."""
        return self.relevant and self.required and is_blank(self.value)

    def choice(self, code: AnswerValue) -> Choice | None:
        """The choice of a code among those that are offered; of a link it is found without reading all of them."""
        if isinstance(self.choices, LateChoices):
            return self.choices.named(code) if isinstance(code, str) else None
        return next((choice for choice in self.choices if choice.name == code), None)


@frozen
class Section:
    """A part of the form as the list of sections shows it: a group, a repeat, or the questions outside all groups ('').

    The figures count the relevant questions in all its items.
    """

    key: str
    label: str
    relevant: bool
    asked: int = 0
    answered: int = 0
    missing: int = 0
    problems: int = 0
