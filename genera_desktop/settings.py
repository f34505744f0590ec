"""What the program remembers between starts: a small JSON file in the user's own configuration folder.

Losing it loses nothing but convenience, so that whatever is wrong with it means the defaults.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from genera_desktop.paths import portable_folder

RECENT_KEPT = 10
FORM_VIEWS = ("all", "required", "missing")
FOLDER_VARIABLE = "GENERA_SETTINGS"
"""Names another folder for the settings."""


@dataclass(frozen=True)
class TableLook:
    """How a record table was left. `columns` are the chosen ones in their order (empty: as many of the usual ones as
    fit), `widths` in pixels those that were drawn by hand, `sort` the column that the rows are sorted by."""

    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    sort: str = ""
    descending: bool = False


USUAL_LOOK = TableLook()


@dataclass(frozen=True)
class Settings:
    """`window` is (left, top, width, height) of the window when it is not maximised; empty before the first time."""

    theme: str = "system"
    language: str = ""
    export_language: str = ""
    """The language of what is written for others; '' for the window's."""
    last_inventory: str = ""
    recent: tuple[str, ...] = ()
    window: tuple[int, ...] = ()
    maximised: bool = False
    last_page: str = ""
    last_record: str = ""
    form_view: str = "all"
    """Which questions of a form are in view: all, required, missing."""
    tables: Mapping[str, TableLook] = field(default_factory=dict)
    """How each record table was left, by form."""

    def with_opened(self, inventory: str) -> Settings:
        """The settings after this inventory was opened: it is the last one and the first of the recent ones."""
        others = [path for path in self.recent if path != inventory]
        return replace(self, last_inventory=inventory, recent=(inventory, *others)[:RECENT_KEPT])

    def without(self, inventory: str) -> Settings:
        """The settings without a file that is not there any more."""
        last = "" if self.last_inventory == inventory else self.last_inventory
        return replace(self, last_inventory=last, recent=tuple(path for path in self.recent if path != inventory))


class SettingsFile:
    """The settings on disk. `current` is what was read or changed last."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self.current = self._read()

    def change(self, **values: Any) -> Settings:
        """Changes some values and writes the file; a place that cannot be written is no reason to stop."""
        return self.put(replace(self.current, **values))

    def put(self, settings: Settings) -> Settings:
        if settings != self.current:
            self.current = settings
            with contextlib.suppress(OSError):
                self._write()
        return self.current

    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        neighbour = self.path.with_name(f"{self.path.name}.new")
        neighbour.write_text(json.dumps(asdict(self.current), ensure_ascii=False, indent=1), encoding="utf-8")
        neighbour.replace(self.path)

    def _read(self) -> Settings:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return Settings()
        return _settings(found) if isinstance(found, dict) else Settings()


class PassingSettings(SettingsFile):
    """The usual settings, whatever lies on the disk, and nothing of them is kept: those of a start in safe mode."""

    def _write(self) -> None:
        pass

    def _read(self) -> Settings:
        return Settings()


def default_path() -> Path:
    """Where the settings lie for this user."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen) / "settings.json"
    carried = portable_folder()
    if carried is not None:
        return carried / "settings.json"
    from platformdirs import user_config_path  # spares the command line a slow import

    return user_config_path("genera-desktop", appauthor=False) / "settings.json"


def _settings(found: Mapping[str, Any]) -> Settings:
    """The known values that have their type; a value of another type is left out."""
    kept: dict[str, Any] = {}
    for known in fields(Settings):
        value, usual = found.get(known.name), getattr(Settings(), known.name)
        if known.name == "tables" and isinstance(value, dict):
            kept["tables"] = {form: _table_look(look) for form, look in value.items() if isinstance(look, dict)}
        elif known.name == "window" and isinstance(value, list) and all(type(part) is int for part in value):
            kept["window"] = tuple(value) if len(value) == 4 else ()
        elif known.name == "recent" and isinstance(value, list):
            kept["recent"] = _texts(value)[:RECENT_KEPT]
        elif known.name == "form_view":
            kept["form_view"] = value if value in FORM_VIEWS else usual
        elif isinstance(usual, str | bool) and type(value) is type(usual):
            kept[known.name] = value
    return Settings(**kept)


def _table_look(found: Mapping[str, Any]) -> TableLook:
    columns, widths, sort = found.get("columns"), found.get("widths"), found.get("sort")
    return TableLook(
        _texts(columns) if isinstance(columns, list) else (),
        {key: width for key, width in widths.items() if type(width) is int} if isinstance(widths, dict) else {},
        sort if isinstance(sort, str) else "",
        found.get("descending") is True,
    )


def _texts(values: list[Any]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))
