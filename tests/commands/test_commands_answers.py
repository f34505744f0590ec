"""The command line answers as the design says: exit status, one JSON object, one clear line for a refusal."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from genera_desktop.commands.group import program
from genera_desktop.services.import_workbook import file_hash
from genera_desktop.store.inventory import Inventory
from tests.commands.running import answered, refused, run
from tests.services.demo_folder import copied


def test_help_lists_the_commands() -> None:
    result = run("--help")

    listed = {line.split()[0] for line in result.stdout.partition("Commands:")[2].splitlines() if line.strip()}
    assert result.exit_code == 0
    assert {
        "new", "starter", "export", "import", "check", "merge", "decisions", "inspect", "demo",
    } <= listed  # fmt: skip


@pytest.mark.parametrize("command", sorted(program.commands))
def test_every_command_explains_itself(command: str) -> None:
    result = run(command, "--help")

    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 4


def test_new_makes_a_clusters_inventory(tmp_path: Path) -> None:
    result = run("new", tmp_path / "tur.genera", "--cluster", "TUR")

    assert (result.exit_code, result.stdout) == (0, "Made tur.genera.\n")
    with Inventory.open(tmp_path / "tur.genera") as made:
        assert made.info.cluster == "TUR"


def test_new_makes_the_coordinators_inventory(tmp_path: Path) -> None:
    assert run("new", tmp_path / "all.genera", "--coordinator").exit_code == 0

    with Inventory.open(tmp_path / "all.genera") as made:
        assert (made.info.kind, made.info.cluster) == ("coordinator", "")


def test_new_takes_questionnaire_files(tmp_path: Path, root: Path) -> None:
    form = root / "resources" / "questionnaire" / "cluster.xlsx"

    result = run("new", tmp_path / "tur.genera", "--coordinator", "--questionnaire", form)

    assert result.exit_code == 0
    with Inventory.open(tmp_path / "tur.genera") as made, made.reading() as transaction:
        assert list(transaction.questionnaires.current()) == ["cluster"]


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--coordinator", "--cluster", "TUR"],
        ["--cluster", "XXX"],
        ["--from", "nowhere.xlsx"],
        ["--cluster", "TUR", "--questionnaire", "nowhere.xlsx"],
    ],
    ids=["nothing said", "two kinds", "unknown cluster", "no starter", "no questionnaire"],
)
def test_new_refuses_what_it_cannot_make_and_leaves_no_file(words: list[str], tmp_path: Path) -> None:
    assert refused(run("new", tmp_path / "x.genera", *words))

    assert list(tmp_path.iterdir()) == []


def test_new_never_touches_a_file_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "x.genera").write_text("mine")

    assert "x.genera" in refused(run("new", tmp_path / "x.genera", "--coordinator"))
    assert (tmp_path / "x.genera").read_text() == "mine"


def test_export_says_what_went_out_and_what_stayed(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "inventories" / "OST.genera", tmp_path)

    result = run("export", inventory, "-o", tmp_path / "ost.xlsx", "--without-personal-data")

    assert (result.exit_code, result.stderr) == (0, "")
    first, *stayed = result.stdout.splitlines()
    assert first == "Wrote ost.xlsx: Companies 8, Strengths 6, Market signals 2, Preparations 2, Cluster profiles 1."
    assert any("about persons" in line for line in stayed)


def test_starter_is_written_for_a_cluster(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "coordinator.genera", tmp_path)

    result = run("starter", inventory, "--cluster", "OST", "-o", tmp_path / "starter.xlsx")

    assert (result.exit_code, result.stdout) == (0, "Wrote starter.xlsx.\n")


def test_starter_refuses_a_cluster_that_is_none(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "inventories" / "TAR.genera", tmp_path)

    assert "ZZZ" in refused(run("starter", inventory, "--cluster", "ZZZ", "-o", tmp_path / "starter.xlsx"))
    assert not (tmp_path / "starter.xlsx").exists()


@pytest.fixture(scope="module")
def received(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any], Result]:
    """An empty coordinator's inventory that has imported one workbook, and what the command answered."""
    folder = tmp_path_factory.mktemp("received")
    assert run("new", folder / "all.genera", "--coordinator").exit_code == 0
    result = run("import", folder / "all.genera", demo / "workbooks" / "OST.xlsx", "--json")
    return folder / "all.genera", answered(result), result


