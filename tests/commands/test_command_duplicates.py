"""`genera-desktop duplicates`: lists, inventories and workbooks in, pairs with reasons out."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from openpyxl import Workbook

from genera_desktop.commands.group import program

HEADINGS = ["id", "source", "name", "website", "registration", "country", "city"]
COMPANIES = [
    ["1", "GEN", "Velquora Génomique SAS", "https://www.velquora.example", "969389991", "FR", "Évry"],
    ["2", "CAM", "VELQUORA GENOMICS", "velquora.example/en", "", "France", "Evry"],
    ["3", "CAM", "Nuciphère SAS", "", "987980722", "FR", "Lyon"],
    ["4", "GEN", "Velquora Genomics", "velquora.example", "", "FR", ""],
]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(program, ["duplicates", *map(str, arguments)])


def listed(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "companies.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def pairs_in(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_list_gives_pairs_with_score_verdict_and_reasons_in_words(tmp_path: Path) -> None:
    result = run(listed(tmp_path, [HEADINGS, *COMPANIES[:3]]), "-o", tmp_path / "pairs.csv")

    assert (result.exit_code, result.output) == (
        0,
        "pairs.csv: among 3 records, pairs that are the same: 1, that may be: 0.\n",
    )
    (pair,) = pairs_in(tmp_path / "pairs.csv")
    assert (pair["left"], pair["right"], pair["verdict"]) == ("1", "2", "same")
    assert 0.9 <= float(pair["score"]) <= 1
    assert "Both have the same web address." in pair["reasons"]
    assert "same-website" in pair["codes"].split()


def test_across_sources_leaves_out_pairs_of_one_source(tmp_path: Path) -> None:
    result = run(listed(tmp_path, [HEADINGS, *COMPANIES]), "-o", tmp_path / "pairs.csv", "--across", "source", "--json")

    assert json.loads(result.stdout)["records"] == 4
    assert {(pair["left"], pair["right"]) for pair in pairs_in(tmp_path / "pairs.csv")} == {("1", "2"), ("2", "4")}


def test_a_list_in_a_workbook_is_read_like_one_in_text(tmp_path: Path) -> None:
    book = Workbook()
    for row in [HEADINGS, *COMPANIES[:3]]:
        book.active.append(row)
    book.save(tmp_path / "companies.xlsx")

    result = run(tmp_path / "companies.xlsx", "-o", tmp_path / "pairs.csv")

    assert result.exit_code == 0
    assert [(pair["left"], pair["right"]) for pair in pairs_in(tmp_path / "pairs.csv")] == [("1", "2")]


def test_a_list_of_names_only_is_enough(tmp_path: Path) -> None:
    rows = [["id", "name"], ["a", "Velquora Systems B.V."], ["b", "VELQUORA SYSTEMS BV"], ["c", "Nuciphere NV"]]

    run(listed(tmp_path, rows), "-o", tmp_path / "pairs.csv")

    assert [(pair["left"], pair["right"], pair["verdict"]) for pair in pairs_in(tmp_path / "pairs.csv")] == [
        ("a", "b", "same")
    ]


def test_the_demonstration_has_two_pairs_that_are_the_same_and_two_that_may_be(
    demo: Path, expected: dict[str, Any], tmp_path: Path
) -> None:
    result = run(demo / "coordinator.genera", "-o", tmp_path / "pairs.csv")

    assert result.exit_code == 0
    verdicts = {frozenset((pair["left"], pair["right"])): pair["verdict"] for pair in pairs_in(tmp_path / "pairs.csv")}
    told = {one["id"]: frozenset(one["records"]) for one in expected["duplicates"]}
    assert verdicts == {told["D1"]: "same", told["D2"]: "same", told["D3"]: "possible", told["D4"]: "possible"}


def test_a_workbook_of_a_partner_is_read_by_its_questionnaire(demo: Path, tmp_path: Path) -> None:
    workbook = sorted((demo / "workbooks").glob("*.xlsx"))[0]

    result = run(workbook, "-o", tmp_path / "pairs.csv", "--json")

    assert result.exit_code == 0
    assert json.loads(result.stdout)["records"] > 5


def test_a_list_without_id_and_name_is_refused(tmp_path: Path) -> None:
    result = run(listed(tmp_path, [["company"], ["Velquora"]]), "-o", tmp_path / "pairs.csv", "--json")

    assert result.exit_code == 2
    assert json.loads(result.stdout)["error"] == "list-without-id-and-name"
    assert not (tmp_path / "pairs.csv").exists()


def test_an_id_in_two_rows_is_refused(tmp_path: Path) -> None:
    result = run(listed(tmp_path, [HEADINGS, COMPANIES[0], COMPANIES[0]]), "-o", tmp_path / "pairs.csv")

    assert result.exit_code == 2
    assert "has the id 1 in two rows" in result.stderr


def test_an_id_that_looks_like_a_formula_is_written_as_text(tmp_path: Path) -> None:
    rows = [HEADINGS, ["=1+1", *COMPANIES[0][1:]], COMPANIES[1]]

    run(listed(tmp_path, rows), "-o", tmp_path / "pairs.csv")

    assert "'=1+1" in (tmp_path / "pairs.csv").read_text(encoding="utf-8")
