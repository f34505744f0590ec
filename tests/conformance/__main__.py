"""`python -m tests.conformance FOLDER [--json]`: runs every corpus file in a folder and says what came out."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path

from .grading import Part

PARTS = {
    "expressions": ("expressions_core", "expressions_dates", "real_world_expressions"),
    "forms": ("forms_valid", "forms_invalid"),
    "scenarios": ("scenarios",),
}
"""The module (and function) that grades each part."""


def grade(folder: Path) -> dict[str, Part]:
    """All parts of a corpus folder."""
    found: dict[str, Part] = {}
    for name in PARTS:
        try:
            module = importlib.import_module(f".{name}", __package__)
        except ModuleNotFoundError as missing:
            if missing.name != f"{__package__}.{name}":
                raise
            continue
        found.update(getattr(module, name)(folder))
    return found


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    options = parser.parse_args(arguments)
    if not options.folder.is_dir():
        parser.error(f"there is no folder {options.folder}")
    parts = grade(options.folder)
    if options.json:
        shown = {
            name: {"passed": passed, "total": total, "failures": failures}
            for name, (passed, total, failures) in parts.items()
        }
        print(json.dumps({"parts": shown}, indent=1))
        return 0
    for name, (passed, total, failures) in parts.items():
        share = f"{100 * passed / total:.2f} %" if total else "no cases"
        print(f"{name:24} {passed:5} of {total:5}  {share:>9}  {' '.join(failures[:20])}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
