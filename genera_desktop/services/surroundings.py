"""What an entry session sees of the world around its record: the clock, and the records it can link to."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime

from genera_desktop.records.state import Table
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory


class Titles:
    """Surroundings with a fixed table of titles for each form: of a workbook without an inventory, or of a moment."""

    def __init__(
        self, titles: Mapping[str, Mapping[str, str]], *, clock: Clock = utc_now, language: str = "en"
    ) -> None:
        self.language = language
        self._clock = clock
        self._tables = {form: _table(named) for form, named in titles.items()}

    def now(self) -> datetime:
        return self._clock().astimezone()

    def new_uuid(self) -> str:
        return str(uuid.uuid4())

    def table(self, file: str) -> Table | None:
        return self._tables.get(file.rsplit(".", 1)[0])


def surroundings_of(
    inventory: Inventory,
    *,
    language: str = "en",
    more: Mapping[str, Mapping[str, str]] | None = None,
    clock: Clock | None = None,
) -> Titles:
    """The surroundings of this inventory's records as they are now, or at the time that `clock` shows; `more` are
    titles that are about to come in."""
    with inventory.reading() as transaction:
        forms = {*transaction.questionnaires.current(), *(more or {})}
        titles = {form: {**(more or {}).get(form, {}), **transaction.records.titles(form)} for form in forms}
    return Titles(titles, clock=clock or inventory.clock, language=language)


def still_clock(moment: str) -> Clock:
    """A clock that always shows this time, ISO 8601."""
    return lambda: datetime.fromisoformat(moment)


def _table(titles: Mapping[str, str]) -> Table:
    return [{"name": record, "label": title} for record, title in titles.items()]
