"""What a command writes is named by its kind, so that a click on the file opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import answered, refused, run


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        (["export", "a.genera", "-o", "out.pdf"], ".xlsx"),
        (["export", "a.genera", "-o", "out"], ".xlsx"),
        (["merge", "a.xlsx", "-o", "out.csv"], ".xlsx"),
        (["return", "a.genera", "--cluster", "GEN", "-o", "out.xlsm"], ".xlsx"),
        (["starter", "a.genera", "--cluster", "GEN", "-o", "out.genera"], ".xlsx"),
        (["decisions", "a.genera", "-o", "out.xlsx"], ".json"),
        (["person", "a.genera", "--find", "A", "-o", "out.txt"], ".json"),
        (["duplicates", "a.genera", "-o", "out.xlsx"], ".csv"),
        (["report", "a.genera", "-o", "out.docx"], ".pdf"),
        (["report", "a.genera", "-o", "a.pdf", "--workbook", "out.pdf"], ".xlsx"),
        (["catalogue", "a.genera", "-o", "out.xlsx"], ".pdf"),
        (["catalogue", "a.genera", "-o", "a.pdf", "--workbook", "out.ods"], ".xlsx"),
        (["profile", "a.genera", "-o", "out.docx"], ".pdf"),
    ],
)  # fmt: skip
def test_a_file_named_as_another_kind_is_refused_with_the_ending_that_is_wanted(words: list[str], ending: str) -> None:
    written = next(word for word in words if word.startswith("out"))

    said = refused(run(*words))

    assert said == f"{written} cannot be written like this: its name must end in {ending}."


def test_one_form_for_a_company_is_named_as_a_workbook(demo: Path, tmp_path: Path) -> None:
    words = ["company-form", demo / "inventories" / "OST.genera", "--record", "OST-C01"]

    assert "end in .xlsx" in refused(run(*words, "-o", tmp_path / "form.pdf"))
    assert list(tmp_path.iterdir()) == []


def test_an_ending_may_be_in_large_letters(demo: Path, tmp_path: Path) -> None:
    assert run("decisions", demo / "decided.genera", "-o", tmp_path / "D.JSON").exit_code == 0


def test_a_script_is_told_of_a_wrong_ending_as_of_every_refusal() -> None:
    result = run("duplicates", "a.genera", "-o", "pairs.txt", "--json")

    assert answered(result) == {"error": "output-ending", "message": refused(result)}
