"""Everything about one person as a file, for somebody who asks what is kept of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from genera_desktop.questionnaire.model import Form, Question, text_in
from genera_desktop.records.record import AnswerValue, Item, Record, is_deleted, value_of
from genera_desktop.records.wording import in_words
from genera_desktop.services.keep_submission import kept_answers
from genera_desktop.services.load_questionnaire import current_questionnaire
from genera_desktop.store.entries import HistoryEntry
from genera_desktop.store.inventory import Inventory
from genera_desktop.workbook.deliver import delivered

Told = dict[str, object]


def about_person(inventory: Inventory, items: Collection[str], *, language: str = "en") -> list[Told]:
    """What is kept of a person: each contact's answers in words, every change of them, and what somebody noted
    beside them in columns of their own."""
    with inventory.reading() as transaction:
        questionnaire = current_questionnaire(transaction)
        kept = [one for one in kept_answers(transaction) if one.item in items]
        told: list[Told] = []
        for record in transaction.records.all():
            form = questionnaire.forms.get(record.form)
            if form is None or is_deleted(record):
                continue
            for item in (record.items[one] for one in record.items if one in items):
                changes = transaction.history.of(record.uuid, item.id)
                title = transaction.records.title(record.uuid)
                beside = {one.name: one.value for one in kept if one.item == item.id}
                told.append(_told(form, record, item, title, changes, language) | {"own_columns": beside})
    return told


def write_about_person(inventory: Inventory, items: Collection[str], path: Path, *, language: str = "en") -> int:
    """Writes all that is kept of a person as a JSON file that any editor shows; in how many places they are recorded.

    GeneraError where the file cannot be written.
    """
    places = about_person(inventory, items, language=language)
    told = {"made_at": inventory.now_text(), "recorded": places}
    with delivered(path) as part:
        part.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(places)


def _told(form: Form, record: Record, item: Item, title: str, changes: list[HistoryEntry], language: str) -> Told:
    return {
        "record": title,
        "form": text_in(form.titles, language, form.default_language),
        "cluster": record.cluster,
        "id": item.id,
        "answers": dict(_answers(form, item, language)),
        "changes": [
            {
                "at": entry.at,
                "on": entry.by,
                "question": _label(form, question, language),
                "from": in_words(form, question, entry.old, language=language),
                "to": in_words(form, question, entry.new, language=language),
            }
            for entry in changes
            if isinstance(question := form.by_key.get(entry.key), Question)
        ],
    }


def _answers(form: Form, item: Item, language: str) -> Iterator[tuple[str, str]]:
    values: Mapping[str, AnswerValue] = {key: value_of(item.answers, key) for key in item.answers}
    for question in form.questions_of(item.repeat):
        if values.get(question.key) is not None:
            yield _label(form, question, language), in_words(form, question, values[question.key], language=language)


def _label(form: Form, question: Question, language: str) -> str:
    return text_in(question.labels, language, form.default_language) or question.name
