"""The weights that the program comes with are the ones that the labelled sets give."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from genera_desktop import paths


@pytest.mark.long
def test_training_gives_the_weights_that_the_program_has() -> None:
    pytest.importorskip("numpy")
    if not os.environ.get("GENERA_CORPUS"):
        pytest.skip("GENERA_CORPUS does not name the folder of test data")
    script = paths.resources().parent / "packaging" / "train_matcher.py"

    told = subprocess.run(
        [sys.executable, script, Path(os.environ["GENERA_CORPUS"]) / "duplicates", "--json"],
        capture_output=True, check=True, text=True,
    )  # fmt: skip

    assert json.loads(told.stdout) == json.loads((paths.resources() / "matching" / "weights.json").read_text("utf-8"))
