"""Our entry session goes through the recorded sessions as the reference engine does."""

import os
from pathlib import Path

import pytest

from tests.conformance.scenarios import difference, scenarios

CORPUS = os.environ.get("GENERA_CORPUS")

CASE = {
    "id": "one",
    "test": "a count follows its list",
    "tags": ["repeat"],
    "form_xml": """<html><model><instance><data><count/><visit template=""><place/></visit></data></instance></model>
        </html>""",
    "xlsform": {
        "survey": [
            {"type": "calculate", "name": "count", "calculation": "count(${visit})"},
            {"type": "begin_repeat", "name": "visit", "label": "Visit"},
            {"type": "text", "name": "place", "label": "Place", "required": "yes"},
            {"type": "end_repeat"},
        ]
    },
    "steps": [
        {
            "op": "init",
            "state": [
                {"ref": "/data/count", "type": "model-value", "relevant": True, "value": "0"},
                {"ref": "/data/visit", "type": "repeat-range:uncontrolled", "relevant": True},
            ],
        },
        {
            "op": "add_repeat",
            "ref": "/data/visit",
            "state": [
                {"ref": "/data/count", "type": "model-value", "relevant": True, "value": "1"},
                {"ref": "/data/visit", "type": "repeat-range:uncontrolled", "relevant": True},
                {"ref": "/data/visit[1]", "type": "repeat-instance", "relevant": True},
                {
                    "ref": "/data/visit[1]/place",
                    "type": "input",
                    "relevant": True,
                    "required": True,
                    "value": "",
                    "violation": "required",
                },
            ],
        },
    ],
}


@pytest.mark.skipif(not CORPUS, reason="GENERA_CORPUS does not say where the recorded sessions are")
def test_recorded_sessions_come_out_as_recorded() -> None:
    passed, total, failures = scenarios(Path(CORPUS or "") / "xlsform")["scenarios"]

    assert total > 40
    assert passed >= 0.97 * total, failures


def test_a_folder_without_recorded_sessions_has_no_part(tmp_path: Path) -> None:
    assert scenarios(tmp_path) == {}


def test_a_scenario_that_comes_out_as_recorded_has_no_difference() -> None:
    assert difference(CASE) == ""


def test_a_wrong_value_a_missing_item_and_a_crash_are_differences() -> None:
    wrong_value = {**CASE, "steps": [{"op": "init", "state": [{**CASE["steps"][0]["state"][0], "value": "7"}]}]}
    missing_item = {**CASE, "steps": [{"op": "init", "state": CASE["steps"][1]["state"][1:]}]}
    broken = {**CASE, "xlsform": {"survey": [{"type": "teleport", "name": "x"}]}}

    assert "value is '0', not '7'" in difference(wrong_value)
    assert "is not there" in difference(missing_item)
    assert "ValueError" in difference(broken)
