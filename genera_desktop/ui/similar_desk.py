"""The index by which the form tells that a record may be here already: made behind the window, kept up to date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from genera_desktop.questionnaire.model import Form
from genera_desktop.services.changes import Changes
from genera_desktop.services.progress import Progress

if TYPE_CHECKING:
    from genera_desktop.services.similar_records import SimilarRecords
    from genera_desktop.store.inventory import Inventory
    from genera_desktop.ui.tasks import Tasks

WAIT = 600
"""Milliseconds after a form is shown: what is in view comes first."""
FEW = 200
"""More records than this at once are read with all others."""


class SimilarDesk(QObject):
    """One index a form, from the first time on that a record of it is filled in."""

    def __init__(self, tasks: Tasks, inventory: Inventory, forms: Mapping[str, Form], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._inventory = inventory
        self._forms = forms
        self._indexes: dict[str, SimilarRecords] = {}
        self._asked: set[str] = set()
        self._soon = QTimer(self, singleShot=True, interval=WAIT)
        self._soon.timeout.connect(self.make)
        tasks.changed.connect(self._follow)

    def find(self, form: str) -> SimilarRecords | None:
        """The index of a form; None while it is being made."""
        if form not in self._indexes and form in self._forms:
            self._asked.add(form)
            if not self._soon.isActive():
                self._soon.start()
        return self._indexes.get(form)

    def make(self) -> None:
        """Makes the indexes that were asked for."""
        self._soon.stop()
        asked, self._asked = self._asked, set()
        for form in sorted(asked - self._indexes.keys()):
            self._tasks.run(_index, self._inventory, self._forms[form], on_done=self._keep)

    def close(self) -> None:
        """Lets go of the inventory: what was still to be read is not."""
        self._soon.stop()
        self._tasks.changed.disconnect(self._follow)
        for task in self._tasks.under_way:
            if task.function in (_index, _take):
                task.cancel()

    def _keep(self, index: SimilarRecords | None) -> None:
        if index is not None:
            self._indexes[index.form.name] = index

    def _follow(self, changes: Changes) -> None:
        for form, index in list(self._indexes.items()):
            if changes.everything or (changes.touches(form) and not 0 < len(changes.records) <= FEW):
                del self._indexes[form]
                self._tasks.run(_index, self._inventory, self._forms[form], on_done=self._keep)
            elif changes.touches(form):
                self._tasks.run(_take, self._inventory, index, changes.records)


def _index(inventory: Inventory, form: Form, *, progress: Progress) -> SimilarRecords | None:
    from genera_desktop.services.similar_records import index_records, typed_keys

    return index_records(inventory, form, progress=progress) if typed_keys(form) else None


def _take(inventory: Inventory, index: SimilarRecords, records: frozenset[str], *, progress: Progress) -> None:  # noqa: ARG001
    index.take(inventory, records)
