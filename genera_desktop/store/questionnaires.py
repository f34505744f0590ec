"""The questionnaire versions that an inventory has met, and the inventory's own settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, delete, func, select

from genera_desktop.errors import GeneraError
from genera_desktop.store import tables
from genera_desktop.store.ledger import Ledger, checked, sealed
from genera_desktop.store.seals import stored_json

_questionnaires, _settings = tables.questionnaires.c, tables.settings.c
_by_version = select(tables.questionnaires).where(_questionnaires.version == bindparam("version"))
_seal_of_version = select(_questionnaires.hash).where(_questionnaires.version == bindparam("version"))
_versions = (
    select(_questionnaires.version)
    .where(_questionnaires.form == bindparam("form"))
    .order_by(_questionnaires.number.desc())
)
_current = select(tables.current_questionnaires).order_by(tables.current_questionnaires.c.form)
_several = select(_questionnaires.form).group_by(_questionnaires.form).having(func.count() > 1).limit(1)
_use_none = delete(tables.current_questionnaires)
_setting = select(tables.settings).where(_settings.key == bindparam("key"))

_contents: dict[str, str] = {}
"""The contents that were read, by the seals of their rows: they are long, never change, and are asked for again and
again."""


class Questionnaires:
    """Every version of every form that the inventory has met, and the ones in use."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def put(self, version: str, form: str, content: str) -> None:
        """Keeps a version; one that is known already stays as it is."""
        if not self._ledger.read(_by_version, version=version):
            number = self._ledger.next_number()
            row = sealed({"version": version, "number": number, "form": form, "content": content})
            self._ledger.put(tables.questionnaires, [row])

    def content(self, version: str) -> str:
        """The canonical JSON of a version, refused where the inventory has never met it."""
        seals = self._ledger.read(_seal_of_version, version=version)
        if not seals:
            raise GeneraError("unknown-questionnaire-version", version=version[:12])
        content = _contents.get(seals[0][0])
        if content is None:
            row = self._ledger.read(_by_version, version=version)[0]
            content = _contents[seals[0][0]] = str(checked(row, tables.questionnaires)["content"])
        return content

    def versions(self, form: str) -> list[str]:
        """The versions of a form, the one that came last first."""
        return [row[0] for row in self._ledger.read(_versions, form=form)]

    def has_older(self) -> bool:
        """Whether any form is known in more than one version."""
        return bool(self._ledger.read(_several))

    def current(self) -> dict[str, str]:
        """The version in use of each form, by form name."""
        rows = [checked(row, tables.current_questionnaires) for row in self._ledger.read(_current)]
        return {row["form"]: row["version"] for row in rows}

    def set_current(self, versions: Mapping[str, str]) -> None:
        """Puts these versions into use; a form that is not among them is no longer in use."""
        self._ledger.write(_use_none, [{}])
        rows = [sealed({"form": form, "version": version}) for form, version in sorted(versions.items())]
        self._ledger.put(tables.current_questionnaires, rows)


class Settings:
    """What belongs to the inventory and not to the computer, as JSON values by key."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, key: str, default: Any = None) -> Any:
        rows = self._ledger.read(_setting, key=key)
        return json.loads(checked(rows[0], tables.settings)["value"]) if rows else default

    def set(self, key: str, value: Any) -> None:
        self._ledger.put(tables.settings, [sealed({"key": key, "value": stored_json(value)})])
