"""The short forms of what the inventory withstands; `python -m tests.reliability NAME --long` is the long form."""

from __future__ import annotations

import os
from importlib import import_module

import pytest

from tests.reliability import sqlite_files
from tests.reliability.figures import Figures

can_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
sees_sqlite = pytest.mark.skipif(not sqlite_files.is_possible(), reason="this Python's SQLite shows no functions")


def short_form(name: str) -> Figures:
    """The figures of one measurement, after they were found good."""
    figures: Figures = import_module(f"tests.reliability.{name}").run(long=False)
    assert figures.failures == []
    return figures


@can_fork
def test_a_killed_editor_loses_no_acknowledged_edit_and_leaves_nothing_behind() -> None:
    assert short_form("kill_editing").counts["acknowledged edits"] > 500


@can_fork
def test_a_killed_export_leaves_the_old_workbook_or_the_new_one() -> None:
    assert short_form("kill_exporting").counts["the old one stands"]


@can_fork
def test_a_killed_import_is_done_whole_or_not_at_all() -> None:
    assert short_form("kill_importing").counts["nothing imported"]


@sees_sqlite
def test_a_power_cut_loses_nothing_and_would_without_the_flushes() -> None:
    found = short_form("power_cut")

    assert found.counts["cuts with losses as it is"] == 0
    assert found.counts["cuts with losses with no flush"] > 0


@sees_sqlite
@can_fork
def test_each_fault_of_the_disk_fires_and_is_told_in_one_message_and_loses_nothing() -> None:
    found = short_form("faults")

    assert found.counts["fired"] == found.counts["made"] > 10


def test_changed_bytes_are_found_and_a_backup_restores_the_inventory() -> None:
    assert short_form("byte_flips").counts["found by the check"] > 10
