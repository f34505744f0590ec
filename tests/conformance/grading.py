"""What a part of the corpus came to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Case = dict[str, Any]
Part = tuple[int, int, list[str]]
"""How many cases passed, how many there are, and the ids of the others."""


def cases(file: Path) -> Iterator[Case]:
    """The lines of a corpus file; none where there is no such file."""
    if file.is_file():
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line)


def part(results: list[tuple[str, bool]]) -> Part:
    """The part of these (id, passed)."""
    failures = [name for name, passed in results if not passed]
    return len(results) - len(failures), len(results), failures
