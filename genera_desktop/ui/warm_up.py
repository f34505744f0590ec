"""What is imported behind a start, off the main thread, so that the first record opens at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genera_desktop.services.progress import Progress


def warm_up(*, progress: Progress) -> None:  # noqa: ARG001
    """Imports what the first record that is opened needs."""
    import genera_desktop.services.edit_record
    import genera_desktop.store.sqlite
    import genera_desktop.store.transaction  # noqa: F401
