"""What building the wheel makes besides: the translations as Qt loads them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[BuilderConfig]):
    """Makes the `.qm` files before the resources are packed."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Called by hatchling before it builds."""
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        import translations

        translations.release(Path(self.root))
