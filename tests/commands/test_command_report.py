"""`genera-desktop report`: a PDF and the same tables as a workbook, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

REFERENCE_DATE = "2026-11-22"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own that knows of no screen."""
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "genera_desktop", "report", *map(str, arguments)]
    return subprocess.run(command, env=without, capture_output=True, text=True, check=False, timeout=120)


def test_it_writes_the_report_and_the_workbook(demo: Path, tmp_path: Path) -> None:
    report, tables = tmp_path / "report.pdf", tmp_path / "tables.xlsx"

    done = run(demo / "decided.genera", "-o", report, "--workbook", tables, "--as-of", REFERENCE_DATE)

    assert (done.returncode, done.stderr) == (0, "")
    assert report.read_bytes().startswith(b"%PDF")
    assert tables.read_bytes().startswith(b"PK")
    assert "Wrote report.pdf." in done.stdout


def test_a_folder_that_is_not_there_is_refused_in_one_line(demo: Path, tmp_path: Path) -> None:
    done = run(demo / "decided.genera", "-o", tmp_path / "nowhere" / "report.pdf")

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
