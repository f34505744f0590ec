"""What a merge costs: `python -m tests.benchmarks.merge [FILES] [--json]`, over made-up workbooks of 200 + 400 records.

Figures are seconds of processor time, those of the reading child processes included, by stage. A stage does not count
what another one in it takes.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

from genera_desktop.services import import_workbook, merge_submissions, write_consolidated
from tests.benchmarks.figures import most_megabytes
from tests.benchmarks.many_workbooks import write_workbooks

FILES = 10
STAGES = (
    ("read", import_workbook, "read_submission_file"),
    ("validate", import_workbook, "check_submission"),
    ("compare", merge_submissions, "plan_import"),
    ("store", merge_submissions, "apply_import"),
    ("match", write_consolidated, "group_inventory"),
    ("consolidated workbook", merge_submissions, "write_consolidated"),
)


def seconds() -> float:
    """Processor time of this process and of its children that have ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


class Stages:
    """Adds up what each stage takes by itself."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = defaultdict(float)
        self._inside: list[float] = []

    def timed(self, stage: str, work: Callable[..., Any]) -> Callable[..., Any]:
        def measured(*given: Any, **named: Any) -> Any:
            self._inside.append(0.0)
            begun = seconds()
            try:
                return work(*given, **named)
            finally:
                whole = seconds() - begun
                self.taken[stage] += whole - self._inside.pop()
                if self._inside:
                    self._inside[-1] += whole

        return measured


def measure(files: int) -> dict[str, float]:
    stages = Stages()
    with tempfile.TemporaryDirectory() as folder:
        workbooks = write_workbooks(Path(folder), files)
        with ExitStack() as watched:
            for stage, module, name in STAGES:
                watched.enter_context(patch.object(module, name, stages.timed(stage, getattr(module, name))))
            begun = seconds()
            report = merge_submissions.merge_workbooks(workbooks, Path(folder) / "consolidated.xlsx")
            whole = seconds() - begun
    return {
        "files": files,
        "records": sum(report.records.values()),
        "pairs that are one": report.same,
        **stages.taken,
        "whole": whole,
        "megabytes at most": most_megabytes(),
    }


if __name__ == "__main__":
    sizes = [argument for argument in sys.argv[1:] if argument.isdigit()]
    figures = measure(int(sizes[0]) if sizes else FILES)
    if "--json" in sys.argv:
        print(json.dumps(figures, indent=1))
    else:
        for what, figure in figures.items():
            print(f"{what:25} {figure:10.2f}")
