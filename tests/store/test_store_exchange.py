"""Rounds, submissions, decisions, questionnaires and settings come back as they were given."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from genera_desktop.errors import GeneraError
from genera_desktop.store.entries import Contribution, DecisionRow, SubmissionRow
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import Round

FIRST = SubmissionRow(
    *("s1", "GEN.xlsx", "1f", "2e", "GEN", "2026", "r", "laptop", "2026-11-20T10:00:00Z", "2026-11-22T14:03:00Z"),
    counts={"company": {"added": 2}},
    problems=[{"code": "wrong-date", "cell": "F3"}],
)
SECOND = replace(FIRST, id="s2", cluster="CAM")
DECISION = DecisionRow(
    *("d1", "conflict", ["u1"], [""], "name", "value", ["a", "b"], [["a", 3], ["b", 7]], "2026-11-22T14:03:00Z", "x")
)


def test_submissions_in_the_order_of_arrival(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.submissions.add(SECOND, [])
        transaction.submissions.add(FIRST, [])

    with inventory.reading() as transaction:
        assert transaction.submissions.all() == [SECOND, FIRST]
        assert transaction.submissions.get("s1") == FIRST
        assert transaction.submissions.get("never") is None


def test_rows_that_could_not_be_read_are_kept_with_their_submission(inventory: Inventory) -> None:
    rows = [{"sheet": "Companies", "number": 7, "cells": {"name": "A"}}, {"sheet": "Companies", "number": 5}]
    with inventory.writing() as transaction:
        transaction.submissions.add(FIRST, [], rows)
        transaction.submissions.add(SECOND, [])

    with inventory.writing() as transaction:
        assert transaction.submissions.refused("s1") == rows
        assert transaction.submissions.refused("s2") == []
        transaction.submissions.replace(FIRST, [])
        assert transaction.submissions.refused("s1") == rows
        transaction.submissions.replace(FIRST, [], rows[1:])
        assert transaction.submissions.refused("s1") == rows[1:]


def test_what_was_received_is_found_for_many_records(inventory: Inventory) -> None:
    parts = [Contribution("s1", record, {"uuid": record}) for record in ("u2", "u1", "u3")]
    with inventory.writing() as transaction:
        transaction.submissions.add(FIRST, parts)

    with inventory.reading() as transaction:
        assert [part.record for part in transaction.submissions.said_of(["u3", "u1", "never", "u1"])] == ["u1", "u3"]


def test_a_submission_is_found_by_what_it_holds(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.submissions.add(FIRST, [])

    with inventory.reading() as transaction:
        assert transaction.submissions.by_content("2e") == [FIRST]
        assert transaction.submissions.by_content("1f") == []


def test_an_undone_submission_stays_but_counts_no_longer(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.submissions.add(FIRST, [Contribution("s1", "u1", {})])
        transaction.submissions.mark_undone("s1", "2026-11-23T00:00:00Z")

    with inventory.reading() as transaction:
        assert transaction.submissions.all() == [replace(FIRST, undone_at="2026-11-23T00:00:00Z")]
        assert transaction.submissions.by_content("2e") == []
        assert list(transaction.submissions.contributions(record="u1"))


def test_contributions_by_record_and_by_submission(inventory: Inventory) -> None:
    alpha = Contribution("s1", "u1", {"uuid": "u1", "answers": {}}, {"name": "Companies!F3", "i/mail": "Contacts!G4"})
    others = [Contribution("s1", f"u{number}", {}) for number in range(2, 1203)]
    again = Contribution("s2", "u1", {"uuid": "u1"})
    with inventory.writing() as transaction:
        transaction.submissions.add(FIRST, [alpha, *others])
        transaction.submissions.add(SECOND, [again])

    with inventory.reading() as transaction:
        assert list(transaction.submissions.contributions(record="u1")) == [alpha, again]
        assert list(transaction.submissions.contributions(submission="s1")) == [alpha, *others]


def test_decisions_in_the_order_in_which_they_were_taken(inventory: Inventory) -> None:
    later = replace(DECISION, id="a2", value=None)
    with inventory.writing() as transaction:
        transaction.decisions.add(DECISION)
        transaction.decisions.add(later)

    with inventory.reading() as transaction:
        assert transaction.decisions.all() == [DECISION, later]


def test_a_decision_taken_back_is_gone(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.decisions.add(DECISION)
        transaction.decisions.remove("d1")

    with inventory.reading() as transaction:
        assert transaction.decisions.all() == []


def test_the_round_opened_last_is_the_current_one(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        assert transaction.rounds.current() is None
        transaction.rounds.add("b", "2026", "2026-11-01T00:00:00Z")
        transaction.rounds.add("a", "2027", "2025-01-01T00:00:00Z")
        transaction.rounds.add("b", "Autumn 2026", "2026-11-01T00:00:00Z")

    with inventory.reading() as transaction:
        assert transaction.rounds.current() == Round("a", "2027", "2025-01-01T00:00:00Z")
        assert [known.name for known in transaction.rounds.all()] == ["Autumn 2026", "2027"]


def test_last_answers_are_those_frozen_last(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.rounds.add("b", "2026", "")
        transaction.rounds.freeze("b", [("u1", {"name": "Alpha"}), ("u2", {"name": "Beta"})])
        transaction.rounds.add("a", "2027", "")
        transaction.rounds.freeze("a", [("u1", {"name": "Alpha SAS", "staff": 3})])

    with inventory.reading() as transaction:
        assert transaction.rounds.last_answers("u1") == {"name": "Alpha SAS", "staff": 3}
        assert transaction.rounds.last_answers("u2") == {"name": "Beta"}
        assert transaction.rounds.last_answers("u3") == {}


def test_every_questionnaire_version_is_kept(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.questionnaires.put("v1", "company", '{"name":"company"}')
        transaction.questionnaires.put("v2", "company", "{}")
        transaction.questionnaires.put("v1", "company", '{"name":"company"}')

    with inventory.reading() as transaction:
        assert transaction.questionnaires.versions("company") == ["v2", "v1"]
        assert transaction.questionnaires.content("v1") == '{"name":"company"}'
        with pytest.raises(GeneraError, match="unknown-questionnaire-version"):
            transaction.questionnaires.content("v3")


def test_a_version_is_what_its_own_inventory_keeps(inventory: Inventory, tmp_path: Path) -> None:
    """Also where another inventory, open at the same time, has something else under its name."""
    with Inventory.create(tmp_path / "other.genera", kind="cluster") as other:
        for one, content in ((inventory, '{"name":"company"}'), (other, "{}")):
            with one.writing() as transaction:
                transaction.questionnaires.put("v1", "company", content)

        for one, content in ((inventory, '{"name":"company"}'), (other, "{}")):
            for _ in range(2):
                with one.reading() as transaction:
                    assert transaction.questionnaires.content("v1") == content


def test_the_versions_in_use(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        for version, form in (("v1", "company"), ("v2", "company"), ("w1", "strength")):
            transaction.questionnaires.put(version, form, "{}")
        transaction.questionnaires.set_current({"company": "v1", "strength": "w1"})
        transaction.questionnaires.set_current({"company": "v2"})

    with inventory.reading() as transaction:
        assert transaction.questionnaires.current() == {"company": "v2"}


def test_settings_are_json_values(inventory: Inventory) -> None:
    with inventory.writing() as transaction:
        transaction.settings.set("columns", {"company": ["name", "staff"]})
        transaction.settings.set("columns", {"company": ["name"]})

    with inventory.reading() as transaction:
        assert transaction.settings.get("columns") == {"company": ["name"]}
        assert transaction.settings.get("never", 7) == 7
