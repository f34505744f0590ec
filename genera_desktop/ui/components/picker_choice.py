"""What the lists of pickers and filters offer; known before any of these lists is made."""

from __future__ import annotations

from genera_desktop.frozen import frozen


@frozen
class PickerChoice:
    """One choice: its code, its text, the group it stands in, and a quiet detail behind it. A search finds it by its
    code too, where people may know that: not by the id of a record."""

    code: str
    text: str
    group: str = ""
    detail: str = ""
    by_code: bool = True
