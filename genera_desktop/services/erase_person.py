"""A person is erased: from records, history, last round, submissions, decisions, backups and the file's unused corners.

It cannot be undone. What is left is the item's id, empty, which travels with the next workbook and erases the person
wherever that arrives.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from genera_desktop.errors import GeneraError
from genera_desktop.frozen import frozen
from genera_desktop.questionnaire.model import Questionnaire
from genera_desktop.records.edits import Edit
from genera_desktop.records.erase import edits_that_erased, erased, with_nested
from genera_desktop.records.mentions import Mentions
from genera_desktop.records.record import ERASED, Record
from genera_desktop.records.texts import RecordTexts
from genera_desktop.services.changes import NOTHING_CHANGED, Changes
from genera_desktop.services.erased_list import ErasedItem, ErasedList, erased_list, keep_erased_list
from genera_desktop.services.find_mentions import Elsewhere, answers_elsewhere, silence_of, taken_out_elsewhere
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.services.persons import IDENTIFYING, Person, texts_of
from genera_desktop.services.progress import NO_PROGRESS, Progress
from genera_desktop.services.summary import Summariser
from genera_desktop.store.entries import ERASING, HistoryEntry
from genera_desktop.store.inventory import Inventory

if TYPE_CHECKING:
    from genera_desktop.store.transaction import Transaction

Texts = Mapping[str, Collection[str]]
"""What is to go out of sentences: by the record in which, '' for everywhere."""

PENDING = "erasing"
"""The setting that lists what may still stand in backups and unused corners of the file, until it does no more."""


@frozen
class ErasureReport:
    """What was erased, or would be: how many items, what became of the backups, and the ordinary answers that name the
    persons, or out of which they were taken where `in_texts` says so."""

    items: int
    backups_rewritten: int = 0
    backups_removed: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()
    in_texts: bool = False
    changes: Changes = NOTHING_CHANGED


def erase_persons(
    inventory: Inventory, persons: Sequence[Person], *, in_texts: bool = False, progress: Progress = NO_PROGRESS
) -> ErasureReport:
    """Erases these persons everywhere in an inventory and in its backups, for ever.

    With `in_texts` a mark takes the place of their names, mail addresses and telephone numbers in all other answers.
    GeneraError where the inventory can only be read, or nobody is named.
    """
    if not persons:
        raise GeneraError("no-such-person")
    summariser = _summariser(inventory)
    questionnaire = summariser.questionnaire
    with inventory.writing() as transaction:
        dot = transaction.next_dot()
        edit = Edit(dot, inventory.now_text(), inventory.info.device)
        held = transaction.records.get_many(person.record for person in persons)
        found: dict[str, ErasedItem] = {}
        texts: set[str] = set()
        for record in held.values():
            items = with_nested(record, {person.item for person in persons if person.record == record.uuid})
            found |= {item: ErasedItem(record.uuid, item, edit, in_texts) for item in items}
            texts |= _texts(transaction, questionnaire, record, items)
        transaction.history.add(list(_told(found.values())))
        elsewhere = tuple(answers_elsewhere(transaction, questionnaire, Mentions(texts)))
        erase_in_texts(transaction, summariser, {"": _erase(transaction, summariser, found)})
    rewritten, removed = finish_erasing(inventory, progress=progress)
    touched = {*held, *(place.record for place in elsewhere if in_texts)}
    changes = Changes(frozenset(touched), frozenset(questionnaire.forms))
    return ErasureReport(len(found), rewritten, removed, elsewhere, in_texts, changes)


def foresee_erasing(inventory: Inventory, persons: Sequence[Person], *, language: str = "en") -> ErasureReport:
    """What erasing these persons would do. Nothing is written."""
    if not persons:
        raise GeneraError("no-such-person")
    wanted = {person.item for person in persons}
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        held = transaction.records.get_many(person.record for person in persons)
        items = {item for record in held.values() for item in with_nested(record, wanted)}
        texts = {text for record in held.values() for text in _texts(transaction, questionnaire, record, items)}
        elsewhere = tuple(answers_elsewhere(transaction, questionnaire, Mentions(texts), language))
    return ErasureReport(len(items), elsewhere=elsewhere)


def erase_as_told(
    transaction: Transaction, summariser: Summariser, records: Sequence[Record], texts: RecordTexts
) -> Texts:
    """Erases by id what these records, as they came from elsewhere, say was erased; gives the texts that go out of
    other answers too, by `erase_in_texts`, once the records are stored. `finish_erasing` comes after."""
    by_record = taken_out_elsewhere(transaction, records, texts)
    marked = [(record, *erasing) for record in records for erasing in edits_that_erased(record)]
    known = erased_list(transaction).items if marked else {}
    told = {
        item: ErasedItem(record.uuid, item, edit, in_texts)
        for record, item, edit, in_texts in marked
        if item not in known
    }
    everywhere = _erase(transaction, summariser, told) if told else set()
    return {**by_record, **({"": everywhere} if everywhere else {})}


def erase_in_texts(transaction: Transaction, summariser: Summariser, texts: Texts) -> None:
    """Takes what is said of persons out of other answers, and of what is kept of these."""
    for place, said in texts.items():
        silence = silence_of(summariser.questionnaire, Mentions(said))
        if not silence:
            continue
        concerned = transaction.records.get_many([place]).values() if place else transaction.records.all()
        quiet = [(record, silence.of_record(record)) for record in concerned]
        transaction.records.put_many((after, summariser.of(after)) for before, after in quiet if after != before)
        transaction.traces.silence(silence, [place] if place else None)
        pending, waiting = _pending(transaction)
        _set_pending(transaction, pending, {**waiting, place: {*waiting.get(place, ()), *said}})


def erase_again(inventory: Inventory, others: ErasedList) -> None:
    """Erases whoever is on this list from an inventory that may still hold them: one that was restored."""
    summariser = _summariser(inventory)
    with inventory.writing() as transaction:
        own = erased_list(transaction)
        joined = ErasedList(others.salt or own.salt, {**others.items, **own.items}, others.marks)
        keep_erased_list(transaction, joined)
        erase_in_texts(transaction, summariser, {"": _erase(transaction, summariser, joined.items)})
    finish_erasing(inventory)


def finish_erasing(inventory: Inventory, *, progress: Progress = NO_PROGRESS) -> tuple[int, int]:
    """Takes what was erased out of the backups and the unused corners of the file: how many backups were written anew,
    and how many removed. Nothing to do where nothing was erased since; a killed program goes on with it later."""
    from genera_desktop.store.wipe import rewrite_backups, wipe

    if inventory.read_only:
        return 0, 0
    with inventory.reading() as transaction:
        pending, texts = _pending(transaction)
        erasures = erased_list(transaction)
    if not pending and not texts:
        return 0, 0
    progress.step(0, 2, "erase")
    wanted = {item: erasures.items[item] for item in pending if item in erasures.items}
    done = rewrite_backups(
        inventory,
        pending,
        lambda copy: _erase_in_backup(copy, wanted, texts, erasures),
        every=bool(texts),  # a sentence may be older than the contact
    )
    progress.step(1, 2, "erase")
    with inventory.writing() as transaction:
        transaction.settings.set(PENDING, [])
    wipe(inventory)
    return done.rewritten, done.removed


def _pending(transaction: Transaction) -> tuple[list[str], Texts]:
    """The items that may still stand somewhere, and the texts that are to go out of sentences there."""
    kept = transaction.settings.get(PENDING, [])
    if isinstance(kept, dict):
        return kept["items"], {place: set(said) for place, said in kept["texts"].items()}
    return kept, {}


def _set_pending(transaction: Transaction, items: Iterable[str], texts: Texts) -> None:
    kept = {place: sorted(said) for place, said in sorted(texts.items())}
    transaction.settings.set(PENDING, {"items": sorted(items), "texts": kept})


def _erase_in_backup(copy: Inventory, wanted: Mapping[str, ErasedItem], texts: Texts, erasures: ErasedList) -> None:
    summariser = _summariser(copy)
    with copy.writing() as transaction:
        keep_erased_list(transaction, erasures)
        everywhere = {*texts.get("", ()), *_erase(transaction, summariser, wanted)}
        erase_in_texts(transaction, summariser, {**texts, "": everywhere})
        transaction.settings.set(PENDING, [])


def _summariser(inventory: Inventory) -> Summariser:
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
    return Summariser(inventory, questionnaire)


def _erase(transaction: Transaction, summariser: Summariser, found: Mapping[str, ErasedItem]) -> set[str]:
    """Leaves nothing of these items in the rows of the file, and remembers that they were erased. Gives the texts that
    are to go out of sentences too."""
    held = transaction.records.get_many(one.record for one in found.values())
    erasures, texts, in_texts, marks = erased_list(transaction), set(), set(), dict[str, str]()
    questionnaire = summariser.questionnaire
    for record in held.values():
        edits = {one.item: one.edit for one in found.values() if one.record == record.uuid}
        said_too = {item for item in edits if found[item].in_texts}
        texts |= _texts(transaction, questionnaire, record, edits)
        in_texts |= _texts(transaction, questionnaire, record, said_too)
        form = questionnaire.forms.get(record.form)
        if form is not None:
            here = [item for item in edits if item in record.items]
            marks |= {mark: edits[item].at for item in here for mark in erasures.marks_of(form, record.items[item])}
        bare = erased(record, edits, said_too)
        if bare != record:
            transaction.records.put(bare, summariser.of(bare))
    transaction.traces.erase({one.record for one in found.values()}, found.keys(), Mentions(texts))
    keep_erased_list(transaction, erasures.with_items(found, marks))
    pending, waiting = _pending(transaction)
    _set_pending(transaction, {*pending, *found}, waiting)
    return in_texts


def _texts(transaction: Transaction, questionnaire: Questionnaire, record: Record, items: Collection[str]) -> set[str]:
    """What the persons in these items are and were called."""
    form = questionnaire.forms.get(record.form)
    if form is None:
        return set()
    here = [item for item in items if item in record.items]
    told = [entry for item in here for entry in transaction.history.of(record.uuid, item)]
    keys = {form.key_of(role) for role in IDENTIFYING}
    former = {said for entry in told if entry.key in keys for said in (entry.old, entry.new) if isinstance(said, str)}
    return {text for item in here for text in texts_of(form, record.items[item])} | former - {""}


def _told(found: Iterable[ErasedItem]) -> Iterable[HistoryEntry]:
    for one in found:
        step = f"{ERASING}-{one.edit.dot.replica}-{one.edit.dot.counter}"
        yield HistoryEntry(
            step, ERASING, one.edit.at, one.edit.by, one.record, one.item, ERASED, None, True, one.edit.dot,
            f"{ERASING}:{step}",
        )  # fmt: skip
