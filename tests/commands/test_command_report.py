"""`genera-desktop report`, `catalogue` and `profile`: PDFs and workbooks for others, without a screen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import openpyxl

REFERENCE_DATE = "2026-11-22"


def run(*arguments: object, command: str = "report") -> subprocess.CompletedProcess[str]:
    """The command in a process of its own that knows of no screen."""
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    words = [sys.executable, "-m", "genera_desktop", command, *map(str, arguments)]
    return subprocess.run(words, env=without, capture_output=True, text=True, check=False, timeout=120)


def test_it_writes_the_report_and_the_workbook(demo: Path, tmp_path: Path) -> None:
    report, tables = tmp_path / "report.pdf", tmp_path / "tables.xlsx"

    done = run(demo / "decided.genera", "-o", report, "--workbook", tables, "--as-of", REFERENCE_DATE)

    assert (done.returncode, done.stderr) == (0, "")
    assert report.read_bytes().startswith(b"%PDF")
    assert tables.read_bytes().startswith(b"PK")
    assert "Wrote report.pdf." in done.stdout
    gaps = openpyxl.load_workbook(tables)["gaps"]
    for column in gaps.iter_cols(min_row=3):
        width = gaps.column_dimensions[column[0].column_letter].width
        assert max(len(str(cell.value)) for cell in column) <= width


def test_a_folder_that_is_not_there_is_refused_in_one_line(demo: Path, tmp_path: Path) -> None:
    done = run(demo / "decided.genera", "-o", tmp_path / "nowhere" / "report.pdf")

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_the_catalogue_for_partners_and_its_workbook_are_written(demo: Path, tmp_path: Path) -> None:
    book, pages = tmp_path / "strengths.xlsx", tmp_path / "strengths.pdf"

    done = run(demo / "decided.genera", "-o", pages, "--workbook", book, "--for-partners", command="catalogue")

    assert (done.returncode, done.stderr) == (0, "")
    assert pages.read_bytes().startswith(b"%PDF")
    assert book.read_bytes().startswith(b"PK")


def test_a_catalogue_without_anything_public_is_refused(demo: Path, tmp_path: Path) -> None:
    done = run(demo / "decided.genera", "-o", tmp_path / "strengths.pdf", command="catalogue")

    assert done.returncode == 2
    assert "the catalogue for partners shows them" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_profiles_of_clusters_are_written(demo: Path, tmp_path: Path) -> None:
    done = run(demo / "decided.genera", "-o", tmp_path / "clusters.pdf", "--of", "clusters", command="profile")

    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "clusters.pdf").read_bytes().startswith(b"%PDF")
