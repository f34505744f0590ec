"""The self-test of a built application, started as an installer starts it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from genera_desktop import smoke
from genera_desktop.errors import GeneraError


def test_it_writes_exports_and_imports_a_record_and_leaves_nothing_behind(root: Path, tmp_path: Path) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    environment = {**os.environ, "TMPDIR": str(passing), "QT_QPA_PLATFORM": "offscreen"}

    tried = subprocess.run(
        [sys.executable, "-m", "genera_desktop", "--smoke"],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (tried.returncode, tried.stderr) == (0, "")
    assert "works here" in tried.stdout
    assert list(passing.iterdir()) == []


def test_a_step_that_does_not_end_is_named(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.setattr(smoke, "SECONDS", 0.0)

    with pytest.raises(GeneraError) as refused:
        smoke._wait("export", lambda: False)

    assert (refused.value.code, refused.value.params) == ("smoke-failed", {"step": "export"})
