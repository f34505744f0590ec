"""`genera-desktop analyse`: the coordinator's questions, answered in words for a person and as JSON for a script."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from genera_desktop.commands.group import program

REFERENCE_DATE = "2026-11-22"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(program, ["analyse", *map(str, arguments)])


def test_one_question_is_answered_as_json(demo: Path) -> None:
    result = run(demo / "decided.genera", "--question", 1, "--as-of", REFERENCE_DATE, "--json")

    [answered] = json.loads(result.stdout)["questions"]
    assert result.exit_code == 0
    assert answered["question"] == 1
    assert answered["title"] == "How well does each cluster cover each segment?"
    assert {"segment": "gen", "cluster": "GEN", "companies": 4, "strengths": 1} in answered["rows"]


def test_without_a_question_all_thirty_are_answered(demo: Path) -> None:
    result = run(demo / "decided.genera", "--json")

    assert [one["question"] for one in json.loads(result.stdout)["questions"]] == list(range(1, 31))


def test_a_person_reads_tables_with_labels(demo: Path) -> None:
    result = run(demo / "decided.genera", "--question", 24, "--as-of", REFERENCE_DATE)

    assert "Late and blocked actions" in result.stdout
    assert "Days late" in result.stdout


def test_lateness_is_counted_from_the_given_day(demo: Path) -> None:
    late = {}
    for day in ("2020-01-01", REFERENCE_DATE):
        result = run(demo / "decided.genera", "--question", 24, "--as-of", day, "--json")
        rows = json.loads(result.stdout)["questions"][0]["rows"]
        late[day] = sum(row["state"] == "late" for row in rows)

    assert late == {"2020-01-01": 0, REFERENCE_DATE: 9}


def test_the_market_and_level_of_question_14_can_be_chosen(demo: Path) -> None:
    japan = json.loads(run(demo / "decided.genera", "--question", 14, "--json").stdout)["questions"][0]["rows"]
    korea = json.loads(run(demo / "decided.genera", "--question", 14, "--market", "KR", "--trl", 1, "--json").stdout)[
        "questions"
    ][0]["rows"]

    assert {row["company"] for row in korea} != {row["company"] for row in japan}
    assert korea


def test_an_inventory_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = run(tmp_path / "no.genera", "--json")

    assert result.exit_code == 2
    assert json.loads(result.stdout)["error"]
