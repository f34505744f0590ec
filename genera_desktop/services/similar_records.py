"""Which records of an inventory the one that is being filled in may be, told while somebody types.

The index is built once, off the window's thread, and then follows the changes of single records.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Mapping

from genera_desktop.frozen import frozen
from genera_desktop.matching.pairs import Matcher
from genera_desktop.matching.profile import ROLES, Profile
from genera_desktop.questionnaire.model import Form
from genera_desktop.records.record import AnswerValue
from genera_desktop.services.decisions import DIFFERENT, DUPLICATE, decide, decisions_of, duplicate
from genera_desktop.services.garbage import seldom_searched
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.store.inventory import Inventory
from genera_desktop.store.rows import RecordRow

OTHER_FORMS: tuple[Mapping[str, str], ...] = (
    {"name": "strength.title", "website": "strength.website", "city": "strength.city"},
)
"""What stands for name, web address and place in forms whose records are no companies."""
TYPED = ("name", "trading_name", "website", "vat", "registration", "euid")
"""What a record may be recognised by while it is typed."""


@frozen
class Likeness:
    """A record that the one in hand may be, its title, and the codes of the reasons, the strongest first."""

    record: str
    title: str
    reasons: tuple[str, ...]


class SimilarRecords:
    """The index of one form's records. It may be asked and changed from any thread."""

    def __init__(self, form: Form, rows: Iterable[RecordRow], different: Iterable[tuple[str, str]] = ()) -> None:
        self.form = form
        self._roles = compared_roles(form)
        kept = list(rows)
        self._titles = {row.uuid: row.title for row in kept}
        self._matcher = Matcher(self._profile(row.uuid, row.values, row.cluster) for row in kept)
        self._different = set(different)
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._titles)

    def like(self, record: str, values: Mapping[str, AnswerValue], at_most: int = 1) -> list[Likeness]:
        """The records that one with these answers may be, the likeliest first, but those that somebody told apart."""
        profile = self._profile(record, values, "")
        with self._lock:
            found = self._matcher.similar(profile, at_most + len(self._different_from(record)))
            likely = [one for one in found if _pair(record, one.record) not in self._different]
            return [Likeness(one.record, self._titles[one.record], one.reasons) for one in likely[:at_most]]

    def take(self, inventory: Inventory, records: Collection[str]) -> None:
        """Takes in what has become of these records."""
        with inventory.reading() as transaction:
            rows = {row.uuid: row for row in transaction.records.rows(self.form.name, records)}
        with self._lock:
            for record in records:
                row = rows.get(record)
                if row is None:
                    self._titles.pop(record, None)
                    self._matcher.remove(record)
                else:
                    self._titles[record] = row.title
                    self._matcher.put(self._profile(record, row.values, row.cluster))

    def tell_apart(self, inventory: Inventory, one: str, other: str) -> None:
        """Remembers for ever that two records are not the same."""
        decide(inventory, [duplicate(one, other, DIFFERENT)])
        with self._lock:
            self._different.add(_pair(one, other))

    def _different_from(self, record: str) -> list[tuple[str, str]]:
        return [pair for pair in self._different if record in pair]

    def _profile(self, record: str, values: Mapping[str, AnswerValue], source: str) -> Profile:
        told = {name: _text(values.get(key)) for name, key in self._roles.items()}
        return Profile(**{"id": record, "source": source, "name": "", **told})


@seldom_searched()
def index_records(inventory: Inventory, form: Form, *, progress: Progress = NO_PROGRESS) -> SimilarRecords:
    """The index of a form's living records; some seconds among 26,000."""
    with inventory.reading() as transaction:
        rows = transaction.records.rows(form.name)
        decisions = decisions_of(transaction)
    progress.step(0, len(rows), "match")
    apart = [_pair(*one.records) for one in decisions if one.kind == DUPLICATE and one.verdict == DIFFERENT]
    return SimilarRecords(form, rows, apart)


def compared_roles(form: Form) -> dict[str, str]:
    """What a record of a form is recognised by: the matcher's field to the question's key; {} where nothing is."""
    for roles in (ROLES, *OTHER_FORMS):
        found = {name: form.key_of(role) for name, role in roles.items() if form.key_of(role)}
        if "name" in found:
            return found
    return {}


def typed_keys(form: Form) -> frozenset[str]:
    """The questions at which a hint may stand: names, web addresses and numbers."""
    return frozenset(key for name, key in compared_roles(form).items() if name in TYPED)


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _text(value: AnswerValue) -> str:
    return str(value) if isinstance(value, str | int | float) else ""
