"""What an expression sees when it is worked out: a node, the asking question, and the world outside the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Protocol

from genera_desktop.questionnaire.expressions.nodes import Node
from genera_desktop.questionnaire.model import Path


class Environment(Protocol):
    """What lies outside the record."""

    def now(self) -> datetime:
        """The present, with its zone: today is its day."""

    def new_uuid(self) -> str:
        """A new UUID as text."""

    def instance(self, name: str) -> Node:
        """The unnamed document of a table, with one child `root` that has a child `item` for each row, that has a
        child for each column; KeyError where there is no such table."""

    def choice_label(self, value: str, path: Path) -> str:
        """The label, in the language in use, of a choice of the question at this path; '' for an unknown choice."""


@dataclass(slots=True)
class EvaluationContext:
    """Where an expression is worked out.

    `node` is what `.` and relative paths start from, `anchor` the asking question's node, from which `${}` and
    `current()` start: the node itself where it is None. `position` and `size` answer position() and last(). Without
    a `zone` dates are plain calendar days (see values).
    """

    node: Node
    environment: Environment
    anchor: Node | None = None
    position: int = 1
    size: int = 1
    zone: tzinfo | None = None

    @property
    def asking(self) -> Node:
        """The asking question's node."""
        return self.node if self.anchor is None else self.anchor
