"""The short form: one file in eight of the corpus."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the other readers need limits of POSIX")


def test_foreign_workbooks_are_read_exactly_or_refused_with_one_reason(corpus: Path, root: Path) -> None:
    """In a process of its own, so that the memory of no other test's children counts."""
    command = [sys.executable, "-m", "tests.reliability.foreign_workbooks", str(corpus / "workbooks"), "--every", "8"]

    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=300)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "compared" in done.stdout