def test_import_answers_with_one_object(received: tuple[Path, dict[str, Any], Result], demo: Path) -> None:
    _, answer, result = received

    assert (result.exit_code, result.stderr) == (0, "")
    none = {"added": 0, "changed": 0, "same": 0, "missing": 0, "removed": 0}
    counts = {"company": 8, "strength": 6, "market_signal": 2, "preparation": 2, "cluster": 1}
    assert answer == {
        "submissions": [
            {
                "submission": answer["submissions"][0]["submission"],
                "file": "OST.xlsx",
                "cluster": "OST",
                "sha256": file_hash(demo / "workbooks" / "OST.xlsx"),
                "status": "applied",
                "forms": {form: {**none, "added": count} for form, count in counts.items()},
                "problems": [],
            }
        ],
        "records": counts,
        "duplicates": {"same": 0, "possible": 0},
        "conflicts": 0,
    }


def test_import_of_the_same_again_is_already_here(received: tuple[Path, dict[str, Any], Result], demo: Path) -> None:
    inventory, first, _ = received

    result = run("import", inventory, demo / "workbooks" / "OST.xlsx", "--json")

    [submission] = answered(result)["submissions"]
    assert (result.exit_code, submission["status"]) == (0, "already")
    assert submission["submission"] == first["submissions"][0]["submission"]
    assert submission["forms"]["company"] == {"added": 0, "changed": 0, "same": 8, "missing": 0, "removed": 0}


def test_a_dry_run_says_what_would_happen_and_changes_nothing(
    received: tuple[Path, dict[str, Any], Result], demo: Path
) -> None:
    inventory, _, _ = received
    before = inventory.read_bytes()

    result = run("import", inventory, demo / "workbooks" / "TAR.xlsx", "--dry-run", "--json")

    [submission] = answered(result)["submissions"]
    assert (result.exit_code, submission["forms"]["company"]["added"]) == (0, 7)
    assert inventory.read_bytes() == before


def test_a_bad_file_among_good_ones_is_refused_alone(
    received: tuple[Path, dict[str, Any], Result], demo: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"")

    result = run("import", received[0], demo / "workbooks" / "OST.xlsx", bad, "--json")

    assert result.exit_code == 1
    assert [one["status"] for one in answered(result)["submissions"]] == ["already", "refused"]
    assert [one["code"] for one in answered(result)["submissions"][1]["problems"]] == ["file-empty"]


def test_a_partner_refuses_the_workbook_of_another_cluster(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "inventories" / "TAR.genera", tmp_path)

    result = run("import", inventory, demo / "workbooks" / "OST.xlsx", "--json")

    assert answered(result) == {"error": "workbook-of-another-cluster", "message": refused(result)}


def test_import_refuses_a_consolidated_workbook(received: tuple[Path, dict[str, Any], Result], demo: Path) -> None:
    result = run("import", received[0], demo / "consolidated.xlsx", "--json")

    assert result.exit_code == 2
    assert answered(result)["error"] in ("consolidated-is-no-submission", "not-our-workbook")


def test_check_of_a_good_workbook_finds_nothing(demo: Path) -> None:
    result = run("check", demo / "workbooks" / "TAR.xlsx", demo / "workbooks" / "OST.xlsx", "--json")

    assert result.exit_code == 0
    assert answered(result) == {"files": [{"file": "TAR.xlsx", "problems": []}, {"file": "OST.xlsx", "problems": []}]}


def test_check_lists_a_bad_file_among_others_and_takes_a_folder(demo: Path, tmp_path: Path) -> None:
    shutil.copy(demo / "workbooks" / "TAR.xlsx", tmp_path / "b.xlsx")
    (tmp_path / "a.xlsx").write_text("Dear coordinator")

    result = run("check", tmp_path, "--json")

    assert result.exit_code == 1
    files = {one["file"]: [problem["code"] for problem in one["problems"]] for one in answered(result)["files"]}
    assert files["b.xlsx"] == []
    assert len(files["a.xlsx"]) == 1


def test_inspect_shows_every_cell_and_the_flags(demo: Path) -> None:
    result = run("inspect", demo / "workbooks" / "TAR.xlsx", "--json")

    answer = answered(result)
    assert result.exit_code == 0
    assert answer.keys() == {"sheets", "flags"}
    assert answer["flags"] == ["hidden"]
    assert answer["sheets"]["Companies"]["A2"] == "co_legal_name"
    assert answer["sheets"]["Companies"]["D3"] == "2026-10-07 00:00:00"


@pytest.mark.parametrize(
    "words",
    [["export"], ["merge", "a.xlsx"], ["check", "--colour"], ["demo"], ["--colour"]],
    ids=["no argument", "no output", "unknown option", "no folder", "no command"],
)
def test_a_command_that_nobody_understands_is_refused_with_one_line(words: list[str]) -> None:
    assert "--help" in refused(run(*words))


