"""Workbooks behind a password: opened by the same program with the password, and by nobody without it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from genera_desktop.commands.group import program
from genera_desktop.errors import GeneraError
from genera_desktop.services.export_workbook import export_workbook, make_starter
from genera_desktop.services.import_plan import APPLIED
from genera_desktop.services.import_workbook import apply_import, plan_import
from genera_desktop.services.make_starters import make_starters
from genera_desktop.services.merge_submissions import import_all
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook import password as passwords
from genera_desktop.workbook.password import password_in, protected, unlocked
from tests.services.erasing import TRACES, record_person, traces_in
from tests.services.partners import coordinator, held, partner

SECRET = "Évry & Tartu 2026"
OLE = b"\xd0\xcf\x11\xe0"


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Inventory]:
    with partner(tmp_path / "partner") as inventory:
        record_person(inventory)
        yield inventory


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Inventory]:
    with coordinator(tmp_path / "desk") as inventory:
        yield inventory


@pytest.fixture
def locked(ours: Inventory, tmp_path: Path) -> Path:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    path = tmp_path / "locked.xlsx"
    export_workbook(ours, path, password=SECRET)
    return path


def refusal(inventory: Inventory, path: Path, password: str = "") -> str:
    with pytest.raises(GeneraError) as refused:
        plan_import(inventory, path, password=password)
    return refused.value.code


def run(*words: object) -> Result:
    return CliRunner().invoke(program, [str(word) for word in words])


def test_nothing_of_the_content_can_be_read_without_the_password(locked: Path, desk: Inventory) -> None:
    assert traces_in([locked], [*TRACES, "Velquora", "record_id"]) == []
    assert refusal(desk, locked) == "file-password"


def test_with_the_password_it_is_read_like_any_workbook(ours: Inventory, desk: Inventory, locked: Path) -> None:
    report = apply_import(desk, plan_import(desk, locked, password=SECRET))

    assert report.status == APPLIED
    assert held(desk).keys() == held(ours).keys()


def test_a_wrong_password_is_one_clear_refusal_and_changes_nothing(desk: Inventory, locked: Path) -> None:
    before = desk.path.read_bytes()

    assert refusal(desk, locked, SECRET.lower()) == "password-wrong"
    assert desk.path.read_bytes() == before


def test_nothing_readable_is_left_behind(
    ours: Inventory, desk: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(passing))
    export_workbook(ours, tmp_path / "locked.xlsx", password=SECRET)

    import_all(desk, [tmp_path / "locked.xlsx"], password=SECRET)

    assert list(passing.iterdir()) == []
    assert sorted(file.name for file in tmp_path.glob("*.xlsx")) == ["locked.xlsx"]


def test_it_is_encrypted_as_excel_does_it(locked: Path) -> None:
    olefile = pytest.importorskip("olefile")

    with olefile.OleFileIO(locked) as container:
        streams = ["/".join(name) for name in container.listdir()]
        info = container.openstream("EncryptionInfo").read()

    assert {"EncryptionInfo", "EncryptedPackage"} <= set(streams)
    assert info[:4] == b"\x04\x00\x04\x00"
    assert b'cipherAlgorithm="AES"' in info
    assert b'keyBits="256"' in info
    assert b'hashAlgorithm="SHA512"' in info


def test_what_is_behind_a_password_goes_through_the_door_too(desk: Inventory, tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    path = tmp_path / "twice.xlsx"
    with protected(path, SECRET) as plain:
        openpyxl.Workbook().save(plain)
        with zipfile.ZipFile(plain, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("xl/workbook.xml", "another one")

    assert refusal(desk, path, SECRET) == "file-part-twice"


def test_a_damaged_protected_file_is_refused_clearly(desk: Inventory, locked: Path) -> None:
    content = locked.read_bytes()
    locked.write_bytes(content[: len(content) // 2])

    assert refusal(desk, locked, SECRET) in ("file-password-kind", "password-wrong")


def test_a_password_for_a_file_without_one_is_no_harm(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    export_workbook(ours, tmp_path / "open.xlsx")

    with unlocked(tmp_path / "open.xlsx", SECRET) as path:
        assert path == tmp_path / "open.xlsx"
    assert plan_import(desk, tmp_path / "open.xlsx", password=SECRET).records


def test_without_the_library_one_sentence_says_what_is_missing(
    ours: Inventory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "_LIBRARY", "no_such_library")
    monkeypatch.setattr(passwords, "_WRITER", "no_such_library.format")

    with pytest.raises(GeneraError) as refused:
        export_workbook(ours, tmp_path / "locked.xlsx", password=SECRET)

    assert refused.value.code == "password-not-installed"
    assert not (tmp_path / "locked.xlsx").exists()


@pytest.mark.parametrize(
    ("content", "code"), [("\n", "password-unfit"), ("x" * 300, "password-unfit"), (None, "password-file-unreadable")]
)
def test_a_file_without_a_fitting_password_is_refused(tmp_path: Path, content: str | None, code: str) -> None:
    if content is not None:
        (tmp_path / "secret.txt").write_text(content)

    with pytest.raises(GeneraError) as refused:
        password_in(tmp_path / "secret.txt")

    assert refused.value.code == code


def test_the_commands_take_the_password_from_a_file(ours: Inventory, desk: Inventory, tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    ours.close()
    desk.close()
    secret, path = tmp_path / "secret.txt", tmp_path / "locked.xlsx"
    secret.write_text(f"{SECRET}\n", encoding="utf-8")

    made = run("export", ours.path, "-o", path, "--password-from", secret)
    refused = run("import", desk.path, path, "--json")
    taken = run("import", desk.path, path, "--password-from", secret, "--json")
    checked = run("check", path, "--password-from", secret, "--json")

    assert made.exit_code == 0, made.output
    assert (refused.exit_code, json.loads(refused.stdout)["error"]) == (2, "file-password")
    assert json.loads(taken.stdout)["submissions"][0]["status"] == APPLIED
    assert checked.exit_code in (0, 1)


def test_starters_and_the_consolidated_workbook_go_out_and_come_in_behind_passwords(tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    secret, other = tmp_path / "secret.txt", tmp_path / "other.txt"
    secret.write_text(SECRET, encoding="utf-8")
    other.write_text("another one", encoding="utf-8")
    coordinator(tmp_path / "desk").close()
    desk, ours = tmp_path / "desk" / "coordinator.genera", tmp_path / "gen.genera"
    starter, sent, merged = tmp_path / "starter.xlsx", tmp_path / "sent.xlsx", tmp_path / "merged.xlsx"

    done = [
        run("starter", desk, "--cluster", "GEN", "-o", starter, "--password-from", secret),
        run("new", ours, "--from", starter, "--password-from", secret),
        run("export", ours, "-o", sent, "--without-personal-data", "--password-from", secret),
        run("merge", sent, "-o", merged, "--password-from", secret, "--output-password-from", other),
    ]

    assert [result.exit_code for result in done] == [0, 0, 0, 0], [result.output for result in done]
    assert all(file.read_bytes().startswith(OLE) for file in (starter, sent, merged))
    with unlocked(merged, "another one") as plain:
        assert zipfile.is_zipfile(plain)


def test_no_starter_is_opened_with_a_wrong_password(tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    secret = tmp_path / "secret.txt"
    secret.write_text("wrong", encoding="utf-8")
    with coordinator(tmp_path / "desk") as desk:
        make_starter(desk, "GEN", tmp_path / "starter.xlsx", password=SECRET)

    refused = run("new", tmp_path / "gen.genera", "--from", tmp_path / "starter.xlsx", "--password-from", secret)

    assert refused.exit_code == 2
    assert not (tmp_path / "gen.genera").exists()


def test_all_starters_go_out_behind_one_password(tmp_path: Path) -> None:
    pytest.importorskip("msoffcrypto", reason="needs the optional part for encryption")
    with coordinator(tmp_path / "desk") as desk:
        reports = make_starters(desk, tmp_path / "out", password=SECRET)

    assert len(reports) == 5
    assert all(report.path.read_bytes().startswith(OLE) for report in reports)
