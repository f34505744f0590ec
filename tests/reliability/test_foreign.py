"""The short form: one file in eight of the corpus."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the other readers need limits of POSIX")


def test_foreign_workbooks_are_read_exactly_or_refused_with_one_reason(corpus: Path, root: Path) -> None:
    """In a process of its own, so that the memory of no other test's children counts."""
    command = [sys.executable, "-m", "tests.reliability", "foreign", "--json"]
    environment = {**os.environ, "GENERA_CORPUS": str(corpus)}

    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=300, check=False)

    found = json.loads(done.stdout)
    assert (done.returncode, found["failures"]) == (0, [])
    assert found["files compared"] > 20
    assert found["through the command"] > 10
