"""The merged inventory as the analysis sees it: one entry a company, strength, signal, preparation and cluster.

Entries hold answers by role, never by question, so that a questionnaire may name and order its questions as it likes.
Duplicates are one entry, counted once, in the column of the home cluster; `also` names the other clusters that know it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Choice
from genera_desktop.records.answers import day_of
from genera_desktop.records.record import AnswerValue


@frozen
class Facts:
    """Answers by role. A special answer (unknown, declined, does not apply) counts like no answer. `item` is the id of
    an entry of a list, '' where the answers are no such entry's."""

    values: Mapping[str, AnswerValue] = field(default_factory=dict)
    item: str = ""

    def code(self, role: str) -> str:
        """The code of a choice; '' without one."""
        value = self.values.get(role)
        return value if isinstance(value, str) else ""

    def codes(self, role: str) -> tuple[str, ...]:
        """The codes of several choices, a single one too; empty without any."""
        value = self.values.get(role)
        if isinstance(value, list):
            return tuple(value)
        return (value,) if isinstance(value, str) and value else ()

    def number(self, role: str) -> float | None:
        """A number, also one that is a code (a readiness level); None without one."""
        value = self.values.get(role)
        if isinstance(value, bool):
            return None
        if isinstance(value, int | float):
            return float(value)
        try:
            return float(value) if isinstance(value, str) else None
        except ValueError:
            return None

    def day(self, role: str) -> date | None:
        """A date; None without one."""
        return day_of(self.values.get(role))

    def text(self, role: str) -> str:
        """A text as it was typed; '' without one."""
        value = self.values.get(role)
        return "" if value is None or isinstance(value, list | dict) else str(value)


@frozen
class Statement(Facts):
    """What one member of a merged record says where each cluster keeps its own answer."""

    record: str = ""
    cluster: str = ""


@frozen
class Entry(Facts):
    """One merged record. `uuid` opens it; `statements` are its members' own answers, the home cluster's first.

    `missing` and `problems` count required answers that are not there and answers that are wrong, over all members.
    """

    uuid: str = ""
    form: str = ""
    title: str = ""
    local_id: str = ""
    cluster: str = ""
    items: Mapping[str, tuple[Facts, ...]] = field(default_factory=dict)
    statements: tuple[Statement, ...] = ()
    is_complete: bool = False
    missing: int = 0
    problems: int = 0

    @property
    def also(self) -> tuple[str, ...]:
        """The other clusters that reported it."""
        return tuple(dict.fromkeys(one.cluster for one in self.statements if one.cluster != self.cluster))

    def items_of(self, role: str) -> tuple[Facts, ...]:
        """The items of the list that plays a role."""
        return self.items.get(role, ())


@frozen
class Disagreement:
    """A question about which the members of one entry disagree and nobody has decided."""

    entry: str
    role: str
    label: str
    clusters: tuple[str, ...]


@dataclass(frozen=True)
class MergedInventory:
    """All entries, and the choices that their codes stand for, by role. `cluster_codes` in the questionnaire's order.

    Links (`strength.owner`, `preparation.company`) hold the `uuid` of the entry that a company became on merging.
    `all_companies` are those that links may lead to, where `companies` are only a part of them; empty: the same.
    `all_strengths` are likewise those among which one is unique.
    """

    companies: tuple[Entry, ...] = ()
    strengths: tuple[Entry, ...] = ()
    signals: tuple[Entry, ...] = ()
    preparations: tuple[Entry, ...] = ()
    clusters: tuple[Entry, ...] = ()
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    cluster_codes: tuple[str, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    all_companies: tuple[Entry, ...] = ()
    all_strengths: tuple[Entry, ...] = ()
    one_cluster: str = ""
    """The only cluster that is looked at; '' where all are."""

    @cached_property
    def company_by_uuid(self) -> Mapping[str, Entry]:
        return {company.uuid: company for company in self.all_companies or self.companies}

    @cached_property
    def all_clusters(self) -> tuple[str, ...]:
        """The clusters of the questionnaire, then those that only records name; or the one that is looked at."""
        if self.one_cluster:
            return (self.one_cluster,)
        named = dict.fromkeys(self.cluster_codes)
        named.update(dict.fromkeys(sorted({entry.cluster for entry in self.entries()} - set(named))))
        return tuple(named)

    @property
    def groups(self) -> tuple[tuple[Entry, ...], ...]:
        """The entries of each form, in the order in which forms are shown."""
        return (self.companies, self.strengths, self.signals, self.preparations, self.clusters)

    def entries(self) -> Iterator[Entry]:
        """All entries, form by form."""
        for group in self.groups:
            yield from group

    def choices_of(self, role: str) -> tuple[Choice, ...]:
        return self.choices.get(role, ())

    def codes_of(self, role: str) -> tuple[str, ...]:
        """All codes of a role's choices, in the list's order."""
        return tuple(choice.name for choice in self.choices_of(role))

    def column(self, role: str, column: str) -> dict[str, str]:
        """An extra column of a role's choice list, by code."""
        return {choice.name: choice.columns.get(column, "") for choice in self.choices_of(role)}

    def company_of(self, preparation: Entry) -> Entry | None:
        """The company that a preparation is for; None where it is not in the inventory."""
        return self.company_by_uuid.get(preparation.code("preparation.company"))
