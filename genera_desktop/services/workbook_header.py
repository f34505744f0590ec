"""What a workbook says of itself: its kind, where it comes from, and with which program it was made."""

from __future__ import annotations

from collections.abc import Mapping

import genera_desktop
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.submission import Header


def header_of(
    inventory: Inventory,
    kind: str,
    *,
    cluster: str,
    round: str,
    language: str,
    extra: Mapping[str, str] | None = None,
) -> Header:
    """The header of a workbook that is made of this inventory now."""
    info = inventory.info
    return Header(
        kind=kind,
        inventory=info.id,
        replica=info.replica,
        device=info.device,
        cluster=cluster,
        round=round,
        made_at=inventory.now_text(),
        program=genera_desktop.__version__,
        language=language,
        extra=extra or {},
    )
