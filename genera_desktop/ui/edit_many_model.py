"""What the page of many edits shows, as plain data: what is being done, and what it would change."""

from __future__ import annotations

from genera_desktop.frozen import frozen
from genera_desktop.ui.submissions_model import PreviewLine


@frozen
class EditPreview:
    """What would change: lines of a change list, how many records change or stay as they are, how many answers are
    refused."""

    lines: tuple[PreviewLine, ...] = ()
    changing: int = 0
    same: int = 0
    refused: int = 0
