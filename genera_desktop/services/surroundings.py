"""What an entry session sees of the world around its record: the clock, and the records it can link to."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, overload

from genera_desktop.questionnaire.compiled import CompiledForm
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.questionnaire.offer import Columns, Lookup
from genera_desktop.records.record import Answers, Record
from genera_desktop.records.state import Table
from genera_desktop.services.load_questionnaire import compiled
from genera_desktop.store.clock import Clock, utc_now
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction


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


class Around:
    """Surroundings of one record that is open for entry: a title is looked up when the record links to it, and all
    titles of a form are read when somebody looks through them. An inventory may have 100,000."""

    def __init__(self, inventory: Inventory, language: str = "en") -> None:
        self.language = language
        self._inventory = inventory
        with inventory.reading() as transaction:
            self._tables = {form: _Stored(inventory, form) for form in transaction.questionnaires.current()}

    def now(self) -> datetime:
        return self._inventory.clock().astimezone()

    def new_uuid(self) -> str:
        return str(uuid.uuid4())

    def table(self, file: str) -> Table | None:
        return self._tables.get(file.rsplit(".", 1)[0])


class _Stored(Lookup):
    """The records of a form by their titles. What was found once stays: the record that is open is judged alike from
    answer to answer."""

    def __init__(self, inventory: Inventory, form: str) -> None:
        self._inventory = inventory
        self._form = form
        self._found: dict[str, Columns] = {}

    def row(self, code: str) -> Columns | None:
        if code not in self._found:
            with self._inventory.reading() as transaction:
                titles = transaction.records.titles_of(self._form, [code])
            self._found.update((row["name"], row) for row in _table(titles))
        return self._found.get(code)

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, index: int) -> Columns: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Columns]: ...

    def __getitem__(self, index: int | slice) -> Columns | Sequence[Columns]:
        return self._all[index]

    def __iter__(self) -> Iterator[Columns]:
        return iter(self._all)

    def labels(self) -> Iterable[tuple[str, str]]:
        return ((record, title or record) for record, title in self._titles.items())

    @cached_property
    def _titles(self) -> Mapping[str, str]:
        with self._inventory.reading() as transaction:
            return transaction.records.titles(self._form)

    @cached_property
    def _all(self) -> Table:
        return _table(self._titles)


def surroundings_of(
    inventory: Inventory,
    *,
    language: str = "en",
    more: Mapping[str, Mapping[str, str]] | None = None,
    clock: Clock | None = None,
    inside: Transaction | None = None,
) -> Titles:
    """The surroundings of this inventory's records as they are now, or at the time that `clock` shows; `more` are
    titles that are about to come in. Read `inside` a transaction, where one is open."""
    with nullcontext(inside) if inside else inventory.reading() as transaction:
        forms = {*transaction.questionnaires.current(), *(more or {})}
        titles = {form: {**(more or {}).get(form, {}), **transaction.records.titles(form)} for form in forms}
    return Titles(titles, clock=clock or inventory.clock, language=language)


def surroundings_of_records(
    inventory: Inventory,
    questionnaire: Questionnaire,
    records: Iterable[Record],
    more: Mapping[str, Mapping[str, str]],
) -> Titles:
    """The same, as far as a check of these records asks for it: with the titles of what they link to, and no others,
    where no rule of the questionnaire looks at more of a table."""
    if any(_reads_tables(form) for form in map(compiled, questionnaire.forms.values())):
        return surroundings_of(inventory, more=more)
    linked: dict[str, set[str]] = {form: set() for form in questionnaire.forms}
    links = {
        name: {question.key: question.linked_form for question in form.questions if question.linked_form}
        for name, form in questionnaire.forms.items()
    }
    for record in records:
        for form, found in _links_in(record, links.get(record.form, {})):
            linked.setdefault(form, set()).add(found)
    with inventory.reading() as transaction:
        titles = {}
        for form, ids in linked.items():
            coming = more.get(form, {})
            here = transaction.records.titles_of(form, ids)
            titles[form] = {one: coming[one] for one in ids if one in coming} | here
    return Titles(titles, clock=inventory.clock)


def _links_in(record: Record, links: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What a record links to: form and id."""
    if not links:
        return
    every: list[Answers] = [record.answers, *(item.answers for item in record.items.values())]
    for answers in every:
        for key, form in links.items():
            for version in answers.get(key, ()):
                if isinstance(version.value, str):
                    yield form, version.value


def _reads_tables(form: CompiledForm) -> bool:
    """Whether a rule looks at more of a table than the row that is linked to."""
    filters = any(
        plan.choice_filter is not None for plan in form.plans.values() if plan.question and plan.question.file
    )
    return filters or any(one.functions & {"instance", "pulldata"} for one in form.expressions.values())


def still_clock(moment: str) -> Clock:
    """A clock that always shows this time, ISO 8601."""
    return lambda: datetime.fromisoformat(moment)


def _table(titles: Mapping[str, str]) -> Table:
    return [{"name": record, "label": title} for record, title in titles.items()]
