"""What only passes on its way is for this user alone, and gone afterwards: after a kill at the next start."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from genera_desktop.services.begin_day import tidy_up
from genera_desktop.services.export_workbook import export_workbook
from genera_desktop.workbook.passing import passing_folder, sweep_passing
from tests.services.erasing import record_person, traces_in
from tests.services.partners import partner

_KEEPS = """
import sys, time
from genera_desktop.workbook.passing import passing_folder
with passing_folder() as folder:
    (folder / "plain.txt").write_text("Quirine Vandersloot-M\u00e9chin", encoding="utf-8")
    print(folder, flush=True)
    time.sleep(60)
"""


@pytest.fixture(autouse=True)
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for files that pass."""
    folder = tmp_path / "system"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setenv("TEMP", str(folder))
    return folder


def test_the_folder_is_gone_afterwards_also_after_an_error(passing: Path) -> None:
    with contextlib.suppress(KeyError), passing_folder() as folder:
        (folder / "plain.txt").write_text("x", encoding="utf-8")
        raise KeyError

    assert not folder.exists()
    assert list(passing.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder for passing files in the user's own profile")
def test_nobody_else_may_look_into_it() -> None:
    with passing_folder() as folder:
        assert folder.parent.stat().st_mode & 0o077 == 0


def test_what_is_in_use_stays(passing: Path) -> None:
    with passing_folder() as folder:
        (folder / "plain.txt").write_text("x", encoding="utf-8")
        sweep_passing()

        assert (folder / "plain.txt").exists()
    assert list(passing.iterdir()) == []


def test_what_a_killed_program_left_is_gone_at_the_next_start(passing: Path, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", _KEEPS], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        folder = Path(program.stdout.readline().strip())
        sweep_passing()
        in_use = (folder / "plain.txt").exists()
        program.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        program.wait()
    left = traces_in([passing])

    with partner(tmp_path / "data") as inventory:
        tidy_up(inventory)

    assert (in_use, len(left) > 0) == (True, True)
    assert list(passing.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own there")
def test_a_link_that_somebody_else_laid_is_not_followed(passing: Path, tmp_path: Path) -> None:
    (tmp_path / "mine" / "files").mkdir(parents=True)
    (tmp_path / "mine" / "held").touch()
    (passing / "genera-passing-trap").symlink_to(tmp_path / "mine")

    sweep_passing()

    assert (tmp_path / "mine" / "files").is_dir()


def test_an_export_puts_nothing_there(passing: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with partner(tmp_path / "data") as inventory:
        record_person(inventory)
        made: list[object] = []
        monkeypatch.setattr(tempfile, "mkstemp", lambda *what, **_: made.append(what))

        export_workbook(inventory, tmp_path / "a.xlsx")

    assert (made, list(passing.iterdir())) == ([], [])
