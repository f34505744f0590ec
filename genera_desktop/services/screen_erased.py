"""A workbook that still tells of somebody who was erased here: what it says of that person is left out, and listed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from genera_desktop.problems import Place, Problem, Severity
from genera_desktop.questionnaire.model import Form, Questionnaire
from genera_desktop.records.content import Content, ItemContent
from genera_desktop.records.erase import Silence, erased, is_erased
from genera_desktop.records.mentions import Mentions
from genera_desktop.records.record import Answer, Dot, Item, Record
from genera_desktop.services.erased_list import ErasedList
from genera_desktop.services.find_mentions import silence_of
from genera_desktop.services.persons import texts_of
from genera_desktop.workbook.cells import readable
from genera_desktop.workbook.layout import column_name
from genera_desktop.workbook.submission import SubmissionReading
from genera_desktop.workbook.system import ITEM_ID

LEFT_OUT = "person-was-erased"
NOBODY = Dot("", 0)
"""The edit of an answer that nobody has made yet."""


def without_erased(reading: SubmissionReading, questionnaire: Questionnaire, erasures: ErasedList) -> SubmissionReading:
    """The reading without the persons on the list, each with a problem at its row.

    An item that was erased is empty for ever, and where the person went out of all texts here, other answers do not
    bring the words back. Another item with an erased person's mail or telephone waits without
    values: a later workbook with a newer agreement brings them.
    """
    if not erasures.items and not erasures.marks:
        return reading
    records, problems, gone, texts = [], [], set[str](), set(_texts_in_refused(reading, erasures))
    for record in reading.records:
        form = questionnaire.forms.get(record.form)
        held = list(_held(form, record, erasures)) if form else []
        problems += [_problem(reading, record, item) for item in held if _says_something(item)]
        texts |= {text for item in held if form for text in _texts_too(form, item, erasures)}
        records.append(_emptied(record, held, erasures))
        gone |= {item.id for item in held}
        gone |= {item.id for item in record.items.values() if is_erased(item)}
    kept = [one for one in reading.kept if one.item not in gone]
    typed = {place: value for place, value in reading.typed.items() if place[1].item not in gone}
    told = [one for one in reading.problems if one.place.item not in gone]  # the others may quote what was typed
    reading = replace(reading, records=records, problems=[*told, *problems], kept=kept, typed=typed)
    return _without_mentions(reading, silence_of(questionnaire, Mentions(texts)))


def _without_mentions(reading: SubmissionReading, silence: Silence) -> SubmissionReading:
    """The reading without those who were taken out of all texts here, and whom it says to be who they were."""
    if not silence:
        return reading
    mentions = silence.mentions
    return replace(
        reading,
        records=[silence.of_record(record) for record in reading.records],
        problems=[replace(one, params=mentions.out_of(dict(one.params))) for one in reading.problems],
        kept=[replace(one, value=mentions.out_of(one.value)) for one in reading.kept],
        refused=[
            replace(row, cells={name: mentions.out_of(cell) for name, cell in row.cells.items()})
            for row in reading.refused
        ],
        typed={place: mentions.out_of(value) for place, value in reading.typed.items()},
    )


def erased_in(content: Content, form: Form, erasures: ErasedList) -> list[str]:
    """The ids of the items in which persons on the list come back, from a list of companies, say."""

    def as_item(one: ItemContent) -> Item:
        answers = {key: (Answer(value, NOBODY),) for key, value in one.values.items()}
        return Item(one.id, one.repeat, one.parent, answers)

    return [one.id for one in content.items if erasures.holds(form, as_item(one))]


def _held(form: Form, record: Record, erasures: ErasedList) -> Iterator[Item]:
    return (item for item in record.items.values() if not is_erased(item) and erasures.holds(form, item))


def _emptied(record: Record, held: list[Item], erasures: ErasedList) -> Record:
    for item in held:
        known = erasures.items.get(item.id)
        if known is not None:
            record = erased(record, {item.id: known.edit}, [item.id] if known.in_texts else [])
        else:
            record = replace(record, items={**record.items, item.id: _waiting(item)})
    return record


def _waiting(item: Item) -> Item:
    answers = {
        key: versions
        if key.startswith("_")
        else tuple(replace(version, value=None, withheld=True) for version in versions)
        for key, versions in item.answers.items()
    }
    return replace(item, answers=answers)


def _texts_too(form: Form, item: Item, erasures: ErasedList) -> set[str]:
    """What a person was called who is to be in no text either."""
    known = erasures.items.get(item.id)
    return texts_of(form, item) if known is not None and known.in_texts else set()


def _texts_in_refused(reading: SubmissionReading, erasures: ErasedList) -> Iterator[str]:
    """The same from rows that could not be told apart: nothing of them counts, but they tell who the person was."""
    for row in reading.refused:
        form, uuid = reading.questionnaire.forms.get(row.form), readable(row.cells.get(ITEM_ID)).strip()
        if form is None or uuid not in erasures.items:
            continue
        cells = {one.key: row.cells.get(column_name(form, one.key)) for one in form.questions_of(row.repeat)}
        answers = {key: (Answer(readable(cell), NOBODY),) for key, cell in cells.items()}
        yield from _texts_too(form, Item(uuid, row.repeat, "", answers), erasures)


def _says_something(item: Item) -> bool:
    return any(
        version.value is not None
        for key, versions in item.answers.items()
        if not key.startswith("_")
        for version in versions
    )


def _problem(reading: SubmissionReading, record: Record, item: Item) -> Problem:
    sheet, _, cell = reading.rows.get((record.uuid, item.id), "").rpartition("!")
    return Problem(LEFT_OUT, Place(sheet=sheet, cell=cell, form=record.form, record=record.uuid), Severity.WARNING)
