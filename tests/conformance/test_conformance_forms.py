"""The recorded forms of the reference converter are taken or refused as it does."""

import os
from pathlib import Path

import pytest

from .forms import forms

CORPUS = os.environ.get("GENERA_CORPUS")


@pytest.mark.skipif(not CORPUS, reason="GENERA_CORPUS does not say where the recorded forms are")
def test_recorded_forms_are_read_or_refused_rightly() -> None:
    parts = forms(Path(CORPUS or "") / "xlsform")

    for passed, total, failures in parts.values():
        assert total > 100
        assert passed >= 0.99 * total, failures


def test_a_folder_without_recorded_forms_has_no_parts(tmp_path: Path) -> None:
    assert forms(tmp_path) == {}
