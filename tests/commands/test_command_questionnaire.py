"""`genera-desktop questionnaire check`: exit status, sheet and cell, JSON."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from genera_desktop import paths
from genera_desktop.commands.group import program

COMPANY = paths.resources() / "questionnaire" / "company.xlsx"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(program, ["questionnaire", "check", *arguments])


def form(folder: Path, *rows: str) -> Path:
    path = folder / "form.md"
    settings = "| settings |\n| | form_id | version |\n| | visit | 1 |\n"
    path.write_text("| survey |\n| | type | name | label |\n" + "".join(rows) + settings, encoding="utf-8")
    return path


def test_a_clean_form_exits_with_0() -> None:
    result = run(str(COMPANY))

    assert (result.exit_code, result.output) == (0, "company.xlsx: 0 problems.\n")


def test_errors_exit_with_1_and_name_sheet_and_cell(tmp_path: Path) -> None:
    result = run(str(form(tmp_path, "| | text | 1st | First |\n", "| | integre | n | N |\n")))

    assert result.exit_code == 1
    assert "! survey!B2: '1st' cannot be a name." in result.output
    assert "! survey!A3: 'integre' is not a question type. Did you mean 'integer'?" in result.output


def test_warnings_alone_exit_with_0(tmp_path: Path) -> None:
    path = tmp_path / "form.md"
    path.write_text("| survey |\n| | type | name | label | colour |\n| | text | q | Q | red |\n", encoding="utf-8")
    result = run(str(path))

    assert result.exit_code == 0
    assert "? survey!D1" in result.output


def test_scripts_get_one_object(tmp_path: Path) -> None:
    result = run("--json", str(COMPANY), str(form(tmp_path, "| | text | 1st | First |\n")))

    assert result.exit_code == 1
    clean, wrong = json.loads(result.stdout)["files"]
    assert clean == {"file": "company.xlsx", "problems": []}
    assert wrong["file"] == "form.md"
    [problem] = wrong["problems"]
    assert (problem["code"], problem["severity"]) == ("name-invalid", "error")
    assert (problem["sheet"], problem["cell"]) == ("survey", "B2")
    assert problem["message"].startswith("'1st' cannot be a name.")


def test_what_is_no_form_exits_with_2_and_one_line(tmp_path: Path) -> None:
    other = tmp_path / "minutes.md"
    other.write_text("Nothing of ours.\n", encoding="utf-8")
    result = run("--json", str(other))

    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert json.loads(result.stdout)["error"] == "not-a-questionnaire"
