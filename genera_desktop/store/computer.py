"""What this computer is called in its network."""

from __future__ import annotations

import os
import sys


def computer() -> str:
    """Its name, as files say on which device they were made or are open."""
    if sys.platform == "win32":
        import platform  # takes longer to import than an inventory to open

        return platform.node()
    return os.uname().nodename
