"""The recorded expressions of the reference tools, held to the shares that the README explains."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from .__main__ import main
from .expressions import expressions, is_xpath, selected
from .grading import Part, cases

pytestmark = pytest.mark.skipif("GENERA_CORPUS" not in os.environ, reason="GENERA_CORPUS names no corpus folder")


@pytest.fixture(scope="module")
def folder() -> Path:
    return Path(os.environ["GENERA_CORPUS"]) / "xlsform"


@pytest.fixture(scope="module")
def parts(folder: Path) -> dict[str, Part]:
    return expressions(folder)


@pytest.mark.parametrize(("name", "share"), [("expressions_core", 0.995), ("expressions_dates", 0.99)])
def test_enough_recorded_expressions_come_out_alike(parts: dict[str, Part], name: str, share: float) -> None:
    passed, total, failures = parts[name]

    assert total > 0
    assert passed >= share * total, failures


def test_an_expression_of_a_real_form_is_refused_by_name_or_is_no_expression_to_others_either(
    folder: Path, parts: dict[str, Part]
) -> None:
    _, total, failures = parts["real_world_expressions"]
    written = {case["id"]: case["expr"] for case in cases(folder / "real_world_expressions.jsonl")}

    assert total == len(written)
    assert not [written[failure] for failure in failures if is_xpath(written[failure])]


def test_every_case_in_scope_is_run(folder: Path, parts: dict[str, Part]) -> None:
    chosen = [case for case in cases(folder / "expressions.jsonl") if selected(case)]

    assert len(chosen) == parts["expressions_core"][1] + parts["expressions_dates"][1]


def test_the_command_prints_one_json_object(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (folder / "expressions.jsonl").read_text(encoding="utf-8").splitlines()[:50]
    (tmp_path / "expressions.jsonl").write_text("\n".join(lines), encoding="utf-8")

    assert main([str(tmp_path), "--json"]) == 0
    core = json.loads(capsys.readouterr().out)["parts"]["expressions_core"]
    assert set(core) == {"passed", "total", "failures"}
    assert core["passed"] + len(core["failures"]) == core["total"]
