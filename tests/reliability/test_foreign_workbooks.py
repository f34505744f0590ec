"""The short form: one file in eight of the corpus."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the other readers need limits of POSIX")


def test_foreign_workbooks_are_read_exactly_or_refused_with_one_reason(corpus: Path) -> None:
    from reliability.foreign_workbooks import files_below, measure, report

    files, fuzzed = files_below(corpus / "workbooks")

    result = measure(files[::8], fuzzed)

    assert result.good, report(result)
    assert result.compared > 50