def test_a_command_that_nobody_understands_is_refused_with_json_too() -> None:
    result = run("check", "--json")

    assert answered(result) == {"error": "not-understood", "message": refused(result)}


def test_decisions_are_not_written_where_there_is_no_folder(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "decided.genera", tmp_path)

    assert "nowhere" in refused(run("decisions", inventory, "-o", tmp_path / "nowhere" / "decisions.json"))


def test_what_goes_into_a_pipe_is_utf_8(demo: Path) -> None:
    command = [sys.executable, "-m", "genera_desktop", "inspect", str(demo / "workbooks" / "TAR.xlsx"), "--json"]

    ended = subprocess.run(
        command, capture_output=True, timeout=120, check=True, env={**os.environ, "PYTHONIOENCODING": "cp1252"}
    )

    assert "Põhjatähis" in ended.stdout.decode("utf-8")


@pytest.mark.parametrize("command", ["import", "check", "inspect"])
def test_a_file_that_is_not_there_is_refused_with_one_line_and_json(command: str, demo: Path, tmp_path: Path) -> None:
    inventory = [copied(demo / "inventories" / "OST.genera", tmp_path)] if command == "import" else []

    result = run(command, *inventory, tmp_path / "gone.xlsx", "--json")

    assert answered(result) == {"error": "file-missing", "message": refused(result)}
    assert refused(result) == "There is no file gone.xlsx."


@pytest.mark.parametrize("words", [["export", "-o", "x.xlsx"], ["decisions", "-o", "x.json"], ["import", "x.xlsx"]])
def test_an_inventory_that_is_none_is_refused(words: list[str], tmp_path: Path) -> None:
    (tmp_path / "letter.genera").write_text("Dear coordinator")
    command, *rest = words

    assert "letter.genera" in refused(run(command, tmp_path / "letter.genera", *rest))


def test_an_inventory_that_somebody_else_has_open_is_refused_and_left_alone(demo: Path, tmp_path: Path) -> None:
    inventory = copied(demo / "inventories" / "OST.genera", tmp_path)
    words = ["import", str(inventory), str(demo / "workbooks" / "OST.xlsx"), "--json"]
    with Inventory.open(inventory):
        before = inventory.read_bytes()

        ended = subprocess.run(
            [sys.executable, "-m", "genera_desktop", *words], capture_output=True, text=True, timeout=120, check=False
        )

        assert inventory.read_bytes() == before
    assert ended.returncode == 2
    assert json.loads(ended.stdout)["message"] == ended.stderr.strip()


def test_demo_refuses_a_folder_with_other_things(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")

    assert str(tmp_path) in refused(run("demo", tmp_path))


def test_people_read_lines_and_no_json(received: tuple[Path, dict[str, Any], Result], demo: Path) -> None:
    result = run("import", received[0], demo / "workbooks" / "OST.xlsx")

    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "OST.xlsx (OST): its content is here already, nothing was written."
    assert "Possible duplicates: 0" in result.stdout


def test_people_read_what_their_forms_are_called_in_their_language(demo: Path, tmp_path: Path) -> None:
    inventory = tmp_path / "alliance.genera"
    run("new", inventory, "--coordinator")
    files = [inventory, demo / "workbooks" / "OST.xlsx"]

    foreseen = run("import", *files, "--dry-run").stdout.splitlines()
    done = run("--language", "fr", "import", *files).stdout.splitlines()

    assert foreseen[1:3] == ["OST.xlsx (OST): would be imported.", "  Companies: 8 added"]
    assert done[1] == "  Entreprises\u00a0: ajoutées\u00a0: 8"
    assert "Entreprises 8, Points forts 6" in done[-1]


@pytest.mark.parametrize(
    ("words", "status"), [(["check", "{demo}/workbooks/OST.xlsx"], 0), (["check", "{demo}/decisions.json"], 2)]
)
def test_the_real_program_ends_with_the_status(words: list[str], status: int, demo: Path) -> None:
    command = [sys.executable, "-m", "genera_desktop", *(word.format(demo=demo) for word in words)]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    assert ended.returncode == status
    assert len(ended.stderr.splitlines()) == (1 if status else 0)


def test_the_window_is_refused_for_an_inventory_that_is_not_there() -> None:
    result = run("frobnicate")

    assert result.exit_code == 2
    assert "frobnicate" in result.stderr


def test_without_a_screen_the_window_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    result = run()

    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
