"""What one measurement has found: figures, and whatever was not as it must be."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Figures:
    """The result of one command. It is good when there are no failures."""

    name: str
    counts: dict[str, Any] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not self.failures

    def add(self, what: str, more: int = 1) -> None:
        """Counts something."""
        self.counts[what] = self.counts.get(what, 0) + more

    def expect(self, is_so: bool, otherwise: str) -> None:
        """Notes a failure unless it is so."""
        if not is_so:
            self.failures.append(otherwise)

    def as_text(self) -> str:
        lines = [f"{self.name}: {'good' if self.good else 'FAILED'}"]
        lines += [f"  {what}: {count}" for what, count in self.counts.items()]
        return "\n".join([*lines, *(f"  ! {failure}" for failure in self.failures)])

    def as_json(self) -> str:
        return json.dumps({"name": self.name, "good": self.good, **self.counts, "failures": self.failures}, default=str)
