"""The short forms of what an inventory on a server withstands."""

from __future__ import annotations

import os
from importlib import import_module

import pytest

from tests import postgres
from tests.reliability.figures import Figures

pytestmark = [
    pytest.mark.skipif(bool(postgres.missing()), reason=postgres.missing() or "-"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork"),
]


def short_form(name: str) -> Figures:
    """The figures of one measurement, after they were found good."""
    figures: Figures = import_module(f"tests.reliability.{name}").run(long=False)
    assert figures.failures == []
    return figures


def test_two_coordinators_lose_nothing_of_each_other_and_give_what_one_would() -> None:
    found = short_form("two_coordinators")

    assert found.counts["kept"] == found.counts["conflicts"]
    assert found.counts["refused"] > 0


def test_a_killed_program_or_server_leaves_an_import_whole_or_not_at_all() -> None:
    assert short_form("kill_server").counts["the server killed"]
