"""The commands `merge` and `decisions`: what they answer, and what they leave as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.running import answered, refused, run
from tests.services.demo_folder import copied


def test_merge_answers_like_import_and_writes_the_workbook(demo: Path, tmp_path: Path) -> None:
    files = [demo / "workbooks" / "TAR.xlsx", demo / "workbooks" / "GEN.xlsx"]

    result = run("merge", *files, "-o", tmp_path / "merged.xlsx", "--json")

    answer = answered(result)
    assert result.exit_code == 0
    assert answer.keys() == {"submissions", "records", "duplicates", "conflicts"}
    assert [one["status"] for one in answer["submissions"]] == ["applied", "applied"]
    assert answer["records"]["company"] == 18
    assert answer["duplicates"]["same"] == 1
    assert answer["conflicts"] == 5
    assert (tmp_path / "merged.xlsx").stat().st_size > 0


def test_merge_refuses_a_partners_inventory(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "inventories" / "TAR.genera", tmp_path)
    before = inventory.read_bytes()

    result = run("merge", demo / "workbooks" / "TAR.xlsx", "-o", tmp_path / "out.xlsx", "--into", inventory, "--json")

    assert answered(result) == {"error": "not-the-coordinators", "message": refused(result)}
    assert inventory.read_bytes() == before
    assert not (tmp_path / "out.xlsx").exists()


def test_merge_leaves_no_inventory_behind_when_it_refuses(demo: Path, tmp_path: Path) -> None:
    result = run("merge", demo / "decisions.json", "-o", tmp_path / "out.xlsx", "--into", tmp_path / "new.genera")

    assert refused(result)
    assert list(tmp_path.iterdir()) == []


def test_merge_changes_no_inventory_when_its_workbook_cannot_be_written(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "coordinator.genera", tmp_path)
    before = inventory.read_bytes()

    result = run(
        "merge", demo / "workbooks" / "TAR.xlsx", "-o", tmp_path / "nowhere" / "out.xlsx", "--into", inventory, "--json"
    )

    assert answered(result) == {"error": "file-folder-missing", "message": refused(result)}
    assert inventory.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[1]", '[{"kind": "duplicate", "records": ["a"], "verdict": "same"}]', '[{"kind": "x"}]', "nonsense"],
    ids=["empty", "object", "number", "one record", "unknown kind", "no JSON"],
)
def test_merge_refuses_a_file_that_holds_no_decisions(text: str, demo: Path, tmp_path: Path) -> None:
    (tmp_path / "decisions.json").write_text(text)

    result = run(
        "merge", demo / "workbooks" / "TAR.xlsx", "-o", tmp_path / "out.xlsx",
        "--decisions", tmp_path / "decisions.json", "--json",
    )  # fmt: skip

    assert answered(result) == {"error": "not-a-decisions-file", "message": refused(result)}


def test_decisions_are_written_as_a_list_of_what_was_decided(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "decided.genera", tmp_path)

    result = run("decisions", inventory, "-o", tmp_path / "decisions.json")

    written = json.loads((tmp_path / "decisions.json").read_text("utf-8"))
    assert (result.exit_code, result.stdout) == (0, f"Wrote {len(written)} decisions to decisions.json.\n")
    assert written
    for one in written:
        assert {"kind", "records", "question", "verdict", "value", "over"} <= one.keys()
