"""A table that is looked up: one row by its code, and the whole only where a rule looks through it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import overload

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.questionnaire.offer import Columns, Lookup
from tests.records.entry import World, at, codes, give, session

FORM = """
| survey |
| | type | name | label | choice_filter |
| | select_one_from_file company.csv | company | Company | {filter} |
| | note | said | Made by ${{company}} | |
"""
CITIES = {"u1": ("Velquora", "Evry"), "u2": ("Lumivexa", "Nice")}


class Companies(Lookup):
    """Companies on a server that may have gone."""

    def __init__(self) -> None:
        self.was_read = False
        self.is_gone = False

    def row(self, code: str) -> Columns | None:
        if self.is_gone:
            raise GeneraError("busy-inventory", file="genera.example", folder="")
        return _row(code) if code in CITIES else None

    def __len__(self) -> int:
        return len(CITIES)

    @overload
    def __getitem__(self, index: int) -> Columns: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Columns]: ...

    def __getitem__(self, index: int | slice) -> Columns | Sequence[Columns]:
        self.was_read = True
        return [_row(code) for code in CITIES][index]


def _row(code: str) -> Columns:
    label, city = CITIES[code]
    return {"name": code, "label": label, "city": city}


def test_giving_and_checking_a_link_reads_no_other_row() -> None:
    companies = Companies()
    filled = session(FORM.format(filter=""), World({"company.csv": companies}))

    give(filled, company="u2")
    assert filled.problems() == []
    chosen = at(filled, "company").choice("u2")
    assert chosen is not None
    assert chosen.labels[""] == "Lumivexa"
    give(filled, company="u3")

    assert codes(filled.problems()) == [("company", "unknown-link")]
    assert not companies.was_read


def test_the_choices_are_those_of_the_whole_table_once_they_are_looked_through() -> None:
    filled = session(FORM.format(filter=""), World({"company.csv": Companies()}))

    choices = at(filled, "company").choices

    assert len(choices) == 2
    assert [choice.name for choice in choices] == ["u1", "u2"]
    assert choices[1].columns["city"] == "Nice"


def test_a_filter_looks_through_the_table() -> None:
    filled = session(FORM.format(filter="city = 'Evry'"), World({"company.csv": Companies()}))

    assert [choice.name for choice in at(filled, "company").choices] == ["u1"]
    give(filled, company="u2")

    assert codes(filled.problems()) == [("company", "choice-not-offered")]


def test_what_could_not_be_looked_up_is_worked_out_with_the_next_step() -> None:
    companies = Companies()
    filled = session(FORM.format(filter=""), World({"company.csv": companies}))
    companies.is_gone = True
    with pytest.raises(GeneraError):
        give(filled, company="u2")
    companies.is_gone = False

    give(filled, company="u2")

    assert filled.problems() == []
    assert at(filled, "said").label == "Made by u2"
