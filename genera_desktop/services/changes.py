"""What a service has changed: the one list to which all screens listen."""

from __future__ import annotations

from typing import NamedTuple


class Changes(NamedTuple):
    """Records by their UUIDs, and the forms whose lists are affected. `everything`: read all of it again."""

    records: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    everything: bool = False

    def __bool__(self) -> bool:
        return self.everything or bool(self.records) or bool(self.forms)

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.records | other.records, self.forms | other.forms, everything=self.everything or other.everything
        )

    def touches(self, form: str) -> bool:
        """Whether the list of this form may look different now."""
        return self.everything or form in self.forms


NOTHING_CHANGED = Changes()
EVERYTHING_CHANGED = Changes(everything=True)
